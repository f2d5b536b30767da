//! Indonesian.

mod stemmer;

use super::{LangPack, Reference, WordList};

include!(concat!(env!("OUT_DIR"), "/id.rs"));

/// Indonesian as it is written in the news of Indonesia.
pub static INDONESIAN: LangPack = LangPack {
    code: "id",
    stem: stemmer::stem,
    stop_words: WordList::new(STOP_WORDS),
    abbreviations: WordList::new(ABBREVIATIONS),
    reporting_verbs: WordList::new(REPORTING_VERBS),
    titles: WordList::new(TITLES),
    bodies: WordList::new(BODIES),
    calendar: WordList::new(CALENDAR),
    reference: Reference::new(
        include_bytes!(concat!(env!("OUT_DIR"), "/reference.bin")),
        REFERENCE_TOKENS,
        REFERENCE_UNLISTED,
    ),
};
