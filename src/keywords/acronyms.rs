//! Acronyms: short forms with the words they stand for.
//!
//! Where the text explains one, in either order, the two are matched as by Ariel Schwartz and Marti Hearst (2003), "A
//! simple algorithm for identifying abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 8:
//! 451–462; here with the links of the language (`atau`, `disingkat`, `singkatan dari`) beside the parentheses. Where it does not,
//! an acronym made of initials (DPR) or of syllables (Pemprov) is matched with a name that stands in the same text.

use super::article::Article;
use super::proper::Proper;
use crate::lang::Lists;
use crate::order::Order;
use crate::places;
use crate::strings::Strings;
use crate::text::{Shape, Span, Token, TokenKind, WordId};

/// A short form with its long one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub short: WordId,
    pub short_span: Span,
    pub long: Vec<WordId>,
    /// The first token of the long form where it was found.
    pub long_token: usize,
    pub long_span: Span,
    /// Where the text explains it: from the first of the two to the last.
    pub explained: Option<Span>,
}

/// Short forms and names that are compared when nothing explains them: constants, so that work stays linear.
const MOST_SHORT: usize = 100;
const MOST_LONG: usize = 1000;

/// Explained pairs that are kept, and words skipped around a link: so that no text makes work grow faster than itself.
const MOST_PAIRS: usize = 1000;
const MOST_SKIPPED: usize = 4;

/// All pairs, in the order in which they are first explained or found; one long form for each short one. `tokens` are the
/// words of the text's tokens.
pub(super) fn find(
    article: &Article<'_>,
    tokens: &[WordId],
    names: &[Proper],
    phrases: &[(usize, usize)],
) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    let mut known = vec![false; article.text.words.len()];
    // Few tokens can explain anything; they are known by their word.
    let words = &article.text.words;
    let mut explains = vec![0_u8; words.len()];
    for word in ["("].iter().chain(article.lang.acronym_words.links).filter_map(|word| words.find(word)) {
        explains.get_mut(word.0 as usize).into_iter().for_each(|explains| *explains = 1);
    }
    let explain = |word: &WordId| explains.get(word.0 as usize).copied().unwrap_or_default();
    for at in places::with_any(&tokens.iter().map(explain).collect::<Vec<u8>>(), 1) {
        let at = at as usize;
        let pair = parenthesis(article, at).or_else(|| or(article, at));
        if let Some(pair) = pair.filter(|pair| note(&mut known, pair.short)) {
            pairs.push(pair);
        }
        if pairs.len() >= MOST_PAIRS {
            break;
        }
    }
    unexplained(article, tokens, names, phrases, &mut known, &mut pairs);
    pairs
}

fn token<'a>(article: &Article<'a>, at: usize) -> Option<&'a Token> {
    article.text.tokens.get(at).filter(|token| !token.furniture)
}

fn form<'a>(article: &Article<'a>, at: usize) -> &'a str {
    token(article, at).map(|token| article.text.words.form(token.word)).unwrap_or_default()
}

/// `long (short)` or `short (long)`, with the opening parenthesis at `at`.
fn parenthesis(article: &Article<'_>, at: usize) -> Option<Pair> {
    if form(article, at) != "(" || at == 0 {
        return None;
    }
    if form(article, at + 2) == ")" && is_short(article, at + 1) {
        return long_before(article, at + 1, at);
    }
    let close = (at + 2..at + 12).find(|&end| form(article, end) == ")")?;
    if close > at + 2 && is_short(article, at - 1) {
        let from = match_long(article, at - 1, at + 1, close)?;
        return (from == at + 1).then(|| pair(article, at - 1, (from, close), true))?;
    }
    None
}

