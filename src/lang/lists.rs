//! Which lists of a language hold a word, all of them asked at once.

use super::LangPack;
use crate::text::Hash;
use std::ops::BitOr;

/// A set of lists, and the place of a reporting verb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists(u64);

// A constant for each list, with what its file says of it.
include!(concat!(env!("OUT_DIR"), "/lists.rs"));

impl Lists {
    pub(super) fn of(bits: u64) -> Self {
        Self(bits)
    }

    pub(super) fn bits(self) -> u64 {
        self.0
    }

    /// These lists and those.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True when the two share a list.
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Lists {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

impl LangPack {
    /// Which lists hold the case-folded word `form`.
    ///
    /// ```
    /// use telaah::lang::{INDONESIAN, Lists};
    /// assert!(INDONESIAN.lists_with("gubernur").any(Lists::ROLE_HEADS));
    /// assert!(INDONESIAN.lists_with("mengatakan").is_verb());
    /// assert_eq!(INDONESIAN.lists_with("xyzzy"), Lists::default());
    /// ```
    pub fn lists_with(&self, form: &str) -> Lists {
        self.words.look_up(form, Hash::of(form)).0
    }

    /// True when one of `lists` holds the case-folded word `form`.
    pub(crate) fn is(&self, form: &str, lists: Lists) -> bool {
        self.lists_with(form).any(lists)
    }
}
