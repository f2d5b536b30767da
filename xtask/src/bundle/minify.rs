//! Scripts and styles as readers get them.
//!
//! esbuild bundles and writes them short; terser goes over the scripts once more. It gives every function's names anew and
//! in the same order, so that what is said alike is written alike, and gzip finds 3 to 4 % less to keep.

use crate::project;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// The app and its second script. In a release the properties that `www/own-names.txt` lists are shortened, the same ones
/// in both: as one script they would be, and so they are first bundled as one, to learn how.
pub fn shell(stage: &Path, release: bool) -> Result<[String; 2]> {
    if !release {
        return Ok([script(&["www/main.js"], false)?, script(&["www/extra/main.js"], false)?]);
    }
    let listed = project::read(&project::root().join("www/own-names.txt"))?;
    let names: Vec<&str> = listed.lines().filter(|line| !line.starts_with('#')).collect();
    let own = format!("--mangle-props=^({})$", names.join("|"));
    let learned = stage.join("own-names.json");
    project::write(&learned, "{}")?;
    let cache = format!("--mangle-cache={}", learned.display());
    let mut both = project::command("esbuild");
    both.args(["--bundle", "--format=iife", "--minify", "--log-level=warning", &own, &cache]);
    project::filtered(&mut both, "import './www/main.js'; import './www/extra/main.js';")?;
    let scripts =
        [script(&["www/main.js", &own, &cache], true)?, script(&["www/extra/main.js", &own, &cache], true)?];
    fs::remove_file(&learned)?;
    Ok(scripts)
}

/// A script with all that it imports, for a page to run as it is; short when `release`.
pub fn script(arguments: &[&str], release: bool) -> Result<String> {
    let mut bundled = vec!["--bundle", "--format=iife"];
    bundled.extend(arguments);
    let script = esbuild(&bundled, release)?;
    if release { shorter(&script) } else { Ok(script) }
}

pub fn style(entry: &str, release: bool) -> Result<String> {
    esbuild(&[entry, "--bundle"], release)
}

/// A script with its own names, the outermost ones excepted, as short as they can be. That of the glue stays: by it tests
/// find the calls of the engine, to let them fail.
pub fn shorter(script: &str) -> Result<String> {
    let mut terser = project::command("terser");
    terser.args(["--ecma=2020", "--compress", "--mangle", "reserved=[wasm_bindgen]"]);
    Ok(project::filtered(&mut terser, script)?.trim_end().to_owned())
}

pub fn esbuild(arguments: &[&str], release: bool) -> Result<String> {
    let mut command = project::command("esbuild");
    command.args(arguments).args([
        "--target=es2022",
        "--charset=utf8",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    if release {
        command.arg("--minify");
    }
    // The hash of a script is taken over what the browser sees, and it reads CRLF as LF.
    Ok(project::output(&mut command)?.replace("\r\n", "\n").trim_end().to_owned())
}
