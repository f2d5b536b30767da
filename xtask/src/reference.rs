//! `cargo xtask reference COUNTS.tsv`: makes the table that keyness is measured against from counts of words.
//!
//! COUNTS.tsv holds `word<TAB>count<TAB>documents` a line and begins with a line `#docs=…<TAB>tokens=…`; Telaah's own
//! was counted over 6,317 Indonesian news articles. The table keeps the words that occur at least [`MINIMUM`] times,
//! with their family's count summed over all words of COUNTS.tsv that have the same root; run it again when the stemmer
//! has changed.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use telaah::lang::INDONESIAN;

/// Fewer occurrences do not earn a word its bytes on the page.
const MINIMUM: u32 = 45;

const OUTPUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/lang/id/data/reference.tsv");

/// Reads the counts at `path` and writes `src/lang/id/data/reference.tsv`.
pub fn run(path: &str) -> Result<(), Box<dyn Error>> {
    let source = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let tokens: u64 = source
        .lines()
        .take_while(|line| line.starts_with('#'))
        .find_map(|line| line.split("tokens=").nth(1)?.split_whitespace().next()?.parse().ok())
        .ok_or_else(|| format!("{path}: no line `#…tokens=…`"))?;
    let mut forms: BTreeMap<String, u32> = BTreeMap::new();
    let mut families: BTreeMap<String, u32> = BTreeMap::new();
    let (mut rare, mut rare_count) = (0_u64, 0_u64);
    let mut root = String::new();
    for (number, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let bad = || format!("{path}:{}: expected word<TAB>count<TAB>documents", number + 1);
        let mut fields = line.split('\t');
        let (Some(word), Some(Ok(count))) = (fields.next(), fields.next().map(str::parse::<u32>)) else {
            return Err(bad().into());
        };
        // The level marks in the packed table are the bytes above ASCII.
        if !word.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'\'')) {
            continue;
        }
        (INDONESIAN.stem)(word, &mut root);
        *families.entry(root.clone()).or_default() += count;
        if count >= MINIMUM {
            forms.insert(word.to_owned(), count);
        } else {
            rare += 1;
            rare_count += u64::from(count);
        }
    }
    // A root that is no word of its own is listed for its family.
    for (root, _) in families.iter().filter(|&(_, &count)| count >= 2 * MINIMUM) {
        if root.is_ascii() {
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

fn level(count: u32) -> u32 {
    if count == 0 { 0 } else { (f64::from(count).log2() * 4.0).round().max(1.0) as u32 }
}
