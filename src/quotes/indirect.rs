//! Indirect and mixed quotes: reported content with an explicit cue and no marks around it, or marks around a fragment.

use super::cue::{Cue, Cues, Who};
use super::found::Found;
use super::marks::Passage;
use crate::lang::{Group, Holds, VerbShape};
use crate::names::{Class, Kind, Sort, Verb};
use crate::report::QuoteKind;
use crate::text::TokenKind;

/// A sentence as token places, its final stop left out.
#[derive(Clone, Copy)]
struct Sentence {
    from: usize,
    to: usize,
}

/// Reported content and its cue.
struct Report {
    first: usize,
    end: usize,
    cue: Cue,
}

/// Extracts what is reported outside the `direct` quotes; at most one report a sentence.
pub(crate) fn extract(cues: Cues<'_>, direct: &[Found], passages: &[Passage]) -> Vec<Found> {
    let reading = cues.reading;
    let mut found = Vec::new();
    let (mut quote, mut verbs) = (0, 0);
    for place in 0..reading.text.sentences.len() {
        let (from, to) = reading.layout.sentences.tokens(place);
        if reading.token(from).is_none_or(|t| t.furniture) {
            continue;
        }
        while direct.get(quote).is_some_and(|q| q.after.max(q.cue.map_or(0, |c| c.end)) <= from) {
            quote += 1;
        }
        let quoted =
            direct.iter().skip(quote).take_while(|q| q.first < to || q.cue.is_some_and(|c| c.at < to));
        if quoted
            .clone()
            .any(|q| q.first < to && from < q.after || q.cue.is_some_and(|c| from <= c.at && c.at < to))
        {
            continue;
        }
        let sentence = Sentence { from: skip_lead(cues, from, to), to: trim_end(cues, from, to) };
        let Some(report) = report(cues, sentence, &mut verbs) else { continue };
        let (first, end) = trim(cues, report.first, report.end);
        // `menyampaikan hal serupa` points to words and does not give them.
        let pointer = reading.among(first, Group::MATTER) && count_words(cues, first, end) <= 3;
        if pointer || count_words(cues, first, end) < 2 {
            continue;
        }
        let inside =
            passages.iter().skip(passages.partition_point(|p| p.open < first)).take_while(|p| p.open < end);
        // `menyebut program itu “Desa Terang”` gives a name.
        let names = inside.clone().any(|p| {
            let words = || (p.first..p.end).filter(|&at| reading.is_word(at));
            report.cue.verb.verb.root == "sebut"
                && p.after + 1 >= end
                && words().all(|at| !reading.is_lower(at))
        });
        if names {
            continue;
        }
        let mixed = inside.clone().any(|p| !p.single && p.after <= end + 1);
        found.push(Found {
            first,
            end,
            after: end,
            kind: if mixed { QuoteKind::Mixed } else { QuoteKind::Indirect },
            cue: Some(report.cue),
            who: report.cue.who,
            group: 0,
            repaired: false,
            paragraph: reading.paragraph(from),
            forward: false,
        });
    }
    found
}

fn skip_lead(cues: Cues<'_>, mut from: usize, to: usize) -> usize {
    while from < to
        && cues.reading.token(from).is_some_and(|t| t.kind == TokenKind::Mark)
        && !cues.reading.is_mark(from, '(')
    {
        from += 1;
    }
    from
}

fn trim_end(cues: Cues<'_>, from: usize, mut to: usize) -> usize {
    while to > from
        && cues
            .reading
            .mark(to - 1)
            .is_some_and(|c| matches!(c, '.' | '!' | '?' | '…' | '*' | ',' | ';' | ':'))
    {
        to -= 1;
    }
    to
}

fn trim(cues: Cues<'_>, mut first: usize, mut end: usize) -> (usize, usize) {
    while first < end
        && cues.reading.mark(first).is_some_and(|c| matches!(c, ',' | ':' | ';' | '-' | '–' | '—'))
    {
        first += 1;
    }
    while end > first
        && cues.reading.mark(end - 1).is_some_and(|c| matches!(c, ',' | ':' | ';' | '-' | '–' | '—'))
    {
        end -= 1;
    }
    (first, end)
}

