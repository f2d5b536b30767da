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
use crate::strings::Strings;
use crate::text::{Hash, Span, Text, WordId, small};
use std::iter::successors;

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
    /// For each pattern the node that it leads to from the root, or 0.
    first: Vec<u32>,
    forms: Vec<Key>,
    families: Vec<Key>,
    /// The folded form; a form may be wanted with several capitalisations.
    exact: Vec<Key>,
    /// What an exact pattern's token must look like, by pattern; empty for the others.
    surfaces: Vec<String>,
    /// `digital*` as `digital`, sorted.
    prefixes: Vec<(String, PatternId)>,
    /// For each of them the place of the longest other that it begins with.
    shorter: Vec<Option<usize>>,
    wildcards: Vec<(String, PatternId)>,
}

/// A word whose presence in a text is asked for: the terms are fewer than the words of a long text, so that they are
/// sought in its vocabulary and not the other way round.
#[derive(Clone, Debug)]
struct Key {
    hash: Hash,
    word: String,
    pattern: PatternId,
}

impl Key {
    fn new(word: String, pattern: PatternId) -> Self {
        Self { hash: Hash::of(&word), word, pattern }
    }
}

/// The patterns met so far while a lexicon is made.
#[derive(Default)]
struct Known {
    /// By their kind and their text.
    patterns: Strings,
    ids: Vec<PatternId>,
    families: Strings,
    family_ids: Vec<PatternId>,
}

