//! Work grows linearly with the text, whatever the text, and with the documents, whatever they have together.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails by panicking
#![allow(clippy::indexing_slicing, clippy::string_slice)]

mod collections;
mod judge;
mod shapes;
mod words;

use collections::{COLLECTIONS, Collection};
use judge::{Work, grows_linearly};
use shapes::{SHAPES, Shape};
use std::hint;
use std::time::Instant;
use telaah::{Document, Layers, Options, analyse};

fn analysis(texts: &[String]) -> Work {
    let documents: Vec<_> =
        texts.iter().enumerate().map(|(index, text)| Document::new(index.to_string(), text)).collect();
    let options = Options { layers: Layers { sentences: true, tokens: true }, ..Options::default() };
    Work::of(|| {
        hint::black_box(analyse(&documents, &options).unwrap());
    })
}

/// Judges the analysis of each of what `texts` makes at a size, all before it fails.
fn all_grow_linearly<'n, F: Fn(usize) -> Vec<String>>(
    size: usize,
    texts: impl Iterator<Item = (&'n str, F)>,
) {
    let mut slow = Vec::new();
    for (name, texts) in texts {
        let start = Instant::now();
        let verdict = grows_linearly(size, |size| analysis(&texts(size)));
        println!("{:6.2} s  {name}", start.elapsed().as_secs_f64());
        slow.extend(verdict.err().map(|verdict| format!("{name}: {verdict}")));
    }
    assert!(slow.is_empty(), "not linear at {size}:\n  {}", slow.join("\n  "));
}

fn every_shape(size: usize) {
    let texts = |&Shape { name, text }: &Shape| (name, move |size| vec![text(size)]);
    all_grow_linearly(size, SHAPES.iter().map(texts));
}

fn every_collection(size: usize) {
    let texts =
        |&Collection { name, document }: &Collection| (name, move |size| (0..size).map(document).collect());
    all_grow_linearly(size, COLLECTIONS.iter().map(texts));
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
