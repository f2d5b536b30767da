//! The npm package: the element for bundles and from a CDN, the headless engine, their types. Made of the built page's
//! parts, packed, and tested by installing the packed file.

use crate::bundle::{names, packed};
use crate::{project, setup, trunk};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds, packs into `target/npm` and tests what was packed.
pub fn run() -> Result<()> {
    trunk::build(&project::dist())?;
    of_built()
}

/// The same of what Trunk has just built.
pub fn of_built() -> Result<()> {
    let package = project::root().join("target/npm/package");
    make(&package)?;
    let archive = pack(&package)?;
    let size = fs::metadata(&archive)?.len();
    println!("{} ({} KB)", archive.display(), size / 1000);
    let chromium = setup::browsers::both()?.chromium;
    project::run(
        project::command("node")
            .args(["--test", "--test-reporter=spec", "tests/npm/package.test.mjs"])
            .env("TELAAH_PACKAGE", &archive)
            .env("TELAAH_CHROMIUM", chromium),
    )
}

fn make(package: &Path) -> Result<()> {
    if package.exists() {
        fs::remove_dir_all(package)?;
    }
    fs::create_dir_all(package)?;
    let dist = project::dist();
    let hashes: serde_json::Map<String, Value> =
        serde_json::from_str(&project::read(&dist.join("sri.json"))?)?;
    for name in hashes.keys().map(String::as_str).chain(["sri.json", "custom-elements.json"]) {
        copy(&dist.join(name), &package.join(name))?;
    }
    let named = |extension: &str, stem: &str| {
        let fits = |name: &&String| name.starts_with(stem) && name.ends_with(extension);
        hashes.keys().find(fits).with_context(|| format!("sri.json names no {stem}*{extension}"))
    };
    let (wasm, worker) = (named(".wasm", names::WASM)?, named(".js", names::WORKER)?);
    scripts(package, &dist.join(wasm), &dist.join(worker))?;
    for (from, to) in [
        ("www/types/report.d.ts", "report.d.ts"),
        ("www/types/embed.d.ts", "index.d.ts"),
        ("www/types/engine.d.ts", "engine.d.ts"),
        ("docs/npm.md", "README.md"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("LICENSE-APACHE", "LICENSE-APACHE"),
    ] {
        copy(&project::root().join(from), &package.join(to))?;
    }
    // A file and not a value: the order of the conditions in `exports` is their meaning.
    let manifest = project::read(&project::root().join("www/npm/package.template.json"))?
        .replace("$VERSION", &names::version())
        .replace("$WASM", wasm);
    project::write(&package.join("package.json"), manifest)
}

/// The modules, bundled from `www/npm`.
fn scripts(package: &Path, wasm: &Path, worker: &Path) -> Result<()> {
    let made = project::root().join("target/npm/made");
    fs::create_dir_all(&made)?;
    // What the build used a moment ago; the worker's script holds the same glue, but not as a module.
    let glue = project::read(&project::root().join("target/wasm-bindgen/release/telaah.js"))?;
    project::write(&made.join("glue.js"), format!("{glue}\nexport default wasm_bindgen;\n"))?;
    let text = |text: &str| format!("export default {};\n", Value::from(text));
    project::write(&made.join("worker.js"), text(&project::read(worker)?))?;
    let module = fs::read(wasm)?;
    project::write(&made.join("wasm.js"), text(&packed(&module)?))?;

    let name = wasm.file_name().context("the module has no name")?.to_string_lossy();
    let style =
        project::output(project::command("esbuild").args(["www/embed/style.css", "--bundle", "--minify"]))?;
    let alias = |name: &str, file: &str| format!("--alias:{name}={}", made.join(file).display());
    let common = [
        "--bundle".to_owned(),
        "--format=esm".to_owned(),
        "--minify".to_owned(),
        "--target=es2022".to_owned(),
        "--charset=utf8".to_owned(),
        format!("--banner:js={}", names::READABILITY),
        "--log-level=warning".to_owned(),
        format!("--outdir={}", package.display()),
        format!("--define:TELAAH_VERSION={}", Value::from(names::version())),
        format!("--define:TELAAH_STYLE={}", Value::from(style.trim_end())),
        format!("--define:TELAAH_WASM={}", Value::from(format!("./{name}"))),
        alias("telaah-glue", "glue.js"),
        alias("telaah-worker", "worker.js"),
        alias("telaah-wasm-text", "wasm.js"),
    ];
    let bundle = |arguments: &[&str]| project::run(project::command("esbuild").args(arguments).args(&common));
    bundle(&["www/npm/main.js", "--splitting", "--chunk-names=part-[hash]"])?;
    bundle(&["www/npm/inline.js"])?;
    bundle(&["www/npm/engine-web.js"])?;
    bundle(&["www/npm/engine-node.js", "--external:node:*"])
}

/// `npm pack`; the packed file.
fn pack(package: &Path) -> Result<PathBuf> {
    let output = project::output(
        project::command("npm").args(["pack", "--ignore-scripts", "--loglevel=error"]).current_dir(package),
    )?;
    let archive = package.join(output.lines().last().unwrap_or_default().trim());
    if !archive.is_file() {
        bail!("npm pack said {output:?}");
    }
    Ok(archive)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}
