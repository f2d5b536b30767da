//! What stands after the last sentence of a paragraph: reporters' codes, credits, asterisks.

use super::{Furniture, Line, Page};
use crate::report::FurnitureKind;
use crate::text::{Span, TokenKind};

/// The most tokens of a code: `(Hadi/Nia/dan)`.
const CODE: usize = 9;

/// The codes and asterisks at the end of `line`, before the furniture in `found` that reaches to that end.
pub(super) fn find(page: &Page<'_>, line: Line, found: &[Furniture]) -> Option<Furniture> {
    let mut end = line.to;
    let is_found = |span: Span| found.iter().any(|furniture| furniture.span.overlaps(span));
    while end > line.from && is_found(page.span(end - 1, end)) {
        end -= 1;
    }
    let mut start = end;
    loop {
        let from = asterisks(page, line, start);
        let from = code(page, line, from).unwrap_or(from);
        if from == start {
            break;
        }
        start = from;
    }
    let span = page.span(start, end);
    (start < end && !is_found(span)).then_some(Furniture { span, kind: FurnitureKind::Byline })
}

/// The start of the asterisks, at least two or alone on their line, that end before `end`.
fn asterisks(page: &Page<'_>, line: Line, end: usize) -> usize {
    let mut start = end;
    while start > line.from && matches!(page.form(start - 1), "*" | "#") {
        start -= 1;
    }
    if end - start >= 2 || start == line.from { start } else { end }
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
    let mut names = 0;
    for index in start + 1..first {
        let token = page.tokens.get(index)?;
        let form = page.form(index);
        match token.kind {
            TokenKind::Word
                if !page.lang.sentence_starters.contains(form) && !page.lang.stop_words.contains(form) =>
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
