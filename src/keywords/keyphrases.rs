//! Keyphrases: one ranked list of names, phrases and words that an editor would tag the article with.
//!
//! A candidate's score is the product of five factors, all in the report:
//!
//! | factor | what | why |
//! |---|---|---|
//! | frequency | `ln(1 + free + ½ nested)`, nested inside a longer candidate | what a text is about, it repeats |
//! | keyness | mean over its words of `log2(reference words / reference count)`, in tenths | what all news says, tells nothing |
//! | position | `1 + 1 / (1 + s/2)`, `s` the sentence where it first stands | news begins with what matters |
//! | spread | `1 + ½ · parts / 10`, the tenths of the text where it stands | a topic goes through the text |
//! | quality | by kind and length | editors tag with names and nouns with their attributes |

use super::acronyms::Pair;
use super::article::{Article, is_verb_prefixed};
use super::phrases;
use super::proper::Proper;
use crate::Options;
use crate::report::{Keyphrase, KeyphraseKind as Kind, Keyword, Range, ScoreParts};
use crate::text::offsets::Byte;
use crate::text::{Span, WordId};
use std::collections::HashMap;

/// Candidates that are scored, the most frequent ones.
const MOST: usize = 2000;

/// Names, phrases or words that are one thing.
#[derive(Debug)]
struct Candidate<'w> {
    kind: Kind,
    words: &'w [WordId],
    text: String,
    hits: Vec<Span>,
    office: bool,
    /// Hits inside those of a longer candidate.
    nested: u32,
}

/// The ranked list.
pub(super) fn rank<'a>(
    article: &Article<'_>,
    names: &[Proper],
    phrases: &[phrases::Found],
    acronyms: impl Iterator<Item = (&'a Pair, &'a Vec<Span>)>,
    keywords: &[Keyword<Byte>],
    speakers: &[Span],
    options: &Options,
) -> Vec<Keyphrase<Byte>> {
    let words: Vec<WordId> = article.text.tokens.iter().map(|token| token.word).collect();
    let mut candidates = gather(article, &words, names, phrases, keywords);
    merge_acronyms(article, &mut candidates, &words, acronyms);
    merge_short_names(article, &mut candidates);
    candidates.retain(|candidate| !candidate.hits.is_empty());
    candidates.sort_by_key(|c| (std::cmp::Reverse(c.hits.len()), c.hits.first().copied()));
    candidates.truncate(MOST);
    count_nested(&mut candidates);
    let scored = candidates.iter().map(|candidate| (score(article, candidate, speakers), candidate));
    let mut scored: Vec<(ScoreParts, &Candidate<'_>)> = scored.collect();
    scored.sort_by(|(a, left), (b, right)| {
        product(b).total_cmp(&product(a)).then_with(|| left.hits.first().cmp(&right.hits.first()))
    });
    select(scored, options)
}

fn gather<'w>(
    article: &Article<'_>,
    words: &'w [WordId],
    names: &[Proper],
    phrases: &[phrases::Found],
    keywords: &[Keyword<Byte>],
) -> Vec<Candidate<'w>> {
    let mut candidates: Vec<Candidate<'w>> = Vec::new();
    let mut known: HashMap<&'w [WordId], usize> = HashMap::new();
    let source = article.text.source;
    for name in names {
        let key = words.get(name.from as usize..name.to as usize).unwrap_or_default();
        let at = *known.entry(key).or_insert(candidates.len());
        let span = name.span(article);
        if at == candidates.len() {
            candidates.push(Candidate {
                kind: Kind::Name,
                words: key,
                text: span.of(source).to_owned(),
                hits: Vec::new(),
                office: name.office,
                nested: 0,
            });
        }
        if let Some(candidate) = candidates.get_mut(at) {
            candidate.hits.push(span);
        }
    }
    for phrase in phrases {
        let token = article.places.get(phrase.first).map_or(0, |place| place.token as usize);
        let key = words.get(token..token + phrase.length).unwrap_or_default();
        let hits: Vec<Span> =
            phrase.starts.iter().map(|&start| article.span(start as usize, phrase.length)).collect();
        match known.get(key).and_then(|&at| candidates.get_mut(at)) {
            Some(candidate) => candidate.hits = hits,
            None => {
                known.insert(key, candidates.len());
                candidates.push(Candidate {
                    kind: Kind::Phrase,
                    words: key,
                    text: article.span(phrase.first, phrase.length).of(source).to_owned(),
                    hits,
                    office: false,
                    nested: 0,
                });
            }
        }
    }
    for keyword in keywords.iter().filter(|keyword| keyword.keyness.log_ratio > 0.0) {
        let Some((word, form)) = noun(article, keyword) else { continue };
        let sample = article.fact(word).sample as usize;
        let key = words.get(sample..sample + 1).unwrap_or_default();
        if known.contains_key(key) {
            continue;
        }
        known.insert(key, candidates.len());
        candidates.push(Candidate {
            kind: Kind::Word,
            words: key,
            text: form.to_owned(),
            hits: keyword.hits.iter().map(|hit| hit.span()).collect(),
            office: false,
            nested: 0,
        });
    }
    candidates
}

