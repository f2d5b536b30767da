//! The WordPress plugin as a zip: its own few files, and those of the widget under `assets/`.

use crate::bundle::names;
use crate::{project, zip};
use anyhow::{Context, Result};
use std::fs;

/// Of the built page into `target/wordpress/telaah.zip`.
pub fn run() -> Result<()> {
    let version = names::version();
    let mut entries = Vec::new();
    for name in ["telaah.php", "readme.txt", "block/block.json", "block/editor.asset.php", "block/editor.js"]
    {
        let text = project::read(&project::root().join("www/wordpress").join(name))?;
        entries.push((format!("telaah/{name}"), text.replace("$VERSION", &version).into_bytes()));
    }
    let dist = project::dist();
    let hashes: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&project::read(&dist.join("sri.json"))?)?;
    for name in hashes.keys() {
        let bytes = fs::read(dist.join(name)).with_context(|| format!("{name}; build first"))?;
        entries.push((format!("telaah/assets/{name}"), bytes));
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        entries.push((format!("telaah/{name}"), fs::read(project::root().join(name))?));
    }
    let to = project::root().join("target/wordpress");
    fs::create_dir_all(&to)?;
    let path = to.join("telaah.zip");
    let bytes = zip::write(&entries)?;
    project::write(&path, &bytes)?;
    println!("{} ({} KB, {} files)", path.display(), bytes.len() / 1000, entries.len());
    Ok(())
}
