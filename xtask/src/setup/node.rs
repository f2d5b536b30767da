//! The JavaScript side: Node itself and the packages of the lock file.

use super::{doing, done};
use crate::bundle::digest;
use crate::project;
use anyhow::{Context, Result, bail};
use std::fs;

const OLDEST_NODE: u32 = 20;

pub fn version() -> Result<()> {
    let version = project::output(project::command("node").arg("--version"))
        .context("Node is missing; install version 20 or later")?;
    let major =
        version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node {OLDEST_NODE} or later is needed, this is {}", version.trim());
    }
    done("node", version.trim())
}

/// `npm ci` unless the packages are those of this very lock file.
pub fn packages() -> Result<()> {
    let lock =
        fs::read(project::root().join("package-lock.json")).context("cannot read package-lock.json")?;
    let stamp = project::root().join("node_modules/.telaah-lock");
    let wanted = digest::hex(&lock);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return done("npm packages", "those of package-lock.json");
    }
    doing("npm packages", "npm ci");
    project::run(project::command("npm").args([
        "ci",
        "--prefer-offline",
        "--no-progress",
        "--loglevel=error",
    ]))?;
    project::write(&stamp, wanted)
}
