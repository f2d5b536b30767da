//! Whom the quotes belong to.

use super::attribution::{Attribution, Speaker as Attributed};
use super::cue::Cues;
use crate::lang::Group;
use crate::names::{Class, Sort};
use crate::order::Order;
use crate::report::{Quote, Speaker, SpeakerKind};
use crate::strings::{Strings, entry};
use crate::text::offsets::Byte;
use crate::text::{push_small, small};

/// Makes the list of speakers, most quoted first, and points the quotes to it.
pub(super) fn gather(
    cues: Cues<'_>,
    quotes: &mut [Quote<Byte>],
    attributions: &[Attribution],
) -> Vec<Speaker> {
    let mut entities: Vec<Option<u32>> = vec![None; cues.names.entities.len()];
    let (mut described, mut places) = (Strings::default(), Vec::new());
    let mut speakers: Vec<Speaker> = Vec::new();
    for (quote, attribution) in quotes.iter_mut().zip(attributions) {
        for speaker in attribution.speakers.iter() {
            let next = speakers.len() as u32;
            let known = match speaker {
                Attributed::Entity(entity) => {
                    entities.get_mut(entity).map(|place| *place.get_or_insert(next))
                }
                // Descriptions that differ in case only mean the same: `Massa`, `massa`.
                Attributed::Unnamed(words) => {
                    let number = described.add(&small(words.span.of(cues.reading.text.source)));
                    entry(&mut places, number, || next).copied()
                }
            };
            let Some(place) = known else { continue };
            if place == next {
                speakers.push(describe(cues, speaker));
            }
            quote.speakers.push(place);
        }
    }
    recount(quotes, &speakers)
}

/// Counts the quotes and words of those of `speakers` that the quotes point to, puts them in order, most quoted first and
/// then as the text brings them, and points the quotes to that order.
pub(super) fn recount(quotes: &mut [Quote<Byte>], speakers: &[Speaker]) -> Vec<Speaker> {
    let lengths: Vec<u32> = quotes.iter().map(|quote| words(&quote.text)).collect();
    let total: u32 = lengths.iter().sum();
    // By place among `speakers`: the place among those that speak.
    let mut known: Vec<Option<u32>> = vec![None; speakers.len()];
    let mut counted: Vec<(u32, Speaker)> = Vec::new();
    for (quote, length) in quotes.iter().zip(lengths) {
        for &place in &quote.speakers {
            let (Some(slot), Some(speaker)) = (known.get_mut(place as usize), speakers.get(place as usize))
            else {
                continue;
            };
            let at = *slot.get_or_insert_with(|| {
                counted.push((place, Speaker { quotes: 0, words: 0, share: 0.0, ..speaker.clone() }));
                counted.len() as u32 - 1
            });
            if let Some((_, speaker)) = counted.get_mut(at as usize) {
                speaker.quotes += 1;
                speaker.words += length;
                speaker.share = f64::from(speaker.words) / f64::from(total.max(1));
            }
        }
    }
    counted.order_by_key(|(_, speaker)| std::cmp::Reverse(speaker.quotes));
    for (rank, (place, _)) in (0..).zip(&counted) {
        known.get_mut(*place as usize).into_iter().for_each(|slot| *slot = Some(rank));
    }
    for quote in quotes {
        quote.speakers.retain_mut(|place| {
            let rank = known.get(*place as usize).copied().flatten();
            rank.inspect(|&rank| *place = rank).is_some()
        });
    }
    counted.into_iter().map(|(_, speaker)| speaker).collect()
}

fn describe(cues: Cues<'_>, speaker: Attributed) -> Speaker {
    let reading = cues.reading;
    let blank = |name: String, kind| Speaker {
        name,
        aliases: Vec::new(),
        role: None,
        kind,
        quotes: 0,
        words: 0,
        share: 0.0,
    };
    let entity = match speaker {
        Attributed::Unnamed(words) => {
            let name = written(words.span.of(reading.text.source), words.uncapitalised);
            let document = name
                .split_whitespace()
                .next()
                .is_some_and(|head| reading.lexicon.words.is_among(&small(head), Group::PAPERS));
            return blank(name, if document { SpeakerKind::Document } else { SpeakerKind::Unnamed });
        }
        Attributed::Entity(entity) => match cues.names.entities.get(entity) {
            Some(entity) => entity,
            None => return blank(String::new(), SpeakerKind::Unnamed),
        },
    };
    let kind = match entity.sort {
        Sort::Person | Sort::Unknown => SpeakerKind::Person,
        Sort::Body | Sort::Place => SpeakerKind::Organisation,
        Sort::Document => SpeakerKind::Document,
    };
    let role = entity.role.map(|(from, to)| {
        let from = (from..to)
            .find(|&at| !reading.is(at, Class::INDEFINITE) && !reading.among(at, Group::INTRODUCTIONS))
            .unwrap_or(from);
        reading.span(from, to).of(reading.text.source).to_owned()
    });
    Speaker { aliases: entity.aliases.clone(), role, ..blank(entity.name.clone(), kind) }
}

fn written(words: &str, uncapitalised: bool) -> String {
    let mut letters = words.chars();
    match letters.next().filter(|_| uncapitalised) {
        Some(first) => {
            let mut written = String::new();
            push_small(&mut written, first);
            written + letters.as_str()
        }
        None => words.to_owned(),
    }
}

/// As `split_whitespace().count()`, which takes many times as long.
pub(super) fn words(text: &str) -> u32 {
    if text.is_ascii() {
        let is_space = |byte: u8| matches!(byte, b' ' | b'\t'..=b'\r');
        let bytes = text.as_bytes();
        let pairs = bytes.iter().zip(bytes.iter().skip(1));
        let begun: u32 = pairs.map(|(&before, &byte)| u32::from(is_space(before) & !is_space(byte))).sum();
        begun + bytes.first().map_or(0, |&first| u32::from(!is_space(first)))
    } else {
        let mut space_before = true;
        let mut begins = |space: bool| u32::from(std::mem::replace(&mut space_before, space) & !space);
        text.chars().map(|letter| begins(letter.is_whitespace())).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_are_what_white_space_separates(text in "[a ,\t\u{b}\u{1c}“\u{a0}\u{2003}]*") {
            prop_assert_eq!(words(&text) as usize, text.split_whitespace().count());
        }
    }
}
