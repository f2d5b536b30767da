//! Word families: forms of one root counted together, ranked by how key they are.

use super::article::{Article, PARTS};
use super::statistics;
use crate::Options;
use crate::order::Order;
use crate::report::{Form, Keyness, Keyword, Range};
use crate::text::WordId;
use crate::text::offsets::Byte;
use std::cmp::Reverse;

/// A family, or a single form when families are off, with its count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Family {
    /// The root, or the form.
    pub unit: u32,
    pub count: u32,
    pub keyness: Keyness,
}

/// The unit that `word` counts for.
pub(super) fn unit(article: &Article<'_>, options: &Options, word: WordId) -> u32 {
    if options.families { article.text.words.root_id(word).0 } else { word.0 }
}

/// All families of the article in the order of its vocabulary, hidden words left out.
pub(super) fn count(article: &Article<'_>, options: &Options) -> Vec<Family> {
    let reference = &article.lang.reference;
    let words = &article.text.words;
    let mut counts = vec![0_u32; words.len()];
    // What the forms of the text that the reference lists add up to: for a family that it does not list as one.
    let mut listed = vec![0_f64; words.len()];
    for id in words.ids() {
        let fact = article.fact(id);
        if fact.count == 0 || !fact.is_content() {
            continue;
        }
        let unit = unit(article, options, id) as usize;
        if let (Some(count), Some(listed)) = (counts.get_mut(unit), listed.get_mut(unit)) {
            *count += fact.count;
            *listed += article.reference(id).unwrap_or(0.0);
        }
    }
    let total = f64::from(article.total());
    let families = counts.into_iter().zip(listed).enumerate().filter(|&(_, (count, _))| count > 0);
    families
        .map(|(unit, (count, listed))| {
            let family = reference.family(words.form(WordId(unit as u32))).filter(|_| options.families);
            let reference_count = family.unwrap_or(0.0).max(listed).max(reference.unlisted());
            Family {
                unit: unit as u32,
                count,
                keyness: keyness(count, total, reference_count, reference.tokens()),
            }
        })
        .collect()
}

/// Both figures of keyness for `count` in `total` words against `other` in `other_total`.
pub(crate) fn keyness(count: u32, total: f64, other: f64, other_total: f64) -> Keyness {
    let count = f64::from(count);
    Keyness {
        log_likelihood: statistics::keyness(count, total, other, other_total),
        log_ratio: statistics::log_ratio(count, total, other, other_total),
        reference_count: other,
    }
}

/// The families that are more frequent here than in the news at large, the best evidence first, then the others.
pub(super) fn rank(
    article: &Article<'_>,
    options: &Options,
    families: &[Family],
    limit: usize,
) -> Vec<Keyword<Byte>> {
    let mut ranked: Vec<&Family> = families.iter().collect();
    let evidence = |family: &Family| {
        if family.keyness.log_ratio > 0.0 {
            family.keyness.log_likelihood
        } else {
            -family.keyness.log_likelihood
        }
    };
    let order = |a: &&Family, b: &&Family| evidence(b).total_cmp(&evidence(a)).then(a.unit.cmp(&b.unit));
    ranked.order_by(order);
    ranked.truncate(limit);
    describe(article, options, &ranked)
}

/// Fills in forms, parts and places of the chosen families, in one pass over words and one over places.
fn describe(article: &Article<'_>, options: &Options, chosen: &[&Family]) -> Vec<Keyword<Byte>> {
    let words = &article.text.words;
    let mut slots = vec![u32::MAX; words.len()];
    for (slot, family) in chosen.iter().enumerate() {
        if let Some(entry) = slots.get_mut(family.unit as usize) {
            *entry = slot as u32;
        }
    }
    let mut keywords: Vec<Keyword<Byte>> =
        chosen.iter().map(|family| empty(article, words.form(WordId(family.unit)), family)).collect();
    // By word, so that a place is asked for nothing else.
    let mut of_words = vec![u32::MAX; words.len()];
    for (id, of_word) in words.ids().zip(&mut of_words) {
        let fact = article.fact(id);
        let slot = slots.get(unit(article, options, id) as usize).copied().unwrap_or(u32::MAX);
        let keyword = keywords.get_mut(slot as usize);
        if let Some(keyword) = keyword.filter(|_| fact.count > 0 && fact.is_content()) {
            keyword.forms.push(Form { form: article.written(id).to_owned(), count: fact.count });
            *of_word = slot;
        }
    }
    for (at, place) in article.places.iter().enumerate() {
        let slot = of_words.get(place.word.0 as usize).copied().unwrap_or(u32::MAX);
        let Some(keyword) = keywords.get_mut(slot as usize) else { continue };
        if let Some(part) = keyword.parts.get_mut(article.part(at)) {
            *part += 1;
        }
        if keyword.hits.len() < options.hit_limit as usize {
            keyword.hits.push(Range::from(article.span(at, 1)));
        }
    }
    let sizes = article.part_sizes();
    for keyword in &mut keywords {
        keyword
            .forms
            .order_by(|a, b| Reverse(a.count).cmp(&Reverse(b.count)).then_with(|| a.form.cmp(&b.form)));
        keyword.term = keyword.forms.first().map(|form| form.form.clone()).unwrap_or_default();
        keyword.dispersion = statistics::deviation_of_proportions(keyword.parts.iter().copied().zip(sizes));
    }
    keywords
}

fn empty(article: &Article<'_>, root: &str, family: &Family) -> Keyword<Byte> {
    Keyword {
        root: root.to_owned(),
        term: String::new(),
        forms: Vec::new(),
        count: family.count,
        per_thousand: 1000.0 * f64::from(family.count) / f64::from(article.total().max(1)),
        keyness: family.keyness,
        dispersion: 0.0,
        parts: vec![0; PARTS as usize],
        hits: Vec::new(),
    }
}
