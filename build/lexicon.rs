//! The lists of roots as one minimal automaton: words that begin alike share their first edges, words that end alike
//! their last. The walk stands in `src/lang/id/stemmer/lexicon.rs`.

use std::collections::{BTreeMap, HashMap};

/// What a word of the lexicon is; the numbers are those of the packed edges.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Entry {
    Root = 1,
    Shy = 2,
    Whole = 3,
}

/// A node: for each letter in order the entry that ends with it (0 none) and the node behind it.
type Node = Vec<(u8, u8, Option<usize>)>;

/// Packs `words` into edges of three bytes: the place of the target's first edge (16 bits, little endian, 0 for none),
/// then a letter (5 bits), the entry that ends here (2 bits) and whether it is its node's last edge (1 bit).
pub(crate) fn pack(words: &BTreeMap<String, Entry>) -> Vec<u8> {
    let words: Vec<(&[u8], Entry)> = words.iter().map(|(word, &entry)| (word.as_bytes(), entry)).collect();
    let mut nodes = Vec::new();
    let root = minimise(&words, 0, &mut nodes, &mut HashMap::new());
    // The root first, since a walk begins at edge 0; then the others as they were made.
    let order = std::iter::once(root).chain((0..nodes.len()).filter(|&node| node != root));
    let mut places = vec![0; nodes.len()];
    let mut edges = 0_usize;
    for node in order.clone() {
        places[node] = edges;
        edges += nodes[node].len();
    }
    let mut packed = Vec::with_capacity(edges * 3);
    for node in order {
        let node: &Node = &nodes[node];
        for (index, &(letter, entry, target)) in node.iter().enumerate() {
            let place = target.map_or(0, |target| places[target]);
            packed.extend(u16::try_from(place).expect("fewer than 65,536 edges").to_le_bytes());
            packed.push(code(letter) | entry << 5 | u8::from(index + 1 == node.len()) << 7);
        }
    }
    packed
}

/// Adds the node of `words`, which agree in their first `depth` letters; the same node is not added twice.
fn minimise(
    words: &[(&[u8], Entry)],
    depth: usize,
    nodes: &mut Vec<Node>,
    known: &mut HashMap<Node, usize>,
) -> usize {
    let mut node = Node::new();
    for group in words.chunk_by(|a, b| a.0[depth] == b.0[depth]) {
        let ends =
            group.iter().find(|(word, _)| word.len() == depth + 1).map_or(0, |&(_, entry)| entry as u8);
        let longer: Vec<_> = group.iter().copied().filter(|(word, _)| word.len() > depth + 1).collect();
        let target = (!longer.is_empty()).then(|| minimise(&longer, depth + 1, nodes, known));
        node.push((group[0].0[depth], ends, target));
    }
    *known.entry(node.clone()).or_insert_with(|| {
        nodes.push(node);
        nodes.len() - 1
    })
}

fn code(letter: u8) -> u8 {
    match letter {
        b'a'..=b'z' => letter - b'a' + 1,
        b'-' => 27,
        _ => panic!("a root is made of a to z and hyphens, not `{}`", char::from(letter)),
    }
}
