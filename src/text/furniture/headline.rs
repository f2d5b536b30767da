//! Where the headline of a link ends that is glued to the sentence after it.
//!
//! Headlines come in two styles. Where every word but the particles is capitalised, the first small word belongs to the
//! article, and the sentence began at the capital before it, or further back where a name, an office or a preposition
//! shows that it did. Where headlines are written like sentences, each capitalised word is weighed as a beginning.

use super::Page;
use crate::lang::Lists;
use crate::pairs::Pairs;
use crate::text::{Shape, TokenKind, WordId};
use std::cell::OnceCell;

/// The most tokens that are looked at.
const REACH: usize = 48;
/// The fewest tokens of a headline.
const SHORTEST: usize = 3;
/// The usual number of tokens of a headline.
const USUAL: usize = 11;

/// Finds the ends of headlines; what it knows of the whole page is gathered when the first one asks.
pub(super) struct Headlines<'p> {
    page: Page<'p>,
    facts: OnceCell<Facts>,
}

/// What the whole page tells about its words.
struct Facts {
    /// How often each word occurs.
    count: Vec<u32>,
    /// Whether it occurs in small letters.
    small: Vec<bool>,
    /// How often each pair of capitalised neighbours occurs: names repeat.
    pairs: Pairs,
    /// By number of the pair.
    pair_counts: Vec<u32>,
}

impl Facts {
    /// True for two capitalised words that stand side by side more than once.
    fn is_repeated(&self, left: WordId, right: WordId) -> bool {
        let number = self.pairs.find(left.0, right.0);
        number.and_then(|number| self.pair_counts.get(number as usize)).is_some_and(|&count| count > 1)
    }
}

impl<'p> Headlines<'p> {
    pub(super) fn new(page: Page<'p>) -> Self {
        Self { page, facts: OnceCell::new() }
    }

    /// One past the last token of the headline that begins at `from` and ends at `to` at the latest.
    pub(super) fn end(&self, from: usize, to: usize) -> usize {
        let to = to.min(from + REACH);
        let stop = self.page.sentence_end(from, to);
        if let Some(wide) = (from + SHORTEST..stop).find(|&index| self.widely_spaced(index)) {
            return wide;
        }
        let start = if self.is_capitalised(from, stop) {
            self.after_title(from, to)
        } else {
            self.after_plain(from, stop)
        };
        // A question may be followed by more headline, a statement may not.
        start
            .filter(|&start| start <= stop || !matches!(self.page.form(stop - 1), "." | "\"" | "”"))
            .unwrap_or(stop)
    }

    /// Two characters of white space or more: what joins paragraphs that were glued.
    fn widely_spaced(&self, index: usize) -> bool {
        match self.page.tokens.get(index - 1..=index) {
            Some([before, token]) => token.span.start > before.span.end + 1,
            _ => false,
        }
    }

    /// True where nearly all words of content among the first are capitalised.
    fn is_capitalised(&self, from: usize, to: usize) -> bool {
        let (mut capital, mut small) = (0, 0);
        for index in from..to.min(from + 7) {
            match self.page.tokens.get(index) {
                Some(token) if token.kind == TokenKind::Word && !self.is_particle(index) => {
                    if token.shape == Shape::Lower { small += 1 } else { capital += 1 }
                }
                _ => {}
            }
        }
        capital > 4 * small
    }

    /// The first token of the sentence after a headline whose words are capitalised.
    fn after_title(&self, from: usize, to: usize) -> Option<usize> {
        let small = (from + SHORTEST..to)
            .find(|&index| self.shape(index) == Shape::Lower && !self.is_particle(index))?;
        let mut start = small;
        // Back over what may stand between a sentence's first word and its first small word of content.
        while start > from + SHORTEST && !self.is_capital(start) {
            start -= 1;
            if matches!(self.page.form(start), "." | ")") {
                break;
            }
        }
        if !self.is_capital(start) {
            return Some(start + 1).filter(|&start| start < small);
        }
        Some(self.with_opening_marks(from, self.name_start(from, start)))
    }

    /// The start of the subject that ends in the capitalised word at `last`.
    fn name_start(&self, from: usize, last: usize) -> usize {
        let lowest = (from + SHORTEST).max(last.saturating_sub(8));
        let mut start = last;
        if self.is_opener(start) {
            return start;
        }
        while start > lowest && self.is_capital(start - 1) && !self.is_opener(start) {
            let (before, here) = (self.word(start - 1), self.word(start));
            let repeated = self.facts().is_repeated(before, here);
            if !repeated && !self.is_opener(start - 1) && !self.is_office(start - 1) {
                break;
            }
            start -= 1;
        }
        if self.is_opener(start) || self.is_office(start) {
            return start;
        }
        // Kepala Dinas Kesehatan Kota Bogor Sri Sumarni mengatakan
        let run = (lowest..start).rev().take_while(|&index| {
            self.is_capital(index) && (self.is_opener(index) || !self.is_predicate(index))
        });
        let far = run.filter(|&index| self.is_office(index) || self.is_opener(index)).last();
        far.filter(|&far| far > from + SHORTEST).unwrap_or(start)
    }

