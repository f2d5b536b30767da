//! Whether two builds are one, and whether one tells where it was made.

use crate::project;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

/// Fails when the two directories do not hold the same files with the same bytes.
pub fn directories(one: &Path, other: &Path) -> Result<()> {
    let (first, second) = (contents(one)?, contents(other)?);
    let differ: Vec<_> = first
        .keys()
        .chain(second.keys().filter(|name| !first.contains_key(*name)))
        .filter(|name| first.get(*name) != second.get(*name))
        .map(String::as_str)
        .collect();
    if !differ.is_empty() {
        bail!(
            "two builds of one source differ in {}: compare {} and {}",
            differ.join(", "),
            one.display(),
            other.display()
        );
    }
    Ok(())
}

/// Fails when a file holds the path of this clone, of the home directory or of Cargo's own.
pub fn names_no_machine(directory: &Path) -> Result<()> {
    let root = fs::canonicalize(project::root())?;
    let places = [Some(root), env::home_dir(), env::var_os("CARGO_HOME").map(Into::into)];
    for (name, bytes) in contents(directory)? {
        for place in places.iter().flatten().filter(|place| place.components().count() > 1) {
            let needle = format!("{}/", place.display());
            if bytes.windows(needle.len()).any(|window| window == needle.as_bytes()) {
                bail!("{name} names {needle}, a path of the machine that built it");
            }
        }
    }
    Ok(())
}

fn contents(directory: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut contents = BTreeMap::new();
    for entry in fs::read_dir(directory).with_context(|| format!("cannot list {}", directory.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            let inner = self::contents(&entry.path())?;
            contents.extend(inner.into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            contents.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(contents)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
        let directory = env::temp_dir().join(format!("telaah-compare-{}-{name}", std::process::id()));
        fs::create_dir_all(directory.join("inner")).unwrap();
        for (file, text) in files {
            fs::write(directory.join(file), text).unwrap();
        }
        directory
    }

    #[test]
    fn a_changed_or_missing_file_is_named() {
        let one = directory("one", &[("a", "1"), ("inner/b", "2")]);
        let same = directory("same", &[("a", "1"), ("inner/b", "2")]);
        let changed = directory("changed", &[("a", "1"), ("inner/b", "3")]);
        let more = directory("more", &[("a", "1"), ("inner/b", "2"), ("c", "")]);
        directories(&one, &same).unwrap();
        assert!(directories(&one, &changed).unwrap_err().to_string().contains("inner/b"));
        assert!(directories(&one, &more).unwrap_err().to_string().contains("differ in c:"));
        for directory in [one, same, changed, more] {
            fs::remove_dir_all(directory).unwrap();
        }
    }

    #[test]
    fn a_path_of_this_machine_is_found() {
        let root = fs::canonicalize(project::root()).unwrap();
        let tells = directory("tells", &[("a.wasm", &format!("panicked at {}/src/lib.rs", root.display()))]);
        let tells_not = directory("tells-not", &[("a.wasm", "panicked at src/lib.rs")]);
        assert!(names_no_machine(&tells).is_err());
        names_no_machine(&tells_not).unwrap();
        fs::remove_dir_all(tells).unwrap();
        fs::remove_dir_all(tells_not).unwrap();
    }
}
