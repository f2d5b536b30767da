//! The report: what one analysis found. Field names are the contract with the page, the npm package and scripts.
//!
//! Every type with places is generic over its positions: the engine fills in [`Byte`], which cannot be serialised;
//! [`Convert`] gives the same report in [`Position`]s, which can.

mod concordance;
mod corpus;
mod document;
mod keyword;
mod quote;
mod range;
mod theme;

pub use concordance::{Concordance, ConcordanceLine};
pub use corpus::{
    Comparison, Contrast, Contrasts, CorpusKeyphrase, CorpusKeyword, CorpusSpeaker, CorpusTheme, SpeakerPlace,
};
pub use document::{Counts, Document, Furniture, FurnitureKind, Token};
pub use keyword::{
    Acronym, Form, Hidden, Keyness, Keyphrase, KeyphraseKind, Keyword, Phrase, ReferenceSize, ScoreParts, Why,
};
pub use quote::{Cue, MentionKind, Quote, QuoteKind, QuotePlace, SharedQuote, Speaker, SpeakerKind};
pub use range::{Convert, Range};
pub use theme::{
    Label, SpeakerTheme, SpeakerThemes, SpokenTerm, Suggestion, Theme, ThemeHit, ThemePlace, ThemeSentence,
};

use crate::text::offsets::{Byte, Offsets, Position, Unit};
use serde::Serialize;

/// The version of this contract. Raised when a field is renamed, removed or changes its meaning; not when one is added.
pub const SCHEMA: u32 = 1;

/// One analysis of one or more documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report<P> {
    /// [`SCHEMA`].
    pub schema: u32,
    /// Which engine made it.
    pub engine: Engine,
    /// What positions count.
    pub offsets: Unit,
    /// In the order given.
    pub documents: Vec<Document<P>>,
    /// The documents' words summed up, most frequent first.
    pub keywords: Vec<CorpusKeyword>,
    /// The documents' keyphrases merged, highest sum of scores first.
    pub keyphrases: Vec<CorpusKeyphrase>,
    /// The documents side by side; none for a single one.
    pub comparison: Option<Comparison>,
    /// The documents' speakers merged, most quoted first.
    pub speakers: Vec<CorpusSpeaker>,
    /// The themes of the set, each with its score in every document.
    pub themes: Vec<CorpusTheme>,
    /// What each of `speakers` talks about, over all documents.
    pub speaker_themes: Vec<SpeakerThemes>,
    /// The same words quoted in several documents, in the order of their first places.
    pub shared_quotes: Vec<SharedQuote>,
}

/// Name and version of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Engine {
    /// Always `telaah`.
    pub name: &'static str,
    /// Of the crate.
    pub version: &'static str,
}

impl Engine {
    /// This build of the engine.
    pub const THIS: Self = Self { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };
}

impl Report<Byte> {
    /// The same report with positions in `unit`; `texts` must be the texts that were analysed, in their order.
    pub fn convert<'t>(self, texts: impl IntoIterator<Item = &'t str>, unit: Unit) -> Report<Position> {
        let documents = self.documents.into_iter().zip(texts);
        Report {
            schema: self.schema,
            engine: self.engine,
            offsets: unit,
            documents: documents.map(|(document, text)| document.in_unit(text, unit)).collect(),
            keywords: self.keywords,
            keyphrases: self.keyphrases,
            comparison: self.comparison,
            speakers: self.speakers,
            themes: self.themes,
            speaker_themes: self.speaker_themes,
            shared_quotes: self.shared_quotes,
        }
    }
}

impl Document<Byte> {
    /// The same document with positions in `unit`; `text` must be the text that was analysed.
    pub fn in_unit(self, text: &str, unit: Unit) -> Document<Position> {
        let mut document = self.convert(&Offsets::new(text, unit));
        document.offsets = unit;
        document
    }
}
