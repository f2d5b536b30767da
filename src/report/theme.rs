//! Themes in the report.

use super::{Convert, Range};
use crate::text::offsets::{Byte, Offsets, Position};
use serde::Serialize;

/// A label in the interface's languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Label {
    /// Indonesian.
    pub id: String,
    /// English.
    pub en: String,
}

/// A theme's score in a document, with its receipt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Theme<P> {
    /// Stable name, e.g. `pelayanan-publik`.
    pub id: String,
    /// For readers.
    pub label: Label,
    /// 0 to 100.
    pub score: f64,
    /// What made the score; the contributions sum to it.
    pub hits: Vec<ThemeHit<P>>,
}

/// A term that added to a theme's score.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ThemeHit<P> {
    /// As written in the lexicon.
    pub term: String,
    /// As written in the lexicon.
    pub weight: f64,
    /// Occurrences.
    pub count: u32,
    /// Points of the score.
    pub contribution: f64,
    /// Places of the occurrences.
    pub places: Vec<Range<P>>,
}

impl Convert for Theme<Byte> {
    type Converted = Theme<Position>;

    fn convert(self, offsets: &Offsets) -> Theme<Position> {
        Theme { id: self.id, label: self.label, score: self.score, hits: self.hits.convert(offsets) }
    }
}

impl Convert for ThemeHit<Byte> {
    type Converted = ThemeHit<Position>;

    fn convert(self, offsets: &Offsets) -> ThemeHit<Position> {
        ThemeHit {
            term: self.term,
            weight: self.weight,
            count: self.count,
            contribution: self.contribution,
            places: self.places.convert(offsets),
        }
    }
}
