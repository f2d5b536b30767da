//! Cues: a reporting verb and the words beside it that say who speaks.

use crate::lang::{Group, VerbShape};
use crate::names::{Class, Kind, Mention, Names, Reading, Sort, Verb};
use crate::text::TokenKind;

/// Mentions tried as the subject of a sentence: enough for any sentence, and a bound for a text without stops.
const SUBJECTS: usize = 40;

/// The most tokens of what tells more of a subject before its verb.
const MODIFIER: usize = 25;

/// Who a cue says speaks; mentions by their place in the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Mention(usize),
    /// Two joined by `dan`.
    Both(usize, usize),
    /// The clitic on the verb at this token.
    Clitic(usize),
    /// A description that is no mention, as token places: `kata polisi`.
    Words(usize, usize),
    /// A definite description that is no mention: `bintang serial itu`.
    Described(usize, usize),
    /// Nobody.
    Unsaid,
}

/// A reporting verb in its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cue {
    /// The token of the verb.
    pub(crate) at: usize,
    pub(crate) verb: Verb,
    pub(crate) who: Who,
    /// One past the last token of the verb and its speaker.
    pub(crate) end: usize,
    /// False when words stand between the verb and its speaker.
    pub(crate) adjacent: bool,
    /// `tidak pernah mengatakan`.
    pub(crate) negated: bool,
}

/// Finds cues in one text.
#[derive(Clone, Copy)]
pub(crate) struct Cues<'t> {
    pub(crate) reading: Reading<'t>,
    pub(crate) names: &'t Names,
}

