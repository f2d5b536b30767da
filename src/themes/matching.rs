//! Where the terms of a set stand in a text.

use super::ThemeSet;
use super::lexicon::{Entry, Lexicon, Role};
use crate::lang::{LangPack, Lists};
use crate::order::Order;
use crate::text::{Span, Text, TokenKind};
use std::cmp::Reverse;

/// How many words before a hit a negation may stand.
const NEGATION_REACH: usize = 3;

/// A term at a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
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
    let mut themes = vec![Vec::new(); set.themes().len()];
    // Sentences with the contexts that stand in them.
    let mut contexts: Vec<(u32, u32)> = Vec::new();
    all(text, lexicon, |entry, index, hit| {
        if entry.role == Role::Context {
            contexts.push((hit.sentence, index));
        } else if let Some(hits) = themes.get_mut(entry.theme as usize) {
            insert(hits, (index, hit));
        }
    });
    contexts.order();
    contexts.dedup();
    let in_context = |index: u32, hit: &Hit| {
        lexicon.entries.get(index as usize).is_none_or(|entry| {
            let mut wanted = entry.contexts_from..entry.contexts_to;
            wanted.is_empty()
                || wanted.any(|context| contexts.binary_search(&(hit.sentence, context)).is_ok())
        })
    };
    themes
        .into_iter()
        .map(|hits: Vec<(u32, Hit)>| {
            let mut end = 0;
            let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
            for (index, mut hit) in hits {
                if hit.span.start < end || !in_context(index, &hit) {
                    continue;
                }
                end = hit.span.end;
                if hit.role == Role::Counts {
                    hit.negated = is_negated(text, &hit);
                    kept.push(hit);
                }
            }
            kept
        })
        .collect()
}

/// Puts a hit in its place: by its start, then the longest, then exclusions. Hits come in the order of their ends, and a
/// phrase has few words, so that the place is near the end of the list.
fn insert(hits: &mut Vec<(u32, Hit)>, new: (u32, Hit)) {
    let rank = |hit: &Hit| (hit.span.start, Reverse(hit.span.end), hit.role != Role::Excludes);
    let after = hits.iter().rev().take_while(|(_, hit)| rank(hit) > rank(&new.1)).count();
    hits.insert(hits.len() - after, new);
}

/// Every occurrence of every entry of the lexicon, overlapping ones too, in one pass.
fn all(text: &Text<'_>, lexicon: &Lexicon, mut found: impl FnMut(&Entry, u32, Hit)) {
    let table = lexicon.table(text);
    let start_of = |sentence: u32| text.sentences.get(sentence as usize).map_or(u32::MAX, |span| span.start);
    let (mut sentence, mut next_start) = (0_u32, start_of(1));
    // Branches of the trie on which a phrase may go on: the node, and the token at which it began.
    let mut open: Vec<(u32, u32)> = Vec::new();
    let mut next = Vec::new();
    for (index, token) in text.tokens.iter().enumerate() {
        while next_start <= token.span.start {
            sentence += 1;
            next_start = start_of(sentence + 1);
            open.clear();
        }
        let patterns = table.of(token.word);
        if patterns.is_empty() || token.furniture {
            open.clear();
            continue;
        }
        let surface = token.span.of(text.source);
        open.push((0, index as u32));
        for &(node, first) in &open {
            lexicon.advance(node, patterns, surface, |reached| {
                for &end in lexicon.ends(reached) {
                    let Some(entry) = lexicon.entries.get(end as usize) else { continue };
                    let start = text.tokens.get(first as usize).map_or(token.span, |token| token.span).start;
                    let hit = Hit {
                        term: entry.term,
                        span: Span::new(start, token.span.end),
                        sentence,
                        token: first,
                        role: entry.role,
                        negated: false,
                    };
                    found(entry, end, hit);
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

/// True when a negation stands at most three words before the hit, in its sentence and with no mark between. *Bukan
/// hanya*, *tidak sekadar* negate the limit and not the thing.
fn is_negated(text: &Text<'_>, hit: &Hit) -> bool {
    let sentence = text.sentences.get(hit.sentence as usize).copied().unwrap_or_default();
    let from = (hit.token as usize).saturating_sub(NEGATION_REACH);
    let mut restricted = false;
    for token in text.tokens.get(from..hit.token as usize).unwrap_or_default().iter().rev() {
        if token.kind == TokenKind::Mark || token.span.start < sentence.start {
            return false;
        }
        let lists = text.words.lists(token.word);
        if lists.any(Lists::NEGATIONS) {
            return !restricted;
        }
        restricted = lists.any(Lists::RESTRICTIONS);
    }
    false
}
