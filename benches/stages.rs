//! What each stage costs beside a plain word count, on one core: `cargo xtask bench`, or `cargo bench --bench stages`.
//!
//! `split and count` is what any word counter must do (split at white space, fold, count); the other figures mean
//! something as ratios, whatever the machine. All stages take turns in rounds and the medians are compared, so that a
//! busy machine slows all of them alike. Each stage works on what the stages before it have found.
//!
//! `cargo bench --bench stages -- once STAGE BYTES` runs one stage once more than its preparation, for a tool that counts
//! instructions; `-- news BYTES` writes the text.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // a bench reports by failing

mod support;

use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};
use telaah::keywords::{self, Known};
use telaah::lang::INDONESIAN;
use telaah::names::Names;
use telaah::text::{Text, tokens};
use telaah::themes::{ThemeSet, score};
use telaah::{Document, Options, analyse_one, quotes};

/// A size, how often each round repeats a stage on it, and the rounds.
const SIZES: [(usize, u32, usize); 3] = [(4_000, 20, 41), (1_000_000, 1, 15), (10_000_000, 1, 3)];

/// What the stages work on.
struct Prepared<'s> {
    source: &'s str,
    text: Text<'s>,
    names: Names,
    options: Options,
}

/// A stage: its name, what it is measured against, the bar for the ratio to that, and the work.
struct Stage {
    name: &'static str,
    against: &'static str,
    bar: Option<f64>,
    run: fn(&Prepared<'_>) -> usize,
}

const BASELINE: &str = "split and count";
const TOKENS: &str = "tokens with roots";

/// The stages; each returns how much it has found, so that nothing is optimised away.
const STAGES: [Stage; 9] = [
    Stage { name: BASELINE, against: BASELINE, bar: None, run: split_and_count },
    Stage { name: TOKENS, against: BASELINE, bar: None, run: |p| tokens(p.source, &INDONESIAN).0.len() },
    Stage {
        name: "read",
        against: TOKENS,
        bar: None,
        run: |p| Text::read(p.source, &INDONESIAN).tokens.len(),
    },
    Stage {
        name: "names",
        against: TOKENS,
        bar: None,
        run: |p| Names::find(&p.text, &INDONESIAN).people().count(),
    },
    Stage {
        name: "quotes",
        against: TOKENS,
        bar: None,
        run: |p| quotes::extract(&p.text, &p.names, &INDONESIAN).0.len(),
    },
    Stage {
        name: "names and quotes",
        against: TOKENS,
        bar: Some(1.0),
        run: |p| quotes::extract(&p.text, &Names::find(&p.text, &INDONESIAN), &INDONESIAN).0.len(),
    },
    Stage { name: "keywords", against: TOKENS, bar: Some(1.0), run: find_keywords },
    Stage { name: "both theme sets", against: TOKENS, bar: Some(0.5), run: score_both },
    Stage { name: "whole analysis", against: BASELINE, bar: None, run: whole },
];

fn main() {
    check();
    // Cargo passes `--bench`.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["news", bytes] => print!("{}", support::news(bytes.parse().expect("a number of bytes"))),
        ["once", stage, bytes] => once(stage, bytes.parse().expect("a number of bytes")),
        [] => SIZES.iter().for_each(|&size| table(size)),
        _ => panic!("once STAGE BYTES, or news BYTES"),
    }
}

/// A fast wrong answer is worth nothing.
fn check() {
    let source = "“Kami siap,” kata Sari Dewi. “Layanan digital besok mulai,” ujarnya.";
    let report = analyse_one(&Document::new("", source), &Options::default());
    assert_eq!((report.quotes.len(), report.speakers[0].name.as_str()), (2, "Sari Dewi"));
    assert!(report.keywords.iter().any(|keyword| keyword.root == "layan"));
    assert!(report.themes[0].score > 5.0);
}

fn split_and_count(p: &Prepared<'_>) -> usize {
    let mut counts: HashMap<String, u32> = HashMap::new();
    for word in p.source.split_whitespace() {
        *counts.entry(word.to_lowercase()).or_default() += 1;
    }
    counts.len()
}

fn find_keywords(p: &Prepared<'_>) -> usize {
    let (keywords, phrases) = keywords::statistics_of(&p.text, &INDONESIAN, &p.options);
    keywords.len() + phrases.len()
}

fn score_both(p: &Prepared<'_>) -> usize {
    let sets = [ThemeSet::governance(), ThemeSet::desks()];
    sets.into_iter().map(|set| score(&p.text, set, &INDONESIAN).len()).sum()
}

/// All that the page does, and the second theme set.
fn whole(p: &Prepared<'_>) -> usize {
    let report = analyse_one(&Document::new("", p.source), &p.options);
    let second = score(&p.text, ThemeSet::desks(), &INDONESIAN);
    report.quotes.len() + second.len()
}

fn prepare(source: &str) -> Prepared<'_> {
    let text = Text::read(source, &INDONESIAN);
    let names = Names::find(&text, &INDONESIAN);
    let found = keywords::find(&text, &Known::default(), &INDONESIAN, &Options::default());
    assert!(found.keyphrases.len() > 20 && text.sentences.len() > source.len() / 300);
    Prepared { source, text, names, options: Options::default() }
}

fn once(stage: &str, bytes: usize) {
    let source = support::news(bytes);
    let prepared = prepare(&source);
    let stage = STAGES.iter().find(|known| known.name == stage).expect("the name of a stage");
    // What is made once for a process is not the stage's.
    black_box((stage.run)(&prepared));
    measured(stage, &prepared);
}

/// The function that a profiler is told to look into.
#[inline(never)]
fn measured(stage: &Stage, prepared: &Prepared<'_>) {
    black_box((stage.run)(black_box(prepared)));
}

fn table((bytes, repeats, rounds): (usize, u32, usize)) {
    let source = support::news(bytes);
    let prepared = prepare(&source);
    let mut times = vec![Vec::with_capacity(rounds); STAGES.len()];
    for round in 0..=rounds {
        for (stage, times) in STAGES.iter().zip(&mut times) {
            let start = Instant::now();
            (0..repeats).for_each(|_| measured(stage, &prepared));
            // The first round warms up.
            if round > 0 {
                times.push(start.elapsed() / repeats);
            }
        }
    }
    let medians: Vec<Duration> = times.iter_mut().map(|times| median(times)).collect();
    println!("{:18} {:>10} {:>9}   ratio", format!("{} KB", bytes / 1000), "time", "MB/s");
    for (stage, time) in STAGES.iter().zip(&medians) {
        let against = STAGES.iter().position(|other| other.name == stage.against).expect("a stage");
        let ratio = time.as_secs_f64() / medians[against].as_secs_f64();
        let speed = source.len() as f64 / 1e6 / time.as_secs_f64();
        let bar = stage.bar.map_or(String::new(), |bar| {
            format!(", bar {bar}: {}", if ratio <= bar { "met" } else { "missed" })
        });
        let time = format!("{:.1} µs", time.as_secs_f64() * 1e6);
        println!("{:18} {time:>10} {speed:>9.1}   {ratio:.2} × {}{bar}", stage.name, stage.against);
    }
    println!();
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}
