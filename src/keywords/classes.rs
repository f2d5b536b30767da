//! What each different word of a text is, looked up in the language's lists once and not for every token.

use crate::lang::LangPack;
use crate::text::{Vocabulary, WordId};

/// Classes and reference counts by word.
#[derive(Debug)]
pub(super) struct Classes {
    bits: Vec<u8>,
    /// Occurrences in the reference, 0 for words that it does not list.
    reference: Vec<f64>,
}

/// A set of classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Class(u8);

impl Class {
    /// Carries grammar and no subject.
    pub(super) const STOP: Self = Self(1);
    /// Stands before a person's name.
    pub(super) const TITLE: Self = Self(1 << 1);
    /// Heads the name of a body or a place.
    pub(super) const BODY: Self = Self(1 << 2);
    /// A day, a month: capitalised and no name.
    pub(super) const DATE: Self = Self(1 << 3);
    /// Joins two halves of a body's name.
    pub(super) const JOINING: Self = Self(1 << 4);
    /// Stands in small letters inside names of people and works.
    pub(super) const PARTICLE: Self = Self(1 << 5);
    /// Written with a stop that ends no sentence.
    pub(super) const ABBREVIATION: Self = Self(1 << 6);
}

/// Particles of names, most of them of other languages.
const PARTICLES: [&str; 16] = [
    "al", "and", "bin", "binti", "da", "de", "del", "der", "el", "for", "la", "of", "the", "to", "van", "von",
];

impl Classes {
    /// Finds the words of the lists among `words`: the lists are shorter than the vocabulary of a page.
    pub(super) fn new(words: &Vocabulary, lang: &LangPack) -> Self {
        let mut classes = Self {
            bits: vec![0; words.len()],
            reference: words.ids().map(|id| lang.reference.form(words.form(id)).unwrap_or(0.0)).collect(),
        };
        let names = &lang.name_words;
        for (list, class) in [
            (lang.stop_words, Class::STOP),
            (names.titles, Class::TITLE),
            (names.role_heads, Class::TITLE),
            (names.role_modifiers, Class::TITLE),
            (names.persons, Class::TITLE),
            (names.bodies, Class::BODY),
            (names.place_heads, Class::BODY),
            (names.calendar, Class::DATE),
            (lang.abbreviations, Class::ABBREVIATION),
        ] {
            list.iter().for_each(|word| classes.add(words, word, class));
        }
        lang.joining_words.iter().for_each(|word| classes.add(words, word, Class::JOINING));
        PARTICLES.iter().for_each(|word| classes.add(words, word, Class::PARTICLE));
        classes
    }

    fn add(&mut self, words: &Vocabulary, word: &str, class: Class) {
        let bits = words.find(word).and_then(|word| self.bits.get_mut(word.0 as usize));
        if let Some(bits) = bits {
            *bits |= class.0;
        }
    }

    /// True when `word` is of `class`.
    pub(super) fn is(&self, word: WordId, class: Class) -> bool {
        self.bits.get(word.0 as usize).is_some_and(|bits| bits & class.0 != 0)
    }

    /// Occurrences in the reference, if it lists the word.
    pub(super) fn reference(&self, word: WordId) -> Option<f64> {
        self.reference.get(word.0 as usize).copied().filter(|&count| count > 0.0)
    }
}
