//! What lies in each sentence, found in one pass when the text is read, so that no stage searches or counts again.

use super::{Span, Token, TokenKind};

/// What lies in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Contents {
    /// Its first token.
    pub(crate) first: u32,
    /// One past its last.
    pub(crate) end: u32,
    /// Its words, furniture left out.
    pub(crate) words: u32,
}

/// What lies in each of `sentences`.
pub(super) fn of(sentences: &[Span], tokens: &[Token]) -> Vec<Contents> {
    let mut tokens = (0_u32..).zip(tokens).peekable();
    let mut end = 0;
    let contents = |sentence: &Span| {
        let first = end;
        let mut words = 0;
        while let Some((at, token)) = tokens.next_if(|(_, token)| token.span.start < sentence.end) {
            words += u32::from((token.kind == TokenKind::Word) & !token.furniture);
            end = at + 1;
        }
        Contents { first, end, words }
    };
    sentences.iter().map(contents).collect()
}
