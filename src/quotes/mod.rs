//! Who said what.
//!
//! `marks` pairs the quotation marks of each paragraph, `speech` tells speech from terms and titles, `cue` finds the
//! reporting verb and the words that name the speaker, `direct`, `indirect` and `transcript` put them together, and
//! `attribution` finds out who a short name, a pronoun or a clitic means.

mod attribution;
mod correct;
mod cue;
mod direct;
mod focus;
mod found;
mod indirect;
mod marks;
mod merge;
mod reference;
mod shared;
mod speakers;
mod speech;
mod subject;
mod transcript;

pub use correct::correct;
pub(crate) use marks::{is_double, is_quote};
pub use merge::over_documents;
pub use shared::shared;

use crate::lang::LangPack;
use crate::names::{Names, Reading};
use crate::order::Order;
use crate::report::{Cue, Quote, QuoteKind, Range, Speaker};
use crate::text::Text;
use crate::text::offsets::Byte;
use cue::Cues;
use found::Found;

/// The quotes of `text` in order, and whom their `speakers` refer to.
pub fn extract(text: &Text<'_>, names: &Names, _lang: &LangPack) -> (Vec<Quote<Byte>>, Vec<Speaker>) {
    let reading = Reading { text, lexicon: &names.lexicon, layout: &names.layout };
    let cues = Cues { reading, names };
    let mut passages = Vec::new();
    let mut marks = 0;
    for place in 0..text.paragraphs.len() {
        marks::passages(reading, place, &mut marks, &mut passages);
    }
    let mut found = direct::extract(cues, &passages);
    let answers = transcript::extract(cues);
    let groups = found.len() as u32;
    found.extend(answers.into_iter().zip(groups..).map(|(quote, group)| Found { group, ..quote }));
    found.order_by_key(|quote| quote.first);
    let reported = indirect::extract(cues, &found, &passages);
    let mut found = merged(found, reported);
    renumber(&mut found);
    let attributions = attribution::attribute(cues, &found, &passages);
    let mut quotes: Vec<Quote<Byte>> =
        found.iter().zip(&attributions).map(|(q, a)| convert(cues, q, a)).collect();
    let speakers = speakers::gather(cues, &mut quotes, &attributions);
    (quotes, speakers)
}

/// Direct quotes and reported speech in the order of the text, which each is in already.
fn merged(direct: Vec<Found>, reported: Vec<Found>) -> Vec<Found> {
    let groups = direct.len() as u32;
    let mut found = Vec::with_capacity(direct.len() + reported.len());
    let reported = reported.into_iter().zip(groups..).map(|(quote, group)| Found { group, ..quote });
    let mut reported = reported.peekable();
    for quote in direct {
        while let Some(before) = reported.next_if(|reported| reported.first < quote.first) {
            found.push(before);
        }
        found.push(quote);
    }
    found.extend(reported);
    found
}

/// Numbers the groups in the order of the text.
fn renumber(found: &mut [Found]) {
    let mut order: Vec<u32> = Vec::new();
    for quote in found {
        let place =
            order.iter().rev().take(8).position(|&g| g == quote.group).map(|back| order.len() - 1 - back);
        let number = place.unwrap_or_else(|| {
            order.push(quote.group);
            order.len() - 1
        });
        quote.group = number as u32;
    }
}

fn convert(cues: Cues<'_>, quote: &Found, attribution: &attribution::Attribution) -> Quote<Byte> {
    let reading = cues.reading;
    let mut span = reading.span(quote.first, quote.end);
    if quote.kind == QuoteKind::Direct {
        // The words between the marks exactly as they stand; white space before a mark is not part of them.
        span.end = span.end.max(span.start);
    }
    let cue = quote.cue.and_then(|cue| {
        let token = reading.token(cue.at)?;
        let clitic = if cue.verb.clitic { reading.enclitic(cue.at) } else { None };
        let end = clitic.map_or(token.span.end, |clitic| clitic.start);
        let listed = reading.verb(cue.at).is_some();
        Some(Cue {
            start: Byte(token.span.start),
            end: Byte(end),
            root: if listed { cue.verb.verb.root } else { reading.text.words.root(token.word) }.to_owned(),
        })
    });
    Quote {
        start: Byte(span.start),
        end: Byte(span.end),
        text: span.of(reading.text.source).to_owned(),
        kind: quote.kind,
        speakers: Vec::new(),
        mention: attribution.mention.map(Range::from),
        mention_kind: attribution.mention_kind,
        cue,
        group: quote.group,
        confidence: attribution.confidence,
        repaired: quote.repaired,
        corrected: false,
    }
}
