//! Turns the language data that people edit (sorted text files) into sorted tables, and refuses a file that is not in
//! order, with its name and line: a list that is not sorted would silently not be found.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a build script reports by failing

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
        ("reporting_verbs.txt", "REPORTING_VERBS"),
        ("titles.txt", "TITLES"),
        ("bodies.txt", "BODIES"),
        ("calendar.txt", "CALENDAR"),
    ] {
        let words = read_list(&data.join(file));
        writeln!(code, "const {name}: &[&str] = &{words:?};").expect("writing to a string");
    }
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let (packed, tokens, unlisted) = pack_reference(&data.join("reference.tsv"));
    writeln!(code, "const REFERENCE_TOKENS: u32 = {tokens};\nconst REFERENCE_UNLISTED: f64 = {unlisted:?};")
        .expect("writing to a string");
    fs::write(Path::new(&out).join("reference.bin"), packed).expect("OUT_DIR is writable");
    fs::write(Path::new(&out).join("id.rs"), code).expect("OUT_DIR is writable");
}

/// Packs the reference as `src/lang/reference.rs` reads it: shared start, letters, level + 128, family level + 128.
/// Half the size of the plain table after compression.
fn pack_reference(path: &Path) -> (Vec<u8>, u32, f64) {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let header = |name: &str| {
        let field = text.lines().take_while(|line| line.starts_with('#')).find_map(|line| line.split(name).nth(1));
        field.and_then(|rest| rest.split_whitespace().next()).unwrap_or_else(|| panic!("{}: no {name}", path.display()))
    };
    let mut packed = Vec::new();
    let mut last = "";
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let word = fields.next().unwrap_or_default();
        let place = || format!("{}:{}", path.display(), number + 1);
        assert!(word > last, "{}: `{word}` must come before `{last}`", place());
        assert!(word.is_ascii(), "{}: `{word}` is not ASCII", place());
        let shared = word.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count();
        packed.push(shared as u8);
        packed.extend_from_slice(&word.as_bytes()[shared..]);
        let levels: Vec<u8> =
            fields.map(|level| level.parse().unwrap_or_else(|_| panic!("{}: bad level", place()))).collect();
        assert!(matches!(levels.len(), 1 | 2), "{}: one or two levels", place());
        packed.extend(levels.iter().map(|level| level + 128));
        last = word;
    }
    (packed, header("tokens=").parse().expect("a number of words"), header("unlisted=").parse().expect("a count"))
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
