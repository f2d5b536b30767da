//! What each word of a text is, looked up once per different word and not once per token.

use crate::lang::{LangPack, ReportingVerb, VerbShape};
use crate::text::{Text, WordId};
use std::ops::BitOr;

/// A set of word classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(u32);

impl Class {
    pub(crate) const TITLE: Self = Self(1);
    pub(crate) const OFFICE: Self = Self(1 << 1);
    pub(crate) const PERSON: Self = Self(1 << 2);
    pub(crate) const MODIFIER: Self = Self(1 << 3);
    pub(crate) const BODY: Self = Self(1 << 4);
    pub(crate) const BODY_WORD: Self = Self(1 << 5);
    pub(crate) const PLACE: Self = Self(1 << 6);
    pub(crate) const PLACE_HEAD: Self = Self(1 << 7);
    pub(crate) const CALENDAR: Self = Self(1 << 8);
    pub(crate) const FUNCTION: Self = Self(1 << 9);
    pub(crate) const NAMING: Self = Self(1 << 10);
    pub(crate) const FINITE: Self = Self(1 << 11);
    /// `ia`, `dia`, `beliau`, `dirinya`.
    pub(crate) const PRONOUN: Self = Self(1 << 12);
    /// `mereka`, `keduanya`.
    pub(crate) const PLURAL: Self = Self(1 << 13);
    /// `itu`, `ini`, `tersebut`.
    pub(crate) const DEFINITE: Self = Self(1 << 14);
    /// `bin`, `van`: lower-case inside a name.
    pub(crate) const LINK: Self = Self(1 << 15);
    /// `dan`, `untuk`: lower-case inside the name of a body.
    pub(crate) const BODY_LINK: Self = Self(1 << 16);
    /// A noun made with ke-…-an, pe-…-an, -isasi: the subject of a body, hardly a name.
    pub(crate) const ABSTRACT: Self = Self(1 << 17);
    /// A describing noun with the clitic: `suaminya`.
    pub(crate) const OWNED: Self = Self(1 << 18);
    /// A verb by its prefix: `menolak`, `dibuka`.
    pub(crate) const VERB: Self = Self(1 << 19);
    /// `tidak`, `bukan`, `belum`.
    pub(crate) const NEGATION: Self = Self(1 << 20);
    /// `di`, `kepada`, `oleh`: what follows is not the subject.
    pub(crate) const PREPOSITION: Self = Self(1 << 21);
    /// `bahwa`, `agar`: introduces reported content.
    pub(crate) const THAT: Self = Self(1 << 22);
    /// A noun that opens a sentence before a name: `Komentar Sari`.
    pub(crate) const COMMON: Self = Self(1 << 24);
    /// Built from a root by affixes: `Rencananya`, `Pemilih`; hardly a name.
    pub(crate) const DERIVED: Self = Self(1 << 25);
    /// `seorang`, `sejumlah`: makes a noun phrase indefinite.
    pub(crate) const INDEFINITE: Self = Self(1 << 23);

    /// True when the two share a class.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Class {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What the lists of [`NameWords`](crate::lang::NameWords) stand for, in the order of its fields.
const LISTED: [Class; 13] = [
    Class::TITLE,
    Class::OFFICE,
    Class::PERSON,
    Class::MODIFIER,
    Class::BODY,
    Class::BODY_WORD,
    Class::PLACE,
    Class::PLACE_HEAD,
    Class::CALENDAR,
    Class::FUNCTION,
    Class::NAMING,
    Class::COMMON,
    Class::FINITE,
];

/// A reporting verb as a text uses it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verb {
    pub(crate) verb: ReportingVerb,
    /// True with the clitic: `ujarnya`.
    pub(crate) clitic: bool,
}

/// The classes and reporting verbs of a text's vocabulary.
#[derive(Debug)]
pub(crate) struct Lexicon {
    classes: Vec<Class>,
    verbs: Vec<Option<Verb>>,
}

impl Lexicon {
    pub(crate) fn new(text: &Text<'_>, lang: &LangPack) -> Self {
        let mut classes = Vec::with_capacity(text.words.len());
        let mut verbs = Vec::with_capacity(text.words.len());
        for word in text.words.ids() {
            let form = text.words.form(word);
            verbs.push(verb(form, lang));
            let derived =
                if text.words.root_id(word).0 == word.0 { Class::default() } else { Class::DERIVED };
            classes.push(class(form, lang) | derived);
        }
        Self { classes, verbs }
    }

