//! Quotes and speakers in the report.

use super::{Convert, Range};
use crate::text::offsets::{Byte, Offsets, Position};
use serde::Serialize;

/// Words that the text gives as somebody's.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quote<P> {
    /// First position inside the outer marks.
    pub start: P,
    /// One past the last position inside the outer marks.
    pub end: P,
    /// The words as they stand in the text.
    pub text: String,
    /// In marks, reported, or both.
    pub kind: QuoteKind,
    /// Places in the document's `speakers`; empty when nobody can be named with enough confidence.
    pub speakers: Vec<u32>,
    /// The words in this sentence that say who speaks.
    pub mention: Option<Range<P>>,
    /// What kind of words those are.
    pub mention_kind: MentionKind,
    /// The reporting verb.
    pub cue: Option<Cue<P>>,
    /// Fragments of one utterance share it.
    pub group: u32,
    /// 0 to 1, from the evidence for the speaker.
    pub confidence: f32,
    /// A mark was missing, stray or wrong and has been supplied.
    pub repaired: bool,
    /// The reader has named the speaker: [`crate::Options::corrections`].
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub corrected: bool,
}

/// How words are given as somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteKind {
    /// Inside quotation marks.
    Direct,
    /// A report that holds a fragment in quotation marks.
    Mixed,
    /// A report without marks.
    Indirect,
}

/// How the sentence names the speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum MentionKind {
    /// The full name.
    Name,
    /// A part of it.
    Short,
    /// `ia`, `dia`, `beliau`.
    Pronoun,
    /// `-nya` on the cue.
    Clitic,
    /// `politisi itu`, `seorang warga`.
    Descriptor,
    /// Not at all: the same speaker goes on, or nobody is known.
    Inferred,
}

/// The reporting verb of a quote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cue<P> {
    /// First position.
    pub start: P,
    /// One past the last, a clitic left out.
    pub end: P,
    /// Its root, e.g. `kata`.
    pub root: String,
}

/// Somebody who is quoted in a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Speaker {
    /// The fullest name that the text gives, without titles and degrees.
    pub name: String,
    /// Other names that the text uses.
    pub aliases: Vec<String>,
    /// As first given, e.g. `Gubernur Banten`.
    pub role: Option<String>,
    /// Person, body, paper or nobody named.
    #[serde(rename = "type")]
    pub kind: SpeakerKind,
    /// Number of quotes.
    pub quotes: u32,
    /// Words in them.
    pub words: u32,
    /// Those words as a share (0 to 1) of all quoted words of the document.
    pub share: f64,
}

/// What a speaker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SpeakerKind {
    /// A person with a name.
    Person,
    /// A body: a ministry, a club.
    Organisation,
    /// A letter, a report, a law.
    Document,
    /// `seorang warga`.
    Unnamed,
}

/// The same words, small differences tolerated, quoted in several documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SharedQuote {
    /// The words as the first document gives them.
    pub text: String,
    /// Share (0.5 to 1) of the shorter quote's runs of words that two of the quotes have in common; the lowest of the group.
    pub similarity: f64,
    /// Where they stand: at least two places, in the order of the documents.
    pub places: Vec<QuotePlace>,
}

/// A quote of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuotePlace {
    /// Place in the report's `documents`.
    pub document: u32,
    /// Place in that document's `quotes`.
    pub quote: u32,
}

impl Convert for Quote<Byte> {
    type Converted = Quote<Position>;

    fn convert(self, offsets: &Offsets) -> Quote<Position> {
        Quote {
            start: self.start.convert(offsets),
            end: self.end.convert(offsets),
            text: self.text,
            kind: self.kind,
            speakers: self.speakers,
            mention: self.mention.convert(offsets),
            mention_kind: self.mention_kind,
            cue: self.cue.convert(offsets),
            group: self.group,
            confidence: self.confidence,
            repaired: self.repaired,
            corrected: self.corrected,
        }
    }
}

impl Convert for Cue<Byte> {
    type Converted = Cue<Position>;

    fn convert(self, offsets: &Offsets) -> Cue<Position> {
        Cue { start: self.start.convert(offsets), end: self.end.convert(offsets), root: self.root }
    }
}
