//! The weight of a term that has none in the lexicon: how rare its words are in the news at large.

use super::term::{Pattern, Term};
use crate::lang::LangPack;
use crate::text::small;

/// Words of a typical article, for which the chance of a word is taken.
const ARTICLE: f64 = 300.0;

/// No word of the language weighs less.
const LEAST: f64 = 0.05;

/// The weight as written; without one, between 0.05 (a word of every article) and 1 (a word that the reference does not
/// list), the root of the inverse document frequency, as a share of that of an unlisted word. The frequency is the one
/// that a word with so many occurrences would have if chance had strewn them (Church and Gale, *Inverse Document
/// Frequency (IDF): A Measure of Deviations from Poisson*, 1995): `−ln(1 − exp(−300 · count / tokens))`. A phrase is as
/// rare as its rarest word, a wildcard counts as unlisted.
pub(super) fn weight(term: &Term, lang: &LangPack) -> f64 {
    term.weight().unwrap_or_else(|| {
        let rarities = term.words.iter().map(|pattern| rarity(count(pattern, lang), lang));
        rarities.fold(LEAST, f64::max)
    })
}

/// Occurrences in the reference.
fn count(pattern: &Pattern, lang: &LangPack) -> Option<f64> {
    match pattern {
        Pattern::Form(form) => lang.reference.form(form),
        Pattern::Exact(surface) => lang.reference.form(&small(surface)),
        Pattern::Family(root) => {
            let mut stemmed = String::new();
            (lang.stem)(root, &mut stemmed);
            lang.reference.family(&stemmed)
        }
        Pattern::Wildcard(_) => None,
    }
}

fn rarity(count: Option<f64>, lang: &LangPack) -> f64 {
    let unlisted = lang.reference.unlisted();
    let idf = |count: f64| -(-(-ARTICLE * count / lang.reference.tokens()).exp_m1()).ln();
    (idf(count.unwrap_or(unlisted).max(unlisted)) / idf(unlisted)).max(0.0).sqrt().clamp(LEAST, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::INDONESIAN;

    fn of(notation: &str) -> f64 {
        weight(&Term::parse(notation).unwrap(), &INDONESIAN)
    }

    #[test]
    fn rare_words_weigh_more() {
        let order = ["yang", "tahun", "masyarakat", "korupsi", "akuntabilitas", "xyzzy"];
        let weights: Vec<f64> = order.iter().map(|word| of(word)).collect();
        assert!(weights.is_sorted(), "{order:?} {weights:?}");
        assert_eq!((weights[0], weights[5]), (LEAST, 1.0));
    }

    #[test]
    fn a_phrase_is_as_rare_as_its_rarest_word() {
        assert_eq!(of("yang korupsi"), of("korupsi"));
        assert_eq!(of("korupsi ^0.3"), 0.3);
        assert!(of("layan~") < of("pelayanan"), "a family is more frequent than one of its forms");
    }
}
