//! A place in a source and the steps from it: what the readers of TOML and JSON have in common.

use super::Bad;

/// The rest of a source.
pub(super) struct Scan<'s> {
    source: &'s str,
    pub(super) at: usize,
}

impl<'s> Scan<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, at: 0 }
    }

    pub(super) fn rest(&self) -> &'s str {
        self.source.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Steps over `wanted` if it stands here.
    pub(super) fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    /// Steps over `wanted`, which must stand here.
    pub(super) fn expect(&mut self, wanted: char) -> Result<(), Bad> {
        if self.take(wanted) { Ok(()) } else { Err(self.bad(format!("expected `{wanted}`"))) }
    }

    /// Steps over items with commas between them to behind `end`. Only with `comma_last` may a comma stand before it.
    pub(super) fn items(
        &mut self,
        end: char,
        comma_last: bool,
        skip: fn(&mut Self),
        item: &mut dyn FnMut(&mut Self) -> Result<(), Bad>,
    ) -> Result<(), Bad> {
        let mut may_end = true;
        loop {
            skip(self);
            if may_end && self.take(end) {
                return Ok(());
            }
            item(self)?;
            skip(self);
            if self.take(end) {
                return Ok(());
            }
            if !self.take(',') {
                return Err(self.bad(format!("expected `,` or `{end}`")));
            }
            may_end = comma_last;
        }
    }

    /// Steps over the characters that are `wanted`.
    pub(super) fn run(&mut self, wanted: fn(char) -> bool) -> &'s str {
        let rest = self.rest();
        let run = rest.get(..rest.find(|c| !wanted(c)).unwrap_or(rest.len())).unwrap_or_default();
        self.at += run.len();
        run
    }

    pub(super) fn bad(&self, reason: impl Into<String>) -> Bad {
        Bad::new(self.at, reason)
    }

    /// The character of an escape, whose backslash is behind; surrogates come in pairs, and TOML, which has none, has
    /// others that JSON has not.
    pub(super) fn escape(&mut self, toml: bool) -> Result<char, Bad> {
        let unknown = self.bad("unknown escape");
        let Some(c) = self.peek() else { return Err(unknown) };
        self.at += c.len_utf8();
        Ok(match c {
            '"' | '\\' => c,
            '/' if !toml => c,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'e' if toml => '\u{1b}',
            'x' if toml => self.hexadecimal(2).map(char::from_u32)?.ok_or(unknown)?,
            'U' if toml => self.hexadecimal(8).map(char::from_u32)?.ok_or(unknown)?,
            'u' => {
                let high = self.hexadecimal(4)?;
                let code = if !toml && (0xd800..0xdc00).contains(&high) && self.rest().starts_with("\\u") {
                    self.at += 2;
                    let low = self.hexadecimal(4)?;
                    0x10000 + ((high - 0xd800) << 10) + (low.wrapping_sub(0xdc00) & 0x3ff)
                } else {
                    high
                };
                char::from_u32(code).ok_or(unknown)?
            }
            _ => return Err(unknown),
        })
    }

    fn hexadecimal(&mut self, count: usize) -> Result<u32, Bad> {
        let digits = self.rest().get(..count).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| self.bad(format!("expected {count} hexadecimal digits")))?;
        self.at += count;
        Ok(code)
    }
}
