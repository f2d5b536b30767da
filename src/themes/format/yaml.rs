//! The part of YAML in which dictionaries are written: mappings and lists by indentation, `[a, b]` on one line, plain and
//! quoted texts, comments. Whatever else YAML can do (anchors, tags, block texts) is refused with its place.

use super::Bad;
use super::node::{Entry, Node, Value, insert};

/// Deeper nesting is an error.
const MAX_DEPTH: usize = 16;

pub(super) fn parse(source: &str) -> Result<Node, Bad> {
    let mut lines = Vec::new();
    let mut at = 0;
    for raw in source.split_inclusive('\n') {
        let text = without_comment(raw).trim_end();
        let bare = text.trim_start_matches(' ');
        let line = Line { at: at + text.len() - bare.len(), indent: text.len() - bare.len(), text: bare };
        if bare.starts_with('\t') {
            return Err(Bad::new(line.at, "YAML is indented with blanks, not with tabs"));
        }
        let opens_document = bare == "---" && lines.is_empty();
        if !bare.is_empty() && !opens_document {
            lines.push(line);
        }
        at += raw.len();
    }
    let mut blocks = Blocks { lines: &lines, next: 0 };
    let node = blocks.block(0)?;
    match blocks.lines.get(blocks.next) {
        Some(line) => Err(Bad::new(line.at, "this line is indented less than its list or mapping")),
        None => Ok(node),
    }
}

struct Line<'s> {
    at: usize,
    indent: usize,
    text: &'s str,
}

struct Blocks<'s> {
    lines: &'s [Line<'s>],
    next: usize,
}

impl<'s> Blocks<'s> {
    fn peek(&self) -> Option<&'s Line<'s>> {
        self.lines.get(self.next)
    }

    fn block(&mut self, depth: usize) -> Result<Node, Bad> {
        let Some(first) = self.peek() else { return Ok(Node { at: 0, value: Value::Table(Vec::new()) }) };
        if depth > MAX_DEPTH {
            return Err(Bad::new(first.at, "nested too deeply"));
        }
        let value = if is_item(first.text) {
            Value::List(self.items(first.indent)?)
        } else {
            Value::Table(self.mapping(first.indent, depth)?)
        };
        Ok(Node { at: first.at, value })
    }

    fn items(&mut self, indent: usize) -> Result<Vec<Node>, Bad> {
        let mut items = Vec::new();
        while let Some(line) = self.peek().filter(|line| line.indent == indent && is_item(line.text)) {
            let rest = line.text.strip_prefix('-').unwrap_or_default();
            let bare = rest.trim_start();
            items.push(inline(bare, line.at + 1 + rest.len() - bare.len())?);
            self.next += 1;
        }
        self.check_indent(indent)?;
        Ok(items)
    }

    fn mapping(&mut self, indent: usize, depth: usize) -> Result<Vec<Entry>, Bad> {
        let mut table = Vec::new();
        while let Some(line) = self.peek().filter(|line| line.indent == indent && !is_item(line.text)) {
            let (key, rest) = split_key(line)?;
            self.next += 1;
            let bare = rest.trim_start();
            let node = if bare.is_empty() {
                match self.peek() {
                    Some(next) if next.indent > indent => self.block(depth + 1)?,
                    // YAML lets the items of a key stand as far left as the key.
                    Some(next) if next.indent == indent && is_item(next.text) => self.block(depth + 1)?,
                    _ => Node { at: line.at, value: Value::List(Vec::new()) },
                }
            } else {
                inline(bare, line.at + line.text.len() - bare.len())?
            };
            insert(&mut table, Entry { at: line.at, key, node })?;
        }
        self.check_indent(indent)?;
        Ok(table)
    }

    fn check_indent(&self, indent: usize) -> Result<(), Bad> {
        match self.peek().filter(|line| line.indent > indent) {
            Some(line) => Err(Bad::new(line.at, "this line is indented more than those before it")),
            None => Ok(()),
        }
    }
}

fn is_item(text: &str) -> bool {
    text == "-" || text.starts_with("- ")
}

/// The line up to a `#` that begins a comment: at its start or after white space, outside quotes.
fn without_comment(line: &str) -> &str {
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        match quote {
            Some(open) if c == open && before != '\\' => quote = None,
            Some(_) => {}
            None if c == '#' && before.is_whitespace() => return line.get(..at).unwrap_or(line),
            None if matches!(c, '"' | '\'') && (before.is_whitespace() || matches!(before, '[' | ',')) => {
                quote = Some(c);
            }
            None => {}
        }
        before = c;
    }
    line
}

