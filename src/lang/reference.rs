//! How often words occur in the language's news at large: the yardstick of keyness.

use super::front_coding::{self, VALUE};
use crate::text::Hash;
use hashbrown::HashTable;
use std::sync::OnceLock;

/// A table of frequencies, made from a text file at compile time; see `build.rs` and `cargo xtask reference`.
///
/// Counts are kept as levels, quarters of a power of two, which is exact to 9 %: a word that is 40 times as frequent
/// as elsewhere does not become less so. The words are front-coded; their values are their level and, when it differs,
/// their family's.
#[derive(Debug)]
pub struct Reference {
    packed: &'static [u8],
    tokens: u32,
    unlisted: f64,
    table: OnceLock<Table>,
}

impl Reference {
    /// The table of `packed`, counted over `tokens` words of text; a word that is not listed counts as `unlisted`.
    pub const fn new(packed: &'static [u8], tokens: u32, unlisted: f64) -> Self {
        Self { packed, tokens, unlisted, table: OnceLock::new() }
    }

    /// Words of text that were counted.
    pub fn tokens(&self) -> f64 {
        f64::from(self.tokens)
    }

    /// What a word that is not listed counts as: the mean count of the words below the table's limit.
    pub fn unlisted(&self) -> f64 {
        self.unlisted
    }

    /// Occurrences of the case-folded word `form`, if it is listed.
    pub fn form(&self, form: &str) -> Option<f64> {
        self.find(form).map(|(form, _)| form).filter(|&level| level > 0).map(count)
    }

    /// Occurrences of all words of the family of `root`, if any is listed.
    pub fn family(&self, root: &str) -> Option<f64> {
        self.find(root).map(|(_, family)| family).filter(|&level| level > 0).map(count)
    }

    /// The levels of a word and of its family.
    fn find(&self, word: &str) -> Option<(u8, u8)> {
        let table = self.table.get_or_init(|| Table::unpack(self.packed));
        table.find(word).map(|entry| (entry.form, entry.family))
    }
}

/// The table with all its letters.
#[derive(Debug, Default)]
struct Table {
    letters: String,
    entries: HashTable<Entry>,
}

#[derive(Debug)]
struct Entry {
    start: u32,
    end: u32,
    form: u8,
    family: u8,
}

impl Table {
    fn unpack(packed: &[u8]) -> Self {
        let mut table = Self::default();
        front_coding::unpack(packed, |word, levels| {
            let start = table.letters.len() as u32;
            table.letters.push_str(word);
            let form = levels.first().map_or(0, |level| level - VALUE);
            let family = levels.get(1).map_or(form, |level| level - VALUE);
            let entry = Entry { start, end: table.letters.len() as u32, form, family };
            let letters = &table.letters;
            let hash = |word: &str| Hash::of(word).finish();
            table.entries.insert_unique(hash(word), entry, |entry| hash(entry.word(letters)));
        });
        table
    }

    fn find(&self, word: &str) -> Option<&Entry> {
        self.entries.find(Hash::of(word).finish(), |entry| entry.word(&self.letters) == word)
    }
}

impl Entry {
    fn word<'l>(&self, letters: &'l str) -> &'l str {
        letters.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// The count that a level stands for.
fn count(level: u8) -> f64 {
    (f64::from(level) / 4.0).exp2()
}
