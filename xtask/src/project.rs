//! Where things are, and how the project's tools are called.

use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// The top of the clone. Asked at run time, so that a target directory shared by clones does no harm.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("xtask"), PathBuf::from);
    here.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// What the build leaves for readers and hosts.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The user's cache, shared by all clones: tools that take minutes to build.
pub fn cache() -> Result<PathBuf> {
    let base = match env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()) {
        Some(base) => PathBuf::from(base),
        None => PathBuf::from(env::var_os("HOME").context("neither XDG_CACHE_HOME nor HOME is set")?)
            .join(".cache"),
    };
    Ok(base.join("telaah"))
}

/// A command in the project's root that finds the pinned tools before those of the system.
pub fn command(program: &str) -> Command {
    let mut path: Vec<PathBuf> = cache().map(|cache| cache.join("tools/bin")).into_iter().collect();
    path.push(root().join("node_modules/.bin"));
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let mut command = Command::new(program);
    if let Ok(path) = env::join_paths(path) {
        command.env("PATH", path);
    }
    command.current_dir(root());
    command
}

/// Runs to the end with its output on the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status =
        command.stdin(Stdio::null()).status().with_context(|| format!("cannot start {}", name(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", name(command));
    }
    Ok(())
}

/// Runs to the end and returns what it wrote to standard output.
pub fn output(command: &mut Command) -> Result<String> {
    filtered(command, "")
}

/// The same for a command that reads `input` from standard input, all of it before it writes.
pub fn filtered(command: &mut Command, input: &str) -> Result<String> {
    let piped = Stdio::piped;
    command.stdin(piped()).stdout(piped()).stderr(piped());
    let mut child = command.spawn().with_context(|| format!("cannot start {}", name(command)))?;
    if let Some(mut standard) = child.stdin.take() {
        // One that does not read it says why in its own words.
        let _ = standard.write_all(input.as_bytes());
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!(
            "{} failed ({})\n{}",
            name(command),
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    String::from_utf8(output.stdout)
        .with_context(|| format!("{} wrote something other than UTF-8", name(command)))
}

/// `fs::read_to_string` that says which file it was.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// `fs::write` that says which file it was.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

fn name(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy()));
    words.join(" ")
}
