//! A theme set made ready for matching: all terms of all themes in one trie, so that one pass over the tokens finds them.
//!
//! The words of the terms are *patterns* with numbers. For each text a table from its different words to the numbers of
//! the patterns that they match is built once; the pass over the tokens then only reads that table. That is the
//! automaton of Aho and Corasick (1975) over words instead of letters, with a list of open branches in place of failure
//! links: a word may match several patterns (`layan~`, `pelayanan`, `pelayan*`), and phrases are short.

use super::term::{Pattern, Term, wildcard_matches};
use super::{Theme, ThemeSet, rarity};
use crate::lang::LangPack;
use crate::order::Order;
use crate::text::{Text, WordId};
use std::collections::HashMap;

/// A number for each different pattern.
pub(super) type PatternId = u32;

/// Marks a pattern in the table of a text that must be compared with the capitals of the token.
const EXACT: u32 = 1 << 31;

/// A term of a theme, in the order of the set.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Which theme of the set.
    pub(super) theme: u32,
    /// Which term of the theme; for a context the term whose context it is.
    pub(super) term: u32,
    pub(super) role: Role,
    /// The contexts of a term are the entries from here…
    pub(super) contexts_from: u32,
    /// … to before here.
    pub(super) contexts_to: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Counts,
    Excludes,
    Context,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    pub(super) entries: Vec<Entry>,
    /// The weights of the terms of each theme.
    pub(super) weights: Vec<Vec<f64>>,
    nodes: Vec<Node>,
    forms: HashMap<String, PatternId>,
    families: HashMap<String, PatternId>,
    /// By the folded form; a form may be wanted with several capitalisations.
    exact: HashMap<String, Vec<PatternId>>,
    /// What an exact pattern's token must look like.
    surfaces: HashMap<PatternId, String>,
    /// `digital*` by `digital`.
    prefixes: HashMap<String, PatternId>,
    /// The lengths in bytes of the prefixes, shortest first.
    prefix_lengths: Vec<usize>,
    wildcards: Vec<(String, PatternId)>,
    patterns: u32,
}

#[derive(Clone, Debug, Default)]
struct Node {
    /// Sorted by pattern.
    children: Vec<(PatternId, u32)>,
    /// Entries that end here.
    ends: Vec<u32>,
}

impl Lexicon {
    pub(super) fn new(set: &ThemeSet, lang: &LangPack) -> Self {
        let mut lexicon = Self { nodes: vec![Node::default()], ..Self::default() };
        let mut known = HashMap::new();
        let weights = |theme: &Theme| theme.terms().iter().map(|term| rarity::weight(term, lang)).collect();
        lexicon.weights = set.themes().iter().map(weights).collect();
        for (theme, of_theme) in set.themes().iter().enumerate() {
            for (index, term) in of_theme.terms().iter().enumerate() {
                let contexts_from = lexicon.entries.len() as u32;
                let mut add = |term: &Term, role, contexts_to| {
                    lexicon.add_term(term, &mut known, lang);
                    let entry =
                        Entry { theme: theme as u32, term: index as u32, role, contexts_from, contexts_to };
                    lexicon.entries.push(entry);
                    lexicon.entries.len() as u32
                };
                let mut contexts_to = contexts_from;
                for context in term.near() {
                    contexts_to = add(context, Role::Context, contexts_from);
                }
                add(term, if term.excludes() { Role::Excludes } else { Role::Counts }, contexts_to);
            }
        }
        lexicon.prefix_lengths = lexicon.prefixes.keys().map(String::len).collect();
        lexicon.prefix_lengths.order();
        lexicon.prefix_lengths.dedup();
        lexicon
    }

    /// Puts a path for the term into the trie, ending in the entry that is added next.
    fn add_term(&mut self, term: &Term, known: &mut HashMap<Pattern, PatternId>, lang: &LangPack) {
        let mut at = 0_u32;
        for pattern in &term.words {
            let id = match known.get(pattern) {
                Some(&id) => id,
                None => {
                    let id = self.add_pattern(pattern, lang);
                    known.insert(pattern.clone(), id);
                    id
                }
            };
            let next = self.nodes.len() as u32;
            let Some(node) = self.nodes.get_mut(at as usize) else { return };
            at = match node.children.binary_search_by_key(&id, |&(pattern, _)| pattern) {
                Ok(place) => node.children.get(place).map_or(0, |&(_, child)| child),
                Err(place) => {
                    node.children.insert(place, (id, next));
                    self.nodes.push(Node::default());
                    next
                }
            };
        }
        let entry = self.entries.len() as u32;
        if let Some(node) = self.nodes.get_mut(at as usize) {
            node.ends.push(entry);
        }
    }

