//! Phrases: two to five content words that stand together more often than chance, nested ones resolved.
//!
//! Candidates are grown from their parts: only two phrases that occur twice can overlap to a longer one that does
//! (the a-priori principle of Agrawal and Srikant 1994), so each length is one pass and memory is that of the text.
//! What belongs together is decided by Dunning's G² at the weakest place to cut a candidate, what is a phrase of its
//! own and not a piece of a longer one by the C-value.

use super::article::Article;
use super::proper::Proper;
use super::statistics;
use crate::order::Order;
use crate::pairs::{Again, Pairs};
use crate::text::WordId;

/// The longest phrase in words.
pub(super) const LONGEST: usize = 5;

/// G² below which words may stand together by chance, p > 0.001.
const CHANCE: f64 = 10.83;

const NONE: u32 = u32::MAX;

/// A phrase found in an article.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its words: so many places from `first`.
    pub length: usize,
    /// The first place where it stands.
    pub first: usize,
    pub count: u32,
    pub association: f64,
    pub c_value: f64,
    pub nested: u32,
    pub longer: u32,
    /// All places where it begins, filled in for the phrases that are kept.
    pub starts: Vec<u32>,
}

/// The phrases of one length.
struct Level {
    grams: Vec<Gram>,
    /// The places where grams begin, in order, each with its gram.
    at: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Debug)]
struct Gram {
    /// All words but the last: a gram of the level before, or a word.
    left: u32,
    /// All words but the first.
    right: u32,
    /// Occurrences.
    count: u32,
    /// Occurrences that do not cut a name.
    free: u32,
    first: u32,
    /// In longer accepted phrases: occurrences, each counted once, and different phrases.
    nested: u32,
    longer: u32,
}

/// The `limit` phrases of the highest C-value.
pub(super) fn find(article: &Article<'_>, names: &[Proper], limit: usize) -> Vec<Found> {
    let glued = glued(article, names);
    let is_glued = |place: usize| glued.get(place).copied().unwrap_or(false);
    // What stands once, or says nothing, is in no phrase.
    let usable: Vec<bool> = article.facts.iter().map(|fact| fact.count > 1 && fact.is_content()).collect();
    let words = (0_u32..).zip(&article.places).map(|(at, place)| (at, place.word.0));
    let at = words.filter(|&(_, word)| usable.get(word as usize) == Some(&true)).collect();
    let mut levels = vec![Level { grams: Vec::new(), at }];
    for length in 2..=LONGEST {
        let Some(before) = levels.last() else { break };
        let level = grow(article, before, length, &is_glued);
        if level.grams.is_empty() {
            break;
        }
        levels.push(level);
    }
    let mut found = select(article, &mut levels);
    found.order_by(|a, b| {
        b.c_value.total_cmp(&a.c_value).then(a.first.cmp(&b.first)).then(b.length.cmp(&a.length))
    });
    found.truncate(limit);
    fill_starts(&levels, &mut found, &is_glued);
    found
}

/// For each place whether it goes on with the name of the place before.
fn glued(article: &Article<'_>, names: &[Proper]) -> Vec<bool> {
    let mut names = names.iter().peekable();
    let inside = article.places.iter().map(|place| {
        while names.next_if(|name| name.to <= place.token).is_some() {}
        names.peek().is_some_and(|name| name.from < place.token)
    });
    inside.collect()
}

/// Joins overlapping grams of the level before.
fn grow(article: &Article<'_>, before: &Level, length: usize, is_glued: &impl Fn(usize) -> bool) -> Level {
    let mut grams: Vec<Gram> = Vec::new();
    let mut numbers = Pairs::default();
    let mut at = Vec::new();
    let neighbours = before.at.iter().zip(before.at.iter().skip(1));
    let overlapping = neighbours.filter_map(|(&(start, left), &(next, right))| {
        let joined = || article.places.get(next as usize).is_some_and(|place| place.joined);
        (next == start + 1 && (length > 2 || joined())).then_some((start, left, right))
    });
    let mut again = Again::new(before.at.len());
    overlapping.clone().for_each(|(_, left, right)| again.note(left, right));
    // What comes once is dropped in the end.
    for (start, left, right) in overlapping.filter(|&(_, left, right)| again.may_have(left, right)) {
        let place = start as usize;
        let id = numbers.add(left, right);
        if id as usize == grams.len() {
            grams.push(Gram { left, right, count: 0, free: 0, first: start, nested: 0, longer: 0 });
        }
        at.push((start, id));
        if let Some(gram) = grams.get_mut(id as usize) {
            let free = !is_glued(place) && !is_glued(place + length);
            if free && gram.free == 0 {
                gram.first = start;
            }
            gram.count += 1;
            gram.free += u32::from(free);
        }
    }
    drop_singles(grams, at)
}

