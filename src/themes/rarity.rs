//! The weight of a term that has none in the lexicon.

use super::term::Term;
use crate::lang::LangPack;

/// The weight as written; without one, 1.
pub(super) fn weight(term: &Term, _lang: &LangPack) -> f64 {
    term.weight().unwrap_or(1.0)
}
