//! All counts of one document, kept for the comparison with others: the only part of a reading that outlives it.

use super::article::Article;
use super::families::Family;
use crate::order::Order;
use crate::text::WordId;

/// The counts of one document.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Words of the article.
    pub total: u32,
    /// Sorted by root; hidden words left out.
    pub terms: Vec<Term>,
}

/// One family, or one form when families are off.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// The root, or the form.
    pub root: Box<str>,
    /// The most frequent form as written.
    pub form: Box<str>,
    /// Occurrences.
    pub count: u32,
}

impl Tally {
    pub(super) fn new(article: &Article<'_>, families: &[Family], by_root: bool) -> Self {
        let words = &article.text.words;
        let mut best: Vec<Option<WordId>> = vec![None; words.len()];
        for id in words.ids().filter(|&id| article.fact(id).count > 0 && article.fact(id).is_content()) {
            let unit = if by_root { words.root_id(id).0 } else { id.0 };
            let best = best.get_mut(unit as usize);
            if let Some(best) =
                best.filter(|b| b.is_none_or(|b| article.fact(id).count > article.fact(b).count))
            {
                *best = Some(id);
            }
        }
        let term = |family: &Family| Term {
            root: words.form(WordId(family.unit)).into(),
            form: best
                .get(family.unit as usize)
                .copied()
                .flatten()
                .map_or("", |id| article.written(id))
                .into(),
            count: family.count,
        };
        let mut terms: Vec<Term> = families.iter().map(term).collect();
        terms.order();
        Self { total: article.total(), terms }
    }
}
