//! A sorted list of words, looked up by binary search.

/// A list made from a text file at compile time; see `build.rs`.
#[derive(Clone, Copy, Debug)]
pub struct WordList(&'static [&'static str]);

impl WordList {
    /// A list of `words`, which must be sorted by bytes.
    pub const fn new(words: &'static [&'static str]) -> Self {
        Self(words)
    }

    /// True when `word` is in the list, letter for letter.
    pub fn contains(&self, word: &str) -> bool {
        self.0.binary_search(&word).is_ok()
    }

    /// The words in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.iter().copied()
    }
}
