//! What the artefacts weigh, against `budget.toml`.

use crate::project;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    item: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    name: String,
    /// Paths from the root; one `*` may stand in a file's name, and one in a directory's: the newest that fits is taken.
    files: Vec<String>,
    #[serde(default)]
    limit: Sizes<Option<u64>>,
    /// Where a limit is not met yet: what may not be exceeded until it is. To be lowered with every gain.
    #[serde(default)]
    ceiling: Sizes<Option<u64>>,
    #[allow(dead_code, reason = "read by people")]
    why: String,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Sizes<T> {
    raw: T,
    gzip: T,
    brotli: T,
}

/// Prints the sizes in bytes and what is over its limit; fails when that is not a known excess, or grows beyond it.
pub fn run() -> Result<()> {
    let budget: Budget = toml::from_str(&project::read(&project::root().join("xtask/budget.toml"))?)?;
    let items: Vec<(&Item, Vec<PathBuf>)> =
        budget.item.iter().map(|item| Ok((item, files(item)?))).collect::<Result<_>>()?;
    let sizes = measure(items.iter().flat_map(|(_, files)| files))?;
    println!("{:28} {:>10} {:>10} {:>10}", "bytes", "raw", "gzip", "brotli");
    let (mut known, mut over) = (Vec::new(), Vec::new());
    for (item, files) in &items {
        let mut sum = Sizes::<u64>::default();
        for file in files {
            let size = sizes.get(file).with_context(|| format!("{} was not measured", file.display()))?;
            sum = Sizes {
                raw: sum.raw + size.raw,
                gzip: sum.gzip + size.gzip,
                brotli: sum.brotli + size.brotli,
            };
        }
        println!("{:28} {:>10} {:>10} {:>10}", item.name, sum.raw, sum.gzip, sum.brotli);
        let beyond = excess(&item.name, sum, item.limit.raised_to(item.ceiling));
        if beyond.is_empty() {
            known.extend(excess(&item.name, sum, item.limit));
        }
        over.extend(beyond);
    }
    if !known.is_empty() {
        println!("not met yet, as xtask/budget.toml admits:\n  {}", known.join("\n  "));
    }
    if !over.is_empty() {
        bail!("over the budget of xtask/budget.toml:\n  {}", over.join("\n  "));
    }
    Ok(())
}

impl Sizes<Option<u64>> {
    /// These limits, each replaced by its ceiling where there is one.
    fn raised_to(self, ceiling: Self) -> Self {
        Self {
            raw: ceiling.raw.or(self.raw),
            gzip: ceiling.gzip.or(self.gzip),
            brotli: ceiling.brotli.or(self.brotli),
        }
    }
}

fn excess(name: &str, size: Sizes<u64>, limit: Sizes<Option<u64>>) -> Vec<String> {
    let kinds = [
        ("raw", size.raw, limit.raw),
        ("gzip", size.gzip, limit.gzip),
        ("brotli", size.brotli, limit.brotli),
    ];
    let over = kinds
        .into_iter()
        .filter_map(|(kind, size, limit)| Some((kind, size, limit.filter(|&limit| size > limit)?)));
    over.map(|(kind, size, limit)| format!("{name}: {size} bytes {kind}, the limit is {limit}")).collect()
}

fn files(item: &Item) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for pattern in &item.files {
        let (directory, name) = pattern.rsplit_once('/').unwrap_or((".", pattern));
        let directory = newest(directory)
            .with_context(|| format!("{}: there is no directory {directory}; build first", item.name))?;
        let entries =
            fs::read_dir(&directory).with_context(|| format!("{}: cannot list {directory:?}", item.name))?;
        let fits =
            |entry: &fs::DirEntry| fits(&entry.file_name().to_string_lossy(), name) && entry.path().is_file();
        let before = files.len();
        files.extend(entries.flatten().filter(fits).map(|entry| entry.path()));
        if files.len() == before {
            bail!("{}: there is no {pattern}; build first", item.name);
        }
    }
    files.sort();
    Ok(files)
}

/// The directory at `pattern`; where a star stands in it, the one with the newest file of those that fit.
fn newest(pattern: &str) -> Option<PathBuf> {
    let mut found = vec![project::root()];
    for part in pattern.split('/') {
        found = found.iter().flat_map(|directory| inside(directory, part)).collect();
    }
    let written = |directory: &PathBuf| {
        let files = fs::read_dir(directory).into_iter().flatten().flatten();
        files.filter_map(|file| file.metadata().and_then(|data| data.modified()).ok()).max()
    };
    found.into_iter().max_by_key(written)
}

/// The directories in `directory` whose names fit.
fn inside(directory: &Path, pattern: &str) -> Vec<PathBuf> {
    if !pattern.contains('*') {
        return vec![directory.join(pattern)];
    }
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let fitting = entries.filter(|entry| fits(&entry.file_name().to_string_lossy(), pattern));
    fitting.map(|entry| entry.path()).collect()
}

fn fits(name: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => {
            name.len() >= pattern.len() - 1 && name.starts_with(start) && name.ends_with(end)
        }
        None => name == pattern,
    }
}

/// Sizes as a server would send them; Node has both compressors and is here anyway.
fn measure<'f>(files: impl Iterator<Item = &'f PathBuf>) -> Result<BTreeMap<PathBuf, Sizes<u64>>> {
    const SCRIPT: &str = "const fs = require('node:fs'), zlib = require('node:zlib');
        for (const file of process.argv.slice(1)) {
            const bytes = fs.readFileSync(file);
            console.log(bytes.length, zlib.gzipSync(bytes, { level: 9 }).length, zlib.brotliCompressSync(bytes).length);
        }";
    let files: Vec<_> = files.collect();
    let output = project::output(project::command("node").args(["-e", SCRIPT, "--"]).args(&files))?;
    let row = |line: &str| -> Result<Sizes<u64>> {
        let mut numbers = line.split(' ').map(str::parse);
        let mut next = || numbers.next().and_then(Result::ok).context("node printed no size");
        Ok(Sizes { raw: next()?, gzip: next()?, brotli: next()? })
    };
    files.into_iter().cloned().zip(output.lines()).map(|(file, line)| Ok((file, row(line)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_stands_for_one_stretch_of_a_name() {
        assert!(fits("app-0a1b.js", "app-*.js"));
        assert!(!fits("app-.css", "app-*.js"));
        assert!(!fits("app-.js", "app-.*.js"));
        assert!(fits("telaah.html", "telaah.html"));
    }

    #[test]
    fn only_what_is_over_its_limit_is_named() {
        let limit = Sizes { raw: Some(10), gzip: None, brotli: Some(3) };
        assert!(excess("a", Sizes { raw: 10, gzip: 99, brotli: 3 }, limit).is_empty());
        assert_eq!(excess("a", Sizes { raw: 11, gzip: 0, brotli: 4 }, limit).len(), 2);
    }

    #[test]
    fn a_known_excess_may_not_grow() {
        let limit = Sizes { raw: Some(10), ..Sizes::default() };
        let raised = limit.raised_to(Sizes { raw: Some(15), ..Sizes::default() });
        let size = |raw| Sizes { raw, ..Sizes::default() };
        assert!(excess("a", size(15), raised).is_empty());
        assert_eq!(excess("a", size(16), raised).len(), 1);
    }
}
