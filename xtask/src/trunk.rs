//! Calls Trunk so that the same commit gives the same bytes on every machine.

use crate::project;
use anyhow::Result;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// `trunk build --release` into `dist`.
pub fn build(dist: &Path) -> Result<()> {
    project::run(&mut build_command(dist))?;
    tidy_up(dist)
}

/// The command of [`build`], for callers that want its output; [`tidy_up`] belongs after it.
pub fn build_command(dist: &Path) -> Command {
    let mut command = trunk();
    command.args(["build", "--release", "--dist"]).arg(dist);
    command
}

/// Trunk leaves its empty lock file among the files to publish.
pub fn tidy_up(dist: &Path) -> Result<()> {
    match fs::remove_file(dist.join(".trunk-lock")) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Trunk with any arguments; for development.
pub fn run(arguments: &[&str]) -> Result<()> {
    project::run(trunk().args(arguments))
}

fn trunk() -> Command {
    let mut command = project::command("trunk");
    command
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remapped_paths())
        // Flags for the machine at hand would make other bytes; Trunk takes NO_COLOR=1 for an argument it does not know.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("NO_COLOR");
    command
}

/// Panic messages name source files: without this the module would hold the paths of the machine that built it.
fn remapped_paths() -> String {
    let home = env::var_os("CARGO_HOME").map(Into::into).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let registries = home.map(|home: PathBuf| home.join("registry/src")).into_iter();
    let registries =
        registries.filter_map(|path| fs::read_dir(path).ok()).flatten().flatten().map(|entry| entry.path());
    let mut flags = vec![format!("--remap-path-prefix={}=.", project::root().display())];
    flags.extend(registries.map(|path| format!("--remap-path-prefix={}=crates", path.display())));
    // Cargo splits this variable at spaces and knows no quotes; a path with a space stays as it is.
    flags.retain(|flag| !flag.contains(char::is_whitespace));
    flags.sort();
    flags.join(" ")
}
