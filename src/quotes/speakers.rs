//! Whom the quotes belong to.

use super::attribution::{Attribution, Speaker as Attributed};
use super::cue::Cues;
use crate::names::{Class, Sort};
use crate::order::Order;
use crate::report::{Quote, Speaker, SpeakerKind};
use crate::text::offsets::Byte;
use std::collections::HashMap;

/// Makes the list of speakers, most quoted first, and points the quotes to it.
pub(super) fn gather(
    cues: Cues<'_>,
    quotes: &mut [Quote<Byte>],
    attributions: &[Attribution],
) -> Vec<Speaker> {
    let mut known: HashMap<Attributed, usize> = HashMap::new();
    let mut speakers: Vec<Speaker> = Vec::new();
    let lengths: Vec<u32> = quotes.iter().map(words).collect();
    let total: u32 = lengths.iter().sum();
    let mut places: Vec<Vec<usize>> = Vec::with_capacity(quotes.len());
    for (&length, attribution) in lengths.iter().zip(attributions) {
        let mut own = Vec::new();
        for key in &attribution.speakers {
            let place = *known.entry(folded(key)).or_insert_with(|| {
                speakers.push(describe(cues, key));
                speakers.len() - 1
            });
            own.push(place);
            if let Some(speaker) = speakers.get_mut(place) {
                speaker.quotes += 1;
                speaker.words += length;
                speaker.share = f64::from(speaker.words) / f64::from(total.max(1));
            }
        }
        places.push(own);
    }
    let mut order: Vec<usize> = (0..speakers.len()).collect();
    order.order_by_key(|&i| std::cmp::Reverse(speakers.get(i).map_or(0, |s| s.quotes)));
    let mut rank = vec![0_u32; order.len()];
    for (&speaker, new) in order.iter().zip(0..) {
        rank.get_mut(speaker).into_iter().for_each(|slot| *slot = new);
    }
    for (quote, own) in quotes.iter_mut().zip(places) {
        quote.speakers = own.iter().filter_map(|&i| rank.get(i).copied()).collect();
    }
    order.into_iter().filter_map(|i| speakers.get(i).cloned()).collect()
}

/// Descriptions that differ in case only mean the same: `Massa`, `massa`.
fn folded(key: &Attributed) -> Attributed {
    match key {
        Attributed::Unnamed(name) => Attributed::Unnamed(name.to_lowercase()),
        Attributed::Entity(entity) => Attributed::Entity(*entity),
    }
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
                papers.contains(&head.to_lowercase().as_str())
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
    // As `split_whitespace().count()`, which takes thrice the time.
    let mut before = true;
    let begins = |letter: char| !letter.is_whitespace() & std::mem::replace(&mut before, letter.is_whitespace());
    quote.text.chars().map(begins).filter(|&begins| begins).count() as u32
}
