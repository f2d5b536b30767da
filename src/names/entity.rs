//! Entities: who the mentions of a text are about, each under its fullest name with its other names.

use super::lexicon::Class;
use super::mention::{Kind, Mention, Sort};
use super::reading::Reading;
use crate::lang::Group;
use crate::strings::Strings;
use crate::text::{WordId, push_small};

/// Offices kept for one person: enough for every way in which an article words them.
const ROLES: usize = 6;
/// A nickname belongs to a person named at most this many tokens before it.
const NEAR: usize = 60;
/// Entities kept for one word of their names; a text in which more share it is a list, and the first ones do.
const CROWD: usize = 48;

/// Somebody or something named in a text.
#[derive(Clone, Debug)]
pub(crate) struct Entity {
    /// The fullest name, as written.
    pub(crate) name: String,
    /// The words of that name.
    pub(crate) words: Vec<WordId>,
    /// Other names as written, in the order of the text.
    pub(crate) aliases: Vec<String>,
    /// Its short form in brackets.
    pub(crate) acronym: Option<WordId>,
    /// The office or description first given, as written.
    pub(crate) role: Option<(usize, usize)>,
    /// Every office or description given, as token places.
    pub(crate) roles: Vec<(usize, usize)>,
    pub(crate) sort: Sort,
    /// More than capitals shows that it is a person: an office, a title, an age, a reporting verb.
    pub(crate) sure: bool,
    /// The token at which it is first mentioned.
    pub(crate) first: usize,
    /// Where it is named in full, in order.
    full: Vec<u32>,
    /// Where it was last named by a part of its name, as far as the text has been read.
    recent: usize,
}

/// Groups the mentions that have names into entities and notes in each mention which it is.
pub(crate) fn link(reading: Reading<'_>, mentions: &mut [Mention]) -> Vec<Entity> {
    let count = reading.text.words.len();
    let index = Index { by_word: vec![Vec::new(); count], acronyms: vec![NONE; count], ..Index::default() };
    let mut linker = Linker { reading, entities: Vec::new(), index, words: Vec::new() };
    // Full names first, so that a short name links to a full one wherever that stands.
    let mut short: Vec<(usize, WordId)> = Vec::new();
    for (place, mention) in mentions.iter_mut().enumerate().filter(|(_, m)| m.kind == Kind::Name) {
        linker.read(mention);
        match *linker.words {
            [] => {}
            [word] => short.push((place, word)),
            _ => mention.entity = Some(linker.entity(mention)),
        }
    }
    linker.index.nicknames(reading, mentions);
    linker.index.note_initials(reading, &linker.entities);
    for (place, word) in short {
        if let Some(mention) = mentions.get_mut(place) {
            linker.words.clear();
            linker.words.push(word);
            mention.entity = Some(linker.entity(mention));
        }
    }
    order_facts(reading, mentions, &mut linker.entities);
    linker.entities
}

struct Linker<'t> {
    reading: Reading<'t>,
    entities: Vec<Entity>,
    index: Index,
    /// Those of the name at hand, its links and titles left out.
    words: Vec<WordId>,
}

impl Linker<'_> {
    fn read(&mut self, mention: &Mention) {
        self.words.clear();
        self.words.extend(name_words(self.reading, mention.core));
    }

    /// The entity that the mention names, a new one if there is none, with what the mention adds to it.
    fn entity(&mut self, mention: &Mention) -> usize {
        let Self { reading, entities, index, words } = self;
        let reading = *reading;
        let long = words.len() > 1;
        let initials = if long { None } else { index.by_initials(reading, mention) };
        let found = initials.or_else(|| index.find(reading, entities, words, mention.sort, mention.start));
        let entity = found.unwrap_or_else(|| {
            entities.push(Entity {
                name: reading.span(mention.core.0, mention.core.1).of(reading.text.source).to_owned(),
                words: words.clone(),
                aliases: Vec::new(),
                acronym: None,
                role: None,
                roles: Vec::new(),
                sort: mention.sort,
                sure: false,
                first: mention.start,
                full: Vec::new(),
                recent: 0,
            });
            index.add(words, entities.len() - 1);
            entities.len() - 1
        });
        if let Some(acronym) = mention.acronym.and_then(|at| reading.token(at)) {
            index.note_acronym(acronym.word, entity);
        }
        if let Some(known) = entities.get_mut(entity) {
            if long {
                known.full.push(mention.start as u32);
            } else {
                known.recent = mention.start;
            }
            if words.len() > known.words.len() {
                index.add(words, entity);
            }
            let short = !long && known.words.len() > 1;
            known.absorb(reading, mention, words);
            let opens = known.words.first() == words.first() || mention.sort == Sort::Person;
            if short && opens && known.sort == Sort::Unknown {
                known.sort = Sort::Person; // named in full, then by one of its words
            }
        }
        entity
    }
}

