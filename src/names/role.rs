//! Roles: the phrase that gives a person's office, and where in `Gubernur Banten Andra Soni` the office ends.

use super::evidence::Evidence;
use super::lexicon::Class;
use super::odds;
use super::reading::Reading;
use super::run::{Run, first_degree, run};
use crate::lang::{Group, VerbShape};

/// A noun phrase headed by an office or a describing noun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase {
    /// The office itself, after `mantan` or `seorang`.
    pub(crate) head: usize,
    pub(crate) end: usize,
    /// Where its last run of capitalised words begins; `end` when it ends in lower case.
    pub(crate) capitals: usize,
}

/// Where the name in a phrase is, if it holds one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Split {
    pub(crate) name: Option<(usize, usize)>,
    pub(crate) role_end: usize,
    margin: f32,
}

impl Split {
    /// A phrase without a name.
    pub(crate) fn none(phrase: &Phrase) -> Self {
        Self { name: None, role_end: phrase.end, margin: 0.0 }
    }

    /// True when the words themselves, and not only their number, show where the name is.
    pub(crate) fn is_sure(&self) -> bool {
        self.name.is_some_and(|(from, to)| to - from >= 2 && self.margin >= 1.0) || self.margin >= 4.0
    }
}

/// True when the capitals name somebody or something else than the person: `istri Rudi`, `pemilik akun Warta`.
pub(crate) fn names_other(reading: Reading<'_>, phrase: &Phrase) -> bool {
    let kin = reading.among(phrase.head, Group::OF_SOMEBODY);
    let Some(before) = phrase.capitals.checked_sub(1) else { return false };
    let thing = before > phrase.head && reading.among(before, Group::THINGS_WITH_NAMES);
    phrase.capitals < phrase.end && reading.is_lower(before) && (kin && before == phrase.head || thing)
}

/// True for heads that serve or are kin to whoever the capitals after them name: `kuasa hukum Rini`.
pub(crate) fn is_owned(reading: Reading<'_>, phrase: &Phrase) -> bool {
    let head = reading.among(phrase.head, Group::IN_SERVICE) && phrase.capitals == phrase.head + 1;
    let counsel = reading.among(phrase.head, Group::COUNSEL)
        && reading.among(phrase.head + 1, Group::LAW)
        && phrase.capitals == phrase.head + 2;
    (head || counsel) && phrase.capitals < phrase.end
}

/// The end of a description that goes on after `phrase` to `itu`: `pelatih berusia 53 tahun itu`. `named`: the phrase
/// may hold a name, and only what cannot follow a name goes on.
pub(crate) fn definite_end(
    reading: Reading<'_>,
    start: usize,
    phrase: &Phrase,
    named: bool,
) -> Option<usize> {
    let next = phrase.end;
    let ordinal = reading.among(next, Group::ORDINALS);
    let relative = next + usize::from(ordinal);
    // `tutur pelatih yang membawa tim itu juara tersebut.`: after a cue, up to the end of the sentence.
    let cued =
        start.checked_sub(1).and_then(|b| reading.verb(b)).is_some_and(|v| v.verb.shape == VerbShape::Bare);
    if cued && !named && reading.is_lower(phrase.head) && reading.among(relative, Group::RELATIVE) {
        let stop = (next..next + 18).find(|&at| reading.mark(at).is_some_and(|c| !matches!(c, '-' | '/')))?;
        let ends = reading.is(stop - 1, Class::DEFINITE) && reading.is_mark(stop, '.');
        return ends.then_some(stop);
    }
    let times = |at: usize| reading.among(at + 1, Group::TIMES);
    let trait_of =
        reading.is_lower(next) && reading.form(next).starts_with("ber") && reading.verb(next).is_none();
    let origin = next.checked_sub(1).is_some()
        && phrase.capitals > phrase.head + 1
        && phrase.capitals < phrase.end
        && reading.among(phrase.capitals - 1, Group::ORIGINS);
    let place = !named
        && phrase.capitals < phrase.end
        && reading.is_lower(phrase.head)
        && reading.among(next, Group::DESCRIPTIVE_PREPOSITIONS);
    if !(trait_of || times(next) || origin || place) {
        return None;
    }
    let end = (next..next + 9).find(|&at| {
        reading.is(at, Class::DEFINITE) || reading.verb(at).is_some() || reading.is_new_line(at) && at > next
    })?;
    let open = (next..end).all(|at| {
        reading.mark(at).is_none() || reading.is_mark(at, '-') || origin && reading.is_mark(at, ',')
    });
    let closes = reading.mark(end + 1).is_some()
        || reading.is(end + 1, Class::FUNCTION | Class::VERB | Class::PREPOSITION)
        || reading.verb(end + 1).is_some();
    (open && closes && reading.is(end, Class::DEFINITE)).then_some(end + 1)
}

/// The longest phrase, in tokens.
const LIMIT: usize = 30;
/// Lower-case words that may follow one another in a phrase: `guru besar hukum`, `pengamat kebijakan publik`.
const LOWER_LIMIT: usize = 4;

