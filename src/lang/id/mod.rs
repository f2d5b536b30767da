//! Indonesian.

mod offices;
mod stemmer;

use super::{
    AcronymWords, Extent, FurnitureRule, LangPack, NameIndex, NameWords, Reference, ReportingVerbs,
    VerbForms, WordList,
};
use crate::report::FurnitureKind;

pub(crate) use offices::short_office;
pub(crate) use stemmer::is_listed_word;

include!(concat!(env!("OUT_DIR"), "/id.rs"));

/// Indonesian as it is written in the news of Indonesia.
pub static INDONESIAN: LangPack = LangPack {
    code: "id",
    stem: stemmer::stem,
    stop_words: WordList::new(STOP_WORDS),
    abbreviations: WordList::new(ABBREVIATIONS),
    closing_abbreviations: WordList::new(CLOSING_ABBREVIATIONS),
    firm_abbreviations: WordList::new(FIRM_ABBREVIATIONS),
    sentence_starters: WordList::new(SENTENCE_STARTERS),
    headline_particles: WordList::new(HEADLINE_PARTICLES),
    clause_openers: WordList::new(CLAUSE_OPENERS),
    verb_prefixes: &["ber", "di", "me", "ter"],
    offices: WordList::new(OFFICES),
    currencies: WordList::new(CURRENCIES),
    clock_words: WordList::new(CLOCK_WORDS),
    // Particles stand outside possessives: buku-nya-lah.
    enclitics: &[&["lah", "kah", "tah", "pun"], &["nya", "ku", "mu"]],
    furniture: FURNITURE,
    notice_words: WordList::new(NOTICE_WORDS),
    reporting_verbs: ReportingVerbs::new(REPORTING_VERBS),
    name_words: NameWords {
        index: NameIndex::new(),
        titles: WordList::new(TITLES),
        role_heads: WordList::new(ROLE_HEADS),
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
    // `ter-` makes nouns as well: terdakwa, tersangka.
    verb_forms: VerbForms {
        prefixes: &["ber", "di", "me"],
        transitive: &["di", "me"],
        suffixes: &["i", "kan"],
    },
    acronym_words: AcronymWords {
        links: &["atau", "disingkat", "kependekan", "singkatan"],
        sure_links: &["disingkat"],
        before_link: &[",", "adalah", "atau", "biasa", "merupakan", "yang"],
        after_link: &[
            "biasa",
            "dari",
            "dikenal",
            "disebut",
            "disingkat",
            "juga",
            "menjadi",
            "sebagai",
            "yang",
        ],
    },
    joining_words: &["dan"],
    reference: Reference::new(
        include_bytes!(concat!(env!("OUT_DIR"), "/reference.bin")),
        REFERENCE_TOKENS,
        REFERENCE_UNLISTED,
    ),
    negations: WordList::new(NEGATIONS),
    restrictions: WordList::new(RESTRICTIONS),
};
