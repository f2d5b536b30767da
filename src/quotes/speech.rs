//! Is it speech? Terms, titles, slogans and irony stand in the same marks.

use super::cue::{Cue, Who};
use super::marks::Passage;
use crate::lang::{Group, Holds, VerbShape};
use crate::names::{Class, Reading};

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Speech,
    /// A fragment inside a report, to be judged with its sentence.
    Fragment,
    Term,
}

/// What stands around a passage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) before: Option<Cue>,
    pub(crate) after: Option<Cue>,
    /// The passage begins its sentence.
    pub(crate) initial: bool,
    /// `X:` right before the mark.
    pub(crate) colon: bool,
}

/// Judges a passage by its words and its setting.
pub(crate) fn judge(reading: Reading<'_>, passage: &Passage, setting: &Setting) -> Verdict {
    let words = (passage.first..passage.end).filter(|&at| reading.is_word(at)).count();
    let last = passage.end.checked_sub(1).and_then(|at| reading.mark(at));
    let stopped = last.is_some_and(|c| matches!(c, ',' | '.' | '?' | '!' | '…' | ';'));
    let ended = last.is_some_and(|c| matches!(c, '.' | '?' | '!' | '…'));
    let capital = reading
        .token(passage.first)
        .is_some_and(|t| reading.is_word(passage.first) && t.shape != crate::text::Shape::Lower);
    let lead = passage.open.checked_sub(1);
    let named = lead.is_some_and(|b| {
        passage.opened && reading.is(b, Class::NAMING) && !reading.is_mark(b, ',') && !reading.is_mark(b, ':')
    });
    let comma_outside = reading.is_mark(passage.after, ',') || reading.is_mark(passage.after, '.');
    if words == 0 && passage.end <= passage.first {
        return Verdict::Term;
    }
    if !passage.opened && setting.after.is_none() {
        return Verdict::Term; // a stray mark, not the end of a quotation
    }
    if setting.before.is_some_and(|cue| cue.negated) {
        return Verdict::Term;
    }
    if setting.after.is_some() {
        let trailing_cue_of_sentence = !setting.initial && !stopped && comma_outside;
        let enough = stopped || setting.initial || words >= 4;
        if enough && (stopped || !named) && !trailing_cue_of_sentence {
            return Verdict::Speech;
        }
    }
    if let Some(cue) = setting.before {
        let tied = lead.is_some_and(|b| reading.is_mark(b, ',') || reading.is_mark(b, ':'));
        if tied && (words >= 2 || stopped) {
            return Verdict::Speech;
        }
        let direct = cue.end == passage.open || cue.at + 1 == passage.open;
        let say = !reading.says(cue.verb, Group::CALLING_VERBS);
        if direct && say && capital && (stopped || words >= 5) {
            return Verdict::Speech;
        }
        if direct && stopped && ended && words >= 1 && cue.verb.verb.holds != Holds::Say {
            return Verdict::Speech;
        }
        if matches!(cue.verb.verb.shape, VerbShape::Passive) && setting.initial && stopped {
            return Verdict::Speech;
        }
    }
    if named && !ended {
        return Verdict::Term;
    }
    if setting.colon && (stopped || words >= 3) {
        return Verdict::Speech;
    }
    // `3. “Selamat ulang tahun, sayang.”`: one of a list of examples.
    let listed = passage.open.checked_sub(2).is_some_and(|number| {
        reading.is_number(number)
            && reading.is_mark(number + 1, '.')
            && reading.layout.paragraphs.tokens(passage.paragraph).0 == number
    });
    if listed && setting.before.is_none() && setting.after.is_none() {
        return Verdict::Term;
    }
    // `“Detik Emas, Jangan Lewat!”`: a title or a slogan has no small word.
    let small = |at: usize| reading.is_lower(at) && reading.surface(at).len() > 2;
    if setting.before.is_none()
        && setting.after.is_none()
        && words >= 3
        && !(passage.first..passage.end).any(small)
    {
        return Verdict::Term;
    }
    if setting.initial && capital && (ended && words >= 2 || stopped && words >= 4) {
        return Verdict::Speech;
    }
    let tied = lead.is_some_and(|b| reading.is_mark(b, ',') || reading.is_mark(b, ':'));
    if tied && capital && ended && words >= 5 {
        return Verdict::Speech;
    }
    if setting.after.is_some_and(|cue| cue.who != Who::Unsaid) && stopped {
        return Verdict::Speech;
    }
    if words >= 2 { Verdict::Fragment } else { Verdict::Term }
}
