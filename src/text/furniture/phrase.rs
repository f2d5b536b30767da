//! Furniture that is told by how it begins.

use super::headline::Headlines;
use super::{Furniture, Line, Page};
use crate::lang::{Extent, FurnitureRule, Lists};
use crate::order::Order;
use crate::report::FurnitureKind;
use crate::text::{Shape, TokenKind, WordId};

/// The most tokens of a headline on a line of its own.
const HEADLINE: usize = 34;
/// The most tokens of a picture's caption.
const CAPTION: usize = 60;
/// The most tokens of one sentence of a notice.
const NOTICE: usize = 80;
/// The most tokens of a credit's names.
const CREDIT: usize = 14;
/// The most tokens of a link that has its headline on the next line: `BACA JUGA`.
const BARE: usize = 2;
/// The most tokens of the credit of a picture, and of the agency in it.
const PICTURE_CREDIT: usize = 10;
const AGENCY: usize = 2;

/// In the table of first words: the bracket that embedded media begin with.
const PLAYER: u16 = u16::MAX;

/// What the furniture at the end of a line says about the next line.
#[derive(Clone, Copy)]
pub(super) enum Follow {
    /// It is the headline of a link.
    Headline(FurnitureKind),
    /// It may go on asking the reader to follow or join.
    Notice,
}

/// The rules whose first word occurs on the page.
pub(super) struct Phrases<'p> {
    page: &'p Page<'p>,
    /// For each word, one more than the place in `rules` of the first rule that it begins, or 0.
    first: Vec<u16>,
    /// Sorted by first word, and the longest phrase of each first.
    rules: Vec<(WordId, &'p FurnitureRule)>,
    headlines: Headlines<'p>,
}

impl<'p> Phrases<'p> {
    pub(super) fn new(page: &'p Page<'p>) -> Self {
        let begins = |rule: &'p FurnitureRule| Some((page.words.find(rule.phrase.split(' ').next()?)?, rule));
        let mut rules: Vec<_> = page.lang.furniture.all().iter().filter_map(begins).collect();
        rules.order_by_key(|&(word, rule)| (word, std::cmp::Reverse(rule.length)));
        let mut first = vec![0; page.words.len()];
        for (place, (word, _)) in rules.iter().enumerate().rev() {
            if let Some(slot) = first.get_mut(word.0 as usize) {
                *slot = place as u16 + 1;
            }
        }
        if let Some(slot) = page.words.find("[").and_then(|word| first.get_mut(word.0 as usize)) {
            *slot = PLAYER;
        }
        Self { page, first, rules, headlines: Headlines::new(*page) }
    }

    /// The kind of furniture that the whole of `line` is because of the line before.
    pub(super) fn follows(&self, line: Line, follow: Follow) -> Option<FurnitureKind> {
        let one = self.page.sentence_end(line.from, line.to) == line.to;
        match follow {
            // A line that ends in a stop is the article, which goes on after `Saksikan video berikut ini:`.
            Follow::Headline(kind) => {
                let stopped = line.to.checked_sub(1).is_some_and(|last| self.page.form(last) == ".");
                (one && !stopped && line.to - line.from <= HEADLINE).then_some(kind)
            }
            Follow::Notice => {
                self.block_end(line, line.from).filter(|&end| end == line.to).map(|_| FurnitureKind::Promo)
            }
        }
    }

    fn has_notice_word(&self, from: usize, to: usize) -> bool {
        (from..to).any(|index| self.page.is(index, Lists::NOTICE_WORDS))
    }