impl<'t> Cues<'t> {
    pub(crate) fn mention(&self, place: usize) -> Option<&'t Mention> {
        self.names.mentions.get(place)
    }

    /// The mention that starts at this token.
    pub(crate) fn starting(&self, at: usize) -> Option<usize> {
        let place = self.names.mention_from(at);
        self.mention(place).filter(|m| m.start == at).map(|_| place)
    }

    /// The mention that ends before this token.
    pub(crate) fn ending(&self, at: usize) -> Option<usize> {
        let place = self.names.mention_from(at).checked_sub(1)?;
        self.mention(place).filter(|m| m.end == at || m.core.1 == at).map(|_| place)
    }

    /// A verb that stands before its speaker, at `at`: `kata X`, `ujarnya`, `disampaikan oleh X`, `menurut X`.
    pub(crate) fn verb_first(&self, at: usize, limit: usize) -> Option<Cue> {
        let verb = self.reading.verb(at)?;
        if matches!(verb.verb.shape, VerbShape::Active | VerbShape::Telegraphic) {
            return None;
        }
        if verb.verb.shape == VerbShape::Either && self.starting(at + 1).is_none() {
            return None;
        }
        let cue = |who, end| Cue { at, verb, who, end, adjacent: true, negated: self.is_negated(at) };
        if verb.clitic {
            return Some(cue(Who::Clitic(at), at + 1));
        }
        // `demikian keterangan yang dituliskan X`
        if verb.verb.shape == VerbShape::Noun && self.reading.among(at + 1, Group::RELATIVE) {
            let passive = self.reading.verb(at + 2).filter(|v| v.verb.shape == VerbShape::Passive);
            return passive.and_then(|_| self.verb_first(at + 2, limit));
        }
        let plain = verb.verb.shape == VerbShape::Noun && self.reading.among(at + 1, Group::PUBLISHED);
        let (who, end) = self.speaker_after(at + 1 + usize::from(plain), limit);
        let weak = matches!(verb.verb.shape, VerbShape::Passive | VerbShape::Source);
        (who != Who::Unsaid && !(weak && matches!(who, Who::Words(..)))).then(|| cue(who, end))
    }

    /// Whoever is named at `at`, right after a verb.
    pub(crate) fn speaker_after(&self, mut at: usize, limit: usize) -> (Who, usize) {
        // `kata @warga_sukamaju`, `tulis akun @warga_sukamaju`
        let account = at + usize::from(self.reading.among(at, Group::ACCOUNTS));
        let handle = |at: usize| self.reading.token(at).is_some_and(|t| t.kind == TokenKind::Handle);
        if let Some(at) = [at, account].into_iter().find(|&at| at < limit && handle(at)) {
            return (Who::Words(at, at + 1), at + 1);
        }
        while at < limit && self.reading.among(at, Group::BEFORE_SPEAKERS) {
            at += 1;
        }
        // `bunyi pernyataan X`, `demikian keterangan tertulis X`: X says it.
        if self.is_statement(at) {
            let named = at + 1 + usize::from(self.reading.among(at + 1, Group::PUBLISHED));
            let source = self.starting(named).filter(|&place| {
                named < limit
                    && self.mention(place).is_some_and(|m| m.kind == Kind::Name && m.sort != Sort::Place)
            });
            if let Some(place) = source {
                return (Who::Mention(place), self.mention(place).map_or(named, |m| m.end));
            }
        }
        // `kata dr. Rini`: a title in lower case is no mention.
        let mut title = at;
        while title < at + 6 && self.reading.is(title, Class::TITLE) && self.starting(title).is_none() {
            title += 1 + usize::from(self.reading.is_mark(title + 1, '.'));
            if let Some(place) = self.starting(title) {
                return (Who::Mention(place), self.mention(place).map_or(title, |m| m.end));
            }
        }
        // `kata andra Soni`: the first word of a known name lost its capital.
        if self.reading.is_lower(at)
            && let Some(place) = self.starting(at + 1)
            && let Some(mention) = self.mention(place)
            && let Some(entity) = mention.entity.and_then(|e| self.names.entities.get(e))
            && let Some(token) = self.reading.token(at)
            && entity.words.contains(&token.word)
        {
            return (Who::Mention(place), mention.end);
        }
        if let Some(place) = self.starting(at) {
            let end = self.mention(place).map_or(at + 1, |m| m.end);
            let joined = self.reading.among(end, Group::AND).then(|| self.starting(end + 1)).flatten();
            if let Some(second) = joined.filter(|&s| self.mention(s).is_some_and(|m| m.kind == Kind::Name)) {
                return (Who::Both(place, second), self.mention(second).map_or(end, |m| m.end));
            }
            let place_name = self.mention(place).is_some_and(|m| m.sort == Sort::Place);
            return if place_name { (Who::Unsaid, at) } else { (Who::Mention(place), end) };
        }
        let mut end = at;
        while end < limit && end < at + 4 && self.is_noun(end) {
            end += 1;
        }
        if end == at {
            return (Who::Unsaid, at);
        }
        // `tutur perwakilan tim, Kalila,`
        let named = self.reading.is_mark(end, ',').then(|| self.starting(end + 1)).flatten();
        let named = named.filter(|&n| {
            self.mention(n).is_some_and(|m| {
                m.kind == Kind::Name
                    && matches!(m.sort, Sort::Person | Sort::Unknown)
                    && self.reading.mark(m.end).is_some_and(|c| matches!(c, ',' | '.' | '('))
            })
        });
        if let Some(name) = named {
            return (Who::Mention(name), self.mention(name).map_or(end, |m| m.end));
        }
        let stop =
            (end..end + 7).find(|&i| self.reading.mark(i).is_some() || self.reading.is(i, Class::DEFINITE));
        if let Some(stop) = stop.filter(|&i| self.reading.is(i, Class::DEFINITE) && i < limit) {
            let written = self.is_statement(at) || self.reading.among(at, Group::TEXTS);
            // A text that speaks for itself is nobody seen before.
            let who = if written { Who::Words(at, stop + 1) } else { Who::Described(at, stop + 1) };
            return (who, stop + 1);
        }
        // `ungkap akun lainnya`
        let others = usize::from(self.reading.among(end, Group::OTHERS));
        let end = end + others;
        (Who::Words(at, end), end + usize::from(self.reading.is(end, Class::DEFINITE)))
    }

    /// A noun for words said or written: `pernyataan`, `keterangan`.
    fn is_statement(&self, at: usize) -> bool {
        self.reading.among(at, Group::STATEMENTS)
    }

    fn is_noun(&self, at: usize) -> bool {
        let stop = Class::FUNCTION
            | Class::VERB
            | Class::FINITE
            | Class::THAT
            | Class::NEGATION
            | Class::PREPOSITION
            | Class::DEFINITE;
        self.reading.is_lower(at) && !self.reading.is(at, stop) && self.reading.verb(at).is_none()
    }

    /// The cue of the active verb at `at` with the subject before it; `from` is where its sentence starts.
    pub(crate) fn verb_last(&self, at: usize, from: usize) -> Option<Cue> {
        let reading = self.reading;
        let verb = reading.verb(at).filter(|v| {
            matches!(v.verb.shape, VerbShape::Active | VerbShape::Either | VerbShape::Telegraphic)
        })?;
        let mut before = at;
        let mut negated = false;
        while before > from && before + 5 > at && self.is_adverb(before - 1) {
            before -= 1;
            negated |= reading.is(before, Class::NEGATION);
        }
        let cue = |place: usize, adjacent| Cue {
            at,
            verb,
            who: Who::Mention(place),
            end: at + 1,
            adjacent,
            negated,
        };
        let last = before.checked_sub(1).filter(|&b| b >= from)?;
        if let Some(place) = self.ending(before).filter(|&p| self.is_subject(p, from)) {
            // `Rini yang menjadi lawan Dewi mengatakan`: the clause after `yang` ends with another name.
            let head = self.subject(from, self.mention(place).map_or(before, |m| m.start)).filter(|&head| {
                self.mention(head).is_some_and(|m| {
                    m.kind == Kind::Name
                        && m.start == from
                        && reading.among(m.end, Group::RELATIVE)
                        && (m.end..before).all(|i| reading.mark(i).is_none() && reading.verb(i).is_none())
                })
            });
            if let Some(head) = head {
                return Some(cue(head, false));
            }
            return Some(self.paired(cue(place, true), place, from));
        }
        if reading.is_mark(last, ',')
            && let Some(place) = self.ending(last).filter(|&p| self.is_subject(p, from))
        {
            return Some(self.paired(cue(place, true), place, from));
        }
        if reading.among(last, Group::NO_SUBJECT) {
            return None;
        }
        let joins = reading.among(last, Group::JOINS_VERBS);
        let subject = self.subject(from, last)?;
        let end = self.mention(subject).map_or(from, |m| m.end);
        let opens = reading.is_mark(end, ',')
            || reading.is(end, Class::PREPOSITION)
            || reading.among(end, Group::OPENS_CIRCUMSTANCE);
        (joins || opens && at.checked_sub(end).is_some_and(|between| between <= MODIFIER))
            .then(|| cue(subject, false))
    }

    /// `X dan Y mengatakan`: both speak.
    fn paired(&self, mut cue: Cue, place: usize, from: usize) -> Cue {
        let joined = self.mention(place).and_then(|m| m.start.checked_sub(1)).filter(|&b| b > from);
        let and = joined.filter(|&b| self.reading.among(b, Group::AND));
        let first = and.and_then(|b| self.ending(b)).filter(|&p| {
            self.mention(p)
                .is_some_and(|m| m.kind == Kind::Name && m.sort == Sort::Person && m.start <= from + 2)
                && self.mention(place).is_some_and(|m| m.kind == Kind::Name)
        });
        if let Some(first) = first {
            cue.who = Who::Both(first, place);
        }
        cue
    }

    fn is_adverb(&self, at: usize) -> bool {
        let reading = self.reading;
        reading.is(at, Class::NEGATION)
            || reading.is_lower(at)
                && crate::names::skip_adverbs(reading, at) > at
                && !reading.is(at, Class::PRONOUN)
    }

    /// True when the mention can be the subject of its sentence.
    pub(crate) fn is_subject(&self, place: usize, from: usize) -> bool {
        let Some(mention) = self.mention(place).filter(|m| m.start >= from) else { return false };
        let before = mention.start.checked_sub(1).filter(|&b| b >= from);
        let governed = before.is_some_and(|b| {
            self.reading.is(b, Class::PREPOSITION) && !self.reading.among(b, Group::INCLUDING)
        });
        mention.sort != Sort::Place && !governed && !self.qualifies(mention)
    }

    /// A name that only qualifies the noun before it: `rumah Andi`, `era Soeharto`.
    fn qualifies(&self, mention: &Mention) -> bool {
        let reading = self.reading;
        let Some(before) = mention.start.checked_sub(1) else { return false };
        let stop = Class::FUNCTION
            | Class::VERB
            | Class::FINITE
            | Class::THAT
            | Class::NEGATION
            | Class::TITLE
            | Class::PERSON;
        // Only as the object of a verb or a preposition: `mendukung langkah Andi`. Elsewhere a heading may be glued on.
        let governed = before
            .checked_sub(1)
            .is_some_and(|b| reading.is(b, Class::PREPOSITION | Class::VERB) || reading.verb(b).is_some());
        mention.kind == Kind::Name
            && governed
            && mention.start == mention.core.0
            && reading.is_lower(before)
            && !reading.is(before, stop)
            && reading.verb(before).is_none()
            && !reading.is_new_line(mention.start)
    }

    /// The first mention in `from..to` that can be a subject.
    pub(crate) fn subject(&self, from: usize, to: usize) -> Option<usize> {
        let first = self.names.mention_from(from);
        let inside = self
            .names
            .mentions
            .iter()
            .enumerate()
            .skip(first)
            .take_while(|(_, m)| m.start < to)
            .take(SUBJECTS);
        let fit = |m: &Mention| m.kind != Kind::Indefinite || !self.reading.is(m.start, Class::MODIFIER);
        let mut found = None;
        for (place, mention) in inside {
            if self.is_subject(place, from) && fit(mention) {
                found = Some(place);
                break;
            }
        }
        found
    }

    fn is_negated(&self, at: usize) -> bool {
        (at.saturating_sub(2)..at)
            .any(|i| self.reading.is(i, Class::NEGATION) && !self.reading.among(i, Group::WITHOUT))
    }
}
