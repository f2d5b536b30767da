//! The scores of the themes in a document and in its sentences, with their receipts.

use super::formula::{points_per_evidence, saturation, score as score_of};
use super::matching::{self, Hit};
use super::{Theme, ThemeSet};
use crate::lang::LangPack;
use crate::order::Order;
use crate::report::{self, CorpusTheme, Document, ThemeHit, ThemePlace, ThemeSentence};
use crate::strings::{Strings, entry};
use crate::text::Text;
use crate::text::offsets::Byte;

/// Scores every theme of `set`, strongest first; [`super::formula`] says how.
///
/// ```
/// use telaah::{lang::INDONESIAN, text::Text, themes::{ThemeSet, score}};
/// let text = Text::read("Layanan digital harus transparan.", &INDONESIAN);
/// let themes = score(&text, ThemeSet::governance(), &INDONESIAN);
/// let sum: f64 = themes[0].hits.iter().map(|hit| hit.contribution).sum();
/// assert!((sum - themes[0].score).abs() < 1e-9);
/// ```
pub fn score(text: &Text<'_>, set: &ThemeSet, lang: &LangPack) -> Vec<report::Theme<Byte>> {
    let found = matching::find(text, set, lang);
    let words = text.contents.iter().map(|contents| contents.words).sum();
    let weighed = set.themes().iter().zip(&set.lexicon(lang).weights);
    let mut themes: Vec<_> = weighed
        .zip(found)
        .map(|((theme, weights), hits)| score_theme(text, theme, weights, &hits, words))
        .collect();
    themes.order_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
    themes
}

/// `words` are those of the article.
fn score_theme(
    text: &Text<'_>,
    theme: &Theme,
    weights: &[f64],
    hits: &[Hit],
    words: u32,
) -> report::Theme<Byte> {
    // By term its hits, and then one more than its place in the receipt.
    let mut terms = vec![0_u32; theme.terms().len()];
    for hit in hits {
        terms.get_mut(hit.term as usize).into_iter().for_each(|count| *count += 1);
    }
    let mut receipt: Vec<ThemeHit<Byte>> = Vec::new();
    let mut evidence = 0.0;
    for ((term, slot), &weight) in theme.terms().iter().zip(&mut terms).zip(weights) {
        let count = *slot;
        if count == 0 {
            continue;
        }
        let contribution = weight * saturation(count, words);
        evidence += contribution;
        let places = Vec::with_capacity(count as usize);
        receipt.push(ThemeHit { term: term.text().to_owned(), weight, count, contribution, places });
        *slot = receipt.len() as u32;
    }
    for hit in hits {
        let slot = terms.get(hit.term as usize).and_then(|slot| slot.checked_sub(1));
        if let Some(term) = slot.and_then(|slot| receipt.get_mut(slot as usize)) {
            let (start, end) = (Byte(hit.span.start), Byte(hit.span.end));
            term.places.push(ThemePlace { start, end, negated: hit.negated });
        }
    }
    for hit in &mut receipt {
        hit.contribution *= points_per_evidence(evidence);
    }
    receipt.order_by(|a, b| b.contribution.total_cmp(&a.contribution).then_with(|| a.term.cmp(&b.term)));
    report::Theme {
        id: theme.id().to_owned(),
        label: theme.labels().clone(),
        score: score_of(evidence),
        hits: receipt,
        sentences: score_sentences(text, hits, weights),
    }
}

/// Hits of a theme in a sentence that are no more than most have.
const FEW: usize = 16;

/// The sentences with a hit, each scored as if it were the text.
fn score_sentences(text: &Text<'_>, hits: &[Hit], weights: &[f64]) -> Vec<ThemeSentence<Byte>> {
    let mut scored = Vec::with_capacity(hits.len().min(text.sentences.len()));
    let mut terms: Vec<u32> = Vec::new();
    for hits in hits.chunk_by(|a, b| a.sentence == b.sentence) {
        let Some(place) = hits.first().map(|hit| hit.sentence as usize) else { continue };
        let (Some(sentence), Some(contents)) = (text.sentences.get(place), text.contents.get(place)) else {
            continue;
        };
        terms.clear();
        for hit in hits {
            // In order from the start, as far as there are few.
            let place =
                if terms.len() < FEW { terms.partition_point(|&term| term <= hit.term) } else { terms.len() };
            terms.insert(place, hit.term);
        }
        terms.order();
        let of_term = |same: &[u32]| {
            let weight =
                same.first().and_then(|&term| weights.get(term as usize)).copied().unwrap_or_default();
            weight * saturation(same.len() as u32, contents.words)
        };
        let evidence = terms.chunk_by(|a, b| a == b).map(of_term).sum();
        scored.push(ThemeSentence {
            start: Byte(sentence.start),
            end: Byte(sentence.end),
            score: score_of(evidence),
        });
    }
    scored
}

/// Every theme with its score in each document, strongest sum first.
pub fn over_documents(documents: &[Document<Byte>]) -> Vec<CorpusTheme> {
    let (mut ids, mut merged) = (Strings::default(), Vec::<CorpusTheme>::new());
    for (index, document) in documents.iter().enumerate() {
        for theme in &document.themes {
            let fresh = || CorpusTheme {
                id: theme.id.clone(),
                label: theme.label.clone(),
                per_document: vec![0.0; documents.len()],
            };
            let into = entry(&mut merged, ids.add(&theme.id), fresh);
            if let Some(slot) = into.and_then(|into| into.per_document.get_mut(index)) {
                *slot = theme.score;
            }
        }
    }
    let sum = |theme: &CorpusTheme| theme.per_document.iter().sum::<f64>();
    merged.order_by(|a, b| sum(b).total_cmp(&sum(a)).then_with(|| a.id.cmp(&b.id)));
    merged
}
