//! Packs the built-in theme sets, so that no page has to read TOML before its first result; `src/themes/packed.rs` reads it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// The set of `path`, one line for itself, one for each theme (after a tab), one for each term; fields are set off by tabs.
pub(crate) fn pack(path: &Path) -> String {
    let source = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let set: Table = source.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut packed = head(&set);
    for theme in set["theme"].as_array().expect("themes are a list") {
        let theme = theme.as_table().expect("a theme is a table");
        write!(packed, "\n\t{}", head(theme)).expect("writing to a string");
        for term in theme["terms"].as_array().expect("terms are a list") {
            write!(packed, "\n{}", notation(term)).expect("writing to a string");
        }
    }
    packed
}

fn head(table: &Table) -> String {
    let label = |language| text(&table["labels"][language]);
    let description = table.get("description").map_or("", text);
    [text(&table["id"]), label("id"), label("en"), description].join("\t")
}

/// The term in one line: its notation, and after it those of its contexts.
fn notation(term: &Value) -> String {
    let Some(table) = term.as_table() else { return text(term).to_owned() };
    let mut line = text(&table["term"]).to_owned();
    if let Some(weight) = table.get("weight") {
        let weight = weight.as_float().or(weight.as_integer().map(|n| n as f64)).expect("a number");
        write!(line, " ^{weight}").expect("writing to a string");
    }
    for near in table.get("near").and_then(Value::as_array).into_iter().flatten() {
        write!(line, "\t{}", text(near)).expect("writing to a string");
    }
    line
}

fn text(value: &Value) -> &str {
    let text = value.as_str().expect("a text");
    assert!(!text.contains(['\t', '\n']), "`{text}` would be cut");
    text
}
