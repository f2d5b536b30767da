//! JSON (RFC 8259), read into nodes that know their place; no crate, because serde's readers lose it.

use super::Bad;
use super::node::{Entry, Node, Value, insert};
use crate::themes::number;

/// Deeper nesting is an error: a theme set has five levels.
const MAX_DEPTH: usize = 32;

pub(super) fn parse(source: &str) -> Result<Node, Bad> {
    let mut reader = Reader { source, at: 0 };
    let node = reader.value(0)?;
    reader.skip_space();
    match reader.peek() {
        None => Ok(node),
        Some(_) => Err(reader.bad("expected the end of the file")),
    }
}

struct Reader<'s> {
    source: &'s str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|c| matches!(c, ' ' | '\n' | '\r' | '\t')) {
            self.at += 1;
        }
    }

    fn bad(&self, reason: &str) -> Bad {
        Bad::new(self.at, reason)
    }

    fn value(&mut self, depth: usize) -> Result<Node, Bad> {
        if depth > MAX_DEPTH {
            return Err(self.bad("nested too deeply"));
        }
        self.skip_space();
        let at = self.at;
        let value = match self.peek() {
            Some('"') => Value::Text(self.text()?),
            Some('[') => self.list(depth)?,
            Some('{') => self.table(depth)?,
            Some('-' | '0'..='9') => self.number()?,
            _ => {
                let word = ["true", "false", "null"].into_iter().find(|word| self.rest().starts_with(word));
                self.at += word.ok_or_else(|| self.bad("expected a value"))?.len();
                Value::Other
            }
        };
        Ok(Node { at, value })
    }

    fn list(&mut self, depth: usize) -> Result<Value, Bad> {
        self.take('[');
        let mut list = Vec::new();
        self.skip_space();
        if self.take(']') {
            return Ok(Value::List(list));
        }
        loop {
            list.push(self.value(depth + 1)?);
            self.skip_space();
            if self.take(']') {
                return Ok(Value::List(list));
            }
            if !self.take(',') {
                return Err(self.bad("expected `,` or `]`"));
            }
        }
    }

    fn table(&mut self, depth: usize) -> Result<Value, Bad> {
        self.take('{');
        let mut table = Vec::new();
        self.skip_space();
        if self.take('}') {
            return Ok(Value::Table(table));
        }
        loop {
            self.skip_space();
            let at = self.at;
            if self.peek() != Some('"') {
                return Err(self.bad("expected a name in quotation marks"));
            }
            let key = self.text()?;
            self.skip_space();
            if !self.take(':') {
                return Err(self.bad("expected `:`"));
            }
            insert(&mut table, Entry { at, key, node: self.value(depth + 1)? })?;
            self.skip_space();
            if self.take('}') {
                return Ok(Value::Table(table));
            }
            if !self.take(',') {
                return Err(self.bad("expected `,` or `}`"));
            }
        }
    }

    fn number(&mut self) -> Result<Value, Bad> {
        let length = self
            .rest()
            .find(|c: char| !matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E'))
            .unwrap_or(self.rest().len());
        let number = self.rest().get(..length).and_then(number::parse);
        let number = number.ok_or_else(|| self.bad("this is not a number"))?;
        self.at += length;
        Ok(Value::Number(number))
    }

    fn text(&mut self) -> Result<String, Bad> {
        self.take('"');
        let mut text = String::new();
        loop {
            let Some(c) = self.peek() else { return Err(self.bad("the text has no end")) };
            if c < ' ' {
                return Err(self.bad("a line end or control character inside a text"));
            }
            self.at += c.len_utf8();
            match c {
                '"' => return Ok(text),
                '\\' => text.push(self.escape()?),
                _ => text.push(c),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Bad> {
        let unknown = self.bad("unknown escape");
        let Some(c) = self.peek() else { return Err(unknown) };
        self.at += c.len_utf8();
        Ok(match c {
            '"' | '\\' | '/' => c,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let high = self.hexadecimal()?;
                let code = if (0xd800..0xdc00).contains(&high) && self.rest().starts_with("\\u") {
                    self.at += 2;
                    let low = self.hexadecimal()?;
                    0x10000 + ((high - 0xd800) << 10) + (low.wrapping_sub(0xdc00) & 0x3ff)
                } else {
                    high
                };
                char::from_u32(code).ok_or(unknown)?
            }
            _ => return Err(unknown),
        })
    }

    fn hexadecimal(&mut self) -> Result<u32, Bad> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| self.bad("expected four hexadecimal digits"))?;
        self.at += 4;
        Ok(code)
    }
}
