//! Languages: everything that one language needs, as data. A second language is a second folder.

pub mod id;
mod name_words;
mod reporting;
mod word_list;

pub use id::INDONESIAN;
pub use name_words::NameWords;
pub use reporting::{Holds, ReportingVerb, ReportingVerbs, VerbShape};
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
    /// Forms of reporting verbs, the clitic left out.
    pub reporting_verbs: ReportingVerbs,
    /// Words that tell names, offices and bodies apart.
    pub name_words: NameWords,
}
