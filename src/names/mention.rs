//! Mentions: the places where a text names or describes somebody.

use super::described::described;
use super::evidence::Evidence;
use super::lexicon::Class;
use super::reading::Reading;
use super::role;
use super::run::{Run, first_degree, run, skip_degrees, skip_further_degrees};
use crate::lang::Group;

/// How a mention refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// By a name.
    Name,
    /// By an office alone, capitalised: `Gubernur`, `Kapolres Metro`.
    Office,
    /// `ia`, `dia`, `beliau`, `dirinya`.
    Pronoun,
    /// `mereka`, `keduanya`.
    Plural,
    /// A definite description: `politikus itu`, `suaminya`.
    Descriptor,
    /// An indefinite description: `seorang warga`.
    Indefinite,
}

/// What a mention is about, as far as its form tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    Person,
    Body,
    Place,
    /// A law, a letter, a report.
    Document,
    Unknown,
}

/// One mention; places are token places.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mention {
    /// The whole noun phrase with role, titles and appositions.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The words that refer: the name, the pronoun, the description.
    pub(crate) core: (usize, usize),
    /// The office or description beside a name.
    pub(crate) role: Option<(usize, usize)>,
    /// A short form in brackets.
    pub(crate) acronym: Option<usize>,
    pub(crate) kind: Kind,
    pub(crate) sort: Sort,
    /// Place in the entities.
    pub(crate) entity: Option<usize>,
}

/// All mentions in the order of the text.
pub(crate) fn scan(reading: Reading<'_>, evidence: &Evidence) -> Vec<Mention> {
    let mut mentions = Vec::with_capacity(reading.layout.starts.len() / 2);
    let mut from = 0;
    let mut headings = headings(reading).into_iter().peekable();
    for &at in &reading.layout.starts {
        let at = at as usize;
        if at < from {
            continue;
        }
        while headings.next_if(|h| h.1 <= at).is_some() {}
        if headings.peek().is_some_and(|h| h.0 <= at) {
            let mention = heading_name(reading, evidence, at);
            from = mention.map_or(at + 1, |m| m.end);
            mentions.extend(mention);
            continue;
        }
        if let Some(mention) = mention_at(reading, evidence, at) {
            from = mention.end.max(at + 1);
            mentions.push(mention);
        }
    }
    mentions
}

/// Paragraphs in title case without a stop: their capitals show nothing. As token places.
fn headings(reading: Reading<'_>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for place in 0..reading.text.paragraphs.len() {
        let (from, to) = reading.layout.paragraphs.tokens(place);
        // Only the title of the article ends with a mark.
        let last = to.checked_sub(1).and_then(|last| reading.mark(last));
        if to - from > 30 || last.is_some_and(|c| place > 0 || !matches!(c, '!' | '?')) {
            continue;
        }
        let words = || (from..to).filter(|&at| reading.is_word(at) && reading.surface(at).len() > 3);
        let capital = words().filter(|&at| !reading.is_lower(at)).count();
        if words().count() >= 4 && capital * 4 >= words().count() * 3 {
            found.push((from, to));
        }
    }
    found
}

/// A full name in a heading, where every word has a capital: words that are in no dictionary, of which the text calls
/// somebody by one and does not use the others.
fn heading_name(reading: Reading<'_>, evidence: &Evidence, start: usize) -> Option<Mention> {
    let known = Class::VERB | Class::ABSTRACT | Class::DERIVED | Class::COMMON | Class::NAMING;
    let group =
        Class::PLACE | Class::PLACE_HEAD | Class::BODY | Class::BODY_WORD | Class::OFFICE | Class::PERSON;
    let part = |at: usize| {
        reading.is_proper(at)
            && !reading.is_upper(at)
            && !reading.is(at, group | Class::TITLE)
            && (evidence.is_name(reading, at) || !reading.is(at, known))
            && reading.verb(at).is_none()
            && !crate::lang::is_listed_word(reading.form(at))
    };
    let end = (start..start + 5).find(|&at| !part(at) || at > start && reading.is_new_line(at))?;
    let called = (start..end).any(|at| evidence.is_name(reading, at));
    let unused = |at: usize| evidence.is_name(reading, at) || !evidence.is_used(reading, at);
    (end >= start + 2 && called && (start..end).all(unused))
        .then(|| bare(start, end, Kind::Name, Sort::Person))
}

