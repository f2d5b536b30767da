//! Runs of capitalised words: the raw material of names.

use super::lexicon::Class;
use super::reading::Reading;
use crate::lang::Group;
use crate::text::Shape;

/// The longest run, in tokens: longer ones are headlines in capitals.
const LIMIT: usize = 24;

/// A run of capitalised words with what holds them together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// An acronym in brackets right after the run: `Badan … (BPIP)`.
    pub(crate) acronym: Option<usize>,
}

/// The run that starts at `start`, if a name can start there. `body` lets `dan` and numbers continue it.
pub(crate) fn run(reading: Reading<'_>, start: usize, body: bool) -> Option<Run> {
    if !reading.is_proper(start) || lost_space(reading, start) {
        return None;
    }
    let mut body = body || reading.is(start, Class::BODY | Class::OFFICE | Class::PLACE_HEAD);
    let mut at = start + 1;
    let mut acronym = None;
    while at < start + LIMIT && !reading.is_new_line(at) {
        if !body && reading.is_lower(at) && !reading.is(at, Class::LINK) {
            break; // what follows most names
        }
        if !body && reading.is(at, Class::OFFICE) && !reading.among(at, Group::JUDGE) {
            break; // `Pesan Ketua RW X`: what comes before an office is another phrase
        }
        if lost_space(reading, at) {
            break;
        }
        if reading.is_proper(at) && !reading.is(at, Class::NAMING) | body | reading.is_proper(at + 1) {
            body |= reading.is(at, Class::BODY | Class::OFFICE);
            at += 1;
        } else if is_abbreviation_stop(reading, at) {
            at += 1;
        } else if let Some(next) = linked(reading, at, body) {
            at = next;
        } else if reading.is_mark(at, '(')
            && reading.among(at + 1, Group::RETIRED)
            && reading.is_mark(at + 2, '.')
        {
            at += 4; // `Laksamana TNI (Purn.) X`
        } else if let Some(inside) =
            bracketed_acronym(reading, at).filter(|&short| body || are_initials(reading, start, at, short))
        {
            acronym = Some(inside);
            at += 3;
            if !reading.is_proper(at) {
                break;
            }
        } else {
            break;
        }
    }
    let shouted = (start..at).filter(|&i| reading.is_upper(i) && reading.surface(i).len() > 3).count();
    if shouted >= 4 {
        return None; // `SCROLL TO CONTINUE WITH CONTENT`
    }
    Some(Run { start, end: at, acronym })
}

/// `kata Rini diHarian`: a capital inside a word that begins in lower case belongs to a link that lost its space.
#[inline]
fn lost_space(reading: Reading<'_>, at: usize) -> bool {
    // No other shape has a capital behind a small first letter.
    let may = reading.is_word(at) && reading.token(at).is_some_and(|token| token.shape == Shape::Other);
    may && is_glued_link(reading.surface(at))
}

#[inline(never)]
fn is_glued_link(surface: &str) -> bool {
    let glued =
        ["di", "ke", "dari", "kepada", "pada", "dalam", "lewat", "melalui", "oleh", "seperti", "dikutip"];
    glued.iter().any(|word| {
        surface.strip_prefix(word).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphabetic)
    }) && surface.chars().any(char::is_uppercase)
}

/// The stop of `H.`, `Dr.`, `M.` between two capitalised words.
fn is_abbreviation_stop(reading: Reading<'_>, at: usize) -> bool {
    if !reading.is_mark(at, '.') || !reading.is_glued(at) || !reading.is_proper(at + 1) {
        return false;
    }
    let before = at.saturating_sub(1);
    let short = reading.surface(before).chars().filter(|c| c.is_alphabetic()).count() <= 2;
    (short || reading.is_title(before)) && !reading.is_upper(before) | reading.is_title(before)
}

