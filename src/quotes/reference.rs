//! References: whom a mention beside a verb means.

use super::attribution::{Attribution, Description, Speaker, Speakers};
use super::focus::Focus;
use crate::lang::Group;
use crate::names::{Class, Entity, Kind, Mention, Reading, Sort, is_sentence_start};
use crate::pairs::Pairs;
use crate::report::MentionKind;
use crate::strings::entry;
use crate::text::WordId;

/// Persons by the words of their offices.
#[derive(Default)]
pub(super) struct Holders {
    words: Pairs,
    by_word: Vec<Vec<usize>>,
    /// By the short form of an office that the text gives in full; the last one.
    by_short: Vec<(&'static str, usize)>,
}

/// Persons kept for one word: more hold `anggota` than a description can tell apart.
const CROWD: usize = 12;

/// Tokens after which a person is no longer the likely one meant by a single word.
const FAR: usize = 40;

impl Holders {
    pub(super) fn new(reading: Reading<'_>, entities: &[Entity]) -> Self {
        let mut holders = Self::default();
        for (place, entity) in entities.iter().enumerate().filter(|(_, e)| e.sort == Sort::Person) {
            for &(from, to) in &entity.roles {
                if let Some(short) = crate::lang::short_office((from..to).map(|at| reading.form(at))) {
                    holders.by_short.retain(|&(other, _)| other != short);
                    holders.by_short.push((short, place));
                }
            }
            for at in entity.roles.iter().flat_map(|&(from, to)| from..to) {
                let Some(token) = reading.token(at) else { continue };
                let number = holders.words.add(token.word.0, 0) as usize;
                let Some(list) = entry(&mut holders.by_word, number, Vec::new) else { continue };
                if list.len() < CROWD && list.last() != Some(&place) {
                    list.push(place);
                }
            }
        }
        holders
    }

    fn by_short(&self, short: &str) -> Option<usize> {
        self.by_short.iter().find(|(other, _)| *other == short).map(|&(_, place)| place)
    }

