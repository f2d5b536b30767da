//! Reading: from a string to paragraphs, furniture, sentences and tokens with their roots.

mod address;
mod class;
mod contents;
mod eight;
mod emoji;
mod enclosure;
mod furniture;
mod numeral;
pub mod offsets;
mod paragraph;
mod sentence;
mod small_letters;
mod span;
mod token;
mod tokenise;
mod vocabulary;

pub(crate) use class::Hash;
pub(crate) use contents::Contents;
pub use furniture::Furniture;
pub(crate) use small_letters::{push_small, small};
pub use span::Span;
pub(crate) use token::first_at;
pub use token::{Shape, Token, TokenKind};
pub use vocabulary::{RootId, Vocabulary, WordId};

use crate::lang::LangPack;

/// A text that has been read. The source is untouched; everything else points into it.
#[derive(Debug)]
pub struct Text<'s> {
    /// The text as given.
    pub source: &'s str,
    /// In order, without overlap.
    pub paragraphs: Vec<Span>,
    /// Stretches that are not the article, in order, without overlap.
    pub furniture: Vec<Furniture>,
    /// In order, without overlap; none crosses a paragraph, and each is furniture as a whole or not at all.
    pub sentences: Vec<Span>,
    /// What lies in each sentence.
    pub(crate) contents: Vec<Contents>,
    /// In order, without overlap; the gaps are white space.
    pub tokens: Vec<Token>,
    /// The different words of the tokens.
    pub words: Vocabulary,
}

/// Only the tokens of `source` and their words: what keeps count of words needs and no more.
///
/// ```
/// # use telaah::{lang::INDONESIAN, text::tokens};
/// let (tokens, words) = tokens("Kami melayani.", &INDONESIAN);
/// assert_eq!(tokens.len(), 3);
/// assert_eq!(words.root(tokens[1].word), "layan");
/// ```
pub fn tokens(source: &str, lang: &LangPack) -> (Vec<Token>, Vocabulary) {
    tokenise::tokenise(source, &[], lang)
}

impl<'s> Text<'s> {
    /// Reads `source` in the language of `lang`.
    ///
    /// ```
    /// use telaah::{lang::INDONESIAN, text::Text};
    /// let text = Text::read("Kami melayani. Mereka dilayani.", &INDONESIAN);
    /// assert_eq!(text.sentences.len(), 2);
    /// assert_eq!(text.words.root(text.tokens[1].word), "layan");
    /// ```
    pub fn read(source: &'s str, lang: &LangPack) -> Self {
        let paragraphs = paragraph::split(source);
        let datelines = furniture::datelines(source, &paragraphs, lang);
        let barriers: Vec<u32> = datelines.iter().map(|dateline| dateline.span.end).collect();
        let (mut tokens, words) = tokenise::tokenise(source, &barriers, lang);
        let ends = sentence::ends(source, &paragraphs, &tokens, &words);
        let furniture = furniture::find(source, &paragraphs, &tokens, &words, &ends, datelines, lang);
        furniture::mark(&mut tokens, &furniture);
        let sentences = sentence::cut(source, &paragraphs, &furniture, &ends);
        let contents = contents::of(&sentences, &tokens);
        Self { source, paragraphs, furniture, sentences, contents, tokens, words }
    }

    /// The tokens inside `span`.
    pub fn tokens_in(&self, span: Span) -> &[Token] {
        let from = self.tokens.partition_point(|token| token.span.start < span.start);
        let to = self.tokens.partition_point(|token| token.span.start < span.end);
        self.tokens.get(from..to).unwrap_or_default()
    }

    /// True when `span` lies wholly in one stretch of furniture.
    pub fn is_furniture(&self, span: Span) -> bool {
        let first = self.furniture.partition_point(|stretch| stretch.span.end < span.end);
        self.furniture.get(first).is_some_and(|stretch| stretch.span.contains(span))
    }

    /// The words of the article: tokens of kind [`TokenKind::Word`] outside furniture.
    pub fn article_words(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(|token| token.kind == TokenKind::Word && !token.furniture)
    }
}