    /// The first token of the sentence after a headline that is written like a sentence.
    fn after_plain(&self, from: usize, to: usize) -> Option<usize> {
        let mut best: Option<(f32, usize)> = None;
        for index in from + SHORTEST..to {
            if !self.is_capital(index) || !(self.page.spaced(index) || self.is_quote(index - 1)) {
                continue;
            }
            let score = self.plain_score(from, index, to);
            if score >= 1.5 && best.is_none_or(|(known, _)| score > known) {
                best = Some((score, index));
            }
        }
        best.map(|(_, index)| self.with_opening_marks(from, index))
    }

    /// The evidence that the capitalised word at `index` begins a sentence. The weights are set by hand.
    fn plain_score(&self, from: usize, index: usize, to: usize) -> f32 {
        let facts = self.facts();
        let word = self.word(index).0 as usize;
        let mut score = 0.0;
        if self.is_opener(index) || self.page.is(index, Lists::SENTENCE_STARTERS) {
            score += 3.0;
        } else if self.is_office(index) {
            score += 2.0;
        } else if facts.small.get(word) == Some(&true) {
            score += 1.5;
        } else if facts.count.get(word).is_some_and(|&count| count > 1) {
            score += 0.5;
        }
        let mut before = index - 1;
        if self.is_quote(before) && self.page.spaced(before) {
            score += 2.5;
            before = before.saturating_sub(1);
        }
        score += if self.is_particle(before) {
            -2.0
        } else if self.shape(before) == Shape::Lower || !self.is_capital(before) {
            1.0
        } else {
            -1.0
        };
        let subject = (index + 1..to).find(|&after| !self.is_capital(after)).unwrap_or(to);
        if subject < index + 6 && (subject..to.min(subject + 2)).any(|after| self.is_predicate(after)) {
            score += 1.0;
        }
        let length = index - from;
        score - 0.12 * length.abs_diff(USUAL) as f32 - if length < 5 { 2.0 } else { 0.0 }
    }

    /// The label of a list or the quotation mark before the word belongs to its sentence.
    fn with_opening_marks(&self, from: usize, index: usize) -> usize {
        let label = index >= from + SHORTEST + 2
            && self.page.form(index - 1) == "."
            && self.page.tokens.get(index - 2).is_some_and(|token| token.kind == TokenKind::Number)
            && self.page.spaced(index - 2);
        if label {
            return index - 2;
        }
        if index > from && !self.page.spaced(index) && self.is_quote(index - 1) { index - 1 } else { index }
    }

    fn facts(&self) -> &Facts {
        self.facts.get_or_init(|| {
            let words = self.page.words.len();
            let mut facts = Facts {
                count: vec![0; words],
                small: vec![false; words],
                pairs: Pairs::default(),
                pair_counts: Vec::new(),
            };
            let mut before: Option<WordId> = None;
            for token in self.page.tokens {
                let place = token.word.0 as usize;
                if let (Some(count), Some(small)) = (facts.count.get_mut(place), facts.small.get_mut(place)) {
                    *count += 1;
                    *small |= token.shape == Shape::Lower;
                }
                let capital = token.kind == TokenKind::Word && token.shape != Shape::Lower;
                if let Some(before) = before.filter(|_| capital) {
                    let number = facts.pairs.add(before.0, token.word.0) as usize;
                    match facts.pair_counts.get_mut(number) {
                        Some(count) => *count += 1,
                        None => facts.pair_counts.push(1),
                    }
                }
                before = capital.then_some(token.word);
            }
            facts
        })
    }

    fn word(&self, index: usize) -> WordId {
        self.page.tokens.get(index).map_or(WordId(0), |token| token.word)
    }

    fn shape(&self, index: usize) -> Shape {
        self.page.tokens.get(index).map_or(Shape::Other, |token| token.shape)
    }

    fn is_capital(&self, index: usize) -> bool {
        self.page.tokens.get(index).is_some_and(|token| {
            token.kind == TokenKind::Word
                && matches!(token.shape, Shape::Capital | Shape::Upper | Shape::Other)
        })
    }

    fn is_particle(&self, index: usize) -> bool {
        self.page.is(index, Lists::HEADLINE_PARTICLES)
    }

    /// A word that takes a name after it and stands at the head of sentences. Headlines write particles small, so a
    /// capitalised one is none of theirs.
    fn is_opener(&self, index: usize) -> bool {
        self.is_capital(index) && (self.is_particle(index) || self.page.is(index, Lists::CLAUSE_OPENERS))
    }

    fn is_office(&self, index: usize) -> bool {
        self.page.is(index, Lists::OFFICES)
    }

    /// A word with a verb's prefix.
    fn is_predicate(&self, index: usize) -> bool {
        let form = self.page.form(index);
        form.len() > 5 && self.page.lang.verb_prefixes.iter().any(|prefix| form.starts_with(prefix))
    }

    fn is_quote(&self, index: usize) -> bool {
        matches!(self.page.form(index), "\"" | "“" | "”" | "‘" | "'")
    }
}
