//! Indonesian.

mod offices;
mod stemmer;

use super::{AcronymWords, FurnitureRules, LangPack, Packed, Reference, VerbForms, Words};

pub(crate) use offices::short_office;
pub(crate) use stemmer::is_listed_word;

include!(concat!(env!("OUT_DIR"), "/id.rs"));

static WORDS: Words = Words::new(Packed {
    letters: include_bytes!(concat!(env!("OUT_DIR"), "/words.letters")),
    kinds: include_bytes!(concat!(env!("OUT_DIR"), "/words.kinds")),
    sets: include_bytes!(concat!(env!("OUT_DIR"), "/words.sets")),
    different: SETS,
    groups: include_bytes!(concat!(env!("OUT_DIR"), "/words.groups")),
    different_groups: GROUPS,
    levels: include_bytes!(concat!(env!("OUT_DIR"), "/words.levels")),
    families: include_bytes!(concat!(env!("OUT_DIR"), "/words.families")),
    verbs: include_str!(concat!(env!("OUT_DIR"), "/words.verbs")),
});

/// Indonesian as it is written in the news of Indonesia.
pub static INDONESIAN: LangPack = LangPack {
    code: "id",
    stem: stemmer::stem,
    words: &WORDS,
    verb_prefixes: &["ber", "di", "me", "ter"],
    // Particles stand outside possessives: buku-nya-lah.
    enclitics: &[&["lah", "kah", "tah", "pun"], &["nya", "ku", "mu"]],
    furniture: FurnitureRules::new(FURNITURE),
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
    reference: Reference::new(&WORDS, REFERENCE_TOKENS, REFERENCE_UNLISTED),
};
