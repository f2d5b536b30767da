//! What a caller may choose.

use crate::themes::ThemeSet;

/// The options of one call. `Options::default()` is right for a page.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Parts of the reading to include in the report.
    pub layers: Layers,
    /// The themes to score; none means the built-in set `governance`.
    pub themes: Option<ThemeSet>,
}

/// Parts of the reading that a report includes only when asked, because they are larger than the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layers {
    /// Sentence places.
    pub sentences: bool,
    /// Tokens with kinds and roots.
    pub tokens: bool,
}

impl Layers {
    /// Reads `sentences,tokens`; a name that is no layer is given back.
    ///
    /// ```
    /// # use telaah::Layers;
    /// assert!(Layers::from_names("sentences,tokens").unwrap().tokens);
    /// assert_eq!(Layers::from_names("words"), Err("words"));
    /// ```
    pub fn from_names(names: &str) -> Result<Self, &str> {
        let mut layers = Self::default();
        for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            match name {
                "sentences" => layers.sentences = true,
                "tokens" => layers.tokens = true,
                unknown => return Err(unknown),
            }
        }
        Ok(layers)
    }
}
