//! Several documents side by side: what they share, and what sets each apart from the rest, in both directions.

use crate::Options;
use crate::keywords::{Tally, keyness};
use crate::order::Order;
use crate::report::{Comparison, Contrast, Contrasts, CorpusKeyphrase, CorpusKeyword, Document};
use crate::strings::Strings;
use crate::text::offsets::Byte;
use crate::text::small;

/// G² from which a difference between documents is listed: p < 0.05.
const EVIDENCE: f64 = 3.84;

/// The counts of all terms in all documents.
#[derive(Debug)]
pub(crate) struct Table<'t> {
    /// Of each document; 0 for one that the table leaves out.
    words: Vec<u32>,
    /// How many are in the table.
    documents: usize,
    /// In the order of the roots.
    rows: Vec<Row<'t>>,
}

/// One term: only the documents that hold it, so that the table is no larger than the texts.
#[derive(Debug)]
struct Row<'t> {
    root: &'t str,
    form: &'t str,
    /// Occurrences of the form's own document, which decides what is shown.
    shown: u32,
    count: u32,
    cells: Vec<(u32, u32)>,
}

impl<'t> Table<'t> {
    /// Counts the documents for which `included` has `true`.
    pub(crate) fn new(tallies: &'t [Tally], included: &[bool]) -> Self {
        let mut places = Strings::default();
        let mut rows: Vec<Row<'t>> = Vec::new();
        let counted = tallies.iter().enumerate().zip(included).filter(|(_, is_in)| **is_in);
        for ((document, tally), _) in counted {
            for term in &tally.terms {
                let at = places.add(&term.root);
                if at == rows.len() {
                    rows.push(Row {
                        root: &term.root,
                        form: &term.form,
                        shown: 0,
                        count: 0,
                        cells: Vec::new(),
                    });
                }
                if let Some(row) = rows.get_mut(at) {
                    if term.count > row.shown {
                        (row.form, row.shown) = (&term.form, term.count);
                    }
                    row.count += term.count;
                    row.cells.push((document as u32, term.count));
                }
            }
        }
        rows.order_by_key(|row| row.root);
        let words = tallies.iter().zip(included).map(|(tally, &is_in)| if is_in { tally.total } else { 0 });
        Self { words: words.collect(), documents: included.iter().filter(|&&is_in| is_in).count(), rows }
    }

    /// The most frequent terms of all documents.
    pub(crate) fn most_frequent(&self, options: &Options) -> Vec<CorpusKeyword> {
        let mut rows: Vec<&Row<'_>> = self.rows.iter().collect();
        rows.order_by_key(|row| std::cmp::Reverse(row.count));
        rows.iter().take(options.keyword_limit as usize).map(|row| self.report(row)).collect()
    }

    /// What the documents share and what sets each apart; nothing for fewer than two.
    pub(crate) fn compare(&self, options: &Options) -> Option<Comparison> {
        (self.documents > 1).then(|| Comparison {
            words: self.words.clone(),
            shared: self.shared(options),
            documents: self.contrasts(options),
        })
    }

    fn shared(&self, options: &Options) -> Vec<CorpusKeyword> {
        let mut rows: Vec<(&Row<'_>, f64)> = self
            .rows
            .iter()
            .filter(|row| row.cells.len() > 1)
            .map(|row| {
                let rates = row.cells.iter().map(|&(document, count)| f64::from(count) / self.size(document));
                (row, rates.fold(f64::INFINITY, f64::min))
            })
            .collect();
        rows.order_by(|(a, low), (b, other)| b.cells.len().cmp(&a.cells.len()).then(other.total_cmp(low)));
        rows.iter().take(options.keyword_limit as usize).map(|(row, _)| self.report(row)).collect()
    }

    /// Every document against all others together. One pass over the table for each document.
    fn contrasts(&self, options: &Options) -> Vec<Contrasts> {
        let total: f64 = self.words.iter().copied().map(f64::from).sum();
        let mut documents = Vec::with_capacity(self.words.len());
        for (document, &words) in self.words.iter().enumerate() {
            let (words, others) = (f64::from(words), total - f64::from(words));
            let (mut more, mut less) = (Vec::new(), Vec::new());
            for row in self.rows.iter().filter(|_| words > 0.0 && others > 0.0) {
                let count =
                    row.cells.iter().find(|cell| cell.0 as usize == document).map_or(0, |cell| cell.1);
                let keyness = keyness(count, words, f64::from(row.count - count), others);
                if keyness.log_likelihood >= EVIDENCE {
                    let contrast = (row, count, keyness);
                    if keyness.log_ratio > 0.0 { more.push(contrast) } else { less.push(contrast) }
                }
            }
            let list = |mut found: Vec<(&Row<'_>, u32, crate::report::Keyness)>| {
                found.order_by(|a, b| b.2.log_likelihood.total_cmp(&a.2.log_likelihood));
                found.truncate(options.keyword_limit as usize);
                let contrast = |(row, count, keyness): (&Row<'_>, u32, _)| Contrast {
                    root: row.root.to_owned(),
                    term: row.form.to_owned(),
                    count,
                    keyness,
                };
                found.into_iter().map(contrast).collect()
            };
            documents.push(Contrasts { more: list(more), less: list(less) });
        }
        documents
    }

    fn size(&self, document: u32) -> f64 {
        f64::from(self.words.get(document as usize).copied().unwrap_or(1).max(1))
    }

    fn report(&self, row: &Row<'_>) -> CorpusKeyword {
        let mut per_document = vec![0; self.words.len()];
        for &(document, count) in &row.cells {
            if let Some(cell) = per_document.get_mut(document as usize) {
                *cell = count;
            }
        }
        let rarity = (self.documents as f64 / row.cells.len().max(1) as f64).ln();
        CorpusKeyword {
            root: row.root.to_owned(),
            term: row.form.to_owned(),
            count: row.count,
            documents: row.cells.len() as u32,
            tf_idf: per_document.iter().map(|&count| f64::from(count) * rarity).collect(),
            per_document,
        }
    }
}

/// Merges the documents' keyphrases, highest sum of scores first.
pub(crate) fn keyphrases(documents: &[Document<Byte>], options: &Options) -> Vec<CorpusKeyphrase> {
    let mut places = Strings::default();
    let mut merged: Vec<CorpusKeyphrase> = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        for phrase in &document.keyphrases {
            let at = places.add(&small(&phrase.text));
            if at == merged.len() {
                merged.push(CorpusKeyphrase {
                    text: phrase.text.clone(),
                    count: 0,
                    score: 0.0,
                    per_document: vec![0; documents.len()],
                });
            }
            if let Some(into) = merged.get_mut(at) {
                into.count += phrase.count;
                into.score += phrase.score;
                if let Some(cell) = into.per_document.get_mut(index) {
                    *cell += phrase.count;
                }
            }
        }
    }
    merged.order_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.text.cmp(&b.text)));
    merged.truncate(options.keyword_limit as usize);
    merged
}
