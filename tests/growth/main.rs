//! Work grows linearly with the text, whatever the text, and with the documents, whatever they have together.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails by panicking
#![allow(clippy::indexing_slicing, clippy::string_slice)]

mod collections;
mod judge;
mod lexicons;
mod searches;
mod shapes;
mod words;

use collections::{COLLECTIONS, Collection};
use judge::{Work, grows_linearly};
use lexicons::{SETS, Set};
use searches::{SEARCHES, Search};
use shapes::{SHAPES, Shape};
use std::hint;
use std::time::Instant;
use telaah::keywords::{ConcordanceOptions, concordance};
use telaah::lang::INDONESIAN;
use telaah::text::Text;
use telaah::themes::ThemeSet;
use telaah::{Correction, Document, Layers, Options, Verdict, analyse, suggest};
use words::{name, word};

fn analysis(texts: &[String]) -> Work {
    let documents: Vec<_> =
        texts.iter().enumerate().map(|(index, text)| Document::new(index.to_string(), text)).collect();
    let options = Options { layers: Layers { sentences: true, tokens: true }, ..Options::default() };
    Work::of(|| {
        hint::black_box(analyse(&documents, &options).unwrap());
    })
}

/// Judges each work at a size, all before it fails.
fn all_linear<'n, F: Fn(usize) -> Work>(size: usize, works: impl Iterator<Item = (&'n str, F)>) {
    let mut slow = Vec::new();
    for (name, work) in works {
        let start = Instant::now();
        let verdict = grows_linearly(size, work);
        println!("{:6.2} s  {name}", start.elapsed().as_secs_f64());
        slow.extend(verdict.err().map(|verdict| format!("{name}: {verdict}")));
    }
    assert!(slow.is_empty(), "not linear at {size}:\n  {}", slow.join("\n  "));
}

fn every_shape(size: usize) {
    let work = |&Shape { name, text }: &Shape| (name, move |size| analysis(&[text(size)]));
    all_linear(size, SHAPES.iter().map(work));
}

fn every_collection(size: usize) {
    let work = |&Collection { name, document }: &Collection| {
        (name, move |size| analysis(&(0..size).map(document).collect::<Vec<_>>()))
    };
    all_linear(size, COLLECTIONS.iter().map(work));
}

/// Reads each set, writes it, scores a text by it and looks for more of its terms.
fn every_lexicon(size: usize) {
    let work = |&Set { name, format, source, text }: &Set| {
        (name, move |size| {
            let (source, text) = (source(size), text(size));
            Work::of(|| {
                // A set above a limit is refused, which has to be as fast.
                let Ok(set) = ThemeSet::parse(&source, format) else { return };
                hint::black_box(set.to_toml());
                let options = Options { themes: Some(set), ..Options::default() };
                let documents = [Document::new("a", &text)];
                hint::black_box(analyse(&documents, &options).unwrap());
                hint::black_box(suggest(&documents, "a", 10, &options));
            })
        })
    };
    all_linear(size, SETS.iter().map(work));
}

fn every_search(size: usize) {
    let work = |&Search { name, by, sort, query, text }: &Search| {
        (name, move |size| {
            let (query, text) = (query(size), text(size));
            Work::of(|| {
                let text = Text::read(&text, &INDONESIAN);
                let options = ConcordanceOptions { by, sort, ..ConcordanceOptions::default() };
                _ = hint::black_box(concordance(&text, &INDONESIAN, &query, &options));
            })
        })
    };
    all_linear(size, SEARCHES.iter().map(work));
}

#[test]
fn hostile_texts() {
    every_shape(16 * 1024);
}

/// `cargo xtask scale` runs this, optimised: 1 MB and 4 MB, about a million paragraphs.
#[test]
#[ignore = "takes minutes without optimisation; run by `cargo xtask scale`"]
fn hostile_texts_at_length() {
    every_shape(1 << 20);
}

#[test]
fn hostile_collections() {
    every_collection(400);
}

/// `cargo xtask scale` runs this, optimised.
#[test]
#[ignore = "takes minutes without optimisation; run by `cargo xtask scale`"]
fn hostile_collections_at_length() {
    every_collection(4000);
}

#[test]
fn hostile_lexicons() {
    every_lexicon(1000);
}

/// `cargo xtask scale` runs this, optimised.
#[test]
#[ignore = "takes minutes without optimisation; run by `cargo xtask scale`"]
fn hostile_lexicons_at_length() {
    every_lexicon(10_000);
}

#[test]
fn hostile_searches() {
    every_search(4000);
}

/// `cargo xtask scale` runs this, optimised.
#[test]
#[ignore = "takes minutes without optimisation; run by `cargo xtask scale`"]
fn hostile_searches_at_length() {
    every_search(20_000);
}

/// The choices of a link that somebody sent: as many as the text has words and quotes.
#[test]
fn hostile_choices() {
    let quotes = |size: usize| -> String {
        (0..size).map(|i| format!("“Kami {} hadir,” kata {}.\n\n", word(i), name(i))).collect()
    };
    let work = |size: usize| {
        let text = quotes(size);
        let correction = |i: usize| Correction {
            document: "a".into(),
            quote: u32::MAX,
            text: format!("Kami {} hadir,", word(i)),
            verdict: Verdict::SaidBy(name(size - 1 - i)),
        };
        let options = Options {
            hide: (0..size).map(word).collect(),
            corrections: (0..size).map(correction).collect(),
            ..Options::default()
        };
        Work::of(|| {
            let report = analyse(&[Document::new("a", &text)], &options).unwrap();
            assert!(report.documents[0].quotes.iter().all(|quote| quote.corrected));
        })
    };
    grows_linearly(1000, work).unwrap();
}

/// And documents left out of the comparison; fewer take too little time to tell.
#[test]
#[ignore = "takes long without optimisation; run by `cargo xtask scale`"]
fn hostile_choices_of_documents_at_length() {
    let work = |size: usize| {
        let ids: Vec<String> = (0..size).map(word).collect();
        let documents: Vec<_> = ids.iter().map(|id| Document::new(id, "")).collect();
        let options =
            Options { uncompared: ids.iter().rev().skip(2).cloned().collect(), ..Options::default() };
        Work::of(|| drop(hint::black_box(analyse(&documents, &options).unwrap())))
    };
    grows_linearly(10_000, work).unwrap();
}
