//! TOML 1.1, without what no theme set has: dates, other bases and truth are told by their first character and not looked at.
//! No crate: the parts of the `toml` crate that do the same are 8 KB of the module as it is sent.

use super::Bad;
use super::node::{self, Entry, Node, Value};
use super::scan::Scan;
use crate::themes::number;

/// How deep values may lie in each other; a theme set needs four.
const MAX_DEPTH: usize = 16;

/// A key or a part of a dotted one.
struct Key {
    at: usize,
    name: String,
}

pub(super) fn parse(source: &str) -> Result<Node, Bad> {
    let mut scan = Scan::new(source);
    let mut root = Vec::new();
    let mut header = Vec::new();
    loop {
        skip_lines(&mut scan);
        let at = scan.at;
        if scan.peek().is_none() {
            return Ok(Node { at: 0, value: Value::Table(root) });
        }
        if scan.take('[') {
            let element = scan.take('[');
            header = keys(&mut scan)?;
            scan.expect(']')?;
            if element {
                scan.expect(']')?;
                add_element(&mut root, &header, at)?;
            } else {
                let table = descend(&mut root, &header)?;
                // What lies below a table may come before it, what is in it may not.
                if table.iter().any(|entry| !matches!(entry.node.value, Value::Table(_) | Value::List(_))) {
                    return Err(twice(&header));
                }
            }
        } else {
            let (key, node) = entry(&mut scan, 0)?;
            insert(descend(&mut root, &header)?, key, node)?;
        }
        skip_blanks(&mut scan);
        if !matches!(scan.peek(), None | Some('\n' | '\r' | '#')) {
            return Err(scan.bad("expected the end of the line"));
        }
    }
}

fn skip_blanks(scan: &mut Scan<'_>) {
    scan.run(|c| matches!(c, ' ' | '\t'));
}

/// Steps over white space, line ends and comments.
fn skip_lines(scan: &mut Scan<'_>) {
    loop {
        scan.run(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
        if !scan.take('#') {
            return;
        }
        scan.run(|c| c != '\n');
    }
}

/// A key, which may be dotted, and its value.
fn entry(scan: &mut Scan<'_>, depth: usize) -> Result<(Vec<Key>, Node), Bad> {
    let keys = keys(scan)?;
    scan.expect('=')?;
    Ok((keys, value(scan, depth)?))
}

fn keys(scan: &mut Scan<'_>) -> Result<Vec<Key>, Bad> {
    let mut keys = Vec::new();
    loop {
        skip_blanks(scan);
        let at = scan.at;
        let name = match scan.peek() {
            Some('"' | '\'') => text(scan)?,
            _ => scan.run(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).to_owned(),
        };
        if scan.at == at {
            return Err(scan.bad("expected a name"));
        }
        keys.push(Key { at, name });
        skip_blanks(scan);
        if !scan.take('.') {
            return Ok(keys);
        }
    }
}

fn value(scan: &mut Scan<'_>, depth: usize) -> Result<Node, Bad> {
    if depth > MAX_DEPTH {
        return Err(scan.bad("nested too deeply"));
    }
    skip_blanks(scan);
    let at = scan.at;
    let value = match scan.peek() {
        Some('"' | '\'') => Value::Text(text(scan)?),
        Some('[') => Value::List(list(scan, depth)?),
        Some('{') => Value::Table(inline_table(scan, depth)?),
        _ => {
            let word = scan.run(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.' | '_' | ':'));
            match (word.trim_start_matches(['+', '-']), word.chars().next()) {
                ("true" | "false" | "inf" | "nan", _) => Value::Other,
                (_, Some('0'..='9' | '+' | '-')) => {
                    number::parse(&word.replace('_', "")).map_or(Value::Other, Value::Number)
                }
                (_, Some(_)) => return Err(Bad::new(at, "a text must stand in quotation marks")),
                (_, None) => return Err(Bad::new(at, "expected a value")),
            }
        }
    };
    Ok(Node { at, value })
}

fn list(scan: &mut Scan<'_>, depth: usize) -> Result<Vec<Node>, Bad> {
    scan.take('[');
    let mut nodes = Vec::new();
    scan.items(']', true, skip_lines, &mut |scan| {
        nodes.push(value(scan, depth + 1)?);
        Ok(())
    })?;
    Ok(nodes)
}

fn inline_table(scan: &mut Scan<'_>, depth: usize) -> Result<Vec<Entry>, Bad> {
    scan.take('{');
    let mut table = Vec::new();
    scan.items('}', true, skip_lines, &mut |scan| {
        let (key, node) = entry(scan, depth + 1)?;
        insert(&mut table, key, node)
    })?;
    Ok(table)
}

/// A text in double marks, with escapes, or in single ones, without; in three of them it may have several lines.
fn text(scan: &mut Scan<'_>) -> Result<String, Bad> {
    let (mark, three) = if scan.peek() == Some('"') { ('"', "\"\"\"") } else { ('\'', "'''") };
    let long = scan.rest().starts_with(three);
    scan.at += if long { 3 } else { 1 };
    if long {
        // The first line may be left empty.
        let rest = scan.rest();
        scan.at +=
            rest.len() - rest.strip_prefix('\r').unwrap_or(rest).strip_prefix('\n').unwrap_or(rest).len();
    }
    let mut text = String::new();
    loop {
        let Some(c) = scan.peek() else { return Err(scan.bad("the text has no end")) };
        if long && scan.rest().starts_with(three) {
            // Up to two marks may stand before the three that end it.
            scan.at += 3;
            (0..2).filter(|_| scan.take(mark)).for_each(|_| text.push(mark));
            return Ok(text);
        }
        if c == '\u{7f}' || c < ' ' && c != '\t' && !(long && matches!(c, '\n' | '\r')) {
            return Err(scan.bad("a line end or control character inside a text"));
        }
        scan.at += c.len_utf8();
        match c {
            _ if c == mark && !long => return Ok(text),
            '\\' if mark == '"' => {
                let (start, blank) = (scan.at, scan.run(|c| matches!(c, ' ' | '\t' | '\n' | '\r')));
                // A backslash at the end of a line takes it and the blanks after it away.
                if !(long && blank.contains(['\n'])) {
                    scan.at = start;
                    text.push(scan.escape(true)?);
                }
            }
            _ => text.push(c),
        }
    }
}

/// The table at `path`, made where it is not yet there; a list of tables stands for its last one.
fn descend<'t>(table: &'t mut Vec<Entry>, path: &[Key]) -> Result<&'t mut Vec<Entry>, Bad> {
    let Some((key, rest)) = path.split_first() else { return Ok(table) };
    let mut value = field(table, key, || Value::Table(Vec::new()))?;
    if let Some(Value::List(list)) = value {
        value = list.last_mut().map(|node| &mut node.value);
    }
    match value {
        Some(Value::Table(below)) => descend(below, rest),
        _ => Err(twice(path)),
    }
}

