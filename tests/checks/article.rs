//! Articles as arrangements of pieces that the stages care about.

/// What an article is made of. The places matter: a byte of a committed corpus file names a piece by its place, so a new
/// piece replaces one that finds nothing or the corpus is made anew.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    // Marks, right and wrong.
    "“", "”", "\"", "‘", "’", "'", "„", "‟", "«", "»", "``", "''", "(", ")", "[", "]",
    ".", ",", "?", "!", "…", ":", ";", "-", "–", "—", "/", "…”", ",”", ".\"", "\u{201c}\u{201c}", "*",
    // Space of all kinds.
    "\n", "\n\n", "\r\n", "\t", "\u{a0}", "\u{200b}", "\u{2028}", "\u{feff}", "\u{ad}", "\u{301}", "\u{0}", "🇮🇩",
    // Who.
    "Sari", "Dewi", "Sari Dewi", "Budi Santoso", "Bambang", "Hj.", "Dr.", "S.Sos.", "M.Si", "Gubernur", "Bupati", "Wali Kota",
    "Kementerian", "Badan Sensus Nasional", "(BSN)", "PT Maju", "seorang warga", "politisi itu", "ia", "dia", "beliau", "mereka",
    // How.
    "kata", "ujar", "katanya", "ujarnya", "menurut", "Menurut", "mengatakan", "menyebut", "menegaskan", "tuturnya", "bahwa", "kata dia",
    // What.
    "pelayanan", "melayani", "digital", "integritas", "anak-anak", "ke-54", "KPK", "3,5", "1.000.000", "Rp5", "%", "dan",
    // The page around.
    "Baca juga:", "Serang (ANTARA) -", "SCROLL TO CONTINUE WITH CONTENT", "(sar/dew)", "[Gambas:Video 20]", "***", "Selasa (3/6)", "İ",
];

/// One piece for each byte; its highest bit joins the piece to the next one without a space.
pub fn from_bytes(bytes: &[u8]) -> String {
    let mut article = String::new();
    for byte in bytes {
        article.push_str(PIECES[usize::from(byte & 0x7f) % PIECES.len()]);
        if byte & 0x80 == 0 {
            article.push(' ');
        }
    }
    article
}
