//! The stages of reading against their cases.
#![allow(clippy::expect_used, clippy::panic)] // a test fails by panicking

mod support;

use telaah::lang::INDONESIAN;
use telaah::text::Text;

fn read(input: &str) -> Text<'_> {
    Text::read(input, &INDONESIAN)
}

#[test]
fn paragraphs() {
    support::run("paragraphs", |input| {
        let text = read(input);
        text.paragraphs.iter().map(|span| span.of(input).to_owned()).collect()
    });
}

#[test]
fn sentences() {
    support::run("sentences", |input| {
        let text = read(input);
        text.sentences.iter().map(|span| span.of(input).to_owned()).collect()
    });
}

#[test]
fn furniture() {
    let kind = |kind| serde_json::to_value(kind).ok().and_then(|value| value.as_str().map(str::to_owned));
    support::run("furniture", |input| {
        let text = read(input);
        let name = |f: &telaah::text::Furniture| {
            format!("{}: {}", kind(f.kind).unwrap_or_default(), f.span.of(input))
        };
        text.furniture.iter().map(name).collect()
    });
}

/// Each token with its kind; words without it.
#[test]
fn tokens() {
    support::run("tokens", |input| {
        let text = read(input);
        let name = |token: &telaah::text::Token| match serde_json::to_value(token.kind) {
            Ok(serde_json::Value::String(kind)) if kind != "word" => {
                format!("{} {kind}", token.span.of(input))
            }
            _ => token.span.of(input).to_owned(),
        };
        text.tokens.iter().map(name).collect()
    });
}

/// Each word with its clitics after a bar.
#[test]
fn clitics() {
    support::run("clitics", |input| {
        let text = read(input);
        let cut = |token: &telaah::text::Token| {
            let form = text.words.form(token.word);
            let length = text.words.clitic(token.word).map_or(0, usize::from);
            let (host, clitic) = form.split_at(form.len() - length);
            if clitic.is_empty() { host.to_owned() } else { format!("{host}|{clitic}") }
        };
        text.tokens.iter().map(cut).collect()
    });
}
