//! How often words occur in the language's news at large: the yardstick of keyness.

use super::front_coding::{self, VALUE};
use super::table::Table;
use crate::text::Hash;
use std::sync::OnceLock;

/// Bytes that a packed word takes on average.
const BYTES: usize = 6;

/// A table of frequencies, made from a text file at compile time; see `build.rs` and `cargo xtask reference`.
///
/// Counts are kept as levels, quarters of a power of two, which is exact to 9 %: a word that is 40 times as frequent
/// as elsewhere does not become less so. The words are front-coded; their values are their level and, when it differs,
/// their family's.
#[derive(Debug)]
pub struct Reference {
    packed: &'static [u8],
    tokens: u32,
    unlisted: f64,
    table: OnceLock<Table>,
}

impl Reference {
    /// The table of `packed`, counted over `tokens` words of text; a word that is not listed counts as `unlisted`.
    pub const fn new(packed: &'static [u8], tokens: u32, unlisted: f64) -> Self {
        Self { packed, tokens, unlisted, table: OnceLock::new() }
    }

    /// Words of text that were counted.
    pub fn tokens(&self) -> f64 {
        f64::from(self.tokens)
    }

    /// What a word that is not listed counts as: the mean count of the words below the table's limit.
    pub fn unlisted(&self) -> f64 {
        self.unlisted
    }

    /// Occurrences of the case-folded word `form`, if it is listed.
    pub fn form(&self, form: &str) -> Option<f64> {
        self.find(form).map(|(form, _)| form).filter(|&level| level > 0).map(count)
    }

    /// Occurrences of all words of the family of `root`, if any is listed.
    pub fn family(&self, root: &str) -> Option<f64> {
        self.find(root).map(|(_, family)| family).filter(|&level| level > 0).map(count)
    }

    /// The levels of a word and of its family.
    fn find(&self, word: &str) -> Option<(u8, u8)> {
        let levels = self.table.get_or_init(|| unpack(self.packed)).get(word, Hash::of(word));
        (levels > 0).then_some((levels as u8, (levels >> 8) as u8))
    }
}

/// The packed words with the level of each below that of its family.
fn unpack(packed: &[u8]) -> Table {
    let mut table = Table::with_capacity(packed.len() / BYTES);
    front_coding::unpack(packed, |word, levels| {
        let form = levels.first().map_or(0, |level| level - VALUE);
        let family = levels.get(1).map_or(form, |level| level - VALUE);
        table.add(word, u64::from(family) << 8 | u64::from(form));
    });
    table
}

/// The count that a level stands for.
fn count(level: u8) -> f64 {
    (f64::from(level) / 4.0).exp2()
}