/// `long atau short`, `long, disingkat short`, `short singkatan dari long`, with the linking word at `at`.
fn or(article: &Article<'_>, at: usize) -> Option<Pair> {
    let words = &article.lang.acronym_words;
    let link = form(article, at);
    if at == 0 || !words.links.contains(&link) {
        return None;
    }
    let is_skipped = |at: &usize| words.after_link.contains(&form(article, *at));
    let next = (at + 1..=at + MOST_SKIPPED).find(|at| !is_skipped(at))?;
    let is_skipped = |at: &usize| words.before_link.contains(&form(article, *at));
    let end = (at.saturating_sub(MOST_SKIPPED)..at).rev().find(|at| !is_skipped(at))? + 1;
    let is_upper = |at: usize| token(article, at).is_some_and(|token| token.shape == Shape::Upper);
    if is_short(article, next) && (is_upper(next) || words.sure_links.contains(&link)) {
        return long_before(article, next, end);
    }
    let short = end.checked_sub(1)?;
    if is_short(article, short) && is_upper(short) {
        let length = form(article, short).chars().count();
        let close = (next + 1..=next + length + 2).find(|&close| {
            match_long(article, short, next, close) == Some(next)
                && initials(article, next, close) == form(article, short)
        })?;
        return pair(article, short, (next, close), true);
    }
    None
}

/// The first letters of the words, `dan` and its like left out unless they count.
fn initials(article: &Article<'_>, from: usize, to: usize) -> String {
    let is_stop =
        |at: usize| token(article, at).is_some_and(|token| article.is(token.word, Lists::STOP_WORDS));
    let content = (from..to).filter(|&at| !is_stop(at));
    content.filter_map(|at| form(article, at).chars().next()).collect()
}

fn long_before(article: &Article<'_>, short: usize, end: usize) -> Option<Pair> {
    let length = form(article, short).chars().count();
    let most = (length + 5).min(2 * length);
    let mut from = end;
    while from > 0 && end - from < most {
        let is_inner = matches!(form(article, from - 1), "/" | "&" | "-");
        if !is_inner && token(article, from - 1).is_none_or(|token| token.kind == TokenKind::Mark) {
            break;
        }
        from -= 1;
    }
    let from = match_long(article, short, from, end)?;
    pair(article, short, (from, end), true)
}

/// A short form is one word of two to ten letters that begins with a capital.
fn is_short(article: &Article<'_>, at: usize) -> bool {
    token(article, at).is_some_and(|token| {
        let text = token.span.of(article.text.source);
        token.kind == TokenKind::Word
            && (2..=12).contains(&text.chars().count())
            && text.starts_with(char::is_uppercase)
            && text.chars().all(char::is_alphanumeric)
    })
}

/// The word, of those from `from` to `to`, with which the shortest long form of `short` begins: the letters of the short
/// form are found from the right, its first letter at the beginning of a word.
fn match_long(article: &Article<'_>, short: usize, from: usize, to: usize) -> Option<usize> {
    let mut letters = form(article, short).chars().rev().filter(|c| c.is_alphanumeric()).peekable();
    let mut wanted = letters.next()?;
    for at in (from..to).rev() {
        let word = form(article, at);
        let begins = word.chars().next();
        for (index, letter) in word.char_indices().rev() {
            let last = letters.peek().is_none();
            if letter != wanted || (last && index > 0) {
                continue;
            }
            match letters.next() {
                Some(next) => wanted = next,
                None => {
                    let long = begins.is_some()
                        && to - at >= 2
                        && !(at..to).any(|at| form(article, at) == form(article, short));
                    return long.then_some(at);
                }
            }
        }
    }
    None
}

fn pair(article: &Article<'_>, short: usize, long: (usize, usize), explained: bool) -> Option<Pair> {
    let words = article.text.tokens.get(long.0..long.1)?;
    let (first, last, short) = (words.first()?, words.last()?, token(article, short)?);
    Some(Pair {
        short: short.word,
        short_span: short.span,
        long: words.iter().map(|token| token.word).collect(),
        long_token: long.0,
        long_span: Span::new(first.span.start, last.span.end),
        explained: explained.then(|| {
            let (start, end) = (first.span.start.min(short.span.start), last.span.end.max(short.span.end));
            let closed = article.text.source.get(end as usize..).is_some_and(|rest| rest.starts_with(')'));
            Span::new(start, end + u32::from(closed))
        }),
    })
}

