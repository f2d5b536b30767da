//! Furniture that is told by how it begins.

use super::headline::Headlines;
use super::{Furniture, Line, Page};
use crate::lang::{Extent, FurnitureRule};
use crate::report::FurnitureKind;
use crate::text::{Shape, TokenKind, WordId};

/// The most tokens of a headline on a line of its own.
const HEADLINE: usize = 34;
/// The most tokens of a picture's caption.
const CAPTION: usize = 60;
/// The most tokens of a credit's names.
const CREDIT: usize = 14;

/// The rules whose first word occurs on the page.
pub(super) struct Phrases<'p> {
    page: &'p Page<'p>,
    /// For each word, one more than the place in `rules` of the first rule that it begins, or 0.
    first: Vec<u16>,
    /// Sorted by first word, and the longest phrase of each first.
    rules: Vec<(WordId, &'static FurnitureRule)>,
    headlines: Headlines<'p>,
}

impl<'p> Phrases<'p> {
    pub(super) fn new(page: &'p Page<'p>) -> Self {
        let begins = |rule: &'static FurnitureRule| Some((page.words.find(rule.phrase.first()?)?, rule));
        let mut rules: Vec<_> = page.lang.furniture.iter().filter_map(begins).collect();
        rules.sort_by_key(|&(word, rule)| (word, std::cmp::Reverse(rule.phrase.len())));
        let mut first = vec![0; page.words.len()];
        for (place, (word, _)) in rules.iter().enumerate().rev() {
            if let Some(slot) = first.get_mut(word.0 as usize) {
                *slot = place as u16 + 1;
            }
        }
        Self { page, first, rules, headlines: Headlines::new(*page) }
    }

    /// True for a line that may be the headline of a link whose phrase stood on the line before.
    pub(super) fn is_heading(&self, line: Line) -> bool {
        (1..=HEADLINE).contains(&(line.to - line.from))
            && self.page.sentence_end(line.from, line.to) == line.to
    }

    /// Adds the furniture of `line` in order; gives the kind of a link whose headline must be on the next line.
    pub(super) fn find(&self, line: Line, found: &mut Vec<Furniture>) -> Option<FurnitureKind> {
        let mut at = line.from;
        while at < line.to {
            if let Some((kind, start, end)) = self.embedded(line, at).or_else(|| self.rule_at(line, at)) {
                let end = self.with_marks(end, line.to);
                found.push(Furniture { span: self.page.span(start, end), kind });
                if end == line.to && start == line.from && self.page.form(end - 1) == ":" {
                    return Some(kind);
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
                token.kind == TokenKind::Mark && !"([“*".contains(token.span.of(self.page.source))
            })
        {
            to
        } else {
            end
        }
    }

    /// Brackets for embedded media: `[Gambas:Video]`.
    fn embedded(&self, line: Line, at: usize) -> Option<(FurnitureKind, usize, usize)> {
        let page = self.page;
        let opens = page.form(at) == "[" && page.form(at + 2) == ":" && !page.spaced(at + 2);
        let close = (at + 3..line.to.min(at + CREDIT)).find(|&index| opens && page.form(index) == "]")?;
        Some((FurnitureKind::Caption, at, close + 1))
    }

    fn rule_at(&self, line: Line, at: usize) -> Option<(FurnitureKind, usize, usize)> {
        let word = self.page.tokens.get(at)?.word;
        let place = usize::from(*self.first.get(word.0 as usize)?).checked_sub(1)?;
        let rules = self.rules.get(place..)?.iter().take_while(|&&(first, _)| first == word);
        rules.filter(|(_, rule)| self.matches(rule, at)).find_map(|(_, rule)| {
            let (start, end) = self.extent(rule, line, at)?;
            Some((rule.kind, start, end))
        })
    }

    fn matches(&self, rule: &FurnitureRule, at: usize) -> bool {
        rule.phrase.iter().enumerate().all(|(offset, piece)| self.page.form(at + offset) == *piece)
    }

    /// The tokens that `rule`, whose phrase stands at `at`, takes from the line.
    fn extent(&self, rule: &FurnitureRule, line: Line, at: usize) -> Option<(usize, usize)> {
        let page = self.page;
        let after = at + rule.phrase.len();
        if after > line.to {
            return None;
        }
        let capital = page.tokens.get(at).is_some_and(|token| token.shape != Shape::Lower);
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
                let believed = capital && (opening || rule.phrase.len() > 2);
                (believed || at == line.from).then(|| (at, self.headline_end(line, at, after)))
            }
            Extent::Line => (at == line.from && self.is_line(rule.kind, line)).then_some((at, line.to)),
            Extent::Notice => {
                let whole = at == line.from && after == line.to;
                let shouted =
                    (at..after).all(|index| page.tokens.get(index).is_some_and(|t| t.shape == Shape::Upper));
                (whole || (shouted && (rule.phrase.len() > 1 || opening))).then_some((at, after))
            }
            Extent::Block if capital => self.block_end(line, at).map(|end| (at, end)),
            Extent::Rest if capital => Some((at, line.to)),
            Extent::Credit => (capital && opening).then(|| (at, self.credit_end(line, after))),
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
        let next_link = (after + 1..line.to).find(|&index| {
            let place =
                page.tokens.get(index).and_then(|token| self.first.get(token.word.0 as usize)).copied();
            place.is_some_and(|place| place > 0)
                && page.tokens.get(index).is_some_and(|token| token.shape != Shape::Lower)
                && self.rules.iter().skip(usize::from(place.unwrap_or_default()) - 1).take(40).any(
                    |(_, rule)| {
                        !matches!(rule.extent, Extent::Line | Extent::Bracket | Extent::Notice)
                            && rule.phrase.len() > 1
                            && self.matches(rule, index)
                    },
                )
                || index > after + 2 * HEADLINE
        });
        let bound = next_link.unwrap_or(line.to);
        let alone = at == line.from && bound - after <= HEADLINE && page.sentence_end(after, bound) == bound;
        if alone { bound } else { self.headlines.end(after, bound) }
    }

    /// A caption, or a link without a colon: a short line that is no sentence.
    fn is_line(&self, kind: FurnitureKind, line: Line) -> bool {
        let length = line.to - line.from;
        match kind {
            FurnitureKind::Caption => length <= CAPTION,
            _ => length <= HEADLINE && !matches!(self.page.form(line.to - 1), "." | "\"" | "”"),
        }
    }

    /// The end of the sentences from `at` on that hold a notice word, when the first does.
    fn block_end(&self, line: Line, at: usize) -> Option<usize> {
        let notice = |from: usize, to: usize| {
            (from..to).any(|index| self.page.lang.notice_words.contains(self.page.form(index)))
        };
        let mut end = self.page.sentence_end(at, line.to);
        if !notice(at + 1, end) {
            return None;
        }
        while end < line.to {
            let next = self.page.sentence_end(end, line.to);
            if !notice(end, next) {
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
        let sentences = page.sentence_end(line.from, open) < open;
        let start = if line.to - line.from <= CAPTION && !sentences { line.from } else { open };
        Some((start, line.to))
    }
}
