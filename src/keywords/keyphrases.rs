//! Keyphrases: one ranked list of names, phrases and words that an editor would tag the article with.
//!
//! A candidate's score is the product of the factors in [`ScoreParts`], over that of the best one. The weights were set
//! by hand on 24 tagged articles, so their figures there (of the editor's tags 0.76 are touched and 0.51 met by the first ten) are
//! the best to be had and not what to expect: with all weights drawn between 0.6 and 1.6 of themselves the median of 40
//! draws is 0.72 and 0.47. Changed alone by such a factor, only the bits of a name and the weight of a name of several
//! words move a figure by more than 0.03.

use super::article::{self, Article};
use super::candidates::{Candidate, Sources, gather};
use super::statistics::binary_logarithm;
use crate::Options;
use crate::order::Order;
use crate::report::{Keyphrase, KeyphraseKind as Kind, Range, ScoreParts};
use crate::text::offsets::Byte;
use crate::text::{Span, WordId};

/// What a hit inside a longer candidate counts for.
const NESTED: f64 = 0.5;
/// What an occurrence of a phrase's words elsewhere in the text counts for.
const SUPPORT: f64 = 0.1;
/// The bits of the rarest word, against those of the mean: a phrase with a common word in it says less.
const RAREST: f64 = 0.4;
/// Most bits of a name: that a name is unheard of makes it no better a tag.
const NAME_BITS: f64 = 13.0;
/// What the first sentence adds, and how far from it half is left: so many sentences, or this share of them.
const LEAD: f64 = 1.2;
const LEAD_HALF: f64 = 2.0;
const LEAD_SHARE: f64 = 0.1;
/// Words of text up to which a name that stands once and is not quoted keeps its weight.
const ONCE: f64 = 400.0;
/// What standing in all tenths of the text adds.
const SPREAD: f64 = 0.4;
/// What being quoted adds to a name.
const QUOTED: f64 = 0.5;
/// What a word for a kind of body (Dinas, Universitas) at its head adds to a name.
const BODY: f64 = 0.25;
/// What each name in the list leaves of the next one's score, so that topics stand beside names.
const BALANCE: f64 = 0.97;

/// The ranked list; `words` are those of the text's tokens, `speakers` the words that say who speaks, in order.
pub(super) fn rank(
    article: &Article<'_>,
    words: &[WordId],
    sources: &Sources<'_>,
    speakers: &[Span],
    options: &Options,
) -> Vec<Keyphrase<Byte>> {
    let candidates = gather(article, words, sources);
    let families = family_counts(article);
    let scored =
        candidates.iter().map(|candidate| (score(article, candidate, &families, speakers), candidate));
    let (mut names, mut topics): (Vec<_>, Vec<_>) = scored.partition(|(_, c)| c.kind == Kind::Name);
    for list in [&mut names, &mut topics] {
        list.order_by(|(a, left), (b, right)| {
            product(b).total_cmp(&product(a)).then_with(|| left.hits.first().cmp(&right.hits.first()))
        });
    }
    merge(names, topics, options)
}

/// Occurrences of every root's family.
fn family_counts(article: &Article<'_>) -> Vec<u32> {
    let words = &article.text.words;
    let mut counts = vec![0; words.len()];
    for id in words.ids() {
        if let Some(count) = counts.get_mut(words.root_id(id).0 as usize) {
            *count += article.fact(id).count;
        }
    }
    counts
}

fn score(
    article: &Article<'_>,
    candidate: &Candidate<'_>,
    families: &[u32],
    speakers: &[Span],
) -> ScoreParts {
    let first = candidate.hits.first().copied().unwrap_or_default();
    let sentence = article.text.sentences.partition_point(|sentence| sentence.end <= first.start);
    let half = LEAD_HALF.max(LEAD_SHARE * article.text.sentences.len() as f64);
    ScoreParts {
        frequency: frequency(article, candidate, families),
        keyness: keyness(article, candidate),
        position: 1.0 + LEAD / (1.0 + sentence as f64 / half),
        spread: 1.0 + SPREAD * tenths(article, candidate),
        quality: quality(article, candidate, speakers),
        balance: 1.0,
    }
}

fn frequency(article: &Article<'_>, candidate: &Candidate<'_>, families: &[u32]) -> f64 {
    let hits = candidate.hits.len() as f64;
    let nested = f64::from(candidate.nested);
    let words = &article.text.words;
    let elsewhere = |word: &WordId| {
        let family = families.get(words.root_id(*word).0 as usize).copied().unwrap_or(0);
        f64::from(family) - hits
    };
    let support = candidate.words.iter().map(elsewhere).sum::<f64>() / candidate.words.len().max(1) as f64;
    (1.0 + hits - nested + NESTED * nested + SUPPORT * support.max(0.0)).ln()
}

/// How much the words tell, in tenths of a bit, to the power of 1.5.
fn keyness(article: &Article<'_>, candidate: &Candidate<'_>) -> f64 {
    let reference = &article.lang.reference;
    let bits = |word: &WordId| {
        let count = article.reference(*word).unwrap_or(reference.unlisted());
        binary_logarithm(reference.tokens() / count)
    };
    let bits = candidate.words.iter().map(bits);
    let mean = bits.clone().sum::<f64>() / candidate.words.len().max(1) as f64;
    let told = (1.0 - RAREST) * mean + RAREST * bits.fold(f64::INFINITY, f64::min);
    let told = if candidate.kind == Kind::Name { told.min(NAME_BITS) } else { told };
    let tenths = told.max(0.0) / 10.0;
    tenths * tenths.sqrt()
}

