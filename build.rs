//! Turns the language data that people edit (sorted text files) into sorted tables, and refuses a file that is not in
//! order, with its name and line: a list that is not sorted would silently not be found.

#![allow(clippy::expect_used, clippy::panic)] // a build script reports by failing

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let data = Path::new("src/lang/id/data");
    println!("cargo::rerun-if-changed={}", data.display());
    let mut code = String::new();
    for (file, name) in [
        ("stop_words.txt", "STOP_WORDS"),
        ("abbreviations.txt", "ABBREVIATIONS"),
        ("titles.txt", "TITLES"),
        ("offices.txt", "OFFICES"),
        ("persons.txt", "PERSONS"),
        ("role_modifiers.txt", "ROLE_MODIFIERS"),
        ("bodies.txt", "BODIES"),
        ("body_words.txt", "BODY_WORDS"),
        ("places.txt", "PLACES"),
        ("place_heads.txt", "PLACE_HEADS"),
        ("calendar.txt", "CALENDAR"),
        ("function_words.txt", "FUNCTION_WORDS"),
        ("naming_nouns.txt", "NAMING_NOUNS"),
        ("finite_words.txt", "FINITE_WORDS"),
        ("common_nouns.txt", "COMMON_NOUNS"),
    ] {
        let words = read_list(&data.join(file));
        writeln!(code, "const {name}: &[&str] = &{words:?};").expect("writing to a string");
    }
    let verbs = read_verbs(&data.join("reporting_verbs.tsv"));
    writeln!(code, "const REPORTING_VERBS: &[ReportingVerb] = &[{verbs}];").expect("writing to a string");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("id.rs"), code).expect("OUT_DIR is writable");
}

/// One word a line; `#` starts a comment; sorted by bytes, no word twice.
fn read_list(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut words: Vec<String> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let word = line.split('#').next().unwrap_or_default().trim();
        if word.is_empty() {
            continue;
        }
        if let Some(last) = words.last().filter(|last| last.as_str() >= word) {
            panic!("{}:{}: `{word}` must come before `{last}`", path.display(), number + 1);
        }
        words.push(word.to_owned());
    }
    words
}

/// Reporting verbs as Rust: form, root, shape and what it holds, separated by tabs; sorted by the form.
fn read_verbs(path: &Path) -> String {
    let mut code = String::new();
    for (place, row) in sorted_rows(path) {
        let [form, root, shape, holds] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{place}: expected form, root, shape and holds, separated by tabs");
        };
        let variant = |name: &str, known: &[&str]| {
            let at = known.iter().position(|k| k.eq_ignore_ascii_case(name));
            at.map_or_else(|| panic!("{place}: `{name}` is none of {known:?}"), |at| known[at].to_owned())
        };
        let shape = variant(shape, &["Bare", "Active", "Either", "Passive", "Telegraphic", "Noun", "Source"]);
        let holds = variant(holds, &["Say", "Ask", "Clause", "That", "Quote"]);
        write!(
            code,
            "ReportingVerb {{ form: {form:?}, root: {root:?}, shape: VerbShape::{shape}, holds: Holds::{holds} }},"
        )
        .expect("writing to a string");
    }
    code
}

/// The rows of a table that are neither empty nor comments, each with `file:line`; the first column is in order.
fn sorted_rows(path: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut last = String::new();
    for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.is_empty() && !l.starts_with('#')) {
        let place = format!("{}:{}", path.display(), number + 1);
        let key = line.split('\t').next().unwrap_or_default();
        assert!(key > last.as_str(), "{place}: `{key}` must come before `{last}`");
        last = key.to_owned();
        rows.push((place, line.to_owned()));
    }
    rows
}
