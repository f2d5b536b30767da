//! The boundary to JavaScript: plain values in, one plain object out. Nothing else in the crate names a web type.

use crate::keywords::{By, ConcordanceOptions, Sort};
use crate::text::offsets::Unit;
use crate::themes::{Format, ThemeSet};
use crate::{Document, Error, Options, analyse as analyse_documents, suggest as suggest_terms};
use js_sys::{Array, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Makes a panic visible in the console; the instance is lost after it and the shell starts another.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
}

/// Analyses `[{id, text, title?}]` and returns a report with positions in UTF-16 code units.
///
/// # Errors
/// An object `{code, message}` with the code of [`Error`].
#[wasm_bindgen]
pub fn analyse(documents: &Array, options: Option<Object>) -> Result<JsValue, JsValue> {
    run(documents, options).map_err(thrown)
}

/// The words that go with a theme in `[{id, text, title?}]`, most telling first, at most `limit`; `options` as for
/// [`analyse`].
///
/// # Errors
/// As [`analyse`].
#[wasm_bindgen]
pub fn suggest(
    documents: &Array,
    theme: &str,
    limit: u32,
    options: Option<Object>,
) -> Result<JsValue, JsValue> {
    let run = || {
        let texts = read_documents(documents)?;
        let options = read_options(options)?;
        suggest_terms(&borrow(&texts), theme, limit as usize, &options)
            .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
            .map_err(|_| Error::BadOption { name: "suggest".to_owned(), expected: "serialisable words" })
    };
    run().map_err(thrown)
}

/// Lists the places of `query` in a text with the words around them, positions in UTF-16 code units. Options: `by`
/// (form, root), `sort` (position, left, hit, right), `width`, `hitLimit`.
///
/// # Errors
/// As [`analyse`].
#[wasm_bindgen]
pub fn concordance(text: &str, query: &str, options: Option<Object>) -> Result<JsValue, JsValue> {
    let run = || {
        crate::concordance(text, query, &read_concordance_options(options)?)
            .in_unit(text, Unit::Utf16)
            .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
            .map_err(|_| Error::BadOption { name: "concordance".to_owned(), expected: "serialisable lines" })
    };
    run().map_err(thrown)
}

fn thrown(error: Error) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    // Setting a field of a fresh object cannot fail.
    let _ = Reflect::set(&thrown, &"code".into(), &error.code().into());
    if let Error::BadLexicon { line, column, reason } = &error {
        let _ = Reflect::set(&thrown, &"line".into(), &(*line as u32).into());
        let _ = Reflect::set(&thrown, &"column".into(), &(*column as u32).into());
        let _ = Reflect::set(&thrown, &"reason".into(), &reason.into());
    }
    thrown.into()
}

/// Id, title and text.
type Given = (String, Option<String>, String);

fn read_documents(documents: &Array) -> Result<Vec<Given>, Error> {
    let texts = documents.iter().enumerate().map(|(index, value)| {
        let field = |name: &str| Reflect::get(&value, &name.into()).ok().and_then(|field| field.as_string());
        let bad = || Error::BadDocument { index };
        Ok((field("id").ok_or_else(bad)?, field("title"), field("text").ok_or_else(bad)?))
    });
    texts.collect()
}

fn borrow(texts: &[Given]) -> Vec<Document<'_>> {
    texts.iter().map(|(id, title, text)| Document { id: id.clone(), title: title.clone(), text }).collect()
}

fn run(documents: &Array, options: Option<Object>) -> Result<JsValue, Error> {
    let texts = read_documents(documents)?;
    let report = analyse_documents(&borrow(&texts), &read_options(options)?)?;
    let report = report.convert(texts.iter().map(|(_, _, text)| text.as_str()), Unit::Utf16);
    report
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|_| Error::BadOption { name: "report".to_owned(), expected: "a serialisable report" })
}

