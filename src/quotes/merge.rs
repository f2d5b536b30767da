//! Speakers over several documents: who is the same person under the names that each document uses.

use super::speakers::words;
use crate::order::Order;
use crate::report::{CorpusSpeaker, Document, Speaker, SpeakerKind, SpeakerPlace};
use crate::strings::{Strings, entry, joined};
use crate::text::offsets::Byte;
use crate::text::small;

/// Names with the same word that are looked at for a shorter one.
const CROWD: usize = 64;

/// Merges the speakers of several documents, most words first.
///
/// The same name is the same speaker. A short name (`Andra`) is the speaker of a longer one (`Andra Soni`) when their
/// offices agree. Somebody unnamed is never the same person in two documents.
pub fn over_documents(documents: &[Document<Byte>]) -> Vec<CorpusSpeaker> {
    let mut merged: Vec<CorpusSpeaker> = Vec::new();
    let mut known = Known::default();
    // Longer names first, so that a short name finds its long one whichever document comes first.
    let mut places: Vec<SpeakerPlace> = Vec::new();
    for (document, report) in (0..).zip(documents) {
        places.extend((0..report.speakers.len() as u32).map(|speaker| SpeakerPlace { document, speaker }));
    }
    let speaker_at =
        |at: SpeakerPlace| documents.get(at.document as usize)?.speakers.get(at.speaker as usize);
    places.order_by_key(|&at| {
        std::cmp::Reverse(speaker_at(at).map_or(0, |s| s.name.split_whitespace().count()))
    });
    for at in places {
        let Some(speaker) = speaker_at(at) else { continue };
        let into = known.find(speaker, &merged).unwrap_or_else(|| {
            known.add(speaker, merged.len());
            let speaker = Speaker { quotes: 0, words: 0, share: 0.0, ..speaker.clone() };
            merged.push(CorpusSpeaker { speaker, places: Vec::new() });
            merged.len() - 1
        });
        if let Some(entry) = merged.get_mut(into) {
            absorb(entry, speaker, at);
        }
    }
    let total: u32 = documents.iter().flat_map(|document| &document.quotes).map(|q| words(&q.text)).sum();
    for entry in &mut merged {
        entry.speaker.share = f64::from(entry.speaker.words) / f64::from(total.max(1));
        entry.places.order_by_key(|place| place.document);
        entry.places.dedup_by_key(|place| place.document);
    }
    merged.order_by(|a, b| {
        let first = |m: &CorpusSpeaker| m.places.first().map(|place| place.document);
        b.speaker
            .words
            .cmp(&a.speaker.words)
            .then_with(|| a.speaker.name.cmp(&b.speaker.name))
            .then_with(|| first(a).cmp(&first(b)))
    });
    merged
}

fn absorb(entry: &mut CorpusSpeaker, speaker: &Speaker, at: SpeakerPlace) {
    entry.speaker.quotes += speaker.quotes;
    entry.speaker.words += speaker.words;
    entry.speaker.role = entry.speaker.role.take().or_else(|| speaker.role.clone());
    for alias in std::iter::once(&speaker.name).chain(&speaker.aliases) {
        if *alias != entry.speaker.name && !entry.speaker.aliases.contains(alias) {
            entry.speaker.aliases.push(alias.clone());
        }
    }
    entry.places.push(at);
}

/// The merged speakers by their names, without those that are unnamed.
#[derive(Default)]
struct Known {
    /// By word: the speakers whose names have it, in their order.
    words: Strings,
    holders: Vec<Vec<usize>>,
    /// By name and kind: the first speaker.
    names: Strings,
    exact: Vec<usize>,
}

impl Known {
    fn add(&mut self, speaker: &Speaker, at: usize) {
        if speaker.kind == SpeakerKind::Unnamed {
            return;
        }
        entry(&mut self.exact, self.names.add(&exactly(speaker)), || at);
        for word in keys(speaker) {
            let holders = entry(&mut self.holders, self.words.add(&word), Vec::new);
            holders.into_iter().for_each(|holders| holders.push(at));
        }
    }

    /// The first of `merged` that `speaker` is, as far as those that share the rarest word of the name are looked at.
    fn find(&self, speaker: &Speaker, merged: &[CorpusSpeaker]) -> Option<usize> {
        let key = keys(speaker);
        let holders = key.iter().map(|word| self.holders.get(self.words.find(word)?));
        // A name with a word that is new is new.
        let fewest = holders.min_by_key(|holders| holders.map_or(0, Vec::len))??;
        let is_same = |&at: &usize| merged.get(at).is_some_and(|known| same(&known.speaker, speaker));
        let near = fewest.iter().copied().take(CROWD).find(is_same);
        near.or_else(|| self.exact.get(self.names.find(&exactly(speaker))?).copied())
    }
}

/// The name, case folded, and the kind.
fn exactly(speaker: &Speaker) -> String {
    let mut exactly = joined(&mut keys(speaker).iter().map(String::as_str), " ");
    exactly.push(char::from(speaker.kind as u8));
    exactly
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
