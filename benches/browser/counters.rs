//! What `cargo xtask bench --browser` times in WebAssembly beside plain JavaScript: the plain word count, and the tokens of
//! the engine with their roots, counted. The module of the page has no entry for a stage alone.

use std::collections::HashMap;
use telaah::lang::INDONESIAN;
use telaah::text::{TokenKind, tokens};
use wasm_bindgen::prelude::*;

/// How many different words `text` has: split at what is no letter and counted, the very task of the JavaScript
/// `match(/\p{L}+/gu)` and a Map.
#[wasm_bindgen(js_name = countWords)]
pub fn count_words(text: &str) -> u32 {
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        *counts.entry(word).or_default() += 1;
    }
    counts.len() as u32
}

/// How many different roots the words of `text` have: cut into tokens, folded, stemmed and counted.
#[wasm_bindgen(js_name = countRoots)]
pub fn count_roots(text: &str) -> u32 {
    let (tokens, words) = tokens(text, &INDONESIAN);
    let mut counts = vec![0_u32; words.len()];
    for token in tokens.iter().filter(|token| token.kind == TokenKind::Word) {
        if let Some(count) = counts.get_mut(words.root_id(token.word).0 as usize) {
            *count += 1;
        }
    }
    counts.iter().filter(|&&count| count > 0).count() as u32
}
