//! Files that theme sets are read from. TOML, JSON and YAML give a tree of [`node::Node`]s that know where they stand,
//! and one reader makes a set of it, so that an error of meaning has its place too; a `.dic` file is a list of its own.

mod json;
mod liwc;
mod node;
mod read;
mod scan;
mod toml;
pub(super) mod write;
mod yaml;

use super::ThemeSet;
use crate::Error;

/// How a theme set is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The format of the built-in sets.
    Toml,
    /// The same fields as JSON; `schema/theme-set.schema.json`.
    Json,
    /// A dictionary of quanteda, or the fields of the TOML form.
    Yaml,
    /// A dictionary of LIWC, `.dic`.
    Liwc,
}

impl Format {
    /// The format that a file's name or a bare ending tells.
    ///
    /// ```
    /// use telaah::themes::Format;
    /// assert_eq!(Format::of("tema/rapat.YML"), Some(Format::Yaml));
    /// assert_eq!(Format::of("toml"), Some(Format::Toml));
    /// assert_eq!(Format::of("governance"), None);
    /// ```
    pub fn of(name: &str) -> Option<Self> {
        match name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase().as_str() {
            "toml" => Some(Self::Toml),
            "json" => Some(Self::Json),
            "yaml" | "yml" => Some(Self::Yaml),
            "dic" => Some(Self::Liwc),
            _ => None,
        }
    }
}

/// What is wrong at which byte of the source.
struct Bad {
    at: usize,
    reason: String,
}

impl Bad {
    fn new(at: usize, reason: impl Into<String>) -> Self {
        Self { at, reason: reason.into() }
    }

    fn in_source(self, source: &str) -> Error {
        let before = source.get(..self.at).unwrap_or(source);
        Error::BadLexicon {
            line: before.matches('\n').count() + 1,
            column: before.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
            reason: self.reason,
        }
    }
}

pub(super) fn parse(source: &str, format: Format) -> Result<ThemeSet, Error> {
    // A byte order mark is Windows' way of saving text and nobody's error.
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let read = || match format {
        Format::Toml => read::set(&toml::parse(source)?),
        Format::Json => read::set_or_dictionary(&json::parse(source)?),
        Format::Yaml => read::set_or_dictionary(&yaml::parse(source)?),
        Format::Liwc => liwc::parse(source),
    };
    read().map_err(|bad| bad.in_source(source))
}
