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
        ("role_heads.txt", "ROLE_HEADS"),
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
        ("closing_abbreviations.txt", "CLOSING_ABBREVIATIONS"),
        ("firm_abbreviations.txt", "FIRM_ABBREVIATIONS"),
        ("sentence_starters.txt", "SENTENCE_STARTERS"),
        ("headline_particles.txt", "HEADLINE_PARTICLES"),
        ("clause_openers.txt", "CLAUSE_OPENERS"),
        ("offices.txt", "OFFICES"),
        ("currencies.txt", "CURRENCIES"),
        ("clock_words.txt", "CLOCK_WORDS"),
        ("notice_words.txt", "NOTICE_WORDS"),
    ] {
        let words = read_list(&data.join(file));
        writeln!(code, "const {name}: &[&str] = &{words:?};").expect("writing to a string");
    }
    let verbs = read_verbs(&data.join("reporting_verbs.tsv"));
    writeln!(code, "const REPORTING_VERBS: &[ReportingVerb] = &[{verbs}];").expect("writing to a string");
    code.push_str(&read_furniture(&data.join("furniture.txt")));
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("id.rs"), code).expect("OUT_DIR is writable");
}

/// The lines that hold something, comments left out, with their numbers.
fn lines(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim().to_owned());
    (1..).zip(lines).filter(|(_, line)| !line.is_empty()).collect()
}

/// One word a line; `#` starts a comment; sorted by bytes, no word twice.
fn read_list(path: &Path) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for (number, word) in lines(path) {
        if let Some(last) = words.last().filter(|last| **last >= word) {
            panic!("{}:{number}: `{word}` must come before `{last}`", path.display());
        }
        words.push(word);
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
            let found = known.iter().find(|known| known.eq_ignore_ascii_case(name));
            (*found.unwrap_or_else(|| panic!("{place}: `{name}` is none of {known:?}"))).to_owned()
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

/// One rule a line: kind, extent and a phrase, which is cut into words and marks.
fn read_furniture(path: &Path) -> String {
    let mut code = "const FURNITURE: &[FurnitureRule] = &[\n".to_owned();
    for (number, line) in lines(path) {
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
