//! How a piece of page furniture begins and how far it goes.

use crate::report::FurnitureKind;

/// One rule: text that begins with `phrase` is furniture as far as `extent` says.
#[derive(Clone, Copy, Debug)]
pub struct FurnitureRule {
    /// What the stretch is.
    pub kind: FurnitureKind,
    /// How far it goes.
    pub extent: Extent,
    /// Words and marks, case folded.
    pub phrase: &'static [&'static str],
}

/// How far a stretch of furniture goes from the phrase that begins it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Over the headline after it, on the same line or the next.
    Headline,
    /// Over its line, which is short and no sentence.
    Line,
    /// Over the phrase alone, which is a line of its own or in capitals.
    Notice,
    /// Over its sentence and those after it that hold a notice word.
    Block,
    /// Over its sentence.
    Sentence,
    /// To the end of the paragraph.
    Rest,
    /// Over the names after it.
    Credit,
    /// Over the names after it, which end its line.
    Names,
    /// Inside brackets at the end of a line: over the line when it is short, else over the brackets.
    Bracket,
}
