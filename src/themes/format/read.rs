//! From a tree to a set.

use super::Bad;
use super::node::{Entry, MAX_NAMES, Node, Value};
use crate::report::Label;
use crate::strings::Strings;
use crate::text::small;
use crate::themes::{Term, Theme, ThemeSet};

/// The most terms, with their contexts, that a set may have: far above any lexicon that people write, far below what a
/// page cannot hold.
const MAX_TERMS: usize = 50_000;

/// The most patterns that each different word of a text is held against.
const MAX_SOUGHT: usize = 1000;

/// A set in its own form.
pub(super) fn set(node: &Node) -> Result<ThemeSet, Bad> {
    let fields = Fields::new(node, &["id", "labels", "description", "theme", "$schema"])?;
    let id = fields.required("id").and_then(identifier)?;
    let mut seen = Strings::default();
    let mut themes = Vec::new();
    for node in fields.required("theme")?.list()? {
        let theme = theme(node)?;
        if !seen.is_new(&theme.id) {
            return Err(Bad::new(node.at, format!("two themes have the id `{}`", theme.id)));
        }
        themes.push(theme);
    }
    set_of(fields.labels(&id)?, fields.text("description")?, id, themes)
}

/// A set in its own form, or a dictionary: names with lists of patterns, or with further names below them.
pub(super) fn set_or_dictionary(node: &Node) -> Result<ThemeSet, Bad> {
    let entries = node.table()?;
    if entries.iter().any(|entry| entry.key == "theme") {
        return set(node);
    }
    let mut categories = Categories::default();
    categories.add_all(entries, "")?;
    categories.into_set()
}

fn set_of(labels: Label, description: String, id: String, themes: Vec<Theme>) -> Result<ThemeSet, Bad> {
    let (mut terms, mut sought) = (0, 0);
    for term in themes.iter().flat_map(|theme| &theme.terms) {
        for term in term.near.iter().chain([term]) {
            terms += 1;
            sought += term.words.iter().filter(|word| word.is_sought()).count();
        }
    }
    within(themes.len(), MAX_NAMES, "themes")?;
    within(terms, MAX_TERMS, "terms")?;
    within(sought, MAX_SOUGHT, "words with `*` or `?` before their end")?;
    Ok(ThemeSet::new(id, labels, description, themes))
}

fn within(count: usize, limit: usize, what: &str) -> Result<(), Bad> {
    if count <= limit { Ok(()) } else { Err(Bad::new(0, format!("{count} {what}, the limit is {limit}"))) }
}

fn theme(node: &Node) -> Result<Theme, Bad> {
    let fields = Fields::new(node, &["id", "labels", "description", "terms"])?;
    let id = fields.required("id").and_then(identifier)?;
    let mut seen = Strings::default();
    let mut terms = Vec::new();
    for node in fields.required("terms")?.list()? {
        let term = term(node)?;
        if !seen.is_new(&term.text) {
            return Err(Bad::new(node.at, format!("`{}` stands here twice", term.text)));
        }
        terms.push(term);
    }
    Ok(Theme { labels: fields.labels(&id)?, description: fields.text("description")?, id, terms })
}

/// `"layan~ ^1.5"`, or a table with `term`, `weight` and `near`.
fn term(node: &Node) -> Result<Term, Bad> {
    let parse = |node: &Node| Term::parse(node.text()?).map_err(|reason| Bad::new(node.at, reason));
    if let Value::Text(_) = node.value {
        return parse(node);
    }
    let fields = Fields::new(node, &["term", "weight", "near"])
        .map_err(|bad| if matches!(node.value, Value::Table(_)) { bad } else { node.expected("a term") })?;
    let mut term = parse(fields.required("term")?)?;
    if let Some(weight) = fields.find("weight") {
        let Value::Number(number) = weight.value else { return Err(weight.expected("a number")) };
        if term.excludes || term.weight.is_some() {
            return Err(Bad::new(weight.at, format!("`{}` cannot have another weight", term.text)));
        }
        term = term.weighing(Some(number)).map_err(|reason| Bad::new(weight.at, reason))?;
    }
    for context in fields.find("near").map_or(Ok(&[][..]), Node::list)? {
        let context_term = parse(context)?;
        if context_term.excludes || context_term.weight.is_some() {
            return Err(Bad::new(context.at, "a context has neither a weight nor an exclusion"));
        }
        term.near.push(context_term);
    }
    Ok(term)
}

