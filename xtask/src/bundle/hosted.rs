//! The hosted page: small files beside it, named after their content so that they can be cached for ever.

use super::file::File;
use super::parts::Parts;
use super::single::build_meta;
use super::template::Template;
use super::{csp, html};
use crate::project;
use anyhow::Result;
use std::fs;
use std::path::Path;

pub fn write(template: &Template<'_>, parts: &Parts, stage: &Path) -> Result<()> {
    let app = File::new("app", "js", parts.app.as_bytes());
    let style = File::new("style", "css", parts.style.as_bytes());
    let worker = File::worker(parts);
    let wasm = File::wasm(parts);
    let extra = File::new("extra", "js", parts.extra.as_bytes());
    let seeds = File::new("seeds", "json", parts.seeds.as_bytes());

    // A relation of our own: the page fetches these with the integrity named here, and `preload` would fetch them twice.
    let part = |id: &str, file: &File<'_>| {
        format!(
            "<link rel=\"telaah-part\" id=\"{id}\" href=\"{}\" integrity=\"{}\">",
            file.name, file.integrity
        )
    };
    let links = [
        part("telaah-worker", &worker),
        part("telaah-wasm", &wasm),
        part("telaah-seeds", &seeds),
        part("telaah-extra", &extra),
    ]
    .concat();
    let style_link =
        format!("<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">", style.name, style.integrity);
    let script = format!("<script defer src=\"{}\" integrity=\"{}\"></script>", app.name, app.integrity);
    let page = html::replaced(
        template.page,
        vec![
            (template.charset.end..template.charset.end, csp::hosted(template.reload.is_some())),
            (template.build.clone(), build_meta(parts)),
            (template.style.clone(), style_link),
            (template.app.clone(), String::new()),
            (template.crate_link.clone(), format!("{links}{script}")),
        ],
    );
    for file in [&app, &extra, &style, &worker, &wasm, &seeds] {
        file.write(stage)?;
    }
    for raw in &parts.raw {
        fs::remove_file(raw)?;
    }
    project::write(&stage.join("index.html"), page)
}
