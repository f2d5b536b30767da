//! What a token is in one byte, and what is asked of its word to know that.

use super::lexicon::Class;
use crate::text::{Shape, TokenKind};
use std::ops::BitOr;

/// What a token is, in one byte: the rules ask for it many times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u8);

impl Traits {
    pub(crate) const WORD: Self = Self(1);
    /// A word in small letters.
    pub(crate) const LOWER: Self = Self(1 << 1);
    pub(crate) const UPPER: Self = Self(1 << 2);
    /// A capitalised word of the article that can be part of a name.
    pub(crate) const PROPER: Self = Self(1 << 3);
    pub(crate) const NUMBER: Self = Self(1 << 4);
    pub(crate) const MARK: Self = Self(1 << 5);
    /// No white space stands before it.
    pub(crate) const GLUED: Self = Self(1 << 6);
    /// A line ends before it.
    pub(crate) const NEW_LINE: Self = Self(1 << 7);

    /// True when the two share a trait.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn when(self, holds: bool) -> Self {
        if holds { self } else { Self(0) }
    }

    /// [`PROPER`](Self::PROPER), when what is asked of the word says so.
    pub(super) const fn proper(is: u8) -> Self {
        Self((is | is >> 1) & asked::PROPER)
    }
}

impl BitOr for Traits {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What a word may be, as far as its classes tell, and what a kind of token asks its word for.
pub(super) mod asked {
    /// Heads a mention.
    pub(in crate::names) const HEAD: u8 = 1;
    /// Part of a name, when it is capitalised; the trait has the same bit.
    pub(in crate::names) const PROPER: u8 = super::Traits::PROPER.0;
    /// Part of a name, when it is in capitals.
    pub(in crate::names) const UPPER: u8 = PROPER << 1;
    pub(in crate::names) const SAYING: u8 = 1 << 1;
    pub(in crate::names) const QUOTES: u8 = 1 << 2;
    /// Written small somewhere.
    pub(in crate::names) const SMALL: u8 = 1 << 5;
    /// What does not matter in furniture.
    pub(in crate::names) const ARTICLE: u8 = HEAD | PROPER | UPPER | QUOTES;
}

/// The traits that come with a kind and a shape, and what they ask the word for.
#[inline]
pub(super) fn of_kind(kind: TokenKind, shape: Shape) -> (Traits, u8) {
    KINDS.get(kind as usize * SHAPE_COUNT + shape as usize).copied().unwrap_or_default()
}

static KINDS: [(Traits, u8); KIND_COUNT * SHAPE_COUNT] = kinds();
const KIND_COUNT: usize = TokenKind::Mark as usize + 1;
const SHAPE_COUNT: usize = Shape::Other as usize + 1;

const fn kinds() -> [(Traits, u8); KIND_COUNT * SHAPE_COUNT] {
    let mut table = [(Traits(0), 0); KIND_COUNT * SHAPE_COUNT];
    let mut at = 0;
    while at < table.len() {
        let (kind, shape) = (at / SHAPE_COUNT, at % SHAPE_COUNT);
        let upper = shape == Shape::Upper as usize;
        let lower = shape == Shape::Lower as usize;
        let (traits, asked) = if kind == TokenKind::Word as usize {
            let asked = if lower {
                asked::SMALL
            } else if upper {
                asked::UPPER
            } else {
                asked::PROPER
            };
            (if lower { Traits::WORD.0 | Traits::LOWER.0 } else { Traits::WORD.0 }, asked)
        } else if kind == TokenKind::Mark as usize {
            (Traits::MARK.0, asked::QUOTES)
        } else {
            (if kind == TokenKind::Number as usize { Traits::NUMBER.0 } else { 0 }, 0)
        };
        let upper = if upper { Traits::UPPER.0 } else { 0 };
        #[allow(clippy::indexing_slicing)] // evaluated by the compiler
        {
            table[at] = (Traits(traits | upper), asked | asked::HEAD | asked::SAYING);
        }
        at += 1;
    }
    table
}

/// What each word may be.
pub(super) fn may_be(class: Class) -> u8 {
    let heads = Class::OFFICE
        | Class::PERSON
        | Class::MODIFIER
        | Class::INDEFINITE
        | Class::BODY
        | Class::PRONOUN
        | Class::PLURAL;
    let grammar = class.any(Class::FUNCTION | Class::PRONOUN | Class::PLURAL);
    let proper = !class.any(Class::CALENDAR);
    let bit = |holds: bool, bit: u8| if holds { bit } else { 0 };
    bit(class.any(heads), asked::HEAD)
        | bit(proper && (!grammar || class.any(Class::PLACE)), asked::PROPER)
        | bit(proper, asked::UPPER)
        | bit(class.any(Class::SAYING), asked::SAYING)
        | bit(class.any(Class::QUOTES), asked::QUOTES)
}
