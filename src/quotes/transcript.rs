//! Interviews printed as `Tanya: …` and `Jawab: …`, without marks.

use super::cue::{Cue, Cues, Who};
use super::found::Found;
use crate::report::QuoteKind;

/// The answers, when the text has both questions and answers in this form.
pub(crate) fn extract(cues: Cues<'_>) -> Vec<Found> {
    let reading = cues.reading;
    let opens =
        |at: usize, words: [&str; 2]| reading.is_mark(at + 1, ':') && words.contains(&reading.form(at));
    let starts =
        || (0..reading.text.paragraphs.len()).map(|place| (place, reading.layout.paragraphs.tokens(place)));
    if !starts().any(|(_, (at, _))| opens(at, ["tanya", "t"])) {
        return Vec::new();
    }
    let answers = starts().filter(|&(_, (at, _))| opens(at, ["jawab", "j"]));
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
