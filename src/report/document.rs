//! One document of the report.

use super::{
    Acronym, Convert, Hidden, Keyphrase, Keyword, Phrase, Quote, Range, ReferenceSize, Speaker,
    SpeakerThemes, Theme,
};
use crate::text::offsets::{Byte, Offsets, Position, Unit};
use serde::Serialize;

/// What was found in one document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document<P> {
    /// As given.
    pub id: String,
    /// As given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The language pack's code, `id`.
    pub language: &'static str,
    /// What positions count.
    pub offsets: Unit,
    /// How much text there is.
    pub counts: Counts,
    /// Text on the page that is not the article.
    pub furniture: Vec<Furniture<P>>,
    /// In the order of the text.
    pub quotes: Vec<Quote<P>>,
    /// Whom the quotes' `speakers` refer to, most quoted first.
    pub speakers: Vec<Speaker>,
    /// Most key first: those more frequent than in the news at large by evidence, then the others.
    pub keywords: Vec<Keyword<P>>,
    /// Phrases of two to five words, highest C-value first.
    pub phrases: Vec<Phrase<P>>,
    /// What an editor would tag the document with, best first.
    pub keyphrases: Vec<Keyphrase<P>>,
    /// Explained ones in the order of the text, then those matched with a name.
    pub acronyms: Vec<Acronym<P>>,
    /// Words that the lists above leave out, most frequent first, and why.
    pub hidden: Vec<Hidden>,
    /// What keyness was measured against.
    pub reference: ReferenceSize,
    /// Strongest first.
    pub themes: Vec<Theme<P>>,
    /// What each of `speakers` talks about; only those whose quotes have a theme.
    pub speaker_themes: Vec<SpeakerThemes>,
    /// Codes of what the reader should know, e.g. `no-words`.
    pub notes: Vec<&'static str>,
    /// Only with the layer `sentences`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentences: Option<Vec<Range<P>>>,
    /// Only with the layer `tokens`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<Vec<Token<P>>>,
}

/// How much text there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Paragraphs that are not furniture as a whole.
    pub paragraphs: u32,
    /// Sentences of the article.
    pub sentences: u32,
    /// Words of the article, furniture left out.
    pub words: u32,
    /// Different words, case folded.
    pub types: u32,
}

/// Text on the page that is not the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Furniture<P> {
    /// First position.
    pub start: P,
    /// One past the last.
    pub end: P,
    /// What it is.
    pub kind: FurnitureKind,
}

/// What a stretch of page furniture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FurnitureKind {
    /// `Serang (ANTARA) -`, `TEMPO.CO, Jakarta --`.
    Dateline,
    /// `Baca juga: …`.
    RelatedLink,
    /// `SCROLL TO CONTINUE WITH CONTENT`.
    Promo,
    /// `(jek/zee/ira)`, `(Hadi)`, `***`.
    Byline,
    /// `[Gambas:Video …]`, a picture's caption.
    Caption,
}

/// A token, for the layer `tokens`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Token<P> {
    /// First position.
    pub start: P,
    /// One past the last.
    pub end: P,
    /// Its kind, e.g. `word`.
    pub kind: crate::text::TokenKind,
    /// The root of a word; the folded form of anything else.
    pub root: String,
}

impl Convert for Document<Byte> {
    type Converted = Document<Position>;

    fn convert(self, offsets: &Offsets) -> Document<Position> {
        Document {
            id: self.id,
            title: self.title,
            language: self.language,
            offsets: self.offsets,
            counts: self.counts,
            furniture: self.furniture.convert(offsets),
            quotes: self.quotes.convert(offsets),
            speakers: self.speakers,
            keywords: self.keywords.convert(offsets),
            phrases: self.phrases.convert(offsets),
            keyphrases: self.keyphrases.convert(offsets),
            acronyms: self.acronyms.convert(offsets),
            hidden: self.hidden,
            reference: self.reference,
            themes: self.themes.convert(offsets),
            speaker_themes: self.speaker_themes,
            notes: self.notes,
            sentences: self.sentences.convert(offsets),
            tokens: self.tokens.convert(offsets),
        }
    }
}

impl Convert for Furniture<Byte> {
    type Converted = Furniture<Position>;

    fn convert(self, offsets: &Offsets) -> Furniture<Position> {
        Furniture { start: self.start.convert(offsets), end: self.end.convert(offsets), kind: self.kind }
    }
}

impl Convert for Token<Byte> {
    type Converted = Token<Position>;

    fn convert(self, offsets: &Offsets) -> Token<Position> {
        Token {
            start: self.start.convert(offsets),
            end: self.end.convert(offsets),
            kind: self.kind,
            root: self.root,
        }
    }
}
