//! The score of a theme in a document.

use super::{Theme, ThemeSet};
use crate::report::{self, CorpusTheme, Document, Range, ThemeHit};
use crate::text::offsets::Byte;
use crate::text::{RootId, Text};
use std::collections::HashMap;

/// Weighted hits per thousand words at which a theme scores 50.
const HALF: f64 = 20.0;

/// Scores every theme of `set`, strongest first. With `w` weighted hits per thousand words the score is
/// `100 w / (w + 20)`: it grows with evidence, never reaches 100, and does not depend on the length of the text.
pub fn score(text: &Text<'_>, set: &ThemeSet) -> Vec<report::Theme<Byte>> {
    let mut places: HashMap<RootId, Vec<Range<Byte>>> = HashMap::new();
    let mut total = 0_u32;
    for token in text.article_words() {
        total += 1;
        places.entry(text.words.root_id(token.word)).or_default().push(Range::from(token.span));
    }
    let mut themes: Vec<_> =
        set.themes.iter().map(|theme| score_theme(text, theme, &places, total)).collect();
    themes.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
    themes
}

fn score_theme(
    text: &Text<'_>,
    theme: &Theme,
    places: &HashMap<RootId, Vec<Range<Byte>>>,
    total: u32,
) -> report::Theme<Byte> {
    let mut hits: Vec<ThemeHit<Byte>> = Vec::new();
    for term in &theme.terms {
        let root = text.words.find(&term.term).map(|word| text.words.root_id(word));
        let Some(found) = root.and_then(|root| places.get(&root)) else { continue };
        let count = found.len() as u32;
        hits.push(ThemeHit {
            term: term.term.clone(),
            weight: term.weight,
            count,
            contribution: term.weight * f64::from(count),
            places: found.clone(),
        });
    }
    let weighted: f64 = hits.iter().map(|hit| hit.contribution).sum();
    let rate = 1000.0 * weighted / f64::from(total.max(1));
    let score = 100.0 * rate / (rate + HALF);
    for hit in &mut hits {
        hit.contribution *= score / weighted;
    }
    hits.sort_by(|a, b| b.contribution.total_cmp(&a.contribution).then_with(|| a.term.cmp(&b.term)));
    report::Theme { id: theme.id.clone(), label: theme.label.clone(), score, hits }
}

/// Every theme with its score in each document, strongest sum first.
pub fn over_documents(documents: &[Document<Byte>]) -> Vec<CorpusTheme> {
    let mut merged: Vec<CorpusTheme> = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        for theme in &document.themes {
            let at = merged.iter().position(|known| known.id == theme.id).unwrap_or_else(|| {
                merged.push(CorpusTheme {
                    id: theme.id.clone(),
                    label: theme.label.clone(),
                    per_document: vec![0.0; documents.len()],
                });
                merged.len() - 1
            });
            if let Some(slot) = merged.get_mut(at).and_then(|into| into.per_document.get_mut(index)) {
                *slot = theme.score;
            }
        }
    }
    let sum = |theme: &CorpusTheme| theme.per_document.iter().sum::<f64>();
    merged.sort_by(|a, b| sum(b).total_cmp(&sum(a)).then_with(|| a.id.cmp(&b.id)));
    merged
}