fn read_options(options: Option<Object>) -> Result<Options, Error> {
    let mut read = Options::default();
    let Some(options) = options else { return Ok(read) };
    let mut disabled: Vec<(String, String)> = Vec::new();
    for entry in Object::entries(&options).iter() {
        let entry = Array::from(&entry);
        let name = entry.get(0).as_string().unwrap_or_default();
        match name.as_str() {
            "layers" => {
                let names = Array::from(&entry.get(1)).join(",").as_string().unwrap_or_default();
                read.layers = crate::Layers::from_names(&names)
                    .map_err(|_| Error::BadOption { name, expected: "a list of sentences, tokens" })?;
            }
            "hide" => read.hide = read_words(&entry.get(1)).ok_or_else(|| bad(name, "a list of words"))?,
            "families" => {
                read.families = entry.get(1).as_bool().ok_or_else(|| bad(name, "true or false"))?;
            }
            "keywordLimit" => read.keyword_limit = read_limit(name, &entry.get(1))?,
            "hitLimit" => read.hit_limit = read_limit(name, &entry.get(1))?,
            "themes" => read.themes = Some(read_themes(&entry.get(1))?),
            "disabledTerms" => disabled = read_disabled(&entry.get(1))?,
            _ => return Err(Error::UnknownOption { name }),
        }
    }
    if !disabled.is_empty() {
        let set = read.themes.as_ref().unwrap_or_else(|| ThemeSet::governance());
        let is_disabled = |theme: &str, term: &str| disabled.iter().any(|(t, w)| t == theme && w == term);
        read.themes = Some(set.without(is_disabled));
    }
    Ok(read)
}

fn read_concordance_options(options: Option<Object>) -> Result<ConcordanceOptions, Error> {
    let mut read = ConcordanceOptions::default();
    let Some(options) = options else { return Ok(read) };
    for entry in Object::entries(&options).iter() {
        let entry = Array::from(&entry);
        let name = entry.get(0).as_string().unwrap_or_default();
        let value = entry.get(1);
        let text = value.as_string().unwrap_or_default();
        match name.as_str() {
            "by" => read.by = By::from_name(&text).ok_or_else(|| bad(name, "form or root"))?,
            "sort" => {
                read.sort =
                    Sort::from_name(&text).ok_or_else(|| bad(name, "position, left, hit or right"))?;
            }
            "width" => read.width = read_limit(name, &value)?,
            "hitLimit" => read.hit_limit = read_limit(name, &value)?,
            _ => return Err(Error::UnknownOption { name }),
        }
    }
    Ok(read)
}

fn bad(name: String, expected: &'static str) -> Error {
    Error::BadOption { name, expected }
}

fn read_limit(name: String, value: &JsValue) -> Result<u32, Error> {
    let limit =
        value.as_f64().filter(|n| n.fract() == 0.0 && (1.0..=f64::from(Options::MAX_LIMIT)).contains(n));
    limit.map(|limit| limit as u32).ok_or_else(|| bad(name, "1 to 100000"))
}

fn read_words(value: &JsValue) -> Option<Vec<String>> {
    Array::is_array(value).then(|| Array::from(value).iter().map(|word| word.as_string()).collect()).flatten()
}

/// The name of a built-in set, or `{source, format}` with the text of a file and `toml`, `json`, `yaml` or `dic`.
fn read_themes(value: &JsValue) -> Result<ThemeSet, Error> {
    let bad = || Error::BadOption {
        name: "themes".to_owned(),
        expected: "governance, desks, or {source, format: toml|json|yaml|dic}",
    };
    if let Some(name) = value.as_string() {
        return ThemeSet::named(&name).cloned().ok_or_else(bad);
    }
    let field = |name: &str| Reflect::get(value, &name.into()).ok().and_then(|field| field.as_string());
    let format = field("format").and_then(|format| Format::of(&format)).ok_or_else(bad)?;
    ThemeSet::parse(&field("source").ok_or_else(bad)?, format)
}

/// `[{theme, term}]`: terms that the reader has switched off.
fn read_disabled(value: &JsValue) -> Result<Vec<(String, String)>, Error> {
    let pair = |value: JsValue| {
        let field = |name: &str| Reflect::get(&value, &name.into()).ok().and_then(|field| field.as_string());
        Some((field("theme")?, field("term")?))
    };
    let pairs: Option<Vec<_>> =
        Array::is_array(value).then(|| Array::from(value).iter().map(pair).collect()).flatten();
    pairs.ok_or_else(|| Error::BadOption {
        name: "disabledTerms".to_owned(),
        expected: "a list of {theme, term}",
    })
}
