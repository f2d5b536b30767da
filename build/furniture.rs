//! How page furniture begins: `furniture.txt` to a table of rules.

use std::fmt::Write as _;
use std::path::Path;

/// The rules of `path`, one a line: kind, extent and a phrase, which is cut into words and marks.
pub(crate) fn constants(path: &Path) -> String {
    let mut code = "const FURNITURE: &[FurnitureRule] = &[\n".to_owned();
    for (number, line) in crate::lines(path) {
        let fault = |what: &str| -> ! { panic!("{}:{number}: {what}", path.display()) };
        let mut fields = line.splitn(3, ' ');
        let kind = match fields.next() {
            Some("dateline") => "Dateline",
            Some("related_link") => "RelatedLink",
            Some("promo") => "Promo",
            Some("byline") => "Byline",
            Some("caption") => "Caption",
            _ => fault("unknown kind"),
        };
        let extent = match fields.next() {
            Some("headline") => "Headline",
            Some("line") => "Line",
            Some("notice") => "Notice",
            Some("block") => "Block",
            Some("sentence") => "Sentence",
            Some("rest") => "Rest",
            Some("credit") => "Credit",
            Some("names") => "Names",
            Some("bracket") => "Bracket",
            _ => fault("unknown extent"),
        };
        let phrase =
            fields.next().unwrap_or_else(|| fault("no phrase")).replace(':', " :").replace('.', " .");
        if phrase.to_lowercase() != phrase {
            fault("a phrase is written in small letters");
        }
        if extent == "Headline" && !phrase.ends_with(':') {
            fault("a phrase before a headline ends in a colon");
        }
        let phrase: Vec<&str> = phrase.split_whitespace().collect();
        writeln!(
            code,
            "FurnitureRule {{ kind: FurnitureKind::{kind}, extent: Extent::{extent}, phrase: &{phrase:?} }},"
        )
        .expect("writing to a string");
    }
    code.push_str("];\n");
    code
}