    fn add_pattern(&mut self, pattern: &Pattern, lang: &LangPack) -> PatternId {
        let id = self.patterns;
        self.patterns += 1;
        match pattern {
            // Two spellings of one family, `layan~` and `pelayanan~`, must not push each other out: the later joins.
            Pattern::Family(root) => {
                let mut stemmed = String::new();
                (lang.stem)(root, &mut stemmed);
                if let Some(&same) = self.families.get(&stemmed) {
                    return same;
                }
                self.families.insert(stemmed, id);
            }
            Pattern::Form(form) => {
                self.forms.insert(form.clone(), id);
            }
            Pattern::Exact(surface) => {
                let folded = surface.to_lowercase().replace('’', "'");
                self.exact.entry(folded).or_default().push(id);
                self.surfaces.insert(id, surface.clone());
            }
            Pattern::Wildcard(wildcard) => match wildcard.strip_suffix('*') {
                Some(prefix) if !prefix.contains(['*', '?']) => {
                    self.prefixes.insert(prefix.to_owned(), id);
                }
                _ => self.wildcards.push((wildcard.clone(), id)),
            },
        }
        id
    }

    /// The patterns that the words of `text` match.
    pub(super) fn table(&self, text: &Text<'_>) -> Table {
        let mut table = Table::default();
        table.starts.reserve(text.words.len() + 1);
        for word in text.words.ids() {
            table.starts.push(table.patterns.len() as u32);
            let form = text.words.form(word);
            let found = &mut table.patterns;
            found.extend(self.forms.get(form));
            found.extend(self.families.get(text.words.root(word)));
            if let Some(exact) = self.exact.get(form) {
                found.extend(exact.iter().map(|id| id | EXACT));
            }
            for &length in self.prefix_lengths.iter().take_while(|&&length| length <= form.len()) {
                found.extend(form.get(..length).and_then(|prefix| self.prefixes.get(prefix)));
            }
            let matching = self.wildcards.iter().filter(|(wildcard, _)| wildcard_matches(wildcard, form));
            found.extend(matching.map(|(_, id)| id));
        }
        table.starts.push(table.patterns.len() as u32);
        table
    }

    /// The node below `node` for `pattern`.
    fn child(&self, node: u32, pattern: PatternId) -> Option<u32> {
        let children = &self.nodes.get(node as usize)?.children;
        // Most nodes have none or one; the root has them all, in the order of their numbers.
        let place = children.binary_search_by_key(&pattern, |&(pattern, _)| pattern).ok()?;
        children.get(place).map(|&(_, child)| child)
    }

    /// Goes on from `node` over the token, which is `surface`, and calls `step` with each node reached.
    pub(super) fn advance(&self, node: u32, patterns: &[u32], surface: &str, mut step: impl FnMut(u32)) {
        for &pattern in patterns {
            let id = pattern & !EXACT;
            let fits = pattern & EXACT == 0 || self.surfaces.get(&id).is_some_and(|wanted| wanted == surface);
            if fits && let Some(child) = self.child(node, id) {
                step(child);
            }
        }
    }

    /// The entries that end at `node`.
    pub(super) fn ends(&self, node: u32) -> &[u32] {
        self.nodes.get(node as usize).map_or(&[], |node| node.ends.as_slice())
    }

    /// True when a phrase goes on from `node`.
    pub(super) fn goes_on(&self, node: u32) -> bool {
        self.nodes.get(node as usize).is_some_and(|node| !node.children.is_empty())
    }
}

/// For each word of a text the patterns that it matches.
#[derive(Debug, Default)]
pub(super) struct Table {
    starts: Vec<u32>,
    patterns: Vec<u32>,
}

impl Table {
    /// The patterns that `word` matches.
    #[inline]
    pub(super) fn of(&self, word: WordId) -> &[u32] {
        match self.starts.get(word.0 as usize..word.0 as usize + 2) {
            Some(&[from, to]) => self.patterns.get(from as usize..to as usize).unwrap_or_default(),
            _ => &[],
        }
    }
}
