//! Reads `affixes.txt`. The types of the constants stand in `src/lang/id/stemmer/affixes.rs`.

use std::path::Path;

/// The prefixes, in the order of the rows of [`Table::stacks`] and [`Table::circumfixes`].
pub(crate) const KINDS: [&str; 11] =
    ["ber", "di", "kau", "ke", "ku", "men", "nge", "pen", "per", "se", "ter"];

/// Cost of what is no word.
pub(crate) const IMPOSSIBLE: u8 = u8::MAX;

/// One way to write a prefix.
pub(crate) struct Prefix {
    pub(crate) kind: usize,
    pub(crate) written: String,
    pub(crate) restored: Option<char>,
    pub(crate) before: String,
    pub(crate) cost: u8,
}

/// The file's three sections.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) prefixes: Vec<Prefix>,
    /// For each prefix the prefixes that may stand inside, as bits.
    pub(crate) stacks: [u16; KINDS.len()],
    /// For each prefix the cost with no suffix, -kan, -i, -an.
    pub(crate) circumfixes: [[u8; 4]; KINDS.len()],
    /// The same without a prefix.
    pub(crate) suffixes: [u8; 4],
}

/// Reads the file and refuses what it does not understand, with its line.
pub(crate) fn read(path: &Path) -> Table {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut table = Table::default();
    let mut section = "";
    for (number, line) in text.lines().enumerate() {
        let columns: Vec<&str> = line.split('#').next().unwrap_or_default().split_whitespace().collect();
        let fail = |what: &str| -> ! { panic!("{}:{}: {what}", path.display(), number + 1) };
        let kind =
            |name: &str| KINDS.iter().position(|k| *k == name).unwrap_or_else(|| fail("no such prefix"));
        let number = |cost: &str| cost.parse().unwrap_or_else(|_| fail("a cost is a number below 255"));
        match (section, columns.as_slice()) {
            (_, []) => {}
            (_, [title]) if title.starts_with('[') => section = title,
            ("[prefixes]", [name, written, restored, before, cost]) => table.prefixes.push(Prefix {
                kind: kind(name),
                written: (*written).to_owned(),
                restored: restored.chars().next().filter(|letter| letter.is_ascii_lowercase()),
                before: (*before).to_owned(),
                cost: number(cost),
            }),
            ("[stacks]", [outer, inner @ ..]) => {
                table.stacks[kind(outer)] = inner.iter().fold(0, |bits, name| bits | 1 << kind(name));
            }
            ("[circumfixes]", [name, costs @ ..]) if costs.len() == 4 => {
                let row =
                    if *name == "none" { &mut table.suffixes } else { &mut table.circumfixes[kind(name)] };
                for (slot, cost) in row.iter_mut().zip(costs) {
                    *slot = if *cost == "." { IMPOSSIBLE } else { number(cost) };
                }
            }
            _ => fail("not understood"),
        }
    }
    table
}
