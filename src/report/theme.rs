//! Themes in the report.

use super::{Convert, Range};
use crate::text::offsets::{Byte, Offsets, Position};
use serde::Serialize;

/// A label in the interface's languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
    /// 0 to 100; [`crate::themes::formula`] says how.
    pub score: f64,
    /// What made the score, strongest first; the contributions sum to it.
    pub hits: Vec<ThemeHit<P>>,
    /// The sentences with a hit, in the order of the text.
    pub sentences: Vec<ThemeSentence<P>>,
}

/// A term that added to a theme's score.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ThemeHit<P> {
    /// As written in the lexicon, without its weight.
    pub term: String,
    /// As written in the lexicon; where it has none, the term's rarity.
    pub weight: f64,
    /// Occurrences.
    pub count: u32,
    /// Points of the score.
    pub contribution: f64,
    /// Places of the occurrences, in the order of the text.
    pub places: Vec<ThemePlace<P>>,
}

/// Where a term stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ThemePlace<P> {
    /// First position.
    pub start: P,
    /// One past the last.
    pub end: P,
    /// True when a negation (*bukan*, *tidak*, *tanpa* …) stands close before it. The place counts all the same: a text
    /// that denies corruption is about corruption.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub negated: bool,
}

/// A sentence's score, as if it were the text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ThemeSentence<P> {
    /// First position.
    pub start: P,
    /// One past the last.
    pub end: P,
    /// 0 to 100.
    pub score: f64,
}

/// What a speaker talks about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpeakerThemes {
    /// Place in `speakers` of the document, or of the report.
    pub speaker: u32,
    /// Words of the speaker's quotes.
    pub words: u32,
    /// Themes with a hit in the speaker's quotes, strongest first.
    pub themes: Vec<SpeakerTheme>,
}

/// A theme's score in the quotes of one speaker, as if they were a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpeakerTheme {
    /// The theme's.
    pub id: String,
    /// 0 to 100.
    pub score: f64,
    /// What made the score, strongest first. The places are those of the theme's hits inside the speaker's quotes.
    pub hits: Vec<SpokenTerm>,
}

/// A term in the quotes of one speaker.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpokenTerm {
    /// As in [`ThemeHit`].
    pub term: String,
    /// As in [`ThemeHit`].
    pub weight: f64,
    /// Occurrences in the speaker's quotes.
    pub count: u32,
    /// Points of the score.
    pub contribution: f64,
}

/// A word family that goes with a theme.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// The family's root.
    pub root: String,
    /// Its most frequent form.
    pub form: String,
    /// Sentences of the theme that have it.
    pub with: u32,
    /// Other sentences that have it.
    pub without: u32,
    /// How sure it is that this is no chance.
    pub log_likelihood: f64,
}

impl Convert for Theme<Byte> {
    type Converted = Theme<Position>;

    fn convert(self, offsets: &Offsets) -> Theme<Position> {
        Theme {
            id: self.id,
            label: self.label,
            score: self.score,
            hits: self.hits.convert(offsets),
            sentences: self.sentences.convert(offsets),
        }
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

impl Convert for ThemePlace<Byte> {
    type Converted = ThemePlace<Position>;

    fn convert(self, offsets: &Offsets) -> ThemePlace<Position> {
        let Range { start, end } = Range { start: self.start, end: self.end }.convert(offsets);
        ThemePlace { start, end, negated: self.negated }
    }
}

impl Convert for ThemeSentence<Byte> {
    type Converted = ThemeSentence<Position>;

    fn convert(self, offsets: &Offsets) -> ThemeSentence<Position> {
        let Range { start, end } = Range { start: self.start, end: self.end }.convert(offsets);
        ThemeSentence { start, end, score: self.score }
    }
}
