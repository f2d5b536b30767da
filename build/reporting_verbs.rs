//! Reporting verbs: from the table that people edit to what `src/lang/reporting.rs` reads.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Reporting verbs as Rust: a line of form, root when it differs, and the numbers of the shape and of what it holds.
pub(crate) fn constants(path: &Path) -> String {
    let mut packed = String::new();
    for (place, row) in sorted_rows(path) {
        let [form, root, shape, holds] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{place}: expected form, root, shape and holds, separated by tabs");
        };
        let variant = |name: &str, known: &[&str]| {
            let found = known.iter().position(|known| *known == name);
            found.unwrap_or_else(|| panic!("{place}: `{name}` is none of {known:?}"))
        };
        let shape = variant(shape, &["bare", "active", "either", "passive", "telegraphic", "noun", "source"]);
        let holds = variant(holds, &["say", "ask", "clause", "that", "quote"]);
        let root = if root == form { "" } else { root };
        writeln!(packed, "{form}\t{root}\t{shape}{holds}").expect("writing to a string");
    }
    format!("const REPORTING_VERBS: &str = {packed:?};\n")
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
