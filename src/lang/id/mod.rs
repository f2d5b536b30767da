//! Indonesian.

mod offices;
mod stemmer;

use super::{
    AcronymWords, Extent, FurnitureRule, GrammarWords, LangPack, ListIndex, NameWords, Reference,
    ReportingVerbs, VerbForms, WordList,
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
    grammar_words: GrammarWords {
        pronouns: WordList::new("beliau\ndia\ndirinya\nia"),
        plurals: WordList::new("keduanya\nketiganya\nmereka"),
        definites: WordList::new("ini\nitu\ntersebut"),
        name_links: WordList::new("al\nbin\nbinti\nda\nde\ndel\nden\nder\ndos\nel\nibn\nla\nle\nvan\nvon"),
        body_links: WordList::new("and\nantar\nbagi\ndan\nfor\nof\nserta\nthe\nuntuk"),
        name_particles: WordList::new(
            "al\nand\nbin\nbinti\nda\nde\ndel\nder\nel\nfor\nla\nof\nthe\nto\nvan\nvon",
        ),
        joining_words: WordList::new("dan"),
        denials: WordList::new("belum\nbukan\nenggak\nenggan\ngak\nnggak\ntak\ntanpa\ntidak"),
        prepositions: WordList::new(
            "antara\natas\nbersama\ndalam\ndari\ndemi\ndengan\ndi\ndidampingi\nke\nkepada\nlewat\nmelalui\nmelawan\nmengenai\nmenurut\noleh\npada\nsebagai\nselain\nseperti\nsoal\ntentang\nterhadap\ntermasuk\nuntuk\nyaitu\nyakni",
        ),
        conjunctions: WordList::new("agar\nbahwa\nbahwasanya\nsupaya"),
        adverbs: WordList::new(
            "akan\nakhirnya\nbahkan\nberulang\nblak-blakan\ndengan\nhanya\nikut\njelas\njuga\njustru\nkali\nkembali\nkemudian\nkerap\nkhusus\nkini\nlagi\nlalu\nlangsung\nlanjut\nlantas\nlebih\nmalah\nmasih\nmemang\nmulai\noptimistis\npada\npernah\npun\nsebelumnya\nsebenarnya\nsecara\nselalu\nsempat\nsendiri\nsering\nsingkat\nsudah\ntegas\ntegas-tegas\ntelah\nterang-terangan\nterbuka\nterus\ntetap\nturut",
        ),
        document_heads: WordList::new(
            "fatwa\nkeppres\nlaporan\nmaklumat\npasal\nperaturan\nperda\npermen\nperpres\nputusan\nsurat\nundang-undang\nuu",
        ),
        team_nouns: WordList::new(
            "anggota\ndpp\nduel\ngawang\nkandang\nklub\nkubu\nlaga\nmarkas\npb\npengurus\npihak\npp\nskuad\nsuporter\ntim\nvs",
        ),
        indefinites: WordList::new(
            "banyak\nbeberapa\npara\nsalah\nsebagian\nsejumlah\nseluruh\nsemua\nseorang\nseseorang",
        ),
    },
    index: ListIndex::new(),
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
    reference: Reference::new(
        include_bytes!(concat!(env!("OUT_DIR"), "/reference.bin")),
        REFERENCE_TOKENS,
        REFERENCE_UNLISTED,
    ),
    negations: WordList::new(NEGATIONS),
    restrictions: WordList::new(RESTRICTIONS),
};
