//! What must hold for every input, as functions that panic when it does not. Each takes any bytes.
//!
//! Shared so that the same law is checked everywhere: the fuzz targets in `fuzz/targets/` search for inputs that break
//! one, `tests/fuzz_regressions.rs` replays those that were found, `tests/report_laws.rs` draws inputs of its own.

#![allow(dead_code, unreachable_pub)] // each includer uses a part

pub mod article;
mod concordance;
mod lexicon;
mod offsets;
pub mod report;
mod stemmer;

use std::sync::LazyLock;
use telaah::themes::ThemeSet;
use telaah::{Document, Layers, Options};

/// A check of one input.
pub type Check = fn(&[u8]);

/// Every check, under the name of its fuzz target and of its directories in `fuzz/corpus` and `fuzz/regressions`.
pub const ALL: [(&str, Check); 6] = [
    ("analyse", analyse),
    ("concordance", concordance::check),
    ("lexicon", lexicon::check),
    ("offsets", offsets::check),
    ("quotes", quotes),
    ("stemmer", stemmer::check),
];

/// The check called `name`.
pub fn named(name: &str) -> Check {
    let found = ALL.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("there is no check `{name}`")).1
}

/// Any string gives a report that keeps the laws.
fn analyse(bytes: &[u8]) {
    every_law(&String::from_utf8_lossy(bytes));
}

/// The same for articles put together from marks, names and reporting verbs: one byte is one piece, so that the fuzzer
/// spends its time on arrangements and not on spelling.
fn quotes(bytes: &[u8]) {
    every_law(&article::from_bytes(bytes));
}

fn every_law(text: &str) {
    let document = [Document::new("a", text)];
    OPTIONS.iter().for_each(|options| report::check(&document, options));
}

/// Made once, because a theme set is made ready at its first use. Every place is asked for, so that counts can be held
/// against places.
static OPTIONS: LazyLock<[Options; 2]> = LazyLock::new(|| {
    let layers = Layers { sentences: true, tokens: true };
    let (keyword_limit, hit_limit) = (Options::MAX_LIMIT, Options::MAX_LIMIT);
    let all = Options { layers, keyword_limit, hit_limit, ..Options::default() };
    let themes = Some(ThemeSet::desks().clone());
    [all.clone(), Options { families: false, hide: vec!["warga".into()], themes, ..all }]
});
