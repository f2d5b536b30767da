//! A file beside the page, named after its content so that it can be cached for ever.

use super::parts::Parts;
use super::{digest, names};
use crate::project;
use anyhow::Result;
use std::path::Path;

pub struct File<'t> {
    pub name: String,
    pub integrity: String,
    bytes: &'t [u8],
}

impl<'t> File<'t> {
    pub fn new(stem: &str, extension: &str, bytes: &'t [u8]) -> Self {
        let hash = digest::hex(bytes);
        Self {
            name: format!("{stem}-{}.{extension}", &hash[..16]),
            integrity: digest::integrity(bytes),
            bytes,
        }
    }

    /// The code of the page's engine, the same file for a widget that needs it.
    pub fn worker(parts: &'t Parts) -> Self {
        Self::new(names::WORKER, "js", parts.workbench.worker.as_bytes())
    }

    /// The engine's module, likewise.
    pub fn wasm(parts: &'t Parts) -> Self {
        Self::new(names::WASM, "wasm", &parts.workbench.wasm)
    }

    pub fn write(&self, stage: &Path) -> Result<()> {
        project::write(&stage.join(&self.name), self.bytes)
    }
}