/// Aliases and roles in the order of the text, once every mention has its entity.
fn order_facts(reading: Reading<'_>, mentions: &[Mention], entities: &mut [Entity]) {
    for mention in mentions {
        let Some(entity) = mention.entity.and_then(|e| entities.get_mut(e)) else { continue };
        let written = reading.span(mention.core.0, mention.core.1).of(reading.text.source);
        if written != entity.name && !entity.aliases.iter().any(|alias| alias == written) {
            entity.aliases.push(written.to_owned());
        }
        if let Some(short) = mention.acronym.map(|at| reading.surface(at))
            && short != entity.name
            && !entity.aliases.iter().any(|alias| alias == short)
        {
            entity.aliases.push(short.to_owned());
        }
        if let Some(role) = mention.role {
            entity.role = entity.role.or(Some(role));
            let words = |(from, to): (usize, usize)| {
                (from..to).filter_map(|at| reading.token(at)).map(|token| token.word)
            };
            let known = entity.roles.iter().any(|&other| words(other).eq(words(role)));
            if entity.roles.len() < ROLES && !known {
                entity.roles.push(role);
            }
        }
    }
}

impl Entity {
    fn absorb(&mut self, reading: Reading<'_>, mention: &Mention, words: &[WordId]) {
        if words.len() > self.words.len() {
            self.words = words.to_vec();
            self.name = reading.span(mention.core.0, mention.core.1).of(reading.text.source).to_owned();
        }
        if let Some(acronym) = mention.acronym.and_then(|at| reading.token(at)) {
            self.acronym = self.acronym.or(Some(acronym.word));
        }
        self.sure |= mention.sort == Sort::Person;
        self.first = self.first.min(mention.start);
        if self.sort == Sort::Unknown || mention.sort == Sort::Person && mention.role.is_some() {
            self.sort = mention.sort;
        }
    }

    /// The last place before `at` where it is named.
    fn last_before(&self, at: usize) -> usize {
        let passed = self.full.partition_point(|&place| (place as usize) < at);
        let full = passed.checked_sub(1).and_then(|i| self.full.get(i)).copied().unwrap_or_default();
        self.recent.max(full as usize)
    }

    /// By what of two entities the name `words` at `at` means the one that has more of it.
    fn nearness(&self, words: &[WordId], at: usize) -> (bool, bool, bool, bool, usize) {
        let before = self.first <= at;
        (
            self.words == words,
            before && self.sure,
            before,
            // `Santoso` is Santoso Wibowo before he is Budi Hadi Santoso.
            self.words.first() == words.first(),
            // Of two with one surname the one named last.
            if before { self.last_before(at) } else { usize::MAX - self.first },
        )
    }

    /// True for persons and for names of which nothing else is known.
    pub(crate) fn may_be_person(&self) -> bool {
        matches!(self.sort, Sort::Person | Sort::Unknown)
    }
}

/// The words of a name, its links and titles left out.
fn name_words(reading: Reading<'_>, core: (usize, usize)) -> impl Iterator<Item = WordId> {
    let named = move |at: &usize| reading.is_word(*at) && !reading.is(*at, Class::LINK);
    (core.0..core.1).filter(named).filter_map(move |at| reading.token(at).map(|token| token.word))
}

/// No entity.
const NONE: u32 = u32::MAX;

/// Entities by the words of their names.
#[derive(Default)]
struct Index {
    by_word: Vec<Vec<u32>>,
    /// By word the entity that it is another name of, or [`NONE`].
    acronyms: Vec<u32>,
    /// Persons by their initials, case folded: `sty`; nobody where two share them.
    initials: Strings,
    of_initials: Vec<Option<usize>>,
}

impl Index {
    fn add(&mut self, words: &[WordId], entity: usize) {
        for word in words {
            let Some(list) = self.by_word.get_mut(word.0 as usize) else { continue };
            if list.len() < CROWD && !list.contains(&(entity as u32)) {
                list.push(entity as u32);
            }
        }
    }

    fn note_acronym(&mut self, word: WordId, entity: usize) {
        let slot = self.acronyms.get_mut(word.0 as usize).filter(|slot| **slot == NONE);
        slot.into_iter().for_each(|slot| *slot = entity as u32);
    }

    fn acronym(&self, word: WordId) -> Option<usize> {
        self.acronyms.get(word.0 as usize).filter(|&&entity| entity != NONE).map(|&entity| entity as usize)
    }

