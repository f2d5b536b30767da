//! The boundary to JavaScript: plain values in, one plain object out. Nothing else in the crate names a web type.

use crate::text::offsets::Unit;
use crate::{Document, Error, Options, analyse as analyse_documents};
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
    run(documents, options).map_err(|error| {
        let thrown = js_sys::Error::new(&error.to_string());
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&thrown, &"code".into(), &error.code().into());
        thrown.into()
    })
}

fn run(documents: &Array, options: Option<Object>) -> Result<JsValue, Error> {
    let texts = documents.iter().enumerate().map(|(index, value)| {
        let field = |name: &str| Reflect::get(&value, &name.into()).ok().and_then(|field| field.as_string());
        let bad = || Error::BadDocument { index };
        Ok((field("id").ok_or_else(bad)?, field("title"), field("text").ok_or_else(bad)?))
    });
    let texts = texts.collect::<Result<Vec<_>, _>>()?;
    let documents: Vec<_> = texts
        .iter()
        .map(|(id, title, text)| Document { id: id.clone(), title: title.clone(), text })
        .collect();
    let report = analyse_documents(&documents, &read_options(options)?)?;
    let report = report.convert(texts.iter().map(|(_, _, text)| text.as_str()), Unit::Utf16);
    report
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|_| Error::BadOption { name: "report".to_owned(), expected: "a serialisable report" })
}

fn read_options(options: Option<Object>) -> Result<Options, Error> {
    let mut read = Options::default();
    let Some(options) = options else { return Ok(read) };
    for entry in Object::entries(&options).iter() {
        let entry = Array::from(&entry);
        let name = entry.get(0).as_string().unwrap_or_default();
        match name.as_str() {
            "layers" => {
                let names = Array::from(&entry.get(1)).join(",").as_string().unwrap_or_default();
                read.layers = crate::Layers::from_names(&names)
                    .map_err(|_| Error::BadOption { name, expected: "a list of sentences, tokens" })?;
            }
            _ => return Err(Error::UnknownOption { name }),
        }
    }
    Ok(read)
}
