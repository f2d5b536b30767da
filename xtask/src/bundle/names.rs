//! Names that several makers of artefacts must agree on.

use crate::project;

/// Stem of the engine's module; its hash and `.wasm` follow.
pub const WASM: &str = "telaah";
/// Stem of the worker's script; its hash and `.js` follow.
pub const WORKER: &str = "worker";

/// Stem of both for the widget's engine.
pub const ARTICLE: &str = "article";

/// What must be said wherever Readability is contained.
pub const READABILITY: &str =
    "/*! contains @mozilla/readability, Apache License 2.0, Copyright (c) 2010 Arc90 Inc */";

/// The crate's version.
pub fn version() -> String {
    let manifest = project::read(&project::root().join("Cargo.toml")).unwrap_or_default();
    let manifest: toml::Table = toml::from_str(&manifest).unwrap_or_default();
    let version = manifest.get("package").and_then(|package| package.get("version")?.as_str());
    version.unwrap_or("0").to_owned()
}
