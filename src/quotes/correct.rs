//! Quotes as a reader has put them right.

use super::speakers::recount;
use crate::options::{Correction, Verdict};
use crate::report::{MentionKind, Quote, Speaker, SpeakerKind};
use crate::strings::{Strings, entry};
use crate::text::offsets::Byte;
use crate::text::small;

/// Gives the quotes of the document `id` the speakers that `corrections` name, later ones last, takes out those that are
/// none, and counts the speakers anew. A correction whose words no quote has is left alone: the text has changed since.
///
/// A name or alias that the document knows, in any case, means that speaker; any other name is a new person.
pub fn correct(
    id: &str,
    quotes: &mut Vec<Quote<Byte>>,
    mut speakers: Vec<Speaker>,
    corrections: &[Correction],
) -> Vec<Speaker> {
    let mut corrections = corrections.iter().filter(|correction| correction.document == id).peekable();
    if corrections.peek().is_none() {
        return speakers;
    }
    let mut changed = false;
    let mut is_quote = vec![true; quotes.len()];
    let (mut texts, mut first) = (Strings::default(), Vec::new());
    for (at, quote) in quotes.iter().enumerate() {
        entry(&mut first, texts.add(&quote.text), || at);
    }
    let mut known = Known::new(&speakers);
    for correction in corrections {
        // The place that the correction names, or, where that has other words now, the first with its words.
        let named = correction.quote as usize;
        let stands = quotes.get(named).is_some_and(|quote| quote.text == correction.text);
        let elsewhere = || first.get(texts.find(&correction.text)?).copied();
        let Some(at) = stands.then_some(named).or_else(elsewhere) else { continue };
        let (Some(quote), Some(is_quote)) = (quotes.get_mut(at), is_quote.get_mut(at)) else { continue };
        changed = true;
        let Verdict::SaidBy(name) = &correction.verdict else {
            *is_quote = false;
            continue;
        };
        *is_quote = true;
        quote.speakers = known.place(&mut speakers, name.trim()).into_iter().collect();
        // What the text says of the speaker was read wrongly; the reader is sure.
        quote.mention = None;
        quote.mention_kind = MentionKind::Inferred;
        quote.confidence = 1.0;
        quote.corrected = true;
    }
    if !changed {
        return speakers;
    }
    // All places are found before the first quote goes, or the others would have moved.
    let mut kept = is_quote.into_iter();
    quotes.retain(|_| kept.next().unwrap_or(true));
    recount(quotes, &speakers)
}

/// The speakers by their names, and then by their aliases, in small letters.
struct Known {
    names: Strings,
    places: Vec<u32>,
}

impl Known {
    fn new(speakers: &[Speaker]) -> Self {
        let mut known = Self { names: Strings::default(), places: Vec::new() };
        for (at, speaker) in (0..).zip(speakers) {
            known.add(&speaker.name, at);
        }
        for (at, speaker) in (0..).zip(speakers) {
            speaker.aliases.iter().for_each(|alias| _ = known.add(alias, at));
        }
        known
    }

    /// The place of the first speaker of this name, `next` when it is new.
    fn add(&mut self, name: &str, next: u32) -> Option<u32> {
        entry(&mut self.places, self.names.add(&small(name)), || next).copied()
    }

    /// The place of the speaker of this name among `speakers`, where a new one is added; none for an empty name.
    fn place(&mut self, speakers: &mut Vec<Speaker>, name: &str) -> Option<u32> {
        if name.is_empty() {
            return None;
        }
        let next = speakers.len() as u32;
        let place = self.add(name, next)?;
        if place == next {
            speakers.push(Speaker {
                name: name.to_owned(),
                aliases: Vec::new(),
                role: None,
                kind: SpeakerKind::Person,
                quotes: 0,
                words: 0,
                share: 0.0,
            });
        }
        Some(place)
    }
}
