//! The affix table as Rust constants.

use crate::affixes::{KINDS, Prefix, Table};

/// `PREFIXES`, `STACKS`, `CIRCUMFIXES` and `SUFFIXES`.
pub(crate) fn write(table: &Table) -> String {
    let prefixes: Vec<String> = table.prefixes.iter().map(prefix).collect();
    format!(
        "pub(super) const PREFIXES: &[Prefix] = &[\n{}\n];\n\
         const STACKS: [u16; {count}] = {:?};\n\
         const CIRCUMFIXES: [[u8; 4]; {count}] = {:?};\n\
         const SUFFIXES: [u8; 4] = {:?};\n",
        prefixes.join("\n"),
        table.stacks,
        table.circumfixes,
        table.suffixes,
        count = KINDS.len(),
    )
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
        "    Prefix {{ kind: Kind::{}{rest}, written: b\"{}\", restored: {}, before: Before::{before}, cost: {} }},",
        first.to_uppercase(),
        prefix.written,
        prefix.restored.map_or("None".to_owned(), |letter| format!("Some(b'{letter}')")),
        prefix.cost,
    )
}