fn mention_at(reading: Reading<'_>, evidence: &Evidence, at: usize) -> Option<Mention> {
    let token = reading.token(at).filter(|token| !token.furniture)?;
    let class = reading.lexicon.class(token.word);
    if class.any(Class::PRONOUN | Class::PLURAL) {
        let kind = if class.any(Class::PRONOUN) { Kind::Pronoun } else { Kind::Plural };
        return Some(bare(at, at + 1, kind, Sort::Person));
    }
    if !reading.is_word(at) {
        return None;
    }
    let called = reading.is_proper(at) && !class.any(Class::OFFICE) && evidence.is_name(reading, at);
    let heads_role = class.any(Class::OFFICE | Class::PERSON | Class::MODIFIER) && !called
        || class.any(Class::INDEFINITE) && !reading.is_proper(at);
    if heads_role && let Some(mention) = described(reading, evidence, at) {
        return Some(mention);
    }
    if reading.is_lower(at) {
        return body_description(reading, at);
    }
    named(reading, evidence, at)
}

pub(super) fn bare(start: usize, end: usize, kind: Kind, sort: Sort) -> Mention {
    Mention { start, end, core: (start, end), role: None, acronym: None, kind, sort, entity: None }
}

/// `badan itu`, `partai tersebut`: a body described.
fn body_description(reading: Reading<'_>, at: usize) -> Option<Mention> {
    if !reading.is(at, Class::BODY) {
        return None;
    }
    let definite = (at + 1..at + 4)
        .find(|&i| !reading.is_lower(i) || reading.is(i, Class::DEFINITE | Class::FUNCTION))?;
    reading.is(definite, Class::DEFINITE).then(|| bare(at, definite + 1, Kind::Descriptor, Sort::Body))
}

/// A mention that begins with capitalised words.
pub(super) fn named(reading: Reading<'_>, evidence: &Evidence, start: usize) -> Option<Mention> {
    let mut found = evidence.run(reading, start)?;
    let glued = reading.is(start, Class::DERIVED)
        && !evidence.is_name(reading, start)
        && evidence.is_name(reading, start + 1);
    if found.end > start + 1
        && (glued || is_sentence_start(reading, start))
        && opens_sentence(reading, evidence, start)
    {
        // `Komentar Sari`: the capital belongs to the sentence.
        found = run(reading, start + 1, false)?;
        return named_run(reading, evidence, found);
    }
    // `Business Division Head Bank Rasa Rini`: English puts the head of an office last.
    let last = reading.is_proper(found.end)
        && !reading.is_new_line(found.end)
        && reading.among(found.end, Group::ENGLISH_OFFICES);
    let office = last.then(|| described(reading, evidence, found.end)).flatten();
    if let Some(mention) = office.filter(|m| m.kind == Kind::Name && m.role.is_some()) {
        return Some(Mention { start, role: mention.role.map(|(_, end)| (start, end)), ..mention });
    }
    named_run(reading, evidence, found)
}

/// True for a word that is capitalised because it opens its sentence, though a name follows.
fn opens_sentence(reading: Reading<'_>, evidence: &Evidence, at: usize) -> bool {
    let known = Class::TITLE | Class::OFFICE | Class::BODY | Class::PLACE_HEAD | Class::PERSON;
    let class = reading.class(at);
    let common = class.any(
        Class::COMMON | Class::DERIVED | Class::VERB | Class::ABSTRACT | Class::BODY_WORD | Class::NAMING,
    ) || reading.verb(at).is_some()
        || evidence.seen_lower(reading, at);
    common
        && !class.any(known)
        && !reading.is_upper(at)
        && reading.is_proper(at + 1)
        && !reading.is(at + 1, Class::BODY_WORD | Class::ABSTRACT)
}

