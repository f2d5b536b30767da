//! Paragraphs: the lines of a text that hold something.

use super::Span;

/// Splits at line ends; a paragraph excludes the white space around it.
pub(super) fn split(source: &str) -> Vec<Span> {
    let mut paragraphs = Vec::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let text = line.trim();
        if !text.is_empty() {
            let from = start + (line.len() - line.trim_start().len());
            paragraphs.push(Span::new(from as u32, (from + text.len()) as u32));
        }
        start += line.len();
    }
    paragraphs
}
