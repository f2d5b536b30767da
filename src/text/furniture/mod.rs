//! Furniture: text on the page that is not the article.

use super::{Span, Token, Vocabulary};
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
pub(super) fn datelines(_source: &str, _paragraphs: &[Span], _lang: &LangPack) -> Vec<Furniture> { Vec::new() }
pub(super) fn find(_s: &str, _p: &[Span], _t: &[Token], _w: &Vocabulary, _e: &[u32], d: Vec<Furniture>, _l: &LangPack) -> Vec<Furniture> { d }
pub(super) fn mark(_t: &mut [Token], _f: &[Furniture]) {}
