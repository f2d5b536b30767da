//! Sentences: where one statement of a paragraph ends and the next begins.
//!
//! A sentence of a quotation does not end the sentence around it: `"Itu benar. Kami setuju," kata dia.` is one, as the
//! treebanks of Indonesian have it. Furniture is never in a sentence of the article: a dateline, a link, a byline is a
//! sentence of its own.

use super::enclosure::{self, Enclosure, mark};
use super::token::first_at;
use super::{Furniture, Shape, Span, Token, TokenKind, Vocabulary};
use crate::lang::Lists;
use crate::order::Order;
use std::iter::Peekable;
use std::slice;

/// Something always follows this abbreviation.
const OPENING: Lists = Lists::ABBREVIATIONS;
/// This abbreviation may close a sentence.
const CLOSING: Lists = Lists::CLOSING_ABBREVIATIONS;
/// A form of firm, after which the name may go on: *Pte. Ltd.*
const FIRM: Lists = Lists::FIRM_ABBREVIATIONS;
/// The most tokens of the parts of a number such as `No. XI.B.02`.
const NUMBER_PARTS: usize = 8;

/// The byte positions inside paragraphs where a sentence ends, in order. The ends of paragraphs are not among them.
pub(super) fn ends(source: &str, paragraphs: &[Span], tokens: &[Token], words: &Vocabulary) -> Vec<u32> {
    let mut finder = Finder { source, tokens, words, ends: Vec::new(), first: 0 };
    let mut from = 0;
    for paragraph in paragraphs {
        let to = first_at(tokens, from, paragraph.end);
        finder.paragraph(from, to);
        from = to;
    }
    finder.ends
}

/// Cuts the paragraphs at `ends` and at the edges of furniture; a sentence excludes the white space around it.
pub(super) fn cut(source: &str, paragraphs: &[Span], furniture: &[Furniture], ends: &[u32]) -> Vec<Span> {
    let mut cuts: Vec<u32> = furniture.iter().flat_map(|f| [f.span.start, f.span.end]).collect();
    cuts.extend(ends);
    cuts.order();
    let mut cuts = cuts.into_iter().peekable();
    let mut sentences = Vec::new();
    for paragraph in paragraphs {
        let mut start = paragraph.start;
        while let Some(cut) = cuts.next_if(|&cut| cut < paragraph.end) {
            if cut > start {
                push(&mut sentences, source, Span::new(start, cut));
                start = cut;
            }
        }
        push(&mut sentences, source, Span::new(start, paragraph.end));
    }
    sentences
}

fn push(sentences: &mut Vec<Span>, source: &str, span: Span) {
    let span = span.trimmed(source);
    if !span.is_empty() {
        sentences.push(span);
    }
}

/// A place in a list of enclosures that moves with the reader.
struct Cursor<'e>(Peekable<slice::Iter<'e, Enclosure>>);

impl Cursor<'_> {
    /// True when an enclosure opens before `from` and closes after `to`.
    fn around(&mut self, from: usize, to: usize) -> bool {
        while self.0.next_if(|enclosure| enclosure.close <= to).is_some() {}
        self.0.peek().is_some_and(|enclosure| enclosure.open < from)
    }

    /// The enclosure whose mark stands at `index`.
    fn at(&mut self, index: usize) -> Option<Enclosure> {
        while self.0.next_if(|enclosure| enclosure.close < index).is_some() {}
        self.0.peek().map(|enclosure| **enclosure).filter(|e| e.open == index || e.close == index)
    }
}

struct Finder<'t> {
    source: &'t str,
    tokens: &'t [Token],
    words: &'t Vocabulary,
    ends: Vec<u32>,
    /// The first token of the sentence at hand.
    first: usize,
}

