//! Words and what is known of each: one table for all that a language looks up, so that the module holds its code once.

use crate::text::Hash;
use hashbrown::HashTable;

/// Words with 64 bits each.
#[derive(Debug, Default)]
pub(super) struct Table {
    letters: String,
    entries: Vec<Entry>,
    places: HashTable<u32>,
}

#[derive(Debug)]
struct Entry {
    start: u32,
    end: u32,
    bits: u64,
}

impl Table {
    /// A table with room for `words`, so that it is not rebuilt while it grows.
    pub(super) fn with_capacity(words: usize) -> Self {
        Self {
            letters: String::new(),
            entries: Vec::with_capacity(words),
            places: HashTable::with_capacity(words),
        }
    }

    /// Adds `word`, which is not in the table, and tells its place.
    pub(super) fn add(&mut self, word: &str, bits: u64) -> u32 {
        let (start, place) = (self.letters.len() as u32, self.entries.len() as u32);
        self.letters.push_str(word);
        self.entries.push(Entry { start, end: self.letters.len() as u32, bits });
        let (letters, entries) = (&self.letters, &self.entries);
        let hash = Hash::of(word).finish();
        self.places.insert_unique(hash, place, |&place| Hash::of(word_at(letters, entries, place)).finish());
        place
    }

    /// The bits of `word`, which hashes to `hash`; none for a word that is not in the table.
    pub(super) fn get(&self, word: &str, hash: Hash) -> u64 {
        let place = self.places.find(hash.finish(), |&place| self.word(place) == word);
        place.and_then(|&place| self.entries.get(place as usize)).map_or(0, |entry| entry.bits)
    }

    /// The word at a place.
    pub(super) fn word(&self, place: u32) -> &str {
        word_at(&self.letters, &self.entries, place)
    }
}

fn word_at<'l>(letters: &'l str, entries: &[Entry], place: u32) -> &'l str {
    let entry = entries.get(place as usize);
    entry.and_then(|entry| letters.get(entry.start as usize..entry.end as usize)).unwrap_or_default()
}
