//! The classes of words that tell names, offices and bodies apart.

use super::WordList;

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
}
