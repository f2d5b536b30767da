//! The roots: a trie of the words that `build.rs` packs from the lists in `data/`, walked letter by letter, so that one
//! walk finds every root that begins at a place of a word.

use crate::lang::id::WORDS;
use std::ops::Range;
use std::sync::LazyLock;

/// What a path through the trie spells.
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
pub(super) struct Node(u32);

/// Where every walk begins.
pub(super) const START: Node = Node(0);

struct Edge {
    letter: u8,
    /// The last edge of its node.
    last: bool,
    /// What ends here.
    entry: Option<Entry>,
    /// The place of the next node's first edge; 0 for none.
    target: u32,
}

static EDGES: LazyLock<Vec<Edge>> = LazyLock::new(|| edges(&Roots::unpack()));

/// The roots in one string, so that thousands of them take no memory of their own.
#[derive(Default)]
struct Roots {
    letters: Vec<u8>,
    /// Where each word ends, and what it is.
    ends: Vec<(u32, Entry)>,
}

impl Roots {
    fn unpack() -> Self {
        let mut roots = Self::default();
        WORDS.unpack(|word, root, _| {
            let entry = match root {
                0 => return,
                1 => Entry::Root,
                2 => Entry::Shy,
                _ => Entry::Whole,
            };
            roots.letters.extend_from_slice(word.as_bytes());
            roots.ends.push((roots.letters.len() as u32, entry));
        });
        roots
    }

    /// A letter of a word, 0 after its last.
    fn letter(&self, word: usize, depth: u32) -> u8 {
        let start = word.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |&(end, _)| end);
        let end = self.ends.get(word).map_or(0, |&(end, _)| end);
        let place = start + depth;
        if place < end { self.letters.get(place as usize).copied().unwrap_or_default() } else { 0 }
    }
}

/// Words that agree in their first `depth` letters, and the edge that leads to their node.
struct Branch {
    words: Range<usize>,
    depth: u32,
    from: usize,
}

/// The trie of sorted words, nodes in the order of their depth: every walk begins in the same few lines of the cache.
fn edges(words: &Roots) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    let mut branches = vec![Branch { words: 0..words.ends.len(), depth: 0, from: usize::MAX }];
    let mut next = 0;
    while let Some(&Branch { words: Range { mut start, end }, depth, from }) = branches.get(next) {
        next += 1;
        let place = edges.len() as u32;
        if let Some(edge) = edges.get_mut(from) {
            edge.target = place;
        }
        while start < end {
            let letter = words.letter(start, depth);
            let rest = (start + 1..end).find(|&word| words.letter(word, depth) != letter).unwrap_or(end);
            // The word that ends here is the first of those that begin with it.
            let ends = words.letter(start, depth + 1) == 0;
            let entry = words.ends.get(start).filter(|_| ends).map(|&(_, entry)| entry);
            let longer = start + usize::from(ends)..rest;
            if !longer.is_empty() {
                branches.push(Branch { words: longer, depth: depth + 1, from: edges.len() });
            }
            edges.push(Edge { letter, last: rest == end, entry, target: 0 });
            start = rest;
        }
    }
    edges
}

impl Node {
    /// Follows `letter`: the next node if the path goes on, and the entry that ends here.
    pub(super) fn step(self, letter: u8) -> Option<(Option<Node>, Option<Entry>)> {
        for edge in EDGES.get(self.0 as usize..)? {
            if edge.letter == letter {
                return Some(((edge.target != 0).then_some(Node(edge.target)), edge.entry));
            }
            if edge.last {
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
