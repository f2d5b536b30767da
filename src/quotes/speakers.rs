//! Whom the quotes belong to.

use super::attribution::{Attribution, Speaker as Attributed};
use super::cue::Cues;
use crate::names::{Class, Sort};
use crate::order::Order;
use crate::pairs::Pairs;
use crate::report::{Quote, Speaker, SpeakerKind};
use crate::strings::{Strings, entry};
use crate::text::offsets::Byte;
use crate::text::small;

/// Makes the list of speakers, most quoted first, and points the quotes to it.
pub(super) fn gather(
    cues: Cues<'_>,
    quotes: &mut [Quote<Byte>],
    attributions: &[Attribution],
) -> Vec<Speaker> {
    let (mut known, mut unnamed) = (Pairs::default(), Strings::default());
    let mut speakers: Vec<Speaker> = Vec::new();
    for (quote, attribution) in quotes.iter_mut().zip(attributions) {
        let place = |key: &Attributed| {
            let place = match key {
                Attributed::Entity(entity) => known.add(0, *entity as u32),
                // Descriptions that differ in case only mean the same: `Massa`, `massa`.
                Attributed::Unnamed(name) => known.add(1, unnamed.add(&small(name)) as u32),
            };
            entry(&mut speakers, place as usize, || describe(cues, key));
            place
        };
        quote.speakers = attribution.speakers.iter().map(place).collect();
    }
    recount(quotes, &speakers)
}

/// Counts the quotes and words of those of `speakers` that the quotes point to, puts them in order, most quoted first and
/// then as the text brings them, and points the quotes to that order.
pub(super) fn recount(quotes: &mut [Quote<Byte>], speakers: &[Speaker]) -> Vec<Speaker> {
    let total: u32 = quotes.iter().map(words).sum();
    // By place among `speakers`: the place among those that speak.
    let mut known: Vec<Option<u32>> = vec![None; speakers.len()];
    let mut counted: Vec<(u32, Speaker)> = Vec::new();
    for quote in quotes.iter() {
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
                speaker.words += words(quote);
                speaker.share = f64::from(speaker.words) / f64::from(total.max(1));
            }
        }
    }
    counted.order_by_key(|(_, speaker)| std::cmp::Reverse(speaker.quotes));
    for (rank, (place, _)) in (0..).zip(&counted) {
        known.get_mut(*place as usize).into_iter().for_each(|slot| *slot = Some(rank));
    }
    for quote in quotes {
        let rank = |&place: &u32| known.get(place as usize).copied().flatten();
        quote.speakers = quote.speakers.iter().filter_map(rank).collect();
    }
    counted.into_iter().map(|(_, speaker)| speaker).collect()
}

fn describe(cues: Cues<'_>, key: &Attributed) -> Speaker {
    let blank = |name: String, kind| Speaker {
        name,
        aliases: Vec::new(),
        role: None,
        kind,
        quotes: 0,
        words: 0,
        share: 0.0,
    };
    let entity = match key {
        Attributed::Unnamed(name) => {
            let document = name.split_whitespace().next().is_some_and(|head| {
                let papers = [
                    "laporan",
                    "surat",
                    "dokumen",
                    "permohonan",
                    "putusan",
                    "keterangan",
                    "pernyataan",
                    "rilis",
                    "catatan",
                    "pasal",
                ];
                papers.contains(&small(head).as_str())
            });
            return blank(name.clone(), if document { SpeakerKind::Document } else { SpeakerKind::Unnamed });
        }
        Attributed::Entity(entity) => match cues.names.entities.get(*entity) {
            Some(entity) => entity,
            None => return blank(String::new(), SpeakerKind::Unnamed),
        },
    };
    let kind = match entity.sort {
        Sort::Person | Sort::Unknown => SpeakerKind::Person,
        Sort::Body | Sort::Place => SpeakerKind::Organisation,
        Sort::Document => SpeakerKind::Document,
    };
    let reading = cues.reading;
    let role = entity.role.map(|(from, to)| {
        let from = (from..to)
            .find(|&at| {
                !reading.is(at, Class::INDEFINITE) && !matches!(reading.form(at), "satu" | "sosok" | "sang")
            })
            .unwrap_or(from);
        reading.span(from, to).of(reading.text.source).to_owned()
    });
    Speaker { aliases: entity.aliases.clone(), role, ..blank(entity.name.clone(), kind) }
}

fn words(quote: &Quote<Byte>) -> u32 {
    // As `split_whitespace().count()`, which takes several times as long.
    let (mut words, mut inside) = (0, false);
    for letter in quote.text.chars() {
        let space = letter.is_whitespace();
        words += u32::from(!space && !inside);
        inside = !space;
    }
    words
}
