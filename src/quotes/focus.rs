//! The focus: who has spoken last and whom the last sentences are about. What refers back refers to one of them.

use super::attribution::{Speaker, Speakers};
use super::cue::Cues;
use super::found::Found;
use super::marks::Passage;
use super::reference::Holders;
use crate::lang::Group;
use crate::names::{Class, Kind, Mention, Sort};
use crate::report::QuoteKind;

/// Somebody in focus, with the token where they were last there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) speakers: Speakers,
    pub(super) at: usize,
    pub(super) paragraph: usize,
    /// Brought in by office and name.
    pub(super) introduced: bool,
}

pub(super) struct Focus<'t> {
    pub(super) cues: Cues<'t>,
    pub(super) passages: &'t [Passage],
    pub(super) holders: Holders,
    pub(super) speaker: Option<Held>,
    pub(super) subject: Option<Held>,
    /// Sentence of the last subject: a sentence has one.
    pub(super) subject_sentence: usize,
    /// For each entity one past the token of its last mention, 0 when it has not come yet.
    pub(super) seen: Vec<usize>,
    /// The person named last.
    pub(super) newest: Option<usize>,
    /// The body named last.
    pub(super) body: Option<usize>,
    /// The last person that was named and was no subject.
    pub(super) other: Option<usize>,
    /// More than one such person was named.
    pub(super) rivals: bool,
    /// The last two persons joined by `dan`.
    pub(super) pair: Option<[usize; 2]>,
    /// For each entity whether it has spoken.
    pub(super) spoken: Vec<bool>,
    /// Quotes and passages that begin before the next mention.
    quotes: usize,
    marked: usize,
    /// The next mention to read.
    pub(super) next: usize,
}

/// True for a mention that begins with a word for somebody accused.
pub(super) fn is_accused(cues: Cues<'_>, mention: &Mention) -> bool {
    cues.reading.among(mention.start, Group::ACCUSED)
}

impl<'t> Focus<'t> {
    pub(super) fn new(cues: Cues<'t>, passages: &'t [Passage]) -> Self {
        let entities = cues.names.entities.len();
        Self {
            cues,
            passages,
            holders: Holders::new(cues.reading, &cues.names.entities),
            speaker: None,
            subject: None,
            subject_sentence: usize::MAX,
            seen: vec![0; entities],
            newest: None,
            body: None,
            other: None,
            rivals: false,
            pair: None,
            spoken: vec![false; entities],
            quotes: 0,
            marked: 0,
            next: 0,
        }
    }

    /// Reads the mentions before token `to`.
    pub(super) fn advance(&mut self, to: usize, quotes: &[Found]) {
        while let Some(mention) = self.cues.mention(self.next).filter(|m| m.start < to) {
            let place = self.next;
            self.next += 1;
            while quotes.get(self.quotes).is_some_and(|q| q.first <= mention.start) {
                self.quotes += 1;
            }
            let inside = self.quotes;
            let quoted = inside
                .checked_sub(1)
                .and_then(|i| quotes.get(i))
                .is_some_and(|q| q.kind == QuoteKind::Direct && mention.start < q.end);
            while self.passages.get(self.marked).is_some_and(|p| p.first <= mention.start) {
                self.marked += 1;
            }
            let marked = self.marked;
            let term = marked
                .checked_sub(1)
                .and_then(|i| self.passages.get(i))
                .is_some_and(|p| mention.start < p.end);
            let reported = inside.checked_sub(1).and_then(|i| quotes.get(i)).is_some_and(|q| {
                // Whoever is told about in a report does not speak next, unless he is its source.
                mention.start < q.end
                    && q.cue.is_none_or(|c| c.at + 1 < mention.start && c.end < mention.start)
            });
            if !quoted && !term {
                self.note(place, mention, reported);
            }
        }
    }

    pub(super) fn skip_to(&mut self, to: usize, quotes: &[Found]) {
        let subject = self.subject;
        self.advance(to, quotes);
        // The words of the attribution itself do not make a new subject.
        self.subject = subject;
    }

    fn note(&mut self, place: usize, mention: &Mention, reported: bool) {
        let reading = self.cues.reading;
        let sentence = reading.sentence(mention.start).unwrap_or_default();
        let from = reading.sentence_around(mention.start).0;
        let speaker = match mention.kind {
            Kind::Name => mention.entity.map(Speaker::Entity),
            Kind::Office => self.by_office(mention).map(Speaker::Entity),
            Kind::Descriptor => self.by_description(mention).map(|(entity, _)| Speaker::Entity(entity)),
            _ => None,
        };
        if mention.kind == Kind::Pronoun && self.cues.is_subject(place, from) {
            self.subject_sentence = sentence;
        }
        if let Some(Speaker::Entity(entity)) = speaker {
            self.seen.get_mut(entity).into_iter().for_each(|seen| *seen = mention.end);
            match self.cues.names.entities.get(entity).map(|e| e.sort) {
                Some(Sort::Person) => self.newest = Some(entity),
                Some(Sort::Body) => self.body = Some(entity),
                _ => {}
            }
        }
        if mention.kind == Kind::Name && reading.among(mention.end, Group::AND) {
            let second = self
                .cues
                .starting(mention.end + 1)
                .and_then(|s| self.cues.mention(s))
                .filter(|m| m.kind == Kind::Name && m.sort == Sort::Person);
            if let (Some(first), Some(second)) = (mention.entity, second.and_then(|m| m.entity)) {
                self.pair = Some([first, second]);
            }
        }
        let agent = self.is_source(mention);
        let opens = || (agent || self.opens_sentence(mention, from)) && self.is_full_name(mention);
        let person = matches!(speaker, Some(Speaker::Entity(e)) if self.cues.names.entities.get(e)
            .is_some_and(|e| e.sort == Sort::Person || e.may_be_person() && opens()));
        let Some(speaker) = speaker.filter(|_| person) else { return };
        let suffers = crate::names::skip_adverbs(reading, mention.end);
        let suffers = reading.is(suffers, Class::VERB) && reading.form(suffers).starts_with("di");
        // What is told about the accused is told by somebody else.
        let side = mention.start.checked_sub(1).is_some_and(|b| reading.among(b, Group::PARTIES));
        let accused = self.speaker.is_some() && (side || is_accused(self.cues, mention));
        let subject = (self.cues.is_subject(place, from) || agent)
            && !accused
            && !self.is_possessor(mention)
            && self.subject_sentence != sentence
            && !reported
            && !(suffers && self.speaker.is_some());
        if subject {
            let paragraph = reading.paragraph(mention.start);
            // Whoever is told of by name and office is about to speak, if not just somebody that things happen to.
            let introduced = mention.kind == Kind::Name
                && mention.core.1 > mention.core.0 + 1
                && mention.role.is_some_and(|(from, to)| (from..to).any(|at| reading.is(at, Class::OFFICE)));
            let speakers = Speakers::one(speaker);
            self.subject = Some(Held { speakers, at: mention.end, paragraph, introduced });
            self.subject_sentence = sentence;
        } else if let Speaker::Entity(entity) = speaker {
            self.rivals |= self.other.is_some_and(|other| other != entity);
            self.other = Some(entity);
        }
    }

