//! Direct quotes: speech between marks, with its cue before, after or around it.

use super::cue::{Cue, Cues, Who};
use super::found::Found;
use super::marks::Passage;
use super::speech::{Setting, Verdict, judge};
use crate::lang::{Group, VerbShape};
use crate::names::{Class, Kind};
use crate::report::QuoteKind;

/// Farther than this many tokens before the mark, a verb is not its cue.
const REACH: usize = 30;

/// Extracts the direct quotes among `passages`, which are in order.
pub(crate) fn extract(cues: Cues<'_>, passages: &[Passage]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut group = 0;
    for (place, passage) in passages.iter().enumerate() {
        let floor =
            place.checked_sub(1).and_then(|i| passages.get(i)).filter(|p| p.paragraph == passage.paragraph);
        let next = passages.get(place + 1).filter(|p| p.paragraph == passage.paragraph);
        let setting = setting(cues, passage, floor, next);
        let verdict = judge(cues.reading, passage, &setting);
        if passage.single
            && !(verdict == Verdict::Speech && (setting.after.is_some() || setting.before.is_some()))
        {
            continue;
        }
        if verdict != Verdict::Speech || is_furniture(cues, passage) {
            continue;
        }
        let cue = setting.after.or(setting.before);
        let mut quote = Found {
            first: passage.first,
            end: passage.end,
            after: passage.after,
            kind: QuoteKind::Direct,
            cue,
            who: cue.map_or(Who::Unsaid, |c| c.who),
            group,
            repaired: passage.repaired(),
            paragraph: passage.paragraph,
            forward: false,
        };
        if cue.is_none() && setting.colon {
            quote.who = colon_speaker(cues, passage);
        }
        if let Some(last) = found.last_mut() {
            join(cues, last, &mut quote, passage);
        }
        if quote.group == group {
            group += 1;
        }
        found.push(quote);
    }
    found
}

fn is_furniture(cues: Cues<'_>, passage: &Passage) -> bool {
    (passage.first..passage.end).any(|at| cues.reading.token(at).is_some_and(|t| t.furniture))
}

/// Ties a quote to the one before it when both are one utterance.
fn join(cues: Cues<'_>, last: &mut Found, quote: &mut Found, passage: &Passage) {
    let reading = cues.reading;
    if last.paragraph == quote.paragraph {
        let said = last.cue.filter(|c| c.at >= last.after);
        // `“A,” kata X, “B.”` and `“A,” kata X. “B.”`: nothing but the cue and its circumstances stands between.
        let between = said.map_or(last.after, |c| c.end)..passage.open;
        let stops = between
            .clone()
            .filter(|&at| reading.mark(at).is_some_and(|c| matches!(c, '.' | '!' | '?')))
            .count();
        let short = passage.open.saturating_sub(last.after) <= 30;
        let clean =
            stops == 0 || stops == 1 && passage.open.checked_sub(1).is_some_and(|b| reading.is_mark(b, '.'));
        if quote.cue.is_none() && quote.who == Who::Unsaid && said.is_some() && clean && short {
            quote.group = last.group;
            quote.cue = last.cue;
            quote.who = last.who;
        } else if said.is_some()
            && quote.cue.is_some()
            && stops == 0
            && clean
            && quote.cue.map(|c| c.at) == last.cue.map(|c| c.at)
        {
            quote.group = last.group;
        } else if last.cue.is_none()
            && last.who == Who::Unsaid
            && passage.open == last.after
            && quote.cue.is_some()
        {
            last.forward = true;
        }
    } else if quote.paragraph == last.paragraph + 1 && last.repaired && !closed(cues, last) {
        let opens = reading.layout.paragraphs.tokens(quote.paragraph).0 == passage.open;
        if opens {
            quote.group = last.group;
            last.forward = last.who == Who::Unsaid;
        }
    }
}

fn closed(cues: Cues<'_>, quote: &Found) -> bool {
    quote.after > quote.end && cues.reading.mark(quote.end).is_some_and(super::marks::is_double)
}

