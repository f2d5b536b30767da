//! Short forms of offices: an article that says `Menteri Agama` goes on with `Menag`.

use crate::strings::joined;

/// A line for each office: in full, its short form, and that of its deputy; what begins with another comes after it.
const OFFICES: &str = include_str!(concat!(env!("OUT_DIR"), "/short_offices.tsv"));

/// The short form of the office that these case-folded words give in full, if it has one.
pub(crate) fn short_office<'w>(words: impl Iterator<Item = &'w str>) -> Option<&'static str> {
    let words = joined(&mut words.take(8), " ");
    let deputy = words.strip_prefix("wakil ").and_then(|office| column(office, 2));
    deputy.or_else(|| column(&words, 1))
}

/// This column of the longest office with which `words` begin.
fn column(words: &str, column: usize) -> Option<&'static str> {
    let begins = |office: &str| {
        words.strip_prefix(office).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let line = OFFICES.lines().rev().find(|line| line.split('\t').next().is_some_and(begins))?;
    line.split('\t').nth(column)
}
