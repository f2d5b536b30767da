//! What each word of a text is, looked up once per different word and not once per token.

use crate::lang::{LangPack, Lists, ReportingVerb, VerbShape, Words};
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
    /// `juga`, `kemudian`: stands between a subject and its verb.
    pub(crate) const ADVERB: Self = Self(1 << 28);
    /// `undang-undang`, `surat`: heads the name of a document.
    pub(crate) const DOCUMENT: Self = Self(1 << 29);
    /// `laga`, `skuad`: takes the name of a team after it.
    pub(crate) const OF_TEAM: Self = Self(1 << 30);
    /// A quotation mark.
    pub(crate) const QUOTES: Self = Self(1 << 31);
    /// A reporting verb.
    pub(crate) const SAYING: Self = Self(1 << 26);
    /// The text writes it in small letters somewhere.
    pub(crate) const SMALL: Self = Self(1 << 27);

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

/// What the lists of a language stand for.
const LISTED: [(Lists, Class); 25] = [
    (Lists::TITLES, Class::TITLE),
    (Lists::ROLE_HEADS, Class::OFFICE),
    (Lists::PERSONS, Class::PERSON),
    (Lists::ROLE_MODIFIERS, Class::MODIFIER),
    (Lists::BODIES, Class::BODY),
    (Lists::BODY_WORDS, Class::BODY_WORD),
    (Lists::PLACES, Class::PLACE),
    (Lists::PLACE_HEADS, Class::PLACE_HEAD),
    (Lists::CALENDAR, Class::CALENDAR),
    (Lists::FUNCTION_WORDS, Class::FUNCTION),
    (Lists::NAMING_NOUNS, Class::NAMING),
    (Lists::COMMON_NOUNS, Class::COMMON),
    (Lists::FINITE_WORDS, Class::FINITE),
    (Lists::PRONOUNS, Class::PRONOUN),
    (Lists::PLURALS, Class::PLURAL),
    (Lists::DEFINITES, Class::DEFINITE),
    (Lists::NAME_LINKS, Class::LINK),
    (Lists::BODY_LINKS, Class::BODY_LINK),
    (Lists::DENIALS, Class::NEGATION),
    (Lists::PREPOSITIONS, Class::PREPOSITION),
    (Lists::CONJUNCTIONS, Class::THAT),
    (Lists::INDEFINITES, Class::INDEFINITE),
    (Lists::ADVERBS, Class::ADVERB),
    (Lists::DOCUMENT_HEADS, Class::DOCUMENT),
    (Lists::TEAM_NOUNS, Class::OF_TEAM),
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
    /// Those of the language.
    pub(crate) words: &'static Words,
    classes: Vec<Class>,
    /// For each word one more than the place of its verb in `known`, or 0: few words are verbs of speech.
    verbs: Vec<u16>,
    known: Vec<Verb>,
    /// The first letter of each word's form.
    firsts: Vec<char>,
}

impl Lexicon {
    pub(crate) fn new(text: &Text<'_>, lang: &LangPack) -> Self {
        let words = &text.words;
        let mut lexicon = Self {
            words: lang.words,
            classes: Vec::with_capacity(words.len()),
            verbs: Vec::with_capacity(words.len()),
            known: Vec::new(),
            firsts: Vec::with_capacity(words.len()),
        };
        for word in words.ids() {
            let (form, lists) = (words.form(word), words.lists(word));
            let host = form.strip_suffix("nya");
            let of_host = host.map(|host| lang.lists_with(host)).unwrap_or_default();
            let verb = verb(lists, of_host, lang);
            lexicon.known.extend(verb);
            lexicon.verbs.push(if verb.is_some() { lexicon.known.len() as u16 } else { 0 });
            let derived = if words.root_id(word).0 == word.0 { Class::default() } else { Class::DERIVED };
            let saying = if verb.is_some() { Class::SAYING } else { Class::default() };
            let first = form.chars().next();
            let quotes = if crate::quotes::is_quote(first) { Class::QUOTES } else { Class::default() };
            lexicon.firsts.push(first.unwrap_or_default());
            lexicon.classes.push(class(form, lists, of_host) | derived | saying | quotes);
        }
        lexicon
    }

    pub(crate) fn class(&self, word: WordId) -> Class {
        self.classes.get(word.0 as usize).copied().unwrap_or_default()
    }

    /// The first letter of the word's form.
    pub(super) fn first(&self, word: WordId) -> char {
        self.firsts.get(word.0 as usize).copied().unwrap_or_default()
    }

    /// Notes which words the text writes small.
    pub(super) fn note_small(&mut self, words: impl Iterator<Item = WordId>) {
        for word in words {
            self.classes
                .get_mut(word.0 as usize)
                .into_iter()
                .for_each(|class| *class = *class | Class::SMALL);
        }
    }

    pub(crate) fn verb(&self, word: WordId) -> Option<Verb> {
        let place = self.verbs.get(word.0 as usize)?.checked_sub(1)?;
        self.known.get(usize::from(place)).copied()
    }
}

/// The verb of a word, or of its host when the clitic can stand on it.
fn verb(lists: Lists, of_host: Lists, lang: &LangPack) -> Option<Verb> {
    if let Some(verb) = lang.words.verb(lists) {
        return Some(Verb { verb, clitic: false });
    }
    let verb = lang.words.verb(of_host)?;
    let takes_clitic = matches!(verb.shape, VerbShape::Bare | VerbShape::Passive | VerbShape::Source);
    takes_clitic.then_some(Verb { verb, clitic: true })
}

fn listed(lists: Lists) -> Class {
    if lists == Lists::default() {
        return Class::default(); // nearly all words
    }
    let listed = LISTED.iter().filter(|(list, _)| lists.any(*list));
    listed.fold(Class::default(), |all, &(_, class)| all | class)
}

/// The classes of a word; `of_host` are the lists that hold it without its clitic.
fn class(form: &str, lists: Lists, of_host: Lists) -> Class {
    let mut class = listed(lists);
    let known = class.any(Class::OFFICE | Class::PERSON | Class::BODY | Class::BODY_WORD);
    if class == Class::default() && of_host.any(Lists::PERSONS | Lists::ROLE_HEADS) {
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