/// The most frequent form of the family that can be a tag: a noun, as far as its form tells.
fn noun<'k>(article: &Article<'_>, keyword: &'k Keyword<Byte>) -> Option<(WordId, &'k str)> {
    let words = &article.text.words;
    let forms = || {
        keyword.forms.iter().filter_map(|form| {
            let word = words.find(&form.form.to_lowercase().replace('’', "'"))?;
            Some((word, form.form.as_str()))
        })
    };
    // Where the text has meminta and diminta, minta is a verb too.
    let is_verb_stem = forms().any(|(word, form)| article.is_verb(word) && is_verb_prefixed(form));
    forms().find(|&(word, _)| {
        let (form, root) = (words.form(word), words.root(word));
        let clitic = form != root && (form.ends_with("nya") || form.ends_with("lah"));
        !(article.is_verb(word) || article.fact(word).is_name() || clitic || is_verb_stem && form == root)
    })
}

/// A short form and its long form are one candidate.
fn merge_acronyms<'a, 'w>(
    article: &Article<'_>,
    candidates: &mut Vec<Candidate<'w>>,
    words: &'w [WordId],
    acronyms: impl Iterator<Item = (&'a Pair, &'a Vec<Span>)>,
) {
    for (pair, hits) in acronyms {
        let long = words.get(pair.long_token..pair.long_token + pair.long.len()).unwrap_or_default();
        for candidate in candidates.iter_mut().filter(|c| c.words == [pair.short] || c.words == long) {
            candidate.hits.clear();
        }
        let source = article.text.source;
        let shorts = hits.iter().filter(|hit| hit.len() <= pair.short_span.len()).count();
        let text = match pair.explained {
            _ if shorts as f64 > w(20, 99.0) * (hits.len() - shorts).max(1) as f64 => {
                pair.short_span.of(source).to_owned()
            }
            Some(span) if span.of(source).ends_with(')') => span.of(source).to_owned(),
            _ => format!("{} ({})", pair.long_span.of(source), pair.short_span.of(source)),
        };
        candidates.push(Candidate {
            kind: Kind::Name,
            words: long,
            text,
            hits: hits.clone(),
            office: false,
            nested: 0,
        });
    }
}

/// `Andra` counts for `Andra Soni` when that is by far the most frequent longer name that holds it.
fn merge_short_names(article: &Article<'_>, candidates: &mut [Candidate<'_>]) {
    // By word: the longer name with the most hits, its hits, and those of the next one.
    let mut holders: HashMap<WordId, (usize, usize, usize)> = HashMap::new();
    let is_common = |word: &WordId| {
        let form = article.text.words.form(*word);
        article.lang.body_heads.contains(form) || article.lang.name_prefixes.contains(form)
    };
    for (at, candidate) in candidates.iter().enumerate() {
        let named =
            candidate.kind == Kind::Name && !candidate.office && !candidate.words.iter().any(is_common);
        let hits = candidate.hits.len();
        if !named || hits == 0 || !(2..=5).contains(&candidate.words.len()) {
            continue;
        }
        for &word in candidate.words {
            let (holder, most, next) = holders.entry(word).or_insert((at, 0, 0));
            if hits > *most {
                (*holder, *most, *next) = (at, hits, *most);
            } else {
                *next = (*next).max(hits);
            }
        }
    }
    for at in 0..candidates.len() {
        let Some(candidate) = candidates.get_mut(at) else { continue };
        let [word] = candidate.words else { continue };
        let Some(&(holder, most, next)) = holders.get(word) else { continue };
        if candidate.kind != Kind::Name || holder == at || most < 2 * next {
            continue;
        }
        let mut hits = std::mem::take(&mut candidate.hits);
        if let Some(holder) = candidates.get_mut(holder) {
            holder.hits.append(&mut hits);
            holder.hits.sort_unstable();
        }
    }
}