/// Keeps grams that occur twice and renumbers them.
fn drop_singles(grams: Vec<Gram>, mut at: Vec<(u32, u32)>) -> Level {
    let mut kept = 0;
    let renumbered: Vec<u32> = grams
        .iter()
        .map(|gram| match gram.count {
            0 | 1 => NONE,
            _ => {
                kept += 1;
                kept - 1
            }
        })
        .collect();
    for (_, id) in &mut at {
        *id = renumbered.get(*id as usize).copied().unwrap_or(NONE);
    }
    at.retain(|&(_, id)| id != NONE);
    Level { grams: grams.into_iter().filter(|gram| gram.count > 1).collect(), at }
}

/// The grams that are phrases, longest first so that each knows what it is nested in.
fn select(article: &Article<'_>, levels: &mut [Level]) -> Vec<Found> {
    let mut found = Vec::new();
    for length in (2..=levels.len()).rev() {
        let count = levels.get(length - 1).map_or(0, |level| level.grams.len());
        for id in 0..count as u32 {
            let Some(gram) = gram(levels, length, id).copied() else { continue };
            if gram.free < 2 || !has_noun_edges(article, gram.first as usize, length) {
                continue;
            }
            let association = association(article, levels, length, id);
            let c_value = statistics::c_value(length as u32, gram.free, gram.nested, gram.longer);
            if association < CHANCE || c_value <= 0.0 {
                continue;
            }
            nest(levels, length, id, gram.free.saturating_sub(gram.nested));
            found.push(Found {
                length,
                first: gram.first as usize,
                count: gram.free,
                association,
                c_value,
                nested: gram.nested,
                longer: gram.longer,
                starts: Vec::new(),
            });
        }
    }
    found
}

/// C-value asks for noun phrases; a verb at the edge (`meningkatkan kualitas`) makes something else.
fn has_noun_edges(article: &Article<'_>, first: usize, length: usize) -> bool {
    let edge = |place: usize| article.places.get(place).is_none_or(|place| !article.is_verb(place.word));
    edge(first) && edge(first + length - 1)
}

/// G² of the weakest place to cut the gram in two.
fn association(article: &Article<'_>, levels: &[Level], length: usize, id: u32) -> f64 {
    let total = f64::from(article.total());
    let count = |length: usize, id: u32| match length {
        1 => f64::from(article.fact(WordId(id)).count),
        _ => gram(levels, length, id).map_or(0.0, |gram| f64::from(gram.count)),
    };
    let both = count(length, id);
    let cuts = (1..length).map(|cut| {
        let left = count(cut, part(levels, (length, id), 0, cut));
        let right = count(length - cut, part(levels, (length, id), cut, length - cut));
        let rest = (total - left - right + both).max(0.0);
        statistics::log_likelihood([[both, left - both], [right - both, rest]])
    });
    cuts.fold(f64::INFINITY, f64::min)
}

/// Tells every piece of the gram that it stands inside it `count` times.
fn nest(levels: &mut [Level], length: usize, id: u32, count: u32) {
    for short in 2..length {
        for offset in 0..=length - short {
            let piece = part(levels, (length, id), offset, short);
            let gram = levels.get_mut(short - 1).and_then(|level| level.grams.get_mut(piece as usize));
            if let Some(gram) = gram {
                gram.nested += count;
                gram.longer += 1;
            }
        }
    }
}

fn gram(levels: &[Level], length: usize, id: u32) -> Option<&Gram> {
    levels.get(length - 1)?.grams.get(id as usize)
}

/// The piece of `size` words from word `offset` of a gram.
fn part(levels: &[Level], (mut length, mut id): (usize, u32), mut offset: usize, size: usize) -> u32 {
    while length > size {
        let Some(gram) = gram(levels, length, id) else { return NONE };
        id = if offset > 0 { gram.right } else { gram.left };
        offset = offset.saturating_sub(1);
        length -= 1;
    }
    id
}

fn fill_starts(levels: &[Level], found: &mut [Found], is_glued: &impl Fn(usize) -> bool) {
    for (index, level) in levels.iter().enumerate().skip(1) {
        let length = index + 1;
        let mut slots = vec![NONE; level.grams.len()];
        for (slot, phrase) in found.iter().enumerate().filter(|(_, phrase)| phrase.length == length) {
            let first = level.at.binary_search_by_key(&(phrase.first as u32), |&(place, _)| place);
            let id = first.ok().and_then(|first| level.at.get(first)).map_or(NONE, |&(_, id)| id);
            if let Some(entry) = slots.get_mut(id as usize) {
                *entry = slot as u32;
            }
        }
        for &(start, id) in &level.at {
            let place = start as usize;
            let slot = slots.get(id as usize).copied().unwrap_or(NONE);
            if let Some(phrase) = found.get_mut(slot as usize)
                && !is_glued(place)
                && !is_glued(place + length)
            {
                phrase.starts.push(start);
            }
        }
    }
}
