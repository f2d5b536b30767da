//! Several documents side by side: what they share, and what sets each apart from the rest, in both directions.

use crate::keywords::{Tally, keyness};
use crate::order::Order;
use crate::report::{
    Comparison, Contrast, Contrasts, CorpusKeyphrase, CorpusKeyword, Document, Engine, Keyness, Report,
    SCHEMA,
};
use crate::strings::{Strings, entry};
use crate::text::offsets::{Byte, Unit};
use crate::text::small;
use crate::{Options, quotes, themes};

/// G² from which a difference between documents is listed: p < 0.05.
const EVIDENCE: f64 = 3.84;

/// The report of several documents, whose counts are `tallies`.
pub(crate) fn report(documents: Vec<Document<Byte>>, tallies: &[Tally], options: &Options) -> Report<Byte> {
    let table = Table::new(tallies, &vec![true; tallies.len()]);
    let mut uncompared = Strings::default();
    options.uncompared.iter().for_each(|id| _ = uncompared.add(id));
    let is_compared = |document: &Document<Byte>| uncompared.find(&document.id).is_none();
    let compared: Vec<bool> = documents.iter().map(is_compared).collect();
    let comparison = match compared.contains(&false) {
        true => Table::new(tallies, &compared).compare(options),
        false => table.compare(options),
    };
    let speakers = quotes::over_documents(&documents);
    Report {
        schema: SCHEMA,
        engine: Engine::THIS,
        offsets: Unit::Utf8,
        keywords: table.most_frequent(options),
        keyphrases: keyphrases(&documents, options),
        comparison,
        shared_quotes: quotes::shared(&documents),
        themes: themes::over_documents(&documents),
        speaker_themes: themes::by_speaker_over_documents(&documents, &speakers),
        speakers,
        documents,
    }
}

/// The counts of all terms in all documents.
#[derive(Debug)]
struct Table<'t> {
    /// Of each document; 0 for one that the table leaves out.
    words: Vec<u32>,
    /// How many are in the table.
    documents: usize,
    /// In the order of the roots.
    rows: Vec<Row<'t>>,
    /// The places of the rows, the most frequent first.
    frequent: Vec<u32>,
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
    fn new(tallies: &'t [Tally], included: &[bool]) -> Self {
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
        let mut frequent: Vec<u32> = (0..rows.len() as u32).collect();
        frequent.order_by_key(|&at| rows.get(at as usize).map(|row| std::cmp::Reverse(row.count)));
        let words = tallies.iter().zip(included).map(|(tally, &is_in)| if is_in { tally.total } else { 0 });
        Self {
            words: words.collect(),
            documents: included.iter().filter(|&&is_in| is_in).count(),
            rows,
            frequent,
        }
    }

    /// The most frequent terms of all documents.
    fn most_frequent(&self, options: &Options) -> Vec<CorpusKeyword> {
        let rows = self.frequent.iter().filter_map(|&at| self.rows.get(at as usize));
        rows.take(options.keyword_limit as usize).map(|row| self.report(row)).collect()
    }

    /// What the documents share and what sets each apart; nothing for fewer than two.
    fn compare(&self, options: &Options) -> Option<Comparison> {
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

    /// Every document against all others together. What a document lacks is evidence only when the others have much of it,
    /// so that beside its own terms it is asked for no more of them than it has words.
    fn contrasts(&self, options: &Options) -> Vec<Contrasts> {
        let total: f64 = self.words.iter().copied().map(f64::from).sum();
        let of_document = |(held, &words): (Vec<(u32, u32)>, &u32)| {
            let (words, others) = (f64::from(words), total - f64::from(words));
            if words == 0.0 || others == 0.0 {
                return Contrasts::default();
            }
            let telling = |(at, count): (u32, u32)| {
                let row = self.rows.get(at as usize)?;
                let keyness = keyness(count, words, f64::from(row.count - count), others);
                (keyness.log_likelihood >= EVIDENCE).then_some((at, count, keyness))
            };
            let lacked = self.frequent.iter().map_while(|&at| telling((at, 0)));
            let lacked = lacked.filter(|(at, ..)| held.binary_search_by_key(at, |held| held.0).is_err());
            let found = held.iter().copied().filter_map(telling).chain(lacked);
            let (more, less) = found.partition(|(.., keyness)| keyness.log_ratio > 0.0);
            Contrasts { more: self.best(more, options), less: self.best(less, options) }
        };
        self.by_document().into_iter().zip(&self.words).map(of_document).collect()
    }

    /// For each document the places of its rows, in their order, and its counts.
    fn by_document(&self) -> Vec<Vec<(u32, u32)>> {
        let mut documents = vec![Vec::new(); self.words.len()];
        for (at, row) in (0..).zip(&self.rows) {
            for &(document, count) in &row.cells {
                documents.get_mut(document as usize).into_iter().for_each(|held| held.push((at, count)));
            }
        }
        documents
    }

    /// The contrasts with the best evidence; of the same evidence in the order of the rows.
    fn best(&self, mut found: Vec<(u32, u32, Keyness)>, options: &Options) -> Vec<Contrast> {
        found.order_by(|a, b| b.2.log_likelihood.total_cmp(&a.2.log_likelihood).then(a.0.cmp(&b.0)));
        found.truncate(options.keyword_limit as usize);
        let contrast = |(at, count, keyness): (u32, u32, Keyness)| {
            let row = self.rows.get(at as usize)?;
            Some(Contrast { root: row.root.to_owned(), term: row.form.to_owned(), count, keyness })
        };
        found.into_iter().filter_map(contrast).collect()
    }

    fn size(&self, document: u32) -> f64 {
        f64::from(self.words.get(document as usize).copied().unwrap_or(1).max(1))
    }

    fn report(&self, row: &Row<'_>) -> CorpusKeyword {
        let per_document = spread(&row.cells, self.words.len());
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

/// What `cells` have for each of so many documents.
fn spread(cells: &[(u32, u32)], documents: usize) -> Vec<u32> {
    let mut counts = vec![0; documents];
    for &(document, count) in cells {
        counts.get_mut(document as usize).into_iter().for_each(|cell| *cell += count);
    }
    counts
}

/// A keyphrase in those documents that list it.
struct Merged<'d> {
    text: &'d str,
    score: f64,
    cells: Vec<(u32, u32)>,
}

/// Merges the documents' keyphrases, highest sum of scores first.
fn keyphrases(documents: &[Document<Byte>], options: &Options) -> Vec<CorpusKeyphrase> {
    let mut places = Strings::default();
    let mut merged: Vec<Merged<'_>> = Vec::new();
    for (index, document) in (0..).zip(documents) {
        for phrase in &document.keyphrases {
            let fresh = || Merged { text: &phrase.text, score: 0.0, cells: Vec::new() };
            if let Some(into) = entry(&mut merged, places.add(&small(&phrase.text)), fresh) {
                into.score += phrase.score;
                into.cells.push((index, phrase.count));
            }
        }
    }
    merged.order_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.text.cmp(b.text)));
    merged.truncate(options.keyword_limit as usize);
    let report = |Merged { text, score, cells }: Merged<'_>| CorpusKeyphrase {
        text: text.to_owned(),
        count: cells.iter().map(|cell| cell.1).sum(),
        score,
        per_document: spread(&cells, documents.len()),
    };
    merged.into_iter().map(report).collect()
}
