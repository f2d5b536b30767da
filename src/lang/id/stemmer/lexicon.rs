//! The roots: a trie of the words that `build.rs` packs from the lists in `data/`, walked letter by letter, so that one
//! walk finds every root that begins at a place of a word.

use crate::lang::id::WORDS;
use std::collections::VecDeque;
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

static EDGES: LazyLock<Vec<Edge>> = LazyLock::new(|| {
    let mut words: Vec<(String, Entry)> = Vec::new();
    WORDS.unpack(|word, root, _| match root {
        0 => {}
        1 => words.push((word.to_owned(), Entry::Root)),
        2 => words.push((word.to_owned(), Entry::Shy)),
        _ => words.push((word.to_owned(), Entry::Whole)),
    });
    edges(&words)
});

/// The trie of sorted words, nodes in the order of their depth: every walk begins in the same few lines of the cache.
fn edges(words: &[(String, Entry)]) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    // Words that agree in their first letters, how many letters those are, and the edge that leads to their node.
    let mut nodes = VecDeque::from([(words, 0, None)]);
    while let Some((words, depth, from)) = nodes.pop_front() {
        let place = edges.len() as u32;
        if let Some(from) = from.and_then(|from: usize| edges.get_mut(from)) {
            from.target = place;
        }
        let letter = |word: &str| word.as_bytes().get(depth).copied().unwrap_or_default();
        for group in words.chunk_by(|(a, _), (b, _)| letter(a) == letter(b)) {
            // The word that ends here is the first of those that begin with it.
            let Some(((first, entry), rest)) = group.split_first() else { continue };
            let ends = first.len() == depth + 1;
            let longer = if ends { rest } else { group };
            if !longer.is_empty() {
                nodes.push_back((longer, depth + 1, Some(edges.len())));
            }
            let entry = ends.then_some(*entry);
            edges.push(Edge { letter: letter(first), last: false, entry, target: 0 });
        }
        if let Some(edge) = edges.last_mut() {
            edge.last = true;
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
