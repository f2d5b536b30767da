//! Reporting verbs: from the table that people edit to Rust.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Reporting verbs as Rust: form, root, shape and what it holds, separated by tabs; sorted by the form.
pub(crate) fn constants(path: &Path) -> String {
    let mut code = "const REPORTING_VERBS: &[ReportingVerb] = &[\n".to_owned();
    for (place, row) in sorted_rows(path) {
        let [form, root, shape, holds] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{place}: expected form, root, shape and holds, separated by tabs");
        };
        let variant = |name: &str, known: &[&str]| {
            let at = known.iter().position(|k| k.eq_ignore_ascii_case(name));
            at.map_or_else(|| panic!("{place}: `{name}` is none of {known:?}"), |at| known[at].to_owned())
        };
        let shape = variant(shape, &["Bare", "Active", "Either", "Passive", "Telegraphic", "Noun", "Source"]);
        let holds = variant(holds, &["Say", "Ask", "Clause", "That", "Quote"]);
        write!(
            code,
            "ReportingVerb {{ form: {form:?}, root: {root:?}, shape: VerbShape::{shape}, holds: Holds::{holds} }},"
        )
        .expect("writing to a string");
    }
    code.push_str("];\n");
    code
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
