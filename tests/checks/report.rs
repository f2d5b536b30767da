//! Laws of the report.
//!
//! Laws about places and counts are checked on the serialised report, wherever a `start` or a `count` stands in it: a
//! field added later comes under the law without a line here.

use super::offsets::width;
use serde_json::{Map, Value};
use std::collections::HashSet;
use telaah::report::{self, MentionKind, Report};
use telaah::text::offsets::{Byte, Position, Unit};
use telaah::{Document, Options, analyse, analyse_one};

/// Numbers that JSON would turn into `null` if they were not finite.
#[rustfmt::skip]
const NUMBERS: [&str; 9] = [
    "score",
    "share",
    "confidence",
    "perThousand",
    "contribution",
    "weight",
    "logLikelihood",
    "logRatio",
    "dispersion",
];

/// Allowance for sums of rounded numbers.
const ROUNDING: f64 = 1e-6;

/// Analyses `documents` and panics unless every law of the report holds.
pub fn check(documents: &[Document<'_>], options: &Options) {
    let report = analyse(documents, options).expect("text is never an error");
    let again = analyse(documents, options).expect("text is never an error");
    // Compared as text: what is not a number is not equal to itself.
    assert!(format!("{report:?}") == format!("{again:?}"), "same input, other report");
    assert_eq!(report.documents.len(), documents.len());
    for (document, found) in documents.iter().zip(&report.documents) {
        let alone = analyse_one(document, options);
        assert!(format!("{found:?}") == format!("{alone:?}"), "a document depends on its neighbours");
        assert_eq!((&found.id, &found.title), (&document.id, &document.title));
        one(found, document.text);
    }
    over_documents(&report);
    units(&report, documents);
}

fn one(document: &report::Document<Byte>, text: &str) {
    let mut order = 0;
    for quote in &document.quotes {
        let (start, end) = (quote.start.0, quote.end.0);
        assert_eq!(
            text.get(start as usize..end as usize),
            Some(quote.text.as_str()),
            "a quote's text at {start}"
        );
        assert!(order <= start, "quotes are not in the order of the text");
        order = start;
        assert!((0.0..=1.0).contains(&quote.confidence), "confidence {}", quote.confidence);
        let needs_no_words = matches!(quote.mention_kind, MentionKind::Inferred | MentionKind::Clitic);
        assert!(quote.mention.is_some() || needs_no_words, "a {:?} that stands nowhere", quote.mention_kind);
        let speakers: HashSet<u32> = quote.speakers.iter().copied().collect();
        assert_eq!(speakers.len(), quote.speakers.len(), "a speaker twice");
        assert!(speakers.iter().all(|&place| (place as usize) < document.speakers.len()), "no such speaker");
    }
    for (place, speaker) in document.speakers.iter().enumerate() {
        assert!(!speaker.name.trim().is_empty(), "a speaker without a name");
        assert!((0.0..=1.0).contains(&speaker.share), "share {}", speaker.share);
        let quotes = document.quotes.iter().filter(|quote| quote.speakers.contains(&(place as u32))).count();
        assert_eq!(speaker.quotes as usize, quotes, "quotes of {}", speaker.name);
    }
    let shares: f64 = document.speakers.iter().map(|speaker| speaker.share).sum();
    assert!(shares <= 1.0 + ROUNDING, "the shares sum to {shares}");
    for keyword in &document.keywords {
        let forms: u32 = keyword.forms.iter().map(|form| form.count).sum();
        assert_eq!(forms, keyword.count, "forms of {}", keyword.root);
        assert!(keyword.count <= document.counts.words, "{} counts more than there are words", keyword.root);
    }
    for theme in &document.themes {
        assert!((0.0..=100.0).contains(&theme.score), "theme {} scores {}", theme.id, theme.score);
    }
    let counts = document.counts;
    assert!(counts.types <= counts.words, "more types than words");
    assert!(counts.words as usize <= text.len() && counts.sentences as usize <= text.len());
    for note in &document.notes {
        let is_code = note.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !note.is_empty();
        assert!(is_code, "`{note}` is no code");
    }
    in_order("furniture", document.furniture.iter().map(|part| (part.start, part.end)));
    let sentences = document.sentences.iter().flatten().map(|range| (range.start, range.end));
    in_order("sentences", sentences);
    let tokens = document.tokens.iter().flatten().map(|token| (token.start, token.end));
    in_order("tokens", tokens.clone());
    if document.tokens.is_some() {
        let mut end = 0;
        for (Byte(start), Byte(after)) in tokens.chain([(Byte(text.len() as u32), Byte(text.len() as u32))]) {
            let gap = &text[end as usize..start as usize];
            assert!(!gap.contains(char::is_alphanumeric), "between tokens: {gap:?}");
            end = after;
        }
    }
}

fn in_order(what: &str, spans: impl Iterator<Item = (Byte, Byte)>) {
    let mut last = Byte(0);
    for (start, end) in spans {
        assert!(last <= start && start < end, "{what} at {start:?} to {end:?} after {last:?}");
        last = end;
    }
}

fn over_documents(report: &Report<Byte>) {
    let documents = &report.documents;
    for keyword in &report.keywords {
        assert_eq!(keyword.per_document.len(), documents.len());
        assert_eq!(keyword.per_document.iter().sum::<u32>(), keyword.count, "{}", keyword.root);
    }
    for merged in &report.speakers {
        assert!(merged.places.is_sorted_by(|a, b| a.document < b.document), "a document twice");
        for place in &merged.places {
            let document = documents.get(place.document as usize).expect("a document");
            assert!((place.speaker as usize) < document.speakers.len(), "no such speaker");
        }
    }
    let shares: f64 = report.speakers.iter().map(|merged| merged.speaker.share).sum();
    assert!(shares <= 1.0 + ROUNDING, "the shares of all documents sum to {shares}");
    for theme in &report.themes {
        assert_eq!(theme.per_document.len(), documents.len());
        assert!(theme.per_document.iter().all(|score| (0.0..=100.0).contains(score)), "theme {}", theme.id);
    }
}

/// The report says the same in every unit, and in bytes every place lies in its text.
fn units(report: &Report<Byte>, documents: &[Document<'_>]) {
    let texts = || documents.iter().map(|document| document.text);
    let in_unit = |unit| json(&report.clone().convert(texts(), unit));
    let bytes = in_unit(Unit::Utf8);
    for (document, text) in bytes["documents"].as_array().expect("a list").iter().zip(texts()) {
        walk(document, &mut |object| {
            inside(object, text);
            counted(object);
            finite(object);
        });
    }
    for unit in [Unit::Utf16, Unit::Char] {
        let mut expected = bytes.clone();
        expected["offsets"] = json_unit(unit);
        for (document, text) in expected["documents"].as_array_mut().expect("a list").iter_mut().zip(texts())
        {
            document["offsets"] = json_unit(unit);
            let places = Places::new(text, unit);
            places.translate(document);
        }
        assert!(expected == in_unit(unit), "the report in {unit:?} is not the report in bytes, translated");
    }
}

fn json(report: &Report<Position>) -> Value {
    serde_json::to_value(report).expect("a report is JSON")
}

fn json_unit(unit: Unit) -> Value {
    serde_json::to_value(unit).expect("a unit is JSON")
}

fn walk(value: &Value, visit: &mut impl FnMut(&Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            visit(object);
            object.values().for_each(|value| walk(value, visit));
        }
        Value::Array(values) => values.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}

fn inside(object: &Map<String, Value>, text: &str) {
    let Some(start) = object.get("start") else { return };
    let position = |value: &Value| value.as_u64().expect("a position") as usize;
    let (start, end) = (position(start), position(&object["end"]));
    assert!(start < end, "nothing from {start} to {end}: {object:?}");
    assert!(text.get(start..end).is_some(), "{start} to {end} is no stretch of the text: {object:?}");
}

/// Every number leads to its places: as many as it says, up to the limit of the options.
fn counted(object: &Map<String, Value>) {
    let Some(count) = object.get("count").and_then(Value::as_u64) else { return };
    let shown = count.min(u64::from(Options::default().hit_limit));
    for list in ["hits", "places"].iter().filter_map(|&name| object.get(name)) {
        let places = list.as_array().map(|list| list.len() as u64);
        assert!(places == Some(shown) || places == Some(count), "{object:?}");
    }
}

fn finite(object: &Map<String, Value>) {
    for number in NUMBERS.iter().filter_map(|&name| object.get(name)) {
        assert!(!number.is_null(), "{object:?}");
    }
}

/// Positions of one text in another unit, by counting; independent of the engine's table.
struct Places(Vec<u64>);

impl Places {
    fn new(text: &str, unit: Unit) -> Self {
        let mut units = 0;
        let mut table = Vec::with_capacity(text.len() + 1);
        for character in text.chars() {
            table.resize(table.len() + character.len_utf8(), units);
            units += width(character, unit) as u64;
        }
        table.push(units);
        Self(table)
    }

    fn translate(&self, value: &mut Value) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    match value.as_u64() {
                        Some(position) if name == "start" || name == "end" => {
                            *value = self.0[position as usize].into();
                        }
                        _ => self.translate(value),
                    }
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.translate(value)),
            _ => {}
        }
    }
}
