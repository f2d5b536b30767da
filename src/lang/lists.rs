//! Which lists of a language hold a word, all of them asked at once: a text asks for each different word when it first
//! meets it, and every stage reads the answer.

use super::table::Table;
use super::{LangPack, WordList};
use crate::text::Hash;
use std::ops::BitOr;
use std::sync::OnceLock;

/// A set of lists, and the place of a reporting verb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists(u64);

/// Above the lists stands one more than the place of the reporting verb, or 0.
const VERB: u32 = 48;

/// The lists, each with the field of [`LangPack`] or of [`NameWords`](super::NameWords) that holds it.
macro_rules! lists {
    ($($name:ident = $($field:ident).+,)+) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Bit { $($name,)+ }

        #[allow(missing_docs)] // they are the fields'
        impl Lists {
            $(pub const $name: Self = Self(1 << Bit::$name as u64);)+
        }

        fn all(lang: &LangPack) -> impl Iterator<Item = (WordList, Lists)> {
            [$((lang.$($field).+, Lists::$name),)+].into_iter()
        }
    };
}

lists! {
    TITLES = name_words.titles,
    ROLE_HEADS = name_words.role_heads,
    PERSONS = name_words.persons,
    ROLE_MODIFIERS = name_words.role_modifiers,
    BODIES = name_words.bodies,
    BODY_WORDS = name_words.body_words,
    PLACES = name_words.places,
    PLACE_HEADS = name_words.place_heads,
    CALENDAR = name_words.calendar,
    FUNCTION_WORDS = name_words.function_words,
    NAMING_NOUNS = name_words.naming_nouns,
    COMMON_NOUNS = name_words.common_nouns,
    FINITE_WORDS = name_words.finite_words,
    PRONOUNS = grammar_words.pronouns,
    PLURALS = grammar_words.plurals,
    DEFINITES = grammar_words.definites,
    NAME_LINKS = grammar_words.name_links,
    BODY_LINKS = grammar_words.body_links,
    DENIALS = grammar_words.denials,
    PREPOSITIONS = grammar_words.prepositions,
    CONJUNCTIONS = grammar_words.conjunctions,
    INDEFINITES = grammar_words.indefinites,
    ADVERBS = grammar_words.adverbs,
    DOCUMENT_HEADS = grammar_words.document_heads,
    TEAM_NOUNS = grammar_words.team_nouns,
    NAME_PARTICLES = grammar_words.name_particles,
    JOINING_WORDS = grammar_words.joining_words,
    STOP_WORDS = stop_words,
    ABBREVIATIONS = abbreviations,
    CLOSING_ABBREVIATIONS = closing_abbreviations,
    FIRM_ABBREVIATIONS = firm_abbreviations,
    SENTENCE_STARTERS = sentence_starters,
    NOTICE_WORDS = notice_words,
    NEGATIONS = negations,
    RESTRICTIONS = restrictions,
}

impl Lists {
    /// These lists and those.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True when the two share a list.
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The place of the word among the reporting verbs, if it is one.
    pub fn verb(self) -> Option<usize> {
        (self.0 >> VERB).checked_sub(1).map(|place| place as usize)
    }
}

impl BitOr for Lists {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

/// The table of all listed words, made when first asked.
#[derive(Debug)]
pub struct ListIndex(OnceLock<Table>);

impl ListIndex {
    /// An empty table, filled at the first look-up.
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }
}

impl Default for ListIndex {
    fn default() -> Self {
        Self::new()
    }
}

/// More words than there are in the lists of any language at hand.
const WORDS: usize = 7000;

impl LangPack {
    /// Which lists hold the case-folded word `form`.
    ///
    /// ```
    /// use telaah::lang::{INDONESIAN, Lists};
    /// assert!(INDONESIAN.lists_with("gubernur").any(Lists::ROLE_HEADS));
    /// assert!(INDONESIAN.lists_with("mengatakan").verb().is_some());
    /// assert_eq!(INDONESIAN.lists_with("xyzzy"), Lists::default());
    /// ```
    pub fn lists_with(&self, form: &str) -> Lists {
        self.lists_with_hashed(form, Hash::of(form))
    }

    /// [`lists_with`](Self::lists_with) for a word whose hash is known.
    pub(crate) fn lists_with_hashed(&self, form: &str, hash: Hash) -> Lists {
        Lists(self.index.0.get_or_init(|| self.gather()).get(form, hash))
    }

    fn gather(&self) -> Table {
        let mut table = Table::with_capacity(WORDS);
        for (list, bit) in all(self) {
            list.iter().for_each(|word| table.add(word, bit.0));
        }
        for (form, place) in self.reporting_verbs.forms().zip(1_u64..) {
            table.add(form, place << VERB);
        }
        table
    }
}
