//! What the whole text shows about each of its words: that it names a person, that it is a place, that it is a common word.

use super::lexicon::{Class, Verb};
use super::reading::Reading;
use super::run::{Run, run};
use super::stretches::Counted;
use crate::lang::{Group, VerbShape};
use crate::pairs::Pairs;
use crate::text::WordId;

/// Evidence by word and by pair of words, gathered in one pass.
#[derive(Debug)]
pub(crate) struct Evidence {
    words: Vec<Seen>,
    numbers: Pairs,
    /// By number of the pair.
    pairs: Vec<Pair>,
    /// The runs in order: mentions begin with them.
    runs: Vec<Run>,
    begun: Counted,
}

/// Two capitalised words side by side, and the words around them.
#[derive(Clone, Copy, Debug)]
struct Pair {
    before: Option<WordId>,
    after: Option<WordId>,
    /// The pair has stood after different words, and before different ones.
    apart: (bool, bool),
}

#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// Begins a name that speaks or is addressed: `kata Andra`, `Pak Andra`, `Andra mengatakan`.
    name: u16,
    /// Follows `di`, `ke`, `kota`.
    place: u16,
    /// The short form of a body in brackets.
    body: u16,
    /// Alone after a noun that a team owns: `laga Rajawali`, `skuad Rajawali`.
    team: u16,
    /// Alone, and no reporting verb beside it.
    alone: u16,
}

impl Evidence {
    pub(crate) fn gather(reading: Reading<'_>) -> Self {
        let mut evidence = Self {
            words: vec![Seen::default(); reading.text.words.len()],
            numbers: Pairs::default(),
            pairs: Vec::new(),
            runs: Vec::with_capacity(reading.layout.starts.len()),
            begun: Counted::default(),
        };
        let mut inside = 0;
        for &at in &reading.layout.starts {
            let at = at as usize;
            if at >= inside && !reading.is_lower(at) && reading.is_proper(at) {
                inside = evidence.note_run(reading, at);
            }
        }
        let starts = evidence.runs.iter().map(|run| run.start);
        evidence.begun = Counted::new(starts, reading.len());
        evidence
    }

    /// The run that starts at `at`, if a name can start there.
    pub(super) fn run(&self, reading: Reading<'_>, at: usize) -> Option<Run> {
        let start = |number: usize| self.runs.get(number).map(|run| run.start);
        let known = self.runs.get(self.begun.before(at, start)).filter(|run| run.start == at);
        known.copied().or_else(|| run(reading, at, false))
    }

    /// Notes what the run at `at` shows and returns its end.
    fn note_run(&mut self, reading: Reading<'_>, at: usize) -> usize {
        let Some(found) = run(reading, at, false) else { return at + 1 };
        self.runs.push(found);
        for first in at..found.end.saturating_sub(1) {
            self.note_pair(reading, first);
        }
        let of_body = |i: usize| reading.is(i, Class::BODY | Class::BODY_WORD | Class::ABSTRACT);
        if let Some(short) = found.acronym.filter(|&short| (at..short).any(of_body)) {
            self.note(reading, short, |seen| seen.body = seen.body.saturating_add(1));
        }
        let heads = Class::OFFICE | Class::BODY | Class::PLACE_HEAD | Class::MODIFIER | Class::PERSON;
        let before = at.checked_sub(1);
        let after = skip_adverbs(reading, found.end);
        let speaks = reading
            .verb(after)
            .is_some_and(|v| matches!(v.verb.shape, VerbShape::Active | VerbShape::Either))
            && !reading.is(before.unwrap_or(usize::MAX), Class::PREPOSITION)
            || matches!(
                (reading.form(after), reading.form(after + 1)),
                ("angkat", "bicara" | "suara") | ("buka", "suara" | "mulut")
            );
        let asked = before.is_some_and(|b| {
            let cue = reading
                .verb(b)
                .is_some_and(|v| !v.clitic && matches!(v.verb.shape, VerbShape::Bare | VerbShape::Source));
            cue || reading.is(b, Class::TITLE) && !reading.is(b, Class::OFFICE)
                || found.end > at + 1 && is_told_by(reading, b)
        });
        let plain = (at..found.end).all(|i| {
            !reading.is(i, Class::OFFICE | Class::BODY | Class::BODY_WORD)
                && !reading.is_mark(i, '(')
                && (!reading.is_upper(i) || i > at)
        });
        // `kata Juri kepada`: a noun would have no capital there.
        let called = asked
            && found.end == at + 1
            && !reading.is_mark(found.end, ',')
            && reading.is(at, Class::PERSON)
            && !reading.is(at, Class::OFFICE | Class::BODY | Class::TITLE | Class::MODIFIER);
        if (speaks || asked)
            && plain
            && (!reading.is(at, heads) || called)
            && !reading.is_upper(at)
            && !(speaks && found.end == at + 1 && reading.is(at, Class::COMMON))
            && found.end - at <= 4
        {
            let first = (at..found.end).find(|&i| !reading.is(i, Class::TITLE) && !reading.is_mark(i, '.'));
            if let Some(first) = first {
                for i in first..found.end {
                    self.note(reading, i, |seen| seen.name = seen.name.saturating_add(1));
                }
            }
        }
        let to_place = before.is_some_and(|b| reading.among(b, Group::TO_PLACES));
        if to_place && !reading.is(at, heads) {
            self.note(reading, at, |seen| seen.place = seen.place.saturating_add(1));
        }
        let of_team = before.is_some_and(|b| reading.is(b, Class::OF_TEAM));
        if found.end == at + 1 {
            let quiet = !speaks && !asked;
            self.note(reading, at, |seen| {
                seen.team = seen.team.saturating_add(u16::from(of_team));
                seen.alone = seen.alone.saturating_add(u16::from(quiet));
            });
        }
        for i in at..found.end {
            if reading.is(at, Class::PLACE_HEAD)
                && reading.is(i, Class::PLACE_HEAD)
                && reading.is_proper(i + 1)
            {
                self.note(reading, i + 1, |seen| seen.place = seen.place.saturating_add(1));
            }
        }
        found.end
    }