fn setting(cues: Cues<'_>, passage: &Passage, previous: Option<&Passage>, next: Option<&Passage>) -> Setting {
    let reading = cues.reading;
    let (first, last) = reading.layout.paragraphs.tokens(passage.paragraph);
    let from = previous.map_or(first, |p| p.after).max(sentence_from(cues, passage));
    let sentence_end = reading.sentence_around(passage.after).1;
    let limit = next.map_or(usize::MAX, |p| p.open).min(last).min(sentence_end);
    let initial = is_initial(cues, passage, from);
    let lead = passage.open.checked_sub(1).filter(|_| passage.opened);
    let mut before = passage.opened.then(|| cue_before(cues, passage, from)).flatten();
    if before.is_none() && initial && passage.opened && previous.is_none_or(|p| p.after < from) {
        before = answered(cues, passage);
    }
    Setting {
        before,
        after: cue_after(cues, passage, limit),
        initial,
        colon: lead.is_some_and(|b| reading.is_mark(b, ':')),
    }
}

/// Where the sentence that leads up to the opening mark starts.
fn sentence_from(cues: Cues<'_>, passage: &Passage) -> usize {
    let reading = cues.reading;
    let Some(before) = passage.open.checked_sub(1) else { return 0 };
    if ends_sentence(cues, before) {
        return passage.open;
    }
    reading.sentence_around(before).0
}

/// A stop, or a closing mark after one.
fn ends_sentence(cues: Cues<'_>, at: usize) -> bool {
    let reading = cues.reading;
    let stop = |at: usize| reading.mark(at).is_some_and(|c| matches!(c, '.' | '!' | '?' | '…'));
    let closing = reading.mark(at).is_some_and(|c| super::marks::is_double(c) || c == ')');
    stop(at)
        || closing && at.checked_sub(1).is_some_and(stop)
        || reading.token(at).is_some_and(|t| t.furniture)
}

fn is_initial(cues: Cues<'_>, passage: &Passage, from: usize) -> bool {
    let reading = cues.reading;
    let first = reading.layout.paragraphs.tokens(passage.paragraph).0;
    let Some(before) = passage.open.checked_sub(1) else { return true };
    first == passage.open
        || from >= passage.open
        || ends_sentence(cues, before)
        || reading.mark(before).is_some_and(|c| matches!(c, '—' | '–' | '-')) && passage.open < first + 12
}

/// `“…,” kata X`, `“…,” ujarnya`, `“…,” X mengatakan`, `“…” — X`.
fn cue_after(cues: Cues<'_>, passage: &Passage, limit: usize) -> Option<Cue> {
    let reading = cues.reading;
    if !passage.closed && passage.after < limit {
        return cues.verb_first(passage.after, limit);
    }
    let stopped = passage
        .end
        .checked_sub(1)
        .and_then(|e| reading.mark(e))
        .is_some_and(|c| matches!(c, '.' | '!' | '?' | '…'));
    let mut at = passage.after;
    if stopped && !reading.is_lower(at) && reading.is_word(at) {
        return None;
    }
    while at < limit && at < passage.after + 4 {
        let skip = reading.mark(at).is_some_and(|c| matches!(c, ',' | '\'' | '’'))
            || reading.among(at, Group::LEADS_TO_CUE);
        if !skip {
            break;
        }
        at += 1;
    }
    if at >= limit {
        return None;
    }
    if let Some(cue) = cues.verb_first(at, limit) {
        return Some(cue);
    }
    if let Some(cue) = unlisted(cues, passage, at) {
        return Some(cue);
    }
    if let Some(place) = cues.starting(at) {
        let end = cues.mention(place).map_or(at, |m| m.end);
        let verb = crate::names::skip_adverbs(reading, end);
        if verb < limit {
            return cues.verb_last(verb, at);
        }
    }
    None
}