/// What stands at `key`, `fresh` when nothing does.
fn field<'t>(
    table: &'t mut Vec<Entry>,
    key: &Key,
    fresh: fn() -> Value,
) -> Result<Option<&'t mut Value>, Bad> {
    let place = table.iter().position(|entry| entry.key == key.name).unwrap_or(table.len());
    if place == table.len() {
        let node = Node { at: key.at, value: fresh() };
        node::insert(table, Entry { at: key.at, key: key.name.clone(), node })?;
    }
    Ok(table.get_mut(place).map(|entry| &mut entry.node.value))
}

fn insert(table: &mut Vec<Entry>, mut path: Vec<Key>, node: Node) -> Result<(), Bad> {
    let Some(key) = path.pop() else { return Ok(()) };
    node::insert(descend(table, &path)?, Entry { at: key.at, key: key.name, node })
}

/// Begins another table of the list at `path`, whose header begins at `at`.
fn add_element(root: &mut Vec<Entry>, path: &[Key], at: usize) -> Result<(), Bad> {
    let Some((key, above)) = path.split_last() else { return Ok(()) };
    let list = field(descend(root, above)?, key, || Value::List(Vec::new()))?;
    let Some(Value::List(list)) = list else { return Err(twice(path)) };
    list.push(Node { at, value: Value::Table(Vec::new()) });
    Ok(())
}

fn twice(path: &[Key]) -> Bad {
    let last = path.last();
    Bad::new(
        last.map_or(0, |key| key.at),
        format!("`{}` stands here twice", last.map_or("", |key| &key.name)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(ours: &Value, theirs: &toml::Value) -> bool {
        match (ours, theirs) {
            (Value::Text(ours), toml::Value::String(theirs)) => ours == theirs,
            (Value::Number(ours), toml::Value::Integer(theirs)) => *ours == *theirs as f64,
            (Value::Number(ours), toml::Value::Float(theirs)) => ours == theirs,
            (Value::List(ours), toml::Value::Array(theirs)) => {
                ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| same(&a.value, b))
            }
            (Value::Table(ours), toml::Value::Table(theirs)) => {
                ours.len() == theirs.len()
                    && ours.iter().all(|e| theirs.get(&e.key).is_some_and(|b| same(&e.node.value, b)))
            }
            (Value::Other, toml::Value::Boolean(_) | toml::Value::Datetime(_)) => true,
            _ => false,
        }
    }

    fn agrees(source: &str) -> bool {
        let Ok(theirs) = source.parse::<toml::Table>() else { return true };
        parse(source).is_ok_and(|ours| same(&ours.value, &toml::Value::Table(theirs)))
    }

    #[test]
    fn reads_what_the_toml_crate_reads() {
        for source in [
            "a = 1\nb.c = \"x\\t\\u00e9\\U0001F600\\x41\\e\"\n[d.\"e f\"]\ng = 'h\\n'",
            "a = \"\"\"\nx\\\n   y\"\" z\"\"\"\"\"\nb = '''\n\\n''''\nc = \"\"\"\"\"\"\nd = \"\"",
            "a = [1, 2.5, # two\n -3e2, 1_000,]\nb = { c = 'd', e.f = [], }\r\n# end",
            "[[t]]\na = true\n[t.u]\nb = 1979-05-27T07:32:00Z\n[[t]]\n[[t.v]]\nc = +7",
        ] {
            assert!(source.parse::<toml::Table>().is_ok(), "{source}");
            assert!(agrees(source), "{source}");
        }
    }

    proptest! {
        #[test]
        fn and_nothing_else_of_it(
            source in "(([ab]|\"[ab]\"|'c')(\\.[ab])? = ([0-9]{1,2}|\"(x|\\\\n|é)*\"|'{3}\n?x'{3}|\\[(1,? ?)*\\]|\\{ ?a = 1,? ?\\})( #.)?\n|\\[\\[?[abt](\\.[ab])?\\]\\]?\n){0,6}"
        ) {
            prop_assert!(agrees(&source), "{source}");
        }
    }
}
