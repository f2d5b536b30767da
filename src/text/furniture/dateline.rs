//! Datelines: where an article comes from, before its first word.
//!
//! They are told by shape and not by a list of outlets: at most a few parts (a site such as `NAMA.COM`, a place, an
//! agency in brackets, a date), each of capitalised words, and then a dash. Two grades: a site shows a dateline anywhere; an agency in brackets, a place in
//! capitals and a mere place are believed at the head of the text only.

use super::{Furniture, Span};
use crate::lang::{LangPack, Lists};
use crate::report::FurnitureKind;
use crate::text::{address, small};

/// The bytes within which a dateline ends.
const REACH: usize = 120;
/// Among these first paragraphs a capitalised place and a dash are a dateline.
const HEAD: usize = 3;
/// An article's first sentence is longer than this, in bytes; a headline with a dash may not be.
const ARTICLE: usize = 80;
/// The most words of a dateline.
const WORDS: usize = 9;

/// Finds the datelines of the paragraphs.
pub(crate) fn find(source: &str, paragraphs: &[Span], lang: &LangPack) -> Vec<Furniture> {
    let mut found = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if let Some(length) = length(paragraph.of(source), index < HEAD, lang) {
            let span = Span::new(paragraph.start, paragraph.start + length as u32);
            found.push(Furniture { span, kind: FurnitureKind::Dateline });
        }
    }
    found
}

/// What the parts before the dash are.
#[derive(Clone, Copy, Default)]
struct Parts {
    count: usize,
    words: usize,
    /// One of them is a site.
    site: bool,
    /// One of them holds an agency in brackets.
    agency: bool,
    /// One of them is a number.
    number: bool,
    /// One of them is a day or a month.
    date: bool,
    /// Every word is a listed place or heads one.
    known: bool,
    /// The first word is in capitals.
    place: bool,
    /// All letters are capitals, those of sites aside.
    capitals: bool,
}

/// The length of the dateline that `text` begins with.
fn length(text: &str, head: bool, lang: &LangPack) -> Option<usize> {
    let bytes = text.as_bytes();
    let reach = bytes.get(..REACH).unwrap_or(bytes);
    // Nearly every paragraph goes no further than here.
    memchr::memchr3(b'-', b'|', 0xE2, reach).or_else(|| memchr::memchr3(b':', b'.', b']', reach))?;
    let window = text.get(..text.floor_char_boundary(REACH)).unwrap_or_default();
    if let Some(length) = whole_line(text, lang).or_else(|| in_brackets(window, head, lang)) {
        return Some(length);
    }
    for (at, mark) in window.char_indices().filter(|(_, c)| matches!(c, '-' | '–' | '—' | ':')) {
        let before = text.get(..at).unwrap_or_default();
        let dashes = text.get(at..).map_or("", |rest| rest.trim_start_matches(mark));
        let after = dashes.trim_start();
        let parts = parts(before.trim_end().trim_end_matches('.'), lang);
        let Some(parts) = parts.filter(|_| opens_article(after)) else { continue };
        let spaced = before.ends_with(char::is_whitespace) || dashes.len() > after.len() || mark != '-';
        let several = (parts.place || parts.date) && parts.count > 1;
        let strong = parts.site || (head && (parts.agency || parts.capitals || several));
        let place = head && !parts.number && (parts.words <= 3 || parts.count > 1) && after.len() > ARTICLE;
        let believed = match mark {
            ':' if head && parts.known => after.len() > ARTICLE,
            ':' => parts.site || (head && parts.capitals && parts.count > 1),
            _ if spaced => strong || place,
            _ => parts.site && !is_capitals(first_word(after)),
        };
        if believed {
            return Some(text.len() - dashes.len());
        }
    }
    None
}

