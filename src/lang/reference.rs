//! How often words occur in the language's news at large: the yardstick of keyness.

use std::sync::OnceLock;

/// A table of frequencies, made from a text file at compile time; see `build.rs` and `cargo xtask reference`.
///
/// Counts are kept as levels, quarters of a power of two, which is exact to 9 %: a word that is 40 times as frequent
/// as elsewhere does not become less so. An entry is the length of the start that it shares with the entry before, the
/// rest of its letters, its level + 128, and, when its family's level differs, that + 128.
#[derive(Debug)]
pub struct Reference {
    packed: &'static [u8],
    tokens: u32,
    unlisted: f64,
    table: OnceLock<Table>,
}

/// The lowest byte that is a level and not a letter: words are ASCII.
const LEVEL: u8 = 0x80;

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
        let table = self.table.get_or_init(|| Table::unpack(self.packed));
        let at = table.entries.binary_search_by(|entry| table.word(entry).cmp(word)).ok()?;
        table.entries.get(at).map(|entry| (entry.form, entry.family))
    }
}

/// The table with all its letters, for binary search.
#[derive(Debug, Default)]
struct Table {
    letters: String,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    start: u32,
    end: u32,
    form: u8,
    family: u8,
}

impl Table {
    fn unpack(packed: &[u8]) -> Self {
        let mut table = Self::default();
        let (mut start, mut rest) = (0, packed);
        while let Some((&shared, tail)) = rest.split_first() {
            let (letters, tail) = tail.split_at(tail.iter().position(|&b| b >= LEVEL).unwrap_or(tail.len()));
            let (levels, next) = tail.split_at(tail.iter().position(|&b| b < LEVEL).unwrap_or(tail.len()));
            let before = table.letters.len();
            let prefix = table.letters.get(start..start + usize::from(shared)).unwrap_or_default().to_owned();
            table.letters.push_str(&prefix);
            table.letters.push_str(std::str::from_utf8(letters).unwrap_or_default());
            let form = levels.first().map_or(0, |level| level - LEVEL);
            table.entries.push(Entry {
                start: before as u32,
                end: table.letters.len() as u32,
                form,
                family: levels.get(1).map_or(form, |level| level - LEVEL),
            });
            (start, rest) = (before, next);
        }
        table
    }

    fn word(&self, entry: &Entry) -> &str {
        self.letters.get(entry.start as usize..entry.end as usize).unwrap_or_default()
    }
}

/// The count that a level stands for.
fn count(level: u8) -> f64 {
    (f64::from(level) / 4.0).exp2()
}
