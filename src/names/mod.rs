//! Who is named, and where.

use crate::lang::LangPack;
use crate::text::{Shape, Span, Text, TokenKind};

/// A run of capitalised words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it is.
    pub span: Span,
}

/// All mentions in the order of the text.
pub fn find(text: &Text<'_>, _lang: &LangPack) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    let mut open = false;
    for token in &text.tokens {
        let named = token.kind == TokenKind::Word && token.shape != Shape::Lower && !token.furniture;
        match mentions.last_mut() {
            Some(last) if named && open => last.span.end = token.span.end,
            _ if named => mentions.push(Mention { span: token.span }),
            _ => {}
        }
        open = named;
    }
    mentions
}
