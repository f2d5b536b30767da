//! A text with its lexicon, read token by token. Places outside the text are no error: they hold nothing.

use super::layout::Layout;
use super::lexicon::{Class, Lexicon, Verb};
use super::traits::Traits;
use crate::lang::{Group, Groups};
use crate::text::{Span, Text, Token};

/// The view of a text that names and quotes work on: positions are places in `text.tokens`.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'t> {
    pub(crate) text: &'t Text<'t>,
    pub(crate) lexicon: &'t Lexicon,
    pub(crate) layout: &'t Layout,
}

impl<'t> Reading<'t> {
    pub(crate) fn token(&self, at: usize) -> Option<&'t Token> {
        self.text.tokens.get(at)
    }

    pub(crate) fn len(&self) -> usize {
        self.text.tokens.len()
    }

    pub(crate) fn class(&self, at: usize) -> Class {
        self.token(at).map_or_else(Class::default, |token| self.lexicon.class(token.word))
    }

    pub(crate) fn is(&self, at: usize, class: Class) -> bool {
        self.class(at).any(class)
    }

    /// True for a word of the group.
    pub(crate) fn among(&self, at: usize, group: Group) -> bool {
        let groups = self.token(at).map_or_else(Groups::default, |token| self.text.words.groups(token.word));
        self.lexicon.words.among(groups, group)
    }

    /// True for a reporting verb of the group, with or without its clitic.
    pub(crate) fn says(&self, verb: Verb, group: Group) -> bool {
        self.lexicon.words.is_among(verb.verb.form, group)
    }

    #[inline]
    fn has(&self, at: usize, traits: Traits) -> bool {
        self.layout.traits(at).any(traits)
    }

    pub(crate) fn verb(&self, at: usize) -> Option<Verb> {
        self.token(at).and_then(|token| self.lexicon.verb(token.word))
    }

    pub(crate) fn surface(&self, at: usize) -> &'t str {
        self.token(at).map_or("", |token| token.span.of(self.text.source))
    }

    pub(crate) fn form(&self, at: usize) -> &'t str {
        self.token(at).map_or("", |token| self.text.words.form(token.word))
    }

    /// Where the `nya` at the end of this word stands, with the soft hyphens and joiners in it that its form has not.
    pub(crate) fn enclitic(&self, at: usize) -> Option<Span> {
        let span = self.token(at)?.span;
        let bytes = span.of(self.text.source).bytes().enumerate();
        let (start, _) = bytes.rev().filter(|(_, byte)| byte.is_ascii_alphabetic()).nth(2)?;
        Some(Span::new(span.start + start as u32, span.end))
    }

    /// The mark at this place, if it is one.
    pub(crate) fn mark(&self, at: usize) -> Option<char> {
        let token = self.token(at).filter(|_| self.has(at, Traits::MARK))?;
        match self.lexicon.first(token.word) {
            // What folding makes one; of all others the word tells, which is nearer than the text.
            '\'' | '-' => token.span.first(self.text.source),
            mark => Some(mark),
        }
    }

    pub(crate) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.has(at, Traits::MARK) && self.mark(at) == Some(mark)
    }

    pub(crate) fn is_word(&self, at: usize) -> bool {
        self.has(at, Traits::WORD)
    }

    pub(crate) fn is_number(&self, at: usize) -> bool {
        self.has(at, Traits::NUMBER)
    }

    pub(crate) fn is_lower(&self, at: usize) -> bool {
        self.has(at, Traits::LOWER)
    }

    pub(crate) fn is_upper(&self, at: usize) -> bool {
        self.has(at, Traits::UPPER)
    }

    /// A capitalised word of the article that can be part of a name.
    pub(crate) fn is_proper(&self, at: usize) -> bool {
        self.has(at, Traits::PROPER)
    }

    /// True when no white space stands before this token.
    pub(crate) fn is_glued(&self, at: usize) -> bool {
        self.has(at, Traits::GLUED)
    }

    /// True when a line ends before this token.
    pub(crate) fn is_new_line(&self, at: usize) -> bool {
        self.has(at, Traits::NEW_LINE)
    }

    /// A rank or a form of address, with the words that grade a rank: `Komisaris Besar`, `Laksamana Madya`, `Brigadir Polisi Satu`.
    pub(crate) fn is_title(&self, at: usize) -> bool {
        let before = |back: usize, group: Group| at.checked_sub(back).is_some_and(|b| self.among(b, group));
        let graded = |back: usize| before(back, Group::GRADED_RANKS);
        self.is(at, Class::TITLE)
            || self.among(at, Group::GREAT) && before(1, Group::COMMISSIONER)
            || self.among(at, Group::POLICE) && (graded(1) || graded(2))
            || self.among(at, Group::GRADES) && (graded(1) || graded(2) && before(1, Group::POLICE))
    }

    /// The place of the sentence that holds this token.
    pub(crate) fn sentence(&self, at: usize) -> Option<usize> {
        self.layout.sentences.of(at)
    }

    /// The first token of the sentence that holds this one, and one past its last.
    pub(crate) fn sentence_around(&self, at: usize) -> (usize, usize) {
        self.sentence(at).map_or((0, self.len()), |place| self.layout.sentences.tokens(place))
    }

    /// The place of the paragraph that holds this token.
    pub(crate) fn paragraph(&self, at: usize) -> usize {
        self.layout.paragraphs.of(at).unwrap_or_default()
    }

    /// The bytes from the first to the last of these tokens.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        match (self.token(from), to.checked_sub(1).and_then(|last| self.token(last))) {
            (Some(first), Some(last)) if from < to => Span::new(first.span.start, last.span.end),
            (Some(first), _) => Span::new(first.span.start, first.span.start),
            _ => Span::default(),
        }
    }
}
