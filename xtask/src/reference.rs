//! `cargo xtask reference COUNTS.tsv`: makes the table that keyness is measured against from counts of words.
//!
//! COUNTS.tsv holds `word<TAB>count<TAB>documents` a line and begins with a line `#docs=…<TAB>tokens=…`; Telaah's own
//! was counted over 6,317 Indonesian news articles. The table keeps the words that occur often enough,
//! with their family's count summed over all words of COUNTS.tsv that have the same root; run it again when the stemmer
//! has changed.

use crate::project;
use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::thread;

/// Fewer occurrences do not earn a word its bytes on the page. A form with affixes is mostly met through its family, and
/// what no list knows is the name of somebody or something in that year's news: both must occur more often.
const MINIMUM: u32 = 45;
const MINIMUM_AFFIXED: u32 = 100;
const MINIMUM_UNKNOWN: u32 = 120;

/// The lists of the words that the language has, below the folder of `OUTPUT`.
const KNOWN: [&str; 4] = ["roots_added.txt", "roots_induced.txt", "stop_words.txt", "whole_words.txt"];

const OUTPUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/lang/id/data/reference.tsv");

/// Reads the counts at `path` and writes `src/lang/id/data/reference.tsv`.
pub fn run(path: &str) -> Result<()> {
    let source = fs::read_to_string(path).with_context(|| path.to_owned())?;
    let tokens: u64 = source
        .lines()
        .take_while(|line| line.starts_with('#'))
        .find_map(|line| line.split("tokens=").nth(1)?.split_whitespace().next()?.parse().ok())
        .with_context(|| format!("{path}: no line `#…tokens=…`"))?;
    let mut counts: Vec<(&str, u32)> = Vec::new();
    for (number, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(word), Some(Ok(count))) = (fields.next(), fields.next().map(str::parse::<u32>)) else {
            bail!("{path}:{}: expected word<TAB>count<TAB>documents", number + 1);
        };
        // The level marks in the packed table are the bytes above ASCII.
        if word.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'\'')) {
            counts.push((word, count));
        }
    }
    let mut forms: BTreeMap<String, u32> = BTreeMap::new();
    let mut families: BTreeMap<String, u32> = BTreeMap::new();
    let (mut rare, mut rare_count) = (0_u64, 0_u64);
    let known = known()?;
    for ((word, count), root) in counts.iter().zip(roots(&counts)?) {
        let minimum = match () {
            () if known.contains(*word) => MINIMUM,
            () if root != *word => MINIMUM_AFFIXED,
            () => MINIMUM_UNKNOWN,
        };
        *families.entry(root).or_default() += count;
        if *count >= minimum {
            forms.insert((*word).to_owned(), *count);
        } else {
            rare += 1;
            rare_count += u64::from(*count);
        }
    }
    // A root that is no word of its own is listed for its family.
    for (root, count) in families.iter().filter(|&(_, &count)| count >= 2 * MINIMUM) {
        if root.is_ascii() && (known.contains(root) || *count >= MINIMUM_UNKNOWN) {
            forms.entry(root.clone()).or_insert(0);
        }
    }
    let mut out = String::from(
        "# How often words occur in Indonesian news: the reference of keyness.\n\
         # Made by `cargo xtask reference`; do not edit. word<TAB>level<TAB>level of the word's family, when it differs.\n\
         # A level is the binary logarithm of the count in quarters: count = 2^(level/4); 0 is a root that is no word.\n",
    );
    writeln!(out, "# tokens={tokens} unlisted={:.1}", rare_count as f64 / rare.max(1) as f64)?;
    for (word, &count) in &forms {
        let form = level(count);
        let family = families.get(word).map_or(form, |&count| level(count));
        match family == form {
            true => writeln!(out, "{word}\t{form}")?,
            false => writeln!(out, "{word}\t{form}\t{family}")?,
        }
    }
    fs::write(OUTPUT, &out)?;
    println!("{} words of {}, {} bytes", forms.len(), forms.len() as u64 + rare, out.len());
    Ok(())
}

/// The words of the lists in [`KNOWN`].
fn known() -> Result<BTreeSet<String>> {
    let mut known = BTreeSet::new();
    for name in KNOWN {
        let list = project::read(&Path::new(OUTPUT).with_file_name(name))?;
        let words = list.lines().filter_map(|line| line.split('#').next()).map(str::trim);
        known.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    }
    Ok(known)
}

/// The root of each word, asked of the engine's own command line: this program does not link the engine.
fn roots(counts: &[(&str, u32)]) -> Result<Vec<String>> {
    let mut stem = project::command("cargo")
        .args(["run", "--quiet", "--bin", "telaah", "--", "stem"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cargo run --bin telaah")?;
    let (input, output) = (stem.stdin.take().context("no input")?, stem.stdout.take().context("no output")?);
    let words: String = counts.iter().map(|(word, _)| format!("{word}\n")).collect();
    let writer = thread::spawn(move || -> std::io::Result<()> { { input }.write_all(words.as_bytes()) });
    let mut roots = Vec::with_capacity(counts.len());
    for line in BufReader::new(output).lines() {
        let line = line?;
        roots.push(line.split('\t').nth(1).context("expected word<TAB>root")?.to_owned());
    }
    ensure!(stem.wait()?.success(), "telaah stem failed");
    ensure!(writer.join().is_ok_and(|written| written.is_ok()), "telaah stem stopped reading");
    ensure!(roots.len() == counts.len(), "{} roots for {} words", roots.len(), counts.len());
    Ok(roots)
}

fn level(count: u32) -> u32 {
    if count == 0 { 0 } else { (f64::from(count).log2() * 4.0).round().max(1.0) as u32 }
}
