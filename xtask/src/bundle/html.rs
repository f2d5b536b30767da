//! Tags of a page with their places, by a tokenizer that follows the HTML standard; and edits at those places.

use html5gum::emitters::default::{DefaultEmitter, Token};
use html5gum::{Span, Tokenizer};
use std::collections::BTreeMap;
use std::ops::Range;

pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// Bytes of the tag from `<` to `>`.
    pub range: Range<usize>,
    pub closes: bool,
}

impl Tag {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// Whether it opens an element `name` whose attributes have these values.
    pub fn opens(&self, name: &str, attributes: &[(&str, &str)]) -> bool {
        !self.closes
            && self.name == name
            && attributes.iter().all(|(name, value)| self.attribute(name) == Some(value))
    }
}

/// All tags in order. What stands inside `<script>` and `<style>` is text, as for a browser.
pub fn tags(page: &str) -> Vec<Tag> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let range = |span: Span<usize>| span.start..span.end;
    let mut tags = Vec::new();
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => tags.push(Tag {
                name: text(&tag.name),
                attributes: tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect(),
                range: range(tag.span),
                closes: false,
            }),
            Token::EndTag(tag) => tags.push(Tag {
                name: text(&tag.name),
                attributes: BTreeMap::new(),
                range: range(tag.span),
                closes: true,
            }),
            _ => {}
        }
    }
    tags
}

/// The text of the element that `tags[index]` opens, when it holds nothing but text.
pub fn content<'t>(page: &'t str, tags: &[Tag], index: usize) -> Option<&'t str> {
    let (open, close) = (tags.get(index)?, tags.get(index + 1)?);
    (close.closes && close.name == open.name).then(|| page.get(open.range.end..close.range.start)).flatten()
}

/// `page` without the white space by which its lines are indented: to browsers all white space is one space.
pub fn flush(page: &str) -> String {
    page.lines().map(str::trim_start).collect::<Vec<_>>().join("\n")
}

/// `page` with each range replaced; the ranges must not overlap.
pub fn replaced(page: &str, mut changes: Vec<(Range<usize>, String)>) -> String {
    changes.sort_by_key(|(range, _)| range.start);
    let mut result = String::with_capacity(page.len());
    let mut from = 0;
    for (range, text) in changes {
        result.push_str(&page[from..range.start]);
        result.push_str(&text);
        from = range.end;
    }
    result.push_str(&page[from..]);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_knows_its_bytes_and_attributes() {
        let page = "<!doctype html>“é”<LINK rel=stylesheet HREF='a.css'><p>x</p>";
        let tags = tags(page);
        assert_eq!(&page[tags[0].range.clone()], "<LINK rel=stylesheet HREF='a.css'>");
        assert!(tags[0].opens("link", &[("rel", "stylesheet"), ("href", "a.css")]));
        assert_eq!(&page[tags[2].range.clone()], "</p>");
        assert!(tags[2].closes);
        assert_eq!(content(page, &tags, 1), Some("x"));
    }

    #[test]
    fn script_and_style_hold_text() {
        let page = "<script>if (a < b) '<img src=x>'</script><style>a::before{content:'<b>'}</style>";
        let tags = tags(page);
        let names: Vec<_> = tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["script", "script", "style", "style"]);
        assert_eq!(content(page, &tags, 0), Some("if (a < b) '<img src=x>'"));
    }

    #[test]
    fn edits_apply_in_any_order() {
        let changes = vec![(3..4, "D".to_owned()), (0..1, "A".to_owned()), (2..2, "-".to_owned())];
        assert_eq!(replaced("abcd", changes), "Ab-cD");
    }
}