    fn of(&self, word: WordId) -> &[usize] {
        let number = self.words.find(word.0, 0);
        number.and_then(|number| self.by_word.get(number as usize)).map_or(&[], Vec::as_slice)
    }
}

impl Focus<'_> {
    pub(super) fn by_mention(
        &self,
        mention: &Mention,
        speaking: bool,
        at: usize,
        paragraph: usize,
    ) -> Attribution {
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
                give(Speakers::entities(mention.entity, None), kind, if full { 0.95 } else { 0.92 })
            }
            Kind::Pronoun => {
                let (speakers, confidence) = self.focused(paragraph, false, speaking, at);
                give(speakers, MentionKind::Pronoun, confidence)
            }
            Kind::Plural => {
                let held =
                    self.speaker.as_ref().filter(|h| !h.speakers.is_empty() && h.speakers.only().is_none());
                let named =
                    || self.pair.map(|[a, b]| Speakers::entities(Some(a), Some(b))).unwrap_or_default();
                let (mut speakers, mut sure) = held.map_or_else(|| (named(), 0.7), |h| (h.speakers, 0.8));
                // `kata mereka`, where a firm or a club has spoken.
                let body = || {
                    let entity = self.speaker?.speakers.only_entity()?;
                    self.cues.names.entities.get(entity).filter(|e| e.sort == Sort::Body).map(|_| entity)
                };
                if let Some(entity) = speakers.is_empty().then(body).flatten() {
                    (speakers, sure) = (Speakers::entities(Some(entity), None), 0.6);
                }
                let sure = if speakers.is_empty() { 0.0 } else { sure };
                give(speakers, MentionKind::Pronoun, sure)
            }
            Kind::Office => match self.by_office(mention) {
                Some(entity) => give(Speakers::entities(Some(entity), None), MentionKind::Short, 0.88),
                None => give(self.described(mention), MentionKind::Descriptor, 0.7),
            },
            Kind::Descriptor => match self.by_description(mention) {
                Some((entity, sure)) => {
                    give(Speakers::entities(Some(entity), None), MentionKind::Descriptor, sure)
                }
                None => give(self.described(mention), MentionKind::Descriptor, 0.6),
            },
            Kind::Indefinite => {
                let seen = |e: &usize| self.seen.get(*e).is_some_and(|&s| s > 0);
                let known = if reading.is(mention.start, Class::INDEFINITE) {
                    None
                } else {
                    self.by_role(mention, true).filter(seen)
                };
                match known {
                    Some(entity) => {
                        give(Speakers::entities(Some(entity), None), MentionKind::Descriptor, 0.7)
                    }
                    None => give(self.described(mention), MentionKind::Descriptor, 0.8),
                }
            }
        }
    }

    fn described(&self, mention: &Mention) -> Speakers {
        let reading = self.cues.reading;
        Speakers::one(Speaker::Unnamed(Description {
            span: reading.span(mention.core.0, mention.core.1),
            // `Massa meneriakkan`
            uncapitalised: mention.kind == Kind::Indefinite && is_sentence_start(reading, mention.start),
        }))
    }

    /// The person who holds the office that stands for a name.
    pub(super) fn by_office(&self, mention: &Mention) -> Option<usize> {
        self.by_role(mention, false)
    }

    /// The person whom a definite description means, and how sure that is.
    pub(super) fn by_description(&self, mention: &Mention) -> Option<(usize, f32)> {
        let reading = self.cues.reading;
        if mention.sort == Sort::Body {
            // `asosiasi tersebut`: one that has spoken, before one that was only named.
            let sort = |entity: usize| self.cues.names.entities.get(entity).map(|e| e.sort);
            let last = self.speaker.and_then(|h| h.speakers.only_entity());
            let speaking = last.filter(|&entity| sort(entity) == Some(Sort::Body));
            return speaking.or(self.body).map(|entity| (entity, 0.75));
        }
        if let Some(entity) = self.by_role(mention, true) {
            // One word fits many: whoever is in focus and has no office in the text comes before somebody far back.
            let (from, to) = mention.role.unwrap_or(mention.core);
            let bare = to - from == 1;
            let seen = self.seen.get(entity).copied().unwrap_or_default();
            let present = self.focused(0, false, true, usize::MAX).0.only_entity().filter(|&e| e != entity);
            let untitled = present.filter(|&e| {
                self.cues.names.entities.get(e).is_some_and(|e| e.sort == Sort::Person && e.roles.is_empty())
                    && self.seen.get(e).is_some_and(|&now| seen + FAR < now)
            });
            return Some(untitled.filter(|_| bare).map_or((entity, 0.85), |present| (present, 0.65)));
        }
        // A person first named in the sentence before is described next.
        let newest = self.newest.and_then(|entity| self.seen.get(entity).map(|seen| (entity, seen)));
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
        let (from, to) = mention.role.unwrap_or(mention.core);
        let commoner = (from..to).any(|at| reading.among(at, Group::COMMONERS));
        let holds_office = |entity: usize| {
            let roles = self.cues.names.entities.get(entity).map_or(&[][..], |e| e.roles.as_slice());
            roles.iter().any(|&(from, to)| (from..to).any(|at| reading.is(at, Class::OFFICE)))
        };
        let entity = speakers.only_entity().filter(|&entity| !(commoner && holds_office(entity)))?;
        Some((entity, sure.min(0.75)))
    }

    /// The person with a role that holds the content words of the mention; the one named last when several do.
    fn by_role(&self, mention: &Mention, described: bool) -> Option<usize> {
        let reading = self.cues.reading;
        let words = |from: usize, to: usize| {
            (from..to).filter(move |&at| {
                reading.is_word(at) && !reading.is(at, Class::FUNCTION | Class::INDEFINITE | Class::DEFINITE)
            })
        };
        let (from, to) = mention.role.unwrap_or(mention.core);
        let wanted: Vec<_> = words(from, to).filter_map(|at| reading.token(at)).map(|t| t.word).collect();
        // `Menag`, where the text says `Menteri Agama`.
        if let Some(place) = self.holders.by_short(reading.form(from)).filter(|_| to == from + 1)
            && wanted.first().is_some_and(|&word| self.holders.of(word).is_empty())
        {
            return Some(place);
        }
        let modified = |at: usize| reading.is(at, Class::MODIFIER) && !reading.is(at, Class::INDEFINITE);
        let first = modified(mention.core.0);
        let named = wanted.first().map_or(&[][..], |word| self.holders.of(*word));
        let candidates =
            named.iter().filter_map(|&e| self.cues.names.entities.get(e).map(|entity| (e, entity)));
        let holders = candidates.filter(|(_, entity)| {
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
