//! The parts both pages are made of: bundled scripts and styles, the module, the seeds, the name of the build.

use super::{article, digest, minify, names};
use crate::project;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

pub struct Parts {
    pub app: String,
    /// What the app runs only when it is asked for: readers of files, pictures, reports.
    pub extra: String,
    /// Unpacks the app of the single file.
    pub boot: String,
    pub style: String,
    /// The page's.
    pub workbench: Engine,
    /// The widget's, unless somebody brings themes of their own.
    pub article: Engine,
    /// JSON array of [`Seed`].
    pub seeds: String,
    pub version: String,
    /// Version and commit.
    pub build: String,
    /// The built-in theme sets and the SHA-256 of their sources, by which results name them.
    pub lexicons: Vec<(&'static str, String)>,
    /// What Trunk put on the stage, to be replaced by files named after their content.
    pub raw: [PathBuf; 2],
}

/// What runs in a worker.
#[derive(Clone, Default)]
pub struct Engine {
    /// wasm-bindgen's glue and the worker's code in one classic script, because a worker from `file://` can be nothing else.
    pub worker: String,
    pub wasm: Vec<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    article: Vec<Article>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Article {
    file: String,
    outlet: Option<String>,
    title: String,
    date: Option<String>,
}

#[derive(Serialize)]
struct Seed {
    id: String,
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    outlet: Option<String>,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    text: String,
}

impl Parts {
    /// Reads Trunk's output on `stage` and bundles the rest; minified when `release`.
    pub fn make(stage: &Path, release: bool) -> Result<Self> {
        let raw = [stage.join("telaah.js"), stage.join("telaah_bg.wasm")];
        let answering = minify::esbuild(&["www/worker/main.js", "--bundle", "--format=iife"], release)?;
        let workbench = Engine::of(&raw, &answering, release)?;
        let article = match release {
            true => Engine::of(&article::made(), &answering, release)?,
            false => workbench.clone(),
        };
        let [app, extra] = minify::shell(stage, release)?;
        Ok(Self {
            app,
            extra,
            boot: minify::script(&["www/boot.js"], release)?,
            style: minify::style("www/style.css", release)?,
            workbench,
            article,
            seeds: seeds(&project::root().join("seeds"))?,
            version: names::version(),
            build: build_name(),
            lexicons: lexicons()?,
            raw,
        })
    }
}

impl Engine {
    /// Of wasm-bindgen's glue and its module, and the worker's code.
    fn of([glue, module]: &[PathBuf; 2], answering: &str, release: bool) -> Result<Self> {
        let glue = minify::esbuild(&[&glue.to_string_lossy()], release)?;
        // One scope, because the page runs this script again when it must start the engine anew without a worker.
        let worker = format!("(()=>{{{glue}\n{answering}\n}})();");
        Ok(Self {
            worker: if release { minify::shorter(&worker)? } else { worker },
            wasm: fs::read(module).with_context(|| format!("cannot read {}", module.display()))?,
        })
    }
}

fn seeds(directory: &Path) -> Result<String> {
    let manifest = directory.join("manifest.toml");
    let manifest: Manifest =
        toml::from_str(&project::read(&manifest)?).with_context(|| manifest.display().to_string())?;
    let mut seeds = Vec::new();
    for Article { file, outlet, title, date } in manifest.article {
        let text = project::read(&directory.join(&file))?;
        let id = file.trim_end_matches(".txt").to_owned();
        seeds.push(Seed { id, file, outlet, title, date, text });
    }
    let listed = seeds.len();
    let present = fs::read_dir(directory)?
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|e| e == "txt"));
    if present.count() != listed {
        bail!(
            "{} lists {listed} articles, but other texts lie beside it",
            directory.join("manifest.toml").display()
        );
    }
    Ok(serde_json::to_string(&seeds)?)
}

fn lexicons() -> Result<Vec<(&'static str, String)>> {
    let hash = |name| {
        let path = project::root().join(format!("src/lang/id/data/themes/{name}.toml"));
        Ok((name, digest::hex(project::read(&path)?.as_bytes())))
    };
    ["governance", "desks"].into_iter().map(hash).collect()
}

/// `0.1.0 1a2b3c4d5e6f`, with `changed` after it when the tree is not the commit's, or `0.1.0 unknown` without git.
fn build_name() -> String {
    let commit = project::output(project::command("git").args(["rev-parse", "--short=12", "HEAD"]));
    let changed =
        project::output(project::command("git").args(["status", "--porcelain", "--untracked-files=no"]));
    let version = names::version();
    match (commit, changed) {
        (Ok(commit), Ok(changed)) if changed.trim().is_empty() => format!("{version} {}", commit.trim()),
        (Ok(commit), _) => format!("{version} {} changed", commit.trim()),
        _ => format!("{version} unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_come_in_the_order_of_the_manifest_with_their_text() {
        let json = seeds(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds")).unwrap();
        let seeds: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
        assert_eq!(seeds.len(), 5);
        assert_eq!(seeds[0]["id"], "bantenraya-asn-integritas-digital");
        assert!(seeds.iter().all(|seed| seed["text"].as_str().is_some_and(|text| text.len() > 1000)));
        assert!(seeds[4].get("outlet").is_none(), "an outlet that the text does not name is left out");
    }
}
