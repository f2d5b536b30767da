//! The widget for other sites: `telaah-embed.js`, what it loads, and the hashes of all of it.
//!
//! Its engine analyses articles and no more; for an element with themes of its own it loads that of the hosted page.
//! `telaah-embed.js` alone has a fixed name, because pages that nobody will change again name it; it holds the names and hashes
//! of the others.

use super::file::File;
use super::parts::Parts;
use super::{digest, minify, names};
use crate::project;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

/// The script that pages name.
pub const SCRIPT: &str = "telaah-embed.js";

pub fn write(parts: &Parts, stage: &Path, release: bool) -> Result<()> {
    let style = minify::style("www/embed/style.css", release)?;
    let ui = script(
        "ui/main.js",
        &[("TELAAH_STYLE", json!(style)), ("TELAAH_VERSION", json!(parts.version))],
        release,
    )?;
    let readability = format!("{}\n{}", names::READABILITY, script("readability.js", &[], release)?);
    let files = [
        ("ui", File::new("widget", "js", ui.as_bytes())),
        ("readability", File::new("readability", "js", readability.as_bytes())),
        ("articleWorker", File::new(names::ARTICLE, "js", parts.article.worker.as_bytes())),
        ("articleWasm", File::new(names::ARTICLE, "wasm", &parts.article.wasm)),
        ("workbenchWorker", File::worker(parts)),
        ("workbenchWasm", File::wasm(parts)),
    ];
    let named: Map<String, Value> =
        files.iter().map(|(key, file)| ((*key).to_owned(), json!([file.name, file.integrity]))).collect();
    let embed = script(
        "main.js",
        &[("TELAAH_FILES", json!(named)), ("TELAAH_VERSION", json!(parts.version))],
        release,
    )?;

    let mut hashes: Map<String, Value> =
        files.iter().map(|(_, file)| (file.name.clone(), json!(file.integrity))).collect();
    hashes.insert(SCRIPT.to_owned(), json!(digest::integrity(embed.as_bytes())));
    for (_, file) in &files {
        file.write(stage)?;
    }
    project::write(&stage.join(SCRIPT), embed)?;
    project::write(&stage.join("sri.json"), serde_json::to_string_pretty(&hashes)? + "\n")?;
    project::write(&stage.join("telaah-frame.js"), script("frame.js", &[], release)?)?;
    copy("www/embed/frame.html", &stage.join("embed.html"))?;
    copy("www/embed/custom-elements.json", &stage.join("custom-elements.json"))?;
    examples(&stage.join("examples"))
}

/// A script of `www/embed` as one classic script, with `values` in the place of names.
fn script(entry: &str, values: &[(&str, Value)], release: bool) -> Result<String> {
    let entry = format!("www/embed/{entry}");
    let defines: Vec<String> =
        values.iter().map(|(name, value)| format!("--define:{name}={value}")).collect();
    let mut arguments = vec![entry.as_str()];
    arguments.extend(defines.iter().map(String::as_str));
    minify::script(&arguments, release)
}

/// Host pages to look at and to copy from; they name the script as a neighbour of their directory.
fn examples(to: &Path) -> Result<()> {
    let from = project::root().join("www/examples");
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(&from).with_context(|| format!("cannot list {}", from.display()))? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

fn copy(from: &str, to: &Path) -> Result<()> {
    fs::copy(project::root().join(from), to).with_context(|| format!("cannot copy {from}"))?;
    Ok(())
}