/// The phrase that starts at `start`, where a modifier, an office or a describing noun stands.
pub(crate) fn phrase(reading: Reading<'_>, start: usize) -> Option<Phrase> {
    let mut head = start;
    while head < start + 4 && is_modifier(reading, head) && !is_head(reading, head) {
        head += 1;
    }
    // `wakil`, `calon`, `mantan` are modifiers when a head follows and heads when none does.
    while head < start + 4 && is_modifier(reading, head) {
        // `Plt. Direktur`: the stop shortens the modifier.
        let next = head + 1 + usize::from(reading.is_mark(head + 1, '.') && reading.is_glued(head + 1));
        if !is_head(reading, next) || reading.is_new_line(next) {
            break;
        }
        head = next;
    }
    if !is_head(reading, head) {
        return None;
    }
    let (mut at, mut capitals) = (head, None);
    let mut lower = 0;
    while at < start + LIMIT && (at == head || !reading.is_new_line(at)) {
        if reading.is_proper(at) {
            let body = true;
            let Some(found) = run(reading, at, body) else { break };
            capitals = Some(at);
            at = found.end;
            lower = 0;
        } else if continues(reading, at, head, capitals.is_some(), lower) {
            lower += 1;
            if reading.is_lower(at) {
                capitals = None;
            }
            at += 1;
        } else {
            break;
        }
    }
    while at > head + 1
        && reading.is_lower(at - 1)
        && reading.is(at - 1, Class::FUNCTION | Class::PREPOSITION | Class::BODY_LINK)
    {
        at -= 1;
    }
    Some(Phrase { head, end: at, capitals: capitals.unwrap_or(at) })
}

fn is_modifier(reading: Reading<'_>, at: usize) -> bool {
    reading.is(at, Class::MODIFIER | Class::INDEFINITE)
        || reading.among(at, Group::ONE) && reading.among(at.saturating_sub(1), Group::ONE_OF)
}

fn is_head(reading: Reading<'_>, at: usize) -> bool {
    // `sumber daya`, `pilot project`: the second word makes a thing of the first.
    let thing = matches!(
        (reading.form(at), reading.form(at + 1)),
        ("sumber", "daya") | ("pilot", "project") | ("bintang", "tiga" | "empat" | "lima")
    );
    reading.is(at, Class::OFFICE | Class::PERSON) && !thing
}

/// True when the token at `at`, which is not capitalised, belongs to the phrase.
fn continues(reading: Reading<'_>, at: usize, head: usize, after_capitals: bool, lower: usize) -> bool {
    let class = reading.class(at);
    let next = reading.class(at + 1);
    let known =
        Class::OFFICE | Class::PERSON | Class::BODY | Class::BODY_WORD | Class::PLACE_HEAD | Class::MODIFIER;
    if at == head {
        return true;
    }
    if reading.is_number(at) {
        return after_capitals;
    }
    if !reading.is_lower(at) || reading.token(at).is_some_and(|t| t.furniture) {
        return false;
    }
    if reading.among(at, Group::ROLE_LINKS) {
        return reading.is_proper(at + 1) || next.any(known);
    }
    if class.any(Class::BODY_LINK) {
        let topic = Class::BODY_WORD | Class::ABSTRACT | Class::BODY;
        return (next.any(topic)
            || reading.is(at - 1, topic) && !reading.is(at - 1, Class::PERSON) && reading.is_lower(at + 1))
            && !next.any(Class::FUNCTION | Class::VERB)
            && reading.verb(at + 1).is_none();
    }
    if class.any(known) && !class.any(Class::FUNCTION) {
        return reading.verb(at).is_none()
            && !after_capitals | reading.is_proper(at + 1) | class.any(Class::BODY_WORD);
    }
    if class.any(
        Class::FUNCTION | Class::VERB | Class::FINITE | Class::THAT | Class::NEGATION | Class::PREPOSITION,
    ) || reading.verb(at).is_some()
    {
        return false;
    }
    !after_capitals && lower < LOWER_LIMIT
}

