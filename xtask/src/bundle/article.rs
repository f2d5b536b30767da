//! The widget's engine: the crate without the page's workbench, which nobody needs who reads one article. Built beside
//! Trunk's own build and in a target directory of its own, because both leave a `telaah.wasm`.

use crate::project;
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

/// Trunk's build hook, which runs while Trunk compiles. Only for a release: in development the widget uses the page's engine.
pub fn from_hook() -> Result<()> {
    if !is_release() {
        return Ok(());
    }
    let target = target();
    let build =
        ["build", "--quiet", "--locked", "--offline", "--lib", "--package", "telaah", "--profile", "wasm"];
    project::run(
        project::command("cargo")
            .args(build)
            .args(["--no-default-features", "--features", "wasm", "--target", "wasm32-unknown-unknown"])
            .arg("--target-dir")
            .arg(&target),
    )?;
    let bound = target.join("bound");
    project::run(
        project::command("wasm-bindgen")
            .args(["--target", "no-modules", "--no-typescript", "--out-name", "telaah", "--out-dir"])
            .arg(&bound)
            .arg(target.join("wasm32-unknown-unknown/wasm/telaah.wasm")),
    )?;
    let level = format!("-O{}", trunk_option("data-wasm-opt")?);
    let further = trunk_option("data-wasm-opt-params")?;
    project::run(
        project::command("wasm-opt")
            .arg(level)
            .args(further.split_whitespace())
            .arg("--output")
            .arg(&made()[1])
            .arg(bound.join("telaah_bg.wasm")),
    )
}

/// The glue and the module.
pub fn made() -> [PathBuf; 2] {
    ["bound/telaah.js", "telaah_bg.wasm"].map(|file| target().join(file))
}

/// True when Trunk, whose hook this is, builds what is to be published.
pub fn is_release() -> bool {
    env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}

fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| project::root().join("target"), PathBuf::from)
        .join("article")
}

/// An attribute of the crate's link in `index.html`, by which Trunk builds the page's module.
fn trunk_option(name: &str) -> Result<String> {
    let page = project::read(&project::root().join("index.html"))?;
    let value = page.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
    value.map(|(value, _)| value.to_owned()).with_context(|| format!("index.html has no {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_trunk_is_told_is_found() {
        assert_eq!(trunk_option("data-wasm-opt").unwrap(), "3");
        assert!(trunk_option("data-wasm-opt-params").unwrap().starts_with('-'));
        assert!(trunk_option("data-wasm").is_err());
    }
}