/// Matches short forms that nothing explains with names and phrases of the text.
fn unexplained(
    article: &Article<'_>,
    tokens: &[WordId],
    names: &[Proper],
    phrases: &[(usize, usize)],
    known: &mut [bool],
    pairs: &mut Vec<Pair>,
) {
    let shorts = candidates(article, known);
    let mut seen = Strings::default();
    let mut key = String::new();
    let of_names = names.iter().flat_map(|name| {
        let (from, to) = (name.from as usize, name.to as usize);
        (from + 2..=to.min(from + 6)).map(move |to| (from, to))
    });
    for (from, to) in of_names.chain(phrases.iter().copied()) {
        if seen.len() >= MOST_LONG {
            break;
        }
        let Some(long) = tokens.get(from..to) else { continue };
        let words = &article.text.words;
        key.clear();
        long.iter().for_each(|&word| key.extend([words.form(word), " "]));
        if !seen.is_new(&key) {
            continue;
        }
        let forms: Vec<(&str, &str)> =
            long.iter().map(|&word| (words.form(word), words.root(word))).collect();
        let initial = |word: &WordId| words.form(*word).chars().next();
        let all: Vec<char> = long.iter().filter_map(initial).collect();
        let is_content = |word: &&WordId| !words.lists(**word).any(Lists::STOP_WORDS);
        let content: Vec<char> = long.iter().filter(is_content).filter_map(initial).collect();
        // With or without the initials of `dan` and its like.
        let is_initials = |letters: &str| {
            all.len() >= 3
                && [&all, &content].into_iter().any(|initials| letters.chars().eq(initials.iter().copied()))
        };
        for &(short, shape) in &shorts {
            let letters = article.text.words.form(short);
            let matches = match shape {
                Shape::Upper => is_initials(letters),
                _ => is_syllables(letters, &forms),
            };
            let sample = article.fact(short).sample as usize;
            if matches && !long.contains(&short) && note(known, short) {
                pairs.extend(pair(article, sample, (from, to), false));
            }
        }
    }
}

/// Notes a word; false when it was known.
fn note(known: &mut [bool], word: WordId) -> bool {
    known.get_mut(word.0 as usize).is_some_and(|known| !std::mem::replace(known, true))
}

/// Words that look like acronyms: in capitals, or names that are never written small.
fn candidates(article: &Article<'_>, known: &[bool]) -> Vec<(WordId, Shape)> {
    let mut shorts: Vec<(WordId, Shape)> = Vec::new();
    for id in article.text.words.ids() {
        let fact = article.fact(id);
        let Some(token) =
            article.text.tokens.get(fact.sample as usize).filter(|_| fact.cased > 0 && fact.lower == 0)
        else {
            continue;
        };
        let length = article.text.words.form(id).len();
        let fits = matches!((token.shape, length), (Shape::Upper, 3..=7) | (Shape::Capital, 5..=12));
        if fits && known.get(id.0 as usize) == Some(&false) && fact.is_content() {
            shorts.push((id, token.shape));
        }
    }
    shorts.order_by_key(|&(id, _)| (std::cmp::Reverse(article.fact(id).count), id));
    shorts.truncate(MOST_SHORT);
    shorts
}

/// True when the letters are one syllable or so of each word, in order: its beginning (pem-prov), the beginning of its
/// root (dis-hub: perhubungan), its end (ta: kota), or one or two letters and its last (ka: kepala, dis: dinas); after the first, three or
/// more words may end in initials (kor-p-r-i).
fn is_syllables(letters: &str, words: &[(&str, &str)]) -> bool {
    if !words.first().is_some_and(|&(form, root)| may_begin(letters, form, root)) {
        return false;
    }
    let initials = words.iter().filter_map(|(form, _)| form.chars().next());
    syllables(letters, words, words.len() >= 3 && letters.len() > words.len())
        && !initials.eq(letters.chars())
}

