#![allow(clippy::expect_used, clippy::panic)] // a test reports by failing

//! Roots: cases, and what must hold for every word.

mod support;

use proptest::prelude::*;
use serde::Deserialize;
use std::path::Path;
use std::sync::LazyLock;
use telaah::lang::INDONESIAN;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RootCase {
    name: String,
    /// Words of one family.
    input: Vec<String>,
    expected: String,
    #[allow(dead_code)] // for the reader of the file
    why: String,
}

impl support::Case for RootCase {
    fn name(&self) -> &str {
        &self.name
    }
}

fn root(word: &str) -> String {
    let mut root = String::new();
    (INDONESIAN.stem)(word, &mut root);
    root
}

#[test]
fn cases() {
    support::check("roots", |case: &RootCase| {
        let wrong: Vec<String> = case
            .input
            .iter()
            .map(|word| (word, root(word)))
            .filter(|(_, root)| *root != case.expected)
            .map(|(word, root)| format!("{word} gave {root}"))
            .collect();
        if wrong.is_empty() { Ok(()) } else { Err(format!("{}; wanted {}", wrong.join(", "), case.expected)) }
    });
}

/// All words of the lists that make the lexicon, sorted.
static LEXICON: LazyLock<Vec<String>> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lang/id/data");
    let list = |file: &str| {
        let text = std::fs::read_to_string(data.join(file)).expect("a list of the lexicon");
        let words = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        words.map(str::to_owned).collect::<Vec<_>>()
    };
    let removed = list("roots_removed.txt");
    let files = ["roots_induced.txt", "roots_added.txt", "whole_words.txt"];
    let mut words: Vec<String> =
        files.into_iter().flat_map(list).filter(|word| !removed.contains(word)).collect();
    words.sort();
    words
});

#[test]
fn a_word_of_the_lexicon_is_its_own_root() {
    assert!(LEXICON.len() > 5000, "{} words", LEXICON.len());
    for word in LEXICON.iter() {
        assert_eq!(root(word), *word);
    }
}

/// Affixes around a root of the lexicon, sensible or not.
fn affixed() -> impl Strategy<Value = String> {
    let prefix = prop::sample::select(vec![
        "", "me", "mem", "men", "meng", "meny", "pe", "pem", "peng", "ber", "ter", "per", "di", "ke", "se",
        "diper", "keber",
    ]);
    let suffix =
        prop::sample::select(vec!["", "kan", "i", "an", "nya", "annya", "kanlah", "lah", "ku", "pun"]);
    let root = prop::sample::select(LEXICON.as_slice());
    let twice = prop::bool::weighted(0.2);
    (prefix, root, suffix, twice).prop_map(|(prefix, root, suffix, twice)| {
        if twice { format!("{prefix}{root}-{root}{suffix}") } else { format!("{prefix}{root}{suffix}") }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn the_root_of_a_root_is_itself(word in affixed()) {
        let once = root(&word);
        prop_assert_eq!(root(&once), once);
    }

    #[test]
    fn any_string_has_a_root_that_is_no_longer(word in "\\PC{0,80}") {
        let once = root(&word);
        prop_assert!(once.len() <= word.len());
        prop_assert!(!once.is_empty() || word.is_empty());
        prop_assert_eq!(root(&once), once);
    }

    #[test]
    fn an_invented_name_stays_whole(name in "[bcdghjklmnprstvwyz][aiou][bcdghjklmprstvwyz]{1,2}[aiou]([ltrdm][aeiou]){1,2}(n|s|ng|r|ndez)?") {
        let found = root(&name);
        // A name made of an Indonesian root is not told from the word.
        prop_assume!(LEXICON.binary_search(&found).is_err());
        prop_assert_eq!(found, name);
    }
}
