//! Reporting verbs: from the table that people edit to what `src/lang/reporting.rs` reads.

use std::fs;
use std::path::Path;

/// The forms in order, each with its root and the numbers of its shape and of what it may hold.
pub(crate) fn read(path: &Path) -> Vec<(String, String)> {
    sorted_rows(path).into_iter().map(|(place, row)| verb(&place, &row)).collect()
}

fn verb(place: &str, row: &str) -> (String, String) {
    let [form, root, shape, holds] = row.split('\t').collect::<Vec<_>>()[..] else {
        panic!("{place}: expected form, root, shape and holds, separated by tabs");
    };
    let variant = |name: &str, known: &[&str]| {
        let found = known.iter().position(|known| *known == name);
        found.unwrap_or_else(|| panic!("{place}: `{name}` is none of {known:?}"))
    };
    let shape = variant(shape, &["bare", "active", "either", "passive", "telegraphic", "noun", "source"]);
    let holds = variant(holds, &["say", "ask", "clause", "that", "quote"]);
    (form.to_owned(), format!("{root}{shape}{holds}"))
}

/// The rows of a table that are neither empty nor comments, each with `file:line`; the first column is in order.
fn sorted_rows(path: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut last = String::new();
    for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.is_empty() && !l.starts_with('#')) {
        let place = format!("{}:{}", path.display(), number + 1);
        let key = line.split('\t').next().unwrap_or_default();
        assert!(key > last.as_str(), "{place}: `{key}` must come before `{last}`");
        last = key.to_owned();
        rows.push((place, line.to_owned()));
    }
    rows
}
