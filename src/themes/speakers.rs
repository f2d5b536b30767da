//! Who talks about what: the themes in the quotes of each speaker.

use super::formula::{points_per_evidence, saturation, score as score_of};
use crate::order::Order;
use crate::report::{CorpusSpeaker, Document, Quote, SpeakerTheme, SpeakerThemes, SpokenTerm, Theme};
use crate::text::offsets::Byte;
use crate::text::{Span, Text, TokenKind};
use std::collections::BTreeMap;

/// The themes of each of the `speakers` speakers of a document, by the hits of `themes` inside their quotes. A speaker's
/// quotes are scored as if they were a text; speakers and themes without a hit are left out.
pub fn by_speaker(
    text: &Text<'_>,
    themes: &[Theme<Byte>],
    quotes: &[Quote<Byte>],
    speakers: usize,
) -> Vec<SpeakerThemes> {
    let mut spans: Vec<(Span, &[u32])> = quotes
        .iter()
        .map(|quote| (Span::new(quote.start.0, quote.end.0), quote.speakers.as_slice()))
        .collect();
    spans.order_by_key(|(span, _)| *span);
    let mut tallies: Vec<Tally<'_>> = vec![Tally::default(); speakers];
    let words = text.tokens.iter().filter(|token| token.kind == TokenKind::Word && !token.furniture);
    each_inside(&spans, words.map(|token| token.span), |speaker| {
        if let Some(tally) = tallies.get_mut(speaker as usize) {
            tally.words += 1;
        }
    });
    let mut counts = vec![0_u32; speakers];
    for theme in themes {
        for hit in &theme.hits {
            let places = hit.places.iter().map(|place| Span::new(place.start.0, place.end.0));
            each_inside(&spans, places, |speaker| {
                counts.get_mut(speaker as usize).into_iter().for_each(|count| *count += 1);
            });
            for (tally, count) in tallies.iter_mut().zip(&mut counts).filter(|(_, count)| **count > 0) {
                tally.add(&theme.id, &hit.term, hit.weight, std::mem::take(count));
            }
        }
    }
    let report = |(speaker, tally): (usize, &Tally<'_>)| tally.report(speaker as u32);
    tallies.iter().enumerate().map(report).filter(|speaker| !speaker.themes.is_empty()).collect()
}

/// Calls `found` with every speaker of the quote around each of `places`, both in the order of the text.
fn each_inside(quotes: &[(Span, &[u32])], places: impl Iterator<Item = Span>, mut found: impl FnMut(u32)) {
    let mut first = 0;
    for place in places {
        while quotes.get(first).is_some_and(|(quote, _)| quote.end < place.end) {
            first += 1;
        }
        if let Some((_, speakers)) = quotes.get(first).filter(|(quote, _)| quote.contains(place)) {
            speakers.iter().for_each(|&speaker| found(speaker));
        }
    }
}

/// The same over several documents, for the merged `speakers`.
pub fn by_speaker_over_documents(
    documents: &[Document<Byte>],
    speakers: &[CorpusSpeaker],
) -> Vec<SpeakerThemes> {
    let merge = |(place, speaker): (usize, &CorpusSpeaker)| {
        let mut tally = Tally::default();
        for (document, index) in documents.iter().zip(&speaker.per_document) {
            let Some(of_document) = index.and_then(|index| find(&document.speaker_themes, index)) else {
                continue;
            };
            tally.words += of_document.words;
            for theme in &of_document.themes {
                for term in &theme.hits {
                    tally.add(&theme.id, &term.term, term.weight, term.count);
                }
            }
        }
        tally.report(place as u32)
    };
    speakers.iter().enumerate().map(merge).filter(|speaker| !speaker.themes.is_empty()).collect()
}

fn find(themes: &[SpeakerThemes], speaker: u32) -> Option<&SpeakerThemes> {
    themes.iter().find(|themes| themes.speaker == speaker)
}

/// What a speaker said.
#[derive(Clone, Debug, Default)]
struct Tally<'t> {
    words: u32,
    /// By theme and term: the weight and the occurrences.
    terms: BTreeMap<&'t str, BTreeMap<&'t str, (f64, u32)>>,
}

impl<'t> Tally<'t> {
    fn add(&mut self, theme: &'t str, term: &'t str, weight: f64, count: u32) {
        self.terms.entry(theme).or_default().entry(term).or_insert((weight, 0)).1 += count;
    }

    fn report(&self, speaker: u32) -> SpeakerThemes {
        let of_theme = |(id, terms): (&&str, &BTreeMap<&str, (f64, u32)>)| {
            let evidence_of = |weight: f64, count: u32| weight * saturation(count, self.words);
            let evidence: f64 = terms.values().map(|&(weight, count)| evidence_of(weight, count)).sum();
            let spoken = |(term, &(weight, count)): (&&str, &(f64, u32))| SpokenTerm {
                term: (*term).to_owned(),
                weight,
                count,
                contribution: evidence_of(weight, count) * points_per_evidence(evidence),
            };
            let mut hits: Vec<SpokenTerm> = terms.iter().map(spoken).collect();
            hits.order_by(|a, b| b.contribution.total_cmp(&a.contribution).then_with(|| a.term.cmp(&b.term)));
            SpeakerTheme { id: (*id).to_owned(), score: score_of(evidence), hits }
        };
        let mut themes: Vec<SpeakerTheme> = self.terms.iter().map(of_theme).collect();
        themes.order_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
        SpeakerThemes { speaker, words: self.words, themes }
    }
}
