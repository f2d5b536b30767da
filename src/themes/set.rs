//! Theme sets: lexicons that people write as TOML.

use crate::Error;
use crate::report::Label;
use serde::Deserialize;
use std::sync::LazyLock;

/// A set of themes that are scored together.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeSet {
    /// Stable name.
    pub id: String,
    /// In the order of the file.
    #[serde(rename = "theme")]
    pub themes: Vec<Theme>,
}

/// One theme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Stable name.
    pub id: String,
    /// For readers.
    pub label: Label,
    /// Roots with their weights.
    pub terms: Vec<Term>,
}

/// One term of a theme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// A root; every form of its family counts.
    pub term: String,
    /// How much one occurrence counts.
    pub weight: f64,
}

static GOVERNANCE: LazyLock<ThemeSet> = LazyLock::new(|| {
    ThemeSet::from_toml(include_str!("../lang/id/data/governance.toml"))
        .unwrap_or(ThemeSet { id: "governance".to_owned(), themes: Vec::new() })
});

impl ThemeSet {
    /// The built-in set for news about public administration.
    pub fn governance() -> &'static Self {
        &GOVERNANCE
    }

    /// Reads a set.
    ///
    /// # Errors
    /// [`Error::BadLexicon`] with the place and the parser's reason.
    pub fn from_toml(source: &str) -> Result<Self, Error> {
        toml::from_str(source).map_err(|error| {
            let before = error.span().and_then(|span| source.get(..span.start)).unwrap_or_default();
            Error::BadLexicon {
                line: before.matches('\n').count() + 1,
                column: before.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
                reason: error.message().to_owned(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_set_is_valid() {
        let set = ThemeSet::from_toml(include_str!("../lang/id/data/governance.toml")).unwrap();
        assert_eq!(set.id, "governance");
        assert_eq!(set.themes.len(), ThemeSet::governance().themes.len());
    }

    #[test]
    fn an_error_names_its_place() {
        let error = ThemeSet::from_toml("id = \"x\"\ntheme = 3\n").unwrap_err();
        assert!(matches!(error, Error::BadLexicon { line: 2, .. }), "{error}");
    }
}
