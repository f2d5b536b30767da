//! Cases as data. A file `tests/cases/NAME.toml` holds tables `[[case]]`, each with a `name` of its own and fields that
//! the test declares with `deny_unknown_fields`. Answers that are known to be wrong stand in `known_wrong.toml`, with the
//! reason; one that has become right fails too, so that the ledger stays true.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// One table of a file of cases.
pub(crate) trait Case: DeserializeOwned {
    /// Unique in its file.
    fn name(&self) -> &str;
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases<C> {
    case: Vec<C>,
}

/// An entry of the ledger.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KnownWrong {
    file: String,
    name: String,
    why: String,
}

/// Judges every case of `tests/cases/{file}.toml` and panics with all that went otherwise than the ledger says.
pub(crate) fn check<C: Case>(file: &str, judge: impl Fn(&C) -> Result<(), String>) {
    let cases: Vec<C> = load(file);
    let mut known: BTreeMap<String, String> = load::<KnownWrong>("known_wrong")
        .into_iter()
        .filter(|entry| entry.file == file)
        .map(|entry| (entry.name, entry.why))
        .collect();
    let mut seen = BTreeSet::new();
    let mut report = String::new();
    for case in &cases {
        let name = case.name();
        assert!(seen.insert(name.to_owned()), "{file}.toml: two cases are called `{name}`");
        match (judge(case), known.remove(name)) {
            (Ok(()), None) | (Err(_), Some(_)) => {}
            (Err(answer), None) => writeln!(report, "{name}: {answer}").expect("writing to a string"),
            (Ok(()), Some(why)) => {
                writeln!(report, "{name}: right by now, strike it from known_wrong.toml ({why})")
                    .expect("as above");
            }
        }
    }
    for name in known.keys() {
        writeln!(report, "{name}: in known_wrong.toml, but not in {file}.toml").expect("as above");
    }
    assert!(!cases.is_empty(), "{file}.toml has no case");
    assert!(report.is_empty(), "\n{report}");
}

fn load<C: DeserializeOwned>(file: &str) -> Vec<C> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(file).with_extension("toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let cases: Cases<C> = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    cases.case
}
