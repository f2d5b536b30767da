//! Languages: everything that one language needs, as data behind one [`LangPack`].
//!
//! A second language is a second folder beside [`id`] with its own `data/`, and a second constant: the stages take a
//! `&LangPack` and name no language.

pub mod id;
mod word_list;

pub use id::INDONESIAN;
pub use word_list::WordList;

/// One language.
#[derive(Debug)]
pub struct LangPack {
    /// BCP 47 code.
    pub code: &'static str,
    /// Writes the root of a case-folded word, in place of what the string held. The root of a root is itself, and a word
    /// that the language does not know stays itself:
    ///
    /// ```
    /// let mut root = String::new();
    /// (telaah::lang::INDONESIAN.stem)("keberlanjutannya", &mut root);
    /// assert_eq!(root, "lanjut");
    /// (telaah::lang::INDONESIAN.stem)("bernardus", &mut root);
    /// assert_eq!(root, "bernardus");
    /// ```
    pub stem: fn(&str, &mut String),
    /// Words that carry grammar and no subject; on surface forms.
    pub stop_words: WordList,
    /// Words that are written with a stop which does not end a sentence, without the stop.
    pub abbreviations: WordList,
    /// Forms of reporting verbs that may follow or precede a quote, the clitic left out.
    pub reporting_verbs: WordList,
}
