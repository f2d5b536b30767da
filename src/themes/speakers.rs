//! Who talks about what: the themes in the quotes of each speaker.

use super::formula::{points_per_evidence, saturation, score as score_of};
use crate::order::Order;
use crate::report::{CorpusSpeaker, Document, Quote, SpeakerTheme, SpeakerThemes, SpokenTerm, Theme};
use crate::text::offsets::Byte;
use crate::text::{Span, Text, TokenKind, first_at};

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
    let mut at = 0;
    for &(span, speakers) in &spans {
        let from = first_at(&text.tokens, at, span.start);
        at = first_at(&text.tokens, from, span.end);
        let inside = text.tokens.get(from..at).unwrap_or_default().iter();
        let words: u32 =
            inside.map(|token| u32::from((token.kind == TokenKind::Word) & !token.furniture)).sum();
        for &speaker in speakers {
            tallies.get_mut(speaker as usize).into_iter().for_each(|tally| tally.words += words);
        }
    }
    // The farthest end up to each quote: quotes may lie in one another.
    let mut reach = 0;
    let ends = spans.iter().map(|(span, _)| {
        reach = reach.max(span.end);
        reach
    });
    let ends: Vec<u32> = ends.collect();
    // By speaker, and the speakers that have any.
    let (mut counts, mut counted) = (vec![0_u32; speakers], Vec::new());
    for theme in themes {
        for hit in &theme.hits {
            let places = hit.places.iter().map(|place| Span::new(place.start.0, place.end.0));
            each_inside(&spans, &ends, places, |speaker| {
                let Some(count) = counts.get_mut(speaker as usize) else { return };
                if *count == 0 {
                    counted.push(speaker as usize);
                }
                *count += 1;
            });
            for speaker in counted.drain(..) {
                let (Some(tally), Some(count)) = (tallies.get_mut(speaker), counts.get_mut(speaker)) else {
                    continue;
                };
                tally.add(&theme.id, &hit.term, hit.weight, std::mem::take(count));
            }
        }
    }
    let report = |(speaker, tally): (usize, Tally<'_>)| tally.report(speaker as u32);
    tallies.into_iter().enumerate().map(report).filter(|speaker| !speaker.themes.is_empty()).collect()
}

/// Calls `found` with every speaker of the quote around each of `places`, both in the order of the text.
fn each_inside(
    quotes: &[(Span, &[u32])],
    ends: &[u32],
    places: impl Iterator<Item = Span>,
    mut found: impl FnMut(u32),
) {
    for place in places {
        let first = ends.partition_point(|&end| end < place.end);
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
        for place in &speaker.places {
            let document = documents.get(place.document as usize);
            let Some(of_document) = document.and_then(|d| find(&d.speaker_themes, place.speaker)) else {
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

/// The themes of a document's speaker; they lie in the order of the speakers.
fn find(themes: &[SpeakerThemes], speaker: u32) -> Option<&SpeakerThemes> {
    themes.get(themes.binary_search_by_key(&speaker, |themes| themes.speaker).ok()?)
}

/// What a speaker said.
#[derive(Clone, Debug, Default)]
struct Tally<'t> {
    words: u32,
    /// In the order in which they came; a term of a theme may stand here more than once.
    terms: Vec<Spoken<'t>>,
}

#[derive(Clone, Debug)]
struct Spoken<'t> {
    theme: &'t str,
    term: &'t str,
    weight: f64,
    count: u32,
}

impl<'t> Tally<'t> {
    fn add(&mut self, theme: &'t str, term: &'t str, weight: f64, count: u32) {
        self.terms.push(Spoken { theme, term, weight, count });
    }

    fn report(mut self, speaker: u32) -> SpeakerThemes {
        self.terms.order_by(|a, b| (a.theme, a.term).cmp(&(b.theme, b.term)));
        let of_theme = |terms: &[Spoken<'t>]| {
            let terms = terms.chunk_by(|a, b| a.term == b.term).filter_map(|same| {
                let first = same.first()?;
                Some(Spoken { count: same.iter().map(|spoken| spoken.count).sum(), ..first.clone() })
            });
            let terms: Vec<Spoken<'t>> = terms.collect();
            let evidence_of = |spoken: &Spoken<'_>| spoken.weight * saturation(spoken.count, self.words);
            let evidence: f64 = terms.iter().map(evidence_of).sum();
            let report = |spoken: &Spoken<'_>| SpokenTerm {
                term: spoken.term.to_owned(),
                weight: spoken.weight,
                count: spoken.count,
                contribution: evidence_of(spoken) * points_per_evidence(evidence),
            };
            let mut hits: Vec<SpokenTerm> = terms.iter().map(report).collect();
            hits.order_by(|a, b| b.contribution.total_cmp(&a.contribution).then_with(|| a.term.cmp(&b.term)));
            let id = terms.first().map_or("", |spoken| spoken.theme);
            SpeakerTheme { id: id.to_owned(), score: score_of(evidence), hits }
        };
        let mut themes: Vec<SpeakerTheme> =
            self.terms.chunk_by(|a, b| a.theme == b.theme).map(of_theme).collect();
        themes.order_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
        SpeakerThemes { speaker, words: self.words, themes }
    }
}
