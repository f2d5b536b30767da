//! Terms that the articles offer beyond the hand-written ones: word families and phrases of two words that are common
//! vocabulary. Names of people, clubs and outlets, and dates, are kept out: by how words are written, and by
//! the engine's lists of places and of the calendar.

use crate::articles::Article;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use telaah::lang::{INDONESIAN, Lists};
use telaah::text::{Shape, Text, Token, TokenKind};
use telaah::themes::ThemeSet;

/// A term must stand in so many articles…
const MIN_ARTICLES: usize = 8;
/// …of so many sources: what one source alone writes about is its news, not its desk.
const MIN_SOURCES: usize = 2;

#[derive(Default)]
struct Seen<'a> {
    articles: usize,
    sources: BTreeSet<&'a str>,
    /// Occurrences inside a sentence, and those with a capital.
    inside: usize,
    capitals: usize,
}

/// The terms in the notation of a theme set, in alphabetical order.
pub(crate) fn find(articles: &[&Article<'_>], prior: &ThemeSet) -> Vec<String> {
    let mut seen: BTreeMap<String, Seen<'_>> = BTreeMap::new();
    for article in articles {
        let mut here = HashSet::new();
        let mut note = |term: String, capital: Option<bool>| {
            let entry = seen.entry(term.clone()).or_default();
            if let Some(capital) = capital {
                entry.inside += 1;
                entry.capitals += usize::from(capital);
            }
            if here.insert(term) {
                entry.articles += 1;
                entry.sources.insert(&article.set);
            }
        };
        for &sentence in &article.text.sentences {
            let tokens = article.text.tokens_in(sentence);
            for (place, token) in tokens.iter().enumerate().filter(|(_, token)| common(&article.text, token))
            {
                // A capital after a sentence's start or an opening mark says nothing.
                let before = place.checked_sub(1).and_then(|place| tokens.get(place));
                let inside = before.is_some_and(|before| before.kind != TokenKind::Mark);
                let capital = token.shape != Shape::Lower;
                // The family of a word of grammar is not its words of content: memperoleh, and not oleh~.
                let (form, root) = (article.text.words.form(token.word), article.text.words.root(token.word));
                let family = !INDONESIAN.lists_with(root).any(Lists::STOP_WORDS);
                note(if family { format!("{root}~") } else { form.to_owned() }, inside.then_some(capital));
                if let Some(next) = tokens.get(place + 1).filter(|next| common(&article.text, next)) {
                    let form = |token: &Token| article.text.words.form(token.word);
                    let capital = capital && inside || next.shape != Shape::Lower;
                    note(format!("{} {}", form(token), form(next)), Some(capital));
                }
            }
        }
    }
    let known: HashSet<&str> =
        prior.themes().iter().flat_map(|t| t.terms()).map(|term| term.text()).collect();
    let fits = |term: &str, seen: &Seen<'_>| {
        seen.articles >= MIN_ARTICLES
            && seen.sources.len() >= MIN_SOURCES
            && seen.inside > 0
            && 2 * seen.capitals < seen.inside
            && !known.contains(term)
    };
    seen.into_iter().filter(|(term, seen)| fits(term, seen)).map(|(term, _)| term).collect()
}

/// A word of the article that can be part of a term.
fn common(text: &Text<'_>, token: &Token) -> bool {
    let form = text.words.form(token.word);
    token.kind == TokenKind::Word
        && !token.furniture
        && form.chars().count() > 2
        && form.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        && !INDONESIAN.lists_with(form).any(Lists::STOP_WORDS | Lists::CALENDAR | Lists::PLACES)
        && !INDONESIAN.lists_with(form.strip_suffix("nya").unwrap_or(form)).is_verb()
}
