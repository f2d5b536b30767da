//! Packs the table of frequencies that keyness is measured against.

use crate::front_coding;
use std::fs;
use std::path::Path;

/// A packed table and the constants that go with it, as Rust.
pub(crate) struct Packed {
    pub(crate) packed: Vec<u8>,
    pub(crate) constants: String,
}

/// Packs the reference as `src/lang/reference.rs` reads it: the values of a word are its level and its family's.
pub(crate) fn pack(path: &Path) -> Packed {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let header = |name: &str| {
        let field =
            text.lines().take_while(|line| line.starts_with('#')).find_map(|line| line.split(name).nth(1));
        field
            .and_then(|rest| rest.split_whitespace().next())
            .unwrap_or_else(|| panic!("{}: no {name}", path.display()))
    };
    let mut packed = Vec::new();
    let mut last = "";
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let word = fields.next().unwrap_or_default();
        let place = || format!("{}:{}", path.display(), number + 1);
        assert!(word > last, "{}: `{word}` must come before `{last}`", place());
        let levels: Vec<u8> =
            fields.map(|level| level.parse().unwrap_or_else(|_| panic!("{}: bad level", place()))).collect();
        assert!(matches!(levels.len(), 1 | 2), "{}: one or two levels", place());
        front_coding::push(&mut packed, last, word, levels);
        last = word;
    }
    let tokens: u32 = header("tokens=").parse().expect("a number of words");
    let unlisted: f64 = header("unlisted=").parse().expect("a count");
    let constants =
        format!("const REFERENCE_TOKENS: u32 = {tokens};\nconst REFERENCE_UNLISTED: f64 = {unlisted:?};\n");
    Packed { packed, constants }
}
