//! How a piece of page furniture begins and how far it goes.

use crate::report::FurnitureKind;
use std::sync::OnceLock;

/// One rule: text that begins with `phrase` is furniture as far as `extent` says.
#[derive(Clone, Copy, Debug)]
pub struct FurnitureRule {
    /// What the stretch is.
    pub kind: FurnitureKind,
    /// How far it goes.
    pub extent: Extent,
    /// Words and marks, case folded, with single spaces.
    pub phrase: &'static str,
    /// How many they are.
    pub length: usize,
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

/// The rules of a language.
#[derive(Debug)]
pub struct FurnitureRules {
    packed: &'static str,
    rules: OnceLock<Vec<FurnitureRule>>,
}

impl FurnitureRules {
    /// Rules of lines: the digits of kind and extent, and the phrase.
    pub const fn new(packed: &'static str) -> Self {
        Self { packed, rules: OnceLock::new() }
    }

    /// The rules in order.
    pub fn all(&self) -> &[FurnitureRule] {
        self.rules.get_or_init(|| self.packed.lines().filter_map(unpack).collect())
    }
}

fn unpack(line: &'static str) -> Option<FurnitureRule> {
    let (classes, phrase) = line.split_at_checked(2)?;
    let &[kind, extent] = classes.as_bytes() else { return None };
    Some(FurnitureRule {
        kind: match kind {
            b'0' => FurnitureKind::Dateline,
            b'1' => FurnitureKind::RelatedLink,
            b'2' => FurnitureKind::Promo,
            b'3' => FurnitureKind::Byline,
            _ => FurnitureKind::Caption,
        },
        extent: match extent {
            b'0' => Extent::Headline,
            b'1' => Extent::Line,
            b'2' => Extent::Notice,
            b'3' => Extent::Block,
            b'4' => Extent::Sentence,
            b'5' => Extent::Rest,
            b'6' => Extent::Credit,
            b'7' => Extent::Names,
            _ => Extent::Bracket,
        },
        phrase,
        length: phrase.split(' ').count(),
    })
}
