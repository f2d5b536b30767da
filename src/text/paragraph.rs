//! Paragraphs: the lines of a text that hold something.

use super::Span;

/// Splits at line ends (LF, CRLF, CR, U+2028, U+2029); a paragraph excludes the white space around it.
pub(super) fn split(source: &str) -> Vec<Span> {
    let bytes = source.as_bytes();
    let mut paragraphs = Vec::new();
    let mut start = 0;
    // 0xE2 is the first of the three bytes of either separator, and of many other marks.
    for at in memchr::memchr3_iter(b'\n', b'\r', 0xE2, bytes) {
        let length = match bytes.get(at..) {
            Some([0xE2, 0x80, 0xA8 | 0xA9, ..]) => 3,
            Some([0xE2, ..]) | None => continue,
            Some(_) => 1,
        };
        push(&mut paragraphs, source, start, at);
        start = at + length;
    }
    push(&mut paragraphs, source, start, bytes.len());
    paragraphs
}

fn push(paragraphs: &mut Vec<Span>, source: &str, start: usize, end: usize) {
    let span = Span::new(start as u32, end as u32).trimmed(source);
    if !span.is_empty() {
        paragraphs.push(span);
    }
}