impl Finder<'_> {
    fn paragraph(&mut self, from: usize, to: usize) {
        let enclosures = enclosure::find(self.source, self.tokens, from, to);
        let mut quotes = Cursor(enclosures.quotes.iter().peekable());
        let mut brackets = Cursor(enclosures.brackets.iter().peekable());
        self.first = from;
        let mut index = from;
        while index < to {
            let stop = index;
            index += 1;
            if !matches!(self.mark(stop), '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟') {
                continue;
            }
            let mut last = stop;
            while last + 1 < to && self.touches(last) && matches!(self.mark(last + 1), '.' | '!' | '?' | '…')
            {
                last += 1;
            }
            let run = last;
            while last + 1 < to && self.touches(last) && self.closes(last + 1, to, &mut quotes) {
                last += 1;
            }
            index = last + 1;
            let enclosed = quotes.around(stop, last) || brackets.around(stop, last);
            if index < to && !enclosed && self.is_end(stop, run, last, to) {
                self.ends.extend(self.tokens.get(last).map(|token| token.span.end));
                self.first = index;
            }
        }
    }

    /// True when the mark at `index` closes something that belongs to the sentence before it.
    fn closes(&self, index: usize, to: usize, quotes: &mut Cursor<'_>) -> bool {
        match self.mark(index) {
            ')' | ']' => true,
            '"' | '“' | '”' | '»' | '«' | '’' | '\'' => match quotes.at(index) {
                Some(enclosure) => enclosure.close == index,
                // Without a partner it closes where white space or a mark follows.
                None => index + 1 >= to || !self.touches(index) || self.is_mark(index + 1),
            },
            _ => false,
        }
    }

    /// True when the sentence ends at the closing mark `last`, after the stops `stop..=run`.
    fn is_end(&self, stop: usize, run: usize, last: usize, to: usize) -> bool {
        let mut next = last + 1;
        while next < to
            && matches!(self.mark(next), '"' | '“' | '”' | '‘' | '„' | '«' | '(' | '[' | '•' | '*' | '\'')
        {
            next += 1;
        }
        let opened = next > last + 1;
        let gap = !self.touches(last);
        let Some(follower) = self.tokens.get(next).filter(|_| next < to) else { return false };
        let begins = match follower.kind {
            TokenKind::Mark => false,
            TokenKind::Word => self.begins_upper(follower),
            _ => gap,
        };
        if !begins || (last > run && !opened && self.is_cue(next)) {
            return false;
        }
        let single = stop == run && self.mark(stop) == '.';
        if !single || stop == self.first {
            return gap || opened || self.is_glued_start(next);
        }
        let before = stop - 1;
        match self.tokens.get(before) {
            Some(token) if token.kind == TokenKind::Word => {
                self.is_end_after_word(token, before, last > run, opened, gap, next)
            }
            Some(token) if token.kind == TokenKind::Number => {
                self.is_end_after_number(token, before, follower)
                    && (gap || opened || self.is_glued_start(next))
            }
            _ => gap || opened || self.is_glued_start(next),
        }
    }

    fn is_end_after_word(
        &self,
        word: &Token,
        index: usize,
        closed: bool,
        opened: bool,
        gap: bool,
        next: usize,
    ) -> bool {
        let surface = word.span.of(self.source);
        let lists = self.lists(index);
        let starter = self.lists(next).any(Lists::SENTENCE_STARTERS);
        let letters = surface.chars().count();
        if lists.any(OPENING) {
            return false;
        }
        if lists.any(CLOSING) {
            return !opened && !self.lists(next).any(OPENING | CLOSING | FIRM);
        }
        let label = letters == 1 || is_roman(surface);
        if label && (index == self.first || self.continues_number(index)) {
            return false;
        }
        if letters == 1 || is_initials(surface) || is_unpronounceable(surface) || lists.any(FIRM) {
            return starter;
        }
        if gap || closed {
            return true;
        }
        // Glued: `selesai.Namun`, `Cianjur.“Kalau`, and not `Ki.Hajar`.
        letters >= if word.shape == Shape::Lower { 2 } else { 4 } && (opened || self.is_glued_start(next))
    }

    fn is_end_after_number(&self, number: &Token, index: usize, follower: &Token) -> bool {
        let digits = number.span.of(self.source);
        let label = digits.len() <= 3 && (index == self.first || self.is_mark(index.saturating_sub(1)));
        if label && digits.bytes().all(|byte| byte.is_ascii_digit()) && follower.kind == TokenKind::Word {
            return index != self.first && !matches!(self.mark(index - 1), ':' | ';' | '.' | '•');
        }
        // A grouping that a line break or a careless hand has torn: `2.904. 678`.
        let torn = follower.kind == TokenKind::Number && follower.span.len() == 3 && digits.contains(['.']);
        !torn && !self.continues_number(index)
    }

    /// True for the parts of `No. XI.B.02`, each of which has a stop.
    fn continues_number(&self, index: usize) -> bool {
        let mut at = index;
        let lowest = index.saturating_sub(NUMBER_PARTS).max(self.first);
        while at >= lowest + 2 && self.mark(at - 1) == '.' {
            at -= 2;
            if self.lists(at).any(OPENING) {
                return true;
            }
            let part = self.tokens.get(at).map_or("", |token| token.span.of(self.source));
            if !(is_roman(part) || part.chars().count() == 1) {
                return false;
            }
        }
        false
    }

    /// A word that may begin a sentence without white space before it.
    fn is_glued_start(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| {
            token.kind == TokenKind::Word
                && token.span.len() >= 2
                && !self.lists(index).any(OPENING | CLOSING | FIRM)
        })
    }

    fn begins_upper(&self, token: &Token) -> bool {
        token.shape != Shape::Lower
            && token.span.of(self.source).chars().next().is_some_and(|first| !first.is_lowercase())
    }

    fn mark(&self, index: usize) -> char {
        match self.tokens.get(index) {
            Some(token) if token.kind == TokenKind::Mark => mark(self.source, token.span),
            _ => '\0',
        }
    }

    fn is_mark(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Mark)
    }

    /// True when no white space stands between the token and the next one.
    fn touches(&self, index: usize) -> bool {
        match self.tokens.get(index..).unwrap_or_default() {
            [token, next, ..] => token.span.end == next.span.start,
            _ => false,
        }
    }

    fn lists(&self, index: usize) -> Lists {
        self.tokens.get(index).map(|token| self.words.lists(token.word)).unwrap_or_default()
    }

    /// A reporting verb: after a closing quotation mark it is the cue, and the sentence goes on.
    fn is_cue(&self, index: usize) -> bool {
        let lists = self.lists(index);
        lists.is_verb() && !lists.any(Lists::SENTENCE_STARTERS)
    }
}

/// Single letters with stops between them: `D.W`.
fn is_initials(surface: &str) -> bool {
    surface.contains(['.']) && surface.split('.').all(|part| part.len() == 1)
}

/// A short capitalised word without a vowel can only be an abbreviation: `Tb.`, `Ph.`, `Hj.`
fn is_unpronounceable(surface: &str) -> bool {
    let mut letters = surface.chars();
    letters.next().is_some_and(char::is_uppercase)
        && surface.len() <= 4
        && letters.clone().any(char::is_lowercase)
        && surface.chars().all(|c| c.is_ascii_alphabetic() && !"aeiouyAEIOUY".contains([c]))
}

fn is_roman(surface: &str) -> bool {
    !surface.is_empty()
        && surface.len() <= 5
        && surface.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}
