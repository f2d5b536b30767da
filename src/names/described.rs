//! Mentions that begin with an office or a describing noun: where the name is, if there is one, and whom a description means.

use super::evidence::Evidence;
use super::lexicon::Class;
use super::mention::{Kind, Mention, Sort, apposed, bare, is_sentence_start, named};
use super::reading::Reading;
use super::role;
use super::run::{Run, run};
use crate::lang::Group;

/// A mention that begins with an office or a describing noun.
pub(super) fn described(reading: Reading<'_>, evidence: &Evidence, start: usize) -> Option<Mention> {
    let phrase = role::phrase(reading, start)?;
    let head = phrase.head;
    // `sebanyak 1.497 pemain, Cakung 900 pemain`: counted, not named.
    if reading.is_lower(start) && start.checked_sub(1).is_some_and(|b| reading.is_number(b)) {
        return None;
    }
    if reading.is(phrase.end, Class::DEFINITE) && !reading.is_proper(phrase.end) {
        return Some(bare(start, phrase.end + 1, Kind::Descriptor, Sort::Person));
    }
    let mut split = role::split(reading, evidence, &phrase);
    if role::names_other(reading, &phrase) {
        split = role::Split::none(&phrase);
    }
    let definite = role::definite_end(reading, start, &phrase, split.name.is_some());
    if let Some(end) = definite.filter(|_| !reading.is(start, Class::INDEFINITE)) {
        let role = Some((start, phrase.end));
        return Some(Mention { role, ..bare(start, end, Kind::Descriptor, Sort::Person) });
    }
    if let Some(mention) = second_role(reading, evidence, start, &phrase, &split) {
        return Some(mention);
    }
    // `Manajer Rasa untuk Asia, Rini Oktavia,`: one unknown word is the firm.
    let firm = split.name.filter(|&(from, to)| to == from + 1 && !evidence.is_name(reading, from));
    let region = firm.is_some() && reading.among(phrase.end, Group::FIRM_REGIONS);
    if let Some(region) = region.then(|| run(reading, phrase.end + 1, true)).flatten() {
        let name = role::name_after_comma(reading, region.end).filter(|name| {
            name.end >= name.start + 2 && reading.mark(name.end).is_some_and(|c| matches!(c, ',' | '.' | '('))
        });
        if let Some(name) = name {
            return Some(Mention {
                core: (name.start, name.end),
                role: Some((start, region.end)),
                ..bare(start, name.end, Kind::Name, Sort::Person)
            });
        }
    }
    let next = role::name_after_comma(reading, phrase.end);
    // `CEO Rasa Nusa, Rini Oktavia,`: heads that are followed by a body rather than by a name.
    let led = reading.among(head, Group::HEADS_OF_BODIES);
    let unnamed = split.name.is_none_or(|(from, to)| (from..to).all(|i| !evidence.is_name(reading, i)));
    let leads = |name: &Run| {
        let known = (name.start..name.end).any(|i| evidence.is_name(reading, i));
        let closed = reading.mark(name.end).is_some_and(|c| matches!(c, ',' | '.' | '('));
        let source = start.checked_sub(1).is_some_and(|b| reading.is(b, Class::PREPOSITION));
        // `kuasa hukum Rini, Agus Salim,`: the head belongs to whoever is named first.
        let owned = role::is_owned(reading, &phrase);
        // `kata Direktur Riset Cakrawala Data, Agus Salim,`: two words or more look like a name by themselves.
        let full = name.end - name.start >= 2
            && (name.start..name.end).all(|i| reading.is_word(i) && !reading.is_upper(i))
            && !split.name.is_some_and(|(from, _)| {
                from.checked_sub(1).is_some_and(|b| reading.is_title(b) || reading.is_mark(b, '.'))
            });
        let cued = start.checked_sub(1).is_some_and(|b| reading.verb(b).is_some());
        (unnamed && (known || led || full && cued) || owned && (known || full)) && closed && !source
    };
    if let Some(name) = next.filter(|name| !split.is_sure() || leads(name)) {
        let short = name.acronym.filter(|_| reading.is_mark(name.end - 1, ')'));
        let mention = Mention {
            start,
            end: name.end,
            core: (name.start, if short.is_some() { name.end - 3 } else { name.end }),
            role: Some((start, phrase.end)),
            acronym: short,
            kind: Kind::Name,
            sort: Sort::Person,
            entity: None,
        };
        return Some(apposed(reading, mention));
    }
    // `seorang ibu bernama Mira`
    let called =
        reading.among(phrase.end, Group::CALLED).then(|| run(reading, phrase.end + 1, false)).flatten();
    if let Some(name) = called {
        let role = Some((start, phrase.end));
        return Some(Mention {
            core: (name.start, name.end),
            role,
            ..bare(start, name.end, Kind::Name, Sort::Person)
        });
    }
    if let Some((from, mut to)) = split.name {
        let short = (to >= from + 4 && reading.is_mark(to - 1, ')') && reading.is_mark(to - 3, '('))
            .then_some(to - 2);
        to -= if short.is_some() { 3 } else { 0 };
        let mention = Mention {
            start,
            end: phrase.end,
            core: (from, to),
            role: Some((start, split.role_end)).filter(|&(a, b)| b > a),
            acronym: short,
            kind: Kind::Name,
            sort: Sort::Person,
            entity: None,
        };
        return Some(apposed(reading, mention));
    }
    let capital = reading.is_proper(head) && reading.is(head, Class::OFFICE);
    // `pria asal X itu`, `perempuan kelahiran X`: somebody known.
    let goes_on = reading.among(phrase.end, Group::GOES_ON) || reading.is_number(phrase.end);
    let definite = (phrase.end..phrase.end + 7)
        .take_while(|&i| reading.mark(i).is_none() && reading.verb(i).is_none())
        .any(|i| reading.is(i, Class::DEFINITE));
    let generic = reading.among(head, Group::GENERIC_PERSONS);
    let about = generic
        && start == head
        && reading.is_lower(head)
        && (reading.among(head + 1, Group::TRAITS) || phrase.end == head + 1 && goes_on);
    // `Legislator yang membidangi pertanian itu`: the capital belongs to the sentence.
    let opens = capital
        && start == head
        && phrase.end == head + 1
        && goes_on
        && definite
        && is_sentence_start(reading, start);
    let owned = opens
        || reading.is(head, Class::OWNED)
        || start == head && reading.is_lower(head) && goes_on && definite
        || about;
    let kind = if capital && start == head && !opens
        || capital && reading.is(start, Class::MODIFIER) && reading.is_proper(start)
    {
        Kind::Office
    } else if owned {
        Kind::Descriptor
    } else {
        Kind::Indefinite
    };
    Some(bare(start, phrase.end, kind, Sort::Person))
}

