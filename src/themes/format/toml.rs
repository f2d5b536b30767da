//! TOML, by the lexer, grammar and decoders of the `toml` crate (`toml_parser`). The tree is ours: that of the crate would
//! bring dates, maps and numbers that no theme set has, 40 KB of the module.

use super::Bad;
use super::node::{Entry, Node, Value};
use crate::themes::number;
use std::borrow::Cow;
use std::iter::Peekable;
use std::vec;
use toml_parser::decoder::ScalarKind;
use toml_parser::parser::{Event, EventKind, RecursionGuard, parse_document};
use toml_parser::{Expected, ParseError, Source};

/// How deep values may lie in each other; a theme set needs four.
const DEPTH: u32 = 16;

pub(super) fn parse(text: &str) -> Result<Node, Bad> {
    let source = Source::new(text);
    let mut events = Vec::new();
    let mut error: Option<ParseError> = None;
    let mut keep = |event: Event| events.push(event);
    parse_document(&source.lex().into_vec(), &mut RecursionGuard::new(&mut keep, DEPTH), &mut error);
    if let Some(error) = error {
        return Err(bad(&error));
    }
    let matters = |event: &Event| {
        !matches!(event.kind(), EventKind::Whitespace | EventKind::Newline | EventKind::Comment)
    };
    let events: Vec<Event> = events.into_iter().filter(matters).collect();
    Reader { source, events: events.into_iter().peekable() }.document()
}

struct Reader<'s> {
    source: Source<'s>,
    /// Those that carry meaning, in an order that the grammar has checked.
    events: Peekable<vec::IntoIter<Event>>,
}

/// A key or a part of a dotted one.
struct Key {
    at: usize,
    name: String,
}

impl Reader<'_> {
    fn document(mut self) -> Result<Node, Bad> {
        let mut root = Vec::new();
        let mut header = Vec::new();
        while let Some(event) = self.events.next() {
            match event.kind() {
                EventKind::StdTableOpen => {
                    header = self.keys(EventKind::StdTableClose)?;
                    let table = descend(&mut root, &header)?;
                    // What lies below a table may come before it, what is in it may not.
                    if table.iter().any(|entry| !matches!(entry.node.value, Value::Table(_) | Value::List(_)))
                    {
                        return Err(twice(&header));
                    }
                }
                EventKind::ArrayTableOpen => {
                    header = self.keys(EventKind::ArrayTableClose)?;
                    add_element(&mut root, &header, event.span().start())?;
                }
                EventKind::SimpleKey => {
                    let (key, node) = self.entry(event)?;
                    insert(descend(&mut root, &header)?, key, node)?;
                }
                _ => {}
            }
        }
        Ok(Node { at: 0, value: Value::Table(root) })
    }

    /// A key, which may be dotted, and its value.
    fn entry(&mut self, first: Event) -> Result<(Vec<Key>, Node), Bad> {
        let mut keys = vec![self.key(first)?];
        keys.extend(self.keys(EventKind::KeyValSep)?);
        Ok((keys, self.value()?))
    }

    fn keys(&mut self, end: EventKind) -> Result<Vec<Key>, Bad> {
        let mut keys = Vec::new();
        while let Some(event) = self.events.next().filter(|event| event.kind() != end) {
            if event.kind() == EventKind::SimpleKey {
                keys.push(self.key(event)?);
            }
        }
        Ok(keys)
    }

    fn key(&self, event: Event) -> Result<Key, Bad> {
        let mut name = Cow::Borrowed("");
        let mut error: Option<ParseError> = None;
        if let Some(raw) = self.source.get(event) {
            raw.decode_key(&mut name, &mut error);
        }
        match error {
            Some(error) => Err(bad(&error)),
            None => Ok(Key { at: event.span().start(), name: name.into_owned() }),
        }
    }

    fn value(&mut self) -> Result<Node, Bad> {
        let Some(event) = self.events.next() else { return Ok(Node { at: 0, value: Value::Other }) };
        let value = match event.kind() {
            EventKind::ArrayOpen => Value::List(self.list()?),
            EventKind::InlineTableOpen => Value::Table(self.inline_table()?),
            _ => self.scalar(event)?,
        };
        Ok(Node { at: event.span().start(), value })
    }

    fn list(&mut self) -> Result<Vec<Node>, Bad> {
        let mut nodes = Vec::new();
        while let Some(event) = self.events.peek() {
            match event.kind() {
                EventKind::ArrayClose => break,
                EventKind::ValueSep => {}
                _ => {
                    nodes.push(self.value()?);
                    continue;
                }
            }
            self.events.next();
        }
        self.events.next();
        Ok(nodes)
    }

    fn inline_table(&mut self) -> Result<Vec<Entry>, Bad> {
        let mut table = Vec::new();
        while let Some(event) = self.events.next().filter(|event| event.kind() != EventKind::InlineTableClose)
        {
            if event.kind() == EventKind::SimpleKey {
                let (key, node) = self.entry(event)?;
                insert(&mut table, key, node)?;
            }
        }
        Ok(table)
    }

    fn scalar(&self, event: Event) -> Result<Value, Bad> {
        let mut text = Cow::Borrowed("");
        let mut error: Option<ParseError> = None;
        let kind = self.source.get(event).map(|raw| raw.decode_scalar(&mut text, &mut error));
        match (error, kind) {
            (Some(error), _) => Err(bad(&error)),
            (None, Some(ScalarKind::String)) => Ok(Value::Text(text.into_owned())),
            (None, Some(ScalarKind::Integer(_) | ScalarKind::Float)) => {
                Ok(number::parse(&text).map_or(Value::Other, Value::Number))
            }
            _ => Ok(Value::Other),
        }
    }
}