fn count_words(cues: Cues<'_>, first: usize, end: usize) -> usize {
    (first..end).filter(|&at| cues.reading.is_word(at)).count()
}

fn report(cues: Cues<'_>, sentence: Sentence, near: &mut usize) -> Option<Report> {
    let verbs = cues.reading.layout.verbs(near, sentence.from + 1, sentence.to);
    inserted(cues, sentence, verbs.clone())
        .or_else(|| leading_source(cues, sentence, verbs.clone()))
        .or_else(|| active(cues, sentence, verbs.clone()))
        .or_else(|| passive_clitic(cues, sentence, verbs))
}

/// `A, kata X, B` and `A, kata X`: the whole sentence, or what stands before a cue at its end.
fn inserted(cues: Cues<'_>, sentence: Sentence, verbs: impl Iterator<Item = usize>) -> Option<Report> {
    let reading = cues.reading;
    for at in verbs {
        if !reading.is_mark(at - 1, ',')
            && !reading.mark(at - 1).is_some_and(|c| matches!(c, '"' | '”' | '“'))
        {
            continue;
        }
        let Some(verb) =
            reading.verb(at).filter(|v| matches!(v.verb.shape, VerbShape::Bare | VerbShape::Source))
        else {
            continue;
        };
        let Some(cue) = cues.verb_first(at, sentence.to).filter(|c| !c.negated) else { continue };
        let words = matches!(cue.who, Who::Words(..) | Who::Described(..));
        let closes = reading.is_mark(cue.end, ',') || cue.end >= sentence.to;
        let circumstances = reading.among(cue.end, Group::CUE_CIRCUMSTANCES);
        if words && verb.verb.form != "kata"
            || cue.verb.clitic && !closes
            || !closes && !circumstances && !reading.is_mark(cue.end, '(')
        {
            continue;
        }
        if words && reading.says(verb, Group::SELDOM_OF_WORDS) {
            continue;
        }
        let rest = if closes { cue.end } else { next_comma(cues, cue.end, sentence.to) };
        let goes_on =
            !circumstances && count_words(cues, rest, sentence.to) >= 2 && !is_circumstance(cues, rest + 1);
        let end = if goes_on { sentence.to } else { at - 1 };
        return Some(Report { first: sentence.from, end, cue });
    }
    None
}

fn next_comma(cues: Cues<'_>, from: usize, to: usize) -> usize {
    (from..to.min(from + 80)).find(|&at| cues.reading.is_mark(at, ',')).unwrap_or(to)
}

/// Words that open the time, place or occasion of what was said.
fn is_circumstance(cues: Cues<'_>, at: usize) -> bool {
    cues.reading.is(at, Class::CALENDAR) || cues.reading.among(at, Group::CIRCUMSTANCES)
}

/// `Menurut X, A`, `Menurutnya, A`, `Dalam pandangan X, A`.
fn leading_source(
    cues: Cues<'_>,
    sentence: Sentence,
    mut verbs: impl Iterator<Item = usize>,
) -> Option<Report> {
    // A capital inside: the sentence was glued to a heading.
    let glued = verbs.find(|&at| cues.reading.surface(at) == "Menurut");
    source_at(cues, Sentence { from: glued.unwrap_or(sentence.from), ..sentence })
}

