//! Which themes a text touches, with the words that say so.
//!
//! A [`ThemeSet`] is a lexicon that people write (`docs/themes.md`): built in, or read from TOML, JSON, a quanteda
//! dictionary or a LIWC dictionary. [`score()`] finds its terms in one pass and gives each theme a score from 0 to 100
//! by the [`formula`], with the terms, places and points that made it.

mod format;
pub mod formula;
mod lexicon;
mod matching;
mod number;
mod packed;
mod rarity;
mod score;
mod set;
mod speakers;
mod suggest;
mod term;

pub use format::Format;
pub use score::{over_documents, score};
pub use set::{Theme, ThemeSet};
pub use speakers::{by_speaker, by_speaker_over_documents};
pub use suggest::suggest;
pub use term::{MAX_WEIGHT, MAX_WORDS, Term};
