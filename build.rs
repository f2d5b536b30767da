//! Turns the language data that people edit (sorted text files) into sorted tables, and refuses a file that is not in
//! order, with its name and line: a list that is not sorted would silently not be found.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a build script reports by failing

#[path = "build/reference.rs"]
mod reference;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let data = Path::new("src/lang/id/data");
    println!("cargo::rerun-if-changed={}", data.display());
    println!("cargo::rerun-if-changed=build");
    let mut code = String::new();
    for (file, name) in [
        ("stop_words.txt", "STOP_WORDS"),
        ("abbreviations.txt", "ABBREVIATIONS"),
        ("reporting_verbs.txt", "REPORTING_VERBS"),
        ("name_prefixes.txt", "NAME_PREFIXES"),
        ("body_heads.txt", "BODY_HEADS"),
        ("dates.txt", "DATES"),
    ] {
        let words = read_list(&data.join(file));
        writeln!(code, "const {name}: &[&str] = &{words:?};").expect("writing to a string");
    }
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let (packed, tokens, unlisted) = reference::pack(&data.join("reference.tsv"));
    writeln!(code, "const REFERENCE_TOKENS: u32 = {tokens};\nconst REFERENCE_UNLISTED: f64 = {unlisted:?};")
        .expect("writing to a string");
    fs::write(Path::new(&out).join("reference.bin"), packed).expect("OUT_DIR is writable");
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