fn source_at(cues: Cues<'_>, sentence: Sentence) -> Option<Report> {
    let reading = cues.reading;
    let mut at = sentence.from;
    if reading.among(at, Group::BEFORE_SOURCES) {
        at += 1;
    }
    if reading.among(at, Group::AFTER_OPENERS) {
        at += 1;
    }
    if reading.among(at, Group::INSIDE) && reading.among(at + 1, Group::VIEWS) {
        at += 1;
    }
    let source = reading.verb(at).filter(|v| v.verb.shape == VerbShape::Source);
    let cue = match source {
        Some(_) => cues.verb_first(at, sentence.to)?,
        None if at > sentence.from && reading.among(at, Group::VIEWS) => {
            let (who, end) = cues.speaker_after(at + 1, sentence.to);
            let verb = cues.names.lexicon_verb("menurut")?;
            Some(Cue { at, verb, who, end, adjacent: true, negated: false })
                .filter(|c| matches!(c.who, Who::Mention(_)))?
        }
        None => {
            // `Kata X, A.` and `Katanya, A.`
            let bare = |v: &Verb| v.verb.shape == VerbShape::Bare && reading.says(*v, Group::PLAIN_VERBS);
            reading.verb(at).filter(bare)?;
            cues.verb_first(at, sentence.to).filter(|c| reading.is_mark(c.end, ','))?
        }
    };
    if let Who::Mention(place) = cue.who {
        let mention = cues.mention(place)?;
        if mention.sort == Sort::Document || mention.sort == Sort::Place {
            return None;
        }
    }
    let comma = reading.is_mark(cue.end, ',');
    let mut first = if comma || cue.verb.clitic || is_pronoun(cues, cue.who) {
        cue.end + usize::from(comma)
    } else {
        // `Menurut X dari Y, A`: the source phrase goes on to the comma.
        let comma = next_comma(cues, cue.end, sentence.to.min(cue.end + 20));
        reading.is_mark(comma, ',').then_some(comma + 1)?
    };
    if matches!(cue.who, Who::Words(..) | Who::Described(..)) {
        return None;
    }
    if reading.is(first, Class::THAT) {
        first += 1;
    }
    Some(Report { first, end: sentence.to, cue })
}

fn is_pronoun(cues: Cues<'_>, who: Who) -> bool {
    matches!(who, Who::Mention(place) if cues.mention(place).is_some_and(|m| m.kind == Kind::Pronoun))
}

/// `X mengatakan (bahwa) A`, `X meminta Y (agar) A`.
fn active(cues: Cues<'_>, sentence: Sentence, verbs: impl Iterator<Item = usize>) -> Option<Report> {
    let reading = cues.reading;
    for at in verbs {
        let Some(verb) =
            reading.verb(at).filter(|v| matches!(v.verb.shape, VerbShape::Active | VerbShape::Either))
        else {
            continue;
        };
        if !reading.is_lower(at) {
            continue;
        }
        let Some(cue) = cues.verb_last(at, sentence.from) else { continue };
        if cue.negated || !speaks(cues, &cue) || accuses(cues, &cue) {
            continue;
        }
        if let Some(first) = content(cues, verb.verb.holds, at, sentence.to) {
            let end = content_end(cues, first, sentence.to);
            return Some(Report { first, end, cue });
        }
    }
    None
}

/// True when the subject is somebody who can speak.
fn speaks(cues: Cues<'_>, cue: &Cue) -> bool {
    let Who::Mention(place) = cue.who else { return true };
    cues.mention(place).is_some_and(|mention| match mention.kind {
        Kind::Indefinite => cue.adjacent,
        _ => !matches!(mention.sort, Sort::Place | Sort::Document),
    })
}

/// `Rini melaporkan sejumlah akun ke polisi`: a person who reports somebody acts and says nothing.
fn accuses(cues: Cues<'_>, cue: &Cue) -> bool {
    let reading = cues.reading;
    let person =
        matches!(cue.who, Who::Mention(place) if cues.mention(place).is_some_and(|m| m.sort == Sort::Person));
    let whom = cue.at + 1;
    person
        && cue.verb.verb.form == "melaporkan"
        && (reading.is(whom, Class::INDEFINITE)
            || cues.starting(whom).and_then(|m| cues.mention(m)).is_some_and(|m| m.sort == Sort::Person))
}

