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
    name_prefixes: WordList::new(NAME_PREFIXES),
    body_heads: WordList::new(BODY_HEADS),
    dates: WordList::new(DATES),
    reference: Reference::new(
        include_bytes!(concat!(env!("OUT_DIR"), "/reference.bin")),
        REFERENCE_TOKENS,
        REFERENCE_UNLISTED,
    ),
};