/// Splits the capitalised end of a phrase into the rest of the role and the name, by the odds of each word to be either.
pub(crate) fn split(reading: Reading<'_>, evidence: &Evidence, phrase: &Phrase) -> Split {
    let from = phrase.capitals;
    // `Wakil Rektor Ratna Wulandari SH MH`
    let degrees = (from + 2..phrase.end).find(|&at| {
        reading.is_upper(at) && first_degree(reading, at, phrase.end).is_some_and(|end| end < phrase.end)
    });
    let to = degrees.unwrap_or(phrase.end);
    let none = Split::none(phrase);
    if from >= to || ends_body(reading, to - 1) {
        return none;
    }
    let bracket = (from..to)
        .rev()
        .find(|&at| reading.is_mark(at, ')'))
        .filter(|&at| at + 1 < to)
        .map_or(from, |at| at + 1);
    let fixed = if from <= phrase.head { phrase.head + 1 } else { from }.max(bracket);
    let mut odds: Vec<f32> = (from..to).map(|at| odds::of_word(reading, evidence, at, to)).collect();
    // A topic word that ends the run after words that look like a name is more likely part of it.
    if let [.., before, last] = odds.as_mut_slice()
        && *before < 0.0
        && *last == 4.0
    {
        *last = if reading.is(to - 1, Class::OFFICE) { -0.3 } else { 1.0 };
    }
    let total: f32 = odds.iter().sum();
    let mut best = (total.max(0.0), to);
    let mut second = f32::MIN;
    let mut tail = 0.0;
    for at in (fixed..to).rev() {
        let own = odds.get(at - from).copied().unwrap_or_default();
        tail += own;
        let starts = !reading.surface(at).contains(|c: char| c.is_ascii_digit())
            && !reading.is_mark(at, '.')
            && !reading.is_mark(at, '(')
            && !reading.is_mark(at, ')')
            && !reading.is_lower(at)
            && !reading.is_mark(at.saturating_sub(1), '(')
            && reading.is_word(at);
        if !starts {
            continue;
        }
        let mut score = total - 2.0 * tail + odds::of_length(reading, at, to);
        if at > from && reading.is_title(at - 1)
            || at > from + 1 && reading.is_mark(at - 1, '.') && reading.is_title(at - 2)
        {
            score += 5.0;
        }
        let role_before =
            at.checked_sub(from + 1).and_then(|i| odds.get(i)).is_some_and(|&before| before > 0.0);
        let apart = at >= from + 2
            && to - at <= 3
            && !evidence.is_name(reading, at - 1)
            && (at..to).all(|i| evidence.is_name(reading, i));
        if (role_before || apart) && evidence.is_name(reading, at) {
            score += 1.5; // elsewhere the name begins here
        }
        if at > from && evidence.is_tied(reading, at - 1, at) && role_before_is_open(reading, at - 1) {
            score -= 3.0; // elsewhere the two words stand together
        }
        if reading.is_title(at) && at + 1 < to {
            score -= 1.5; // the title itself is no name: the start after it wins
        }
        if score > best.0 {
            second = best.0;
            best = (score, at);
        } else if score > second {
            second = score;
        }
    }
    if best.1 == to {
        return none;
    }
    let mut role_end = best.1;
    while role_end > phrase.head + 1
        && (reading.is_title(role_end - 1) && !reading.is(role_end - 1, Class::OFFICE)
            || reading.is_mark(role_end - 1, '.')
            || reading.is_mark(role_end - 1, ')') && reading.is(role_end.saturating_sub(2), Class::TITLE)
            || reading.is_mark(role_end - 1, '(') && reading.is(role_end, Class::TITLE)
            || reading.among(role_end - 1, Group::GREAT)
                && reading.among(role_end.saturating_sub(2), Group::COMMISSIONER))
    {
        role_end -= 1;
    }
    Split { name: Some((best.1, to)), role_end, margin: best.0 - second.max(total) }
}

/// Words that end the names of firms, clubs and schools: `artis Rasa Entertainment` names no artist.
pub(crate) fn ends_body(reading: Reading<'_>, at: usize) -> bool {
    reading.among(at, Group::BODY_ENDINGS)
}

/// True when nothing but its place says that the word belongs to the role.
fn role_before_is_open(reading: Reading<'_>, at: usize) -> bool {
    !reading.is(at, Class::OFFICE | Class::BODY | Class::BODY_WORD | Class::MODIFIER | Class::ABSTRACT)
}

/// The name that follows a role after a comma: `Kepala BPSDM, Untung Saritomo,`; a place in between is stepped over.
pub(crate) fn name_after_comma(reading: Reading<'_>, at: usize) -> Option<Run> {
    if !reading.is_mark(at, ',') {
        return None;
    }
    let found = run(reading, at + 1, false)?;
    let all_places = (found.start..found.end).all(|i| reading.is(i, Class::PLACE | Class::PLACE_HEAD));
    if all_places {
        return name_after_comma(reading, found.end);
    }
    let mut start = found.start;
    while start + 1 < found.end && (reading.is(start, Class::TITLE) || reading.is_mark(start, '.')) {
        start += 1;
    }
    let foreign = Class::OFFICE | Class::BODY | Class::BODY_WORD | Class::PLACE_HEAD | Class::ABSTRACT;
    let plain = !reading.is(start, foreign)
        && (start..found.end).filter(|&i| reading.is(i, foreign)).count() * 2 < found.end - start;
    let length = found.end - start;
    let listed = reading.is_mark(found.end, ',')
        && reading.is_proper(found.end + 1)
        && (found.end..found.end + 9).any(|i| reading.among(i, Group::AND))
        && !reading.is(found.end + 1, Class::CALENDAR);
    (plain && length <= 5 && !(reading.is_upper(start) && length == 1) && !listed)
        .then_some(Run { start, ..found })
}