    pub(crate) fn class(&self, word: WordId) -> Class {
        self.classes.get(word.0 as usize).copied().unwrap_or_default()
    }

    pub(crate) fn verb(&self, word: WordId) -> Option<Verb> {
        self.verbs.get(word.0 as usize).copied().flatten()
    }
}

fn verb(form: &str, lang: &LangPack) -> Option<Verb> {
    if let Some(verb) = lang.reporting_verbs.get(form) {
        return Some(Verb { verb, clitic: false });
    }
    let verb = lang.reporting_verbs.get(form.strip_suffix("nya")?)?;
    let takes_clitic = matches!(verb.shape, VerbShape::Bare | VerbShape::Passive | VerbShape::Source);
    takes_clitic.then_some(Verb { verb, clitic: true })
}

fn class(form: &str, lang: &LangPack) -> Class {
    let words = &lang.name_words;
    let listed = |form: &str| {
        let lists = words.lists_with(form);
        let bits = (0..LISTED.len()).filter(|bit| lists >> bit & 1 == 1);
        bits.filter_map(|bit| LISTED.get(bit)).fold(Class::default(), |all, &class| all | class)
    };
    let mut class = listed(form) | grammar(form);
    let known = class.any(Class::OFFICE | Class::PERSON | Class::BODY | Class::BODY_WORD);
    if let Some(owned) = form.strip_suffix("nya").filter(|_| class == Class::default())
        && listed(owned).any(Class::PERSON | Class::OFFICE)
    {
        class = class | Class::PERSON | Class::OWNED;
    }
    if !known && is_abstract(form) {
        class = class | Class::ABSTRACT;
    }
    if !known && !class.any(Class::FUNCTION | Class::TITLE) && is_verb(form) {
        class = class | Class::VERB;
    }
    class
}

/// The closed classes of Indonesian grammar that the stages ask for by name.
fn grammar(form: &str) -> Class {
    match form {
        "ia" | "dia" | "beliau" | "dirinya" => Class::PRONOUN,
        "mereka" | "keduanya" | "ketiganya" => Class::PLURAL,
        "itu" | "ini" | "tersebut" => Class::DEFINITE,
        "bin" | "binti" | "van" | "von" | "der" | "den" | "de" | "da" | "dos" | "del" | "la" | "al"
        | "el" | "ibn" | "le" => Class::LINK,
        "dan" | "untuk" | "serta" | "of" | "and" | "the" | "for" | "antar" | "bagi" => {
            Class::BODY_LINK | if form == "untuk" { Class::PREPOSITION } else { Class::default() }
        }
        "tidak" | "tak" | "bukan" | "belum" | "enggan" | "tanpa" | "nggak" | "enggak" | "gak" => {
            Class::NEGATION
        }
        "di" | "ke" | "dari" | "kepada" | "pada" | "oleh" | "dengan" | "bersama" | "terhadap" | "tentang"
        | "soal" | "mengenai" | "dalam" | "atas" | "antara" | "sebagai" | "didampingi" | "menurut"
        | "melawan" | "seperti" | "selain" | "lewat" | "melalui" | "termasuk" | "yakni" | "yaitu"
        | "demi" => Class::PREPOSITION,
        "bahwa" | "bahwasanya" | "agar" | "supaya" => Class::THAT,
        "seorang" | "sejumlah" | "salah" | "beberapa" | "para" | "seseorang" | "sebagian" | "seluruh"
        | "semua" | "banyak" => Class::INDEFINITE,
        _ => Class::default(),
    }
}

fn is_abstract(form: &str) -> bool {
    let affixed = |prefix: &str, suffix: &str| {
        form.len() >= prefix.len() + suffix.len() + 4 && form.starts_with(prefix) && form.ends_with(suffix)
    };
    affixed("ke", "an")
        || affixed("pe", "an")
        || ["isasi", "itas", "ologi", "ografi", "isme"].iter().any(|s| form.len() > 6 && form.ends_with(s))
}

fn is_verb(form: &str) -> bool {
    let stem = |prefix: &str| form.strip_prefix(prefix).is_some_and(|rest| rest.len() >= 4);
    ["meng", "meny", "mem", "men", "ber", "ter", "me", "di"].iter().any(|prefix| stem(prefix))
}
