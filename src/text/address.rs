//! Web and mail addresses, and abbreviations with inner stops: what looks like sentence ends and is not.

use super::class::{self, ALPHANUMERIC, DIGIT, HIGH, LOWER, UPPER};
use crate::lang::{LangPack, Lists};

/// Whatever is written with a stop.
const ABBREVIATIONS: Lists =
    Lists::ABBREVIATIONS.with(Lists::CLOSING_ABBREVIATIONS).with(Lists::FIRM_ABBREVIATIONS);

/// Last labels of domains that occur in news; `selesai.Namun` is no domain because `Namun` is not here.
const ENDINGS: [&str; 34] = [
    "ac", "ai", "app", "asia", "au", "biz", "co", "com", "edu", "eu", "gov", "id", "info", "int", "io", "jp",
    "live", "me", "mil", "my", "net", "news", "nl", "online", "org", "ph", "sg", "site", "tech", "tv", "uk",
    "us", "web", "xyz",
];

/// The longest domain that DNS allows.
const DOMAIN: usize = 253;
/// The longest part before the @ that mail allows.
const LOCAL: usize = 64;

/// The length of the address that `text` begins with a scheme or `www.`.
pub(super) fn url(text: &str) -> Option<usize> {
    let begins =
        |prefix: &str| text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    let scheme = ["https://", "http://", "www."].into_iter().find(|prefix| begins(prefix))?;
    let length = path(text);
    (length > scheme.len()).then_some(length)
}

/// The length of the domain that `text` begins with, its path included: `example.com`, `example.co.id/a`.
pub(super) fn domain(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let bytes = bytes.get(..DOMAIN).unwrap_or(bytes);
    let mut length = label(bytes);
    let mut found = None;
    while bytes.get(length) == Some(&b'.') {
        let next = label(bytes.get(length + 1..).unwrap_or_default());
        let name = text.get(length + 1..length + 1 + next).unwrap_or_default();
        let before = text.get(..length).unwrap_or_default();
        length += 1 + next;
        if next == 0 {
            break;
        }
        if is_ending(name, before) && class::at(bytes, length) & HIGH == 0 {
            found = Some(length);
        }
    }
    let length = found?;
    match text.get(length..) {
        Some(rest) if rest.starts_with('/') && class::at(rest.as_bytes(), 1) & ALPHANUMERIC != 0 => {
            Some(length + path(rest))
        }
        _ => Some(length),
    }
}

/// The length of the mail address that `text` begins with.
pub(super) fn email(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let local = bytes.iter().take(LOCAL + 1).take_while(|&&byte| {
        class::of(byte) & ALPHANUMERIC != 0 || matches!(byte, b'.' | b'_' | b'+' | b'-' | b'%')
    });
    let local = local.count();
    if local == 0 || bytes.get(local) != Some(&b'@') {
        return None;
    }
    domain(text.get(local + 1..)?).map(|length| local + 1 + length)
}

/// The length of an abbreviation with inner stops, without its last stop: `S.E`, `M.Si`, `a.n`, `D.W`.
pub(super) fn abbreviation(text: &str, lang: &LangPack) -> Option<usize> {
    const LONGEST: usize = 16;
    let bytes = text.as_bytes();
    let mut length = 0;
    let mut initials = true;
    let mut found = None;
    let mut folded = String::with_capacity(LONGEST);
    while length < LONGEST {
        let piece = bytes.get(length..).unwrap_or_default();
        let letters = piece.iter().take_while(|&&byte| class::of(byte) & (UPPER | LOWER) != 0).count();
        let end = length + letters;
        if letters == 0 || letters > 5 || class::at(bytes, end) & (DIGIT | HIGH) != 0 {
            break;
        }
        initials &= letters == 1 && class::at(piece, 0) == UPPER;
        folded.extend(text.get(length..end).unwrap_or_default().chars().map(|c| c.to_ascii_lowercase()));
        let listed = lang.is(&folded, ABBREVIATIONS);
        if length > 0 && (initials || listed) {
            found = Some(end);
        }
        if bytes.get(end) != Some(&b'.') {
            break;
        }
        folded.push('.');
        length = end + 1;
    }
    found
}

fn label(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|&&byte| class::of(byte) & ALPHANUMERIC != 0 || byte == b'-').count()
}

/// A known last label, in small letters or, after capitals, in capitals: `KOMPAS.com`, `TEMPO.CO`.
fn is_ending(label: &str, before: &str) -> bool {
    let lower = label.bytes().all(|byte| byte.is_ascii_lowercase());
    let upper = label.bytes().all(|byte| byte.is_ascii_uppercase())
        && before.ends_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    (lower || upper) && ENDINGS.iter().any(|ending| label.eq_ignore_ascii_case(ending))
}

/// Everything up to white space or a mark that encloses, without the marks at the end that belong to the sentence.
fn path(text: &str) -> usize {
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '<' | '>' | '“' | '”' | '‘' | '’' | '«' | '»' | '|')
            || c.is_control()
    };
    let whole = text.get(..text.find(ends).unwrap_or(text.len())).unwrap_or_default();
    whole.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')', ']', '}', '*']).len()
}
