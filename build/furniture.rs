//! How page furniture begins: from `furniture.txt` to what `src/lang/furniture_rule.rs` reads.

use std::fmt::Write as _;
use std::path::Path;

/// The rules of `path` as Rust: a line of the numbers of kind and extent, and a phrase, which is cut into words and marks.
pub(crate) fn constants(path: &Path) -> String {
    let mut rules = String::new();
    for (number, line) in crate::lines(path) {
        let fault = |what: &str| -> ! { panic!("{}:{number}: {what}", path.display()) };
        let mut fields = line.splitn(3, ' ');
        let mut choice = |known: &[&str]| {
            let name = fields.next().unwrap_or_default();
            known
                .iter()
                .position(|known| *known == name)
                .unwrap_or_else(|| fault(&format!("none of {known:?}")))
        };
        let kind = choice(&["dateline", "related_link", "promo", "byline", "caption"]);
        let extent = choice(&[
            "headline", "line", "notice", "block", "sentence", "rest", "credit", "names", "bracket",
        ]);
        let phrase =
            fields.next().unwrap_or_else(|| fault("no phrase")).replace(':', " :").replace('.', " .");
        if phrase.to_lowercase() != phrase {
            fault("a phrase is written in small letters");
        }
        if extent == 0 && !phrase.ends_with(':') {
            fault("a phrase before a headline ends in a colon");
        }
        let phrase: Vec<&str> = phrase.split_whitespace().collect();
        writeln!(rules, "{kind}{extent}{}", phrase.join(" ")).expect("writing to a string");
    }
    format!("const FURNITURE: &str = {rules:?};\n")
}
