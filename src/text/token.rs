//! What a token is.

use super::{Span, WordId};
use serde::Serialize;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TokenKind {
    /// Letters, with inner hyphens, apostrophes and digits: `kebijakan-kebijakan`, `Jum'at`, `ke-54`, `KP3B`, `5G`.
    /// Acronyms are words of [`Shape::Upper`]; abbreviations keep their inner stops and not the last: `S.E`, `a.n`.
    Word,
    /// Digits with their grouping, and ranges of them: `5.729.876`, `3,5`, `2022-2023`, `1990-an`.
    Number,
    /// A sum with its currency: `Rp5.729.876`, `US$20`. Where a space stands between, both sides are money.
    Money,
    /// A number with its sign: `12,5%`.
    Percentage,
    /// A date in digits: `18/1/2023`, `23/6`, `2025-12-01`.
    Date,
    /// A time of the clock: `10:30`, and `10.00` next to *pukul* or *WIB*.
    Time,
    /// `redaksi@example.id`.
    Email,
    /// A web address or a domain: `https://example.id/a`, `example.com`.
    Url,
    /// `#IndonesiaMaju`.
    Hashtag,
    /// `@akun`.
    Handle,
    /// One picture character with all that belongs to it (skin tone, joined figures, flags).
    Emoji,
    /// One punctuation mark or symbol.
    Mark,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// `rakyat`.
    Lower,
    /// `Rakyat`, `Al-Quran`, `LAN-Ri`; a single capital letter.
    Capital,
    /// `ASN`, `LAN-RI`.
    Upper,
    /// Anything else: `iPhone`, `McDonald`, digits, marks.
    Other,
}

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it is.
    pub span: Span,
    /// Which word it is, case folded; marks have words of their own.
    pub word: WordId,
    /// What it is.
    pub kind: TokenKind,
    /// How it is written.
    pub shape: Shape,
    /// True inside furniture.
    pub furniture: bool,
}

/// The place of the first token at or after `from` that starts at or after `position`. The search doubles its steps,
/// because the token sought is near: halving a whole text each time costs a cache miss a step.
pub(crate) fn first_at(tokens: &[Token], from: usize, position: u32) -> usize {
    let rest = tokens.get(from..).unwrap_or_default();
    let mut reach = 16;
    while rest.get(reach).is_some_and(|token| token.span.start < position) {
        reach *= 2;
    }
    let near = rest.get(..reach).unwrap_or(rest);
    from + near.partition_point(|token| token.span.start < position)
}

/// The shape of any text, letter by letter.
pub(super) fn shape(text: &str) -> Shape {
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else { return Shape::Other };
    let (mut upper, mut lower) = (false, false);
    for letter in letters {
        upper |= letter.is_uppercase();
        lower |= letter.is_lowercase();
    }
    shape_of(first.is_uppercase(), first.is_lowercase(), upper, lower, text.contains(['-']))
}

/// The shape of a word by its first letter and by what the others are.
pub(super) fn shape_of(
    first_upper: bool,
    first_lower: bool,
    upper: bool,
    lower: bool,
    hyphen: bool,
) -> Shape {
    match (first_upper, upper, lower) {
        (true, true, false) => Shape::Upper,
        (true, false, _) => Shape::Capital,
        (true, true, true) if hyphen => Shape::Capital,
        (false, false, _) if first_lower => Shape::Lower,
        _ => Shape::Other,
    }
}
