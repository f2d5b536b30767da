//! Words that go with a theme in the documents at hand, for growing one's own lexicon.

use super::ThemeSet;
use super::matching;
use crate::lang::LangPack;
use crate::order::Order;
use crate::report::Suggestion;
use crate::text::{Shape, Text, TokenKind};
use std::collections::{BTreeMap, HashSet};

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
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    let (mut with, mut without) = (0_u32, 0_u32);
    for text in texts {
        let hits = matching::find(text, set, lang).into_iter().nth(place).unwrap_or_default();
        let sentences: HashSet<u32> = hits.iter().map(|hit| hit.sentence).collect();
        let mut hits = hits.iter().peekable();
        for (index, &sentence) in text.sentences.iter().enumerate() {
            let on_theme = sentences.contains(&(index as u32));
            *(if on_theme { &mut with } else { &mut without }) += 1;
            let mut seen = HashSet::new();
            for token in text.tokens_in(sentence) {
                while hits.next_if(|hit| hit.span.end <= token.span.start).is_some() {}
                let known = hits.peek().is_some_and(|hit| hit.span.contains(token.span));
                let form = text.words.form(token.word);
                let counts = token.kind == TokenKind::Word
                    && !token.furniture
                    && form.chars().count() > 2
                    && !lang.stop_words.contains(form);
                if !counts {
                    continue;
                }
                let family = families.entry(text.words.root(token.word).to_owned()).or_default();
                family.known |= known;
                family.capitals += u32::from(token.shape != Shape::Lower);
                family.count += 1;
                *family.forms.entry(form.to_owned()).or_default() += 1;
                if seen.insert(text.words.root_id(token.word)) {
                    *(if on_theme { &mut family.with } else { &mut family.without }) += 1;
                }
            }
        }
    }
    let rated = families.into_iter().filter_map(|(root, family)| {
        let more = f64::from(family.with) * f64::from(without) > f64::from(family.without) * f64::from(with);
        let name = 2 * family.capitals > family.count;
        if family.known || name || family.with < MIN_SENTENCES || !more {
            return None;
        }
        let ratio = log_likelihood([family.with, family.without], [with, without]);
        let form =
            family.forms.iter().max_by_key(|&(form, count)| (count, std::cmp::Reverse(form)))?.0.clone();
        Some(Suggestion { root, form, with: family.with, without: family.without, log_likelihood: ratio })
    });
    let mut rated: Vec<_> = rated.filter(|suggestion| suggestion.log_likelihood >= 3.84).collect();
    rated.order_by(|a, b| b.log_likelihood.total_cmp(&a.log_likelihood).then_with(|| a.root.cmp(&b.root)));
    rated.truncate(limit);
    rated
}

#[derive(Default)]
struct Family {
    /// Sentences of the theme with the family, other sentences with it.
    with: u32,
    without: u32,
    /// Occurrences, and those written with a capital.
    count: u32,
    capitals: u32,
    known: bool,
    forms: BTreeMap<String, u32>,
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
