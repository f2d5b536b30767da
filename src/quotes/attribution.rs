//! Attribution: whom each quote belongs to, and how sure that is.
//!
//! More than nine in ten attributions use a short name, a pronoun or a clitic. The text is read from the start with a
//! focus that holds the last speaker and the last subject; what refers back refers to the later of the two. A name
//! beside the verb needs no focus.

use super::cue::{Cues, Who};
use super::found::Found;
use super::marks::Passage;
use crate::names::{Class, Kind, Mention, Sort};
use crate::report::{MentionKind, QuoteKind};
use crate::text::Span;

/// Below this confidence no speaker is given: a wrong name under a quote is worse than none.
pub(crate) const THRESHOLD: f32 = 0.45;

/// Whom a quote belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// Place in the entities.
    Entity(usize),
    /// Described and not named: `seorang warga`.
    Unnamed(String),
}

/// The outcome for one quote.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Attribution {
    pub(crate) speakers: Vec<Speaker>,
    pub(crate) mention: Option<Span>,
    pub(crate) mention_kind: MentionKind,
    pub(crate) confidence: f32,
}

/// Somebody in focus, with the token where they were last there.
#[derive(Clone, Debug)]
struct Held {
    speakers: Vec<Speaker>,
    at: usize,
    paragraph: usize,
}

/// Attributes the quotes, which are in the order of the text.
pub(crate) fn attribute(cues: Cues<'_>, quotes: &[Found], passages: &[Passage]) -> Vec<Attribution> {
    let mut focus = Focus {
        cues,
        passages,
        speaker: None,
        subject: None,
        subject_sentence: usize::MAX,
        seen: vec![0; cues.names.entities.len()],
        others: Vec::new(),
        pair: None,
        spoken: vec![false; cues.names.entities.len()],
        next: 0,
    };
    let mut done: Vec<Attribution> = Vec::with_capacity(quotes.len());
    for (place, quote) in quotes.iter().enumerate() {
        let at = quote.cue.filter(|c| c.at < quote.first).map_or(quote.first, |c| c.at);
        focus.advance(at, quotes);
        let source = if quote.forward {
            quotes.iter().skip(place + 1).find(|q| !q.forward).unwrap_or(quote)
        } else {
            quote
        };
        let mut attribution = focus.resolve(source, at, quote.paragraph);
        if quote.forward {
            attribution.mention = None;
            attribution.mention_kind = MentionKind::Inferred;
        }
        if attribution.confidence < THRESHOLD {
            attribution.speakers.clear();
        }
        if !attribution.speakers.is_empty() {
            let until = quote.after.max(quote.cue.map_or(0, |c| c.end));
            focus.speaker =
                Some(Held { speakers: attribution.speakers.clone(), at: until, paragraph: quote.paragraph });
            for speaker in &attribution.speakers {
                if let Speaker::Entity(entity) = speaker {
                    focus.spoken.get_mut(*entity).into_iter().for_each(|spoken| *spoken = true);
                }
            }
            if quote.kind == QuoteKind::Direct {
                focus.skip_to(until, quotes);
            }
        }
        attribution.confidence = (attribution.confidence * 100.0).round() / 100.0;
        done.push(attribution);
    }
    done
}

struct Focus<'t> {
    cues: Cues<'t>,
    passages: &'t [Passage],
    speaker: Option<Held>,
    subject: Option<Held>,
    /// Sentence of the last subject: a sentence has one.
    subject_sentence: usize,
    /// For each entity one past the token of its last mention, 0 when it has not come yet.
    seen: Vec<usize>,
    /// Persons that were named and were no subject, latest last.
    others: Vec<(usize, usize)>,
    /// The last two persons joined by `dan`.
    pair: Option<[usize; 2]>,
    /// For each entity whether it has spoken.
    spoken: Vec<bool>,
    /// The next mention to read.
    next: usize,
}

