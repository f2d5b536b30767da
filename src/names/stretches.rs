//! Where sentences and paragraphs lie among the tokens, and what lies before a token.

use crate::text::{Span, Text};

/// How many of some sorted token places lie before a token: counted for every so many tokens, and from there on the
/// places themselves tell, of which there are few.
#[derive(Debug, Default)]
pub(crate) struct Counted(Vec<u32>);

/// Tokens from one count to the next.
const STEP: usize = 32;

impl Counted {
    /// Counts `places` before every so many of `tokens` tokens.
    pub(crate) fn new(places: impl Iterator<Item = usize>, tokens: usize) -> Self {
        let mut counts = Vec::with_capacity(tokens / STEP + 1);
        for (passed, place) in (0_u32..).zip(places) {
            counts.resize(place / STEP + 1, passed);
        }
        Self(counts)
    }

    /// How many places lie before `at`; `place` gives them by their number.
    #[inline]
    pub(crate) fn before(&self, at: usize, place: impl Fn(usize) -> Option<usize>) -> usize {
        let counted = self.0.get(at / STEP).or(self.0.last());
        let mut number = counted.copied().unwrap_or_default() as usize;
        while place(number).is_some_and(|place| place < at) {
            number += 1;
        }
        number
    }
}

/// The tokens of paragraphs by those of the sentences in them.
pub(super) fn around(paragraphs: &[Span], sentences: &[Span], tokens: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut inside = sentences.iter().zip(tokens).peekable();
    let mut end = 0;
    let of_paragraph = |paragraph: &Span| {
        let from = inside.peek().map_or(end, |(_, (from, _))| *from);
        while let Some((_, (_, to))) = inside.next_if(|(sentence, _)| sentence.start < paragraph.end) {
            end = *to;
        }
        (from.min(end), end)
    };
    paragraphs.iter().map(of_paragraph).collect()
}

/// Sorted stretches as token places.
#[derive(Debug)]
pub(crate) struct Stretches {
    begun: Counted,
    tokens: Vec<(u32, u32)>,
    /// Tokens of the text.
    all: usize,
}

impl Stretches {
    pub(super) fn new(tokens: Vec<(u32, u32)>, text: &Text<'_>) -> Self {
        let begun = Counted::new(tokens.iter().map(|&(from, _)| from as usize), text.tokens.len());
        Self { begun, tokens, all: text.tokens.len() }
    }

    /// The stretch that holds the token, or the last before it.
    pub(crate) fn of(&self, token: usize) -> Option<usize> {
        if token >= self.all {
            return None;
        }
        let first = |place: usize| self.tokens.get(place).map(|&(from, _)| from as usize);
        self.begun.before(token + 1, first).checked_sub(1)
    }

    /// The first token of a stretch and one past its last.
    pub(crate) fn tokens(&self, place: usize) -> (usize, usize) {
        self.tokens.get(place).map_or((0, 0), |&(from, to)| (from as usize, to as usize))
    }
}