/// `key: rest` or `"key": rest`.
fn split_key<'s>(line: &Line<'s>) -> Result<(String, &'s str), Bad> {
    let missing = || Bad::new(line.at, "expected `name:` or `- item`");
    if line.text.starts_with(['"', '\'']) {
        let (key, rest) = quoted(line.text, line.at)?;
        return Ok((key, rest.trim_start().strip_prefix(':').ok_or_else(missing)?));
    }
    // The first colon before a blank or at the end.
    let ends = |at: &usize| matches!(line.text.as_bytes().get(at + 1), None | Some(b' '));
    let mut colons = line.text.match_indices(':').map(|(at, _)| at);
    let end = colons.find(ends).ok_or_else(missing)?;
    let key = line.text.get(..end).unwrap_or_default().trim();
    special(key, line.at)?;
    Ok((key.to_owned(), line.text.get(end + 1..).unwrap_or_default()))
}

/// A value that stands on one line.
fn inline(text: &str, at: usize) -> Result<Node, Bad> {
    let value = if let Some(inside) = text.strip_prefix('[') {
        let inside =
            inside.strip_suffix(']').ok_or_else(|| Bad::new(at, "a list in `[…]` must end on its line"))?;
        Value::List(flow(inside, at + 1)?)
    } else {
        scalar(text, at)?
    };
    Ok(Node { at, value })
}

fn flow(inside: &str, at: usize) -> Result<Vec<Node>, Bad> {
    let mut items = Vec::new();
    let mut rest = inside.trim_start();
    while !rest.is_empty() {
        let place = at + inside.len() - rest.len();
        let value = if rest.starts_with(['"', '\'']) {
            let (text, tail) = quoted(rest, place)?;
            rest = tail.trim_start();
            Value::Text(text)
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            let text = rest.get(..end).unwrap_or_default().trim();
            rest = rest.get(end..).unwrap_or_default();
            scalar(text, place)?
        };
        items.push(Node { at: place, value });
        match rest.strip_prefix(',') {
            Some(tail) => rest = tail.trim_start(),
            None if rest.is_empty() => {}
            None => return Err(Bad::new(at + inside.len() - rest.len(), "expected `,` or `]`")),
        }
    }
    Ok(items)
}

fn scalar(text: &str, at: usize) -> Result<Value, Bad> {
    if text.starts_with(['"', '\'']) {
        return match quoted(text, at)? {
            (text, "") => Ok(Value::Text(text)),
            (_, rest) => Err(Bad::new(at + text.len() - rest.len(), "expected the end of the line")),
        };
    }
    special(text, at)?;
    Ok(Value::Text(text.to_owned()))
}

/// Refuses what a plain text cannot begin with.
fn special(text: &str, at: usize) -> Result<(), Bad> {
    let reason = match text.chars().next() {
        Some('*') => "`*` begins an alias in YAML; put the pattern in quotes",
        Some('?') => "`?` begins a key in YAML; put the pattern in quotes",
        Some('&' | '!' | '|' | '>' | '%' | '@' | '`') => "anchors, tags and block texts are not supported",
        Some('{' | '}' | '[' | ']') => "`{…}` and nested lists are not supported",
        _ => return Ok(()),
    };
    Err(Bad::new(at, reason))
}

/// The quoted text at the start of `text`, and what follows it.
fn quoted(text: &str, at: usize) -> Result<(String, &str), Bad> {
    let mut characters = text.char_indices();
    let open = characters.next().map_or('"', |(_, c)| c);
    let mut read = String::new();
    while let Some((place, c)) = characters.next() {
        let rest = text.get(place + c.len_utf8()..).unwrap_or_default();
        match c {
            '\'' if open == '\'' && rest.starts_with('\'') => {
                characters.next();
                read.push('\'');
            }
            _ if c == open => return Ok((read, rest)),
            '\\' if open == '"' => match characters.next() {
                Some((_, escaped @ ('"' | '\\' | '/'))) => read.push(escaped),
                Some((_, 't')) => read.push('\t'),
                Some((_, 'n')) => read.push('\n'),
                _ => return Err(Bad::new(at + place, "unknown escape")),
            },
            _ => read.push(c),
        }
    }
    Err(Bad::new(at, "the text has no end"))
}