/// The table at `path`, made where it is not yet there; a list of tables stands for its last one.
fn descend<'t>(table: &'t mut Vec<Entry>, path: &[Key]) -> Result<&'t mut Vec<Entry>, Bad> {
    let Some((key, rest)) = path.split_first() else { return Ok(table) };
    let place = table.iter().position(|entry| entry.key == key.name).unwrap_or_else(|| {
        let node = Node { at: key.at, value: Value::Table(Vec::new()) };
        table.push(Entry { at: key.at, key: key.name.clone(), node });
        table.len() - 1
    });
    let mut node = table.get_mut(place).map(|entry| &mut entry.node);
    if let Some(Node { value: Value::List(list), .. }) = node {
        node = list.last_mut();
    }
    match node {
        Some(Node { value: Value::Table(below), .. }) => descend(below, rest),
        _ => Err(twice(path)),
    }
}

fn insert(table: &mut Vec<Entry>, mut path: Vec<Key>, node: Node) -> Result<(), Bad> {
    let Some(key) = path.pop() else { return Ok(()) };
    let table = descend(table, &path)?;
    if table.iter().any(|entry| entry.key == key.name) {
        return Err(twice(&[key]));
    }
    table.push(Entry { at: key.at, key: key.name, node });
    Ok(())
}

/// Begins another table of the list at `path`, whose header begins at `at`.
fn add_element(root: &mut Vec<Entry>, path: &[Key], at: usize) -> Result<(), Bad> {
    let Some((key, above)) = path.split_last() else { return Ok(()) };
    let table = descend(root, above)?;
    let element = Node { at, value: Value::Table(Vec::new()) };
    match table.iter_mut().find(|entry| entry.key == key.name).map(|entry| &mut entry.node.value) {
        Some(Value::List(list)) => list.push(element),
        Some(_) => return Err(twice(path)),
        None => {
            let node = Node { at, value: Value::List(vec![element]) };
            table.push(Entry { at: key.at, key: key.name.clone(), node });
        }
    }
    Ok(())
}

fn twice(path: &[Key]) -> Bad {
    let last = path.last();
    Bad::new(
        last.map_or(0, |key| key.at),
        format!("`{}` stands here twice", last.map_or("", |key| &key.name)),
    )
}

fn bad(error: &ParseError) -> Bad {
    let mut reason = error.description().to_owned();
    let wanted = error.expected().unwrap_or_default().iter().map(|expected| match expected {
        Expected::Literal(literal) => format!("`{literal}`"),
        Expected::Description(description) => (*description).to_owned(),
        _ => String::new(),
    });
    for (index, wanted) in wanted.enumerate() {
        reason.push_str(if index == 0 { ", expected " } else { ", " });
        reason.push_str(&wanted);
    }
    Bad::new(error.unexpected().or(error.context()).map_or(0, |span| span.start()), reason)
}