impl Focus<'_> {
    /// Reads the mentions before token `to`.
    fn advance(&mut self, to: usize, quotes: &[Found]) {
        while let Some(mention) = self.cues.mention(self.next).filter(|m| m.start < to) {
            let place = self.next;
            self.next += 1;
            let inside = quotes.partition_point(|q| q.first <= mention.start);
            let quoted = inside
                .checked_sub(1)
                .and_then(|i| quotes.get(i))
                .is_some_and(|q| q.kind == QuoteKind::Direct && mention.start < q.end);
            let marked = self.passages.partition_point(|p| p.first <= mention.start);
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

    fn skip_to(&mut self, to: usize, quotes: &[Found]) {
        let subject = self.subject.clone();
        self.advance(to, quotes);
        // The words of the attribution itself do not make a new subject.
        self.subject = subject;
    }

    fn note(&mut self, place: usize, mention: &Mention, reported: bool) {
        let reading = self.cues.reading;
        let byte = reading.token(mention.start).map_or(0, |t| t.span.start);
        let sentence = reading.text.sentences.partition_point(|s| s.start <= byte).saturating_sub(1);
        let from = reading.text.sentences.get(sentence).map_or(0, |s| reading.at_byte(s.start));
        let speaker = match mention.kind {
            Kind::Name => mention.entity.map(Speaker::Entity),
            Kind::Office => self.by_office(mention).map(Speaker::Entity),
            Kind::Descriptor => self.by_description(mention).map(|(entity, _)| Speaker::Entity(entity)),
            _ => None,
        };
        if mention.kind == Kind::Pronoun && self.cues.is_subject(place, from) {
            self.subject_sentence = sentence;
        }
        if let Some(Speaker::Entity(entity)) = speaker
            && let Some(seen) = self.seen.get_mut(entity)
        {
            *seen = mention.end;
        }
        if mention.kind == Kind::Name && matches!(reading.form(mention.end), "dan" | "serta") {
            let second = self
                .cues
                .starting(mention.end + 1)
                .and_then(|s| self.cues.mention(s))
                .filter(|m| m.kind == Kind::Name && m.sort == Sort::Person);
            if let (Some(first), Some(second)) = (mention.entity, second.and_then(|m| m.entity)) {
                self.pair = Some([first, second]);
            }
        }
        let person = matches!(speaker, Some(Speaker::Entity(e)) if self.cues.names.entities.get(e).is_some_and(|e| e.sort == Sort::Person));
        let Some(speaker) = speaker.filter(|_| person) else { return };
        let suffers = crate::names::skip_adverbs(reading, mention.end);
        let suffers = reading.is(suffers, Class::VERB) && reading.form(suffers).starts_with("di");
        let subject = self.cues.is_subject(place, from)
            && !self.is_possessor(mention)
            && self.subject_sentence != sentence
            && !reported
            && !(suffers && self.speaker.is_some());
        if subject {
            let paragraph = reading.text.paragraphs.partition_point(|p| p.start <= byte).saturating_sub(1);
            self.subject = Some(Held { speakers: vec![speaker], at: mention.end, paragraph });
            self.subject_sentence = sentence;
        } else if let Speaker::Entity(entity) = speaker {
            self.others.push((entity, mention.end));
        }
    }

    /// `kehadiran Presiden X`, `rumah X`: the noun before is the subject, not the person.
    fn is_possessor(&self, mention: &Mention) -> bool {
        let reading = self.cues.reading;
        let Some(before) = mention.start.checked_sub(1).filter(|_| !reading.is_new_line(mention.start))
        else {
            return false;
        };
        let other = Class::FUNCTION | Class::VERB | Class::FINITE | Class::THAT | Class::NEGATION;
        let noun = reading.is_lower(before) && !reading.is(before, other) && reading.verb(before).is_none();
        noun || !reading.is_lower(before) && reading.is(before, Class::ABSTRACT | Class::COMMON)
    }

    fn resolve(&self, quote: &Found, at: usize, paragraph: usize) -> Attribution {
        let reading = self.cues.reading;
        let none = |kind, span, confidence| Attribution {
            speakers: Vec::new(),
            mention: span,
            mention_kind: kind,
            confidence,
        };
        match quote.who {
            Who::Mention(place) => match self.cues.mention(place) {
                Some(mention) => {
                    let speaking = quote.cue.is_some_and(|cue| cue.at < mention.start);
                    self.by_mention(mention, speaking, at, paragraph)
                }
                None => none(MentionKind::Inferred, None, 0.0),
            },
            Who::Both(first, second) => {
                let both = [first, second]
                    .into_iter()
                    .filter_map(|m| self.cues.mention(m)?.entity)
                    .map(Speaker::Entity);
                let span = self
                    .cues
                    .mention(first)
                    .zip(self.cues.mention(second))
                    .map(|(a, b)| reading.span(a.core.0, b.core.1));
                Attribution {
                    speakers: both.collect(),
                    mention: span,
                    mention_kind: MentionKind::Name,
                    confidence: 0.9,
                }
            }
            Who::Clitic(verb) => {
                let span = reading.token(verb).map(|t| Span::new(t.span.end.saturating_sub(3), t.span.end));
                let (speakers, confidence) = self.focused(paragraph, true, true, at);
                Attribution { speakers, mention: span, mention_kind: MentionKind::Clitic, confidence }
            }
            Who::Words(from, to) => {
                let span = reading.span(from, to);
                let name = span.of(reading.text.source).to_owned();
                Attribution {
                    speakers: vec![Speaker::Unnamed(name)],
                    mention: Some(span),
                    mention_kind: MentionKind::Descriptor,
                    confidence: 0.7,
                }
            }
            Who::Described(from, to) => {
                let (speakers, confidence) = self.focused(paragraph, true, true, at);
                let mention = Some(reading.span(from, to));
                Attribution {
                    speakers,
                    mention,
                    mention_kind: MentionKind::Descriptor,
                    confidence: confidence.min(0.65),
                }
            }
            Who::Unsaid if quote.cue.is_some_and(|c| c.verb.verb.form == "berbunyi") => {
                none(MentionKind::Inferred, None, 0.0)
            }
            Who::Unsaid => {
                let (speakers, confidence) = self.continued(at, paragraph);
                Attribution { speakers, mention: None, mention_kind: MentionKind::Inferred, confidence }
            }
        }
    }

    fn by_mention(&self, mention: &Mention, speaking: bool, at: usize, paragraph: usize) -> Attribution {
        let reading = self.cues.reading;
        let span = Some(reading.span(mention.core.0, mention.core.1));
        let give = |speakers, mention_kind, confidence| Attribution {
            speakers,
            mention: span,
            mention_kind,
            confidence,
        };
        match mention.kind {
            Kind::Name => {
                let entity = mention.entity.and_then(|e| self.cues.names.entities.get(e));
                let full = entity.is_some_and(|e| e.words.len() <= mention.core.1 - mention.core.0);
                let kind = if full { MentionKind::Name } else { MentionKind::Short };
                give(
                    mention.entity.map(Speaker::Entity).into_iter().collect(),
                    kind,
                    if full { 0.95 } else { 0.92 },
                )
            }
            Kind::Pronoun => {
                let (speakers, confidence) = self.focused(paragraph, false, speaking, at);
                give(speakers, MentionKind::Pronoun, confidence)
            }
            Kind::Plural => {
                let held = self.speaker.as_ref().filter(|h| h.speakers.len() > 1);
                let named = || self.pair.map(|pair| pair.map(Speaker::Entity).to_vec()).unwrap_or_default();
                let (speakers, sure) = held.map_or_else(|| (named(), 0.7), |h| (h.speakers.clone(), 0.8));
                let sure = if speakers.is_empty() { 0.0 } else { sure };
                give(speakers, MentionKind::Pronoun, sure)
            }
            Kind::Office => match self.by_office(mention) {
                Some(entity) => give(vec![Speaker::Entity(entity)], MentionKind::Short, 0.88),
                None => give(vec![Speaker::Unnamed(self.written(mention))], MentionKind::Descriptor, 0.7),
            },
            Kind::Descriptor => match self.by_description(mention) {
                Some((entity, sure)) => give(vec![Speaker::Entity(entity)], MentionKind::Descriptor, sure),
                None => give(vec![Speaker::Unnamed(self.written(mention))], MentionKind::Descriptor, 0.6),
            },
            Kind::Indefinite => {
                let seen = |e: &usize| self.seen.get(*e).is_some_and(|&s| s > 0);
                let known = if reading.is(mention.start, Class::INDEFINITE) {
                    None
                } else {
                    self.by_role(mention, true).filter(seen)
                };
                match known {
                    Some(entity) => give(vec![Speaker::Entity(entity)], MentionKind::Descriptor, 0.7),
                    None => give(vec![Speaker::Unnamed(self.written(mention))], MentionKind::Descriptor, 0.8),
                }
            }
        }
    }

    fn written(&self, mention: &Mention) -> String {
        let reading = self.cues.reading;
        reading.span(mention.core.0, mention.core.1).of(reading.text.source).to_owned()
    }

    /// Whom a clitic or a singular pronoun refers to. `speaking`: it stands beside the verb of a quote (`katanya`,
    /// `kata dia`), which goes on with a speaker more readily than with somebody merely told about.
    fn focused(&self, paragraph: usize, clitic: bool, speaking: bool, at: usize) -> (Vec<Speaker>, f32) {
        let person = |held: &&Held| {
            held.speakers.len() == 1
                && held.speakers.iter().all(|s| match s {
                    Speaker::Entity(e) => {
                        clitic && self.subject.is_none()
                            || self.cues.names.entities.get(*e).is_some_and(|e| e.may_be_person())
                    }
                    Speaker::Unnamed(_) => true,
                })
        };
        let speaker = self.speaker.as_ref().filter(person);
        let subject = self.subject.as_ref().filter(person);
        if let Some((held, sure)) = self.choose(speaker, subject, speaking, at) {
            let far = paragraph.saturating_sub(held.paragraph).min(5);
            return (held.speakers.clone(), sure - 0.04 * far as f32);
        }

        match self.others.last() {
            Some(&(entity, _)) => (
                vec![Speaker::Entity(entity)],
                if self.others.iter().all(|o| o.0 == entity) { 0.6 } else { 0.46 },
            ),
            None => (Vec::new(), 0.0),
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
            Speaker::Entity(e) => Some(*e),
            Speaker::Unnamed(_) => None,
        });
        let fresh = entity
            .and_then(|e| self.cues.names.entities.get(e))
            .is_some_and(|e| e.sure && e.first + 1 >= speaker.at);
        let spoken = entity.is_some_and(|e| self.spoken.get(e).copied().unwrap_or_default());
        let reading = self.cues.reading;
        let sentences = reading.sentence(at).zip(reading.sentence(subject.at.saturating_sub(1)));
        let next = sentences.is_some_and(|(now, then)| now <= then + 1);
        Some(match (fresh || spoken, speaking) {
            (true, _) => (subject, if next { 0.85 } else { 0.78 }),
            (false, false) if next => (subject, 0.7),
            (false, true) if next => (speaker, 0.55),
            (false, _) => (speaker, 0.65),
        })
    }

    /// Whom a quote without any mention belongs to: the speaker goes on.
    fn continued(&self, at: usize, paragraph: usize) -> (Vec<Speaker>, f32) {
        let (speaker, subject) = (self.speaker.as_ref(), self.subject.as_ref());
        let held = match (speaker, subject) {
            (Some(a), Some(b)) => Some(if b.at > a.at && b.paragraph == paragraph { b } else { a }),
            (a, b) => a.or(b),
        };
        if held.is_none() {
            return match self.others.last() {
                Some(&(entity, _)) if self.others.iter().all(|o| o.0 == entity) => {
                    (vec![Speaker::Entity(entity)], 0.55)
                }
                _ => (Vec::new(), 0.0),
            };
        }
        held.map_or((Vec::new(), 0.0), |held| {
            let far = paragraph.saturating_sub(held.paragraph);
            // In an article on one line the distance in words tells what paragraphs do elsewhere.
            let apart = if far > 0 { 0.0 } else { (at.saturating_sub(held.at) / 30).min(10) as f32 };
            (held.speakers.clone(), 0.75 - 0.06 * far.min(6) as f32 - 0.1 * apart)
        })
    }

    /// The person who holds the office that stands for a name.
    fn by_office(&self, mention: &Mention) -> Option<usize> {
        self.by_role(mention, false)
    }

    /// The person whom a definite description means, and how sure that is.
    fn by_description(&self, mention: &Mention) -> Option<(usize, f32)> {
        let reading = self.cues.reading;
        if mention.sort == Sort::Body {
            let body = |e: &usize| self.cues.names.entities.get(*e).is_some_and(|e| e.sort == Sort::Body);
            let last =
                (0..self.seen.len()).filter(|&e| self.seen.get(e).is_some_and(|&s| s > 0)).filter(body);
            return last.max_by_key(|&e| self.seen.get(e).copied()).map(|e| (e, 0.75));
        }
        if let Some(entity) = self.by_role(mention, true) {
            return Some((entity, 0.85));
        }
        // A person first named in the sentence before is described next.
        let newest = self
            .seen
            .iter()
            .enumerate()
            .filter(|(e, s)| **s > 0 && self.is_person(*e))
            .max_by_key(|(_, s)| **s);
        let (speaker, subject) = (self.speaker.as_ref(), self.subject.as_ref());
        let latest = speaker.map_or(0, |h| h.at).max(subject.map_or(0, |h| h.at));
        let sentence = |at: usize| at.checked_sub(1).and_then(|at| reading.sentence(at));
        let rival = subject.is_some_and(|h| newest.is_some_and(|(_, s)| sentence(h.at) == sentence(*s)));
        if let Some((entity, &at)) = newest.filter(|(_, s)| **s > latest && !rival) {
            let first = self.cues.names.entities.get(entity).is_some_and(|e| e.first + 12 >= at);
            if first {
                return Some((entity, 0.65));
            }
        }
        let (speakers, sure) = self.focused(0, false, false, usize::MAX);
        match speakers.first() {
            Some(Speaker::Entity(entity)) => Some((*entity, sure.min(0.75))),
            _ => None,
        }
    }

    fn is_person(&self, entity: usize) -> bool {
        self.cues.names.entities.get(entity).is_some_and(|e| e.sort == Sort::Person)
    }

    /// The person with a role that holds the content words of the mention; the one named last when several do.
    fn by_role(&self, mention: &Mention, described: bool) -> Option<usize> {
        let reading = self.cues.reading;
        let words = |from: usize, to: usize| {
            (from..to).filter(move |&at| {
                reading.is_word(at) && !reading.is(at, Class::FUNCTION | Class::INDEFINITE | Class::DEFINITE)
            })
        };
        let wanted: Vec<_> = words(mention.core.0, mention.core.1)
            .filter_map(|at| reading.token(at))
            .map(|t| t.word)
            .collect();
        let modified = |at: usize| reading.is(at, Class::MODIFIER) && !reading.is(at, Class::INDEFINITE);
        let first = modified(mention.core.0);
        let holders = self.cues.names.entities.iter().enumerate().filter(|(_, entity)| {
            entity.sort == Sort::Person
                && entity.roles.iter().any(|&(from, to)| {
                    let has =
                        |word| words(from, to).any(|at| reading.token(at).is_some_and(|t| t.word == word));
                    !wanted.is_empty()
                        && wanted.iter().all(|&w| has(w))
                        && (first == modified(from) || described)
                })
        });
        holders
            .map(|(place, entity)| {
                let seen = self.seen.get(place).copied().unwrap_or_default();
                (if seen > 0 { seen } else { 0 }, std::cmp::Reverse(entity.first), place)
            })
            .max()
            .map(|(_, _, place)| place)
    }
}