/// Counts for every candidate the hits that lie inside a hit of a longer one.
fn count_nested(candidates: &mut [Candidate<'_>]) {
    let mut all: Vec<(u32, std::cmp::Reverse<u32>, usize)> = Vec::new();
    for (at, candidate) in candidates.iter().enumerate() {
        all.extend(candidate.hits.iter().map(|hit| (hit.start, std::cmp::Reverse(hit.end), at)));
    }
    all.sort_unstable();
    let mut reach = 0;
    for (_, std::cmp::Reverse(end), at) in all {
        if end <= reach {
            if let Some(candidate) = candidates.get_mut(at) {
                candidate.nested += 1;
            }
        }
        reach = reach.max(end);
    }
}

fn w(i: usize, d: f64) -> f64 {
    static W: std::sync::OnceLock<Vec<f64>> = std::sync::OnceLock::new();
    let w = W.get_or_init(|| {
        std::env::var("TW").unwrap_or_default().split(',').filter_map(|x| x.parse().ok()).collect()
    });
    w.get(i).copied().unwrap_or(d)
}

fn score(article: &Article<'_>, candidate: &Candidate<'_>, speakers: &[Span]) -> ScoreParts {
    let text = article.text;
    let free = candidate.hits.len() as f64 - f64::from(candidate.nested);
    let first = candidate.hits.first().copied().unwrap_or_default();
    let sentence = text.sentences.partition_point(|sentence| sentence.end <= first.start);
    let length = text.source.len().max(1) as u64;
    let mut tenths = [false; 10];
    for hit in &candidate.hits {
        if let Some(tenth) = tenths.get_mut((u64::from(hit.start) * 10 / length) as usize) {
            *tenth = true;
        }
    }
    let spread = tenths.iter().filter(|&&tenth| tenth).count() as f64 / 10.0;
    let many = candidate.words.len() as f64;
    let reference = &article.lang.reference;
    let bits = |word: &WordId| {
        let count = reference.form(text.words.form(*word)).unwrap_or(reference.unlisted());
        (reference.tokens() / count).log2()
    };
    let keyness = candidate.words.iter().map(bits).sum::<f64>() / many.max(1.0) / 10.0;
    let quality = match candidate.kind {
        Kind::Name if candidate.office => w(0, 0.5),
        Kind::Name if many > 1.0 => w(1, 1.5),
        Kind::Name => w(2, 1.0),
        Kind::Phrase => w(3, 1.2),
        Kind::Word => w(4, 0.8),
    };
    let speaks = candidate.kind == Kind::Name && candidate.hits.iter().any(|&hit| is_among(hit, speakers));
    let quality = if speaks { quality * (1.0 + w(10, 0.5)) } else { quality };
    ScoreParts {
        frequency: (1.0 + free + w(5, 0.5) * f64::from(candidate.nested)).ln(),
        keyness: keyness.powf(w(6, 1.0)),
        position: 1.0 + w(7, 1.0) / (1.0 + sentence as f64 / w(8, 2.0)),
        spread: 1.0 + w(9, 0.5) * spread,
        quality,
    }
}

/// True when `span` overlaps one of `spans`, which are in order.
fn is_among(span: Span, spans: &[Span]) -> bool {
    let after = spans.partition_point(|other| other.end <= span.start);
    spans.get(after).is_some_and(|other| other.overlaps(span))
}

fn product(parts: &ScoreParts) -> f64 {
    parts.frequency * parts.keyness * parts.position * parts.spread * parts.quality
}

/// The best ones that do not repeat each other: a candidate whose words are a run of a chosen one's, or the other way
/// round, is left out.
fn select(scored: Vec<(ScoreParts, &Candidate<'_>)>, options: &Options) -> Vec<Keyphrase<Byte>> {
    let mut chosen: Vec<&Candidate<'_>> = Vec::new();
    let mut list: Vec<Keyphrase<Byte>> = Vec::new();
    let mut best = 0_f64;
    for (parts, candidate) in scored {
        if list.len() >= options.keyword_limit as usize {
            break;
        }
        let repeats = chosen
            .iter()
            .any(|other| holds(other.words, candidate.words) || holds(candidate.words, other.words));
        if repeats {
            continue;
        }
        chosen.push(candidate);
        best = best.max(product(&parts));
        list.push(Keyphrase {
            text: candidate.text.clone(),
            kind: candidate.kind,
            count: candidate.hits.len() as u32,
            score: product(&parts) / best,
            parts,
            hits: candidate
                .hits
                .iter()
                .take(options.hit_limit as usize)
                .map(|&hit| Range::from(hit))
                .collect(),
        });
    }
    list
}

fn holds(long: &[WordId], short: &[WordId]) -> bool {
    long.windows(short.len().max(1)).any(|run| run == short)
}
