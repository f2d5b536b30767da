//! The weights: a multinomial logistic model of the desk whose evidence is the engine's, with weights that are not
//! negative, pulled to those of the hand-written terms, and with labels that may be wrong.
//!
//! For an article with evidence E of each desk, p = softmax(4 E). The loss is −log((1 − ε) p(right) + ε / desks): with
//! ε = 0.8 an article that the model is sure to read otherwise than its label does not drag the weights along, which
//! matters because such labels are often chance. It is minimised with Adam (Kingma and Ba 2015) over all articles at once;
//! after each step terms that were not written by hand shrink by a constant (so that few remain) and negative weights
//! become 0. Desks without an article keep the weights of the prior.

use crate::articles::Article;
use crate::features::Features;
use telaah::themes::ThemeSet;

const SHARPNESS: f64 = 4.0;
const WRONG_LABELS: f64 = 0.8;
/// Strength of the pull to the prior weight.
const PULL: f64 = 0.0015;
/// Shrinking of terms that were not written by hand.
const SHRINK: f64 = 0.002;
/// Rare desks count more, by this power of how rare they are.
const BALANCE: f64 = 0.3;
const STEPS: i32 = 200;
const RATE: f64 = 0.03;
/// A desk with fewer articles is not learned.
const MIN_ARTICLES: f64 = 3.0;

/// The weights by desk and term.
pub(crate) fn fit(features: &Features, articles: &[&Article<'_>], set: &ThemeSet) -> Vec<Vec<f64>> {
    let desks = set.themes().len();
    let right: Vec<Vec<bool>> = articles
        .iter()
        .map(|article| {
            set.themes().iter().map(|theme| article.desks.iter().any(|d| d == theme.id())).collect()
        })
        .collect();
    let of_desk = |desk: usize| right.iter().filter(|right| right[desk]).count() as f64;
    let sizes: Vec<f64> = (0..desks).map(of_desk).collect();
    let importance = importance(&right, &sizes);
    let prior: Vec<Vec<f64>> = (0..desks).map(|desk| prior_weights(features, desk, articles.len())).collect();
    let mut weights = prior.clone();
    let zeros: Vec<Vec<f64>> = prior.iter().map(|terms| vec![0.0; terms.len()]).collect();
    let (mut mean, mut square) = (zeros.clone(), zeros.clone());
    for step in 1..=STEPS {
        let mut gradient = zeros.clone();
        for ((values, right), importance) in features.values.iter().zip(&right).zip(&importance) {
            let evidence: Vec<f64> = values
                .iter()
                .zip(&weights)
                .map(|(values, weights)| values.iter().map(|&(term, value)| weights[term] * value).sum())
                .collect();
            let chances = softmax(&evidence, &sizes);
            let sure: f64 = chances.iter().zip(right).filter(|(_, right)| **right).map(|(p, _)| p).sum();
            let trusted = (1.0 - WRONG_LABELS) * sure;
            let trust = trusted / (trusted + WRONG_LABELS / desks as f64);
            for desk in (0..desks).filter(|&desk| sizes[desk] >= MIN_ARTICLES) {
                let wanted = if right[desk] { chances[desk] / sure.max(1e-12) } else { 0.0 };
                let slope = SHARPNESS * (chances[desk] - wanted) * importance * trust / articles.len() as f64;
                for &(term, value) in values[desk].iter() {
                    gradient[desk][term] += slope * value;
                }
            }
        }
        for desk in (0..desks).filter(|&desk| sizes[desk] >= MIN_ARTICLES) {
            for term in 0..weights[desk].len() {
                let weight = &mut weights[desk][term];
                let slope = gradient[desk][term] + PULL * (*weight - prior[desk][term]);
                let (mean, square) = (&mut mean[desk][term], &mut square[desk][term]);
                *mean = 0.9 * *mean + 0.1 * slope;
                *square = 0.999 * *square + 0.001 * slope * slope;
                let scale = RATE / ((*square / (1.0 - 0.999_f64.powi(step))).sqrt() + 1e-4);
                let shrink = if features.by_hand[desk][term].is_some() { 0.0 } else { scale * SHRINK };
                *weight = (*weight - scale * *mean / (1.0 - 0.9_f64.powi(step)) - shrink).max(0.0);
            }
        }
    }
    weights
}

/// A hand-written term begins with its weight times the root of its inverse document frequency, between 0 and 1; another
/// with 0.
fn prior_weights(features: &Features, desk: usize, articles: usize) -> Vec<f64> {
    let all = articles as f64;
    let rarity = |with: usize| ((1.0 + all / (1.0 + with as f64)).ln() / (1.0 + all).ln()).sqrt();
    let weight = |(with, by_hand): (usize, &Option<f64>)| by_hand.map_or(0.0, |weight| weight * rarity(with));
    features.articles_with(desk).into_iter().zip(&features.by_hand[desk]).map(weight).collect()
}

/// How much each article counts; 1 on average.
fn importance(right: &[Vec<bool>], sizes: &[f64]) -> Vec<f64> {
    let of_article = |right: &Vec<bool>| {
        let size = right.iter().zip(sizes).find(|(right, _)| **right).map_or(1.0, |(_, size)| size.max(1.0));
        size.powf(-BALANCE)
    };
    let raw: Vec<f64> = right.iter().map(of_article).collect();
    let mean = raw.iter().sum::<f64>() / raw.len().max(1) as f64;
    raw.iter().map(|importance| importance / mean).collect()
}

/// The chances of the desks; one without articles has none.
fn softmax(evidence: &[f64], sizes: &[f64]) -> Vec<f64> {
    let highest = evidence.iter().copied().fold(0.0, f64::max);
    let power = |(evidence, size): (&f64, &f64)| {
        if *size < MIN_ARTICLES { 0.0 } else { (SHARPNESS * (evidence - highest)).exp() }
    };
    let powers: Vec<f64> = evidence.iter().zip(sizes).map(power).collect();
    let sum: f64 = powers.iter().sum::<f64>().max(1e-300);
    powers.iter().map(|power| power / sum).collect()
}
