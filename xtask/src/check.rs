//! Every check and test, in one list: one line a step, the whole output of a step that fails, never a skip that passes.

use crate::setup::{self, browsers};
use crate::{compare, project, serve, trunk};
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(&mut Log) -> Result<()>,
    /// Looks at what `build` made, so it cannot say anything when that failed.
    needs_build: bool,
}

const fn step(name: &'static str, what: &'static str, run: fn(&mut Log) -> Result<()>) -> Step {
    Step { name, what, run, needs_build: false }
}

const fn after_build(name: &'static str, what: &'static str, run: fn(&mut Log) -> Result<()>) -> Step {
    Step { name, what, run, needs_build: true }
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
        log.cargo(&format!("clippy --locked {WASM} --lib --test wasm -- -D warnings"))
    }),
    step("docs", "rustdoc without warnings", |log| {
        log.run(
            project::command("cargo")
                .args(["doc", "--locked", "--no-deps", "--package", "telaah"])
                .env("RUSTDOCFLAGS", "-D warnings"),
        )
    }),
    step("test", "unit, integration and doc tests", |log| log.cargo("test --locked --workspace")),
    step("test-wasm", "the boundary in Node", |log| log.cargo(&format!("test --locked {WASM} --test wasm"))),
    step("types", "tsc over the JSDoc types", |log| {
        log.node_tool("tsc --project tsconfig.json")?;
        log.node_tool("tsc --project tests/tsconfig.json")
    }),
    step("lint-js", "eslint", |log| log.node_tool("eslint --max-warnings 0 .")),
    step("test-js", "the shell's modules in Node", shell_tests),
    step(BUILD, "Trunk, release", |log| {
        log.run(&mut trunk::build_command(&project::dist()))?;
        trunk::tidy_up(&project::dist())
    }),
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
    after_build(
        "browsers",
        "telaah.html from file://, dist/ from http, in Chromium and Firefox",
        browser_tests,
    ),
];

const WASM: &str = "--target wasm32-unknown-unknown --no-default-features --features wasm";

/// Browser tests mostly wait, so that two processors have time for two; more would miss their times.
const SIDE_BY_SIDE: usize = 2;

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
    let mut failed = Vec::new();
    let chosen = STEPS.iter().filter(|step| names.is_empty() || names.contains(&step.name));
    println!("Checking");
    for step in chosen {
        if step.needs_build && failed.contains(&BUILD) {
            println!("  FAILED {:13} not run: there is no build to look at", step.name);
            failed.push(step.name);
            continue;
        }
        let mut log = Log::new(step.name)?;
        let begun = Instant::now();
        let outcome = (step.run)(&mut log);
        let seconds = begun.elapsed().as_secs_f32();
        match outcome {
            Ok(()) => println!("  ok     {:13} {seconds:6.1} s  {}", step.name, step.what),
            Err(error) => {
                println!("  FAILED {:13} {seconds:6.1} s  {}\n", step.name, step.what);
                println!("{}\n{error:#}\n", log.text().trim_end());
                failed.push(step.name);
            }
        }
    }
    let seconds = started.elapsed().as_secs();
    if failed.is_empty() {
        println!("All checks passed in {} min {} s", seconds / 60, seconds % 60);
        return Ok(());
    }
    bail!("{} failed after {} min {} s: {}", failed.len(), seconds / 60, seconds % 60, failed.join(", "))
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

fn browser_tests(log: &mut Log) -> Result<()> {
    let browsers = browsers::both()?;
    let server = serve::Server::bind(&project::dist(), Some(0))?;
    let url = server.url();
    thread::spawn(move || server.run());
    let tests = test_files("tests/browser")?;
    // Firefox first, which takes longer: the last to end should be short.
    let runs =
        ["Firefox", "Chromium"].iter().flat_map(|browser| tests.iter().map(move |test| (*browser, test)));
    let mut runs: Vec<(String, Command)> = runs
        .map(|(browser, test)| {
            let file = test.file_name().unwrap_or_default().to_string_lossy();
            let mut command = project::command("node");
            command
                .args(["--test", "--test-reporter=spec"])
                .arg(test)
                .env("TELAAH_ONLY", browser)
                .env("TELAAH_FILE", project::dist().join("telaah.html"))
                .env("TELAAH_URL", &url)
                .env("TELAAH_CHROMIUM", &browsers.chromium)
                .env("TELAAH_FIREFOX", &browsers.firefox);
            (format!("browsers-{browser}-{}", file.trim_end_matches(".test.mjs")), command)
        })
        .collect();
    log.run_side_by_side(&mut runs)
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

/// Takes in what the commands of a step write, in the order in which they write it.
pub struct Log {
    path: PathBuf,
    file: File,
}

impl Log {
    fn new(step: &str) -> Result<Self> {
        let directory = project::root().join("target/check");
        fs::create_dir_all(&directory)?;
        let path = directory.join(format!("{step}.log"));
        let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Self { path, file })
    }

    fn run(&mut self, command: &mut Command) -> Result<()> {
        command.stdout(Stdio::from(self.file.try_clone()?)).stderr(Stdio::from(self.file.try_clone()?));
        project::run(command.env("CARGO_TERM_COLOR", "never"))
    }

    /// Runs [`SIDE_BY_SIDE`] at a time, each with a log under its name; takes in all logs, even when one has failed.
    fn run_side_by_side(&mut self, commands: &mut [(String, Command)]) -> Result<()> {
        let queue = Mutex::new(commands.iter_mut());
        let work = || {
            let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
            let run = |(name, command): &mut (String, Command)| {
                let mut log = Self::new(name)?;
                let outcome = log.run(command);
                Ok((log, outcome))
            };
            std::iter::from_fn(next).map(run).collect::<Result<Vec<_>>>()
        };
        let runs = thread::scope(|scope| {
            let workers: Vec<_> = (0..SIDE_BY_SIDE).map(|_| scope.spawn(work)).collect();
            let ended = |worker: thread::ScopedJoinHandle<'_, _>| {
                worker.join().unwrap_or_else(|_| bail!("a check panicked"))
            };
            workers.into_iter().map(ended).collect::<Result<Vec<_>>>()
        })?;
        let mut outcomes = Ok(());
        for (log, outcome) in runs.into_iter().flatten() {
            self.file.write_all(log.text().as_bytes())?;
            outcomes = outcomes.and(outcome);
        }
        outcomes
    }

    fn cargo(&mut self, arguments: &str) -> Result<()> {
        self.run(project::command("cargo").args(arguments.split(' ')))
    }

    fn xtask(&mut self, command: &str) -> Result<()> {
        self.cargo(&format!("xtask {command}"))
    }

    fn node_tool(&mut self, words: &str) -> Result<()> {
        let mut words = words.split(' ');
        self.run(project::command(words.next().unwrap_or_default()).args(words))
    }

    fn text(&self) -> String {
        fs::read(&self.path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }
}
