//! What stands after the last sentence of a paragraph: reporters' codes, credits, asterisks.

use super::{Furniture, Line, Page};
use crate::lang::Lists;
use crate::report::FurnitureKind;
use crate::text::token::first_at;
use crate::text::{Shape, TokenKind};

/// The most tokens of a code: `(Hadi/Nia/dan)`.
const CODE: usize = 9;

/// The codes and asterisks at the end of `line`, before the furniture that reaches to that end; `found` is the
/// furniture of the line, in order.
pub(super) fn find(page: &Page<'_>, line: Line, found: &[Furniture]) -> Option<Furniture> {
    let before = |place: u32| first_at(page.tokens, line.from, place).min(line.to);
    let mut end = line.to;
    let mut found = found.iter().rev().peekable();
    while let Some(last) = found.next_if(|last| before(last.span.end) >= end) {
        end = before(last.span.start);
    }
    let line = Line { from: found.peek().map_or(line.from, |last| before(last.span.end)), to: end };
    let mut start = end;
    loop {
        let stars = asterisks(page, line, start);
        let from = match code(page, line, stars) {
            Some(from) => from,
            // One asterisk is a mark of the end only behind a code: `(abc)*`.
            None if start - stars == 1 && stars > line.from => start,
            None => stars,
        };
        if from == start {
            break;
        }
        start = from;
    }
    (start < end).then(|| Furniture { span: page.span(start, end), kind: FurnitureKind::Byline })
}

/// The start of the asterisks, at least two or alone on their line, that end before `end`.
fn asterisks(page: &Page<'_>, line: Line, end: usize) -> usize {
    let mut start = end;
    while start > line.from && matches!(page.form(start - 1), "*" | "#") {
        start -= 1;
    }
    let after_code = start > line.from && matches!(page.form(start - 1), ")" | "]");
    if end - start >= 2 || start == line.from || after_code { start } else { end }
}

/// The start of the bracketed code that ends before `end`: names or initials after a sentence, or alone on the line.
fn code(page: &Page<'_>, line: Line, end: usize) -> Option<usize> {
    let (open, first) = match page.form(end.checked_sub(1)?) {
        ")" => ("(", end - 1),
        "]" => ("[", end - 1),
        _ => return None,
    };
    let lowest = first.saturating_sub(CODE).max(line.from);
    let start = (lowest..first).rev().find(|&index| page.form(index) == open)?;
    let follows_sentence =
        start == line.from || matches!(page.form(start - 1), "." | "!" | "?" | "…" | "\"" | "”" | "“" | "*");
    if (start + 1..first).all(|index| page.form(index) == "*") {
        return (follows_sentence && start + 1 < first).then_some(start);
    }
    // An agency may be called like a word of grammar: `(Antara)`, `(ANTARA/Sari)`.
    let is_short = first - start == 2 || (start + 1..first).any(|index| page.form(index) == "/");
    let mut names = 0;
    for index in start + 1..first {
        let token = page.tokens.get(index)?;
        let form = page.form(index);
        match token.kind {
            TokenKind::Word
                if is_short && token.shape != Shape::Lower
                    || !page.is(index, Lists::SENTENCE_STARTERS | Lists::STOP_WORDS) =>
            {
                names += 1
            }
            TokenKind::Mark if matches!(form, "/" | "-" | "," | "&" | "." | "|" | "*") => {}
            TokenKind::Number if index > start + 1 => {}
            TokenKind::Url => names += 1,
            _ => return None,
        }
    }
    (follows_sentence && names > 0 && names <= 6).then_some(start)
}
