//! The different words of a text: each is folded and stemmed once, however often it occurs.

use crate::lang::LangPack;
use hashbrown::HashTable;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// A word of a [`Vocabulary`]: its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(pub u32);

/// A word family of a [`Vocabulary`]: the word that is its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RootId(pub u32);

/// The table of seen words.
#[derive(Debug, Default)]
pub struct Vocabulary {
    letters: String,
    entries: Vec<Entry>,
    table: HashTable<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    start: u32,
    end: u32,
    root: u32,
}

type Hasher = BuildHasherDefault<DefaultHasher>;

impl Vocabulary {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The word of `surface`, added with its root when it is new.
    pub(super) fn intern(&mut self, surface: &str, lang: &LangPack) -> WordId {
        let folded = surface.to_lowercase().replace('’', "'");
        if let Some(known) = self.find(&folded) {
            return known;
        }
        let mut root = String::new();
        (lang.stem)(&folded, &mut root);
        let id = self.add(&folded);
        let root = self.find(&root).unwrap_or_else(|| self.add(&root));
        if let Some(entry) = self.entries.get_mut(id.0 as usize) {
            entry.root = root.0;
        }
        id
    }

    /// Number of words, roots that do not occur by themselves included.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True when there is no word.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The word with this folded form.
    pub fn find(&self, folded: &str) -> Option<WordId> {
        self.table.find(hash(folded), |&id| self.form(WordId(id)) == folded).map(|&id| WordId(id))
    }

    /// The folded form.
    pub fn form(&self, word: WordId) -> &str {
        let entry = self.entries.get(word.0 as usize);
        entry.and_then(|e| self.letters.get(e.start as usize..e.end as usize)).unwrap_or_default()
    }

    /// The word's family.
    pub fn root_id(&self, word: WordId) -> RootId {
        RootId(self.entries.get(word.0 as usize).map_or(word.0, |entry| entry.root))
    }

    /// The word's root.
    pub fn root(&self, word: WordId) -> &str {
        self.form(WordId(self.root_id(word).0))
    }

    /// All words.
    pub fn ids(&self) -> impl Iterator<Item = WordId> + use<> {
        (0..self.entries.len() as u32).map(WordId)
    }

    fn add(&mut self, folded: &str) -> WordId {
        let id = self.entries.len() as u32;
        let start = self.letters.len() as u32;
        self.letters.push_str(folded);
        self.entries.push(Entry { start, end: self.letters.len() as u32, root: id });
        let (letters, entries) = (&self.letters, &self.entries);
        self.table.insert_unique(hash(folded), id, |&id| {
            let entry = entries.get(id as usize);
            hash(entry.and_then(|e| letters.get(e.start as usize..e.end as usize)).unwrap_or_default())
        });
        WordId(id)
    }
}

fn hash(folded: &str) -> u64 {
    Hasher::default().hash_one(folded)
}
