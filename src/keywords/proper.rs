//! Proper names as stretches that phrases must not cut: runs of capitalised words, with the office before a name cut off.

use super::article::{Article, BODY, TITLE};
use crate::lang::Lists;
use crate::places;
use crate::text::{Shape, Span, Token, TokenKind};

/// The most small letters before the capital of a name.
const SMALL_HEAD: usize = 3;

/// A proper name, or the office that stands before one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proper {
    /// First token.
    pub from: u32,
    /// One past the last token.
    pub to: u32,
    /// An office with its domain: `Gubernur Banten`.
    pub office: bool,
}

/// What is known of names before runs are cut.
struct Known<'p> {
    /// By token, whether it may be part of a name.
    proper: Vec<bool>,
    /// By word, whether it is somewhere a run by itself.
    alone: Vec<bool>,
    people: &'p [Span],
}

impl Known<'_> {
    /// The first person named in the run, as places in it.
    fn person(&self, run: &[Token]) -> Option<(usize, usize)> {
        let start = run.first()?.span.start;
        let person = self.people.get(self.people.partition_point(|person| person.start < start))?;
        let from = run.iter().position(|token| token.span.start == person.start)?;
        let to = run.iter().position(|token| token.span.end == person.end)? + 1;
        (to > from).then_some((from, to))
    }
}

/// All names in the order of the text; `people` are names of persons that are known from elsewhere, in order.
pub(super) fn find(article: &Article<'_>, people: &[Span]) -> Vec<Proper> {
    let tokens = &article.text.tokens;
    let places = proper_places(article);
    let mut proper = vec![false; tokens.len()];
    for &place in &places {
        proper.get_mut(place as usize).into_iter().for_each(|proper| *proper = true);
    }
    let known = Known { alone: single_runs(article, &places), proper, people };
    let mut found = Vec::new();
    let mut sentences = article.text.contents.iter().zip(&article.headings);
    // The sentence at hand, and where the last run ended.
    let (mut from, mut to, mut is_heading, mut done) = (0, 0, true, 0);
    for place in places {
        let place = place as usize;
        while to <= place {
            let Some((sentence, &heading)) = sentences.next() else { return found };
            (from, to) = (sentence.first as usize, sentence.end as usize);
            is_heading = heading;
        }
        if is_heading || place < from.max(done) {
            continue;
        }
        let rest = tokens.get(place..to).unwrap_or_default();
        let length = run(article, &known, rest, place);
        let words = rest.get(..length).unwrap_or_default();
        split(article, &known, words, place as u32, is_initial(article, from, done, place), &mut found);
        done = place + length;
    }
    found
}

/// The tokens that may be part of a name.
fn proper_places(article: &Article<'_>) -> Vec<u32> {
    let tokens = &article.text.tokens;
    let capital = |token: &Token| {
        u8::from((token.kind == TokenKind::Word) & !token.furniture & (token.shape != Shape::Lower))
    };
    let capitals: Vec<u8> = tokens.iter().map(capital).collect();
    let mut places = places::with_any(&capitals, 1);
    places.retain(|&place| tokens.get(place as usize).is_some_and(|token| is_proper(article, token)));
    places
}

/// True when nothing but marks stands between the token at `place` and the beginning of its sentence at `from`, or when
/// speech begins before it; `done` is the end of the name before.
fn is_initial(article: &Article<'_>, from: usize, done: usize, place: usize) -> bool {
    let before = article.text.tokens.get(from.max(done)..place).unwrap_or_default();
    for token in before.iter().rev() {
        let mark = token.kind == TokenKind::Mark;
        if mark && matches!(token.span.of(article.text.source), "\"" | "“" | "‘" | ":") {
            return true;
        }
        if !mark && !token.furniture {
            return false;
        }
    }
    done <= from
}

