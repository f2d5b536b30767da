//! From text to tokens, in one pass.
//!
//! Nearly all bytes of a newspaper are ASCII letters, so that path takes eight of them at a time: it finds the word's end, its
//! capitals and its hash without looking at a letter alone. Everything else (numbers, addresses, letters beyond ASCII) leaves it
//! for a path of its own.

use super::class::{self, ALPHANUMERIC, DIGIT, HIGH, LOWER, SPACE, UPPER};
use super::eight::{Eight, FIRST};
use super::token::{shape, shape_of};
use super::vocabulary::Stemming;
use super::{Shape, Span, Token, TokenKind, Vocabulary, WordId, address, emoji, numeral, push_small};
use crate::lang::{LangPack, Lists};

/// Cuts `source` into tokens and gathers its vocabulary. No token crosses a byte position in `barriers`, which are in
/// order and on character boundaries.
pub(super) fn tokenise(source: &str, barriers: &[u32], lang: &LangPack) -> (Vec<Token>, Vocabulary) {
    let mut tokeniser = Tokeniser {
        source,
        lang,
        words: Vocabulary::new(),
        tokens: Vec::with_capacity(source.len() / 6),
        folded: String::new(),
        marks: [None; 128],
    };
    let mut from = 0;
    for to in barriers.iter().map(|&barrier| barrier as usize).chain([source.len()]) {
        tokeniser.run(from, to);
        from = to;
    }
    (tokeniser.tokens, tokeniser.words)
}

struct Tokeniser<'s, 'l> {
    source: &'s str,
    lang: &'l LangPack,
    words: Vocabulary,
    tokens: Vec<Token>,
    /// The folded form of the word at hand, kept so that it is allocated once.
    folded: String,
    /// The words of ASCII marks, which come too often to be looked up each time.
    marks: [Option<WordId>; 128],
}

impl Tokeniser<'_, '_> {
    fn run(&mut self, from: usize, to: usize) {
        let Some(text) = self.source.get(..to) else { return };
        let bytes = text.as_bytes();
        let mut at = from;
        while let Some(&byte) = bytes.get(at) {
            at = match class::of(byte) {
                SPACE => at + 1,
                UPPER | LOWER => self.word(text, at),
                DIGIT => self.number(text, at),
                HIGH => self.beyond_ascii(text, at),
                _ => self.mark(text, at, byte),
            };
        }
    }

    /// A word that begins with an ASCII letter.
    fn word(&mut self, text: &str, at: usize) -> usize {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let mut all = Eight::at(rest, 0).run();
        let first_upper = all.upper & FIRST != 0;
        (all.upper, all.lower) = (all.upper & !FIRST, all.lower & !FIRST);
        let mut last = all.length;
        let mut hyphen = false;
        let stop = loop {
            if last == Eight::SIZE {
                let run = Eight::at(rest, all.length).run();
                (all.upper, all.lower) = (all.upper | run.upper, all.lower | run.lower);
                (all.digits, all.length, last) =
                    (all.digits | run.digits, all.length + run.length, run.length);
                continue;
            }
            match rest.get(all.length) {
                Some(&joint @ (b'-' | b'\'')) if class::at(rest, all.length + 1) & ALPHANUMERIC != 0 => {
                    hyphen |= joint == b'-';
                    all.length += 1;
                    last = Eight::SIZE;
                }
                stop => break stop,
            }
        };
        let length = all.length;
        let plain = match stop {
            Some(b'.' | b'_' | b'+') => class::at(rest, length + 1) & (ALPHANUMERIC | HIGH) == 0,
            Some(b'@' | b':' | b'$') => false,
            Some(b'-' | b'\'') => class::at(rest, length + 1) & HIGH == 0,
            // A curly mark or a dash, and no letter.
            Some(0xE2) => {
                matches!(rest.get(length + 1..length + 3), Some([0x80, 0x93 | 0x94 | 0x9C | 0x9D | 0xA6]))
            }
            Some(&byte) => class::of(byte) & HIGH == 0,
            None => true,
        };
        // A currency may be written together with its sum.
        if !plain || (all.digits != 0 && matches!(rest.first(), Some(b'R' | b'r' | b'I' | b'U'))) {
            return self.uncommon_word(text, at);
        }
        let word = self.words.intern_ascii(text.get(at..).unwrap_or_default(), length, self.lang);
        let shape = shape_of(first_upper, !first_upper, all.upper != 0, all.lower != 0, hyphen);
        self.push(at, length, word, TokenKind::Word, shape)
    }

