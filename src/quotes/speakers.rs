//! Whom the quotes belong to.

use crate::report::{CorpusSpeaker, Document, Quote, Speaker, SpeakerKind};
use crate::text::offsets::Byte;

/// Makes the list of speakers from the `named` speaker of each quote and points the quotes to it.
pub(super) fn gather(quotes: &mut [Quote<Byte>], named: &[Option<String>]) -> Vec<Speaker> {
    let mut speakers: Vec<Speaker> = Vec::new();
    let total: u32 = quotes.iter().map(words).sum();
    for (quote, name) in quotes.iter_mut().zip(named) {
        let Some(name) = name else { continue };
        let place = speakers.iter().position(|s| s.name == *name).unwrap_or_else(|| {
            speakers.push(Speaker {
                name: name.clone(),
                aliases: Vec::new(),
                role: None,
                kind: SpeakerKind::Person,
                quotes: 0,
                words: 0,
                share: 0.0,
            });
            speakers.len() - 1
        });
        quote.speakers = vec![place as u32];
        if let Some(speaker) = speakers.get_mut(place) {
            speaker.quotes += 1;
            speaker.words += words(quote);
            speaker.share = f64::from(speaker.words) / f64::from(total.max(1));
        }
    }
    speakers
}

fn words(quote: &Quote<Byte>) -> u32 {
    quote.text.split_whitespace().count() as u32
}

/// Merges the speakers of several documents by name, most words first.
pub fn over_documents(documents: &[Document<Byte>]) -> Vec<CorpusSpeaker> {
    let mut merged: Vec<CorpusSpeaker> = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        for (place, speaker) in document.speakers.iter().enumerate() {
            let at = merged.iter().position(|m| m.speaker.name == speaker.name).unwrap_or_else(|| {
                let speaker = Speaker { quotes: 0, words: 0, share: 0.0, ..speaker.clone() };
                merged.push(CorpusSpeaker { speaker, per_document: vec![None; documents.len()] });
                merged.len() - 1
            });
            if let Some(into) = merged.get_mut(at) {
                into.speaker.quotes += speaker.quotes;
                into.speaker.words += speaker.words;
                if let Some(slot) = into.per_document.get_mut(index) {
                    *slot = Some(place as u32);
                }
            }
        }
    }
    let total: u32 = merged.iter().map(|m| m.speaker.words).sum();
    for entry in &mut merged {
        entry.speaker.share = f64::from(entry.speaker.words) / f64::from(total.max(1));
    }
    merged.sort_by(|a, b| {
        b.speaker.words.cmp(&a.speaker.words).then_with(|| a.speaker.name.cmp(&b.speaker.name))
    });
    merged
}