/// `“…,” bongkar Sari.`: in this place any bare word before a name reports.
fn unlisted(cues: Cues<'_>, passage: &Passage, at: usize) -> Option<Cue> {
    let reading = cues.reading;
    let comma = passage.end.checked_sub(1).is_some_and(|e| reading.is_mark(e, ','));
    let other =
        Class::FUNCTION | Class::VERB | Class::FINITE | Class::PREPOSITION | Class::THAT | Class::NEGATION;
    let bare = reading.is_lower(at)
        && !reading.is(at, other)
        && reading.verb(at).is_none()
        && !reading.is(at, Class::PERSON | Class::OFFICE | Class::TITLE);
    if at != passage.after || !bare {
        return None;
    }
    // `…,” singkatnya.`
    let ends = reading.mark(at + 1).is_some_and(|c| matches!(c, '.' | ',' | '('))
        || reading.is(at + 1, Class::FUNCTION);
    if reading.form(at).len() > 6 && reading.form(at).ends_with("nya") && ends {
        let verb = cues.names.lexicon_verb("kata").map(|verb| crate::names::Verb { clitic: true, ..verb })?;
        return Some(Cue { at, verb, who: Who::Clitic(at), end: at + 1, adjacent: true, negated: false });
    }
    if !comma {
        return None;
    }
    let place = cues.starting(at + 1)?;
    let mention = cues.mention(place).filter(|m| matches!(m.kind, Kind::Name | Kind::Pronoun))?;
    let verb = cues.names.lexicon_verb("kata")?;
    Some(Cue { at, verb, who: Who::Mention(place), end: mention.end, adjacent: true, negated: false })
}

/// The cue that leads up to an opening mark: the last reporting verb of the words before it.
fn cue_before(cues: Cues<'_>, passage: &Passage, from: usize) -> Option<Cue> {
    let reading = cues.reading;
    let floor = from.max(passage.open.saturating_sub(REACH));
    for at in (floor..passage.open).rev() {
        let Some(verb) = reading.verb(at) else { continue };
        if cues.names.mention_over(at).is_some_and(|m| cues.mention(m).is_some_and(|m| m.kind == Kind::Name))
        {
            continue;
        }
        let close = passage.open - at <= 2;
        let tied =
            passage.open.checked_sub(1).is_some_and(|b| reading.is_mark(b, ',') || reading.is_mark(b, ':'));
        if !close && !tied {
            continue;
        }
        match verb.verb.shape {
            VerbShape::Active | VerbShape::Either | VerbShape::Telegraphic => {
                if reading.is(at.saturating_sub(1), Class::NAMING)
                    && reading.among(at.saturating_sub(1), Group::RELATIVE)
                {
                    continue;
                }
                let cue = cues.verb_last(at, from);
                let alone = Cue {
                    at,
                    verb,
                    who: Who::Unsaid,
                    end: at + 1,
                    adjacent: false,
                    negated: negated(cues, at),
                };
                return Some(cue.unwrap_or(alone));
            }
            VerbShape::Bare | VerbShape::Passive | VerbShape::Source | VerbShape::Noun => {
                if let Some(cue) = cues.verb_first(at, passage.open) {
                    return Some(cue);
                }
            }
        }
    }
    None
}

fn negated(cues: Cues<'_>, at: usize) -> bool {
    (at.saturating_sub(3)..at).any(|i| cues.reading.is(i, Class::NEGATION))
}

/// `Pertanyaan itu dijawab X. “…”`: the answer stands in the next sentence.
fn answered(cues: Cues<'_>, passage: &Passage) -> Option<Cue> {
    let reading = cues.reading;
    let last = passage.open.checked_sub(2)?;
    if !reading.is_mark(last + 1, '.') {
        return None;
    }
    let place = cues.ending(last + 1)?;
    let verb = cues.mention(place)?.start.checked_sub(1)?;
    let passive = reading.verb(verb).filter(|&v| reading.says(v, Group::ANSWERING_VERBS))?;
    Some(Cue {
        at: verb,
        verb: passive,
        who: Who::Mention(place),
        end: last + 1,
        adjacent: true,
        negated: false,
    })
}

/// `X: “…”`
fn colon_speaker(cues: Cues<'_>, passage: &Passage) -> Who {
    let colon = passage.open.saturating_sub(1);
    if let Some(place) = cues.ending(colon) {
        return Who::Mention(place);
    }
    let reading = cues.reading;
    let start = reading.sentence_around(colon.saturating_sub(1)).0;
    cues.subject(start, colon).map_or(Who::Unsaid, Who::Mention)
}
