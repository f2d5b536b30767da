//! The groups of words that rules ask for: which there are, their constants, and the table that tells which hold a word.

use crate::lines;
use std::fmt::Write as _;
use std::path::Path;

/// A group.
pub(crate) struct Group {
    name: String,
    meaning: String,
    pub(crate) words: Vec<String>,
}

/// Reads `[name] meaning` and the words below it; refuses words out of order, with their line.
pub(crate) fn read(path: &Path) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (number, line) in lines(path) {
        if let Some((name, meaning)) = line.strip_prefix('[').and_then(|title| title.split_once("] ")) {
            groups.push(Group { name: name.to_owned(), meaning: meaning.to_owned(), words: Vec::new() });
            continue;
        }
        let group =
            groups.last_mut().unwrap_or_else(|| panic!("{}:{number}: words of no group", path.display()));
        group.words.extend(line.split_whitespace().map(str::to_owned));
        let in_order = group.words.is_sorted_by(|a, b| a < b);
        assert!(in_order, "{}:{number}: the words of {} are not in order", path.display(), group.name);
    }
    let empty = groups.iter().find(|group| group.words.is_empty());
    assert!(empty.is_none(), "{}: a group without words", path.display());
    groups
}

/// The groups as constants of `Group`.
pub(crate) fn constants(groups: &[Group]) -> String {
    let mut code = String::new();
    for (place, Group { name, meaning, .. }) in groups.iter().enumerate() {
        writeln!(
            code,
            "    #[doc = {meaning:?}]\n    pub(crate) const {}: Self = Self({place});",
            name.to_uppercase()
        )
        .expect("writing to a string");
    }
    let bytes = bytes(groups);
    format!(
        "impl Group {{\n{code}}}\n\n/// How many bytes the bits of all groups take.\npub(super) const BYTES: usize = {bytes};\n"
    )
}

/// A row of bits for each different set of groups.
pub(crate) fn rows(sets: &[u128], groups: &[Group]) -> String {
    let rows: Vec<Vec<u8>> = sets.iter().map(|set| set.to_le_bytes()[..bytes(groups)].to_vec()).collect();
    format!("const GROUPS: &[[u8; {}]] = &{rows:?};\n", bytes(groups))
}

fn bytes(groups: &[Group]) -> usize {
    groups.len().div_ceil(8)
}
