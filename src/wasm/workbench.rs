//! What readers do at the page beyond one analysis: searching, growing and editing sets of themes, and using their own.

use super::{
    EXPECTED_THEMES, bad, borrow, entries, field, plain, read_documents, read_options, read_themes, thrown,
    whole,
};
use crate::keywords::{self, By, ConcordanceOptions, Sort};
use crate::lang::INDONESIAN;
use crate::report::Convert;
use crate::text::Text;
use crate::text::offsets::{Offsets, Unit};
use crate::themes::{Format, ThemeSet};
use crate::{Error, MAX_BYTES, suggest as suggest_terms};
use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;

/// Finds `query` in `text`, as [`keywords::concordance`] does, with positions in UTF-16 code units.
///
/// # Errors
/// As [`analyse`](super::analyse).
#[wasm_bindgen]
pub fn concordance(text: &str, query: &str, options: Option<Object>) -> Result<JsValue, JsValue> {
    read_and_search(text, query, options).map_err(thrown)
}

/// The words that go with a theme in `[{id, text, title?}]`, most telling first, at most `limit`; `options` as for
/// [`analyse`](super::analyse).
///
/// # Errors
/// As [`analyse`](super::analyse).
#[wasm_bindgen]
pub fn suggest(
    documents: &Array,
    theme: &str,
    limit: u32,
    options: Option<Object>,
) -> Result<JsValue, JsValue> {
    read_and_suggest(documents, theme, limit, options).map_err(thrown)
}

/// The TOML of a theme set, for editing: of a built-in one by its name, or of `{format, source}`.
///
/// # Errors
/// As [`analyse`](super::analyse); what is wrong with a source comes with `line`, `column` and `reason`.
#[wasm_bindgen]
pub fn lexicon(themes: &JsValue) -> Result<String, JsValue> {
    read_themes(themes).map(|set| set.to_toml()).map_err(thrown)
}

fn read_and_suggest(
    documents: &Array,
    theme: &str,
    limit: u32,
    options: Option<Object>,
) -> Result<JsValue, Error> {
    let texts = read_documents(documents)?;
    plain(&suggest_terms(&borrow(&texts), theme, limit as usize, &read_options(options)?))
}

fn read_and_search(text: &str, query: &str, options: Option<Object>) -> Result<JsValue, Error> {
    let options = read_search(options)?;
    if text.len() > MAX_BYTES {
        return Err(Error::TextTooLong { index: 0, bytes: text.len(), limit: MAX_BYTES });
    }
    let found = keywords::concordance(&Text::read(text, &INDONESIAN), &INDONESIAN, query, &options)?;
    plain(&found.convert(&Offsets::new(text, Unit::Utf16)))
}

/// A set of the reader's as `{format, source}`.
pub(super) fn read_theme_file(value: &JsValue) -> Result<ThemeSet, Error> {
    let format = field(value, "format").and_then(|format| Format::of(&format));
    let (Some(format), Some(source)) = (format, field(value, "source")) else {
        return Err(bad("themes", EXPECTED_THEMES));
    };
    ThemeSet::parse(&source, format)
}

fn read_search(options: Option<Object>) -> Result<ConcordanceOptions, Error> {
    let mut read = ConcordanceOptions::default();
    for (name, value) in entries(options) {
        let word = value.as_string().unwrap_or_default();
        match name.as_str() {
            "by" => read.by = By::from_name(&word).ok_or_else(|| bad(&name, "form or root"))?,
            "sort" => {
                read.sort =
                    Sort::from_name(&word).ok_or_else(|| bad(&name, "position, left, hit or right"))?
            }
            "width" => read.width = whole(&name, &value)?,
            "hitLimit" => read.hit_limit = whole(&name, &value)?,
            _ => return Err(Error::UnknownOption { name }),
        }
    }
    Ok(read)
}
