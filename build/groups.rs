//! The groups of words that rules ask for: which there are, their constants, and the table that tells which hold a word.

use crate::lines;
use crate::lists::{self, List};
use std::path::Path;

/// Reads `[name] meaning` and the words below it; refuses words out of order, with their line.
pub(crate) fn read(path: &Path) -> Vec<List> {
    let mut groups: Vec<List> = Vec::new();
    for (number, line) in lines(path) {
        if let Some((name, meaning)) = line.strip_prefix('[').and_then(|title| title.split_once("] ")) {
            groups.push(List { name: name.to_owned(), meaning: meaning.to_owned(), words: Vec::new() });
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
pub(crate) fn constants(groups: &[List]) -> String {
    let constants = lists::constants("Group", "pub(crate)", groups, |place| place.to_string());
    let bytes = bytes(groups);
    format!(
        "{constants}\n/// How many bytes the bits of all groups take.\npub(super) const BYTES: usize = {bytes};\n"
    )
}

/// A row of bits for each different set of groups.
pub(crate) fn rows(sets: &[u128], groups: &[List]) -> String {
    let rows: Vec<Vec<u8>> = sets.iter().map(|set| set.to_le_bytes()[..bytes(groups)].to_vec()).collect();
    format!("const GROUPS: &[[u8; {}]] = &{rows:?};\n", bytes(groups))
}

fn bytes(groups: &[List]) -> usize {
    groups.len().div_ceil(8)
}
