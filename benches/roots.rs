//! How long one root takes. A text of 1 MB has some 15,000 different words, so that roots may cost a few hundred
//! nanoseconds each. Words come from the seed articles, or from a file (a word a line or `word<TAB>…`) given as argument.

#![allow(clippy::expect_used)] // a bench reports by failing

use std::hint::black_box;
use std::time::Instant;
use telaah::lang::INDONESIAN;

const ROUNDS: u32 = 20;

fn main() {
    let file = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let paths = match file {
        Some(path) => vec![path],
        None => std::fs::read_dir("seeds")
            .expect("run in the project")
            .map(|e| e.expect("a file").path())
            .filter(|p| p.extension().is_some_and(|e| e == "txt"))
            .map(|p| p.display().to_string())
            .collect(),
    };
    let text: String = paths.iter().map(|path| std::fs::read_to_string(path).expect("readable")).collect();
    let letters = |c: char| !c.is_alphabetic() && c != '-';
    let mut words: Vec<String> =
        text.split(letters).filter(|word| word.len() > 1).map(str::to_lowercase).collect();
    words.sort();
    words.dedup();

    let mut root = String::new();
    (INDONESIAN.stem)("pelayanan", &mut root);
    assert_eq!(root, "layan", "a fast wrong answer is worth nothing");

    let best = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        for word in &words {
            (INDONESIAN.stem)(black_box(word), &mut root);
            black_box(&root);
        }
        start.elapsed()
    });
    let best = best.min().expect("at least one round");
    println!("{} different words, {} ns each", words.len(), best.as_nanos() / words.len() as u128);
}
