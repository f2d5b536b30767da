//! Short forms of offices: an article that says `Menteri Agama` goes on with `Menag`.

use crate::strings::joined;

/// What follows `menteri`, and the short forms of the minister and of the deputy.
const MINISTERS: &[(&str, &str, &str)] = &[
    ("agama", "menag", "wamenag"),
    ("badan usaha milik negara", "menbumn", "wamenbumn"),
    ("dalam negeri", "mendagri", "wamendagri"),
    ("desa", "mendes", "wamendes"),
    ("hukum dan hak", "menkumham", "wamenkumham"),
    ("hukum", "menkum", "wamenkum"),
    ("imigrasi", "menimipas", "wamenimipas"),
    ("kehutanan", "menhut", "wamenhut"),
    ("kesehatan", "menkes", "wamenkes"),
    ("ketenagakerjaan", "menaker", "wamenaker"),
    ("keuangan", "menkeu", "wamenkeu"),
    ("komunikasi dan digital", "menkomdigi", "wamenkomdigi"),
    ("komunikasi dan informatika", "menkominfo", "wamenkominfo"),
    ("koperasi", "menkop", "wamenkop"),
    ("lingkungan hidup", "menlh", "wamenlh"),
    ("luar negeri", "menlu", "wamenlu"),
    ("pariwisata dan ekonomi", "menparekraf", "wamenparekraf"),
    ("pariwisata", "menpar", "wamenpar"),
    ("pekerjaan umum", "menpu", "wamenpu"),
    ("pemuda dan olahraga", "menpora", "wamenpora"),
    ("pendidikan dan kebudayaan", "mendikbud", "wamendikbud"),
    ("pendidikan dasar", "mendikdasmen", "wamendikdasmen"),
    ("pendidikan tinggi", "mendiktisaintek", "wamendiktisaintek"),
    ("perdagangan", "mendag", "wamendag"),
    ("perhubungan", "menhub", "wamenhub"),
    ("perindustrian", "menperin", "wamenperin"),
    ("pertahanan", "menhan", "wamenhan"),
    ("pertanian", "mentan", "wamentan"),
    ("sekretaris negara", "mensesneg", "wamensesneg"),
    ("sosial", "mensos", "wamensos"),
    ("transmigrasi", "mentrans", "wamentrans"),
];

/// Other offices.
const OTHERS: &[(&str, &str)] = &[
    ("direktur jenderal", "dirjen"),
    ("direktur utama", "dirut"),
    ("juru bicara", "jubir"),
    ("kepala desa", "kades"),
    ("kepala dinas kesehatan", "kadinkes"),
    ("kepala kejaksaan negeri", "kajari"),
    ("kepala kejaksaan tinggi", "kajati"),
    ("kepala kepolisian daerah", "kapolda"),
    ("kepala kepolisian resor", "kapolres"),
    ("kepala kepolisian sektor", "kapolsek"),
    ("kepala sekolah", "kepsek"),
    ("ketua umum", "ketum"),
    ("sekretaris daerah", "sekda"),
    ("sekretaris jenderal", "sekjen"),
    ("wakil bupati", "wabup"),
    ("wakil gubernur", "wagub"),
    ("wakil presiden", "wapres"),
    ("wakil wali kota", "wawali"),
];

/// The short form of the office that these case-folded words give in full, if it has one.
pub(crate) fn short_office<'w>(words: impl Iterator<Item = &'w str>) -> Option<&'static str> {
    let words = joined(&mut words.take(8), " ");
    let begins = |with: &str, of: &str| {
        of.strip_prefix(with).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    if let Some(deputy) = words.strip_prefix("wakil menteri ") {
        return MINISTERS.iter().find(|(long, _, _)| begins(long, deputy)).map(|&(_, _, short)| short);
    }
    if let Some(minister) = words.strip_prefix("menteri ") {
        return MINISTERS.iter().find(|(long, _, _)| begins(long, minister)).map(|&(_, short, _)| short);
    }
    OTHERS.iter().find(|(long, _)| begins(long, &words)).map(|&(_, short)| short)
}
