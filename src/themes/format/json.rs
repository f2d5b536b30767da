//! JSON (RFC 8259), read into nodes that know their place; no crate, because serde's readers lose it.

use super::Bad;
use super::node::{Entry, Node, Value, insert};
use super::scan::Scan;
use crate::themes::number;

/// Deeper nesting is an error: a theme set has five levels.
const MAX_DEPTH: usize = 32;

pub(super) fn parse(source: &str) -> Result<Node, Bad> {
    let mut scan = Scan::new(source);
    let node = value(&mut scan, 0)?;
    skip_space(&mut scan);
    match scan.peek() {
        None => Ok(node),
        Some(_) => Err(scan.bad("expected the end of the file")),
    }
}

fn skip_space(scan: &mut Scan<'_>) {
    scan.run(|c| matches!(c, ' ' | '\n' | '\r' | '\t'));
}

fn value(scan: &mut Scan<'_>, depth: usize) -> Result<Node, Bad> {
    if depth > MAX_DEPTH {
        return Err(scan.bad("nested too deeply"));
    }
    skip_space(scan);
    let at = scan.at;
    let value = match scan.peek() {
        Some('"') => Value::Text(text(scan)?),
        Some('[') => list(scan, depth)?,
        Some('{') => table(scan, depth)?,
        Some('-' | '0'..='9') => number(scan)?,
        _ => {
            let word = ["true", "false", "null"].into_iter().find(|word| scan.rest().starts_with(word));
            scan.at += word.ok_or_else(|| scan.bad("expected a value"))?.len();
            Value::Other
        }
    };
    Ok(Node { at, value })
}

fn list(scan: &mut Scan<'_>, depth: usize) -> Result<Value, Bad> {
    scan.take('[');
    let mut list = Vec::new();
    scan.items(']', false, skip_space, &mut |scan| {
        list.push(value(scan, depth + 1)?);
        Ok(())
    })?;
    Ok(Value::List(list))
}

fn table(scan: &mut Scan<'_>, depth: usize) -> Result<Value, Bad> {
    scan.take('{');
    let mut table = Vec::new();
    scan.items('}', false, skip_space, &mut |scan| {
        let at = scan.at;
        if scan.peek() != Some('"') {
            return Err(scan.bad("expected a name in quotation marks"));
        }
        let key = text(scan)?;
        skip_space(scan);
        scan.expect(':')?;
        insert(&mut table, Entry { at, key, node: value(scan, depth + 1)? })
    })?;
    Ok(Value::Table(table))
}

fn number(scan: &mut Scan<'_>) -> Result<Value, Bad> {
    let at = scan.at;
    let number = scan.run(|c| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E'));
    number::parse(number).map(Value::Number).ok_or_else(|| Bad::new(at, "this is not a number"))
}

fn text(scan: &mut Scan<'_>) -> Result<String, Bad> {
    scan.take('"');
    let mut text = String::new();
    loop {
        let Some(c) = scan.peek() else { return Err(scan.bad("the text has no end")) };
        if c < ' ' {
            return Err(scan.bad("a line end or control character inside a text"));
        }
        scan.at += c.len_utf8();
        match c {
            '"' => return Ok(text),
            '\\' => text.push(scan.escape(false)?),
            _ => text.push(c),
        }
    }
}
