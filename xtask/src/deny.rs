//! Licences, duplicates and origins of the crates, by the rules of `deny.toml`.

use crate::project;
use crate::setup::tools;
use anyhow::{Result, bail};

/// `--advisories` asks the database of known weaknesses too, which has to be fetched.
pub fn run(arguments: &[&str]) -> Result<()> {
    let advisories: &[&str] = match arguments {
        [] => &[],
        ["--advisories"] => &["advisories"],
        [unknown, ..] => bail!("deny does not know `{unknown}`"),
    };
    tools::ensure(&tools::CARGO_DENY)?;
    let offline: &[&str] = if advisories.is_empty() { &["--offline"] } else { &[] };
    for manifest in ["Cargo.toml", "fuzz/Cargo.toml"] {
        project::run(
            project::command("cargo")
                .args(["deny", "--locked", "--manifest-path", manifest, "--config", "deny.toml"])
                .args(offline)
                .args(["check", "licenses", "bans", "sources"])
                .args(advisories),
        )?;
    }
    Ok(())
}
