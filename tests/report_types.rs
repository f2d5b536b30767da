//! Holds `www/types/report.d.ts` to the report: writes a report with every variant as TypeScript, which `tsc` then checks
//! against the types. A field that the types lack, or that they promise and the engine does not give, is an error there.
//!
//! `UPDATE=1 cargo test --test report_types` writes the sample anew.

#![allow(clippy::expect_used)] // clippy takes only #[test] functions for tests

use serde_json::Value;
use std::path::Path;
use std::{env, fs};
use telaah::report::{
    FurnitureKind, Keyphrase, KeyphraseKind, MentionKind, QuoteKind, Report, SpeakerKind, Token, Why,
};
use telaah::text::TokenKind;
use telaah::text::offsets::{Byte, Unit};
use telaah::{Document, Layers, Options, analyse};

const SAMPLE: &str = "www/types/report-sample.ts";

const TEXT: &str =
    "“Jalan ini dibuka 3 hari lagi,” kata Lurah Sari Dewi, Selasa.\n“Warga menunggu teknologi,” ujarnya.";

/// Quotes the same words, has an acronym, a phrase, and more of one word.
const OTHER: &str = "Badan Usaha Milik Daerah (BUMD) membuka jalan lingkar utara. Jalan lingkar utara ramai. \
    Pasar, pasar, pasar, pasar, pasar, pasar, pasar, pasar, pasar, pasar itu tidak digital. BUMD senang.\n\
    “Jalan ini dibuka 3 hari lagi,” kata Lurah Sari Dewi, Selasa.";

#[test]
fn the_sample_that_tsc_checks_is_the_report_of_today() {
    let sample = sample();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SAMPLE);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &sample).expect("the sample is writable");
    }
    let written = fs::read_to_string(&path).expect("the sample is there");
    assert!(written == sample, "{SAMPLE} is out of date; UPDATE=1 writes it anew");
}

fn sample() -> String {
    let plain = report(false);
    let full = report(true);
    let mut code = String::from(
        "// Written by the Rust test report_types; tsc checks it against report.d.ts.\nimport type { Report } from './report';\n",
    );
    for (name, report) in [("plain", plain), ("full", full)] {
        let texts = [TEXT, OTHER].into_iter().take(report.documents.len());
        let value = serde_json::to_value(report.convert(texts, Unit::Utf16)).expect("a report is JSON");
        let json = serde_json::to_string_pretty(&shape(value, "")).expect("a value is JSON");
        code.push_str(&format!("\nexport const {name}: Report = {json};\n"));
    }
    code
}

/// Fields whose words are part of the type.
const ENUMERATED: [&str; 5] = ["kind", "mentionKind", "offsets", "type", "why"];

/// What the types speak of and nothing more, so that the sample changes when the report's shape does and not with every
/// better result: numbers become 0, free text becomes `text`, equal elements of a list one.
fn shape(value: Value, field: &str) -> Value {
    match value {
        Value::Number(_) => Value::from(0),
        Value::String(text) if ENUMERATED.contains(&field) => Value::String(text),
        Value::String(_) => Value::from("text"),
        Value::Array(elements) => {
            let mut different: Vec<Value> = Vec::new();
            for element in elements.into_iter().map(|element| shape(element, field)) {
                if !different.contains(&element) {
                    different.push(element);
                }
            }
            Value::Array(different)
        }
        Value::Object(fields) => Value::Object(
            fields.into_iter().map(|(name, value)| (name.clone(), shape(value, &name))).collect(),
        ),
        plain => plain,
    }
}

/// With every optional part and every variant when `full`, with as little as there can be otherwise.
fn report(full: bool) -> Report<Byte> {
    let layers = if full { Layers { sentences: true, tokens: true } } else { Layers::default() };
    let mut document = Document::new("contoh", TEXT);
    document.title = full.then(|| "Jalan dibuka".to_owned());
    // The lists are never empty in the full report: a second document for what is compared, a hidden word.
    let documents = if full { vec![document, Document::new("lagi", OTHER)] } else { vec![document] };
    let hide = if full { vec!["warga".to_owned()] } else { Vec::new() };
    let options = Options { layers, hide, ..Options::default() };
    let mut report = analyse(&documents, &options).expect("a text gives a report");
    if full {
        add_variants(&mut report);
    }
    report
}

