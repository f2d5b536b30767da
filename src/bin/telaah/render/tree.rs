//! A page's elements and texts, as much of them as finding an article needs: the tokens follow the HTML standard, the
//! tree only its commonest implied ends.

use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, Token};
use std::collections::BTreeMap;

/// As deep as browsers nest; what is nested deeper lies side by side.
const DEEPEST: usize = 512;

const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
/// Elements that end an open paragraph.
const ENDS_PARAGRAPH: [&str; 20] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "div",
    "dl",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "header",
    "hr",
    "ol",
    "p",
    "section",
    "table",
    "ul",
];

pub(super) enum Node {
    Text(String),
    Element(Element),
}

#[derive(Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: BTreeMap<String, String>,
    pub(super) children: Vec<Node>,
}

impl Element {
    /// The attribute's value; empty when there is none.
    pub(super) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes.contains_key(name)
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Characters of all text inside that are not white space.
    pub(super) fn length(&self) -> usize {
        let of = |child: &Node| match child {
            Node::Text(text) => text.chars().filter(|c| !c.is_whitespace()).count(),
            Node::Element(element) => element.length(),
        };
        self.children.iter().map(of).sum()
    }

    /// Itself and all elements inside for which `is` holds, in the order of the page.
    pub(super) fn find<'e>(&'e self, is: &dyn Fn(&Self) -> bool, found: &mut Vec<&'e Self>) {
        if is(self) {
            found.push(self);
        }
        self.elements().for_each(|element| element.find(is, found));
    }
}

/// The page as one element without a name.
pub(super) fn read(html: &str) -> Element {
    let mut emitter = DefaultEmitter::<()>::new_with_span();
    emitter.naively_switch_states(true);
    let mut open = vec![Element::default()];
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let element = Element {
                    name: string(&tag.name),
                    attributes: tag
                        .attributes
                        .iter()
                        .map(|(name, value)| (string(name), string(value)))
                        .collect(),
                    children: Vec::new(),
                };
                start(&mut open, element);
            }
            Token::EndTag(tag) => end(&mut open, &string(&tag.name)),
            Token::String(text) => {
                if let Some(inner) = open.last_mut() {
                    inner.children.push(Node::Text(string(&text.value)));
                }
            }
            _ => {}
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().unwrap_or_default()
}

fn string(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn start(open: &mut Vec<Element>, element: Element) {
    let inner = open.last().map_or("", |inner| &inner.name);
    let implied = (inner == "p" && ENDS_PARAGRAPH.contains(&element.name.as_str()))
        || (inner == element.name && ["li", "dd", "dt", "td", "tr", "option"].contains(&inner));
    if implied {
        close(open);
    }
    let holds_nothing = VOID.contains(&element.name.as_str()) || open.len() > DEEPEST;
    open.push(element);
    if holds_nothing {
        close(open);
    }
}

fn end(open: &mut Vec<Element>, name: &str) {
    let Some(place) = open.iter().rposition(|element| element.name == name) else { return };
    while open.len() > place.max(1) {
        close(open);
    }
}

fn close(open: &mut Vec<Element>) {
    if let (Some(element), Some(outer)) = (open.pop(), open.last_mut()) {
        outer.children.push(Node::Element(element));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_ends_where_the_next_block_begins() {
        let page = read("<div><p>a<p>b<br>c<ul><li>d<li>e</ul></div>f");
        let div = page.elements().next().unwrap();
        let names: Vec<&str> = div.elements().map(|element| element.name.as_str()).collect();
        assert_eq!(names, ["p", "p", "ul"]);
        assert_eq!(page.length(), 6);
    }

    #[test]
    fn what_is_nested_without_end_is_no_danger() {
        let page = read(&format!("{}x", "<div>".repeat(100_000)));
        assert_eq!(page.length(), 1);
    }

    #[test]
    fn script_is_text_and_references_are_read() {
        let page = read("<script>if (a < b) '</p>'</script><p title='&quot;'>&amp; &#8220;</p>");
        let mut found = Vec::new();
        page.find(&|element| element.name == "p", &mut found);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].attribute("title"), "\"");
        assert!(matches!(&found[0].children[..], [Node::Text(text)] if text == "& “"));
    }
}
