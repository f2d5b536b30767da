//! What a mention is in its sentence: who may speak next.

use super::focus::Focus;
use crate::lang::{Group, VerbShape};
use crate::names::{Class, Mention};
use crate::text::Shape;

/// Words that may open a sentence before its subject.
const OPENING: usize = 8;

impl Focus<'_> {
    /// `Hal itu disampaikan oleh X`, `Kritik datang dari X`, `Lain lagi dengan X`: X speaks, though the sentence is about what X said.
    pub(super) fn is_source(&self, mention: &Mention) -> bool {
        let reading = self.cues.reading;
        let Some(link) = mention.start.checked_sub(1) else { return false };
        let Some(before) = link.checked_sub(1) else { return false };
        if reading.among(link, Group::AGENT) {
            let also = usize::from(reading.among(before, Group::ALSO));
            let verb = reading.verb(before.saturating_sub(also));
            return verb.is_some_and(|v| v.verb.shape == VerbShape::Passive);
        }
        reading.among(link, Group::FROM) && reading.among(before, Group::COMES)
            || reading.among(link, Group::WITH) && reading.among(before, Group::SO_WITH)
    }

    /// The first words of a sentence; the name after a description (`Ibu korban, X,`) or after words for being asked.
    pub(super) fn opens_sentence(&self, mention: &Mention, from: usize) -> bool {
        let reading = self.cues.reading;
        if mention.start <= from + 1 || mention.start > from + OPENING {
            return mention.start == from || reading.among(from, Group::COPULA) && mention.start == from + 1;
        }
        let described = reading.is_mark(mention.end, ',') && reading.is(from, Class::OFFICE | Class::PERSON);
        let asked = reading.among(from, Group::ASKED);
        reading.is_mark(mention.start - 1, ',')
            && (described || asked)
            && (from + 1..mention.start - 1).all(|at| reading.is_word(at))
    }

    /// Two words or more of the shape of a name: at the start of a sentence a person more often than a thing, whatever
    /// else is known. A word with capitals inside has lost a space before the name.
    pub(super) fn is_full_name(&self, mention: &Mention) -> bool {
        let reading = self.cues.reading;
        let (first, end) = mention.core;
        let capital = |at: usize| reading.token(at).is_some_and(|token| token.shape == Shape::Capital);
        end > first + 1 && (first..end).all(|at| capital(at) || reading.mark(at).is_some())
    }

    /// `kehadiran Presiden X`, `rumah X`: the noun before is the subject, not the person.
    pub(super) fn is_possessor(&self, mention: &Mention) -> bool {
        let reading = self.cues.reading;
        let Some(before) = mention.start.checked_sub(1).filter(|_| !reading.is_new_line(mention.start))
        else {
            return false;
        };
        // `dalam kesempatan yang sama X`: what ends a clause of `yang` is no noun.
        if before.checked_sub(1).is_some_and(|b| reading.among(b, Group::RELATIVE)) {
            return false;
        }
        let other = Class::FUNCTION | Class::VERB | Class::FINITE | Class::THAT | Class::NEGATION;
        let noun = reading.is_lower(before) && !reading.is(before, other) && reading.verb(before).is_none();
        noun || !reading.is_lower(before) && reading.is(before, Class::ABSTRACT | Class::COMMON)
    }
}