/// The text shows some of the variants; the others are set on copies. The `match`es are there to stop compiling when a
/// variant is added, so that it is added here too.
fn add_variants(report: &mut Report<Byte>) {
    let document = report.documents.first_mut().expect("one document");
    document.notes = vec!["no-words"];

    let quote = document.quotes.first().cloned().expect("the text has a quote");
    for kind in [QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect] {
        match kind {
            QuoteKind::Direct | QuoteKind::Mixed | QuoteKind::Indirect => {}
        }
        document.quotes.push(telaah::report::Quote { kind, mention: None, cue: None, ..quote.clone() });
    }
    for mention_kind in [
        MentionKind::Name,
        MentionKind::Short,
        MentionKind::Pronoun,
        MentionKind::Clitic,
        MentionKind::Descriptor,
        MentionKind::Inferred,
    ] {
        match mention_kind {
            MentionKind::Name
            | MentionKind::Short
            | MentionKind::Pronoun
            | MentionKind::Clitic
            | MentionKind::Descriptor
            | MentionKind::Inferred => {}
        }
        document.quotes.push(telaah::report::Quote { mention_kind, ..quote.clone() });
    }

    document.quotes.push(telaah::report::Quote { corrected: true, ..quote.clone() });

    let speaker = document.speakers.first().cloned().expect("the quote has a speaker");
    for kind in [SpeakerKind::Person, SpeakerKind::Organisation, SpeakerKind::Document, SpeakerKind::Unnamed]
    {
        match kind {
            SpeakerKind::Person
            | SpeakerKind::Organisation
            | SpeakerKind::Document
            | SpeakerKind::Unnamed => {}
        }
        let role = Some("Lurah".to_owned());
        document.speakers.push(telaah::report::Speaker {
            kind,
            role,
            aliases: vec!["Sari".to_owned()],
            ..speaker.clone()
        });
    }

    for kind in [
        FurnitureKind::Dateline,
        FurnitureKind::RelatedLink,
        FurnitureKind::Promo,
        FurnitureKind::Byline,
        FurnitureKind::Caption,
    ] {
        match kind {
            FurnitureKind::Dateline
            | FurnitureKind::RelatedLink
            | FurnitureKind::Promo
            | FurnitureKind::Byline
            | FurnitureKind::Caption => {}
        }
        document.furniture.push(telaah::report::Furniture { start: Byte(0), end: Byte(3), kind });
    }
    let keyphrase = document.keyphrases.first().cloned().expect("the text has a keyphrase");
    for kind in [KeyphraseKind::Name, KeyphraseKind::Phrase, KeyphraseKind::Word] {
        match kind {
            KeyphraseKind::Name | KeyphraseKind::Phrase | KeyphraseKind::Word => {}
        }
        document.keyphrases.push(Keyphrase { kind, ..keyphrase.clone() });
    }
    for why in [Why::StopWord, Why::Letter, Why::Caller] {
        match why {
            Why::StopWord | Why::Letter | Why::Caller => {}
        }
        document.hidden.push(telaah::report::Hidden { form: "warga".to_owned(), count: 1, why });
    }
    add_token_kinds(document.tokens.as_mut().expect("the layer was asked for"));
}

fn add_token_kinds(tokens: &mut Vec<Token<Byte>>) {
    for kind in [
        TokenKind::Word,
        TokenKind::Number,
        TokenKind::Money,
        TokenKind::Percentage,
        TokenKind::Date,
        TokenKind::Time,
        TokenKind::Email,
        TokenKind::Url,
        TokenKind::Hashtag,
        TokenKind::Handle,
        TokenKind::Emoji,
        TokenKind::Mark,
    ] {
        match kind {
            TokenKind::Word
            | TokenKind::Number
            | TokenKind::Money
            | TokenKind::Percentage
            | TokenKind::Date
            | TokenKind::Time
            | TokenKind::Email
            | TokenKind::Url
            | TokenKind::Hashtag
            | TokenKind::Handle
            | TokenKind::Emoji
            | TokenKind::Mark => {}
        }
        tokens.push(Token { start: Byte(0), end: Byte(1), kind, root: "a".to_owned() });
    }
}
