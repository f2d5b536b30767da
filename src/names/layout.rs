//! Where sentences and paragraphs lie among the tokens, found in one pass so that no stage searches for them.

use crate::text::{Span, Text};

/// Stretches of a text as token places.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) sentences: Stretches,
    pub(crate) paragraphs: Stretches,
}

impl Layout {
    pub(crate) fn new(text: &Text<'_>) -> Self {
        Self {
            sentences: Stretches::new(text, &text.sentences),
            paragraphs: Stretches::new(text, &text.paragraphs),
        }
    }
}

/// Sorted stretches, and for each token the last one that begins at or before it.
#[derive(Debug)]
pub(crate) struct Stretches {
    of: Vec<u32>,
    tokens: Vec<(u32, u32)>,
}

/// No stretch begins before the token.
const NONE: u32 = u32::MAX;

impl Stretches {
    fn new(text: &Text<'_>, spans: &[Span]) -> Self {
        let mut of = Vec::with_capacity(text.tokens.len());
        let mut tokens: Vec<(u32, u32)> = Vec::with_capacity(spans.len());
        for (at, token) in (0..).zip(&text.tokens) {
            while spans.get(tokens.len()).is_some_and(|span| span.start <= token.span.start) {
                tokens.push((at, at));
            }
            let last = tokens.len().checked_sub(1);
            if let Some((span, stretch)) = last.and_then(|last| spans.get(last).zip(tokens.get_mut(last)))
                && token.span.start < span.end
            {
                stretch.1 = at + 1;
            }
            of.push(last.map_or(NONE, |last| last as u32));
        }
        Self { of, tokens }
    }

    /// The stretch that holds the token, or the last before it.
    pub(crate) fn of(&self, token: usize) -> Option<usize> {
        self.of.get(token).filter(|&&place| place != NONE).map(|&place| place as usize)
    }

    /// The first token of a stretch and one past its last.
    pub(crate) fn tokens(&self, place: usize) -> (usize, usize) {
        self.tokens.get(place).map_or((0, 0), |&(from, to)| (from as usize, to as usize))
    }
}
