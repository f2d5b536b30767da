//! `cargo xtask lexicon [COUNTS.tsv]`: induces roots from counted words and writes `roots_induced.txt`.
//!
//! A string is a root when its affixed forms support each other (paradigm induction after Goldsmith 2001, "Unsupervised
//! Learning of the Morphology of a Natural Language", with the affixes given instead of learnt): ajar, mengajar,
//! diajarkan, pelajaran. The most productive string is taken first and its forms are explained; what they said for other
//! strings no longer counts. People's edits are other files, see `src/lang/id/data/`.

#[path = "../../../build/affixes.rs"]
#[allow(dead_code)] // costs are for the stemmer
mod affixes;
mod analyses;
mod induction;

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::PathBuf;

const DEFAULT: &str = "../shared/data/id_news_word_counts.tsv";
const HEADER: &str = "\
# Roots, induced from the words of 6,317 Indonesian news articles with their counts, by `cargo xtask lexicon`.
# Do not edit: roots_added.txt and roots_removed.txt are for people.
# One word a line, sorted by bytes.
";

/// Runs the command with the arguments after its name.
pub fn run(arguments: &[&str]) -> Result<()> {
    let project = crate::project::root();
    let counts = arguments.first().map_or_else(|| project.join(DEFAULT), PathBuf::from);
    let text = std::fs::read_to_string(&counts).with_context(|| {
        format!(
            "{}: the counts are not part of the project; give a file with a word, a tab and its count a line",
            counts.display()
        )
    })?;
    let forms = read_counts(&text);
    let data = project.join("src/lang/id/data");
    let roots = induction::induce(&forms, &affixes::read(&data.join("affixes.txt")));
    let list: String = roots.iter().map(|root| format!("{root}\n")).collect();
    let path = data.join("roots_induced.txt");
    std::fs::write(&path, format!("{HEADER}{list}")).with_context(|| path.display().to_string())?;
    println!("{} roots out of {} words: {}", roots.len(), forms.len(), path.display());
    Ok(())
}

/// Words of ASCII letters with their counts; lines that begin with `#` are comments.
fn read_counts(text: &str) -> BTreeMap<&str, u32> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let columns = lines.filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?.trim().parse().ok()?))
    });
    columns
        .filter(|(word, _)| word.len() > 2 && word.bytes().all(|letter| letter.is_ascii_lowercase()))
        .collect()
}