    /// A word with something about it: an address, a sum, an abbreviation with inner stops, letters beyond ASCII.
    #[inline(never)]
    fn uncommon_word(&mut self, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(length) = address::url(rest) {
            return self.other(at, length, TokenKind::Url);
        }
        if let Some(length) = address::email(rest) {
            return self.other(at, length, TokenKind::Email);
        }
        if let Some(length) = self.sum(rest) {
            return self.other(at, length, TokenKind::Money);
        }
        if let Some(length) = address::domain(rest) {
            return self.other(at, length, TokenKind::Url);
        }
        let length = address::abbreviation(rest, self.lang).unwrap_or_else(|| word_length(rest));
        self.any_word(at, length)
    }

    /// A word that may hold any letters.
    fn any_word(&mut self, at: usize, length: usize) -> usize {
        let surface = self.source.get(at..at + length).unwrap_or_default();
        fold(surface, &mut self.folded);
        let stemming = if surface.contains(['.']) { Stemming::Itself } else { Stemming::Word };
        let word = self.words.intern_folded(&self.folded, stemming, self.lang);
        self.push(at, length, word, TokenKind::Word, shape(surface))
    }

    /// The length of a currency and the sum that is written together with it: `Rp5.000`, `US$20`.
    fn sum(&self, rest: &str) -> Option<usize> {
        let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let sign = usize::from(rest.as_bytes().get(letters) == Some(&b'$'));
        let currency = rest.get(..letters)?;
        let known = sign == 1 || self.lang.is(&currency.to_ascii_lowercase(), Lists::CURRENCIES);
        let number = rest.as_bytes().get(letters + sign..)?;
        if !known || class::at(number, 0) != DIGIT {
            return None;
        }
        match numeral::scan(number) {
            (length, TokenKind::Word) => {
                Some(letters + sign + number.iter().take(length).take_while(|b| b.is_ascii_digit()).count())
            }
            (length, _) => Some(letters + sign + length),
        }
    }

    fn number(&mut self, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        let (mut length, mut kind) = numeral::scan(rest.as_bytes());
        if kind == TokenKind::Word || class::at(rest.as_bytes(), length) & HIGH != 0 {
            if rest.get(length..).is_some_and(|after| after.starts_with(['.', '@', '_'])) {
                if let Some(length) = address::email(rest) {
                    return self.other(at, length, TokenKind::Email);
                }
                if let Some(length) = address::domain(rest) {
                    return self.other(at, length, TokenKind::Url);
                }
            }
            let whole = word_length(rest);
            if kind == TokenKind::Word || whole > length {
                return self.any_word(at, whole);
            }
            length = length.max(whole);
        }
        if kind == TokenKind::Number {
            let digits = rest.as_bytes().get(..length).unwrap_or_default();
            if self.follows(at, Lists::CURRENCIES) {
                kind = TokenKind::Money;
                if let Some(currency) = self.tokens.last_mut() {
                    currency.kind = TokenKind::Money;
                }
            } else if numeral::is_dotted_clock(digits)
                && (self.follows(at, Lists::CLOCK_WORDS)
                    || self.precedes_clock_word(rest.get(length..).unwrap_or_default()))
            {
                kind = TokenKind::Time;
            }
        }
        self.other(at, length, kind)
    }

    /// True when the token before `at`, at most one character away, is a word of `lists`.
    fn follows(&self, at: usize, lists: Lists) -> bool {
        self.tokens.last().is_some_and(|token| {
            token.kind == TokenKind::Word
                && token.span.end as usize + 1 >= at
                && self.words.lists(token.word).any(lists)
        })
    }

    fn precedes_clock_word(&self, rest: &str) -> bool {
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let word = rest.get(..letters).filter(|word| word.len() <= 6);
        word.is_some_and(|word| self.lang.is(&word.to_ascii_lowercase(), Lists::CLOCK_WORDS))
    }

