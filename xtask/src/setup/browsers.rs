//! The browsers of the tests. They come from the distribution: a downloaded one would not be what readers have.

use super::{doing, done};
use crate::project;
use anyhow::{Result, bail};
use std::env;
use std::path::PathBuf;

/// Programs of the two browsers under test.
pub struct Browsers {
    pub chromium: PathBuf,
    pub firefox: PathBuf,
}

struct Browser {
    title: &'static str,
    /// Names a program to use in place of those found.
    variable: &'static str,
    programs: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: Browser = Browser {
    title: "Chromium",
    variable: "TELAAH_CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome"],
    package: "chromium",
};
const FIREFOX: Browser = Browser {
    title: "Firefox",
    variable: "TELAAH_FIREFOX",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};

/// Finds both browsers, installs what is missing where that is allowed, and fails otherwise: a browser test that does not
/// run must not look like one that passed.
pub fn both() -> Result<Browsers> {
    let missing: Vec<&Browser> =
        [&CHROMIUM, &FIREFOX].into_iter().filter(|browser| browser.find().is_none()).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    match (CHROMIUM.find(), FIREFOX.find()) {
        (Some(chromium), Some(firefox)) => {
            done("Chromium", &chromium.display().to_string())?;
            done("Firefox", &firefox.display().to_string())?;
            Ok(Browsers { chromium, firefox })
        }
        (None, _) => CHROMIUM.absent(),
        (_, None) => FIREFOX.absent(),
    }
}

fn install(missing: &[&Browser]) -> Result<()> {
    let Some(rights) = rights() else { return missing[0].absent() };
    let apt = |arguments: &[&str]| {
        let mut words = rights.iter().copied().chain(["apt-get"]).chain(arguments.iter().copied());
        let mut command = project::command(words.next().unwrap_or("apt-get"));
        project::run(command.args(words).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let packages: Vec<&str> = missing.iter().map(|browser| browser.package).collect();
    doing(&packages.join(" and "), "installing from the distribution");
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages.as_slice()].concat())
}

/// What goes before `apt-get`, or nothing where it may not be called.
fn rights() -> Option<&'static [&'static str]> {
    find("apt-get")?;
    let user = project::output(project::command("id").arg("-u")).ok()?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    let sudo: &[&str] = &["sudo", "-n"];
    project::output(project::command("sudo").args(["-n", "true"])).ok().map(|_| sudo)
}

impl Browser {
    fn find(&self) -> Option<PathBuf> {
        match env::var_os(self.variable) {
            Some(named) => Some(PathBuf::from(named)).filter(|program| program.is_file()),
            None => self.programs.iter().find_map(|program| find(program)),
        }
    }

    fn absent<T>(&self) -> Result<T> {
        bail!(
            "{title} is missing and could not be installed from here. On Debian or Ubuntu: `sudo apt-get install {package}`. \
             Elsewhere install it and name the program: {variable}=/path/to/program",
            title = self.title,
            package = self.package,
            variable = self.variable,
        )
    }
}

fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|directory| directory.join(program))
        .find(|path| path.is_file())
}
