//! Which themes a text touches, with the words that say so.

mod score;
mod set;

pub use score::{over_documents, score};
pub use set::{Term, Theme, ThemeSet};
