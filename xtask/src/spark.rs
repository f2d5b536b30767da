//! Runs the tests of `examples/spark` with the Spark of its requirements.

use crate::bundle::digest;
use crate::project;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

const EXAMPLE: &str = "examples/spark";

pub fn run() -> Result<()> {
    let python = environment()?;
    project::run(project::command("cargo").args(["build", "--locked", "--release", "--bin", "telaah"]))?;
    let telaah = project::root().join("target/release/telaah");
    project::run(
        project::command(&python.to_string_lossy())
            .arg("test_telaah_spark.py")
            .arg(telaah)
            .current_dir(project::root().join(EXAMPLE))
            .env("PYTHONDONTWRITEBYTECODE", "1"),
    )
}

/// The Python of an environment in the user's cache, made anew when the requirements change.
fn environment() -> Result<PathBuf> {
    let requirements = project::root().join(EXAMPLE).join("requirements.txt");
    let wanted = digest::hex(project::read(&requirements)?.as_bytes());
    let directory = project::cache()?.join("spark");
    let (stamp, python) = (directory.join("requirements"), directory.join("bin/python"));
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) && python.is_file() {
        return Ok(python);
    }
    println!("Setting up Spark in {} (about 600 MB, once per user) …", directory.display());
    let python3 = || project::command("python3");
    project::run(python3().args(["-m", "venv", "--clear"]).arg(&directory))
        .context("Python 3 with its venv module is needed")?;
    project::run(
        project::command(&python.to_string_lossy())
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
            .arg(&requirements),
    )?;
    project::write(&stamp, wanted)?;
    Ok(python)
}
