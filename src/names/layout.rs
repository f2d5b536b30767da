//! Where things lie among the tokens, found in one pass so that no stage searches for them: sentences, paragraphs, what
//! each token is, and the few tokens at which a stage has something to do.

use super::lexicon::{Class, Lexicon};
use crate::text::{Shape, Span, Text, TokenKind, first_at};
use std::ops::BitOr;

/// What a token is, in one byte: the rules ask for it many times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u8);

impl Traits {
    pub(crate) const WORD: Self = Self(1);
    /// A word in small letters.
    pub(crate) const LOWER: Self = Self(1 << 1);
    pub(crate) const UPPER: Self = Self(1 << 2);
    /// A capitalised word of the article that can be part of a name.
    pub(crate) const PROPER: Self = Self(1 << 3);
    pub(crate) const NUMBER: Self = Self(1 << 4);
    pub(crate) const MARK: Self = Self(1 << 5);
    /// No white space stands before it.
    pub(crate) const GLUED: Self = Self(1 << 6);
    /// A line ends before it.
    pub(crate) const NEW_LINE: Self = Self(1 << 7);

    /// True when the two share a trait.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    const fn when(self, holds: bool) -> Self {
        if holds { self } else { Self(0) }
    }
}

impl BitOr for Traits {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Stretches and tokens of a text as token places.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) sentences: Stretches,
    pub(crate) paragraphs: Stretches,
    traits: Vec<Traits>,
    /// Where a mention may start, in order: what can be part of a name, and small words of a class that heads one.
    pub(crate) starts: Vec<u32>,
    /// The reporting verbs, in order.
    verbs: Vec<u32>,
    /// Quotation marks outside furniture, in order.
    marks: Vec<u32>,
}

impl Layout {
    /// Reads the tokens, and notes in `lexicon` which words are written small.
    pub(crate) fn new(text: &Text<'_>, lexicon: &mut Lexicon) -> Self {
        let heads = Class::OFFICE
            | Class::PERSON
            | Class::MODIFIER
            | Class::INDEFINITE
            | Class::BODY
            | Class::PRONOUN
            | Class::PLURAL;
        let (mut starts, mut verbs, mut marks) = (Vec::new(), Vec::new(), Vec::new());
        let mut end_before = u32::MAX;
        let traits = (0_u32..).zip(&text.tokens).map(|(at, token)| {
            let class = lexicon.class(token.word);
            let glued = Traits::GLUED.when(token.span.start == end_before);
            end_before = token.span.end;
            if class.any(Class::SAYING) {
                verbs.push(at);
            }
            if class.any(heads) && !token.furniture {
                starts.push(at);
            }
            match token.kind {
                TokenKind::Word if token.shape == Shape::Lower => {
                    if !class.any(Class::SMALL) {
                        lexicon.note_small(token.word);
                    }
                    glued | Traits::WORD | Traits::LOWER
                }
                TokenKind::Word => {
                    let upper = token.shape == Shape::Upper;
                    let grammar = class.any(Class::FUNCTION | Class::PRONOUN | Class::PLURAL);
                    let proper = !token.furniture
                        && !class.any(Class::CALENDAR)
                        && (!grammar || class.any(Class::PLACE) || upper);
                    if proper && !class.any(heads) {
                        starts.push(at);
                    }
                    glued | Traits::WORD | Traits::UPPER.when(upper) | Traits::PROPER.when(proper)
                }
                TokenKind::Mark => {
                    if !token.furniture && crate::quotes::is_quote(token.span.first(text.source)) {
                        marks.push(at);
                    }
                    glued | Traits::MARK
                }
                kind => {
                    let number = kind == TokenKind::Number;
                    glued | Traits::NUMBER.when(number) | Traits::UPPER.when(token.shape == Shape::Upper)
                }
            }
        });
        let traits = traits.collect();
        let (sentences, paragraphs) =
            (Stretches::new(text, &text.sentences), Stretches::new(text, &text.paragraphs));
        let mut layout = Self { sentences, paragraphs, traits, starts, verbs, marks };
        layout.note_lines(text);
        layout
    }

    /// A line ends nowhere but between paragraphs.
    fn note_lines(&mut self, text: &Text<'_>) {
        for &(first, _) in &self.paragraphs.tokens {
            let first = first as usize;
            if let Some([before, token]) = first.checked_sub(1).and_then(|b| text.tokens.get(b..=first)) {
                let gap = Span::new(before.span.end, token.span.start).of(text.source);
                let ends = gap.contains('\n');
                self.traits
                    .get_mut(first)
                    .into_iter()
                    .for_each(|traits| *traits = *traits | Traits::NEW_LINE.when(ends));
            }
        }
    }

    /// What the token at `at` is; nothing beyond the text.
    #[inline]
    pub(crate) fn traits(&self, at: usize) -> Traits {
        self.traits.get(at).copied().unwrap_or_default()
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

/// Sorted stretches as token places.
#[derive(Debug)]
pub(crate) struct Stretches {
    begun: Counted,
    tokens: Vec<(u32, u32)>,
    /// Tokens of the text.
    all: usize,
}

impl Stretches {
    fn new(text: &Text<'_>, spans: &[Span]) -> Self {
        let mut tokens = Vec::with_capacity(spans.len());
        let mut at = 0;
        for span in spans {
            let from = first_at(&text.tokens, at, span.start);
            at = first_at(&text.tokens, from, span.end);
            tokens.push((from as u32, at as u32));
        }
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
