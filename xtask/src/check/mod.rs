//! Every check and test, in one list: one line a step, the whole output of a step that fails, never a skip that passes.

mod lanes;
mod log;

use crate::setup::{self, browsers};
use crate::{compare, project, serve, trunk};
use anyhow::{Context, Result, bail};
use lanes::side_by_side;
use log::Log;
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

/// Steps of one phase run side by side, the phases one after the other.
#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Source,
    /// Looks at what `build` made, so it cannot say anything when that failed.
    Built,
    /// Alone, as it runs two browsers at a time and waits for them with times.
    Browsers,
}

struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(&mut Log) -> Result<()>,
    phase: Phase,
}

const fn step(name: &'static str, what: &'static str, run: fn(&mut Log) -> Result<()>) -> Step {
    Step { name, what, run, phase: Phase::Source }
}

const fn after_build(name: &'static str, what: &'static str, run: fn(&mut Log) -> Result<()>) -> Step {
    Step { name, what, run, phase: Phase::Built }
}

const BUILD: &str = "build";

const STEPS: &[Step] = &[
    step("format", "rustfmt", |log| log.cargo("fmt --all --check")),
    step("tidy", "the rules of the design", |log| log.xtask("tidy")),
    step("lint", "clippy over everything native", |log| {
        log.cargo("clippy --locked --workspace --all-targets -- -D warnings")
    }),
    step("lint-wasm", "clippy over the boundary, native and for the target", |log| {
        log.cargo("clippy --locked --no-default-features --features wasm -- -D warnings")?;
        log.cargo("clippy --locked --no-default-features --features wasm,workbench -- -D warnings")?;
        log.cargo(&format!("clippy --locked {WASM} --lib --test wasm -- -D warnings"))
    }),
    step("docs", "rustdoc without warnings", |log| {
        log.run(
            project::command("cargo")
                .args(["doc", "--locked", "--no-deps", "--package", "telaah"])
                .env("RUSTDOCFLAGS", "-D warnings"),
        )
    }),
    step(BUILD, "Trunk, release", |log| {
        log.run(&mut trunk::build_command(&project::dist()))?;
        trunk::tidy_up(&project::dist())
    }),
    step("test", "unit, integration and doc tests", |log| {
        log.cargo("test --locked --workspace")?;
        log.cargo("test --locked --lib --no-default-features")
    }),
    step("test-wasm", "the boundary in Node", |log| log.cargo(&format!("test --locked {WASM} --test wasm"))),
    step("types", "tsc over the JSDoc types", |log| {
        log.node_tool("tsc --project tsconfig.json")?;
        log.node_tool("tsc --project tests/tsconfig.json")
    }),
    step("lint-js", "eslint", |log| log.node_tool("eslint --max-warnings 0 .")),
    step("test-js", "the shell's modules in Node", shell_tests),
    after_build(
        "reproducible",
        "the same bytes from another target directory, no path of this machine",
        rebuild,
    ),
    after_build("size", "the budget of xtask/budget.toml", |log| log.xtask("size")),
    after_build("npm", "the packed package in Node, Vite and esbuild; the WordPress plugin", |log| {
        log.xtask("npm --built")?;
        log.xtask("wordpress")
    }),
    Step {
        name: "browsers",
        what: "telaah.html from file://, dist/ from http, in Chromium and Firefox",
        run: browser_tests,
        phase: Phase::Browsers,
    },
];

const WASM: &str = "--target wasm32-unknown-unknown --no-default-features --features wasm,workbench";

/// Runs all steps, or those named.
pub fn run(names: &[&str]) -> Result<()> {
    if names == ["--list"] {
        STEPS.iter().for_each(|step| println!("{:13} {}", step.name, step.what));
        return Ok(());
    }
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        bail!("there is no step `{unknown}`; `cargo xtask check --list` names them");
    }
    let started = Instant::now();
    setup::everything()?;
    println!("Checking");
    let mut failed = Vec::new();
    for phase in [Phase::Source, Phase::Built, Phase::Browsers] {
        let chosen = |step: &&Step| step.phase == phase && (names.is_empty() || names.contains(&step.name));
        let look = if failed.contains(&BUILD) { not_run } else { ran };
        failed.extend(failures(STEPS.iter().filter(chosen).collect(), look)?);
    }
    let seconds = started.elapsed().as_secs();
    if failed.is_empty() {
        println!("All checks passed in {} min {} s", seconds / 60, seconds % 60);
        return Ok(());
    }
    bail!("{} failed after {} min {} s: {}", failed.len(), seconds / 60, seconds % 60, failed.join(", "))
}

