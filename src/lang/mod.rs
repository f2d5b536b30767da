//! Languages: everything that one language needs, as data. A second language is a second folder.

pub mod id;
mod reference;
mod word_list;

pub use id::INDONESIAN;
pub use reference::Reference;
pub use word_list::WordList;

/// One language.
#[derive(Debug)]
pub struct LangPack {
    /// BCP 47 code.
    pub code: &'static str,
    /// Writes the root of a case-folded word.
    pub stem: fn(&str, &mut String),
    /// Words that carry grammar and no subject; on surface forms.
    pub stop_words: WordList,
    /// Words that are written with a stop which does not end a sentence, without the stop.
    pub abbreviations: WordList,
    /// Forms of reporting verbs that may follow or precede a quote, the clitic left out.
    pub reporting_verbs: WordList,
    /// Words that stand before a name and are not part of it.
    pub name_prefixes: WordList,
    /// Words with which names of bodies begin.
    pub body_heads: WordList,
    /// Days, months and time zones.
    pub dates: WordList,
    /// How often words occur in the news at large.
    pub reference: Reference,
}
