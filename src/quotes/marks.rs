//! Quotation marks, paired by order and not by direction: newspapers print ” at both ends.

use crate::text::Span;

const DOUBLE: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// The insides of the pairs of one paragraph, in order. A mark without a partner gives nothing.
pub(super) fn pairs(source: &str, paragraph: Span) -> Vec<Span> {
    let text = paragraph.of(source);
    let marks: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| DOUBLE.contains(c)).collect();
    let inside = |pair: &[(usize, char)]| match *pair {
        [(open, mark), (close, _)] => {
            Some(Span::new(paragraph.start + (open + mark.len_utf8()) as u32, paragraph.start + close as u32))
        }
        _ => None,
    };
    marks.chunks(2).filter_map(inside).collect()
}