    /// Adds the furniture of `line` in order; tells what the next line may be because of it.
    pub(super) fn find(&self, line: Line, found: &mut Vec<Furniture>) -> Option<Follow> {
        let mut at = line.from;
        while at < line.to {
            if at > line.from && !self.may_begin(at) {
                at += 1;
            } else if let Some((kind, start, end)) =
                self.embedded(line, at).or_else(|| self.rule_at(line, at))
            {
                let notice = kind == FurnitureKind::Promo
                    && end - start <= 2 * NOTICE
                    && self.has_notice_word(start, end);
                let end = self.with_marks(end, line.to);
                let span = self.page.span(start, end);
                // A caption that takes its whole line takes what was found in it.
                while found.last().is_some_and(|last| last.span.start >= span.start) {
                    found.pop();
                }
                // The bracket before a link may have been the end of the furniture before: `Baca juga: (Baca juga: )`.
                let is_taken = found.last().is_some_and(|last| last.span.end > span.start);
                let span = if is_taken { self.page.span(at, end) } else { span };
                found.push(Furniture { span, kind });
                let bare = kind == FurnitureKind::RelatedLink && end - start <= BARE;
                if end == line.to && start == line.from && (bare || self.page.form(end - 1) == ":") {
                    return Some(Follow::Headline(kind));
                }
                if end == line.to && notice {
                    return Some(Follow::Notice);
                }
                at = end;
            } else {
                at += 1;
            }
        }
        None
    }

    /// `end`, or `to` when only marks stand between.
    fn with_marks(&self, end: usize, to: usize) -> usize {
        let rest = self.page.tokens.get(end..to).unwrap_or_default();
        if rest.len() <= 4
            && rest.iter().all(|token| {
                token.kind == TokenKind::Mark
                    && !matches!(token.span.of(self.page.source), "(" | "[" | "“" | "*")
            })
        {
            to
        } else {
            end
        }
    }

    /// A site and a photographer, as captions begin: `NAMA.com/Sari Dewi Suasana pasar`.
    fn is_photo_credit(&self, at: usize) -> bool {
        let site = self.page.tokens.get(at).filter(|token| token.kind == TokenKind::Url);
        site.is_some_and(|site| {
            let address = site.span.of(self.page.source);
            address.contains(['/'])
                && !address.split(':').skip(1).any(|rest| rest.starts_with("//"))
                && !self.page.form(at).starts_with("www.")
        })
    }

