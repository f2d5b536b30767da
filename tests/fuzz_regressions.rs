//! Replays what fuzzing keeps: inputs that reach far into the engine, and inputs that once broke a law.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod checks;

use std::path::Path;
use std::{fs, panic};

#[test]
fn every_kept_input_passes_its_check() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let mut broken = Vec::new();
    for (name, check) in checks::ALL {
        let mut inputs = 0;
        for directory in ["corpus", "regressions"] {
            let Ok(entries) = fs::read_dir(fuzz.join(directory).join(name)) else { continue };
            for entry in entries {
                let path = entry.unwrap().path();
                let bytes = fs::read(&path).unwrap();
                inputs += 1;
                if panic::catch_unwind(|| check(&bytes)).is_err() {
                    broken.push(path);
                }
            }
        }
        assert!(inputs > 0, "there is no input for {name}");
    }
    assert!(broken.is_empty(), "{} inputs break a law: {broken:#?}", broken.len());
}

#[test]
fn every_check_has_a_fuzz_target() {
    let manifest = include_str!("../fuzz/Cargo.toml");
    for (name, _) in checks::ALL {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "fuzz/Cargo.toml does not name {name}");
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fuzz/targets/{name}.rs")).is_file());
    }
}
