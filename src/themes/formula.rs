//! The score's formula.
//!
//! ```text
//! rate(t)     = 1000 · count(t) / max(words, 100)               occurrences per thousand words
//! evidence(t) = weight(t) · rate(t) / (rate(t) + 5)             one term: at most its weight
//! score       = 100 · E / (E + 2),   E = Σ evidence(t)          0 to 100
//! contribution(t) = score · evidence(t) / E                     the contributions sum to the score
//! ```
//!
//! The evidence of a term is the term frequency factor of BM25 with full length normalisation (Robertson and Zaragoza,
//! *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009, section 3.4: `tf / (tf + k1 · ((1 − b) + b · dl / avdl))` with
//! b = 1 and k1 = 1.5 at an article of 300 words, which gives 5 per thousand). So a word that is said again and again cannot outweigh several
//! different ones, and a text that is repeated, or twice as long in the same manner, keeps its score. Below a hundred
//! words, in a sentence, one hit must not look like a thesis: the length counts as a hundred.
//!
//! The weight is the lexicon's. A term without one weighs by its rarity in the news at large, as inverse document
//! frequency does in BM25: see `rarity.rs`.

/// Occurrences per thousand words at which a term gives half of its weight.
pub const HALF_RATE: f64 = 5.0;

/// Evidence at which the score is 50.
pub const HALF_EVIDENCE: f64 = 2.0;

/// A shorter text counts as long as this.
pub const MIN_WORDS: u32 = 100;

/// How much of its weight a term gives that occurs `count` times in `words` words: 0 to 1.
///
/// ```
/// use telaah::themes::formula::saturation;
/// assert_eq!(saturation(1, 200), 0.5); // 5 per thousand
/// assert_eq!(saturation(3, 300), saturation(6, 600));
/// ```
pub fn saturation(count: u32, words: u32) -> f64 {
    let rate = 1000.0 * f64::from(count) / f64::from(words.max(MIN_WORDS));
    rate / (rate + HALF_RATE)
}

/// The score of the evidence of all terms.
///
/// ```
/// use telaah::themes::formula::score;
/// assert_eq!((score(0.0), score(2.0)), (0.0, 50.0));
/// ```
pub fn score(evidence: f64) -> f64 {
    100.0 * evidence / (evidence + HALF_EVIDENCE)
}

/// The share of the score that one unit of evidence has, of `evidence` in all.
pub(super) fn points_per_evidence(evidence: f64) -> f64 {
    100.0 / (evidence + HALF_EVIDENCE)
}
