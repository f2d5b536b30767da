//! The Rust side: the WebAssembly target, Trunk and wasm-bindgen.

use super::{doing, done};
use crate::project;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// The one version that fits `wasm-bindgen` in Cargo.toml and Trunk.toml.
pub const WASM_BINDGEN: &str = "0.2.129";
pub const TRUNK: &str = "0.22.1";

/// A program from the crate registry.
pub struct Tool {
    package: &'static str,
    binaries: &'static [&'static str],
    version: &'static str,
    /// Why each: see CONTRIBUTING.md, "Tools".
    options: &'static [&'static str],
    cost: &'static str,
}

const TOOLS: [Tool; 2] = [
    Tool {
        package: "wasm-bindgen-cli",
        binaries: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: WASM_BINDGEN,
        options: &["--no-default-features"],
        cost: "about one minute",
    },
    Tool {
        package: "trunk",
        binaries: &["trunk"],
        version: TRUNK,
        options: &["--ignore-rust-version", "--no-default-features", "--features", "rustls"],
        cost: "about four minutes",
    },
];

pub const CARGO_FUZZ: Tool = Tool {
    package: "cargo-fuzz",
    binaries: &["cargo-fuzz"],
    version: "0.13.2",
    options: &[],
    cost: "about one minute",
};

pub const CARGO_DENY: Tool = Tool {
    package: "cargo-deny",
    binaries: &["cargo-deny"],
    version: "0.20.2",
    options: &["--no-default-features"],
    cost: "about one minute",
};

pub fn wasm_target() -> Result<()> {
    let asked =
        project::output(project::command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if asked.is_ok_and(|directory| Path::new(directory.trim()).is_dir()) {
        return done(TARGET, "present");
    }
    doing(TARGET, "adding it with rustup");
    project::run(project::command("rustup").args(["target", "add", TARGET]))
        .context("the Rust toolchain has no wasm32-unknown-unknown and rustup could not add it")
}

/// Trunk and wasm-bindgen.
pub fn installed() -> Result<()> {
    TOOLS.iter().try_for_each(ensure)
}

/// The tool in the user's cache. Built without optimisation: it halves the wait and the output is the same.
pub fn ensure(tool: &Tool) -> Result<()> {
    let cache = project::cache()?;
    let title = format!("{} {}", tool.package, tool.version);
    if tool.is_in(&cache) {
        return done(&title, "present");
    }
    doing(
        &title,
        &format!("building it for {} ({}, once per user)", cache.join("tools").display(), tool.cost),
    );
    project::run(
        project::command("cargo")
            .args(["install", tool.package, "--version", tool.version, "--locked", "--debug", "--force"])
            .args(tool.options)
            .arg("--root")
            .arg(cache.join("tools"))
            .arg("--target-dir")
            .arg(cache.join("build"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("RUSTFLAGS"),
    )?;
    if !tool.is_in(&cache) {
        bail!("{title} was installed but does not answer with that version");
    }
    // Gigabytes, of use only to an installation that broke off; not being able to remove them is no reason to stop.
    fs::remove_dir_all(cache.join("build")).ok();
    Ok(())
}

impl Tool {
    fn is_in(&self, cache: &Path) -> bool {
        self.binaries.iter().all(|binary| {
            let program = cache.join("tools/bin").join(binary);
            let answer = project::output(project::command(&program.to_string_lossy()).arg("--version"));
            answer.is_ok_and(|answer| answer.split_whitespace().nth(1) == Some(self.version))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_version_of_wasm_bindgen_everywhere() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for (file, line) in [
            ("Cargo.toml", format!("wasm-bindgen = {{ version = \"={WASM_BINDGEN}\"")),
            ("Trunk.toml", format!("wasm_bindgen = \"{WASM_BINDGEN}\"")),
        ] {
            let text = project::read(&root.join(file)).unwrap();
            assert!(text.contains(&line), "{file} has no line {line}");
        }
    }
}
