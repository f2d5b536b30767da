//! Groups of words that rules ask for in their place: smaller and more special than the lists.

/// A group of words of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Group(u8);

// A constant for each group, with what the file says of it.
include!(concat!(env!("OUT_DIR"), "/groups.rs"));

/// Which groups hold a word: one more than the place of its row among the different sets, 0 for none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Groups(pub(super) u8);

impl Groups {
    /// True when `group` is one of them, by the rows of their language.
    #[inline]
    pub(super) fn hold(self, group: Group, rows: &[[u8; BYTES]]) -> bool {
        let row = usize::from(self.0).checked_sub(1).and_then(|place| rows.get(place));
        let bits = row.and_then(|row| row.get(usize::from(group.0 / 8))).copied().unwrap_or_default();
        bits >> (group.0 % 8) & 1 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::INDONESIAN;

    #[test]
    fn a_word_is_in_its_groups_and_in_no_other() {
        let words = INDONESIAN.words;
        assert!(words.is_among("pt", Group::FIRMS) && words.is_among("pt", Group::BEARERS_OF_NAMES));
        assert!(!words.is_among("pt", Group::AND) && words.is_among("dan", Group::AND));
        assert!(!words.is_among("pts", Group::FIRMS), "a word that begins like another");
        assert!(words.is_among("sp.pd", Group::DEGREES), "a word with a mark in it");
        assert!(!words.is_among("", Group::FIRMS));
    }
}