/// The themes of a dictionary, each with an id of its own made of its name.
#[derive(Default)]
pub(super) struct Categories {
    themes: Vec<Theme>,
    ids: Strings,
    /// By id the number of the last that was made of it.
    numbers: Vec<u32>,
}

impl Categories {
    fn add_all(&mut self, entries: &[Entry], path: &str) -> Result<(), Bad> {
        for entry in entries {
            let name = if path.is_empty() { entry.key.clone() } else { format!("{path} / {}", entry.key) };
            let patterns = match &entry.node.value {
                Value::Table(below) => {
                    self.add_all(below, &name)?;
                    continue;
                }
                Value::List(list) => list.as_slice(),
                _ => std::slice::from_ref(&entry.node),
            };
            let mut terms: Vec<Term> = Vec::new();
            let mut seen = Strings::default();
            for pattern in patterns {
                let term =
                    Term::parse_glob(pattern.text()?).map_err(|reason| Bad::new(pattern.at, reason))?;
                if seen.is_new(&term.text) {
                    terms.push(term);
                }
            }
            self.add(&name, terms);
        }
        Ok(())
    }

    /// Adds a theme, whose name becomes its label.
    pub(super) fn add(&mut self, name: &str, terms: Vec<Term>) {
        let mut slug = String::new();
        for c in small(name).chars() {
            match c {
                'a'..='z' | '0'..='9' => slug.push(c),
                _ if slug.is_empty() || slug.ends_with('-') => {}
                _ => slug.push('-'),
            }
        }
        let slug = match slug.trim_end_matches('-') {
            "" => "theme",
            slug => slug,
        };
        let id = self.new_id(slug);
        self.themes.push(Theme {
            id,
            labels: Label { id: name.to_owned(), en: name.to_owned() },
            description: String::new(),
            terms,
        });
    }

    /// A dictionary has no name of its own.
    pub(super) fn into_set(self) -> Result<ThemeSet, Bad> {
        let label = Label { id: "lexicon".to_owned(), en: "lexicon".to_owned() };
        set_of(label, String::new(), "lexicon".to_owned(), self.themes)
    }

    /// `slug`, or with the first number that makes it new.
    fn new_id(&mut self, slug: &str) -> String {
        let first = self.ids.add(slug);
        let (mut id, mut place) = (slug.to_owned(), first);
        while place < self.numbers.len() {
            let Some(number) = self.numbers.get_mut(first) else { break };
            *number += 1;
            id = format!("{slug}-{number}");
            place = self.ids.add(&id);
        }
        self.numbers.push(1);
        id
    }
}

/// Small letters of ASCII, digits and hyphens.
fn identifier(node: &Node) -> Result<String, Bad> {
    let text = node.text()?;
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.is_empty() || !text.chars().all(fits) {
        return Err(Bad::new(node.at, format!("the id `{text}` may hold a-z, 0-9 and `-` only")));
    }
    Ok(text.to_owned())
}

/// The fields of a table of which only known ones may be there.
struct Fields<'n> {
    at: usize,
    entries: &'n [Entry],
}

impl<'n> Fields<'n> {
    fn new(node: &'n Node, known: &[&str]) -> Result<Self, Bad> {
        let entries = node.table()?;
        match entries.iter().find(|entry| !known.contains(&entry.key.as_str())) {
            Some(entry) => Err(Bad::new(entry.at, format!("unknown field `{}`", entry.key))),
            None => Ok(Self { at: node.at, entries }),
        }
    }

    fn find(&self, name: &str) -> Option<&'n Node> {
        self.entries.iter().find(|entry| entry.key == name).map(|entry| &entry.node)
    }

    fn required(&self, name: &str) -> Result<&'n Node, Bad> {
        self.find(name).ok_or_else(|| Bad::new(self.at, format!("the field `{name}` is missing")))
    }

    fn text(&self, name: &str) -> Result<String, Bad> {
        self.find(name).map_or(Ok(String::new()), |node| node.text().map(str::to_owned))
    }

    /// The labels; the id where there are none.
    fn labels(&self, id: &str) -> Result<Label, Bad> {
        let Some(node) = self.find("labels") else {
            return Ok(Label { id: id.to_owned(), en: id.to_owned() });
        };
        let fields = Fields::new(node, &["id", "en"])?;
        let text = |name| fields.required(name).and_then(Node::text).map(str::to_owned);
        Ok(Label { id: text("id")?, en: text("en")? })
    }
}
