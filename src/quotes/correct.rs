//! Quotes as a reader has put them right.

use super::speakers::recount;
use crate::options::{Correction, Verdict};
use crate::report::{MentionKind, Quote, Speaker, SpeakerKind};
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
    let mut changed = false;
    let mut is_quote = vec![true; quotes.len()];
    for correction in corrections.iter().filter(|correction| correction.document == id) {
        let Some(at) = find(quotes, correction) else { continue };
        let (Some(quote), Some(is_quote)) = (quotes.get_mut(at), is_quote.get_mut(at)) else { continue };
        changed = true;
        let Verdict::SaidBy(name) = &correction.verdict else {
            *is_quote = false;
            continue;
        };
        *is_quote = true;
        quote.speakers = place(&mut speakers, name.trim()).into_iter().collect();
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

/// The place that the correction names, or, where that has other words now, the first with its words.
fn find(quotes: &[Quote<Byte>], correction: &Correction) -> Option<usize> {
    let named = correction.quote as usize;
    match quotes.get(named) {
        Some(quote) if quote.text == correction.text => Some(named),
        _ => quotes.iter().position(|quote| quote.text == correction.text),
    }
}

/// The place of the speaker of this name among `speakers`, where a new one is added; none for an empty name.
fn place(speakers: &mut Vec<Speaker>, name: &str) -> Option<u32> {
    if name.is_empty() {
        return None;
    }
    let wanted = small(name);
    let is = |name: &String| small(name) == wanted;
    let by_name = speakers.iter().position(|speaker| is(&speaker.name));
    let known = by_name.or_else(|| speakers.iter().position(|speaker| speaker.aliases.iter().any(is)));
    let at = known.unwrap_or_else(|| {
        speakers.push(Speaker {
            name: name.to_owned(),
            aliases: Vec::new(),
            role: None,
            kind: SpeakerKind::Person,
            quotes: 0,
            words: 0,
            share: 0.0,
        });
        speakers.len() - 1
    });
    u32::try_from(at).ok()
}
