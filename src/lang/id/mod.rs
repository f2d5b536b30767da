//! Indonesian.

mod stemmer;

use super::{Holds, LangPack, NameWords, ReportingVerb, ReportingVerbs, VerbShape, WordList};

include!(concat!(env!("OUT_DIR"), "/id.rs"));

/// Indonesian as it is written in the news of Indonesia.
pub static INDONESIAN: LangPack = LangPack {
    code: "id",
    stem: stemmer::stem,
    stop_words: WordList::new(STOP_WORDS),
    abbreviations: WordList::new(ABBREVIATIONS),
    reporting_verbs: ReportingVerbs::new(REPORTING_VERBS),
    name_words: NameWords {
        titles: WordList::new(TITLES),
        offices: WordList::new(OFFICES),
        persons: WordList::new(PERSONS),
        role_modifiers: WordList::new(ROLE_MODIFIERS),
        bodies: WordList::new(BODIES),
        body_words: WordList::new(BODY_WORDS),
        places: WordList::new(PLACES),
        place_heads: WordList::new(PLACE_HEADS),
        calendar: WordList::new(CALENDAR),
        function_words: WordList::new(FUNCTION_WORDS),
        naming_nouns: WordList::new(NAMING_NOUNS),
        common_nouns: WordList::new(COMMON_NOUNS),
        finite_words: WordList::new(FINITE_WORDS),
    },
};
