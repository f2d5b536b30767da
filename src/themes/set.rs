//! Theme sets: lexicons that people write.

use super::format::{self, Format};
use super::lexicon::Lexicon;
use super::packed;
use super::term::Term;
use crate::Error;
use crate::lang::LangPack;
use crate::report::Label;
use std::sync::{Arc, LazyLock, OnceLock};

/// A set of themes that are scored together. It does not change: [`without`](Self::without) gives another set.
#[derive(Clone, Debug)]
pub struct ThemeSet {
    pub(super) id: String,
    pub(super) labels: Label,
    pub(super) description: String,
    pub(super) themes: Vec<Theme>,
    /// Made at the first use, so that a stream of documents pays for it once; copies share it.
    lexicon: OnceLock<Arc<Lexicon>>,
}

/// One theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub(super) id: String,
    pub(super) labels: Label,
    pub(super) description: String,
    pub(super) terms: Vec<Term>,
}

static GOVERNANCE: LazyLock<ThemeSet> =
    LazyLock::new(|| packed::read(include_str!(concat!(env!("OUT_DIR"), "/governance.themes"))));
static DESKS: LazyLock<ThemeSet> =
    LazyLock::new(|| packed::read(include_str!(concat!(env!("OUT_DIR"), "/desks.themes"))));

impl ThemeSet {
    /// The names of the built-in sets.
    pub const BUILT_IN: [&str; 2] = ["governance", "desks"];

    pub(super) fn new(id: String, labels: Label, description: String, themes: Vec<Theme>) -> Self {
        Self { id, labels, description, themes, lexicon: OnceLock::new() }
    }

    /// The built-in set for news about public administration.
    pub fn governance() -> &'static Self {
        &GOVERNANCE
    }

    /// The built-in set of a newspaper's desks.
    pub fn desks() -> &'static Self {
        &DESKS
    }

    /// The built-in set of this name.
    ///
    /// ```
    /// use telaah::themes::ThemeSet;
    /// assert!(ThemeSet::BUILT_IN.iter().all(|name| ThemeSet::named(name).is_some()));
    /// ```
    pub fn named(name: &str) -> Option<&'static Self> {
        match name {
            "governance" => Some(Self::governance()),
            "desks" => Some(Self::desks()),
            _ => None,
        }
    }

    /// The set as TOML that [`parse`](Self::parse) reads back as the same set, whatever format it came from.
    pub fn to_toml(&self) -> String {
        format::write::toml(self)
    }

    /// Reads a set.
    ///
    /// ```
    /// use telaah::themes::{Format, ThemeSet};
    /// let source = "id = 'rapat'\n[[theme]]\nid = 'rapat'\nterms = ['rapat~', 'sidang paripurna ^2']\n";
    /// assert_eq!(ThemeSet::parse(source, Format::Toml)?.themes()[0].terms().len(), 2);
    /// # Ok::<(), telaah::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::BadLexicon`] with the place and the reason.
    pub fn parse(source: &str, format: Format) -> Result<Self, Error> {
        format::parse(source, format)
    }

    /// Stable name.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// For readers.
    pub fn labels(&self) -> &Label {
        &self.labels
    }

    /// For readers; may be empty.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// In the order of the file.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// The set without the terms for which `disabled(theme, term)` says so, the term as written in the lexicon.
    pub fn without(&self, mut disabled: impl FnMut(&str, &str) -> bool) -> Self {
        let mut themes = self.themes.clone();
        for theme in &mut themes {
            theme.terms.retain(|term| !disabled(&theme.id, &term.text));
        }
        Self::new(self.id.clone(), self.labels.clone(), self.description.clone(), themes)
    }

    /// The set made ready for matching words of `lang`, the one language that there is.
    pub(super) fn lexicon(&self, lang: &LangPack) -> &Lexicon {
        self.lexicon.get_or_init(|| Arc::new(Lexicon::new(self, lang)))
    }
}

impl Theme {
    /// Stable name.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// For readers.
    pub fn labels(&self) -> &Label {
        &self.labels
    }

    /// For readers; may be empty.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// In the order of the file.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }
}