/// The names of the steps that did not pass.
fn failures(steps: Vec<&'static Step>, passes: fn(&Step) -> Result<bool>) -> Result<Vec<&'static str>> {
    let passed = side_by_side(steps, |step| Ok((step.name, passes(step)?)))?;
    Ok(passed.into_iter().filter_map(|(name, passed)| (!passed).then_some(name)).collect())
}

/// Runs a step and prints what came of it, in one piece.
fn ran(step: &Step) -> Result<bool> {
    let mut log = Log::new(step.name)?;
    let begun = Instant::now();
    let outcome = (step.run)(&mut log);
    let seconds = begun.elapsed().as_secs_f32();
    match &outcome {
        Ok(()) => println!("  ok     {:13} {seconds:6.1} s  {}", step.name, step.what),
        Err(error) => println!(
            "  FAILED {:13} {seconds:6.1} s  {}\n\n{}\n{error:#}\n",
            step.name,
            step.what,
            log.text().trim_end()
        ),
    }
    Ok(outcome.is_ok())
}

fn not_run(step: &Step) -> Result<bool> {
    println!("  FAILED {:13} not run: there is no build to look at", step.name);
    Ok(false)
}

fn shell_tests(log: &mut Log) -> Result<()> {
    let tests = test_files("tests/shell")?;
    log.run(project::command("node").arg("--test").args(tests))
}

fn rebuild(log: &mut Log) -> Result<()> {
    let again = project::root().join("target/check/dist");
    log.run(trunk::build_command(&again).env("CARGO_TARGET_DIR", project::root().join("target/again")))?;
    trunk::tidy_up(&again)?;
    compare::directories(&project::dist(), &again)?;
    compare::names_no_machine(&project::dist())
}

/// Runs for each browser: the files of one share the browser, whose start costs as much as three tests.
const HALVES: usize = 2;

fn browser_tests(log: &mut Log) -> Result<()> {
    let browsers = browsers::both()?;
    let server = serve::Server::bind(&project::dist(), Some(0))?;
    let url = server.url();
    thread::spawn(move || server.run());
    let tests = test_files("tests/browser")?;
    // Firefox first, which takes longer: the last to end should be short.
    let runs =
        ["Firefox", "Chromium"].iter().flat_map(|browser| (0..HALVES).map(move |half| (*browser, half)));
    let runs = runs
        .map(|(browser, half)| {
            let mut command = project::command("node");
            command
                .args(["--test-reporter=spec", "tests/browser/run.mjs"])
                .args(tests.iter().skip(half).step_by(HALVES))
                .env("TELAAH_ONLY", browser)
                .env("TELAAH_FILE", project::dist().join("telaah.html"))
                .env("TELAAH_URL", &url)
                .env("TELAAH_CHROMIUM", &browsers.chromium)
                .env("TELAAH_FIREFOX", &browsers.firefox);
            (format!("browsers-{browser}-{}", half + 1), command)
        })
        .collect();
    log.run_side_by_side(runs)
}

/// Named one by one, because Node 20 takes no patterns; none at all is an error and not a success.
fn test_files(directory: &str) -> Result<Vec<PathBuf>> {
    let path = project::root().join(directory);
    let entries = fs::read_dir(&path).with_context(|| format!("cannot list {directory}"))?.flatten();
    let is_test = |path: &PathBuf| path.to_string_lossy().ends_with(".test.mjs");
    let mut tests: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_test).collect();
    tests.sort();
    if tests.is_empty() {
        bail!("{directory} has no tests");
    }
    Ok(tests)
}
