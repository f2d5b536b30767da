//! The report over one document: nothing to compare, and everybody is who the document says.

use crate::keywords::{Tally, Term};
use crate::order::Order;
use crate::report::{
    CorpusKeyphrase, CorpusKeyword, CorpusSpeaker, Document, Engine, Keyphrase, Report, SCHEMA, Speaker,
    SpeakerPlace,
};
use crate::text::offsets::{Byte, Unit};
use crate::{Options, themes};
use std::cmp::Reverse;

/// The report of `document`, whose counts are `tally`.
pub(crate) fn report(document: Document<Byte>, tally: Tally, options: &Options) -> Report<Byte> {
    let speakers = speakers(&document);
    let documents = std::slice::from_ref(&document);
    Report {
        schema: SCHEMA,
        engine: Engine::THIS,
        offsets: Unit::Utf8,
        keywords: keywords(tally, options),
        keyphrases: keyphrases(&document, options),
        comparison: None,
        shared_quotes: Vec::new(),
        themes: themes::over_documents(documents),
        speaker_themes: themes::by_speaker_over_documents(documents, &speakers),
        speakers,
        documents: vec![document],
    }
}

/// The most frequent terms.
fn keywords(tally: Tally, options: &Options) -> Vec<CorpusKeyword> {
    let mut terms = tally.terms;
    terms.order_by_key(|term| Reverse(term.count));
    terms.truncate(options.keyword_limit as usize);
    let report = |term: Term| CorpusKeyword {
        root: term.root.into(),
        term: term.form.into(),
        count: term.count,
        documents: 1,
        per_document: vec![term.count],
        tf_idf: vec![0.0],
    };
    terms.into_iter().map(report).collect()
}

/// Highest score first.
fn keyphrases(document: &Document<Byte>, options: &Options) -> Vec<CorpusKeyphrase> {
    let report = |phrase: &Keyphrase<Byte>| CorpusKeyphrase {
        text: phrase.text.clone(),
        count: phrase.count,
        score: phrase.score,
        per_document: vec![phrase.count],
    };
    let mut phrases: Vec<CorpusKeyphrase> = document.keyphrases.iter().map(report).collect();
    phrases.order_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.text.cmp(&b.text)));
    phrases.truncate(options.keyword_limit as usize);
    phrases
}

/// Most words first.
fn speakers(document: &Document<Byte>) -> Vec<CorpusSpeaker> {
    let report = |(place, speaker): (u32, &Speaker)| CorpusSpeaker {
        speaker: speaker.clone(),
        places: vec![SpeakerPlace { document: 0, speaker: place }],
    };
    let mut speakers: Vec<CorpusSpeaker> = (0..).zip(&document.speakers).map(report).collect();
    speakers.order_by(|a, b| {
        b.speaker.words.cmp(&a.speaker.words).then_with(|| a.speaker.name.cmp(&b.speaker.name))
    });
    speakers
}
