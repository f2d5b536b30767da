//! Where the terms of a set stand in a text.

use super::ThemeSet;
use super::lexicon::{Lexicon, Role, Table};
use crate::lang::{LangPack, Lists};
use crate::order::Order;
use crate::places;
use crate::text::{Span, Text, Token, TokenKind, WordId};
use std::cmp::Reverse;

/// How many words before a hit a negation may stand.
const NEGATION_REACH: usize = 3;

/// A term at a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// Place in the entries of the lexicon.
    entry: u32,
    pub(super) term: u32,
    pub(super) span: Span,
    /// Place in [`Text::sentences`].
    pub(super) sentence: u32,
    /// Place of the first token in [`Text::tokens`].
    token: u32,
    role: Role,
    pub(super) negated: bool,
}

/// The hits of each theme, in the order of the text and without overlap: where two terms of a theme overlap, the one
/// that begins first counts, then the longest (quanteda's `nested_scope = "key"`); an exclusion that wins leaves no hit.
pub(super) fn find(text: &Text<'_>, set: &ThemeSet, lang: &LangPack) -> Vec<Vec<Hit>> {
    let lexicon = set.lexicon(lang);
    let table = lexicon.table(text);
    let survey = Survey::new(text, &table);
    let places = places::with_any(&survey.tokens, MATCHES);
    let share = places.len() / set.themes().len().max(1);
    let mut themes: Vec<Vec<Hit>> = set.themes().iter().map(|_| Vec::with_capacity(share)).collect();
    // Sentences with the contexts that stand in them.
    let mut contexts: Vec<(u32, u32)> = Vec::new();
    all(text, lexicon, &table, places, |theme, hit| {
        if hit.role == Role::Context {
            contexts.push((hit.sentence, hit.entry));
        } else if let Some(hits) = themes.get_mut(theme as usize) {
            insert(hits, hit);
        }
    });
    contexts.order();
    contexts.dedup();
    let in_context = |hit: &Hit| {
        lexicon.entries.get(hit.entry as usize).is_none_or(|entry| {
            let wanted = entry.contexts_from..entry.contexts_to;
            let next = contexts.partition_point(|&context| context < (hit.sentence, wanted.start));
            wanted.is_empty() || contexts.get(next).is_some_and(|&next| next < (hit.sentence, wanted.end))
        })
    };
    for hits in &mut themes {
        let mut end = 0;
        hits.retain_mut(|hit| {
            if hit.span.start < end || !in_context(hit) {
                return false;
            }
            end = hit.span.end;
            hit.negated = survey.is_negated(hit);
            hit.role == Role::Counts
        });
    }
    themes
}

/// What the search asks of every token, found in one pass over them: whether it [`MATCHES`], [`NEGATES`], [`RESTRICTS`] or
/// is a [`MARK`].
struct Survey<'t> {
    tokens: Vec<u8>,
    text: &'t Text<'t>,
}

/// A pattern of the lexicon matches, outside furniture.
const MATCHES: u8 = 1;
/// `bukan`, `tidak`, `tanpa`.
const NEGATES: u8 = 2;
/// `hanya`, `sekadar`: what a negation before it denies is the limit.
const RESTRICTS: u8 = 4;
const MARK: u8 = 8;

impl<'t> Survey<'t> {
    fn new(text: &'t Text<'t>, table: &Table) -> Self {
        let of_word = |word: WordId| {
            let lists = text.words.lists(word);
            let bit = |holds: bool, bit: u8| if holds { bit } else { 0 };
            bit(table.any(word), MATCHES)
                | bit(lists.any(Lists::NEGATIONS), NEGATES)
                | bit(lists.any(Lists::RESTRICTIONS), RESTRICTS)
        };
        let words: Vec<u8> = text.words.ids().map(of_word).collect();
        let of_token = |token: &Token| {
            let word = words.get(token.word.0 as usize).copied().unwrap_or_default();
            let mark = u8::from(token.kind == TokenKind::Mark);
            (word & !(MATCHES * u8::from(token.furniture))) | (MARK * mark)
        };
        Self { tokens: text.tokens.iter().map(of_token).collect(), text }
    }

    /// True when a negation stands at most three words before the hit, in its sentence and with no mark between. *Bukan
    /// hanya*, *tidak sekadar* negate the limit and not the thing.
    fn is_negated(&self, hit: &Hit) -> bool {
        let sentence = self.text.contents.get(hit.sentence as usize);
        let first = sentence.map_or(0, |contents| contents.first as usize);
        let at = hit.token as usize;
        let before = self.tokens.get(at.saturating_sub(NEGATION_REACH).max(first)..at).unwrap_or_default();
        let mut restricted = false;
        for token in before.iter().rev() {
            if token & (MARK | NEGATES) != 0 {
                return token & MARK == 0 && !restricted;
            }
            restricted = token & RESTRICTS != 0;
        }
        false
    }
}

/// Puts a hit in its place: by its start, then the longest, then exclusions. Hits come in the order of their ends, and a
/// phrase has few words, so that the place is near the end of the list.
fn insert(hits: &mut Vec<Hit>, new: Hit) {
    let rank = |hit: &Hit| (hit.span.start, Reverse(hit.span.end), hit.role != Role::Excludes);
    let after = hits.iter().rev().take_while(|hit| rank(hit) > rank(&new)).count();
    match after {
        0 => hits.push(new),
        _ => hits.insert(hits.len() - after, new),
    }
}

/// Every occurrence of every entry of the lexicon, overlapping ones too, in one pass.
fn all(text: &Text<'_>, lexicon: &Lexicon, table: &Table, places: Vec<u32>, mut found: impl FnMut(u32, Hit)) {
    let start_of = |sentence: u32| text.sentences.get(sentence as usize).map_or(u32::MAX, |span| span.start);
    let (mut sentence, mut next_start) = (0_u32, start_of(1));
    // Branches of the trie on which a phrase may go on at the next token: the node, and where the phrase began.
    let mut open: Vec<(u32, First)> = Vec::new();
    let mut next = Vec::new();
    let mut next_place = 0;
    for place in places {
        let Some(token) = text.tokens.get(place as usize) else { continue };
        if place != next_place {
            open.clear();
        }
        next_place = place + 1;
        while next_start <= token.span.start {
            sentence += 1;
            next_start = start_of(sentence + 1);
            open.clear();
        }
        let patterns = table.of(token.word);
        open.push((0, First { token: place, start: token.span.start }));
        for &(node, first) in &open {
            lexicon.advance(node, patterns, token.span, text.source, |reached| {
                for &end in lexicon.ends(reached) {
                    let Some(entry) = lexicon.entries.get(end as usize) else { continue };
                    let hit = Hit {
                        entry: end,
                        term: entry.term,
                        span: Span::new(first.start, token.span.end),
                        sentence,
                        token: first.token,
                        role: entry.role,
                        negated: false,
                    };
                    found(entry.theme, hit);
                }
                if lexicon.goes_on(reached) {
                    next.push((reached, first));
                }
            });
        }
        open.clear();
        std::mem::swap(&mut open, &mut next);
    }
}

/// The first token of a hit: its place, and where it starts.
#[derive(Clone, Copy)]
struct First {
    token: u32,
    start: u32,
}
