//! Brings a machine with Rust and Node to where the build and the checks run, and needs no network once it is there.

pub mod browsers;
mod node;
pub mod tools;

use crate::project;
use anyhow::Result;

/// What the build needs. Says what it does; does nothing that is done.
pub fn everything() -> Result<()> {
    println!("Setting up");
    node::version()?;
    tools::wasm_target()?;
    tools::installed()?;
    node::packages()?;
    // Trunk builds offline; an up-to-date registry cache makes this a matter of milliseconds.
    project::run(project::command("cargo").args(["fetch", "--locked", "--quiet"]))?;
    done("crates", "all in the registry cache")
}

fn done(what: &str, state: &str) -> Result<()> {
    println!("  {what}: {state}");
    Ok(())
}

fn doing(what: &str, action: &str) {
    println!("  {what}: {action} …");
}
