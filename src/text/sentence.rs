//! Sentences: where one statement of a paragraph ends and the next begins.

use super::{Furniture, Span};
use crate::lang::LangPack;

const CLOSING: [char; 7] = ['"', '”', '“', '’', '\'', ')', '»'];

/// Splits every paragraph; a sentence excludes the white space around it.
pub(super) fn split(
    source: &str,
    paragraphs: &[Span],
    _furniture: &[Furniture],
    lang: &LangPack,
) -> Vec<Span> {
    let mut sentences = Vec::new();
    for paragraph in paragraphs {
        let text = paragraph.of(source);
        let mut start = 0;
        let mut characters = text.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            if !matches!(character, '.' | '!' | '?') {
                continue;
            }
            while characters.next_if(|&(_, c)| CLOSING.contains(&c)).is_some() {}
            let end = characters.peek().map_or(text.len(), |&(next, _)| next);
            let rest = text.get(end..).unwrap_or_default();
            let opens = rest.starts_with(char::is_whitespace)
                && rest
                    .trim_start()
                    .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "\"“”‘".contains(c));
            let word = text
                .get(start..at)
                .unwrap_or_default()
                .rsplit(char::is_whitespace)
                .next()
                .unwrap_or_default();
            if rest.is_empty()
                || (opens && !(character == '.' && lang.abbreviations.contains(&word.to_lowercase())))
            {
                push(&mut sentences, paragraph.start, text, start, end);
                start = end;
            }
        }
        push(&mut sentences, paragraph.start, text, start, text.len());
    }
    sentences
}

fn push(sentences: &mut Vec<Span>, base: u32, text: &str, start: usize, end: usize) {
    let raw = text.get(start..end).unwrap_or_default();
    let from = start + (raw.len() - raw.trim_start().len());
    let to = from + raw.trim().len();
    if to > from {
        sentences.push(Span::new(base + from as u32, base + to as u32));
    }
}
