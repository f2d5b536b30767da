//! Turns the language data that people edit (sorted text files) into tables, and refuses a file that is not in order,
//! with its name and line: a list that is not sorted would silently not be found.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a build script reports by failing

#[path = "build/affixes.rs"]
mod affixes;
#[path = "build/constants.rs"]
mod constants;
#[path = "build/front_coding.rs"]
mod front_coding;
#[path = "build/furniture.rs"]
mod furniture;
#[path = "build/lexicon.rs"]
mod lexicon;
#[path = "build/reference.rs"]
mod reference;
#[path = "build/reporting_verbs.rs"]
mod reporting_verbs;
#[path = "build/small_letters.rs"]
mod small_letters;
#[path = "build/themes.rs"]
mod themes;

use lexicon::Entry;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let data = Path::new("src/lang/id/data");
    println!("cargo::rerun-if-changed={}", data.display());
    println!("cargo::rerun-if-changed=build");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let write =
        |file: &str, bytes: &[u8]| fs::write(Path::new(&out).join(file), bytes).expect("OUT_DIR is writable");

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
        ("negations.txt", "NEGATIONS"),
        ("restrictions.txt", "RESTRICTIONS"),
    ] {
        let words = read_list(&data.join(file));
        writeln!(code, "const {name}: &str = {:?};", words.join("\n")).expect("writing to a string");
    }
    code.push_str(&reporting_verbs::constants(&data.join("reporting_verbs.tsv")));
    code.push_str(&furniture::constants(&data.join("furniture.txt")));
    let reference = reference::pack(&data.join("reference.tsv"));
    code.push_str(&reference.constants);
    write("reference.bin", &reference.packed);
    write("id.rs", code.as_bytes());
    write("affixes.rs", constants::write(&affixes::read(&data.join("affixes.txt"))).as_bytes());
    write("small_letters.rs", small_letters::constants().as_bytes());
    for set in ["governance", "desks"] {
        write(&format!("{set}.themes"), themes::pack(&data.join(format!("themes/{set}.toml"))).as_bytes());
    }
    write("lexicon.bin", &lexicon::pack(&read_lexicon(data)));
}

/// The induced roots and the added ones without the removed ones, the shy among them marked, and the whole words.
fn read_lexicon(data: &Path) -> BTreeMap<String, Entry> {
    let list = |file: &str| read_list(&data.join(file));
    let roots = ["roots_induced.txt", "roots_added.txt"].into_iter().flat_map(list);
    let mut words: BTreeMap<String, Entry> = roots.map(|root| (root, Entry::Root)).collect();
    for removed in list("roots_removed.txt") {
        words.remove(&removed);
    }
    for shy in list("roots_shy.txt") {
        let entry = words.get_mut(&shy).unwrap_or_else(|| panic!("roots_shy.txt: `{shy}` is no root"));
        *entry = Entry::Shy;
    }
    for whole in list("whole_words.txt") {
        words.insert(whole, Entry::Whole);
    }
    words
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