    fn mark(&mut self, text: &str, at: usize, byte: u8) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        let next = class::at(rest.as_bytes(), 1);
        match byte {
            b'#' if next & (ALPHANUMERIC | HIGH) != 0 => {
                let length = tag_length(rest, |_, _| false);
                if length > 1 {
                    return self.other(at, length, TokenKind::Hashtag);
                }
            }
            b'@' if next & ALPHANUMERIC != 0 => {
                let length = tag_length(rest, |c, next| c == '.' && next.is_alphanumeric());
                return self.other(at, length, TokenKind::Handle);
            }
            b'$' if next == DIGIT => {
                let number = rest.as_bytes().get(1..).unwrap_or_default();
                if let (length, TokenKind::Number) = numeral::scan(number) {
                    return self.other(at, 1 + length, TokenKind::Money);
                }
            }
            _ => {}
        }
        if byte == b'$' {
            return self.other(at, 1, TokenKind::Mark);
        }
        let known = self.marks.get(usize::from(byte)).copied().flatten();
        let word = known.unwrap_or_else(|| {
            let surface = rest.get(..1).unwrap_or_default();
            let word = self.words.intern_folded(surface, Stemming::Itself, self.lang);
            if let Some(slot) = self.marks.get_mut(usize::from(byte)) {
                *slot = Some(word);
            }
            word
        });
        self.push(at, 1, word, TokenKind::Mark, Shape::Other)
    }

    fn beyond_ascii(&mut self, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or_default();
        let Some(first) = rest.chars().next() else { return text.len() };
        let length = first.len_utf8();
        if first.is_whitespace() {
            at + length
        } else if first.is_alphanumeric() {
            self.any_word(at, word_length(rest))
        } else if let Some(length) = emoji::length(rest) {
            self.other(at, length, TokenKind::Emoji)
        } else if matches!(first, '€' | '£' | '¥') && class::at(rest.as_bytes(), length) == DIGIT {
            let (digits, _) = numeral::scan(rest.as_bytes().get(length..).unwrap_or_default());
            self.other(at, length + digits, TokenKind::Money)
        } else {
            self.other(at, length, TokenKind::Mark)
        }
    }

    /// A token that is its own root.
    fn other(&mut self, at: usize, length: usize, kind: TokenKind) -> usize {
        let surface = self.source.get(at..at + length).unwrap_or_default();
        fold(surface, &mut self.folded);
        if self.folded.is_empty() {
            // A joiner or soft hyphen that stands alone.
            self.folded.push_str(surface);
        }
        let word = self.words.intern_folded(&self.folded, Stemming::Itself, self.lang);
        let shape = if kind == TokenKind::Mark { Shape::Other } else { shape(surface) };
        self.push(at, length, word, kind, shape)
    }

    #[inline]
    fn push(&mut self, at: usize, length: usize, word: WordId, kind: TokenKind, shape: Shape) -> usize {
        let span = Span::new(at as u32, (at + length) as u32);
        self.tokens.push(Token { span, word, kind, shape, furniture: false });
        at + length
    }
}

/// The length of the word that `text` begins with: letters and digits of any script, with joints between them.
fn word_length(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map_or(' ', |&(_, c)| c);
        let joins = match character {
            '-' | '\'' | '’' | '\u{2010}' | '\u{2011}' => {
                previous.is_alphanumeric() && next.is_alphanumeric()
            }
            _ => character.is_alphanumeric() || (is_extension(character) && previous != ' '),
        };
        if !joins {
            return at;
        }
        previous = if is_extension(character) { previous } else { character };
    }
    text.len()
}

/// Accents, joiners and soft hyphens: no letters, but part of the word that they stand in.
fn is_extension(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}' | '\u{FE0F}' | '\u{20D0}'..='\u{20FF}')
}

fn tag_length(text: &str, joins: impl Fn(char, char) -> bool) -> usize {
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map_or(' ', |&(_, c)| c);
        if !(character.is_alphanumeric() || character == '_' || joins(character, next)) {
            return at;
        }
    }
    text.len()
}

/// Writes the folded form: small letters, one kind of apostrophe and hyphen, no soft hyphens or joiners.
fn fold(surface: &str, folded: &mut String) {
    folded.clear();
    for character in surface.chars() {
        match character {
            'A'..='Z' => folded.push(character.to_ascii_lowercase()),
            '’' => folded.push('\''),
            '\u{2010}' | '\u{2011}' => folded.push('-'),
            '\u{AD}' | '\u{200C}' => {}
            _ if character.is_ascii() => folded.push(character),
            _ => push_small(folded, character),
        }
    }
}
