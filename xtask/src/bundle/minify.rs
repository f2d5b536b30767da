//! Scripts and styles as readers get them.
//!
//! esbuild bundles and writes them short; terser goes over the scripts once more. It gives every function's names anew and
//! in the same order, so that what is said alike is written alike, and gzip finds 3 to 4 % less to keep.

use crate::project;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// The app and its second script, in one call because they share names: in a release the properties that
/// `www/own-names.txt` lists are shortened, the same ones in both.
pub fn shell(stage: &Path, release: bool) -> Result<[String; 2]> {
    let bundled = stage.join("bundled");
    let to = format!("--outdir={}", bundled.display());
    let listed = project::read(&project::root().join("www/own-names.txt"))?;
    let names: Vec<&str> = listed.lines().filter(|line| !line.starts_with('#')).collect();
    let own = format!("--mangle-props=^({})$", names.join("|"));
    let mut arguments = vec!["www/main.js", "www/extra/main.js", "--bundle", "--format=iife", &to];
    if release {
        arguments.push(&own);
    }
    esbuild(&arguments, release)?;
    let read = |name: &str| {
        let script = project::read(&bundled.join(name))?.trim_end().to_owned();
        if release { shorter(&script) } else { Ok(script) }
    };
    let scripts = [read("main.js")?, read("extra/main.js")?];
    fs::remove_dir_all(&bundled)?;
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

/// A script with its own names, the outermost ones excepted, as short as they can be.
pub fn shorter(script: &str) -> Result<String> {
    let mut terser = project::command("terser");
    terser.args(["--ecma=2020", "--compress", "--mangle"]);
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