/// No pattern.
const NONE: u32 = u32::MAX;

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
        let mut known = Known::default();
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
        lexicon.sort_prefixes();
        lexicon.first = vec![0; lexicon.surfaces.len()];
        for &(pattern, child) in lexicon.nodes.first().iter().flat_map(|root| &root.children) {
            lexicon.first.get_mut(pattern as usize).into_iter().for_each(|slot| *slot = child);
        }
        lexicon
    }

    /// Puts a path for the term into the trie, ending in the entry that is added next.
    fn add_term(&mut self, term: &Term, known: &mut Known, lang: &LangPack) {
        let mut at = 0_u32;
        for pattern in &term.words {
            let number = known.patterns.add(&pattern.key());
            let id = match known.ids.get(number) {
                Some(&id) => id,
                None => {
                    let id = self.add_pattern(pattern, known, lang);
                    known.ids.push(id);
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

    fn add_pattern(&mut self, pattern: &Pattern, known: &mut Known, lang: &LangPack) -> PatternId {
        let id = self.surfaces.len() as u32;
        self.surfaces.push(String::new());
        match pattern {
            // Two spellings of one family, `layan~` and `pelayanan~`, must not push each other out: the later joins.
            Pattern::Family(root) => {
                let mut stemmed = String::new();
                (lang.stem)(root, &mut stemmed);
                if let Some(&same) = known.family_ids.get(known.families.add(&stemmed)) {
                    return same;
                }
                known.family_ids.push(id);
                self.families.push(Key::new(stemmed, id));
            }
            Pattern::Form(form) => self.forms.push(Key::new(form.clone(), id)),
            Pattern::Exact(surface) => {
                let folded = small(surface).replace('’', "'");
                self.exact.push(Key::new(folded, id));
                self.surfaces.last_mut().into_iter().for_each(|wanted| wanted.clone_from(surface));
            }
            Pattern::Wildcard(wildcard) => match pattern.prefix() {
                Some(prefix) => self.prefixes.push((prefix.to_owned(), id)),
                None => self.wildcards.push((wildcard.clone(), id)),
            },
        }
        id
    }

    /// The patterns that the words of `text` match.
    pub(super) fn table(&self, text: &Text<'_>) -> Table {
        let words = &text.words;
        let present = |keys: &[Key]| -> Vec<(WordId, PatternId)> {
            keys.iter()
                .filter_map(|key| Some((words.find_hashed(&key.word, key.hash)?, key.pattern)))
                .collect()
        };
        let by_word = |keys: &[Key]| {
            let mut patterns = vec![NONE; words.len()];
            for (word, pattern) in present(keys) {
                patterns.get_mut(word.0 as usize).into_iter().for_each(|slot| *slot = pattern);
            }
            patterns
        };
        let (forms, families) = (by_word(&self.forms), by_word(&self.families));
        let mut exact = present(&self.exact);
        exact.order_by_key(|&(word, _)| word);
        let mut exact = exact.into_iter().peekable();
        let mut table = Table::default();
        table.ranges.reserve(words.len());
        for (word, of_form) in words.ids().zip(forms) {
            let from = table.patterns.len() as u32;
            let found = &mut table.patterns;
            let of_family = families.get(words.root_id(word).0 as usize).copied().unwrap_or(NONE);
            found.extend([of_form, of_family].into_iter().filter(|&pattern| pattern != NONE));
            while let Some((_, pattern)) = exact.next_if(|&(of, _)| of == word) {
                found.push(pattern | EXACT);
            }
            let form = words.form(word);
            let before = self.prefixes.partition_point(|(prefix, _)| prefix.as_str() <= form);
            let first = found.len();
            found.extend(self.prefixes_of(form, before).filter_map(|at| Some(self.prefixes.get(at)?.1)));
            // Of those that match, the shortest counts.
            found.get_mut(first..).unwrap_or_default().reverse();
            let matching = self.wildcards.iter().filter(|(wildcard, _)| wildcard_matches(wildcard, form));
            found.extend(matching.map(|(_, id)| id));
            table.ranges.push((from, table.patterns.len() as u32));
        }
        table
    }

    fn sort_prefixes(&mut self) {
        self.prefixes.order();
        for (at, (prefix, _)) in self.prefixes.iter().enumerate() {
            let shorter = self.prefixes_of(prefix, at).next();
            self.shorter.push(shorter);
        }
    }

    /// Of the first `before` prefixes, after all of which `form` comes, the places of those that it begins with, longest
    /// first. The last begins as they do, so that they are among those that it begins with, and so on down.
    fn prefixes_of(&self, form: &str, before: usize) -> impl Iterator<Item = usize> {
        let down = successors(before.checked_sub(1), |&at| self.shorter.get(at).copied().flatten());
        down.filter(move |&at| self.prefixes.get(at).is_some_and(|(prefix, _)| form.starts_with(prefix)))
    }

    /// The node below `node` for `pattern`.
    fn child(&self, node: u32, pattern: PatternId) -> Option<u32> {
        if node == 0 {
            return self.first.get(pattern as usize).copied().filter(|&child| child != 0);
        }
        let children = &self.nodes.get(node as usize)?.children;
        let place = children.binary_search_by_key(&pattern, |&(pattern, _)| pattern).ok()?;
        children.get(place).map(|&(_, child)| child)
    }

    /// Goes on from `node` over the token, which stands at `token`, and calls `step` with each node reached.
    pub(super) fn advance(
        &self,
        node: u32,
        patterns: &[u32],
        token: Span,
        source: &str,
        mut step: impl FnMut(u32),
    ) {
        for &pattern in patterns {
            let id = pattern & !EXACT;
            let fits = pattern & EXACT == 0
                || self.surfaces.get(id as usize).is_some_and(|wanted| wanted == token.of(source));
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
    ranges: Vec<(u32, u32)>,
    patterns: Vec<u32>,
}

impl Table {
    /// The patterns that `word` matches.
    #[inline]
    pub(super) fn of(&self, word: WordId) -> &[u32] {
        let (from, to) = self.ranges.get(word.0 as usize).copied().unwrap_or_default();
        self.patterns.get(from as usize..to as usize).unwrap_or_default()
    }

    /// True when `word` matches one.
    #[inline]
    pub(super) fn any(&self, word: WordId) -> bool {
        self.ranges.get(word.0 as usize).is_some_and(|(from, to)| from < to)
    }
}
