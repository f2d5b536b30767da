//! Where the terms of a set stand in a text.

use super::ThemeSet;
use super::lexicon::{Entry, Lexicon, Role};
use crate::lang::LangPack;
use crate::order::Order;
use crate::text::{Span, Text, Token, TokenKind};
use std::cmp::Reverse;
use std::collections::HashSet;

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
    let mut contexts = HashSet::new();
    all(text, lexicon, |entry, index, hit| {
        if entry.role == Role::Context {
            contexts.insert((index, hit.sentence));
        } else if let Some(hits) = themes.get_mut(entry.theme as usize) {
            hits.push((index, hit));
        }
    });
    let in_context = |index: u32, hit: &Hit| {
        lexicon.entries.get(index as usize).is_none_or(|entry| {
            entry.contexts_from == entry.contexts_to
                || (entry.contexts_from..entry.contexts_to)
                    .any(|context| contexts.contains(&(context, hit.sentence)))
        })
    };
    let negations = Negations::of(text, lang);
    themes
        .into_iter()
        .map(|mut hits: Vec<(u32, Hit)>| {
            hits.retain(|(index, hit)| in_context(*index, hit));
            hits.order_by_key(|(_, hit)| (hit.span.start, Reverse(hit.span.end), hit.role != Role::Excludes));
            let mut end = 0;
            let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
            for (_, mut hit) in hits {
                if hit.span.start < end {
                    continue;
                }
                end = hit.span.end;
                if hit.role == Role::Counts {
                    hit.negated = negations.before(text, &hit);
                    kept.push(hit);
                }
            }
            kept
        })
        .collect()
}

/// Every occurrence of every entry of the lexicon, overlapping ones too, in one pass.
fn all(text: &Text<'_>, lexicon: &Lexicon, mut found: impl FnMut(&Entry, u32, Hit)) {
    let table = lexicon.table(text);
    let mut sentences = text.sentences.iter().enumerate().peekable();
    let mut sentence = 0_u32;
    // Branches of the trie on which a phrase may go on: the node, and the token at which it began.
    let mut open: Vec<(u32, u32)> = Vec::new();
    let mut next = Vec::new();
    for (index, token) in text.tokens.iter().enumerate() {
        while let Some((place, _)) = sentences.next_if(|(_, span)| span.start <= token.span.start) {
            sentence = place as u32;
            open.clear();
        }
        let patterns = if token.furniture { &[] } else { table.of(token.word) };
        if patterns.is_empty() {
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

/// Which words of a text negate.
struct Negations {
    /// By word: 0 for most, 1 for a negation, 2 for a word that turns *tidak* into *tidak hanya*.
    roles: Vec<u8>,
}

impl Negations {
    fn of(text: &Text<'_>, lang: &LangPack) -> Self {
        let mut roles = vec![0; text.words.len()];
        for (list, role) in [(&lang.negations, 1), (&lang.restrictions, 2)] {
            for word in list.iter().filter_map(|word| text.words.find(word)) {
                if let Some(slot) = roles.get_mut(word.0 as usize) {
                    *slot = role;
                }
            }
        }
        Self { roles }
    }

    fn role(&self, token: &Token) -> u8 {
        self.roles.get(token.word.0 as usize).copied().unwrap_or_default()
    }

    /// True when a negation stands at most three words before the hit, in its sentence and with no mark between. *Bukan
    /// hanya*, *tidak sekadar* negate the limit and not the thing.
    fn before(&self, text: &Text<'_>, hit: &Hit) -> bool {
        let sentence = text.sentences.get(hit.sentence as usize).copied().unwrap_or_default();
        let from = (hit.token as usize).saturating_sub(NEGATION_REACH);
        let mut after = 0;
        for token in text.tokens.get(from..hit.token as usize).unwrap_or_default().iter().rev() {
            if token.kind == TokenKind::Mark || token.span.start < sentence.start {
                return false;
            }
            let role = self.role(token);
            if role == 1 {
                return after != 2;
            }
            after = role;
        }
        false
    }
}