/// The number of tokens at the start of `tokens`, of which the first is that at `base`, that make one run, or 0.
fn run(article: &Article<'_>, known: &Known<'_>, tokens: &[Token], base: usize) -> usize {
    let is_proper = |at: usize| at < tokens.len() && known.proper.get(base + at) == Some(&true);
    if !is_proper(0) {
        return 0;
    }
    let form = |token: &Token| article.text.words.form(token.word);
    let mut length = 0;
    let mut words = 0;
    let mut at = 0;
    let mut is_body = false;
    while let Some(token) = tokens.get(at) {
        let next_is_proper = |skip: usize| is_proper(at + skip);
        if is_proper(at) {
            is_body |= article.is(token.word, BODY);
            words += 1;
            at += 1;
            length = at;
        } else if token.kind == TokenKind::Word && next_is_proper(1) {
            let particle = article.is(token.word, Lists::NAME_PARTICLES);
            if !(particle || is_body && article.is(token.word, Lists::JOINING_WORDS)) {
                break;
            }
            at += 1;
        } else if token.kind == TokenKind::Word && is_ordinal(form(token)) {
            at += 1;
            length = at;
        } else if token.kind == TokenKind::Number
            && (next_is_proper(1) || words > 1 || is_upper(tokens.get(at - 1)))
        {
            if !is_year(form(token)) && !is_upper(tokens.get(at - 1)) && !next_is_proper(1) {
                break;
            }
            at += 1;
            length = at;
        } else if form(token) == "." && next_is_proper(1) && touches(tokens.get(at - 1), token) {
            let is_short =
                |token: &Token| token.span.len() == 1 || article.is(token.word, Lists::ABBREVIATIONS);
            if !tokens.get(at - 1).is_some_and(is_short) {
                break;
            }
            at += 1;
        } else {
            break;
        }
    }
    length
}

/// True for a capitalised word that may be part of a name.
fn is_proper(article: &Article<'_>, token: &Token) -> bool {
    begins_as_a_name(token.span.of(article.text.source))
        && !is_currency(article.text.source, token)
        && !article.is(token.word, Lists::CALENDAR)
}

/// True for the letters before the sign in `US$70`.
fn is_currency(source: &str, token: &Token) -> bool {
    source.as_bytes().get(token.span.end as usize) == Some(&b'$')
}

/// True for a word with a capital among its first letters: `Serang`, `iPhone`, and not `olehSerang`, where the page lost
/// a space.
fn begins_as_a_name(surface: &str) -> bool {
    surface.chars().take(SMALL_HEAD + 1).any(char::is_uppercase)
}

