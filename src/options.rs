//! What a caller may choose.

use crate::Error;
use crate::themes::ThemeSet;

/// The options of one call. `Options::default()` is right for a page.
#[derive(Clone, Debug)]
pub struct Options {
    /// Parts of the reading to include in the report.
    pub layers: Layers,
    /// The themes to score; none means the built-in set `governance`.
    pub themes: Option<ThemeSet>,
    /// Words that keywords, phrases and keyphrases leave out, and whatever holds them, in any case; with [`families`](Self::families) a word takes
    /// its family with it. Counts of the text are not changed, and the report's `hidden` says what was left out.
    pub hide: Vec<String>,
    /// Quotes that a reader has put right, in the order in which that was done.
    pub corrections: Vec<Correction>,
    /// Ids of documents that the report's `comparison` leaves out; everything else counts them.
    pub uncompared: Vec<String>,
    /// Count word families by their root (melayani with pelayanan), not single forms.
    pub families: bool,
    /// Most keywords, phrases and keyphrases to list, each; at most [`MAX_LIMIT`](Self::MAX_LIMIT).
    pub keyword_limit: u32,
    /// Most places to give for one term, the first ones; at most [`MAX_LIMIT`](Self::MAX_LIMIT). Counts are not limited.
    pub hit_limit: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            layers: Layers::default(),
            themes: None,
            hide: Vec::new(),
            corrections: Vec::new(),
            uncompared: Vec::new(),
            families: true,
            keyword_limit: 50,
            hit_limit: 1000,
        }
    }
}

impl Options {
    /// The highest limit that can be asked for: a report must stay a fraction of what a page can hold.
    pub const MAX_LIMIT: u32 = 100_000;

    /// Checks what the types do not.
    ///
    /// ```
    /// # use telaah::Options;
    /// assert!(Options::default().validate().is_ok());
    /// let options = Options { hit_limit: 0, ..Options::default() };
    /// assert_eq!(options.validate().unwrap_err().code(), "bad-option");
    /// ```
    ///
    /// # Errors
    /// [`Error::BadOption`] for a limit of 0 or above [`MAX_LIMIT`](Self::MAX_LIMIT), or a word to hide that is empty.
    pub fn validate(&self) -> Result<(), Error> {
        let bad = |name: &str, expected| Err(Error::BadOption { name: name.to_owned(), expected });
        let in_range = |limit| (1..=Self::MAX_LIMIT).contains(&limit);
        if !in_range(self.keyword_limit) {
            return bad("keywordLimit", "1 to 100000");
        }
        if !in_range(self.hit_limit) {
            return bad("hitLimit", "1 to 100000");
        }
        if self.hide.iter().any(|word| word.trim().is_empty()) {
            return bad("hide", "words that are not empty");
        }
        Ok(())
    }
}

/// What is right about a quote, by a reader's judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The document's id.
    pub document: String,
    /// Place in the document's `quotes` as they are without any correction.
    pub quote: u32,
    /// The quote's words; they find it again when a better engine finds more quotes than the one that was corrected.
    pub text: String,
    /// What the reader says.
    pub verdict: Verdict,
}

/// What a reader says of a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Who said it, by name; an empty name when nobody is known to have said it.
    SaidBy(String),
    /// Nobody said it: a title, a term or the article's own words, which the report then does not list.
    NotAQuote,
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
