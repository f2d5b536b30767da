//! The affix table as Rust constants.

use crate::affixes::{KINDS, Prefix, Table};

/// `PREFIXES` by their first letter, `STACKS`, `CIRCUMFIXES` and `SUFFIXES`.
pub(crate) fn write(table: &Table) -> String {
    let prefixes: String = (b'a'..=b'z').map(|letter| row(letter, table)).collect();
    format!(
        "pub(super) static PREFIXES: [&[Prefix]; 26] = [\n{prefixes}];\n\
         const STACKS: [u16; {count}] = {:?};\n\
         const CIRCUMFIXES: [[u8; 4]; {count}] = {:?};\n\
         const SUFFIXES: [u8; 4] = {:?};\n",
        table.stacks,
        table.circumfixes,
        table.suffixes,
        count = KINDS.len(),
    )
}

/// The prefixes that are written with `letter` first.
fn row(letter: u8, table: &Table) -> String {
    let written = table.prefixes.iter().filter(|prefix| prefix.written.as_bytes()[0] == letter);
    format!("    &[{}],\n", written.map(prefix).collect::<Vec<_>>().join(", "))
}

fn prefix(prefix: &Prefix) -> String {
    let (first, rest) = KINDS[prefix.kind].split_at(1);
    let before = match (prefix.before.as_str(), prefix.before.strip_prefix('=')) {
        ("*", _) => "Anything".to_owned(),
        ("?er", _) => "ConsonantEr".to_owned(),
        (_, Some(letters)) => format!("Exactly(b\"{letters}\")"),
        (letters, None) => format!("Letters(b\"{letters}\")"),
    };
    format!(
        "Prefix {{ kind: Kind::{}{rest}, written: b\"{}\", restored: {}, before: Before::{before}, cost: {} }}",
        first.to_uppercase(),
        prefix.written,
        prefix.restored.map_or("None".to_owned(), |letter| format!("Some(b'{letter}')")),
        prefix.cost,
    )
}
