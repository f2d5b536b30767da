//! `affixes.txt` as constants; the types stand in `src/lang/id/stemmer/affixes.rs`.

use std::fmt::Write as _;
use std::path::Path;

const KINDS: [&str; 11] = ["ber", "di", "kau", "ke", "ku", "men", "nge", "pen", "per", "se", "ter"];

/// The constants `PREFIXES`, `STACKS`, `CIRCUMFIXES` and `SUFFIXES`.
pub(crate) fn constants(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut prefixes = String::new();
    let mut stacks = [0_u16; KINDS.len()];
    let mut circumfixes = [[0_u8; 4]; KINDS.len()];
    let mut suffixes = [0_u8; 4];
    let mut section = "";
    for (number, line) in text.lines().enumerate() {
        let columns: Vec<&str> = line.split('#').next().unwrap_or_default().split_whitespace().collect();
        let fail = |what: &str| -> ! { panic!("{}:{}: {what}", path.display(), number + 1) };
        let kind = |name: &str| KINDS.iter().position(|k| *k == name).unwrap_or_else(|| fail("no such prefix"));
        match (section, columns.as_slice()) {
            (_, []) => {}
            (_, [title]) if title.starts_with('[') => section = title,
            ("[prefixes]", [name, written, restored, before, cost]) => {
                let restored = if *restored == "-" { "None".to_owned() } else { format!("Some(b'{restored}')") };
                let before = match (*before, before.strip_prefix('=')) {
                    ("*", _) => "Anything".to_owned(),
                    ("?er", _) => "ConsonantEr".to_owned(),
                    (_, Some(letters)) => format!("Exactly(b\"{letters}\")"),
                    (letters, None) => format!("Letters(b\"{letters}\")"),
                };
                let cost: u8 = cost.parse().unwrap_or_else(|_| fail("the cost is no number"));
                writeln!(
                    prefixes,
                    "    Prefix {{ kind: Kind::{}, written: b\"{written}\", restored: {restored}, before: Before::{before}, cost: {cost} }},",
                    title_case(KINDS[kind(name)]),
                )
                .expect("writing to a string");
            }
            ("[stacks]", [outer, inner @ ..]) => {
                stacks[kind(outer)] = inner.iter().fold(0, |bits, name| bits | 1 << kind(name));
            }
            ("[circumfixes]", [name, costs @ ..]) if costs.len() == 4 => {
                let row = if *name == "none" { &mut suffixes } else { &mut circumfixes[kind(name)] };
                for (slot, cost) in row.iter_mut().zip(costs) {
                    *slot = if *cost == "." { u8::MAX } else { cost.parse().unwrap_or_else(|_| fail("no cost")) };
                }
            }
            _ => fail("not understood"),
        }
    }
    format!(
        "pub(super) const PREFIXES: &[Prefix] = &[\n{prefixes}];\n\
         const STACKS: [u16; {0}] = {stacks:?};\nconst CIRCUMFIXES: [[u8; 4]; {0}] = {circumfixes:?};\n\
         const SUFFIXES: [u8; 4] = {suffixes:?};\n",
        KINDS.len()
    )
}

fn title_case(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
