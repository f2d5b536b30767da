//! The classes of words that tell names, offices and bodies apart.

use super::WordList;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Lists of case-folded words; see the files in `src/lang/id/data/` for what each holds.
#[derive(Debug)]
pub struct NameWords {
    /// Forms of address, degrees and ranks before a name.
    pub titles: WordList,
    /// Heads of offices: `gubernur`, `ketua`.
    pub role_heads: WordList,
    /// Nouns that describe persons: `pengamat`, `warga`.
    pub persons: WordList,
    /// What precedes the head of a role: `mantan`, `wakil`.
    pub role_modifiers: WordList,
    /// Heads of bodies: `kementerian`, `dinas`.
    pub bodies: WordList,
    /// Words inside the names of bodies and offices.
    pub body_words: WordList,
    /// Places.
    pub places: WordList,
    /// Heads of places: `kota`, `jalan`.
    pub place_heads: WordList,
    /// Days and months.
    pub calendar: WordList,
    /// Words of grammar, which end a noun phrase.
    pub function_words: WordList,
    /// Words after which marks hold a name or a term.
    pub naming_nouns: WordList,
    /// Nouns that open a sentence before a name and are no part of it.
    pub common_nouns: WordList,
    /// Words that mark a clause as finite.
    pub finite_words: WordList,
    /// Which lists hold each word; made from the lists when first asked.
    pub index: NameIndex,
}

/// A table of all words of [`NameWords`]: one look-up in place of one for each list.
#[derive(Debug)]
pub struct NameIndex(OnceLock<HashMap<&'static str, u32>>);

impl NameIndex {
    /// An empty table, filled at the first look-up.
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }
}

impl Default for NameIndex {
    fn default() -> Self {
        Self::new()
    }
}

impl NameWords {
    /// Which lists hold `form`: bit 0 for the first field, and so on.
    ///
    /// ```
    /// use telaah::lang::INDONESIAN;
    /// assert_eq!(INDONESIAN.name_words.lists_with("gubernur"), 0b10); // role_heads only
    /// ```
    pub fn lists_with(&self, form: &str) -> u32 {
        let index = self.index.0.get_or_init(|| {
            let mut index: HashMap<&'static str, u32> = HashMap::new();
            for (bit, list) in self.lists().into_iter().enumerate() {
                list.iter().for_each(|word| *index.entry(word).or_default() |= 1 << bit);
            }
            index
        });
        index.get(form).copied().unwrap_or_default()
    }

    fn lists(&self) -> [&WordList; 13] {
        [
            &self.titles,
            &self.role_heads,
            &self.persons,
            &self.role_modifiers,
            &self.bodies,
            &self.body_words,
            &self.places,
            &self.place_heads,
            &self.calendar,
            &self.function_words,
            &self.naming_nouns,
            &self.common_nouns,
            &self.finite_words,
        ]
    }
}
