//! The long form of the growth and stream tests: megabytes of hostile text, 100 MB of articles. Optimised, minutes.

use crate::project;
use anyhow::Result;

pub fn run() -> Result<()> {
    for test in ["growth", "stream"] {
        project::run(project::command("cargo").args([
            "test",
            "--locked",
            "--release",
            "--test",
            test,
            "--",
            "--include-ignored",
            "--nocapture",
            "--test-threads=1",
        ]))?;
    }
    Ok(())
}
