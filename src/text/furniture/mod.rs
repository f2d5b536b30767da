//! Furniture: text on the page that is not the article.
//!
//! Datelines are found first and in the text itself, because a hyphen may tie one to the first word of the article
//! (`Jakarta-Pemerintah`) and the tokeniser must not read the two as one. Everything else is found over tokens: by the
//! phrases of [`crate::lang::FurnitureRule`], by the shape of reporters' codes and of brackets of embedded media.

mod closing;
mod dateline;
mod headline;
mod phrase;

pub(super) use dateline::find as datelines;

use super::token::first_at;
use super::{Span, Token, Vocabulary};
use crate::lang::{LangPack, Lists};
use crate::order::Order;
use crate::report::FurnitureKind;

/// A stretch that keywords, quotes and themes leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Furniture {
    /// Where it is.
    pub span: Span,
    /// What it is.
    pub kind: FurnitureKind,
}

/// A paragraph with the places of its tokens in the list of all.
#[derive(Clone, Copy)]
struct Line {
    from: usize,
    to: usize,
}

/// A text on the way to being read, as the finders of furniture see it.
#[derive(Clone, Copy)]
struct Page<'t> {
    source: &'t str,
    tokens: &'t [Token],
    words: &'t Vocabulary,
    /// Where sentences end; see [`super::sentence::ends`].
    ends: &'t [u32],
    lang: &'t LangPack,
}

impl Page<'_> {
    fn form(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| self.words.form(token.word))
    }

    /// True when one of `lists` holds the token's word.
    fn is(&self, index: usize, lists: Lists) -> bool {
        self.tokens.get(index).is_some_and(|token| self.words.lists(token.word).any(lists))
    }

    /// The span of the tokens `from..to`, which are not none.
    fn span(&self, from: usize, to: usize) -> Span {
        let start = self.tokens.get(from).map_or(0, |token| token.span.start);
        Span::new(
            start,
            to.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.span.end),
        )
    }

    /// True when white space stands before the token.
    fn spaced(&self, index: usize) -> bool {
        match self.tokens.get(index.saturating_sub(1)..=index) {
            Some([before, token]) => before.span.end < token.span.start,
            _ => true,
        }
    }

    /// True when a sentence ends right before the token.
    fn begins_sentence(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.is_none_or(|before| self.ends.binary_search(&before.span.end).is_ok())
    }

    /// The first token after the sentence that holds the token, at most `to`.
    fn sentence_end(&self, index: usize, to: usize) -> usize {
        let start = self.tokens.get(index).map_or(0, |token| token.span.start);
        let after = self.ends.partition_point(|&end| end <= start);
        let Some(&end) = self.ends.get(after) else { return to };
        first_at(self.tokens, index, end).min(to)
    }
}

/// Finds all furniture; `datelines` are part of what comes back.
pub(super) fn find(
    source: &str,
    paragraphs: &[Span],
    tokens: &[Token],
    words: &Vocabulary,
    ends: &[u32],
    datelines: Vec<Furniture>,
    lang: &LangPack,
) -> Vec<Furniture> {
    let page = Page { source, tokens, words, ends, lang };
    let phrases = phrase::Phrases::new(&page);
    let mut found = Vec::new();
    let mut datelines = datelines.into_iter().peekable();
    let mut from = 0;
    let mut follow = None;
    for &span in paragraphs {
        let mut line = Line { from, to: first_at(tokens, from, span.end) };
        from = line.to;
        let due = follow.take();
        if let Some(dateline) = datelines.next_if(|dateline| dateline.span.start < span.end) {
            line.from = first_at(tokens, line.from, dateline.span.end);
            found.push(dateline);
        } else if let Some(kind) = due.and_then(|follow| phrases.follows(line, follow)) {
            found.push(Furniture { span, kind });
            continue;
        }
        let first = found.len();
        follow = phrases.find(line, &mut found);
        let tail = closing::find(&page, line, found.get(first..).unwrap_or_default());
        found.extend(tail);
        if let Some(new) = found.get_mut(first..) {
            new.order_by_key(|furniture| furniture.span);
            join_promotion(&mut found, first, source);
        }
    }
    found
}

/// Joins pieces of promotion from `first` on that only white space parts: `ADVERTISEMENT SCROLL TO CONTINUE`.
fn join_promotion(found: &mut Vec<Furniture>, first: usize, source: &str) {
    let new = found.split_off(first);
    for piece in new {
        match found.last_mut().filter(|last| last.kind == FurnitureKind::Promo && last.kind == piece.kind) {
            Some(last) if Span::new(last.span.end, piece.span.start).trimmed(source).is_empty() => {
                last.span.end = piece.span.end;
            }
            _ => found.push(piece),
        }
    }
}

/// Flags the tokens inside furniture.
pub(super) fn mark(tokens: &mut [Token], furniture: &[Furniture]) {
    let mut from = 0;
    for Furniture { span, .. } in furniture {
        from = first_at(tokens, from, span.start);
        for token in tokens.get_mut(from..).unwrap_or_default() {
            if token.span.start >= span.end {
                break;
            }
            token.furniture = true;
        }
    }
}
