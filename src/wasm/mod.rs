//! The boundary to JavaScript: plain values in, one plain object out. Nothing else in the crate names a web type.
//!
//! The widget of other sites loads a module that analyses an article and no more; what readers do with texts at the page's
//! workbench is in [`workbench`] and `choices`, a feature of its own.

#[cfg(feature = "workbench")]
mod choices;
#[cfg(feature = "workbench")]
mod workbench;

#[cfg(feature = "workbench")]
pub use workbench::{concordance, lexicon, suggest};

use crate::strings::joined;
use crate::text::offsets::Unit;
use crate::themes::ThemeSet;
use crate::{Document, Error, Layers, Options, analyse as analyse_documents};
use js_sys::{Array, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// 2 KB less of the module than the standard library's allocator, and no slower.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

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
    read_and_analyse(documents, options).map_err(thrown)
}

fn thrown(error: Error) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    // Setting a field of a fresh object cannot fail.
    let set = |name: &str, value: JsValue| _ = Reflect::set(&thrown, &name.into(), &value);
    set("code", error.code().into());
    if let Error::BadLexicon { line, column, reason } = &error {
        set("line", (*line as u32).into());
        set("column", (*column as u32).into());
        set("reason", reason.into());
    }
    thrown.into()
}

fn read_and_analyse(documents: &Array, options: Option<Object>) -> Result<JsValue, Error> {
    let texts = read_documents(documents)?;
    let report = analyse_documents(&borrow(&texts), &read_options(options)?)?;
    plain(&report.convert(texts.iter().map(|(_, _, text)| text.as_str()), Unit::Utf16))
}

fn plain(value: &impl Serialize) -> Result<JsValue, Error> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|_| bad("report", "a serialisable report"))
}

/// What `themes` may be.
const EXPECTED_THEMES: &str = if cfg!(feature = "workbench") {
    "governance, desks or {format: toml, json, yaml or dic, source}"
} else {
    "governance or desks"
};

/// Id, title and text.
type Given = (String, Option<String>, String);

fn read_documents(documents: &Array) -> Result<Vec<Given>, Error> {
    let mut texts = Vec::new();
    for (index, value) in documents.iter().enumerate() {
        let bad = || Error::BadDocument { index };
        texts.push((
            field(&value, "id").ok_or_else(bad)?,
            field(&value, "title"),
            field(&value, "text").ok_or_else(bad)?,
        ));
    }
    Ok(texts)
}

fn borrow(texts: &[Given]) -> Vec<Document<'_>> {
    texts.iter().map(|(id, title, text)| Document { id: id.clone(), title: title.clone(), text }).collect()
}

/// The name of a built-in set, or what the workbench makes of anything else.
fn read_themes(value: &JsValue) -> Result<ThemeSet, Error> {
    if let Some(name) = value.as_string() {
        return ThemeSet::named(&name).cloned().ok_or_else(|| bad("themes", EXPECTED_THEMES));
    }
    #[cfg(feature = "workbench")]
    return workbench::read_theme_file(value);
    #[cfg(not(feature = "workbench"))]
    Err(bad("themes", EXPECTED_THEMES))
}

fn read_options(options: Option<Object>) -> Result<Options, Error> {
    let mut read = Options::default();
    #[cfg(feature = "workbench")]
    let mut choices = choices::Choices::default();
    for (name, value) in entries(options) {
        match name.as_str() {
            "layers" => {
                let expected = "a list of sentences, tokens";
                let names = strings(&value).ok_or_else(|| bad(&name, expected))?;
                let names = joined(&mut names.iter().map(String::as_str), ",");
                read.layers = Layers::from_names(&names).map_err(|_| bad(&name, expected))?;
            }
            "themes" => read.themes = Some(read_themes(&value)?),
            "families" => read.families = value.as_bool().ok_or_else(|| bad(&name, "true or false"))?,
            "keywordLimit" => read.keyword_limit = whole(&name, &value)?,
            "hitLimit" => read.hit_limit = whole(&name, &value)?,
            #[cfg(feature = "workbench")]
            _ => choices.read(name, &value, &mut read)?,
            #[cfg(not(feature = "workbench"))]
            _ => return Err(Error::UnknownOption { name }),
        }
    }
    #[cfg(feature = "workbench")]
    choices.apply(&mut read);
    Ok(read)
}

/// The fields that are set: `undefined` means the default, as everywhere in JavaScript.
fn entries(options: Option<Object>) -> Vec<(String, JsValue)> {
    let mut set = Vec::new();
    for entry in options.map(|options| Object::entries(&options)).unwrap_or_default().iter() {
        let entry = Array::from(&entry);
        let value = entry.get(1);
        if !value.is_undefined() {
            set.push((entry.get(0).as_string().unwrap_or_default(), value));
        }
    }
    set
}

fn field(value: &JsValue, name: &str) -> Option<String> {
    Reflect::get(value, &name.into()).ok()?.as_string()
}

/// What `read` makes of each element; nothing when it cannot read one.
fn list<T>(value: &JsValue, read: impl Fn(&JsValue) -> Option<T>) -> Option<Vec<T>> {
    let mut list = Vec::new();
    for element in value.dyn_ref::<Array>()?.iter() {
        list.push(read(&element)?);
    }
    Some(list)
}

fn strings(value: &JsValue) -> Option<Vec<String>> {
    list(value, |word| word.as_string())
}

fn whole(name: &str, value: &JsValue) -> Result<u32, Error> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0);
    let limits = 1.0..=f64::from(Options::MAX_LIMIT);
    number.filter(|n| limits.contains(n)).map(|n| n as u32).ok_or_else(|| bad(name, "1 to 100000"))
}

fn bad(name: &str, expected: &'static str) -> Error {
    Error::BadOption { name: name.to_owned(), expected }
}
