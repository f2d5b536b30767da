//! What the commands of a step write, kept and shown only when the step fails.

use super::lanes::side_by_side;
use crate::project;
use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Takes in what the commands of a step write, in the order in which they write it.
pub struct Log {
    path: PathBuf,
    file: File,
}

impl Log {
    pub fn new(step: &str) -> Result<Self> {
        let directory = project::root().join("target/check");
        fs::create_dir_all(&directory)?;
        let path = directory.join(format!("{step}.log"));
        let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Self { path, file })
    }

    pub fn run(&mut self, command: &mut Command) -> Result<()> {
        command.stdout(Stdio::from(self.file.try_clone()?)).stderr(Stdio::from(self.file.try_clone()?));
        project::run(command.env("CARGO_TERM_COLOR", "never"))
    }

    /// Runs the commands side by side, each with a log under its name, and takes in all logs.
    pub fn run_side_by_side(&mut self, commands: Vec<(String, Command)>) -> Result<()> {
        let runs = side_by_side(commands, |(name, mut command)| {
            let mut log = Self::new(&name)?;
            let outcome = log.run(&mut command);
            Ok((log, outcome))
        })?;
        let mut outcomes = Ok(());
        for (log, outcome) in runs {
            self.file.write_all(log.text().as_bytes())?;
            outcomes = outcomes.and(outcome);
        }
        outcomes
    }

    pub fn cargo(&mut self, arguments: &str) -> Result<()> {
        self.run(project::command("cargo").args(arguments.split(' ')))
    }

    pub fn xtask(&mut self, command: &str) -> Result<()> {
        self.cargo(&format!("xtask {command}"))
    }

    pub fn node_tool(&mut self, words: &str) -> Result<()> {
        let mut words = words.split(' ');
        self.run(project::command(words.next().unwrap_or_default()).args(words))
    }

    pub fn text(&self) -> String {
        fs::read(&self.path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }
}