/// A line that is nothing but a dateline: `nama.com | Banten`, `Senin, 12 Mei 2025 14:00 WIB`.
fn whole_line(text: &str, lang: &LangPack) -> Option<usize> {
    if text.len() > REACH || text.ends_with(['.', ',', ':']) {
        return None;
    }
    let is_site = |parts: &Parts| parts.site && parts.words <= 5 && !is_byline(text, lang);
    (is_timestamp(text, lang) || parts(text, lang).as_ref().is_some_and(is_site)).then_some(text.len())
}

/// True when the text begins like a byline, which may name a site too: `Laporan wartawan NAMA.com, Sari Dewi`.
fn is_byline(text: &str, lang: &LangPack) -> bool {
    let begins = |phrase: &str| {
        let mut words = text.split_whitespace();
        phrase.split(' ').all(|piece| words.next().is_some_and(|word| small(word) == piece))
    };
    lang.furniture.all().iter().any(|rule| rule.kind == FurnitureKind::Byline && begins(rule.phrase))
}

/// A site, a day and a time and nothing else: when the page was published.
fn is_timestamp(text: &str, lang: &LangPack) -> bool {
    let (mut dated, mut timed) = (false, false);
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '-' | '–' | '(' | ')')) {
        let lists = lang.lists_with(&small(word));
        let figures = word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b':' | b'.'));
        let clock = lists.any(Lists::CLOCK_WORDS);
        let calendar = lists.any(Lists::CALENDAR);
        if !(figures || clock || calendar || address::domain(word) == Some(word.len())) {
            return false;
        }
        dated |= calendar || (figures && word.contains(['/']));
        timed |= clock || (figures && word.contains([':', '.']));
    }
    dated && timed
}

/// `[Jakarta, 12 Mei 2025]`, as companies write it.
fn in_brackets(window: &str, head: bool, lang: &LangPack) -> Option<usize> {
    let (inside, _) = window.strip_prefix('[')?.split_once(']')?;
    let parts = parts(inside, lang)?;
    (head && parts.date && parts.number).then_some(inside.len() + 2)
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

fn opens_article(text: &str) -> bool {
    let opening = text.trim_start_matches(['"', '“', '”', '‘', '\'', '«', '[', '(']);
    opening.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
}

/// The parts of a dateline, or nothing when `text` is none.
fn parts(text: &str, lang: &LangPack) -> Option<Parts> {
    let mut parts = Parts { capitals: true, known: true, ..Parts::default() };
    let mut lettered = false;
    for part in text.split([',', '|']) {
        let mut in_brackets = false;
        let mut empty = true;
        for word in part.split_whitespace() {
            parts.words += 1;
            empty = false;
            in_brackets |= word.starts_with('(');
            let core = word.trim_matches(['(', ')', '.', '-', '–']);
            if parts.words > WORDS || core.is_empty() && word.trim_matches(['-', '–']).len() > 1 {
                return None;
            }
            let site = address::domain(core) == Some(core.len()) && !core.contains(['/']);
            // Sites write themselves like iNama, too.
            let name = core.contains(char::is_uppercase) && is_plain(core);
            let number = core.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'-'));
            if number && parts.words == 1 {
                return None;
            }
            let lists = lang.lists_with(&small(core));
            parts.date |= lists.any(Lists::CALENDAR);
            parts.known &= lists.any(Lists::PLACES | Lists::PLACE_HEADS);
            let grammar = !is_capitals(core) && lists.any(Lists::SENTENCE_STARTERS);
            if !(site || name || number) || (grammar && !in_brackets) {
                return None;
            }
            lettered |= site || name;
            parts.site |= site;
            parts.agency |= in_brackets && name;
            parts.number |= number;
            parts.place |= parts.words == 1 && is_capitals(core);
            parts.capitals &= site || number || is_capitals(core);
            in_brackets &= !word.contains([')']);
        }
        if empty || in_brackets {
            return None;
        }
        parts.count += 1;
    }
    lettered.then_some(parts)
}

/// Letters and what stands inside names.
fn is_plain(word: &str) -> bool {
    word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.'))
}

fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() >= 3 && !word.chars().any(char::is_lowercase)
}
