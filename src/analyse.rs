//! The pipeline, top to bottom.

use crate::lang::{INDONESIAN, LangPack};
use crate::names::Names;
use crate::report::{self, Engine, Range, Report, SCHEMA};
use crate::text::offsets::{Byte, Unit};
use crate::text::{Text, TokenKind};
use crate::themes::ThemeSet;
use crate::{Error, Options, keywords, quotes, themes};
use std::collections::HashSet;

/// The longest text in UTF-8 bytes: positions are `u32`.
pub const MAX_BYTES: usize = u32::MAX as usize - 1;

/// A text to analyse.
#[derive(Clone, Debug, Default)]
pub struct Document<'t> {
    /// Comes back in the report.
    pub id: String,
    /// Comes back in the report; not analysed.
    pub title: Option<String>,
    /// The article.
    pub text: &'t str,
}

impl<'t> Document<'t> {
    /// A document without a title.
    pub fn new(id: impl Into<String>, text: &'t str) -> Self {
        Self { id: id.into(), title: None, text }
    }
}

/// Analyses `documents` one by one and sums them up.
///
/// # Errors
/// [`Error::TextTooLong`]; nothing else about a text is an error.
pub fn analyse(documents: &[Document<'_>], options: &Options) -> Result<Report<Byte>, Error> {
    let documents = documents.iter().enumerate().map(|(index, document)| {
        if document.text.len() > MAX_BYTES {
            return Err(Error::TextTooLong { index, bytes: document.text.len(), limit: MAX_BYTES });
        }
        Ok(analyse_one(document, options))
    });
    let documents = documents.collect::<Result<Vec<_>, _>>()?;
    Ok(Report {
        schema: SCHEMA,
        engine: Engine::THIS,
        offsets: Unit::Utf8,
        keywords: keywords::over_documents(&documents),
        speakers: quotes::over_documents(&documents),
        shared_quotes: quotes::shared(&documents),
        themes: themes::over_documents(&documents),
        documents,
    })
}

/// Analyses one document, which must be no longer than [`MAX_BYTES`].
pub fn analyse_one(document: &Document<'_>, options: &Options) -> report::Document<Byte> {
    let lang: &LangPack = &INDONESIAN;
    let text = Text::read(document.text, lang);
    let names = Names::find(&text, lang);
    let (quotes, speakers) = quotes::extract(&text, &names, lang);
    let set = options.themes.as_ref().unwrap_or_else(|| ThemeSet::governance());
    let counts = counts(&text);
    report::Document {
        id: document.id.clone(),
        title: document.title.clone(),
        language: lang.code,
        offsets: Unit::Utf8,
        counts,
        furniture: furniture(&text),
        quotes,
        speakers,
        keywords: keywords::rank(&text, lang),
        themes: themes::score(&text, set),
        notes: if counts.words == 0 { vec!["no-words"] } else { Vec::new() },
        sentences: options.layers.sentences.then(|| text.sentences.iter().map(|&s| Range::from(s)).collect()),
        tokens: options.layers.tokens.then(|| tokens(&text)),
    }
}

fn counts(text: &Text<'_>) -> report::Counts {
    let is_furniture = |span| text.furniture.iter().any(|f| f.span.contains(span));
    report::Counts {
        paragraphs: text.paragraphs.iter().filter(|&&span| !is_furniture(span)).count() as u32,
        sentences: text.sentences.iter().filter(|&&span| !is_furniture(span)).count() as u32,
        words: text.article_words().count() as u32,
        types: text.article_words().map(|token| token.word).collect::<HashSet<_>>().len() as u32,
    }
}

fn furniture(text: &Text<'_>) -> Vec<report::Furniture<Byte>> {
    let convert = |f: &crate::text::Furniture| report::Furniture {
        start: Byte(f.span.start),
        end: Byte(f.span.end),
        kind: f.kind,
    };
    text.furniture.iter().map(convert).collect()
}

fn tokens(text: &Text<'_>) -> Vec<report::Token<Byte>> {
    let convert = |token: &crate::text::Token| report::Token {
        start: Byte(token.span.start),
        end: Byte(token.span.end),
        kind: token.kind,
        root: match token.kind {
            TokenKind::Word => text.words.root(token.word).to_owned(),
            _ => text.words.form(token.word).to_owned(),
        },
    };
    text.tokens.iter().map(convert).collect()
}
