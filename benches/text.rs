//! How fast a text is read, on one core: `cargo bench --bench text`.
//!
//! `split_and_count` is what any word counter must do (split at white space, fold, count); the other figures mean
//! something as ratios to it, whatever the machine. `tokens_and_roots` is the table of seen words at work: each token
//! folded, hashed and found, each new word stemmed. `read` is all of [`Text::read`].

#![allow(clippy::expect_used, clippy::indexing_slicing)] // a bench stops where its ground is missing

mod support;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use std::collections::HashMap;
use telaah::lang::INDONESIAN;
use telaah::text::{Text, tokens};

const SIZES: [usize; 3] = [4_000, 1_000_000, 10_000_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn split_and_count(bencher: Bencher, size: usize) {
    let text = support::news(size);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| {
        let mut counts: HashMap<String, u32> = HashMap::new();
        for word in black_box(&text).split_whitespace() {
            *counts.entry(word.to_lowercase()).or_default() += 1;
        }
        counts
    });
}

#[divan::bench(args = SIZES)]
fn tokens_and_roots(bencher: Bencher, size: usize) {
    let text = support::news(size);
    let (found, words) = tokens(&text, &INDONESIAN);
    assert!(
        found.len() > text.len() / 9 && words.len() > 900.min(size / 40),
        "{} {}",
        found.len(),
        words.len()
    );
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| tokens(black_box(&text), &INDONESIAN));
}

#[divan::bench(args = SIZES)]
fn read(bencher: Bencher, size: usize) {
    let text = support::news(size);
    assert!(Text::read(&text, &INDONESIAN).sentences.len() > size / 300);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| Text::read(black_box(&text), &INDONESIAN));
}