/// Where the content of the verb at `at` begins, if it reports any.
fn content(cues: Cues<'_>, holds: Holds, at: usize, to: usize) -> Option<usize> {
    let reading = cues.reading;
    let mut next = at + 1;
    while next < to && reading.among(next, Group::BEFORE_CONTENT) {
        next += 1;
    }
    if reading.is(next, Class::THAT) {
        return Some(next + 1);
    }
    if reading.is_mark(next, ',') {
        let after = next + 1;
        if reading.is(after, Class::THAT) {
            return Some(after + 1);
        }
        return matches!(holds, Holds::Say | Holds::Clause)
            .then_some(after)
            .or_else(|| is_clause(cues, after, to).then_some(after));
    }
    // `mengingatkan kepada kader untuk A`, `mengatakan di Jakarta, Senin, bahwa A`.
    if reading.is(next, Class::PREPOSITION)
        && !reading.among(next, Group::FOR)
        && !reading.among(next, Group::ROLE_OF)
    {
        let limit = to.min(next + 14);
        if let Some(that) = (next..limit)
            .find(|&i| reading.is(i, Class::THAT) || reading.among(i, Group::FOR) && holds != Holds::That)
        {
            return Some(that + 1);
        }
        let comma = next_comma(cues, next, limit);
        let told = reading.among(next, Group::ADDRESSEES) && reading.is_mark(comma, ',');
        return (told && holds == Holds::Say && is_clause(cues, comma + 1, to)).then_some(comma + 1);
    }
    if reading.among(next, Group::FOR) {
        // `menyarankan untuk A` asks for A; in `mengatakan untuk A, B` the purpose is part of what is said.
        let asks = reading.among(at, Group::ASKING_VERBS);
        return match holds {
            Holds::Ask => Some(next + 1),
            Holds::Say => Some(next + usize::from(asks)),
            _ => None,
        };
    }
    match holds {
        Holds::Say | Holds::Ask => Some(next),
        Holds::Clause => is_clause(cues, next, to).then_some(next),
        Holds::That => {
            (next..to.min(next + 10)).find(|&i| reading.among(i, Group::THAT)).map(|that| that + 1)
        }
        Holds::Quote => None,
    }
}

/// True when what follows has a finite verb near its start.
fn is_clause(cues: Cues<'_>, from: usize, to: usize) -> bool {
    let reading = cues.reading;
    let mut relative = false;
    for at in from..to.min(from + 12) {
        if reading.among(at, Group::RELATIVE) {
            relative = true;
        } else if reading.is_mark(at, ',') {
            relative = false;
        } else if !relative
            && (reading.is(at, Class::FINITE)
                || at > from && reading.is_lower(at) && reading.is(at, Class::VERB))
        {
            return true;
        }
    }
    false
}

/// Where the content ends: before the occasion on which it was said.
fn content_end(cues: Cues<'_>, first: usize, to: usize) -> usize {
    let reading = cues.reading;
    let occasion = (first + 3..to).find(|&at| {
        let comma = reading.is_mark(at - 1, ',');
        comma
            && (reading.among(at, Group::SOURCES_AFTER)
                || reading.among(at, Group::WHEN) && reading.among(at + 1, Group::OCCASIONS))
    });
    let date = (first + 3..to)
        .rev()
        .find(|&at| reading.is_mark(at - 1, ',') && reading.is(at, Class::CALENDAR))
        .filter(|&at| to - at <= 9);
    let mut end = occasion.map_or(to, |at| at - 1);
    if let Some(at) = date.filter(|&at| at <= end) {
        end = at - 1;
        // `…, di Jakarta, Senin`: the place goes with the day.
        let place = (first + 3..end).rev().find(|&i| reading.is_mark(i - 1, ','));
        if let Some(place) = place.filter(|&p| reading.among(p, Group::PLACES_AND_TIMES) && end - p <= 8) {
            end = place - 1;
        }
    }
    end
}

/// `A, disebutnya B`, `A dinilainya B`: the whole sentence.
fn passive_clitic(
    cues: Cues<'_>,
    sentence: Sentence,
    mut verbs: impl Iterator<Item = usize>,
) -> Option<Report> {
    let reading = cues.reading;
    verbs.find_map(|at| {
        let verb = reading.verb(at).filter(|v| v.clitic && v.verb.shape == VerbShape::Passive)?;
        let known = reading.says(verb, Group::JUDGING_VERBS);
        let mentioned = reading.among(at.saturating_sub(1), Group::ONLY_MENTIONS);
        let cue = cues.verb_first(at, sentence.to)?;
        (known && !mentioned).then_some(Report { first: sentence.from, end: sentence.to, cue })
    })
}