/// True when the first letter can be that of a syllable of the word: most comparisons end here.
fn may_begin(letters: &str, form: &str, root: &str) -> bool {
    let from_end = |back: usize| form.len().checked_sub(back).and_then(|at| form.as_bytes().get(at));
    let first = letters.as_bytes().first();
    first.is_some()
        && [form.as_bytes().first(), root.as_bytes().first(), from_end(2), from_end(3)].contains(&first)
}

fn syllables(letters: &str, words: &[(&str, &str)], may_end_in_initials: bool) -> bool {
    let Some(((form, root), rest)) = words.split_first() else { return letters.is_empty() };
    let takes = |chunk: &str| {
        let begins = |word: &str| chunk.len() <= 5 && word.starts_with(chunk);
        let ends = chunk.len() <= 3 && form.len() > chunk.len() && form.ends_with(chunk);
        let (start, last) = chunk.split_at_checked(chunk.len().saturating_sub(1)).unwrap_or_default();
        let hull = chunk.len() <= 3 && form.starts_with(start) && form.ends_with(last);
        begins(form) || begins(root) || ends || hull
    };
    let cuts = letters.char_indices().map(|(at, _)| at).chain([letters.len()]).filter(|&at| at >= 2);
    cuts.into_iter().any(|at| match letters.split_at_checked(at) {
        Some((chunk, tail)) if takes(chunk) => {
            let ends = || rest.iter().filter_map(|(form, _)| form.chars().next()).eq(tail.chars());
            syllables(tail, rest, may_end_in_initials) || may_end_in_initials && !tail.is_empty() && ends()
        }
        _ => false,
    })
}

/// The places of each pair's short and long form in the text's order: one pass over the article.
pub(super) fn hits(article: &Article<'_>, pairs: &[Pair]) -> Vec<Vec<Span>> {
    // By first word, the pairs that can begin there.
    let mut starts: Vec<(WordId, usize)> = Vec::new();
    for (at, pair) in pairs.iter().enumerate() {
        starts.push((pair.short, at));
        starts.extend(pair.long.first().map(|&first| (first, at)));
    }
    starts.order();
    starts.dedup();
    let mut begins = vec![false; article.text.words.len()];
    for &(word, _) in &starts {
        if let Some(begins) = begins.get_mut(word.0 as usize) {
            *begins = true;
        }
    }
    let mut hits = vec![Vec::new(); pairs.len()];
    for place in &article.places {
        if !begins.get(place.word.0 as usize).copied().unwrap_or(false) {
            continue;
        }
        let from = starts.partition_point(|&(word, _)| word < place.word);
        for &(_, at) in starts.iter().skip(from).take_while(|&&(word, _)| word == place.word) {
            let (Some(pair), Some(hits)) = (pairs.get(at), hits.get_mut(at)) else { continue };
            let length = if pair.short == place.word { 1 } else { pair.long.len() };
            let from = place.token as usize;
            let Some(tokens) = article.text.tokens.get(from..from + length) else { continue };
            if length == 1 || tokens.iter().map(|token| token.word).eq(pair.long.iter().copied()) {
                let span = tokens.first().zip(tokens.last());
                hits.extend(span.map(|(first, last)| Span::new(first.span.start, last.span.end)));
            }
        }
    }
    hits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables() {
        let words = |list: &[(&'static str, &'static str)]| list.to_vec();
        let province = words(&[("pemerintah", "perintah"), ("provinsi", "provinsi")]);
        assert!(is_syllables("pemprov", &province));
        assert!(!is_syllables("pemkab", &province));
        let police = [("kepala", "kepala"), ("kepolisian", "polisi"), ("resor", "resor"), ("kota", "kota")];
        assert!(is_syllables("kapolresta", &police));
        assert!(!is_syllables("kapolres", &police));
        let corps = [
            ("korps", "korps"),
            ("pegawai", "pegawai"),
            ("republik", "republik"),
            ("indonesia", "indonesia"),
        ];
        assert!(is_syllables("korpri", &corps));
        assert!(!is_syllables("kpri", &corps));
        assert!(is_syllables("dishub", &[("dinas", "dinas"), ("perhubungan", "hubung")]));
    }
}
