//! Speakers over several documents: who is the same person under the names that each document uses.

use crate::order::Order;
use crate::report::{CorpusSpeaker, Document, Speaker, SpeakerKind};
use crate::strings::{Strings, entry};
use crate::text::offsets::Byte;
use crate::text::small;

/// Merges the speakers of several documents, most words first.
///
/// The same name is the same speaker. A short name (`Andra`) is the speaker of a longer one (`Andra Soni`) when their
/// offices agree. Somebody unnamed is never the same person in two documents.
pub fn over_documents(documents: &[Document<Byte>]) -> Vec<CorpusSpeaker> {
    let mut merged: Vec<CorpusSpeaker> = Vec::new();
    let (mut words, mut index) = (Strings::default(), Vec::<Vec<usize>>::new());
    // Longer names first, so that a short name finds its long one whichever document comes first.
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (document, report) in documents.iter().enumerate() {
        places.extend((0..report.speakers.len()).map(|speaker| (document, speaker)));
    }
    let speaker_at =
        |(document, place): (usize, usize)| documents.get(document).and_then(|d| d.speakers.get(place));
    places.order_by_key(|&at| {
        std::cmp::Reverse(speaker_at(at).map_or(0, |s| s.name.split_whitespace().count()))
    });
    for at in places {
        let Some(speaker) = speaker_at(at) else { continue };
        let key = keys(speaker);
        let known =
            key.first().and_then(|first| index.get(words.find(first)?)).into_iter().flatten().copied();
        let found = known.filter(|&i| merged.get(i).is_some_and(|m| same(&m.speaker, speaker))).min();
        let into = found.unwrap_or_else(|| {
            let speaker = Speaker { quotes: 0, words: 0, share: 0.0, ..speaker.clone() };
            merged.push(CorpusSpeaker { speaker, per_document: vec![None; documents.len()] });
            for word in key {
                let list = entry(&mut index, words.add(&word), Vec::new);
                list.into_iter().for_each(|list| list.push(merged.len() - 1));
            }
            merged.len() - 1
        });
        if let Some(entry) = merged.get_mut(into) {
            absorb(entry, speaker, at);
        }
    }
    let total: u32 = merged.iter().map(|m| m.speaker.words).sum();
    for entry in &mut merged {
        entry.speaker.share = f64::from(entry.speaker.words) / f64::from(total.max(1));
    }
    merged.order_by(|a, b| {
        let first = |m: &CorpusSpeaker| m.per_document.iter().position(Option::is_some);
        b.speaker
            .words
            .cmp(&a.speaker.words)
            .then_with(|| a.speaker.name.cmp(&b.speaker.name))
            .then_with(|| first(a).cmp(&first(b)))
    });
    merged
}

fn absorb(entry: &mut CorpusSpeaker, speaker: &Speaker, (document, place): (usize, usize)) {
    entry.speaker.quotes += speaker.quotes;
    entry.speaker.words += speaker.words;
    entry.speaker.role = entry.speaker.role.take().or_else(|| speaker.role.clone());
    for alias in std::iter::once(&speaker.name).chain(&speaker.aliases) {
        if *alias != entry.speaker.name && !entry.speaker.aliases.contains(alias) {
            entry.speaker.aliases.push(alias.clone());
        }
    }
    if let Some(slot) = entry.per_document.get_mut(document) {
        slot.get_or_insert(place as u32);
    }
}

/// The words of a name, case folded.
fn keys(speaker: &Speaker) -> Vec<String> {
    speaker.name.split_whitespace().map(small).collect()
}

fn same(known: &Speaker, other: &Speaker) -> bool {
    if known.kind != other.kind || known.kind == SpeakerKind::Unnamed {
        return false;
    }
    let (long, short) = (keys(known), keys(other));
    if long == short {
        return true;
    }
    let mut rest = long.iter();
    let part = short.iter().all(|word| rest.any(|other| other == word));
    known.kind == SpeakerKind::Person && part && roles_agree(known, other)
}

/// True when the shorter role's words all stand in the longer one: `Gubernur` and `Gubernur Banten`.
fn roles_agree(a: &Speaker, b: &Speaker) -> bool {
    let (Some(a), Some(b)) = (&a.role, &b.role) else { return false };
    let words = |role: &str| role.split_whitespace().map(small).collect::<Vec<_>>();
    let (a, b) = (words(a), words(b));
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    short.iter().all(|word| long.contains(word))
}
