//! Furniture: text on the page that is not the article.

use super::Span;
use crate::lang::LangPack;
use crate::report::FurnitureKind;

/// A stretch that keywords, quotes and themes leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Furniture {
    /// Where it is.
    pub span: Span,
    /// What it is.
    pub kind: FurnitureKind,
}

/// Finds furniture paragraph by paragraph.
pub(super) fn find(source: &str, paragraphs: &[Span], _lang: &LangPack) -> Vec<Furniture> {
    let mut found = Vec::new();
    let mut heading_follows = false;
    for &span in paragraphs {
        let line = span.of(source);
        let opening: String = line.chars().take(10).collect::<String>().to_lowercase();
        let link = opening.starts_with("baca juga:");
        if link || heading_follows {
            found.push(Furniture { span, kind: FurnitureKind::RelatedLink });
        }
        heading_follows = link && line.len() == "baca juga:".len();
    }
    found
}
