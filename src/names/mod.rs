//! Who is named, under which names and with which offices.
//!
//! `run` finds runs of capitalised words, `role` tells the office from the name in them, `mention` adds pronouns and
//! descriptions, `entity` links the mentions that are about the same person or body.

mod described;
mod entity;
mod evidence;
mod layout;
mod lexicon;
mod mention;
mod odds;
mod reading;
mod role;
mod run;

pub(crate) use entity::Entity;
pub(crate) use evidence::skip_adverbs;
pub(crate) use layout::Layout;
pub(crate) use lexicon::{Class, Lexicon, Verb};
pub(crate) use mention::{Kind, Mention, Sort, is_sentence_start};
pub(crate) use reading::Reading;

use crate::lang::LangPack;
use crate::order::Order;
use crate::text::{Span, Text};

/// The names of one text.
#[derive(Debug)]
pub struct Names {
    pub(crate) lexicon: Lexicon,
    pub(crate) layout: Layout,
    pub(crate) mentions: Vec<Mention>,
    /// For each token the number of mentions that start before it.
    before: Vec<u32>,
    pub(crate) entities: Vec<Entity>,
}

impl Names {
    /// Finds who is named in `text`.
    ///
    /// ```
    /// use telaah::{lang::INDONESIAN, names::Names, text::Text};
    /// let text = Text::read("Bupati Sukamaju Rini Oktavia hadir. Rini juga berpidato.", &INDONESIAN);
    /// assert_eq!(Names::find(&text, &INDONESIAN).people().collect::<Vec<_>>(), ["Rini Oktavia"]);
    /// ```
    pub fn find(text: &Text<'_>, lang: &LangPack) -> Self {
        let lexicon = Lexicon::new(text, lang);
        let layout = Layout::new(text, &lexicon);
        let reading = Reading { text, lexicon: &lexicon, layout: &layout };
        let evidence = evidence::Evidence::gather(reading);
        let mut mentions = mention::scan(reading, &evidence);
        let entities = entity::link(reading, &mut mentions);
        let mut before = Vec::with_capacity(text.tokens.len());
        for (passed, mention) in (0_u32..).zip(&mentions) {
            before.resize(mention.start + 1, passed);
        }
        before.resize(text.tokens.len(), mentions.len() as u32);
        Self { lexicon, layout, mentions, before, entities }
    }

    /// The full names of the persons, in the order in which they are first named.
    pub fn people(&self) -> impl Iterator<Item = &str> {
        let mut people: Vec<&Entity> = self.entities.iter().filter(|e| e.sort == Sort::Person).collect();
        people.order_by_key(|entity| entity.first);
        people.into_iter().map(|entity| entity.name.as_str())
    }

    /// The reporting verb with this form, for cues that have none of their own.
    pub(crate) fn lexicon_verb(&self, form: &str) -> Option<Verb> {
        let lang = &crate::lang::INDONESIAN;
        lang.words.verb(lang.lists_with(form)).map(|verb| Verb { verb, clitic: false })
    }

    /// Where persons are named, without their office, in the order of the text.
    pub(crate) fn places_of_people(&self, text: &Text<'_>) -> Vec<Span> {
        let persons = self.mentions.iter().filter(|m| m.sort == Sort::Person && m.kind == Kind::Name);
        let span = |mention: &Mention| {
            let tokens = text.tokens.get(mention.core.0..mention.core.1)?;
            Some(Span::new(tokens.first()?.span.start, tokens.last()?.span.end))
        };
        let mut places: Vec<Span> = persons.filter_map(span).collect();
        places.order();
        places
    }

    /// The first mention that starts at or after this token.
    pub(crate) fn mention_from(&self, at: usize) -> usize {
        self.before.get(at).map_or(self.mentions.len(), |&before| before as usize)
    }

    /// The mention that covers this token.
    pub(crate) fn mention_over(&self, at: usize) -> Option<usize> {
        let next = self.mention_from(at + 1);
        next.checked_sub(1).filter(|&i| self.mentions.get(i).is_some_and(|m| m.start <= at && at < m.end))
    }
}
