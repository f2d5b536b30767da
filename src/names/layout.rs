//! Where things lie among the tokens, found in one pass so that no stage searches for them: sentences, paragraphs, and
//! the few tokens at which a stage has something to do.

use super::lexicon::{Class, Lexicon};
use crate::text::{Shape, Span, Text, TokenKind, first_at};

/// Stretches and tokens of a text as token places.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) sentences: Stretches,
    pub(crate) paragraphs: Stretches,
    /// Where a mention may start, in order: all but small words of no class that heads one.
    pub(crate) starts: Vec<u32>,
    /// The reporting verbs, in order.
    verbs: Vec<u32>,
    /// Quotation marks outside furniture, in order.
    marks: Vec<u32>,
}

impl Layout {
    pub(crate) fn new(text: &Text<'_>, lexicon: &Lexicon) -> Self {
        let (mut starts, mut verbs, mut marks) = (Vec::new(), Vec::new(), Vec::new());
        let heads = Class::OFFICE
            | Class::PERSON
            | Class::MODIFIER
            | Class::INDEFINITE
            | Class::BODY
            | Class::PRONOUN
            | Class::PLURAL;
        for (at, token) in (0_u32..).zip(&text.tokens) {
            if lexicon.is_verb(token.word) {
                verbs.push(at);
            }
            if token.furniture {
                continue;
            }
            let capital = token.kind == TokenKind::Word && token.shape != Shape::Lower;
            if capital || lexicon.class(token.word).any(heads) {
                starts.push(at);
            } else if token.kind == TokenKind::Mark && crate::quotes::is_quote(token.span.first(text.source))
            {
                marks.push(at);
            }
        }
        Self {
            sentences: Stretches::new(text, &text.sentences),
            paragraphs: Stretches::new(text, &text.paragraphs),
            starts,
            verbs,
            marks,
        }
    }

    /// The reporting verbs among these tokens.
    pub(crate) fn verbs(&self, from: usize, to: usize) -> impl Iterator<Item = usize> + Clone + '_ {
        between(&self.verbs, from, to)
    }

    /// The quotation marks among these tokens.
    pub(crate) fn marks(&self, from: usize, to: usize) -> impl Iterator<Item = usize> + '_ {
        between(&self.marks, from, to)
    }
}

fn between(places: &[u32], from: usize, to: usize) -> impl Iterator<Item = usize> + Clone + '_ {
    let first = places.partition_point(|&at| (at as usize) < from);
    let rest = places.get(first..).unwrap_or_default();
    rest.iter().map(|&at| at as usize).take_while(move |&at| at < to)
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
        let tokens = &text.tokens;
        let mut of = Vec::with_capacity(tokens.len());
        let mut stretches: Vec<(u32, u32)> = Vec::with_capacity(spans.len());
        for (place, span) in (0_u32..).zip(spans) {
            // What stands before the stretch and behind the last one belongs to the last one.
            let from = first_at(tokens, of.len(), span.start);
            of.resize(from, place.checked_sub(1).unwrap_or(NONE));
            let to = first_at(tokens, from, span.end);
            of.resize(to, place);
            stretches.push((from as u32, to as u32));
        }
        of.resize(tokens.len(), (spans.len() as u32).checked_sub(1).unwrap_or(NONE));
        Self { of, tokens: stretches }
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
