//! Telaah ("to read closely") reads Indonesian news: what it is about, who is quoted with which words, and which themes
//! it touches. It runs in the reader's browser as WebAssembly, and natively in the command line `telaah`.
//!
//! ```
//! use telaah::{Document, Options, analyse};
//!
//! let text = "“Pelayanan harus cepat,” kata Sari Dewi, Selasa.";
//! let report = analyse(&[Document::new("berita", text)], &Options::default())?;
//! let quote = &report.documents[0].quotes[0];
//! assert_eq!(quote.text, "Pelayanan harus cepat,");
//! assert_eq!(report.documents[0].speakers[quote.speakers[0] as usize].name, "Sari Dewi");
//! # Ok::<(), telaah::Error>(())
//! ```
//!
//! Three types matter: [`Document`] goes in with [`Options`], [`report::Report`] comes out. The report's places are
//! UTF-8 bytes and cannot be serialised until [`report::Report::convert`] has turned them into the unit of the reader
//! (UTF-16 for JavaScript). The stages are folders, in the order of [`analyse`]: [`text`], [`names`], [`quotes`],
//! [`keywords`], [`themes`]; what is Indonesian lives in [`lang::id`].
//!
//! Features: `workbench` (several documents side by side, a reader's corrections), `cli` (the command line; costs
//! `serde_json` and `lexopt`), `wasm` (the JavaScript boundary).

mod alone;
mod analyse;
#[cfg(feature = "workbench")]
mod compare;
mod error;
pub mod keywords;
pub mod lang;
pub mod names;
mod options;
mod order;
mod pairs;
mod places;
pub mod quotes;
pub mod report;
mod strings;
pub mod text;
pub mod themes;
#[cfg(feature = "wasm")]
pub mod wasm;

pub use analyse::{Document, MAX_BYTES, analyse, analyse_one, suggest};
pub use error::Error;
pub use options::{Correction, Layers, Options, Verdict};