    /// Notes the initials of every person named in full.
    fn note_initials(&mut self, reading: Reading<'_>, entities: &[Entity]) {
        let taken =
            |word: &str| reading.text.words.find(word).is_some_and(|word| self.acronym(word).is_some());
        let (mut initials, mut persons) = (Strings::default(), Vec::new());
        for (place, entity) in entities.iter().enumerate().filter(|(_, e)| e.may_be_person()) {
            let parts = entity.name.split([' ', '-']).filter_map(|part| part.chars().next());
            let mut letters = String::new();
            parts.for_each(|letter| push_small(&mut letters, letter));
            let clear = letters.chars().all(char::is_alphabetic) && !taken(&letters);
            if clear && letters.chars().count() >= 2 {
                match persons.get_mut(initials.add(&letters)) {
                    Some(slot) => *slot = None,
                    None => persons.push(Some(place)),
                }
            }
        }
        (self.initials, self.of_initials) = (initials, persons);
    }

    /// The person whose initials a word in capitals gives: three letters, or two after a form of address (`Pak RK`).
    fn by_initials(&self, reading: Reading<'_>, mention: &Mention) -> Option<usize> {
        let short = reading.form(mention.core.0);
        let enough = short.len() >= 3 || short.len() == 2 && mention.core.0 > mention.start;
        let known = reading.is(mention.core.0, Class::BODY | Class::BODY_WORD | Class::PLACE);
        (reading.is_upper(mention.core.0) && enough && !known)
            .then(|| self.of_initials.get(self.initials.find(short)?).copied().flatten())
            .flatten()
    }

    /// `Pria yang akrab disapa Didit itu`: another name of the person named last.
    fn nicknames(&mut self, reading: Reading<'_>, mentions: &[Mention]) {
        let words = ["disapa", "dipanggil"].map(|form| reading.text.words.find(form));
        if words == [None, None] {
            return;
        }
        let mut last: Option<&Mention> = None;
        for mention in mentions.iter().filter(|m| m.kind == Kind::Name) {
            let called = mention.start.checked_sub(1).is_some_and(|b| {
                words.contains(&reading.token(b).map(|token| token.word))
                    && (b.saturating_sub(2)..b).any(|i| reading.among(i, Group::RELATIVE))
            });
            let near = last.filter(|person| mention.start - person.start < NEAR);
            if called
                && let (Some(word), Some(entity)) =
                    (reading.token(mention.core.0), near.and_then(|p| p.entity))
            {
                let single = name_words(reading, mention.core).count() == 1;
                if single {
                    self.note_acronym(word.word, entity);
                }
            }
            if mention.sort == Sort::Person && mention.entity.is_some() {
                last = Some(mention);
            }
        }
    }

    /// The entity that `words` name: the same name, a part of it, or a longer form of it.
    fn find(
        &self,
        reading: Reading<'_>,
        entities: &[Entity],
        words: &[WordId],
        sort: Sort,
        at: usize,
    ) -> Option<usize> {
        let first = words.first()?;
        if let Some(entity) = self.acronym(*first).filter(|_| words.len() == 1) {
            return Some(entity);
        }
        let lists = || words.iter().filter_map(|word| self.by_word.get(word.0 as usize));
        let fits = |&index: &u32| {
            entities.get(index as usize).is_some_and(|entity| {
                let same = entity.words == words;
                let agree = compatible(entity.sort, sort) || words.len() > 1 && same;
                let may_be = entity.may_be_person() || words.len() > 1 && entity.words.len() > 1;
                // A part of a name that nothing shows to be a person's: only after it, as people are named in full first.
                let early = entity.sort == Sort::Unknown && !(words.len() == 1 && entity.first < at);
                if !agree || !same && (!may_be || early) {
                    return false;
                }
                let product =
                    |word: &WordId| reading.text.words.form(*word).contains(|c: char| c.is_ascii_digit());
                let longer = || {
                    (entity.words.len() == 1 || sort == Sort::Person)
                        && is_part(&entity.words, words)
                        && !words.iter().any(product)
                };
                same || is_part(words, &entity.words) || longer()
            })
        };
        // Whoever has this very name is held by each of its words: the rarest knows without the others.
        let rarest =
            lists().min_by_key(|list| list.len()).filter(|list| words.len() > 1 && list.len() < CROWD);
        let same = |&index: &u32| entities.get(index as usize).is_some_and(|entity| entity.words == words);
        let nearer = |one: u32, other: u32| match (entities.get(one as usize), entities.get(other as usize)) {
            (Some(a), Some(b)) if a.nearness(words, at).cmp(&b.nearness(words, at)).is_gt() => one,
            _ => other,
        };
        let exact = rarest.and_then(|list| list.iter().copied().filter(same).filter(fits).reduce(nearer));
        let found = exact.or_else(|| lists().flatten().copied().filter(fits).reduce(nearer))?;
        Some(found as usize)
    }
}

fn compatible(a: Sort, b: Sort) -> bool {
    a == b || a == Sort::Unknown || b == Sort::Unknown
}

/// True when the words of `part` stand in `whole` in the same order.
fn is_part(part: &[WordId], whole: &[WordId]) -> bool {
    let mut rest = whole.iter();
    part.iter().all(|word| rest.any(|other| other == word))
}