/// `Pendiri sekaligus Direktur Rasa, Rini`, `Kepala Bidang Media pada Dinas Kominfo Rini`: the name comes after a second part.
fn second_role(
    reading: Reading<'_>,
    evidence: &Evidence,
    start: usize,
    phrase: &role::Phrase,
    split: &role::Split,
) -> Option<Mention> {
    if split.name.is_some() {
        return None;
    }
    let next = phrase.end + 1;
    let whole = |name: (usize, usize), end: usize, role_end: usize| {
        let role = Some((start, role_end));
        Mention { core: name, role, ..bare(start, end, Kind::Name, Sort::Person) }
    };
    if reading.among(phrase.end, Group::TWO_ROLES) {
        let heads = reading.is(next, Class::OFFICE | Class::PERSON | Class::MODIFIER);
        let second = if heads { described(reading, evidence, next) } else { named(reading, evidence, next) };
        if let Some(second) = second.filter(|m| m.kind == Kind::Name && m.role.is_some()) {
            let role_end = second.role.map_or(phrase.end, |(_, end)| end);
            return Some(Mention { start, role: Some((start, role_end)), ..second });
        }
    } else if !reading.among(phrase.end, Group::AT)
        || !reading.is_proper(phrase.head) && !reading.is(phrase.head, Class::OFFICE)
    {
        return None;
    }
    let body = run(reading, next, true)?;
    let of_body = |at: usize| reading.is(at, Class::BODY | Class::BODY_WORD);
    if !(body.start..body.end).any(of_body) {
        return None;
    }
    let inner = role::Phrase { head: phrase.head, end: body.end, capitals: body.start };
    let inside = role::split(reading, evidence, &inner);
    if let Some(name) = inside.name {
        return Some(whole(name, body.end, inside.role_end));
    }
    let name = role::name_after_comma(reading, body.end)
        .filter(|name| reading.mark(name.end).is_some_and(|c| matches!(c, ',' | '.' | '(')))?;
    Some(whole((name.start, name.end), name.end, body.end))
}
