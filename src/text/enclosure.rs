//! What stands inside quotation marks or brackets: stops there do not end the sentence around.

use super::{Span, Token, TokenKind};

/// A mark that opens and the mark that closes it, as places in the list of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Enclosure {
    pub(super) open: usize,
    pub(super) close: usize,
}

/// The enclosures of a paragraph. Brackets may stand inside quotation marks and the other way round; those of one sort
/// do not overlap, and each list is in order.
#[derive(Debug, Default)]
pub(super) struct Enclosures {
    pub(super) quotes: Vec<Enclosure>,
    pub(super) brackets: Vec<Enclosure>,
}

/// The bytes a bracket may hold before it counts as never closed.
const BRACKET: u32 = 400;

/// The enclosures of the paragraph whose tokens are `from..to`.
///
/// Quotation marks are paired by the white space around them and not by their direction, because newspapers print ”
/// at both ends. A mark that opens while another is open shows that the first was never closed: it is forgotten, so
/// that a missing mark does no harm beyond the next one.
pub(super) fn find(source: &str, tokens: &[Token], from: usize, to: usize) -> Enclosures {
    let mut found = Enclosures::default();
    let mut quote = None;
    let mut bracket = None;
    for (index, token) in tokens.iter().enumerate().take(to).skip(from) {
        if token.kind != TokenKind::Mark {
            continue;
        }
        match mark(source, token.span) {
            c @ ('"' | '“' | '”' | '„' | '«' | '»') => {
                match (opens(source, token.span, c, quote.is_some()), quote) {
                    (true, _) => quote = Some(index),
                    (false, Some(open)) => {
                        found.quotes.push(Enclosure { open, close: index });
                        quote = None;
                    }
                    (false, None) => {}
                }
            }
            '(' | '[' => bracket = Some((index, token.span.start)),
            ')' | ']' => {
                if let Some((open, start)) = bracket.take()
                    && token.span.start - start <= BRACKET
                {
                    found.brackets.push(Enclosure { open, close: index });
                }
            }
            _ => {}
        }
    }
    found
}

/// The character of a mark.
#[inline]
pub(super) fn mark(source: &str, span: Span) -> char {
    span.first(source).unwrap_or('\0')
}

/// True for a quotation mark that opens: white space before it and none after it; where both sides are alike, the
/// mark's direction decides, and where it has none, whether a quotation is open.
fn opens(source: &str, span: Span, mark: char, open: bool) -> bool {
    let before = source.get(..span.start as usize).and_then(|text| text.chars().next_back());
    let after = source.get(span.end as usize..).and_then(|text| text.chars().next());
    let space_before = before.is_none_or(|c| c.is_whitespace() || "([-–—/:".contains([c]));
    let space_after = after.is_none_or(|c| c.is_whitespace() || ".,;:!?)]-–—".contains([c]));
    match (space_before, space_after) {
        (true, false) => true,
        (false, true) => false,
        _ if matches!(mark, '“' | '„' | '«') => true,
        _ if matches!(mark, '”' | '»') && open => false,
        _ => !open,
    }
}