fn is_ordinal(form: &str) -> bool {
    form.strip_prefix("ke-").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn is_year(form: &str) -> bool {
    form.len() == 4 && (form.starts_with("19") || form.starts_with("20"))
}

fn is_upper(token: Option<&Token>) -> bool {
    token.is_some_and(|token| token.shape == Shape::Upper)
}

fn touches(left: Option<&Token>, right: &Token) -> bool {
    left.is_some_and(|left| left.span.end == right.span.start)
}

/// Cuts off a first word that is capitalised only because it begins the sentence, and the office before a name.
fn split(
    article: &Article<'_>,
    known: &Known<'_>,
    run: &[Token],
    base: u32,
    initial: bool,
    found: &mut Vec<Proper>,
) {
    let is_title = |token: &Token| article.is(token.word, TITLE);
    let mut start = 0;
    while let Some(token) = run.get(start) {
        let fact = article.fact(token.word);
        let listed = article.reference(token.word).is_some() || article.is_verb(token.word);
        let stop = article.is(token.word, Lists::STOP_WORDS);
        let body = article.is(token.word, BODY) && run.len() > start + 1;
        let by_position = start == 0 && initial && token.shape == Shape::Capital;
        let common =
            fact.cased == 0 && (listed || fact.lower > 0 || run.len() == 1) && !body && !is_title(token);
        if !(stop && token.shape != Shape::Upper || by_position && common) {
            break;
        }
        start += 1;
    }
    let run = run.get(start..).unwrap_or_default();
    let base = base + start as u32;
    let offices = run.iter().take_while(|token| is_title(token)).count();
    let mut push = |from: usize, to: usize, office: bool| {
        if to > from {
            found.push(Proper { from: base + from as u32, to: base + to as u32, office });
        }
    };
    if let Some((from, to)) = known.person(run) {
        push(0, from, offices > 0);
        push(from, to, false);
        push(to, run.len(), false);
        return;
    }
    let name = if offices == 0 { 0 } else { name_start(article, run, offices) };
    push(0, name, true);
    // A person named behind a body: `PT Maju Jaya Sari Dewi`, where Sari is named alone elsewhere.
    let person = (name + 2..run.len().saturating_sub(1)).find(|&at| {
        let is_alone = |at: usize| {
            run.get(at).is_some_and(|t| known.alone.get(t.word.0 as usize).copied().unwrap_or(false))
        };
        let listed = |at: usize| run.get(at).is_some_and(|t| article.reference(t.word).is_some());
        let plain =
            |at: usize| run.get(at).is_some_and(|t| t.shape == Shape::Capital && t.kind == TokenKind::Word);
        let after_upper = run.get(at - 1).is_some_and(|t| t.shape == Shape::Upper && t.span.len() > 2);
        let rest = run.len() - at;
        offices == 0
            && rest <= 4
            && (at..run.len()).all(plain)
            && !listed(at)
            && (is_alone(at) || after_upper && !listed(at + 1))
    });
    match person {
        Some(at) => {
            push(name, at, false);
            push(at, run.len(), false);
        }
        None => push(name, run.len(), false),
    }
}

/// By word, whether it is somewhere a run by itself within a sentence, as people are named again.
fn single_runs(article: &Article<'_>, places: &[u32]) -> Vec<bool> {
    let mut alone = vec![false; article.text.words.len()];
    for (index, &place) in places.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| places.get(before));
        if before.is_some_and(|&before| before + 1 == place) || places.get(index + 1) == Some(&(place + 1)) {
            continue;
        }
        let Some(token) = article.text.tokens.get(place as usize) else { continue };
        let fact = article.fact(token.word);
        let name = token.shape == Shape::Capital && fact.cased > 0 && fact.lower == 0;
        if let Some(alone) = alone.get_mut(token.word.0 as usize).filter(|_| name) {
            *alone = true;
        }
    }
    alone
}

/// Where the person's name begins after an office: behind the domain of the office, which is written in capitals
/// (`Ketua DPR`) or in words that are common in the news (`Menteri Keuangan`), while two words are left for the name.
fn name_start(article: &Article<'_>, run: &[Token], offices: usize) -> usize {
    let mut at = offices;
    while let Some(token) = run.get(at) {
        let left = run.len() - at;
        let form = article.text.words.form(token.word);
        let domain = token.shape == Shape::Upper && form.len() > 1 && left > 1
            || token.kind != TokenKind::Word
            || article.is(token.word, TITLE)
            || left > 2 && article.reference(token.word).is_some()
            || left > 2 && token.shape == Shape::Lower;
        if !domain {
            break;
        }
        at += 1;
    }
    // An office without a name after it: `Gubernur Banten` alone.
    let domain_only = run
        .get(offices..)
        .unwrap_or_default()
        .iter()
        .all(|token| article.reference(token.word).is_some() || token.shape == Shape::Upper);
    if run.len() - offices == 1 && domain_only && !is_alone(article, run.get(offices)) {
        run.len()
    } else {
        at
    }
}

/// True when the word is mostly a name of its own in this text, outside offices.
fn is_alone(article: &Article<'_>, token: Option<&Token>) -> bool {
    token.is_some_and(|token| {
        let fact = article.fact(token.word);
        token.shape == Shape::Capital && fact.lower == 0 && fact.cased > 2
    })
}

impl Proper {
    /// Its tokens.
    pub(super) fn tokens<'t>(&self, article: &Article<'t>) -> &'t [Token] {
        article.text.tokens.get(self.from as usize..self.to as usize).unwrap_or_default()
    }

    /// Where it stands.
    pub(super) fn span(&self, article: &Article<'_>) -> Span {
        match self.tokens(article) {
            [first, .., last] => Span::new(first.span.start, last.span.end),
            [only] => only.span,
            [] => Span::default(),
        }
    }
}
