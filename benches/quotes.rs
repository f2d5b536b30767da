//! What quotes and names cost beside the reading they build on, on one core: `cargo bench --bench quotes`.
//!
//! `read` is all of [`Text::read`] (tokens with roots, sentences, furniture), `names` and `quotes` come on top of it. The bar:
//! names and quotes together add no more than reading takes.

#![allow(clippy::expect_used, clippy::indexing_slicing)] // a bench reports by failing

mod support;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use telaah::lang::INDONESIAN;
use telaah::names::Names;
use telaah::quotes;
use telaah::text::Text;

const SIZES: [usize; 2] = [4_000, 1_000_000];

fn main() {
    let text = Text::read("“Kami siap,” kata Sari Dewi. “Besok mulai,” ujarnya.", &INDONESIAN);
    let names = Names::find(&text, &INDONESIAN);
    let (found, speakers) = quotes::extract(&text, &names, &INDONESIAN);
    assert_eq!(
        (found.len(), speakers[0].name.as_str()),
        (2, "Sari Dewi"),
        "a fast wrong answer is worth nothing"
    );
    divan::main();
}

#[divan::bench(args = SIZES)]
fn read(bencher: Bencher, size: usize) {
    let source = support::news(size);
    bencher.counter(BytesCount::of_str(&source)).bench_local(|| Text::read(black_box(&source), &INDONESIAN));
}

#[divan::bench(args = SIZES)]
fn names(bencher: Bencher, size: usize) {
    let source = support::news(size);
    let text = Text::read(&source, &INDONESIAN);
    bencher.counter(BytesCount::of_str(&source)).bench_local(|| Names::find(black_box(&text), &INDONESIAN));
}

#[divan::bench(args = SIZES)]
fn quotes_and_speakers(bencher: Bencher, size: usize) {
    let source = support::news(size);
    let text = Text::read(&source, &INDONESIAN);
    let names = Names::find(&text, &INDONESIAN);
    bencher
        .counter(BytesCount::of_str(&source))
        .bench_local(|| quotes::extract(black_box(&text), black_box(&names), &INDONESIAN));
}
