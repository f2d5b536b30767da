//! Words and what is known of each: one table for all that a language looks up.

use crate::strings::Strings;
use crate::text::Hash;

/// Words with 64 bits each.
#[derive(Debug)]
pub(super) struct Table {
    words: Strings,
    bits: Vec<u64>,
}

impl Table {
    /// A table with room for `words`, so that it is not rebuilt while it grows.
    pub(super) fn with_capacity(words: usize) -> Self {
        Self { words: Strings::with_capacity(words), bits: Vec::with_capacity(words) }
    }

    /// Adds `word`, which is not in the table, and tells its place.
    pub(super) fn add(&mut self, word: &str, bits: u64) -> usize {
        self.bits.push(bits);
        self.words.add(word)
    }

    /// The bits of `word`, which hashes to `hash`; none for a word that is not in the table.
    pub(super) fn get(&self, word: &str, hash: Hash) -> u64 {
        let place = self.words.find_hashed(word, hash);
        place.and_then(|place| self.bits.get(place)).copied().unwrap_or_default()
    }

    /// The word at a place.
    pub(super) fn word(&self, place: usize) -> &str {
        self.words.get(place)
    }
}
