//! Keyword in context: every place of a search with the words around it.

use super::{Convert, Range};
use crate::text::offsets::{Byte, Offsets, Position};
use serde::Serialize;

/// The answer to one search.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Concordance<P> {
    /// Matches in the article, whether listed or not.
    pub count: u32,
    /// The words that matched, case folded, most frequent first; of a phrase, its words with single spaces.
    pub forms: Vec<super::Form>,
    /// In the order asked for, the first `hitLimit`.
    pub lines: Vec<ConcordanceLine<P>>,
}

/// One match with its context, to be sliced from the text by the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConcordanceLine<P> {
    /// The match.
    pub hit: Range<P>,
    /// The words before it in the same paragraph, up to the width asked for; empty at the beginning.
    pub left: Range<P>,
    /// The words after it in the same paragraph.
    pub right: Range<P>,
}

impl Convert for Concordance<Byte> {
    type Converted = Concordance<Position>;

    fn convert(self, offsets: &Offsets) -> Concordance<Position> {
        Concordance { count: self.count, forms: self.forms, lines: self.lines.convert(offsets) }
    }
}

impl Convert for ConcordanceLine<Byte> {
    type Converted = ConcordanceLine<Position>;

    fn convert(self, offsets: &Offsets) -> ConcordanceLine<Position> {
        ConcordanceLine {
            hit: self.hit.convert(offsets),
            left: self.left.convert(offsets),
            right: self.right.convert(offsets),
        }
    }
}
