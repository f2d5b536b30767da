//! Words that go with a theme in the documents at hand, for growing one's own lexicon.

use super::ThemeSet;
use super::matching;
use crate::lang::{LangPack, Lists};
use crate::order::Order;
use crate::report::Suggestion;
use crate::text::{Shape, Text, TokenKind};

/// A word must stand in so many sentences of the theme.
const MIN_SENTENCES: u32 = 3;

/// The word families that occur more often in sentences with a hit of the theme `theme` than in the other sentences of
/// `texts`, most telling first, at most `limit`: by the log-likelihood ratio of Dunning (*Accurate Methods for the
/// Statistics of Surprise and Coincidence*, 1993) over sentences. Left out are stop words, words of one or two letters,
/// words that are written with a capital more often than not, words that the theme has already, and what is not
/// significant (a ratio below 3.84, p = 0.05).
pub fn suggest(
    texts: &[Text<'_>],
    set: &ThemeSet,
    theme: &str,
    limit: usize,
    lang: &LangPack,
) -> Vec<Suggestion> {
    let Some(place) = set.themes().iter().position(|known| known.id() == theme) else { return Vec::new() };
    let mut seen: Vec<Seen> = Vec::new();
    let (mut with, mut without) = (0_u32, 0_u32);
    for text in texts {
        let hits = matching::find(text, set, lang).into_iter().nth(place).unwrap_or_default();
        let mut on_theme = vec![false; text.sentences.len()];
        for hit in &hits {
            on_theme.get_mut(hit.sentence as usize).into_iter().for_each(|slot| *slot = true);
        }
        let mut hits = hits.iter().peekable();
        for (&sentence, on_theme) in text.sentences.iter().zip(on_theme) {
            *(if on_theme { &mut with } else { &mut without }) += 1;
            let number = with + without;
            for token in text.tokens_in(sentence) {
                while hits.next_if(|hit| hit.span.end <= token.span.start).is_some() {}
                let form = text.words.form(token.word);
                let counts = token.kind == TokenKind::Word
                    && !token.furniture
                    && form.chars().count() > 2
                    && !text.words.lists(token.word).any(Lists::STOP_WORDS);
                if counts {
                    seen.push(Seen {
                        root: text.words.root(token.word),
                        form,
                        sentence: number,
                        on_theme,
                        known: hits.peek().is_some_and(|hit| hit.span.contains(token.span)),
                        capital: token.shape != Shape::Lower,
                    });
                }
            }
        }
    }
    // The sort is stable: within a family and a form the sentences stay in their order.
    seen.order_by(|a, b| a.root.cmp(b.root).then_with(|| a.form.cmp(b.form)));
    let rated = seen.chunk_by(|a, b| a.root == b.root).filter_map(|family| {
        let first = family.first()?;
        let (of_theme, of_others) = (sentences(family, true), sentences(family, false));
        let more = f64::from(of_theme) * f64::from(without) > f64::from(of_others) * f64::from(with);
        let capitals = family.iter().filter(|seen| seen.capital).count();
        let name = 2 * capitals > family.len();
        if family.iter().any(|seen| seen.known) || name || of_theme < MIN_SENTENCES || !more {
            return None;
        }
        let forms = family.chunk_by(|a, b| a.form == b.form);
        // The first of those that are equally frequent: `max_by_key` would take the last.
        let form = forms.rev().max_by_key(|same| same.len())?.first()?.form;
        Some(Suggestion {
            root: first.root.to_owned(),
            form: form.to_owned(),
            with: of_theme,
            without: of_others,
            log_likelihood: log_likelihood([of_theme, of_others], [with, without]),
        })
    });
    let mut rated: Vec<_> = rated.filter(|suggestion| suggestion.log_likelihood >= 3.84).collect();
    rated.order_by(|a, b| b.log_likelihood.total_cmp(&a.log_likelihood).then_with(|| a.root.cmp(&b.root)));
    rated.truncate(limit);
    rated
}

/// A word at a place.
struct Seen<'t> {
    root: &'t str,
    form: &'t str,
    /// A number of its own for each sentence of each text.
    sentence: u32,
    on_theme: bool,
    /// Inside a hit of the theme.
    known: bool,
    capital: bool,
}

/// How many different sentences, of the theme or not, hold one of `family`.
fn sentences(family: &[Seen<'_>], on_theme: bool) -> u32 {
    let of_kind = family.iter().filter(|seen| seen.on_theme == on_theme);
    let mut numbers: Vec<u32> = of_kind.map(|seen| seen.sentence).collect();
    numbers.order();
    numbers.dedup();
    numbers.len() as u32
}

/// G² of a table of sentences: those with the word, of all, on each side.
fn log_likelihood(having: [u32; 2], all: [u32; 2]) -> f64 {
    let total = f64::from(all[0]) + f64::from(all[1]);
    let word = f64::from(having[0]) + f64::from(having[1]);
    let cell = |observed: f64, row: f64, column: f64| {
        if observed > 0.0 { observed * (observed * total / (row * column)).ln() } else { 0.0 }
    };
    let side = |side: usize| {
        let (having, all) = match side {
            0 => (f64::from(having[0]), f64::from(all[0])),
            _ => (f64::from(having[1]), f64::from(all[1])),
        };
        cell(having, word, all) + cell(all - having, total - word, all)
    };
    2.0 * (side(0) + side(1))
}

#[cfg(test)]
mod tests {
    use super::log_likelihood;

    /// Independent words give nothing; the bigram *the swiss* of Dunning 1993, table 2: k(AB)=110, k(A~B)=2442,
    /// k(~AB)=111, k(~A~B)=29114 has −2 log λ = 270.72.
    #[test]
    fn log_likelihood_as_published() {
        assert!(log_likelihood([10, 20], [100, 200]).abs() < 1e-9);
        let ratio = log_likelihood([110, 111], [110 + 2442, 111 + 29114]);
        assert!((ratio - 270.72).abs() < 0.01, "{ratio}");
    }
}
