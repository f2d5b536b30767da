//! Concordance: the places of a search, each with its context (keyword in context, Luhn 1960).

use super::query::Query;
use crate::Error;
use crate::lang::LangPack;
use crate::order::Order;
use crate::report::{Concordance, ConcordanceLine, Form, Range};
use crate::strings::{Strings, entry};
use crate::text::offsets::Byte;
use crate::text::{Span, Text, Token, TokenKind};
use std::cmp::{Ordering, Reverse};

/// The longest search, in UTF-8 bytes.
pub const MAX_QUERY: usize = 1000;

/// What the words of a search are compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// The form as written, in any case.
    #[default]
    Form,
    /// The root: `layanan` finds melayani and pelayan.
    Root,
}

/// The order of the lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As in the text.
    #[default]
    Position,
    /// By the word before the match, then the one before that.
    Left,
    /// By the match itself, then what follows.
    Hit,
    /// By the word after the match, then the one after that.
    Right,
}

/// The options of a concordance.
#[derive(Clone, Copy, Debug)]
pub struct ConcordanceOptions {
    /// What the words are compared with; a word with `*` always with forms.
    pub by: By,
    /// The order of the lines.
    pub sort: Sort,
    /// Words of context on either side.
    pub width: u32,
    /// Most lines to list. All are counted and sorted first.
    pub hit_limit: u32,
}

impl Default for ConcordanceOptions {
    fn default() -> Self {
        Self { by: By::default(), sort: Sort::default(), width: 8, hit_limit: 1000 }
    }
}

impl By {
    /// Reads `form` or `root`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "form" => Some(Self::Form),
            "root" => Some(Self::Root),
            _ => None,
        }
    }
}

impl Sort {
    /// Reads `position`, `left`, `hit` or `right`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "position" => Some(Self::Position),
            "left" => Some(Self::Left),
            "hit" => Some(Self::Hit),
            "right" => Some(Self::Right),
            _ => None,
        }
    }
}

/// Finds `query` in the article (furniture left out): words with single spaces between them, `*` for any letters in a
/// word or alone for any one word. A match does not go past a mark or the end of a paragraph; matches do not overlap.
///
/// # Errors
/// [`Error::BadOption`] for a search of more than [`MAX_QUERY`] bytes: its length times the text's is the work.
///
/// ```
/// use telaah::keywords::{By, ConcordanceOptions, concordance};
/// use telaah::{lang::INDONESIAN, text::Text};
/// let text = Text::read("Warga dilayani. Petugas melayani warga.", &INDONESIAN);
/// let options = ConcordanceOptions { by: By::Root, ..Default::default() };
/// let found = concordance(&text, &INDONESIAN, "layan", &options)?;
/// assert_eq!(found.count, 2);
/// assert_eq!(found.lines[1].left.span().of(text.source), "Warga dilayani. Petugas");
/// assert_eq!(concordance(&text, &INDONESIAN, "me* warga", &options)?.count, 1);
/// # Ok::<(), telaah::Error>(())
/// ```
pub fn concordance(
    text: &Text<'_>,
    lang: &LangPack,
    query: &str,
    options: &ConcordanceOptions,
) -> Result<Concordance<Byte>, Error> {
    if query.len() > MAX_QUERY {
        return Err(Error::BadOption { name: "query".to_owned(), expected: "at most 1000 bytes" });
    }
    let query = Query::new(text, lang, query, options.by);
    let article = Words::new(text);
    let mut hits: Vec<u32> = Vec::new();
    let mut at = 0;
    while query.len() > 0 && at + query.len() <= article.words.len() {
        if article.matches(&query, at) {
            hits.push(at as u32);
            at += query.len();
        } else {
            at += 1;
        }
    }
    let forms = article.forms(&hits, query.len());
    let count = hits.len() as u32;
    article.sort(&mut hits, query.len(), options);
    hits.truncate(options.hit_limit as usize);
    let line = |&hit: &u32| article.line(hit as usize, query.len(), options.width as usize);
    Ok(Concordance { count, forms, lines: hits.iter().map(line).collect() })
}

/// The article's words and numbers in order.
struct Words<'t> {
    text: &'t Text<'t>,
    words: Vec<Word>,
}

