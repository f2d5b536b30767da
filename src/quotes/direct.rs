//! Direct quotes: words between marks with a reporting verb after them.

use super::{marks, speakers};
use crate::lang::LangPack;
use crate::names::Mention;
use crate::report::{Cue, MentionKind, Quote, QuoteKind, Range, Speaker};
use crate::text::offsets::Byte;
use crate::text::{Span, Text, Token, TokenKind};

/// The quotes of `text` in order, and whom their `speakers` refer to.
pub fn extract(text: &Text<'_>, names: &[Mention], lang: &LangPack) -> (Vec<Quote<Byte>>, Vec<Speaker>) {
    let mut quotes: Vec<Quote<Byte>> = Vec::new();
    let mut named: Vec<Option<String>> = Vec::new();
    for &paragraph in &text.paragraphs {
        for span in marks::pairs(text.source, paragraph) {
            if text.furniture.iter().any(|f| f.span.overlaps(span)) {
                continue;
            }
            let Some((cue, verb, clitic)) = cue_after(text, span, paragraph, lang) else { continue };
            let after = names.iter().find(|m| m.span.start == verb.span.end + 1);
            let before =
                names.iter().rev().find(|m| m.span.end < span.start && m.span.of(text.source).contains(' '));
            let mention = if clitic { None } else { after };
            named.push(mention.or(before).map(|m| m.span.of(text.source).to_owned()));
            quotes.push(Quote {
                start: Byte(span.start),
                end: Byte(span.end),
                text: span.of(text.source).to_owned(),
                kind: QuoteKind::Direct,
                speakers: Vec::new(),
                mention: mention.map(|m| Range::from(m.span)),
                mention_kind: if clitic { MentionKind::Clitic } else { MentionKind::Name },
                cue: Some(cue),
                group: quotes.len() as u32,
                confidence: if mention.is_some() { 0.9 } else { 0.5 },
                repaired: false,
            });
        }
    }
    let speakers = speakers::gather(&mut quotes, &named);
    (quotes, speakers)
}

/// The reporting verb that follows the closing mark, and whether it carries the clitic -nya.
fn cue_after<'t>(
    text: &'t Text<'_>,
    quote: Span,
    paragraph: Span,
    lang: &LangPack,
) -> Option<(Cue<Byte>, &'t Token, bool)> {
    let rest = text.tokens_in(Span::new(quote.end, paragraph.end));
    let verb = rest.iter().skip(1).find(|token| token.kind != TokenKind::Mark)?;
    let form = text.words.form(verb.word);
    let (bare, clitic) = match form.strip_suffix("nya") {
        Some(bare) if lang.reporting_verbs.contains(bare) => (bare, true),
        _ => (form, false),
    };
    let end = verb.span.end - if clitic { 3 } else { 0 };
    let cue =
        Cue { start: Byte(verb.span.start), end: Byte(end), root: text.words.root(verb.word).to_owned() };
    lang.reporting_verbs.contains(bare).then_some((cue, verb, clitic))
}
