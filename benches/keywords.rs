//! What keywords cost beside reading the text: `cargo bench --bench keywords`.
//!
//! `tokens_and_roots` is the yardstick: to find families, phrases and keyness must cost no more than to cut the text
//! into tokens with their roots. `statistics` is that; `find` is all, with names, acronyms and keyphrases.

#![allow(clippy::expect_used, clippy::indexing_slicing)] // a bench stops where its ground is missing

mod support;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use telaah::Options;
use telaah::keywords::{self, Known};
use telaah::lang::INDONESIAN;
use telaah::text::{Text, tokens};

const SIZES: [usize; 3] = [4_000, 1_000_000, 10_000_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn tokens_and_roots(bencher: Bencher, size: usize) {
    let text = support::news(size);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| tokens(black_box(&text), &INDONESIAN));
}

#[divan::bench(args = SIZES)]
fn statistics(bencher: Bencher, size: usize) {
    let source = support::news(size);
    let text = Text::read(&source, &INDONESIAN);
    let options = Options::default();
    let (keywords, phrases) = keywords::statistics_of(&text, &INDONESIAN, &options);
    assert!(keywords.len() == 50 && (size < 100_000 || phrases.len() == 50));
    bencher
        .counter(BytesCount::of_str(&source))
        .bench_local(|| keywords::statistics_of(black_box(&text), &INDONESIAN, &options));
}

#[divan::bench(args = SIZES)]
fn find(bencher: Bencher, size: usize) {
    let source = support::news(size);
    let text = Text::read(&source, &INDONESIAN);
    let options = Options::default();
    let found = keywords::find(&text, &Known::default(), &INDONESIAN, &options);
    assert!(found.keyphrases.len() > 20);
    bencher
        .counter(BytesCount::of_str(&source))
        .bench_local(|| keywords::find(black_box(&text), &Known::default(), &INDONESIAN, &options));
}