struct Word {
    /// Among the text's tokens.
    token: u32,
    paragraph: u32,
    /// Only white space between it and the word before.
    joined: bool,
}

impl<'t> Words<'t> {
    fn new(text: &'t Text<'t>) -> Self {
        let mut words = Vec::new();
        let (mut paragraph, mut joined) = (0_usize, false);
        for (index, token) in text.tokens.iter().enumerate() {
            while text.paragraphs.get(paragraph).is_some_and(|p| p.end <= token.span.start) {
                (paragraph, joined) = (paragraph + 1, false);
            }
            if token.furniture || token.kind == TokenKind::Mark {
                joined = false;
                continue;
            }
            words.push(Word { token: index as u32, paragraph: paragraph as u32, joined });
            joined = true;
        }
        Self { text, words }
    }

    fn token(&self, at: usize) -> Option<&'t Token> {
        self.text.tokens.get(self.words.get(at)?.token as usize)
    }

    fn folded(&self, at: usize) -> &'t str {
        self.token(at).map_or("", |token| self.text.words.form(token.word))
    }

    fn matches(&self, query: &Query, at: usize) -> bool {
        (0..query.len()).all(|index| {
            let joined = index == 0 || self.words.get(at + index).is_some_and(|word| word.joined);
            joined && self.token(at + index).is_some_and(|token| query.matches(index, token.word))
        })
    }

    fn forms(&self, hits: &[u32], length: usize) -> Vec<Form> {
        let (mut known, mut counts) = (Strings::default(), Vec::new());
        let mut key = String::new();
        for &hit in hits {
            key.clear();
            for at in hit as usize..hit as usize + length {
                if !key.is_empty() {
                    key.push(' ');
                }
                key.push_str(self.folded(at));
            }
            entry(&mut counts, known.add(&key), || 0).into_iter().for_each(|count| *count += 1);
        }
        let mut forms: Vec<Form> = counts
            .into_iter()
            .enumerate()
            .map(|(at, count)| Form { form: known.get(at).to_owned(), count })
            .collect();
        forms.order_by(|a, b| Reverse(a.count).cmp(&Reverse(b.count)).then_with(|| a.form.cmp(&b.form)));
        forms
    }

    fn sort(&self, hits: &mut [u32], length: usize, options: &ConcordanceOptions) {
        let width = options.width.max(1) as usize;
        let left = |hit: u32| (1..=width).map(move |back| (hit as usize).checked_sub(back));
        let right = |from: u32| (from as usize..from as usize + width).map(Some);
        let words = |at: Option<usize>| at.map_or("", |at| self.folded(at));
        let compare = |a: u32, b: u32| match options.sort {
            Sort::Position => Ordering::Equal,
            Sort::Left => left(a).map(words).cmp(left(b).map(words)),
            Sort::Hit => right(a).map(words).cmp(right(b).map(words)),
            Sort::Right => right(a + length as u32).map(words).cmp(right(b + length as u32).map(words)),
        };
        hits.order_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    }

    fn line(&self, hit: usize, length: usize, width: usize) -> ConcordanceLine<Byte> {
        let paragraph = self.words.get(hit).map_or(0, |word| word.paragraph);
        let same = |at: usize| self.words.get(at).is_some_and(|word| word.paragraph == paragraph);
        let start = |at: usize| self.token(at).map_or(0, |token| token.span.start);
        let end = |at: usize| self.token(at).map_or(0, |token| token.span.end);
        let first = (0..=width.min(hit)).take_while(|&back| same(hit - back)).last().unwrap_or(0);
        let last = hit + length - 1;
        let after = (0..=width).take_while(|&on| same(last + on)).last().unwrap_or(0);
        let span = Span::new(start(hit), end(last));
        let left = if first == 0 { span.start } else { start(hit - first) };
        let left_end = if first == 0 { span.start } else { end(hit - 1) };
        let right = if after == 0 { span.end } else { start(last + 1) };
        let right_end = if after == 0 { span.end } else { end(last + after) };
        ConcordanceLine {
            hit: Range::from(span),
            left: Range::from(Span::new(left, left_end)),
            right: Range::from(Span::new(right, right_end)),
        }
    }
}
