//! How often words occur in the language's news at large: the yardstick of keyness.

use super::Words;

/// A table of frequencies, made from a text file at compile time; see `build.rs` and `cargo xtask reference`.
///
/// Counts are kept as levels, quarters of a power of two, which is exact to 9 %: a word that is 40 times as frequent
/// as elsewhere does not become less so.
#[derive(Debug)]
pub struct Reference {
    words: &'static Words,
    tokens: u32,
    unlisted: f64,
}

impl Reference {
    /// The levels of `words`, counted over `tokens` words of text; a word that is not listed counts as `unlisted`.
    pub const fn new(words: &'static Words, tokens: u32, unlisted: f64) -> Self {
        Self { words, tokens, unlisted }
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
        count(self.words.levels(form).0)
    }

    /// Occurrences of all words of the family of `root`, if any is listed.
    pub fn family(&self, root: &str) -> Option<f64> {
        count(self.words.levels(root).1)
    }
}

/// The count that a level stands for; 0 is none.
fn count(level: u8) -> Option<f64> {
    // The roots of two by hand: `exp2` has a table of 4 KB.
    let quarter = match level % 4 {
        0 => 1.0,
        1 => 1.189_207_115_002_721,
        2 => std::f64::consts::SQRT_2,
        _ => 1.681_792_830_507_429,
    };
    (level > 0).then(|| quarter * (1_u64 << (level / 4).min(63)) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_quarters_of_a_power_of_two() {
        assert_eq!(count(0), None);
        for level in 1..=u8::MAX {
            assert_eq!(count(level), Some((f64::from(level) / 4.0).exp2()), "{level}");
        }
    }
}
