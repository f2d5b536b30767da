//! Laws of the lexicon readers: what people, friendly or not, give as a theme set.

use super::report;
use telaah::themes::{Format, ThemeSet};
use telaah::{Document, Error, Options};

const ARTICLE: &str =
    "Pelayanan digital melayani warga. “Integritas dan pelayanan itu penting,” kata Sari Dewi.";

/// In every format: a lexicon that cannot be read gives its place; one that can be read gives a report that keeps the laws.
pub fn check(bytes: &[u8]) {
    let source = String::from_utf8_lossy(bytes);
    for format in [Format::Toml, Format::Json, Format::Yaml, Format::Liwc] {
        match ThemeSet::parse(&source, format) {
            Ok(set) => with_set(set),
            Err(Error::BadLexicon { line, column, reason }) => {
                assert!((1..=source.matches('\n').count() + 1).contains(&line), "{format:?}: line {line}");
                let length = source.split('\n').nth(line - 1).map_or(0, |line| line.chars().count());
                assert!(
                    (1..=length + 1).contains(&column),
                    "{format:?}: line {line}, column {column} of {length}"
                );
                assert!(!reason.is_empty(), "{format:?}");
            }
            Err(other) => panic!("a lexicon gave {other:?}"),
        }
    }
}

fn with_set(set: ThemeSet) {
    for theme in set.themes() {
        for term in theme.terms() {
            assert!(!term.text().trim().is_empty(), "a term without a word in {}", theme.id());
            assert!(term.weight().is_none_or(f64::is_finite), "{} weighs {:?}", term.text(), term.weight());
        }
    }
    let options = Options { themes: Some(set), ..Options::default() };
    report::check(&[Document::new("a", ARTICLE), Document::new("b", "")], &options);
}