    /// Whom a clitic or a singular pronoun refers to. `speaking`: it stands beside the verb of a quote (`katanya`,
    /// `kata dia`), which goes on with a speaker more readily than with somebody merely told about.
    pub(super) fn focused(
        &self,
        paragraph: usize,
        clitic: bool,
        speaking: bool,
        at: usize,
    ) -> (Speakers, f32) {
        let person = |held: &&Held| {
            held.speakers.only().is_some_and(|s| match s {
                Speaker::Entity(e) => {
                    clitic && self.subject.is_none()
                        || self.cues.names.entities.get(e).is_some_and(|e| e.may_be_person())
                }
                Speaker::Unnamed(_) => true,
            })
        };
        let speaker = self.speaker.as_ref().filter(person);
        let subject = self.subject.as_ref().filter(person);
        if let Some((held, sure)) = self.choose(speaker, subject, speaking, at) {
            let far = paragraph.saturating_sub(held.paragraph).min(5);
            return (held.speakers, sure - 0.04 * far as f32);
        }

        match self.other {
            Some(entity) => (Speakers::entities(Some(entity), None), if self.rivals { 0.46 } else { 0.6 }),
            None => (Speakers::default(), 0.0),
        }
    }

    /// The last speaker or the last subject, and how sure that is.
    fn choose<'h>(
        &self,
        speaker: Option<&'h Held>,
        subject: Option<&'h Held>,
        speaking: bool,
        at: usize,
    ) -> Option<(&'h Held, f32)> {
        let (Some(speaker), Some(subject)) = (speaker, subject) else {
            return speaker.or(subject).map(|held| (held, 0.88));
        };
        if speaker.speakers == subject.speakers {
            return Some((if subject.at > speaker.at { subject } else { speaker }, 0.9));
        }
        if subject.at < speaker.at {
            return Some((speaker, 0.85));
        }
        let entity = subject.speakers.iter().find_map(|s| match s {
            Speaker::Entity(e) => Some(e),
            Speaker::Unnamed(_) => None,
        });
        let known = entity.and_then(|e| self.cues.names.entities.get(e));
        let new = known.is_some_and(|e| e.first + 1 >= speaker.at);
        let fresh = new && known.is_some_and(|e| e.sure) || subject.introduced;
        let spoken = entity.is_some_and(|e| self.spoken.get(e).copied().unwrap_or_default());
        let reading = self.cues.reading;
        let sentences = reading.sentence(at).zip(reading.sentence(subject.at.saturating_sub(1)));
        let next = sentences.is_some_and(|(now, then)| now <= then + 1);
        Some(match (fresh || spoken, speaking) {
            (true, _) => (subject, if next { 0.85 } else { 0.78 }),
            (false, false) if next => (subject, 0.7),
            // A paragraph that begins with somebody new is theirs.
            (false, true) if next && new && subject.paragraph > speaker.paragraph => (subject, 0.7),
            (false, true) if next => (speaker, 0.55),
            (false, _) => (speaker, 0.65),
        })
    }

    /// Whom a quote without any mention belongs to: the speaker goes on.
    pub(super) fn continued(&self, at: usize, paragraph: usize) -> (Speakers, f32) {
        let (speaker, subject) = (self.speaker.as_ref(), self.subject.as_ref());
        let held = match (speaker, subject) {
            (Some(a), Some(b)) => Some(if b.at > a.at && b.paragraph == paragraph { b } else { a }),
            (a, b) => a.or(b),
        };
        if held.is_none() {
            return match self.other {
                Some(entity) if !self.rivals => (Speakers::entities(Some(entity), None), 0.55),
                _ => (Speakers::default(), 0.0),
            };
        }
        held.map_or((Speakers::default(), 0.0), |held| {
            let far = paragraph.saturating_sub(held.paragraph);
            // In an article on one line the distance in words tells what paragraphs do elsewhere.
            let apart = if far > 0 { 0.0 } else { (at.saturating_sub(held.at) / 30).min(10) as f32 };
            (held.speakers, 0.75 - 0.06 * far.min(6) as f32 - 0.1 * apart)
        })
    }
}