/// The token after a lower-case link inside a name: `bin Rahman`, and in bodies `dan Digital`, `II`, `1`.
fn linked(reading: Reading<'_>, at: usize, body: bool) -> Option<usize> {
    let class = reading.class(at);
    let after = reading.class(at + 1);
    if reading.is_lower(at) && class.any(Class::LINK) && reading.is_proper(at + 1) {
        return Some(at + 2);
    }
    if !body {
        return None;
    }
    // `Kasat Lantas X`: a word of grammar elsewhere.
    if reading.is_word(at) && !reading.is_lower(at) && class.any(Class::FUNCTION) && reading.is_proper(at + 1)
    {
        return Some(at + 2);
    }
    let topic = Class::BODY_WORD | Class::ABSTRACT;
    if reading.mark(at).is_some_and(|c| matches!(c, '+' | '/'))
        && reading.is_glued(at)
        && reading.is_proper(at + 1)
    {
        return Some(at + 2);
    }
    let joins = class.any(Class::BODY_LINK) || reading.is_mark(at, '&');
    if joins
        && reading.is_proper(at + 1)
        && !after.any(Class::TITLE | Class::OFFICE)
        && (after.any(topic) || reading.is(at.saturating_sub(1), topic) && !after.any(Class::BODY))
    {
        return Some(at + 2);
    }
    // `Center for Rural Studies`: English links join whatever they stand between.
    if reading.is_lower(at) && reading.among(at, Group::ENGLISH_LINKS) && reading.is_proper(at + 1) {
        return Some(at + 2);
    }
    if reading.is_mark(at, ',')
        && after.any(Class::BODY_LINK)
        && reading.is_proper(at + 2)
        && reading.is(at + 2, topic)
        && reading.is(at.saturating_sub(1), topic)
        && reading.is_mark(at.saturating_sub(2), ',')
    {
        return Some(at + 3);
    }
    // `Perencanaan, Riset, dan Inovasi`: a list inside the name of a body.
    if reading.is_mark(at, ',') && after.any(topic) && reading.is_proper(at + 1) {
        let closes = (at + 2..at + 8).find(|&i| reading.is(i, Class::BODY_LINK));
        if closes.is_some_and(|c| {
            reading.is(c + 1, topic) && (at + 2..c).all(|i| reading.is(i, topic) || reading.is_mark(i, ','))
        }) {
            return Some(at + 2);
        }
    }
    if reading.among(at, Group::YEARS) && reading.is_number(at + 1) {
        return Some(at + 2); // `Peraturan Daerah Nomor 7 Tahun 2021`
    }
    // Neither a date nor a score: `Persib 2-1`.
    reading
        .is_number(at)
        .then_some(at + 1)
        .filter(|_| !reading.is_mark(at + 1, '/') && !reading.surface(at).contains(['-']))
}

/// `Agus Budi Candra (ABC)`.
fn are_initials(reading: Reading<'_>, start: usize, end: usize, short: usize) -> bool {
    let initials =
        (start..end).filter(|&at| reading.is_word(at)).filter_map(|at| reading.surface(at).chars().next());
    reading.is_upper(short) && initials.eq(reading.surface(short).chars())
}

fn bracketed_acronym(reading: Reading<'_>, at: usize) -> Option<usize> {
    let inside = reading.is_mark(at, '(') && reading.is_mark(at + 2, ')') && reading.is_word(at + 1);
    (inside && !reading.is_lower(at + 1) && !reading.is(at + 1, Class::CALENDAR)).then_some(at + 1)
}

/// The token after the academic degrees that stand at `at`: `, S.E., M.Ak.`; `at` itself when there is none.
pub(crate) fn skip_degrees(reading: Reading<'_>, at: usize) -> usize {
    let comma = reading.is_mark(at, ',');
    match degree(reading, at + usize::from(comma)) {
        Some(end) if comma || reading.surface(at).contains(['.']) || end > at + 1 => {
            skip_further_degrees(reading, end)
        }
        _ => at,
    }
}

/// The same after a first degree, behind which capitals are another one without a comma too: `SH MH`.
pub(crate) fn skip_further_degrees(reading: Reading<'_>, mut at: usize) -> usize {
    loop {
        let from = at + usize::from(reading.is_mark(at, ','));
        match degree(reading, from) {
            Some(end) if from > at || reading.surface(at).contains(['.']) || reading.is_upper(at) => at = end,
            _ => return at,
        }
    }
}

/// The end of the first degree when nothing but degrees stands from `at` to `end`.
pub(crate) fn first_degree(reading: Reading<'_>, at: usize, end: usize) -> Option<usize> {
    degree(reading, at).filter(|&next| next >= end || skip_further_degrees(reading, next) >= end)
}

/// The end of one degree: letters with stops (`S.Sos.`, `M.Si`, `Ph.D`) or one of the plain ones (`SH`, `MM`).
fn degree(reading: Reading<'_>, start: usize) -> Option<usize> {
    if !reading.is_word(start) || reading.is_lower(start) {
        return None;
    }
    // `Sp. PD`: a specialist's degree with a space inside.
    if reading.among(start, Group::SPECIALIST)
        && reading.is_mark(start + 1, '.')
        && reading.is_upper(start + 2)
    {
        return Some(start + 3);
    }
    let mut at = start + 1;
    let mut dotted = reading.surface(start).contains(['.']);
    while reading.is_glued(at) && (reading.is_mark(at, '.') || reading.is_word(at) && dotted) {
        dotted |= reading.is_mark(at, '.') && reading.is_glued(at + 1) && reading.is_word(at + 1);
        at += 1;
    }
    let short = reading.surface(start).chars().take_while(|&c| c != '.').count() <= 4;
    let plain = reading.among(start, Group::DEGREES)
        && reading.surface(start).chars().next().is_some_and(char::is_uppercase);
    ((dotted && short) || plain).then_some(at)
}