/// The share of the text's tenths where the candidate stands.
fn tenths(article: &Article<'_>, candidate: &Candidate<'_>) -> f64 {
    let length = article.text.source.len().max(1) as u64;
    let mut tenths = [0_u8; 10];
    for hit in &candidate.hits {
        if let Some(tenth) = tenths.get_mut((u64::from(hit.start) * 10 / length) as usize) {
            *tenth = 1;
        }
    }
    f64::from(tenths.iter().sum::<u8>()) / 10.0
}

fn quality(article: &Article<'_>, candidate: &Candidate<'_>, speakers: &[Span]) -> f64 {
    let kind = match (candidate.kind, candidate.words) {
        (Kind::Name, _) if candidate.office => 0.35,
        (Kind::Name, [_]) => 1.0,
        (Kind::Name, _) => 1.8,
        (Kind::Phrase, _) => 1.15,
        (Kind::Word, _) => 0.45,
    };
    let is_name = candidate.kind == Kind::Name;
    let speaks = is_name && are_among(&candidate.hits, speakers).any(|among| among);
    let is_body = match candidate.words {
        [head, _, ..] => is_name && article.is(*head, article::BODY),
        _ => false,
    };
    let once = match candidate.hits.as_slice() {
        [_] if is_name && !speaks => (ONCE / f64::from(article.total().max(1))).min(1.0),
        _ => 1.0,
    };
    once * kind * if speaks { 1.0 + QUOTED } else { 1.0 } * if is_body { 1.0 + BODY } else { 1.0 }
}

/// For each of `hits` whether it overlaps one of `others`; both are in order, so that each search begins near its end.
fn are_among(hits: &[Span], others: &[Span]) -> impl Iterator<Item = bool> {
    let mut after = 0;
    hits.iter().map(move |&hit| {
        let rest = others.get(after..).unwrap_or_default();
        let mut reach = 1;
        while rest.get(reach).is_some_and(|other| other.end <= hit.start) {
            reach *= 2;
        }
        let near = rest.get(..reach).unwrap_or(rest);
        after += near.partition_point(|other| other.end <= hit.start);
        others.get(after).is_some_and(|other| other.overlaps(hit))
    })
}

/// True when more than half of `hits` overlap one of `others`; both are in order.
fn is_mostly_among(hits: &[Span], others: &[Span]) -> bool {
    let misses = hits.len().saturating_sub(1) / 2;
    !hits.is_empty() && are_among(hits, others).filter(|among| !among).nth(misses).is_none()
}

fn product(parts: &ScoreParts) -> f64 {
    parts.frequency * parts.keyness * parts.position * parts.spread * parts.quality * parts.balance
}

/// Merges the two lists by score, each name a little lower than the one before it. A candidate whose words are a run of
/// a chosen one's, or the other way round, would say the same again and is left out; so would one that adds words to a
/// chosen acronym.
fn merge(
    names: Vec<(ScoreParts, &Candidate<'_>)>,
    topics: Vec<(ScoreParts, &Candidate<'_>)>,
    options: &Options,
) -> Vec<Keyphrase<Byte>> {
    let mut chosen: Vec<&Candidate<'_>> = Vec::new();
    let mut list: Vec<Keyphrase<Byte>> = Vec::new();
    let (mut names, mut topics) = (names.into_iter().peekable(), topics.into_iter().peekable());
    let (mut balance, mut best) = (1.0, 0_f64);
    while list.len() < options.keyword_limit as usize {
        let name = names.peek().map_or(-1.0, |(parts, _)| product(parts) * balance);
        let topic = topics.peek().map_or(-1.0, |(parts, _)| product(parts));
        let next = if name >= topic { names.next() } else { topics.next() };
        let Some((mut parts, candidate)) = next else { break };
        let repeats = |other: &&Candidate<'_>| {
            holds(other.words, candidate.words)
                || holds(candidate.words, other.words)
                || other.short.is_some_and(|short| candidate.words.contains(&short))
                || candidate.kind == Kind::Phrase && is_mostly_among(&candidate.hits, &other.hits)
        };
        if chosen.iter().any(repeats) {
            continue;
        }
        chosen.push(candidate);
        if candidate.kind == Kind::Name {
            parts.balance = balance;
            balance *= BALANCE;
        }
        best = best.max(product(&parts));
        let hits = candidate.hits.iter().take(options.hit_limit as usize);
        list.push(Keyphrase {
            text: candidate.text.clone(),
            kind: candidate.kind,
            count: candidate.hits.len() as u32,
            score: if best > 0.0 { product(&parts) / best } else { 0.0 },
            parts,
            hits: hits.map(|&hit| Range::from(hit)).collect(),
        });
    }
    list
}

fn holds(long: &[WordId], short: &[WordId]) -> bool {
    long.windows(short.len().max(1)).any(|run| run == short)
}
