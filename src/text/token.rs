//! Tokens: words, numbers, marks.

use super::{Furniture, Span, Vocabulary, WordId};
use crate::lang::LangPack;
use serde::Serialize;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TokenKind {
    /// Letters, with inner hyphens and apostrophes: `kebijakan-kebijakan`, `Jum'at`, `ke-54`.
    Word,
    /// Digits with their grouping: `5.729.876`, `3,5`.
    Number,
    /// One punctuation mark or symbol.
    Mark,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// `rakyat`.
    Lower,
    /// `Rakyat`.
    Capital,
    /// `ASN`.
    Upper,
    /// Anything else: `KOMPAS.com`, `iPhone`, digits, marks.
    Other,
}

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it is.
    pub span: Span,
    /// Which word it is, case folded; marks have words of their own.
    pub word: WordId,
    /// What it is.
    pub kind: TokenKind,
    /// How it is written.
    pub shape: Shape,
    /// True inside furniture.
    pub furniture: bool,
}

/// Cuts `source` into tokens and gathers its vocabulary.
pub(super) fn tokenise(source: &str, furniture: &[Furniture], lang: &LangPack) -> (Vec<Token>, Vocabulary) {
    let mut tokens = Vec::with_capacity(source.len() / 6);
    let mut words = Vocabulary::new();
    let mut furniture = furniture.iter().peekable();
    let mut rest = source;
    let mut at = 0_usize;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_whitespace() {
            rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len())
        } else if first.is_alphanumeric() {
            word_length(rest)
        } else {
            first.len_utf8()
        };
        let text = rest.get(..length).unwrap_or_default();
        if !first.is_whitespace() {
            let span = Span::new(at as u32, (at + length) as u32);
            while furniture.next_if(|f| f.span.end <= span.start).is_some() {}
            tokens.push(Token {
                span,
                word: words.intern(text, lang),
                kind: match first {
                    c if c.is_alphabetic() => TokenKind::Word,
                    c if c.is_numeric() => TokenKind::Number,
                    _ => TokenKind::Mark,
                },
                shape: shape(text),
                furniture: furniture.peek().is_some_and(|f| f.span.contains(span)),
            });
        }
        rest = rest.get(length..).unwrap_or_default();
        at += length;
    }
    (tokens, words)
}

fn word_length(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map_or(' ', |&(_, c)| c);
        let joins = match character {
            '-' | '\'' | '’' => previous.is_alphanumeric() && next.is_alphanumeric(),
            '.' | ',' => previous.is_ascii_digit() && next.is_ascii_digit(),
            _ => character.is_alphanumeric(),
        };
        if !joins {
            return at;
        }
        previous = character;
    }
    text.len()
}

fn shape(text: &str) -> Shape {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let mut tail = letters().skip(1).peekable();
    match letters().next() {
        Some(first) if first.is_uppercase() => {
            if tail.peek().is_some() && tail.all(char::is_uppercase) {
                Shape::Upper
            } else if letters().skip(1).all(char::is_lowercase) || text.contains('-') {
                Shape::Capital
            } else {
                Shape::Other
            }
        }
        Some(_) if letters().all(char::is_lowercase) => Shape::Lower,
        _ => Shape::Other,
    }
}
