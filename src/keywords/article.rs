//! The article as keywords see it: its words in order, without furniture, and what is known of each different word.

use crate::Options;
use crate::lang::{LangPack, Lists};
use crate::order::Order;
use crate::text::{Shape, Span, Text, Token, TokenKind, WordId, small};

/// What stands before a person's name.
pub(super) const TITLE: Lists =
    Lists::TITLES.with(Lists::ROLE_HEADS).with(Lists::ROLE_MODIFIERS).with(Lists::PERSONS);

/// What heads the name of a body or a place.
pub(super) const BODY: Lists = Lists::BODIES.with(Lists::PLACE_HEADS);

/// Equal runs of words that dispersion is measured over.
pub const PARTS: u32 = 10;

/// A word of the article in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Which word.
    pub word: WordId,
    /// Which token of the text.
    pub token: u32,
    /// Nothing but white space between it and the word before.
    pub joined: bool,
}

/// What the text shows of one different word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct WordFacts {
    /// Occurrences in the article.
    pub count: u32,
    /// Occurrences in small letters.
    pub lower: u32,
    /// Occurrences with a capital that no sentence's beginning explains.
    pub cased: u32,
    /// Where it is first written as it is mostly written: a place among the tokens.
    pub sample: u32,
    /// Why it is left out, if it is.
    pub hidden: Option<Why>,
}

impl WordFacts {
    /// True when the word is mostly written with a capital.
    pub(super) fn is_name(&self) -> bool {
        self.cased > self.lower
    }

    /// True when the word can tell what the text is about.
    pub(super) fn is_content(&self) -> bool {
        self.hidden.is_none()
    }
}

/// Why a word is left out of the ranked lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It carries grammar and no subject.
    StopWord,
    /// A single letter.
    Letter,
    /// The caller asked for it.
    Caller,
}

/// The shape that all words of a sentence have because it is a heading, if it is one.
fn heading_shape(text: &Text<'_>, sentence: &[Token], is_title: bool) -> Option<Shape> {
    let (mut capital, mut upper, mut lower, mut long) = (0, 0, 0, 0);
    for token in sentence.iter().filter(|token| token.kind == TokenKind::Word) {
        match token.shape {
            Shape::Capital => capital += 1,
            Shape::Upper => upper += 1,
            // Headings keep words of grammar small: di, dan, hingga.
            _ if token.span.len() > 5 && !text.words.lists(token.word).any(Lists::STOP_WORDS) => {
                if !is_title {
                    return None; // nearly every sentence, and early
                }
                long += 1;
            }
            _ => lower += 1,
        }
    }
    // The title of the text is known by its place, and may have a slip in it.
    let stopped = sentence.last().is_some_and(|token| token.span.of(text.source) == ".");
    let slips = if is_title && !stopped { (capital + upper) / 5 } else { 0 };
    match () {
        () if long > slips || capital + upper < 4 || lower > capital + upper => None,
        () if upper > capital => Some(Shape::Upper),
        () => Some(Shape::Capital),
    }
}

/// The article's words and what is known of them.
#[derive(Debug)]
pub(super) struct Article<'t> {
    pub text: &'t Text<'t>,
    pub lang: &'t LangPack,
    pub places: Vec<Place>,
    /// By word.
    pub facts: Vec<WordFacts>,
    /// By word, occurrences in the reference, 0 for words that it does not list.
    reference: Vec<f64>,
    /// For each sentence whether it is a heading.
    pub headings: Vec<bool>,
}

impl<'t> Article<'t> {
    pub(super) fn new(text: &'t Text<'t>, lang: &'t LangPack, options: &Options) -> Self {
        let mut places = Vec::with_capacity(text.tokens.len());
        let mut facts = vec![WordFacts::default(); text.words.len()];
        let start_of = |sentence: usize| text.sentences.get(sentence).map_or(u32::MAX, |span| span.start);
        let mut next_start = start_of(0);
        let mut headings = Vec::with_capacity(text.sentences.len());
        let (mut initial, mut joined, mut heading) = (true, false, None);
        for (index, token) in text.tokens.iter().enumerate() {
            while next_start <= token.span.start {
                let end = text.contents.get(headings.len()).map_or(0, |contents| contents.end as usize);
                let tokens = text.tokens.get(index..end).unwrap_or_default();
                (initial, joined) = (true, false);
                heading = heading_shape(text, tokens, headings.is_empty());
                headings.push(heading.is_some());
                next_start = start_of(headings.len());
            }
            if token.furniture || token.kind != TokenKind::Word {
                joined = false;
                // Speech begins with a capital wherever it stands in the sentence; a number in front changes nothing.
                let opens = || matches!(token.span.first(text.source), Some('"' | '“' | '”' | '‘' | ':'));
                initial = if token.kind == TokenKind::Mark {
                    initial || opens()
                } else {
                    initial && token.furniture
                };
                continue;
            }
            if let Some(fact) = facts.get_mut(token.word.0 as usize) {
                let lower = token.shape == Shape::Lower;
                // In a heading, capitals are the fashion of the page and say nothing about the word.
                let expected = heading.or(initial.then_some(Shape::Capital));
                let cased = !lower && expected != Some(token.shape);
                if fact.count == 0 || (cased && fact.cased == 0) {
                    fact.sample = index as u32;
                }
                fact.count += 1;
                fact.lower += u32::from(lower);
                fact.cased += u32::from(cased);
            }
            places.push(Place { word: token.word, token: index as u32, joined });
            (initial, joined) = (false, true);
        }
        let reference = |id: WordId| lang.reference.form(text.words.form(id)).unwrap_or(0.0);
        let reference = text.words.ids().map(reference).collect();
        let mut article = Self { text, lang, places, facts, reference, headings };
        article.hide(options);
        article
    }

