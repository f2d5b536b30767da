//! Languages: everything that one language needs, as data behind one [`LangPack`].
//!
//! A second language is a second folder beside [`id`] with its own `data/`, and a second constant: the stages take a
//! `&LangPack` and name no language.

mod front_coding;
mod furniture_rule;
mod grammar;
mod grammar_words;
pub mod id;
mod lists;
mod name_words;
mod reference;
mod reporting;
mod table;
mod word_list;

pub use furniture_rule::{Extent, FurnitureRule};
pub use grammar::{AcronymWords, VerbForms};
pub use grammar_words::GrammarWords;
pub use id::INDONESIAN;
pub(crate) use id::{is_listed_word, short_office};
pub use lists::{ListIndex, Lists};
pub use name_words::NameWords;
pub use reference::Reference;
pub use reporting::{Holds, ReportingVerb, ReportingVerbs, VerbShape};
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
    /// Abbreviations that may stand at the end of a sentence, without the stop.
    pub closing_abbreviations: WordList,
    /// Forms of firm with a stop, without it: the name may go on after them, or the sentence end.
    pub firm_abbreviations: WordList,
    /// Words of grammar that begin sentences and are no names.
    pub sentence_starters: WordList,
    /// Small words that stay small in a headline whose other words are capitalised.
    pub headline_particles: WordList,
    /// Words that begin clauses and take a name or a noun after them.
    pub clause_openers: WordList,
    /// Prefixes that show a verb, or what is made like one.
    pub verb_prefixes: &'static [&'static str],
    /// Words that introduce a person by office; they begin sentences and names' descriptions.
    pub offices: WordList,
    /// Currencies written before their sum.
    pub currencies: WordList,
    /// Words next to a time of the clock.
    pub clock_words: WordList,
    /// Clitics at the end of words, the outermost layer first.
    pub enclitics: &'static [&'static [&'static str]],
    /// How text that is not the article begins.
    pub furniture: &'static [FurnitureRule],
    /// Words of notices that ask the reader to follow, join or install.
    pub notice_words: WordList,
    /// Forms of reporting verbs, the clitic left out.
    pub reporting_verbs: ReportingVerbs,
    /// Words that tell names, offices and bodies apart.
    pub name_words: NameWords,
    /// The closed classes of grammar.
    pub grammar_words: GrammarWords,
    /// Which lists hold each word.
    pub index: ListIndex,
    /// How verbs can be told by their form.
    pub verb_forms: VerbForms,
    /// The words around an acronym that the text explains.
    pub acronym_words: AcronymWords,
    /// How often words occur in the news at large.
    pub reference: Reference,
    /// Words that deny what follows them.
    pub negations: WordList,
    /// Words after which a negation denies a limit and not the thing: *bukan hanya*.
    pub restrictions: WordList,
}
