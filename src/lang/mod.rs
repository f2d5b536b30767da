//! Languages: everything that one language needs, as data behind one [`LangPack`].
//!
//! A second language is a second folder beside [`id`] with its own `data/`, and a second constant: the stages take a
//! `&LangPack` and name no language.

mod furniture_rule;
mod grammar;
mod groups;
pub mod id;
mod lists;
mod reference;
mod reporting;
mod table;
mod words;

pub use furniture_rule::{Extent, FurnitureRule, FurnitureRules};
pub use grammar::{AcronymWords, VerbForms};
pub(crate) use groups::{Group, Groups};
pub use id::INDONESIAN;
pub(crate) use id::{is_listed_word, short_office};
pub use lists::Lists;
pub use reference::Reference;
pub use reporting::{Holds, ReportingVerb, VerbShape};
pub use words::{Packed, Words};

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
    /// All that is known of single words.
    pub words: &'static Words,
    /// Prefixes that show a verb, or what is made like one.
    pub verb_prefixes: &'static [&'static str],
    /// Clitics at the end of words, the outermost layer first.
    pub enclitics: &'static [&'static [&'static str]],
    /// How text that is not the article begins.
    pub furniture: FurnitureRules,
    /// How verbs can be told by their form.
    pub verb_forms: VerbForms,
    /// The words around an acronym that the text explains.
    pub acronym_words: AcronymWords,
    /// How often words occur in the news at large.
    pub reference: Reference,
}