    /// Marks what the lists leave out.
    fn hide(&mut self, options: &Options) {
        let words = &self.text.words;
        for id in words.ids() {
            let Some(fact) = self.facts.get_mut(id.0 as usize).filter(|fact| fact.count > 0) else {
                continue;
            };
            let form = words.form(id);
            if words.lists(id).any(Lists::STOP_WORDS) {
                fact.hidden = Some(Why::StopWord);
            } else if form.chars().nth(1).is_none() {
                fact.hidden = Some(Why::Letter);
            }
        }
        let group = |word| if options.families { words.root_id(word).0 } else { word.0 };
        let mut hidden: Vec<u32> =
            options.hide.iter().filter_map(|word| words.find(&small(word))).map(group).collect();
        hidden.order();
        for id in words.ids().filter(|&id| hidden.binary_search(&group(id)).is_ok()) {
            self.facts.get_mut(id.0 as usize).into_iter().for_each(|fact| fact.hidden = Some(Why::Caller));
        }
    }

    /// Words in the article.
    pub(super) fn total(&self) -> u32 {
        self.places.len() as u32
    }

    /// What is known of `word`.
    pub(super) fn fact(&self, word: WordId) -> WordFacts {
        self.facts.get(word.0 as usize).copied().unwrap_or_default()
    }

    /// True when one of `lists` holds the word.
    pub(super) fn is(&self, word: WordId, lists: Lists) -> bool {
        self.text.words.lists(word).any(lists)
    }

    /// Occurrences in the reference, if it lists the word.
    pub(super) fn reference(&self, word: WordId) -> Option<f64> {
        self.reference.get(word.0 as usize).copied().filter(|&count| count > 0.0)
    }

    /// The word as the text writes it: folded, unless it is mostly written with a capital.
    pub(super) fn written(&self, word: WordId) -> &str {
        let fact = self.fact(word);
        let token = self.text.tokens.get(fact.sample as usize).filter(|_| fact.is_name());
        token.map_or_else(|| self.text.words.form(word), |token| token.span.of(self.text.source))
    }

    /// True for a verb by its form: a prefix of verbs, or a bare root with a suffix of verbs.
    pub(super) fn is_verb(&self, word: WordId) -> bool {
        let (form, root) = (self.text.words.form(word), self.text.words.root(word));
        let verbs = &self.lang.verb_forms;
        let bare = form.strip_prefix(root).is_some_and(|suffix| verbs.suffixes.contains(&suffix));
        let prefixed = || verbs.prefixes.iter().any(|prefix| form.starts_with(prefix));
        form != root && !self.fact(word).is_name() && (bare || prefixed())
    }

    /// The part, of [`PARTS`], that the word at `place` is in.
    pub(super) fn part(&self, place: usize) -> usize {
        (place as u64 * u64::from(PARTS) / u64::from(self.total().max(1))) as usize
    }

    /// Words in each part.
    pub(super) fn part_sizes(&self) -> [u32; PARTS as usize] {
        let total = u64::from(self.total());
        // The first word of part p is the least i with i * PARTS / total = p.
        let first = |part: u64| (part * total).div_ceil(u64::from(PARTS));
        std::array::from_fn(|part| (first(part as u64 + 1) - first(part as u64)) as u32)
    }

    /// Where the words of `places` from `at`, `length` of them, stand.
    pub(super) fn span(&self, at: usize, length: usize) -> Span {
        let token = |place: Option<&Place>| place.and_then(|p| self.text.tokens.get(p.token as usize));
        let last = at.saturating_add(length.saturating_sub(1));
        match (token(self.places.get(at)), token(self.places.get(last))) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::default(),
        }
    }
}
