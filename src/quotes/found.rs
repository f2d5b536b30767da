//! What the extractors hand to attribution.

use super::cue::{Cue, Who};
use crate::report::QuoteKind;

/// A quote whose speaker is not yet known; places are token places.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) first: usize,
    pub(crate) end: usize,
    /// One past the quote with its marks.
    pub(crate) after: usize,
    pub(crate) kind: QuoteKind,
    pub(crate) cue: Option<Cue>,
    pub(crate) who: Who,
    /// Fragments of one utterance share it.
    pub(crate) group: u32,
    pub(crate) repaired: bool,
    pub(crate) paragraph: usize,
    /// Speaks on behalf of the quote with this place: the next fragment's cue holds for this one.
    pub(crate) forward: bool,
}
