//! The article's text in a page's markup. What is left out is the list that the widget reads too, `markup.json`.

use super::tree::{Element, Node, read};
use serde::Deserialize;

/// Less than two sentences is a teaser, not an article; as in the widget.
const SHORTEST: usize = 140;
const LINK_SHARE: f64 = 0.7;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Markup {
    left_out: Vec<String>,
    roles: Vec<String>,
    blocks: Vec<String>,
    link_boxes: Vec<String>,
    words: Vec<String>,
    beginnings: Vec<String>,
    phrases: Vec<String>,
}

/// The longest article of the page, or else all of its body; paragraphs are apart by an empty line.
pub(super) fn text_of(html: &str) -> Result<String, serde_json::Error> {
    let markup: Markup = serde_json::from_str(include_str!("markup.json"))?;
    let page = read(html);
    let mut candidates = Vec::new();
    let is_body =
        |element: &Element| element.attribute("itemprop").split(' ').any(|name| name == "articleBody");
    page.find(&|element| is_body(element), &mut candidates);
    if candidates.is_empty() {
        page.find(&|element| element.name == "article", &mut candidates);
    }
    let texts = candidates.into_iter().map(|root| Collector::collect(root, &markup));
    let longest = texts.filter(|text| text.len() >= SHORTEST).max_by_key(String::len);
    Ok(longest.unwrap_or_else(|| Collector::collect(&page, &markup)))
}

struct Collector<'m> {
    markup: &'m Markup,
    /// Length of the whole root's text.
    whole: usize,
    text: String,
    /// What must come before the next word.
    gap: &'static str,
    space: bool,
}

impl<'m> Collector<'m> {
    fn collect(root: &Element, markup: &'m Markup) -> String {
        let mut collector = Self { markup, whole: root.length(), text: String::new(), gap: "", space: false };
        collector.walk(root);
        collector.text
    }

    fn walk(&mut self, parent: &Element) {
        for child in &parent.children {
            match child {
                Node::Text(text) => self.add(text),
                Node::Element(element) if element.name == "br" => {
                    self.gap = if self.gap.is_empty() { "\n" } else { "\n\n" };
                }
                Node::Element(element) => {
                    let left_out = self.leaves_out(element);
                    let apart = has(&self.markup.blocks, &element.name)
                        || (left_out && has(&self.markup.left_out, &element.name));
                    if apart {
                        self.gap = "\n\n";
                    }
                    if !left_out {
                        self.walk(element);
                    }
                    if apart {
                        self.gap = "\n\n";
                    }
                }
            }
        }
    }

    fn add(&mut self, text: &str) {
        const SPACE: [char; 5] = [' ', '\t', '\n', '\r', '\u{c}'];
        for (index, word) in text.split(SPACE).enumerate() {
            self.space |= index > 0;
            if word.trim().is_empty() {
                self.space |= !word.is_empty();
                continue;
            }
            if !self.text.is_empty() {
                let space = if self.space { " " } else { "" };
                self.text.push_str(if self.gap.is_empty() { space } else { self.gap });
            }
            (self.gap, self.space) = ("", false);
            self.text.push_str(word);
        }
    }

    fn leaves_out(&self, element: &Element) -> bool {
        let Markup { left_out, roles, link_boxes, .. } = self.markup;
        if has(left_out, &element.name) || has(roles, element.attribute("role")) {
            return true;
        }
        if element.has("hidden") || element.attribute("aria-hidden") == "true" {
            return true;
        }
        // A name or a link may also stand on what holds the whole article.
        if element.length() * 2 > self.whole {
            return false;
        }
        self.is_named_for_other(element)
            || (has(link_boxes, &element.name) && link_share(element) > LINK_SHARE)
    }

    fn is_named_for_other(&self, element: &Element) -> bool {
        let Markup { words, beginnings, phrases, .. } = self.markup;
        let name = format!("{} {}", element.attribute("class"), element.attribute("id"));
        let name = name.to_lowercase().replace('_', "-");
        phrases.iter().any(|phrase| name.contains(phrase.as_str()))
            || name.split(['-', ' ']).any(|word| {
                has(words, word) || beginnings.iter().any(|beginning| word.starts_with(beginning.as_str()))
            })
    }
}

fn has(list: &[String], name: &str) -> bool {
    list.iter().any(|other| other == name)
}

fn link_share(element: &Element) -> f64 {
    let mut links = Vec::new();
    element.find(&|inner| inner.name == "a" && inner.has("href"), &mut links);
    let linked: usize = links.iter().map(|link| link.length()).sum();
    linked as f64 / element.length().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_page_gives_its_article_and_nothing_else() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/examples/wordpress.html");
        let text = text_of(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert!(text.starts_with("MUARASARI – Pasar terapung lama di tepi"), "{text}");
        assert!(text.ends_with("dengan tarif Rp15.000 untuk satu jam."), "{text}");
        assert_eq!(text.split("\n\n").count(), 12);
        for other in ["Iklan", "Baca juga", "Foto:", "Redaksi", "Harga", "Komentar"] {
            assert!(!text.contains(other), "{other}");
        }
    }

    #[test]
    fn without_an_article_the_body_is_read() {
        let page =
            "<title>T</title><body><nav>Beranda</nav><p>Satu   dua<br>tiga.</p>  <p>Empat&nbsp;lima.</p>";
        assert_eq!(text_of(page).unwrap(), "Satu dua\ntiga.\n\nEmpat\u{a0}lima.");
    }
}
