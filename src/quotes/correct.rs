//! Speakers as a reader has put them right.

use super::speakers::recount;
use crate::options::Correction;
use crate::report::{MentionKind, Quote, Speaker, SpeakerKind};
use crate::text::offsets::Byte;
use crate::text::small;

/// Gives the quotes of the document `id` the speakers that `corrections` name, later ones last, and counts the speakers
/// anew. A correction whose words no quote has is left alone: the text has changed since it was made.
///
/// A name or alias that the document knows, in any case, means that speaker; any other name is a new person.
pub fn correct(
    id: &str,
    quotes: &mut [Quote<Byte>],
    mut speakers: Vec<Speaker>,
    corrections: &[Correction],
) -> Vec<Speaker> {
    let mut changed = false;
    for correction in corrections.iter().filter(|correction| correction.document == id) {
        let Some(quote) = find(quotes, correction) else { continue };
        quote.speakers = place(&mut speakers, correction.speaker.trim()).into_iter().collect();
        // What the text says of the speaker was read wrongly; the reader is sure.
        quote.mention = None;
        quote.mention_kind = MentionKind::Inferred;
        quote.confidence = 1.0;
        quote.corrected = true;
        changed = true;
    }
    if changed { recount(quotes, &speakers) } else { speakers }
}

/// The quote at the place that the correction names, or, where that has other words now, the first with its words.
fn find<'q>(quotes: &'q mut [Quote<Byte>], correction: &Correction) -> Option<&'q mut Quote<Byte>> {
    let named = correction.quote as usize;
    let at = match quotes.get(named) {
        Some(quote) if quote.text == correction.text => named,
        _ => quotes.iter().position(|quote| quote.text == correction.text)?,
    };
    quotes.get_mut(at)
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
