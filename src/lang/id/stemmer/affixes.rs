//! The affix table: `data/affixes.txt`, made into constants by `build.rs`.

/// A prefix, whatever shape its last letter takes before a root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Ber,
    Di,
    Kau,
    Ke,
    Ku,
    Men,
    Nge,
    Pen,
    Per,
    Se,
    Ter,
}

/// A suffix that makes words, as opposed to a clitic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Suffix {
    Bare,
    Kan,
    I,
    An,
}

/// What must follow a prefix.
#[derive(Clone, Copy, Debug)]
pub(super) enum Before {
    Anything,
    /// One of these letters.
    Letters(&'static [u8]),
    /// A consonant and `er`: be-kerja, te-percaya.
    ConsonantEr,
    /// These letters: bel-ajar.
    Exactly(&'static [u8]),
}

/// One way to write a prefix.
#[derive(Clone, Copy, Debug)]
pub(super) struct Prefix {
    pub(super) kind: Kind,
    pub(super) written: &'static [u8],
    /// The first letter of the root, which the prefix has swallowed: meny-apu, from sapu.
    pub(super) restored: Option<u8>,
    pub(super) before: Before,
    pub(super) cost: u8,
}

/// Cost of a reading that is no word of Indonesian.
pub(super) const IMPOSSIBLE: u8 = u8::MAX;

/// Cost of each prefix after the first.
pub(super) const STACKED: u8 = 8;

include!(concat!(env!("OUT_DIR"), "/affixes.rs"));

/// The prefixes that are written with `letter` first.
pub(super) fn prefixes(letter: u8) -> &'static [Prefix] {
    let index = letter.checked_sub(b'a').map(usize::from);
    index.and_then(|index| PREFIXES.get(index)).copied().unwrap_or_default()
}

impl Before {
    pub(super) fn admits(self, rest: &[u8]) -> bool {
        match self {
            Self::Anything => true,
            Self::Letters(letters) => rest.first().is_some_and(|letter| letters.contains(letter)),
            Self::ConsonantEr => match rest {
                [first, b'e', b'r', ..] => !is_vowel(*first),
                _ => false,
            },
            Self::Exactly(letters) => rest.starts_with(letters),
        }
    }
}

impl Kind {
    /// True when `inner` may stand directly inside this prefix.
    pub(super) fn takes(self, inner: Kind) -> bool {
        STACKS.get(self as usize).is_some_and(|inside| inside & (1 << inner as u16) != 0)
    }

    /// The cost of this prefix with `suffix`.
    pub(super) fn cost_with(self, suffix: Suffix) -> u8 {
        CIRCUMFIXES.get(self as usize).and_then(|row| row.get(suffix as usize)).copied().unwrap_or(IMPOSSIBLE)
    }
}

impl Suffix {
    /// The cost of the suffix without a prefix.
    pub(super) fn cost(self) -> u8 {
        SUFFIXES.get(self as usize).copied().unwrap_or(IMPOSSIBLE)
    }
}

pub(super) fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}
