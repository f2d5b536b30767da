//! Searches for texts that break a law, with libFuzzer. `fuzz/corpus` and `fuzz/regressions` are the part that `cargo test`
//! replays; what a search finds on its way stays in the user's cache.

use crate::project;
use crate::setup::tools;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Long enough to notice that a target is broken.
const SHORT: u32 = 20;
/// What a release must have survived, for each target.
const LONG: u32 = 600;
/// The longest input. The laws are about arrangements; size is the matter of the growth test.
const MAX_LENGTH: u32 = 4096;
/// An input of that length that takes so many seconds hangs.
const TIMEOUT: u32 = 20;
const TOOLCHAIN: &str = "nightly";
/// The readers of files are JavaScript, which libFuzzer does not see: a test of the shell damages documents by chance.
const READERS: &str = "readers";

/// `[--seconds N | --long | --minimise] [TARGET…]`, seconds for each target.
pub fn run(arguments: &[&str]) -> Result<()> {
    let (mut seconds, mut minimise, mut chosen) = (SHORT, false, Vec::new());
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--seconds" => {
                seconds =
                    arguments.next().context("--seconds needs a number")?.parse().context("--seconds")?;
            }
            "--long" => seconds = LONG,
            "--minimise" => minimise = true,
            option if option.starts_with('-') => bail!("fuzz does not know `{option}`"),
            target => chosen.push(target),
        }
    }
    let targets = targets()?;
    if let Some(unknown) = chosen.iter().find(|name| targets.iter().all(|target| target != **name)) {
        bail!("there is no fuzz target `{unknown}`: {}", targets.join(", "));
    }
    let chosen = targets.iter().filter(|target| chosen.is_empty() || chosen.contains(&target.as_str()));
    let mut broken = Vec::new();
    for target in chosen {
        if minimise {
            shrink_corpus(target)?;
        } else if let Err(error) = search(target, seconds) {
            eprintln!("{error:#}");
            broken.push(target.as_str());
        }
    }
    if !broken.is_empty() {
        bail!(
            "a law is broken in: {}. Mend it and keep the input in fuzz/regressions/TARGET/",
            broken.join(", ")
        );
    }
    Ok(())
}

/// The names of the files in `fuzz/targets`, and the readers.
fn targets() -> Result<Vec<String>> {
    let directory = project::root().join("fuzz/targets");
    let mut names = Vec::new();
    for entry in fs::read_dir(&directory).with_context(|| format!("cannot list {}", directory.display()))? {
        names.extend(entry?.path().file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.push(READERS.to_owned());
    names.sort();
    Ok(names)
}

fn search(target: &str, seconds: u32) -> Result<()> {
    println!("Fuzzing {target} for {seconds} s");
    if target == READERS {
        let mut node = project::command("node");
        node.args(["--test", "tests/shell/garbled.test.mjs"]).env("TELAAH_SECONDS", seconds.to_string());
        return project::run(&mut node);
    }
    tools::ensure(&tools::CARGO_FUZZ)?;
    let found = found(target)?;
    let mut command = cargo_fuzz("run", target);
    // The first directory takes what is new.
    command.arg(&found).args(kept(target)).arg("--").args([
        format!("-max_total_time={seconds}"),
        format!("-max_len={MAX_LENGTH}"),
        format!("-timeout={TIMEOUT}"),
        "-print_final_stats=1".to_owned(),
        "-verbosity=0".to_owned(),
    ]);
    project::run(&mut command)
}

/// Takes into `fuzz/corpus` the fewest inputs, old or found, that reach all that is reached.
fn shrink_corpus(target: &str) -> Result<()> {
    if target == READERS {
        println!("{target} has no corpus: its files are made from a number");
        return Ok(());
    }
    tools::ensure(&tools::CARGO_FUZZ)?;
    let kept = project::root().join("fuzz/corpus").join(target);
    let fewest = found(target)?.with_extension("fewest");
    fs::create_dir_all(&fewest)?;
    let mut command = cargo_fuzz("run", target);
    command.arg(&fewest).arg(&kept).arg(found(target)?).args(["--", "-merge=1", "-verbosity=0"]);
    project::run(&mut command)?;
    fs::remove_dir_all(&kept)?;
    fs::create_dir_all(&kept)?;
    let mut count = 0;
    for entry in fs::read_dir(&fewest)? {
        let path = entry?.path();
        fs::copy(&path, kept.join(path.file_name().unwrap_or_default()))?;
        count += 1;
    }
    fs::remove_dir_all(&fewest)?;
    println!("fuzz/corpus/{target}: {count} inputs");
    Ok(())
}

fn cargo_fuzz(command: &str, target: &str) -> Command {
    let mut cargo = project::command("rustup");
    // No sanitizer: nothing in telaah is unsafe, and without one there are twice as many tries a second.
    cargo.args(["run", TOOLCHAIN, "cargo", "fuzz", command, "--sanitizer", "none", target]);
    // Set by the cargo that runs this; they would lead the other one to its compiler.
    for name in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTC", "RUSTFLAGS"] {
        cargo.env_remove(name);
    }
    cargo
}

/// Where searches of this user keep what they find.
fn found(target: &str) -> Result<PathBuf> {
    let directory = project::cache()?.join("fuzz").join(target);
    fs::create_dir_all(&directory)?;
    Ok(directory)
}

fn kept(target: &str) -> impl Iterator<Item = PathBuf> {
    let directories =
        ["corpus", "regressions"].map(|kind| project::root().join("fuzz").join(kind).join(target));
    directories.into_iter().filter(|directory: &PathBuf| Path::is_dir(directory))
}
