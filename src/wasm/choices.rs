//! What a reader has chosen at the page, and a widget never: terms switched off, words hidden, quotes put right, documents
//! left out of the comparison.

use super::{bad, field, list, strings};
use crate::strings::{Strings, joined};
use crate::themes::ThemeSet;
use crate::{Correction, Error, Options, Verdict};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The choices that wait for the set of themes.
#[derive(Default)]
pub(super) struct Choices {
    /// The terms that are switched off, by theme and term.
    disabled: Strings,
}

impl Choices {
    /// Reads one of them.
    pub(super) fn read(&mut self, name: String, value: &JsValue, options: &mut Options) -> Result<(), Error> {
        match name.as_str() {
            "hide" => options.hide = strings(value).ok_or_else(|| bad(&name, "a list of words"))?,
            "corrections" => {
                let expected = "a list of {document, quote, text} with speaker or notAQuote";
                options.corrections = list(value, correction).ok_or_else(|| bad(&name, expected))?;
            }
            "disabledTerms" => {
                let terms = list(value, |term| Some(key(&field(term, "theme")?, &field(term, "term")?)));
                let terms = terms.ok_or_else(|| bad(&name, "a list of {theme, term}"))?;
                terms.iter().for_each(|term| _ = self.disabled.add(term));
            }
            "uncompared" => options.uncompared = strings(value).ok_or_else(|| bad(&name, "a list of ids"))?,
            _ => return Err(Error::UnknownOption { name }),
        }
        Ok(())
    }

    /// Switches the terms off.
    pub(super) fn apply(&self, options: &mut Options) {
        if self.disabled.len() > 0 {
            let set = options.themes.as_ref().unwrap_or_else(|| ThemeSet::governance());
            options.themes = Some(set.without(|theme, term| self.disabled.find(&key(theme, term)).is_some()));
        }
    }
}

fn key(theme: &str, term: &str) -> String {
    joined(&mut [theme, term].into_iter(), "\n")
}

/// `{document, quote, text, speaker}`, or `notAQuote: true` in the place of the speaker.
fn correction(value: &JsValue) -> Option<Correction> {
    Some(Correction {
        document: field(value, "document")?,
        quote: Reflect::get(value, &"quote".into()).ok()?.as_f64()? as u32,
        text: field(value, "text")?,
        verdict: match Reflect::get(value, &"notAQuote".into()).ok()?.is_truthy() {
            true => Verdict::NotAQuote,
            false => Verdict::SaidBy(field(value, "speaker")?),
        },
    })
}
