//! Turns the language data that people edit (sorted text files) into tables, and refuses a file that is not in order,
//! with its name and line: a list that is not sorted would silently not be found.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a build script reports by failing

#[path = "build/affixes.rs"]
mod affixes;
#[path = "build/constants.rs"]
mod constants;
#[path = "build/furniture.rs"]
mod furniture;
#[path = "build/groups.rs"]
mod groups;
#[path = "build/lists.rs"]
mod lists;
#[path = "build/offices.rs"]
mod offices;
#[path = "build/small_letters.rs"]
mod small_letters;
#[path = "build/themes.rs"]
mod themes;
#[path = "build/verbs.rs"]
mod verbs;
#[path = "build/words.rs"]
mod words;

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let data = Path::new("src/lang/id/data");
    println!("cargo::rerun-if-changed={}", data.display());
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    // What an older script left there would be counted with the data of this one.
    for old in fs::read_dir(&out).expect("OUT_DIR is readable").flatten() {
        fs::remove_file(old.path()).expect("OUT_DIR holds files");
    }
    let write = |file: &str, bytes: &[u8]| fs::write(out.join(file), bytes).expect("OUT_DIR is writable");

    let words = words::pack(data);
    for (part, bytes) in &words.parts {
        write(&format!("words.{part}"), bytes);
    }
    write("lists.rs", words.lists.as_bytes());
    write("groups.rs", words.groups.as_bytes());
    write("id.rs", (words.constants + &furniture::constants(&data.join("furniture.txt"))).as_bytes());
    write("affixes.rs", constants::write(&affixes::read(&data.join("affixes.txt"))).as_bytes());
    write("short_offices.tsv", offices::pack(&data.join("short_offices.tsv")).as_bytes());
    write("small_letters.rs", small_letters::constants().as_bytes());
    for set in ["governance", "desks"] {
        write(&format!("{set}.themes"), themes::pack(&data.join(format!("themes/{set}.toml"))).as_bytes());
    }
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
