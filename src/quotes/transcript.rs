//! Interviews printed as `Tanya: …` and `Jawab: …`, without marks.

use super::cue::{Cue, Cues, Who};
use super::found::Found;
use crate::lang::Group;
use crate::report::QuoteKind;

/// The answers, when the text has both questions and answers in this form.
pub(crate) fn extract(cues: Cues<'_>) -> Vec<Found> {
    let reading = cues.reading;
    let opens = |at: usize, group: Group| reading.is_mark(at + 1, ':') && reading.among(at, group);
    let starts =
        || (0..reading.text.paragraphs.len()).map(|place| (place, reading.layout.paragraphs.tokens(place)));
    if !starts().any(|(_, (at, _))| opens(at, Group::QUESTIONS)) {
        return Vec::new();
    }
    let answers = starts().filter(|&(_, (at, _))| opens(at, Group::ANSWERS));
    answers
        .filter_map(|(paragraph, (at, end))| {
            let verb = reading.verb(at).or_else(|| cues.names.lexicon_verb("jawab"))?;
            let cue = Cue { at, verb, who: Who::Unsaid, end: at + 2, adjacent: true, negated: false };
            (end > at + 2).then_some(Found {
                first: at + 2,
                end,
                after: end,
                kind: QuoteKind::Direct,
                cue: Some(cue),
                who: Who::Unsaid,
                group: 0,
                repaired: false,
                paragraph,
                forward: false,
            })
        })
        .collect()
}
