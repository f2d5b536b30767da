//! The project's own commands. `cargo xtask start` and `cargo xtask check` are the two to know.

mod accuracy;
mod bench;
mod bundle;
mod check;
mod compare;
mod deny;
mod fuzz;
mod lexicon;
mod npm;
mod project;
mod reference;
mod sbom;
mod scale;
mod serve;
mod setup;
mod size;
mod spark;
mod tidy;
mod trunk;
mod wordpress;
mod zip;

use anyhow::{Result, bail};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  start [--no-serve] [--port N]   set up what is missing, build, serve dist/ on 127.0.0.1
  check [STEP…]                   every check and test, or the named steps; see `check --list`

  tidy                            the rules of the design, as a program
  size                            what the built artefacts weigh, against xtask/budget.toml
  bench [--browser]               the stages beside a plain word count; the built page beside plain JavaScript
  shots [VIEW]                    pictures of every view of the built page at four widths, both schemes: target/shots
  first-result                    how long the built telaah.html takes to its first result, in Chromium
  embed-bench                     what the built widget costs a host page, in Chromium

  page-bench                      how long the built page takes for what readers wait for, in Chromium
  accuracy [DIRECTORY]            writes www/accuracy.json with the scorers and texts of DIRECTORY (../shared)

  fuzz [--seconds N|--long] [TARGET…]   searches for texts that break a law; 20 s each, or 10 minutes
  fuzz --minimise [TARGET…]       takes what searches found into fuzz/corpus, as few inputs as will do
  scale                           megabytes of hostile text and a stream of 100 MB, optimised: minutes
  spark                           the example on a cluster of two processes; needs Java and Python
  deny [--advisories]             licences, duplicates and origins of the crates, by deny.toml
  sbom [FILE]                     what telaah is made of and built with, as CycloneDX JSON

  lexicon [COUNTS.tsv]            induces the roots of words from their counts
  reference COUNTS.tsv            makes the table that keyness is measured against

  npm                             builds, packs and tests the npm package, in target/npm
  wordpress                       packs the built widget as a WordPress plugin, in target/wordpress

  build                           what start builds, without setting anything up
  trunk ARGS…                     Trunk with the pinned tools on its path, as in `cargo xtask trunk serve`
  article                         Trunk's hook: builds the widget's engine while Trunk builds the page's
  bundle                          Trunk's hook: makes the hosted page, telaah.html and the widget
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["start", options @ ..] => start(options),
        ["build"] => trunk::build(&project::dist()),
        ["trunk", arguments @ ..] => trunk::run(arguments),
        ["bundle"] => bundle::from_hook(),
        ["article"] => bundle::article::from_hook(),
        ["check", steps @ ..] => check::run(steps),
        ["lexicon", counts @ ..] => lexicon::run(counts),
        ["reference", counts] => reference::run(counts),
        ["fuzz", options @ ..] => fuzz::run(options),
        ["scale"] => scale::run(),
        ["spark"] => spark::run(),
        ["deny", options @ ..] => deny::run(options),
        ["sbom", options @ ..] => sbom::run(options),
        ["npm"] => npm::run(),
        ["npm", "--built"] => npm::of_built(),
        ["wordpress"] => wordpress::run(),
        ["accuracy", arguments @ ..] => accuracy::run(arguments),
        ["bench", options @ ..] => bench::run(options),
        ["first-result"] => in_chromium("first-result.mjs", &[]),
        ["page-bench"] => in_chromium("page-bench.mjs", &[]),
        ["shots", views @ ..] => in_chromium("shots.mjs", views),
        ["embed-bench"] => embed_bench(),
        ["size"] => size::run(),
        ["tidy"] => tidy::run(),
        [] | ["help" | "-h" | "--help"] => {
            print!("{USAGE}");
            Ok(())
        }
        [unknown, ..] => bail!("there is no command `{unknown}`\n\n{USAGE}"),
    }
}

fn start(options: &[&str]) -> Result<()> {
    let (mut serve, mut port) = (true, None);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match (*option, options.as_slice().first()) {
            ("--no-serve", _) => serve = false,
            ("--port", Some(number)) => {
                port = Some(number.parse()?);
                options.next();
            }
            (other, _) => bail!("start does not know `{other}`\n\n{USAGE}"),
        }
    }
    setup::everything()?;
    println!("Building the page with Trunk");
    trunk::build(&project::dist())?;
    println!(
        "\nOne file, opens by double click, works without a network:\n  {}",
        project::dist().join("telaah.html").display()
    );
    if serve {
        let server = serve::Server::bind(&project::dist(), port)?;
        println!("The hosted page (stop with Ctrl-C):\n  {}", server.url());
        server.run();
    }
    Ok(())
}

/// Runs a script of `tests/browser` on the built page.
fn in_chromium(script: &str, arguments: &[&str]) -> Result<()> {
    let browsers = setup::browsers::both()?;
    project::run(
        project::command("node")
            .arg(format!("tests/browser/{script}"))
            .args(arguments)
            .env("TELAAH_FILE", project::dist().join("telaah.html"))
            .env("TELAAH_CHROMIUM", browsers.chromium),
    )
}

fn embed_bench() -> Result<()> {
    let browsers = setup::browsers::both()?;
    let server = serve::Server::bind(&project::dist(), Some(0))?;
    let url = server.url();
    std::thread::spawn(move || server.run());
    project::run(
        project::command("node")
            .arg("tests/browser/embed-bench.mjs")
            .env("TELAAH_URL", url)
            .env("TELAAH_DIST", project::dist())
            .env("TELAAH_CHROMIUM", browsers.chromium),
    )
}
