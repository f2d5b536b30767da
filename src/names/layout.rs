//! Where things lie among the tokens, found in one pass so that no stage searches for them: sentences, paragraphs, what
//! each token is, and the few tokens at which a stage has something to do.

use super::lexicon::Lexicon;
use super::stretches::{Stretches, around};
use super::traits::{Traits, asked, may_be, of_kind};
use crate::places;
use crate::text::{Span, Text, WordId};

/// Stretches and tokens of a text as token places.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) sentences: Stretches,
    pub(crate) paragraphs: Stretches,
    traits: Vec<Traits>,
    /// Where a mention may start, in order: what can be part of a name, and small words of a class that heads one.
    pub(crate) starts: Vec<u32>,
    /// The reporting verbs, in order.
    verbs: Vec<u32>,
    /// Quotation marks outside furniture, in order.
    marks: Vec<u32>,
}

impl Layout {
    /// Reads the tokens, and notes in `lexicon` which words are written small.
    pub(crate) fn new(text: &Text<'_>, lexicon: &mut Lexicon) -> Self {
        let mut words: Vec<u8> = text.words.ids().map(|word| may_be(lexicon.class(word))).collect();
        let mut end_before = u32::MAX;
        // What comes next cannot be foretold from the token before: so nothing here branches on it.
        let read = text.tokens.iter().map(|token| {
            let (traits, asked) = of_kind(token.kind, token.shape);
            let glued = token.span.start == end_before;
            end_before = token.span.end;
            let Some(word) = words.get_mut(token.word.0 as usize) else { return (traits, 0) };
            let is = *word & asked & if token.furniture { !asked::ARTICLE } else { !0 };
            *word |= asked & asked::SMALL;
            (traits | Traits::proper(is) | Traits::GLUED.when(glued), is)
        });
        let (traits, is): (Vec<Traits>, Vec<u8>) = read.unzip();
        let small = (0..).map(WordId).zip(words).filter(|(_, word)| word & asked::SMALL != 0);
        lexicon.note_small(small.map(|(word, _)| word));
        let sentences: Vec<(u32, u32)> = text.contents.iter().map(|c| (c.first, c.end)).collect();
        let mut layout = Self {
            paragraphs: Stretches::new(around(&text.paragraphs, &text.sentences, &sentences), text),
            sentences: Stretches::new(sentences, text),
            traits,
            starts: places::with_any(&is, asked::HEAD | asked::PROPER | asked::UPPER),
            verbs: places::with_any(&is, asked::SAYING),
            marks: places::with_any(&is, asked::QUOTES),
        };
        layout.note_lines(text);
        layout
    }

    /// A line ends nowhere but between paragraphs.
    fn note_lines(&mut self, text: &Text<'_>) {
        for place in 0..text.paragraphs.len() {
            let (first, _) = self.paragraphs.tokens(place);
            if let Some([before, token]) = first.checked_sub(1).and_then(|b| text.tokens.get(b..=first)) {
                let gap = Span::new(before.span.end, token.span.start).of(text.source);
                let ends = gap.contains('\n');
                self.traits
                    .get_mut(first)
                    .into_iter()
                    .for_each(|traits| *traits = *traits | Traits::NEW_LINE.when(ends));
            }
        }
    }

    /// What the token at `at` is; nothing beyond the text.
    #[inline]
    pub(crate) fn traits(&self, at: usize) -> Traits {
        self.traits.get(at).copied().unwrap_or_default()
    }

    /// The reporting verbs among these tokens. `near` is a place among the verbs that is not behind the first of them,
    /// and becomes its place: who reads on does not search.
    pub(crate) fn verbs(
        &self,
        near: &mut usize,
        from: usize,
        to: usize,
    ) -> impl Iterator<Item = usize> + Clone + use<'_> {
        between(&self.verbs, near, from, to)
    }

    /// The quotation marks among these tokens; `near` as for [`verbs`](Self::verbs).
    pub(crate) fn marks(
        &self,
        near: &mut usize,
        from: usize,
        to: usize,
    ) -> impl Iterator<Item = usize> + use<'_> {
        between(&self.marks, near, from, to)
    }
}

fn between<'p>(
    places: &'p [u32],
    near: &mut usize,
    from: usize,
    to: usize,
) -> impl Iterator<Item = usize> + Clone + use<'p> {
    while places.get(*near).is_some_and(|&at| (at as usize) < from) {
        *near += 1;
    }
    let rest = places.get(*near..).unwrap_or_default();
    rest.iter().map(|&at| at as usize).take_while(move |&at| at < to)
}