fn named_run(reading: Reading<'_>, evidence: &Evidence, found: Run) -> Option<Mention> {
    let start = found.start;
    let mut found = found;
    // `jelas Rini Langkah ini`: a stop was lost before the sentence that goes on in lower case.
    let last = found.end - 1;
    if last > start
        && evidence.is_name(reading, start)
        && start.checked_sub(1).is_some_and(|b| reading.verb(b).is_some())
        && (reading.is(last, Class::COMMON)
            || reading.is(last, Class::DERIVED) && reading.form(last).ends_with("nya"))
        && (reading.is_lower(found.end) || reading.is(found.end, Class::PRONOUN))
    {
        found.end = last;
    }
    // `terang Rini Rini menambahkan`: a stop was lost between two sentences.
    let word = |at: usize| reading.token(at).map(|t| t.word);
    if last == start + 1
        && word(start) == word(last)
        && reading.verb(found.end).is_some_and(|v| v.verb.shape == crate::lang::VerbShape::Active)
        && start.checked_sub(1).is_some_and(|b| reading.verb(b).is_some())
    {
        found.end = last;
    }
    let class = reading.class(start);
    let only = found.end == start + 1;
    if only && class.any(Class::BODY) && reading.is(found.end, Class::DEFINITE) {
        return Some(bare(start, found.end + 1, Kind::Descriptor, Sort::Body));
    }
    if class.any(Class::DOCUMENT) {
        let found = run(reading, start, true)?;
        // `Pasal 3 Peraturan Daerah …`: the document is the law, not its article.
        let law = (start + 1..found.end)
            .find(|&at| reading.among(start, Group::ARTICLE_OF_LAW) && reading.is(at, Class::DOCUMENT));
        if let Some(law) = law {
            return Some(Mention {
                core: (law, found.end),
                ..bare(start, found.end, Kind::Name, Sort::Document)
            });
        }
        return Some(Mention {
            acronym: found.acronym,
            ..bare(start, found.end, Kind::Name, Sort::Document)
        });
    }
    // `Wasekjen PBNU KH X`: what stands before a title in the run is an office, known or not.
    let titled = (start + 1..found.end.saturating_sub(1)).find(|&at| {
        reading.is_title(at)
            && !reading.is(at, Class::OFFICE | Class::BODY)
            && reading.is_proper(at)
            && (start..at).any(|i| {
                reading.is_upper(i) || reading.is(i, Class::BODY_WORD | Class::ABSTRACT | Class::BODY)
            })
            && (at + 1..found.end).all(|i| !reading.is(i, Class::BODY | Class::BODY_WORD | Class::OFFICE))
    });
    if let Some(title) = titled {
        let name = (title..found.end).find(|&at| !reading.is_title(at) && reading.mark(at).is_none());
        if let Some(name) = name {
            return Some(Mention {
                core: (name, found.end),
                role: Some((start, title)),
                ..bare(start, found.end, Kind::Name, Sort::Person)
            });
        }
    }
    // `Dr.dr. Rini`: the name comes after another title.
    if found.end == start + 1 && reading.is_mark(found.end, '.') && reading.is(found.end + 1, Class::TITLE) {
        return None;
    }
    let mut core = (start, found.end);
    while core.0 + 1 < core.1 && (reading.is_title(core.0) || reading.mark(core.0).is_some()) {
        core.0 += 1;
    }
    let titled = core.0 > start;
    let sort = if titled { Sort::Person } else { sort_of(reading, evidence, found) };
    let opener =
        only && is_sentence_start(reading, start) && !evidence.is_name(reading, start) && sort != Sort::Body;
    let common = class.any(
        Class::COMMON | Class::DERIVED | Class::VERB | Class::ABSTRACT | Class::BODY_WORD | Class::NAMING,
    ) || reading.verb(start).is_some()
        || evidence.seen_lower(reading, start);
    if opener && common {
        return None;
    }
    let end = if found.acronym.is_some() && reading.is_mark(found.end.saturating_sub(1), ')') {
        core.1 = found.end - 3;
        found.end
    } else {
        found.end
    };
    if core.1 <= core.0 {
        return None;
    }
    let mention = Mention {
        start,
        end,
        core,
        role: None,
        acronym: found.acronym,
        kind: Kind::Name,
        sort,
        entity: None,
    };
    Some(if matches!(sort, Sort::Person | Sort::Unknown) { apposed(reading, mention) } else { mention })
}

