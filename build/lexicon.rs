//! The lists of roots as one front-coded list, which compresses to three fifths of the automaton that
//! `src/lang/id/stemmer/lexicon.rs` makes of it.

use crate::front_coding;
use std::collections::BTreeMap;

/// What a word of the lexicon is; the numbers are those of the packed list.
#[derive(Clone, Copy)]
pub(crate) enum Entry {
    Root = 1,
    Shy = 2,
    Whole = 3,
}

/// Packs `words`, whose value is their entry.
pub(crate) fn pack(words: &BTreeMap<String, Entry>) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut last = "";
    for (word, &entry) in words {
        let spelt = |b: u8| b.is_ascii_lowercase() || b == b'-';
        assert!(word.bytes().all(spelt), "a root is made of a to z and hyphens, not `{word}`");
        front_coding::push(&mut packed, last, word, [entry as u8]);
        last = word;
    }
    packed
}
