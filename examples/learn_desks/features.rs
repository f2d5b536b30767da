//! How much of its weight each term gives in each article: the engine's own counts and the engine's own formula.

use crate::articles::Article;
use crate::names;
use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write as _;
use std::rc::Rc;
use telaah::lang::INDONESIAN;
use telaah::themes::formula::saturation;
use telaah::themes::{Format, ThemeSet, score};

/// A term of a desk and its saturation in an article.
type Sparse = Rc<Vec<(usize, f64)>>;

pub(crate) struct Features {
    /// The terms of each desk.
    pub(crate) names: Vec<Vec<String>>,
    /// By desk and term: the weight written by hand for the desk, 1 where none is written; nothing for other terms.
    pub(crate) by_hand: Vec<Vec<Option<f64>>>,
    /// By article and desk.
    pub(crate) values: Vec<Vec<Sparse>>,
}

impl Features {
    /// Every term of `prior` and of `found` for every desk, each counted by itself.
    pub(crate) fn of_terms(
        articles: &[&Article<'_>],
        prior: &ThemeSet,
        found: &[String],
    ) -> Result<Self, Box<dyn Error>> {
        let mut terms: Vec<String> =
            prior.themes().iter().flat_map(names).chain(found.iter().cloned()).collect();
        terms.sort_unstable();
        terms.dedup();
        let mut source = String::from("id = \"terms\"\n");
        for (number, term) in terms.iter().enumerate() {
            write!(source, "[[theme]]\nid = \"{number}\"\nterms = [{term:?}]\n")?;
        }
        let alone = ThemeSet::parse(&source, Format::Toml)?;
        let of_article = |article: &&Article<'_>| {
            let words = article.text.article_words().count() as u32;
            let themes = score(&article.text, &alone, &INDONESIAN);
            let mut values: Vec<(usize, f64)> = themes
                .iter()
                .filter_map(|theme| {
                    Some((theme.id.parse().ok()?, saturation(theme.hits.first()?.count, words)))
                })
                .collect();
            values.sort_by_key(|&(term, _)| term);
            // The terms are the same for every desk.
            let values = Rc::new(values);
            prior.themes().iter().map(|_| Rc::clone(&values)).collect()
        };
        let values = articles.iter().map(of_article).collect();
        Ok(Self::new(vec![terms; prior.themes().len()], prior, values))
    }

    /// The terms of `set` as the engine counts them together.
    pub(crate) fn of_set(articles: &[&Article<'_>], set: &ThemeSet, prior: &ThemeSet) -> Self {
        let names: Vec<Vec<String>> = set.themes().iter().map(names).collect();
        let places: Vec<HashMap<&str, usize>> = names
            .iter()
            .map(|names| names.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect())
            .collect();
        let of_article = |article: &&Article<'_>| {
            let words = article.text.article_words().count() as u32;
            let themes = score(&article.text, set, &INDONESIAN);
            let of_desk = |(desk, places): (&telaah::themes::Theme, &HashMap<&str, usize>)| {
                let theme = themes.iter().find(|theme| theme.id == desk.id());
                let hits = theme.map(|theme| theme.hits.as_slice()).unwrap_or_default();
                let mut values: Vec<(usize, f64)> = hits
                    .iter()
                    .filter_map(|hit| Some((*places.get(hit.term.as_str())?, saturation(hit.count, words))))
                    .collect();
                values.sort_by_key(|&(term, _)| term);
                Rc::new(values)
            };
            set.themes().iter().zip(&places).map(of_desk).collect()
        };
        let values = articles.iter().map(of_article).collect();
        Self::new(names, prior, values)
    }

    fn new(names: Vec<Vec<String>>, prior: &ThemeSet, values: Vec<Vec<Sparse>>) -> Self {
        let of_desk = |(theme, names): (&telaah::themes::Theme, &Vec<String>)| {
            let weights: HashMap<&str, f64> =
                theme.terms().iter().map(|term| (term.text(), term.weight().unwrap_or(1.0))).collect();
            names.iter().map(|name| weights.get(name.as_str()).copied()).collect()
        };
        let by_hand = prior.themes().iter().zip(&names).map(of_desk).collect();
        Self { names, by_hand, values }
    }

    /// The same of these articles only.
    pub(crate) fn of(&self, articles: &[usize]) -> Self {
        Self {
            names: self.names.clone(),
            by_hand: self.by_hand.clone(),
            values: articles.iter().map(|&article| self.values[article].clone()).collect(),
        }
    }

    /// The number of articles that have the term.
    pub(crate) fn articles_with(&self, desk: usize) -> Vec<usize> {
        let mut counts = vec![0; self.names[desk].len()];
        for article in &self.values {
            for &(term, _) in article[desk].iter() {
                counts[term] += 1;
            }
        }
        counts
    }

    /// The mean value of a term over all articles.
    pub(crate) fn mean(&self, desk: usize, term: usize) -> f64 {
        let value = |article: &Vec<Sparse>| {
            let values = &article[desk];
            values.binary_search_by_key(&term, |&(term, _)| term).map_or(0.0, |place| values[place].1)
        };
        self.values.iter().map(value).sum::<f64>() / self.values.len().max(1) as f64
    }
}
