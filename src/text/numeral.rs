//! Numbers as newspapers print them: grouped, ranged, dated, timed.

use super::TokenKind;
use super::class::{self, ALPHANUMERIC, DIGIT};

/// Length and kind of the number at the start of `bytes`, which begin with a digit.
///
/// A kind of [`TokenKind::Word`] is a word that begins with digits: `5G`, `4x4`.
pub(super) fn scan(bytes: &[u8]) -> (usize, TokenKind) {
    let mut length = digits(bytes);
    let plain = length;
    while let Some(b'.' | b',' | b':' | b'/' | b'-') = bytes.get(length) {
        match digits(bytes.get(length + 1..).unwrap_or_default()) {
            0 => break,
            more => length += 1 + more,
        }
    }
    let number = bytes.get(..length).unwrap_or_default();
    let rest = bytes.get(length..).unwrap_or_default();
    if rest.first() == Some(&b'%') {
        return (length + 1, TokenKind::Percentage);
    }
    let decade = rest.strip_prefix(b"-").unwrap_or(rest);
    if decade.starts_with(b"an") && class::at(decade, 2) & ALPHANUMERIC == 0 {
        return (length + rest.len() - decade.len() + 2, TokenKind::Number);
    }
    let word = rest.iter().take_while(|&&byte| class::of(byte) & ALPHANUMERIC != 0).count();
    if word > 0 && length == plain {
        return (length + word, TokenKind::Word);
    }
    let kind = if is_date(number) {
        TokenKind::Date
    } else if is_clock(number, b':') {
        TokenKind::Time
    } else {
        TokenKind::Number
    };
    (length, kind)
}

fn digits(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// True for what is a time next to *pukul* or *WIB*: `10.00`, `08.30-10.00`.
pub(super) fn is_dotted_clock(number: &[u8]) -> bool {
    number.split(|&byte| byte == b'-').all(|side| is_clock(side, b'.'))
}

/// Hours, minutes and perhaps seconds between `separator`s, two digits each but the hours.
fn is_clock(number: &[u8], separator: u8) -> bool {
    let mut parts = number.split(|&byte| byte == separator);
    let hours = parts.next().and_then(|part| small(part).filter(|&hours| part.len() <= 2 && hours <= 24));
    let mut rest = 0;
    let sixty = parts.all(|part| {
        rest += 1;
        part.len() == 2 && small(part).is_some_and(|value| value < 60)
    });
    hours.is_some() && sixty && (1..=2).contains(&rest)
}

/// Day and month, month and year, or all three with the year at either end.
fn is_date(number: &[u8]) -> bool {
    let Some(&separator) = number.iter().find(|byte| !byte.is_ascii_digit()) else { return false };
    if !matches!(separator, b'/' | b'-' | b'.') {
        return false;
    }
    let mut parts = number.split(|&byte| byte == separator);
    let parts = [parts.next(), parts.next(), parts.next(), parts.next()];
    let day = |part: &[u8]| part.len() <= 2 && small(part).is_some_and(|value| (1..=31).contains(&value));
    let month = |part: &[u8]| part.len() <= 2 && small(part).is_some_and(|value| (1..=12).contains(&value));
    let year =
        |part: &[u8]| part.len() == 4 && small(part).is_some_and(|value| (1000..=2999).contains(&value));
    match parts {
        [Some(first), Some(second), None, None] if separator == b'/' => {
            (day(first) && month(second)) || (month(first) && year(second))
        }
        [Some(first), Some(second), Some(third), None] => {
            let short = separator != b'.' && third.len() == 2 && small(third).is_some();
            (day(first) && month(second) && (year(third) || short))
                || (year(first) && month(second) && day(third))
        }
        _ => false,
    }
}

fn small(digits: &[u8]) -> Option<u32> {
    if digits.len() > 4 {
        return None;
    }
    digits
        .iter()
        .try_fold(0, |value, &byte| (class::of(byte) == DIGIT).then(|| value * 10 + u32::from(byte - b'0')))
}
