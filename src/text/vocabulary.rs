//! The different words of a text: each is folded and stemmed once, however often it occurs.

use super::class::Hash;
use super::eight::{Eight, is_folded_beyond_eight};
use crate::lang::{Groups, LangPack, Lists};
use hashbrown::HashTable;

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
    /// What the stemmer writes to, kept so that it is allocated once.
    scratch: String,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The first bytes of the form: most words are told apart by them and by their length.
    head: Eight,
    start: u32,
    end: u32,
    root: u32,
    lists: Lists,
    groups: Groups,
    /// Bytes of the clitics at the end; 0 for none.
    clitic: u8,
}

/// Whether a form is a word of the language, which has a root, or a number, a mark, an address, which is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stemming {
    Word,
    Itself,
}

impl Vocabulary {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The word that is the first `length` bytes of `rest`, which are letters, digits, hyphens and apostrophes of ASCII; added
    /// with its root when it is new.
    #[inline]
    pub(super) fn intern_ascii(&mut self, rest: &str, length: usize, lang: &LangPack) -> WordId {
        // Not of the word alone, beyond whose end there would be nothing.
        let eight = |at: usize| Eight::at(rest.as_bytes(), at).folded(length - at);
        let mut hash = Hash::EMPTY;
        (0..length).step_by(Eight::SIZE).for_each(|at| hash.add(eight(at)));
        let head = eight(0);
        let surface = rest.get(..length).unwrap_or_default();
        let known = self.table.find(hash.finish(), |&id| {
            self.entries.get(id as usize).is_some_and(|entry| {
                entry.head == head
                    && (entry.end - entry.start) as usize == length
                    && (length <= Eight::SIZE
                        || is_folded_beyond_eight(self.form(WordId(id)).as_bytes(), surface.as_bytes()))
            })
        });
        match known {
            Some(&id) => WordId(id),
            None => self.add_with_root(&surface.to_ascii_lowercase(), Stemming::Word, lang),
        }
    }

    /// The word with this folded form, added with its root when it is new.
    pub(super) fn intern_folded(&mut self, folded: &str, stemming: Stemming, lang: &LangPack) -> WordId {
        self.find(folded).unwrap_or_else(|| self.add_with_root(folded, stemming, lang))
    }

    #[cold]
    fn add_with_root(&mut self, folded: &str, stemming: Stemming, lang: &LangPack) -> WordId {
        let id = self.add(folded, lang);
        if stemming == Stemming::Word {
            let mut scratch = std::mem::take(&mut self.scratch);
            (lang.stem)(folded, &mut scratch);
            let root = self.find(&scratch).unwrap_or_else(|| self.add(&scratch, lang));
            let clitic = clitic(folded, root, self, lang, &mut scratch);
            if let Some(entry) = self.entries.get_mut(id.0 as usize) {
                (entry.root, entry.clitic) = (root.0, clitic);
            }
            self.scratch = scratch;
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
        self.find_hashed(folded, Hash::of(folded))
    }

    /// [`find`](Self::find) for a word whose hash is known.
    pub(crate) fn find_hashed(&self, folded: &str, hash: Hash) -> Option<WordId> {
        self.table.find(hash.finish(), |&id| self.form(WordId(id)) == folded).map(|&id| WordId(id))
    }

    /// The folded form.
    #[inline]
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

    /// Which lists of the language hold the word.
    #[inline]
    pub fn lists(&self, word: WordId) -> Lists {
        self.entries.get(word.0 as usize).map(|entry| entry.lists).unwrap_or_default()
    }

    /// Which groups of the language hold the word.
    pub(crate) fn groups(&self, word: WordId) -> Groups {
        self.entries.get(word.0 as usize).map(|entry| entry.groups).unwrap_or_default()
    }

    /// How many bytes at the word's end are clitics: 3 for *ujarnya*, 6 for *bukunyalah*. None where the ending
    /// belongs to the word (*tanya*, *masalah*): an ending is a clitic only when the word has the same root without it.
    pub fn clitic(&self, word: WordId) -> Option<u8> {
        self.entries.get(word.0 as usize).map(|entry| entry.clitic).filter(|&length| length > 0)
    }

    /// All words.
    pub fn ids(&self) -> impl Iterator<Item = WordId> + use<> {
        (0..self.entries.len() as u32).map(WordId)
    }

    fn add(&mut self, folded: &str, lang: &LangPack) -> WordId {
        let hash = Hash::of(folded);
        let (lists, groups) = lang.words.look_up(folded, hash);
        let id = self.entries.len() as u32;
        let start = self.letters.len() as u32;
        self.letters.push_str(folded);
        let end = self.letters.len() as u32;
        let head = Eight::at(folded.as_bytes(), 0);
        self.entries.push(Entry { head, start, end, root: id, lists, groups, clitic: 0 });
        let (letters, entries) = (&self.letters, &self.entries);
        self.table.insert_unique(hash.finish(), id, |&id| {
            let entry = entries.get(id as usize);
            let form = entry.and_then(|e| letters.get(e.start as usize..e.end as usize));
            Hash::of(form.unwrap_or_default()).finish()
        });
        WordId(id)
    }
}

/// The shortest word that can carry a clitic, in bytes: shorter ones (*bu-ku*, *te-lah*) are words of their own.
const HOST: usize = 3;

/// Takes the language's clitics off `word` from the outside in, as long as the rest has the same root.
fn clitic(word: &str, root: WordId, words: &Vocabulary, lang: &LangPack, scratch: &mut String) -> u8 {
    let mut host = word;
    for layer in lang.enclitics {
        let rest =
            layer.iter().find_map(|clitic| host.strip_suffix(clitic)).map(|rest| rest.trim_end_matches('-'));
        let Some(rest) = rest.filter(|rest| rest.len() >= HOST) else { continue };
        (lang.stem)(rest, scratch);
        if scratch == words.form(root) {
            host = rest;
        }
    }
    (word.len() - host.len()) as u8
}
