//! Cases as data: `tests/cases/*.toml`, one table of cases a stage.

use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// One case. An unknown field is an error, so that a misspelt one cannot be ignored.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) input: String,
    pub(crate) expected: Vec<String>,
    /// What the case is there for; read by people only.
    #[allow(dead_code)]
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// Runs the cases of `stage` through `read` and reports all that fail together. The cases named in
/// `known_failures.txt` (as `stage/name`) must fail: a success there is an error too, so that the ledger stays true.
pub(crate) fn run(stage: &str, read: impl Fn(&str) -> Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let text = fs::read_to_string(folder.join(stage).with_extension("toml")).expect("the stage has cases");
    let ledger = fs::read_to_string(folder.join("known_failures.txt")).expect("there is a ledger");
    let prefix = format!("{stage}/");
    let known: BTreeSet<&str> = ledger.lines().filter_map(|line| line.trim().strip_prefix(&prefix)).collect();
    let Cases { case: cases } = toml::from_str(&text).unwrap_or_else(|error| panic!("{stage}.toml: {error}"));
    let mut names = BTreeSet::new();
    let mut faults = Vec::new();
    for case in &cases {
        assert!(names.insert(case.name.as_str()), "{stage}.toml: two cases are named `{}`", case.name);
        let got = read(&case.input);
        match (got == case.expected, known.contains(case.name.as_str())) {
            (false, false) => {
                faults.push(format!(
                    "{}\n  input    {:?}\n  expected {:?}\n  got      {got:?}",
                    case.name, case.input, case.expected
                ));
            }
            (true, true) => {
                faults.push(format!("{} is right now: take it out of known_failures.txt", case.name))
            }
            _ => {}
        }
    }
    for name in known {
        assert!(names.contains(name), "known_failures.txt: there is no case {stage}/{name}");
    }
    assert!(faults.is_empty(), "{} of {} cases fail:\n{}", faults.len(), cases.len(), faults.join("\n"));
}
