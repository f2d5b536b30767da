//! The roots: a minimal automaton made by `build.rs` from the lists in `data/`, walked letter by letter, so that one
//! walk finds every root that begins at a place of a word.

/// What a path through the automaton spells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A root, which takes affixes.
    Root,
    /// A root that gives way to another reading: kaku, because mengaku comes from aku.
    Shy,
    /// A word that takes clitics only, and must not be cut: adalah, direktur.
    Whole,
}

/// A node: the place of its first edge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node(usize);

/// Where every walk begins.
pub(super) const START: Node = Node(0);

/// Edges of three bytes: target (16 bits, little endian), then a letter (5 bits), what ends here (2), last edge (1).
static EDGES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));

impl Node {
    /// Follows `letter`: the next node if the path goes on, and the entry that ends here.
    pub(super) fn step(self, letter: u8) -> Option<(Option<Node>, Option<Entry>)> {
        let wanted = code(letter)?;
        for edge in EDGES.get(self.0 * 3..)?.chunks_exact(3) {
            let &[low, high, label] = edge else { return None };
            if label & 31 == wanted {
                let target = usize::from(u16::from_le_bytes([low, high]));
                let entry = match label >> 5 & 3 {
                    0 => None,
                    1 => Some(Entry::Root),
                    2 => Some(Entry::Shy),
                    _ => Some(Entry::Whole),
                };
                return Some(((target != 0).then_some(Node(target)), entry));
            }
            if label & 128 != 0 {
                return None;
            }
        }
        None
    }
}

/// What the lexicon says about `word` as it stands.
pub(super) fn find(word: &[u8]) -> Option<Entry> {
    let (last, head) = word.split_last()?;
    let mut node = START;
    for &letter in head {
        node = node.step(letter)?.0?;
    }
    node.step(*last)?.1
}

fn code(letter: u8) -> Option<u8> {
    match letter {
        b'a'..=b'z' => Some(letter - b'a' + 1),
        b'-' => Some(27),
        _ => None,
    }
}
