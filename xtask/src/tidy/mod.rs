//! The rules of the design as a program. Each rule has a name, a reason, and texts that break and keep it: a rule that
//! cannot fail is no rule.

mod data;
mod engine;
mod project;
mod shell;

use crate::project::root;
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;

/// A text file of the project, with its path from the root and `/` in it on every system.
pub struct File {
    pub path: String,
    pub text: String,
}

/// Line from 1, and what is wrong there.
pub type Finding = (usize, String);

pub struct Rule {
    pub name: &'static str,
    pub reason: &'static str,
    pub applies: fn(&str) -> bool,
    pub check: fn(&File) -> Vec<Finding>,
    /// Path and text of files that the rule must refuse; for its test.
    pub breaks: &'static [(&'static str, &'static str)],
    /// Path and text of files that look similar and are right.
    pub keeps: &'static [(&'static str, &'static str)],
}

/// Checks all files and lists what it finds as `path:line`.
pub fn run() -> Result<()> {
    let mut files = Vec::new();
    collect(&root(), "", &mut files)?;
    let mut report = Vec::new();
    for rule in rules() {
        prove(rule)?;
        for file in files.iter().filter(|file| (rule.applies)(&file.path)) {
            for (line, what) in (rule.check)(file) {
                report.push(format!("{}:{line}: {what}\n  {}: {}", file.path, rule.name, rule.reason));
            }
        }
    }
    if !report.is_empty() {
        bail!("{} against the rules of the design\n{}", report.len(), report.join("\n"));
    }
    println!("tidy: {} files keep {} rules", files.len(), rules().count());
    Ok(())
}

fn rules() -> impl Iterator<Item = &'static Rule> {
    [engine::RULES, data::RULES, shell::RULES, project::RULES].into_iter().flatten()
}

const NOT_OURS: [&str; 5] = [".git", "target", "dist", "node_modules", ".trunk"];

/// Walks the tree rather than asking git, so that a file not yet added is checked too.
fn collect(directory: &Path, prefix: &str, files: &mut Vec<File>) -> Result<()> {
    let mut entries: Vec<_> = fs::read_dir(directory)?.collect::<std::io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push(File { path, text });
        }
    }
    Ok(())
}

/// A finding for every line that holds one of `words`.
fn lines_with(file: &File, words: &[&str]) -> Vec<Finding> {
    let hit = |line: &str| words.iter().find(|word| line.contains(**word)).map(|word| format!("`{word}`"));
    file.text.lines().enumerate().filter_map(|(index, line)| Some((index + 1, hit(line)?))).collect()
}

/// Fails when `rule` lets pass what breaks it or refuses what keeps it.
fn prove(rule: &Rule) -> Result<()> {
    let findings = |&(path, text): &(&str, &str)| {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        if (rule.applies)(path) { (rule.check)(&file).len() } else { 0 }
    };
    if rule.breaks.is_empty() {
        bail!("{} has no text that breaks it", rule.name);
    }
    if let Some((path, text)) = rule.breaks.iter().find(|example| findings(example) == 0) {
        bail!("{} lets pass {path}: {text}", rule.name);
    }
    if let Some((path, text)) = rule.keeps.iter().find(|example| findings(example) > 0) {
        bail!("{} refuses {path}: {text}", rule.name);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_rule_refuses_what_breaks_it_and_lets_the_rest_pass() {
        rules().try_for_each(prove).unwrap();
    }

    #[test]
    fn a_rule_that_cannot_fail_is_refused() {
        let blind = Rule {
            name: "blind",
            reason: "",
            applies: |_| true,
            check: |_| Vec::new(),
            breaks: &[("src/a.rs", "anything")],
            keeps: &[],
        };
        assert!(prove(&blind).is_err());
    }

    #[test]
    fn names_are_unique() {
        let names: BTreeSet<_> = rules().map(|rule| rule.name).collect();
        assert_eq!(names.len(), rules().count());
    }
}
