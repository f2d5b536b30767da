//! What the themes cost, on one core: `cargo bench --bench themes`.
//!
//! The yardstick is `tokens_and_roots`: `both_sets`, the scoring of both built-in sets with places and sentences, must
//! stay below half of it. `first_use` is what the page pays once: reading a built-in set's TOML and making the trie.

#![allow(clippy::expect_used, clippy::indexing_slicing)] // a bench reports by failing

mod support;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use telaah::lang::INDONESIAN;
use telaah::text::{Text, tokens};
use telaah::themes::{Format, ThemeSet, score};

const SIZES: [usize; 2] = [4_000, 1_000_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn tokens_and_roots(bencher: Bencher, size: usize) {
    let text = support::news(size);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| tokens(black_box(&text), &INDONESIAN));
}

#[divan::bench(args = SIZES)]
fn both_sets(bencher: Bencher, size: usize) {
    let source = support::news(size);
    let text = Text::read(&source, &INDONESIAN);
    let both =
        || [ThemeSet::governance(), ThemeSet::desks()].map(|set| score(black_box(&text), set, &INDONESIAN));
    assert!(both().iter().all(|themes| themes[0].score > 20.0));
    bencher.counter(BytesCount::of_str(&source)).bench_local(both);
}

#[divan::bench]
fn first_use(bencher: Bencher) {
    let source = include_str!("../src/lang/id/data/themes/desks.toml");
    let text = Text::read("Pelayanan.", &INDONESIAN);
    bencher.bench_local(|| {
        let set = ThemeSet::parse(black_box(source), Format::Toml).expect("a built-in set");
        score(&text, &set, &INDONESIAN)
    });
}
