//! Packs the built-in theme sets, so that no page has to read TOML before its first result; `src/themes/packed.rs` reads it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// The set of `path`, one line for itself, one for each theme (after a tab), one for each term; fields are set off by
/// tabs. Terms stand in order of weight, so the weight has a line of its own, `^` before it, where it changes.
pub(crate) fn pack(path: &Path) -> String {
    let source = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let set: Table = source.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut packed = head(&set);
    for theme in set["theme"].as_array().expect("themes are a list") {
        let theme = theme.as_table().expect("a theme is a table");
        write!(packed, "\n\t{}", head(theme)).expect("writing to a string");
        let mut last = String::new();
        for term in theme["terms"].as_array().expect("terms are a list") {
            let (term, weight) = notation(term);
            if weight != last {
                write!(packed, "\n^{weight}").expect("writing to a string");
                last = weight;
            }
            write!(packed, "\n{term}").expect("writing to a string");
        }
    }
    packed
}

fn head(table: &Table) -> String {
    let label = |language| text(&table["labels"][language]);
    let description = table.get("description").map_or("", text);
    [text(&table["id"]), label("id"), label("en"), description].join("\t")
}

/// The term with those of its contexts, and its weight, which is empty where none is written.
fn notation(term: &Value) -> (String, String) {
    let apart = |notation: &str| match notation.rsplit_once('^') {
        Some((term, weight)) => (term.trim().to_owned(), weight.trim().to_owned()),
        None => (notation.to_owned(), String::new()),
    };
    let Some(table) = term.as_table() else { return apart(text(term)) };
    let (mut line, mut weight) = apart(text(&table["term"]));
    if let Some(number) = table.get("weight") {
        weight = number
            .as_float()
            .or(number.as_integer().map(|n| n as f64))
            .expect("a weight is a number")
            .to_string();
    }
    for near in table.get("near").and_then(Value::as_array).into_iter().flatten() {
        write!(line, "\t{}", text(near)).expect("writing to a string");
    }
    (line, weight)
}

fn text(value: &Value) -> &str {
    let text = value.as_str().expect("a text");
    assert!(!text.contains(['\t', '\n']), "`{text}` would be cut");
    text
}
