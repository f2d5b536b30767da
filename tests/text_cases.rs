//! The stages of reading against their cases.
#![allow(clippy::expect_used, clippy::panic)] // a test fails by panicking

mod support;

use serde::Deserialize;
use telaah::lang::INDONESIAN;
use telaah::text::{Furniture, Text, Token};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextCase {
    name: String,
    input: String,
    expected: Vec<String>,
    #[allow(dead_code)] // for the reader of the file
    why: String,
}

impl support::Case for TextCase {
    fn name(&self) -> &str {
        &self.name
    }
}

/// Compares what `list` makes of each text with what its case expects.
fn check(stage: &str, list: impl Fn(&Text<'_>) -> Vec<String>) {
    support::check(stage, |case: &TextCase| {
        let got = list(&Text::read(&case.input, &INDONESIAN));
        let differ =
            || format!("\n  of       {:?}\n  expected {:?}\n  got      {got:?}", case.input, case.expected);
        if got == case.expected { Ok(()) } else { Err(differ()) }
    });
}

/// A unit variant as reports name it.
fn name(variant: impl serde::Serialize) -> String {
    serde_json::to_string(&variant).expect("a name").trim_matches('"').to_owned()
}

#[test]
fn paragraphs() {
    check("paragraphs", |text| text.paragraphs.iter().map(|span| span.of(text.source).to_owned()).collect());
}

#[test]
fn sentences() {
    check("sentences", |text| text.sentences.iter().map(|span| span.of(text.source).to_owned()).collect());
}

#[test]
fn furniture() {
    check("furniture", |text| {
        let list = |f: &Furniture| format!("{}: {}", name(f.kind), f.span.of(text.source));
        text.furniture.iter().map(list).collect()
    });
}

/// Each token with its kind; words without it.
#[test]
fn tokens() {
    check("tokens", |text| {
        let list = |token: &Token| format!("{} {}", token.span.of(text.source), name(token.kind));
        text.tokens.iter().map(list).map(|token| token.trim_end_matches(" word").to_owned()).collect()
    });
}

/// Each word with a bar before its clitics.
#[test]
fn clitics() {
    check("clitics", |text| {
        let list = |token: &Token| {
            let form = text.words.form(token.word);
            let clitic = text.words.clitic(token.word);
            clitic.map_or(form.to_owned(), |length| {
                let (host, clitic) = form.split_at(form.len() - usize::from(length));
                format!("{host}|{clitic}")
            })
        };
        text.tokens.iter().map(list).collect()
    });
}