/// Adds what follows a name: degrees, an age, a role between commas or brackets.
pub(super) fn apposed(reading: Reading<'_>, mut mention: Mention) -> Mention {
    // Degrees without a comma before them: `Rini Oktavia S.Pd`.
    let level = |at: usize| {
        let first = reading.form(at).split('.').next().unwrap_or_default();
        matches!(first, "a" | "b" | "d" | "dr" | "lc" | "ll" | "m" | "ph" | "s" | "sp")
    };
    let marked = |at: usize| {
        let dotted = reading.surface(at).contains(['.']) || reading.is_mark(at + 1, '.');
        reading.is_upper(at) && reading.surface(at).len() >= 2 && !dotted || dotted && level(at)
    };
    let degrees = (mention.core.0 + 1..mention.core.1)
        .filter(|&at| reading.is_word(at) && marked(at))
        .find_map(|at| Some((at, first_degree(reading, at, mention.core.1)?)));
    mention.end = match degrees {
        Some((at, end)) => {
            mention.core.1 = at;
            mention.sort = Sort::Person;
            skip_further_degrees(reading, end)
        }
        None => skip_degrees(reading, mention.end),
    };
    let at = mention.end;
    let aged = reading.is_number(at + 1)
        && reading.surface(at + 1).len() <= 2
        && (reading.is_mark(at, '(') && reading.is_mark(at + 2, ')')
            || reading.is_mark(at, ',') && reading.among(at + 2, Group::YEARS));
    if aged {
        mention.end = at + 3;
        mention.sort = Sort::Person;
    }
    if mention.role.is_some() {
        return mention;
    }
    let at = mention.end;
    let comma = reading.is_mark(at, ',');
    let next = at + 1;
    let from = if comma && reading.among(next, Group::RELATIVE) {
        next + 1 + usize::from(reading.among(next + 1, Group::ALSO_IS))
    } else if comma && reading.among(next, Group::IN_OFFICE) {
        next + 1
    } else if comma || reading.is_mark(at, '(') || reading.among(at, Group::AS) {
        next
    } else if reading.among(at, Group::RELATIVE)
        && reading.among(next, Group::ALSO_IS)
        && !reading.among(next, Group::COPULA)
    {
        next + 1
    } else {
        return mention;
    };
    if !reading.is(from, Class::OFFICE | Class::PERSON | Class::MODIFIER | Class::INDEFINITE) {
        return mention;
    }
    let Some(phrase) = role::phrase(reading, from) else { return mention };
    if role::name_after_comma(reading, phrase.end).is_some()
        && comma
        && reading.is_proper(from)
        && from == at + 1
    {
        // `X, Ketua Y, Z`: the office may be Z's. It is X's when a list would need `dan`.
        let list = (phrase.end..phrase.end + 8).any(|i| reading.among(i, Group::AND));
        if list {
            return mention;
        }
    }
    // `hadir Rini, Kapolres Agus Salim mengatakan`: the office is his.
    let last = phrase.end - 1;
    let another = phrase.capitals < phrase.end
        && reading.is_lower(phrase.end)
        && !reading.is_upper(last)
        && !reading.is(last, Class::PLACE | Class::BODY | Class::BODY_WORD | Class::ABSTRACT | Class::OFFICE)
        && !reading.is(phrase.end, Class::FUNCTION | Class::DEFINITE);
    let closes = !another && reading.mark(phrase.end).is_some_and(|c| matches!(c, ',' | ')' | '.'))
        || reading.is(phrase.end, Class::FUNCTION | Class::DEFINITE)
        || reading.is_proper(from) && reading.is_lower(phrase.end) && reading.is(phrase.end, Class::VERB)
        || reading.verb(phrase.end).is_some() && phrase.end > from + 1
        || reading.is_mark(phrase.end, '(');
    if closes && phrase.end > from {
        mention.sort = Sort::Person;
        mention.role = Some((from, phrase.end));
        mention.end = phrase.end + usize::from(reading.is(phrase.end, Class::DEFINITE));
        if reading.is_mark(mention.end, ')') && reading.is_mark(at, '(') {
            mention.end += 1;
        }
    }
    mention
}

fn sort_of(reading: Reading<'_>, evidence: &Evidence, found: Run) -> Sort {
    let class = reading.class(found.start);
    let length = found.end - found.start;
    let named = evidence.is_name(reading, found.start);
    if class.any(Class::PLACE_HEAD) {
        return Sort::Place;
    }
    if class.any(Class::BODY)
        || found.acronym.is_some()
        || length > 1 && role::ends_body(reading, found.end - 1)
    {
        return Sort::Body;
    }
    if length == 1 && named && class.any(Class::PLACE) {
        return Sort::Person; // `tegas Paris`, where somebody has that name
    }
    let all = |wanted: Class| (found.start..found.end).all(|i| reading.is(i, wanted));
    if all(Class::PLACE | Class::PLACE_HEAD) {
        return Sort::Place;
    }
    if length == 1 {
        return match () {
            () if named => Sort::Person,
            () if reading.is_upper(found.start) => Sort::Body,
            () if evidence.is_place(reading, found.start) => Sort::Place,
            () => Sort::Unknown,
        };
    }
    let bodyish = (found.start..found.end)
        .filter(|&i| reading.is(i, Class::BODY | Class::BODY_WORD | Class::ABSTRACT | Class::PLACE_HEAD))
        .count();
    if bodyish * 2 >= length {
        Sort::Body
    } else if named && length <= 5 && bodyish == 0 {
        Sort::Person
    } else {
        Sort::Unknown
    }
}

/// True when a sentence or a quotation opens before this token.
pub(crate) fn is_sentence_start(reading: Reading<'_>, at: usize) -> bool {
    let starts = reading.sentence_around(at).0 == at;
    let quoted = at.checked_sub(1).and_then(|i| reading.mark(i)).is_some_and(crate::quotes::is_double);
    starts || quoted
}
