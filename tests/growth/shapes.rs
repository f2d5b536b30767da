//! Texts made hostile on purpose.

use crate::words::{name, word};

/// A hostile text of about so many bytes.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) text: fn(usize) -> String,
}

pub(crate) const SHAPES: &[Shape] = &[
    Shape { name: "one mark", text: |size| "\"".repeat(size) },
    Shape {
        name: "all marks in turn", text: |size| fill(size, |_| "“\"‘'”’«».,;:-–—()".into())
    },
    Shape { name: "marks that open and never close", text: |size| fill(size, |_| "“kata ".into()) },
    Shape { name: "marks that close and were never opened", text: |size| fill(size, |_| "kata” ".into()) },
    Shape { name: "marks nested to the middle", text: nested },
    Shape { name: "brackets that never close", text: |size| fill(size, |_| "(ASN ".into()) },
    Shape { name: "apostrophes in words", text: |size| fill(size, |_| "a'".into()) },
    Shape { name: "capitals without a space", text: |size| "K".repeat(size) },
    Shape { name: "words in capitals", text: |size| fill(size, |i| format!("{} ", name(i).to_uppercase())) },
    Shape { name: "one run of capitalised words", text: |size| fill(size, |i| format!("{} ", name(i))) },
    Shape { name: "one endless sentence", text: |size| fill(size, |i| format!("{} dan melayani ", word(i))) },
    Shape { name: "one endless word", text: |size| "a".repeat(size) },
    Shape { name: "one word of prefixes", text: |size| "memper".repeat(size / 6) },
    Shape { name: "one word of suffixes", text: |size| "annya".repeat(size / 5) },
    Shape { name: "one word of hyphens", text: |size| fill(size, |_| "layan-".into()) },
    Shape { name: "one number", text: |size| fill(size, |_| "1.".into()) },
    Shape { name: "dots and letters", text: |size| fill(size, |_| "a.".into()) },
    Shape { name: "initials", text: |size| fill(size, |_| "H. ".into()) },
    Shape {
        name: "titles and degrees",
        text: |size| fill(size, |_| "Prof. Dr. H. ".into()) + "Sari, S.H., M.H.",
    },
    Shape { name: "paragraphs of one letter", text: |size| fill(size, |_| "a\n\n".into()) },
    Shape { name: "line breaks", text: |size| "\n".repeat(size) },
    Shape { name: "spaces", text: |size| " \u{a0}\t".repeat(size / 4) },
    Shape { name: "combining marks on one letter", text: |size| fill(size, |_| "\u{301}".into()) },
    Shape { name: "characters of four bytes", text: |size| "🇮🇩".repeat(size / 8) },
    Shape { name: "different words", text: |size| fill(size, |i| format!("{} ", word(i))) },
    Shape { name: "one word again and again", text: |size| fill(size, |_| "pelayanan ".into()) },
    Shape {
        name: "names",
        text: |size| fill(size, |i| format!("Warga bertemu {} {}. ", name(i), name(i / 3))),
    },
    Shape {
        name: "names that share a part",
        text: |size| fill(size, |i| format!("{} Dewi hadir. Dewi pulang. ", name(i))),
    },
    Shape {
        name: "quotes by many speakers",
        text: |size| fill(size, |i| format!("“Kami hadir,” kata {}.\n\n", name(i))),
    },
    Shape {
        name: "one quote again and again",
        text: |size| fill(size, |_| "“Kami hadir,” kata Sari Dewi.\n\n".into()),
    },
    Shape { name: "quotes by nobody", text: |size| fill(size, |_| "“Kami hadir.” ".into()) },
    Shape {
        name: "quotes whose speaker is far back",
        text: |size| {
            "“Kami hadir,” kata Sari Dewi.\n\n".to_owned()
                + &fill(size, |_| "“Kami hadir,” katanya.\n\n".into())
        },
    },
    Shape { name: "reporting verbs", text: |size| fill(size, |_| "kata ujar menurut bahwa ".into()) },
    Shape {
        name: "quotes that span paragraphs", text: |size| fill(size, |_| "“Kami hadir dan\n\n".into())
    },
    Shape {
        name: "acronyms explained",
        text: |size| {
            fill(size, |i| format!("{} {} ({}{}) ", name(i), name(i + 7), &name(i)[..1], &name(i + 7)[..1]))
        },
    },
    Shape { name: "terms of a theme", text: |size| fill(size, |_| "integritas digital pelayanan ".into()) },
    Shape { name: "link lines", text: |size| fill(size, |_| "Baca juga: Layanan Baru\n\n".into()) },
    Shape { name: "datelines", text: |size| fill(size, |_| "Serang (ANTARA) - Warga.\n\n".into()) },
    Shape { name: "bylines", text: |size| fill(size, |_| "Warga hadir. (sar/dew)\n".into()) },
    Shape {
        name: "links glued in one line",
        text: |size| fill(size, |_| "Baca juga: Layanan Baru Warga hadir ".into()),
    },
    Shape { name: "links that never end", text: |size| fill(size, |_| "Baca juga: ".into()) },
    Shape {
        name: "links whose headline is on the next line",
        text: |size| fill(size, |_| "Baca juga:\n".into()),
    },
    Shape { name: "titles of videos", text: |size| fill(size, |_| "Simak juga Video ' ".into()) },
    Shape { name: "notices", text: |size| fill(size, |_| "Dapatkan update ".into()) },
    Shape { name: "notices that are none", text: |size| fill(size, |_| "Dapatkan kata ".into()) },
    Shape { name: "credits", text: |size| fill(size, |_| "Editor: Sari ".into()) },
    Shape { name: "captions", text: |size| fill(size, |_| "(Foto: ".into()) },
    Shape { name: "embedded players", text: |size| fill(size, |_| "[a:b] ".into()) },
    Shape { name: "asterisks", text: |size| fill(size, |_| "* ".into()) },
    Shape { name: "places and dashes", text: |size| fill(size, |_| "SERANG - ".into()) },
    Shape { name: "sites", text: |size| fill(size, |_| "a.com, ".into()) },
    Shape { name: "addresses", text: |size| fill(size, |_| "www.a.id/".into()) },
    Shape { name: "mail", text: |size| fill(size, |_| "a.b@".into()) },
    Shape { name: "numbered rules", text: |size| fill(size, |_| "No. I. ".into()) },
    Shape { name: "labels of lists", text: |size| fill(size, |_| "1. Kata ".into()) },
    Shape { name: "sums", text: |size| fill(size, |_| "Rp 5 ".into()) },
    Shape { name: "pictures that are joined", text: |size| fill(size, |_| "👩‍".into()) },
    Shape { name: "brackets in quotation marks", text: |size| fill(size, |_| "“(ASN) ".into()) },
];

fn fill(size: usize, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(size + 64);
    for index in 0.. {
        if text.len() >= size {
            break;
        }
        text += &piece(index);
    }
    text
}

fn nested(size: usize) -> String {
    let depth = size / 12;
    let open: String = ["“", "‘"].iter().cycle().take(depth).copied().collect();
    let close: String = open.chars().rev().map(|mark| if mark == '“' { '”' } else { '’' }).collect();
    open + "kata" + &close
}