    /// True for a short line that ends in the credit of a picture: `Suasana pasar lama. KABAR/Sari Dewi`, `KABAR FOTO/Sari/abc.`
    fn is_credited(&self, line: Line) -> bool {
        let page = self.page;
        let stop = line.to.checked_sub(1).is_some_and(|last| page.form(last) == ".");
        let to = line.to - usize::from(stop);
        let lowest = to.saturating_sub(PICTURE_CREDIT).max(line.from);
        let Some(from) = (lowest..to).rev().find(|&at| at == line.from || page.begins_sentence(at)) else {
            return false;
        };
        let is_word = |at: usize| page.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word);
        let is_name = |at: usize| is_word(at) && self.is_capital(at);
        let Some(slash) = (from + 1..to).find(|&at| page.form(at) == "/") else { return false };
        let slashes = (slash..to).filter(|&at| page.form(at) == "/").count();
        line.to - line.from <= CAPTION
            && slash + 1 < to
            && slash - from <= AGENCY
            && !page.spaced(slash)
            && (from..slash).all(is_name)
            && (slash + 1..to)
                .all(|at| is_name(at) || slashes > 1 && (is_word(at) || matches!(page.form(at), "/" | "-")))
    }

    /// Embedded media: the line of a picture, or brackets such as `[Gambas:Video]`.
    fn embedded(&self, line: Line, at: usize) -> Option<(FurnitureKind, usize, usize)> {
        let page = self.page;
        if at == line.from && line.to - at <= CAPTION && (self.is_photo_credit(at) || self.is_credited(line))
        {
            return Some((FurnitureKind::Caption, at, line.to));
        }
        let opens = page.form(at) == "[" && page.form(at + 2) == ":" && !page.spaced(at + 2);
        let close = (at + 3..line.to.min(at + CREDIT)).find(|&index| opens && page.form(index) == "]")?;
        // `[Redaktur: Sari]`, `[BACA: Pasar Lama Dibongkar]`
        let kind = self.rules_at(at + 1).next().map_or(FurnitureKind::Caption, |rule| rule.kind);
        Some((kind, at, close + 1))
    }

    fn rule_at(&self, line: Line, at: usize) -> Option<(FurnitureKind, usize, usize)> {
        self.rules_at(at).find_map(|rule| {
            let (start, end) = self.extent(rule, line, at)?;
            Some((rule.kind, start, end))
        })
    }

    /// The rules whose phrase stands at `index`, the longest first.
    fn rules_at(&self, index: usize) -> impl Iterator<Item = &'p FurnitureRule> {
        let word = self.page.tokens.get(index).map(|token| token.word);
        let place =
            word.and_then(|word| self.first.get(word.0 as usize)).map_or(0, |&place| usize::from(place));
        let rules = place.checked_sub(1).and_then(|place| self.rules.get(place..)).unwrap_or_default();
        let rules = rules.iter().take_while(move |&&(first, _)| Some(first) == word).map(|&(_, rule)| rule);
        rules.filter(move |rule| {
            rule.phrase.split(' ').zip(index..).all(|(piece, at)| self.page.form(at) == piece)
        })
    }

    /// True where the table of first words has something; most words end here.
    fn may_begin(&self, index: usize) -> bool {
        let word = self.page.tokens.get(index).map(|token| token.word.0 as usize);
        word.and_then(|word| self.first.get(word)).is_some_and(|&place| place > 0)
    }

    fn is_capital(&self, index: usize) -> bool {
        self.page.tokens.get(index).is_some_and(|token| token.shape != Shape::Lower)
    }

    /// The tokens that `rule`, whose phrase stands at `at`, takes from the line.
    fn extent(&self, rule: &FurnitureRule, line: Line, at: usize) -> Option<(usize, usize)> {
        let page = self.page;
        let after = at + rule.length;
        if after > line.to {
            return None;
        }
        let capital = self.is_capital(at);
        let opening = at == line.from || page.begins_sentence(at) || self.after_marks(line, at);
        match rule.extent {
            Extent::Headline => {
                let bracket = at > line.from && page.form(at - 1) == "(";
                if bracket {
                    let close =
                        (after..line.to.min(after + HEADLINE)).find(|&index| page.form(index) == ")")?;
                    return Some((at - 1, close + 1));
                }
                // One word and a colon may be part of a sentence: `Ia menunjuk tulisan Baca: Peduli.`
                let believed = capital && (opening || rule.length > 2);
                (believed || at == line.from).then(|| (at, self.headline_end(line, at, after)))
            }
            Extent::Line if at == line.from => self.is_line(rule.kind, line).then_some((at, line.to)),
            // `Klasemen Grup B Saksikan Live Pagi Ini:`, where the page had a player.
            Extent::Line if rule.kind == FurnitureKind::Promo => {
                let player = line.to - at <= CREDIT && page.form(line.to - 1) == ":";
                (capital && player && rule.length > 1).then_some((at, line.to))
            }
            Extent::Line if !capital || !opening => None,
            Extent::Line if rule.kind == FurnitureKind::RelatedLink => {
                self.video_end(line, after).map(|end| (at, end))
            }
            Extent::Line => {
                let caption = rule.kind == FurnitureKind::Caption && page.form(after - 1) == ":";
                (caption && line.to - after <= CREDIT && self.is_line(rule.kind, line))
                    .then_some((line.from, line.to))
            }
            Extent::Sentence => (capital && opening).then(|| (at, page.sentence_end(at, line.to))),
            Extent::Notice => {
                let whole = at == line.from && after == line.to;
                let shouted =
                    (at..after).all(|index| page.tokens.get(index).is_some_and(|t| t.shape == Shape::Upper));
                (whole || (shouted && (rule.length > 1 || opening))).then_some((at, after))
            }
            Extent::Block if capital => self.block_end(line, at).map(|end| (at, end)),
            Extent::Rest if capital => Some((at, line.to)),
            Extent::Credit => (capital && opening).then(|| (at, self.credit_end(line, after))),
            Extent::Names => {
                let named = at == line.from && after < line.to && self.credit_end(line, after) == line.to;
                (capital && named && self.is_capital(after)).then_some((at, line.to))
            }
            Extent::Bracket => self.credit_in_brackets(line, at),
            Extent::Block | Extent::Rest => None,
        }
    }

    /// True when only marks stand between the beginning of the line or a sentence's end and the token.
    fn after_marks(&self, line: Line, at: usize) -> bool {
        let mut index = at;
        while index > line.from
            && matches!(
                self.page.form(index - 1),
                "(" | "[" | "*" | "-" | "–" | "—" | "•" | ">" | "»" | "+" | "|" | "#"
            )
        {
            index -= 1;
        }
        index < at && (index == line.from || self.page.begins_sentence(index))
    }

    fn headline_end(&self, line: Line, at: usize, after: usize) -> usize {
        let page = self.page;
        let reach = line.to.min(after + 2 * HEADLINE);
        let bound = (after + 1..reach).find(|&index| page.form(index) == "[" || self.begins_other(index));
        let ended = at == line.from || bound.is_some();
        let bound = bound.unwrap_or(line.to);
        if ended && bound - after <= HEADLINE && page.sentence_end(after, bound) == bound {
            return bound;
        }
        self.headlines.end(after, bound)
    }

    /// True where furniture of more than one word begins that may follow a headline on its line.
    fn begins_other(&self, index: usize) -> bool {
        self.is_capital(index)
            && self.rules_at(index).any(|rule| {
                rule.length > 1 && !matches!(rule.extent, Extent::Line | Extent::Bracket | Extent::Notice)
            })
    }

    /// A caption, or a link without a colon: a short line that is no sentence.
    fn is_line(&self, kind: FurnitureKind, line: Line) -> bool {
        let length = line.to - line.from;
        match kind {
            FurnitureKind::Caption => length <= CAPTION,
            _ => length <= HEADLINE && self.page.form(line.to - 1) != ".",
        }
    }

    /// The end of a video's title inside a line: at the embedded player or at the mark that closes the title.
    fn video_end(&self, line: Line, from: usize) -> Option<usize> {
        let page = self.page;
        let to = line.to.min(from + HEADLINE);
        let player = (from..to).find(|&index| page.form(index) == "[");
        let quoted = matches!(page.form(from), "'" | "\"" | "‘" | "“");
        let closes = |&index: &usize| {
            matches!(page.form(index), "'" | "\"" | "’" | "”")
                && (page.form(index + 1) == ":" || page.spaced(index + 1))
        };
        let close = (from + 2..to).filter(|_| quoted).find(closes);
        player.or_else(|| close.map(|close| if page.form(close + 1) == ":" { close + 2 } else { close + 1 }))
    }

    /// The end of the sentences from `at` on that hold a notice word, when the first does.
    fn block_end(&self, line: Line, at: usize) -> Option<usize> {
        let mut end = self.page.sentence_end(at, line.to);
        if end - at > NOTICE || !self.has_notice_word(at, end) {
            return None;
        }
        while end < line.to {
            let next = self.page.sentence_end(end, line.to);
            if next - end > NOTICE || !self.has_notice_word(end, next) {
                break;
            }
            end = next;
        }
        Some(end)
    }

    /// The end of the names from `from` on: capitalised words and what joins them.
    fn credit_end(&self, line: Line, from: usize) -> usize {
        let page = self.page;
        if line.to - from <= CREDIT && page.sentence_end(from, line.to) == line.to {
            let lower = page
                .tokens
                .get(from..line.to)
                .unwrap_or_default()
                .iter()
                .filter(|t| t.shape == Shape::Lower)
                .count();
            if lower <= 1 {
                return line.to;
            }
        }
        let mut end = from;
        for index in from..line.to.min(from + CREDIT) {
            let Some(token) = page.tokens.get(index) else { break };
            match token.kind {
                TokenKind::Word if token.shape != Shape::Lower => end = index + 1,
                TokenKind::Url | TokenKind::Email | TokenKind::Handle => end = index + 1,
                TokenKind::Mark
                    if matches!(page.form(index), "/" | "," | "." | "|" | "-" | "&" | "(" | ")") => {}
                TokenKind::Word if page.form(index) == "dan" => {}
                _ => break,
            }
        }
        end
    }

    /// A credit in brackets at the end of the line: the line is a caption when it is short.
    fn credit_in_brackets(&self, line: Line, at: usize) -> Option<(usize, usize)> {
        let page = self.page;
        let open =
            at.checked_sub(1).filter(|&open| open >= line.from && matches!(page.form(open), "(" | "["))?;
        let close = (at..line.to.min(at + CREDIT)).find(|&index| matches!(page.form(index), ")" | "]"))?;
        if self.with_marks(close + 1, line.to) != line.to {
            return None;
        }
        let start = if line.to - line.from <= CAPTION { line.from } else { open };
        Some((start, line.to))
    }
}