    fn note_pair(&mut self, reading: Reading<'_>, first: usize) {
        let word = |at: usize| reading.token(at).map(|token| token.word);
        let (Some(one), Some(two)) = (word(first), word(first + 1)) else { return };
        let (before, after) = (first.checked_sub(1).and_then(word), word(first + 2));
        let number = self.numbers.add(one.0, two.0) as usize;
        if number == self.pairs.len() {
            self.pairs.push(Pair { before, after, apart: (false, false) });
        }
        let Some(pair) = self.pairs.get_mut(number) else { return };
        pair.apart.0 |= pair.before != before;
        pair.apart.1 |= pair.after != after;
    }

    /// True when the two words stand together in different surroundings: no boundary runs between them.
    pub(crate) fn is_tied(&self, reading: Reading<'_>, first: usize, second: usize) -> bool {
        let heads =
            Class::OFFICE | Class::TITLE | Class::PERSON | Class::MODIFIER | Class::PLACE_HEAD | Class::PLACE;
        let (Some(one), Some(two)) = (reading.token(first), reading.token(second)) else { return false };
        !reading.is(first, heads)
            && !reading.is_upper(first)
            && self
                .numbers
                .find(one.word.0, two.word.0)
                .and_then(|number| self.pairs.get(number as usize))
                .is_some_and(|pair| pair.apart == (true, true))
    }

    /// True for the short form that a bracket after the name of a body gives it.
    pub(crate) fn is_body(&self, reading: Reading<'_>, at: usize) -> bool {
        self.seen(reading, at).body > 0
    }

    fn note(&mut self, reading: Reading<'_>, at: usize, with: impl Fn(&mut Seen)) {
        let seen = reading.token(at).and_then(|token| self.words.get_mut(token.word.0 as usize));
        seen.into_iter().for_each(with);
    }

    fn seen(&self, reading: Reading<'_>, at: usize) -> Seen {
        reading.token(at).and_then(|t| self.words.get(t.word.0 as usize)).copied().unwrap_or_default()
    }

    pub(crate) fn is_name(&self, reading: Reading<'_>, at: usize) -> bool {
        let seen = self.seen(reading, at);
        seen.name > 0 && seen.name >= seen.place && seen.body == 0
    }

    /// True for a word that the text uses by itself, in lower case or as a place.
    pub(crate) fn is_used(&self, reading: Reading<'_>, at: usize) -> bool {
        let seen = self.seen(reading, at);
        seen.alone > 0 || seen.place > 0 || seen.team > 0 || self.seen_lower(reading, at)
    }

    /// True for a word that stands alone elsewhere and never beside a reporting verb.
    pub(crate) fn is_alone(&self, reading: Reading<'_>, at: usize) -> bool {
        let seen = self.seen(reading, at);
        seen.name == 0 && seen.alone > 0
    }

    /// True for a word that stands alone as the name of a team or a body, and never as a person's.
    pub(crate) fn is_team(&self, reading: Reading<'_>, at: usize) -> bool {
        let seen = self.seen(reading, at);
        seen.name == 0 && seen.team > 0
    }

    pub(crate) fn is_place(&self, reading: Reading<'_>, at: usize) -> bool {
        let seen = self.seen(reading, at);
        seen.place > seen.name
    }

    pub(crate) fn seen_lower(&self, reading: Reading<'_>, at: usize) -> bool {
        reading.is(at, Class::SMALL)
    }
}

/// `Hal senada disampaikan X`, `diungkapkan oleh X`. What is called something (`disebut X`) is told by nobody.
fn is_told_by(reading: Reading<'_>, before: usize) -> bool {
    let verb = if reading.among(before, Group::AGENT) { before.saturating_sub(1) } else { before };
    let says = |v: Verb| v.verb.form.ends_with("kan") || reading.says(v, Group::TOLD_VERBS);
    let told = |v: Verb| !v.clitic && v.verb.shape == VerbShape::Passive && says(v);
    reading.verb(verb).is_some_and(told)
}

/// The first token at or after `at` that is no adverb between a subject and its verb.
pub(crate) fn skip_adverbs(reading: Reading<'_>, mut at: usize) -> usize {
    let from = at;
    while at < from + 4
        && reading.is_lower(at)
        && reading.is(at, Class::ADVERB)
        && reading.verb(at).is_none_or(|v| v.verb.shape != VerbShape::Active)
    {
        at += 1;
    }
    at
}
