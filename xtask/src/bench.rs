//! How fast the engine is, as ratios to plain word counts: natively, and in browsers.

use crate::project;
use crate::setup::browsers;
use anyhow::{Result, bail};
use std::path::PathBuf;

/// The text that browsers measure on, in bytes.
const BYTES: &str = "1000000";

/// What the counters of `benches/browser` are compiled with: as the page, and as fast as the compiler can.
#[derive(Clone, Copy)]
enum Counters {
    Shipped,
    Fast,
}

/// `cargo xtask bench`, or `cargo xtask bench --browser` over the page as it was built last.
pub fn run(options: &[&str]) -> Result<()> {
    match options {
        [] => {
            project::run(project::command("cargo").args(["bench", "--locked", "--bench", "stages"]))?;
            project::run(project::command("cargo").args(["bench", "--locked", "--bench", "roots"]))
        }
        ["--browser"] => in_browsers(),
        _ => bail!("bench takes nothing or --browser"),
    }
}

fn in_browsers() -> Result<()> {
    let page = project::dist().join("telaah.html");
    if !page.is_file() {
        bail!("there is no {}; `cargo xtask build` makes it", page.display());
    }
    let bench = ["bench", "--quiet", "--locked", "--bench", "stages", "--", "news", BYTES];
    let text = project::root().join("target/news.txt");
    project::write(&text, project::output(project::command("cargo").args(bench))?)?;
    let (shipped, fast) = (counters(Counters::Shipped)?, counters(Counters::Fast)?);
    let browsers = browsers::both()?;
    project::run(
        project::command("node")
            .arg("tests/browser/speed.mjs")
            .env("TELAAH_TEXT", text)
            .env("TELAAH_FILE", page)
            .env("TELAAH_COUNTERS", shipped)
            .env("TELAAH_FAST_COUNTERS", fast)
            .env("TELAAH_CHROMIUM", browsers.chromium)
            .env("TELAAH_FIREFOX", browsers.firefox),
    )
}

/// Compiles the counters and returns the folder of their module and its glue.
fn counters(counters: Counters) -> Result<PathBuf> {
    let mut cargo = project::command("cargo");
    let profile = match counters {
        Counters::Shipped => "wasm",
        Counters::Fast => {
            // Takes the place of the flags by which .cargo/config.toml makes the module small.
            cargo.env("CARGO_ENCODED_RUSTFLAGS", "");
            "release"
        }
    };
    let build = [
        "build",
        "--quiet",
        "--locked",
        "--example",
        "counters",
        "--no-default-features",
        "--features",
        "wasm",
    ];
    project::run(cargo.args(build).args(["--target", "wasm32-unknown-unknown", "--profile", profile]))?;
    let target = project::root().join("target");
    let module = target.join("wasm32-unknown-unknown").join(profile).join("examples/counters.wasm");
    let folder = target.join("counters").join(profile);
    project::run(
        project::command("wasm-bindgen")
            .args(["--target", "no-modules", "--no-typescript", "--out-dir"])
            .arg(&folder)
            .arg(module),
    )?;
    Ok(folder)
}
