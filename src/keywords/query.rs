//! A search: words, each matched as a form or by its root, `*` for any letters, or alone for any word.

use super::concordance::By;
use crate::lang::LangPack;
use crate::text::{RootId, Text, WordId, small};

/// A search compiled for one text's vocabulary: for each word of the query the words that match it.
#[derive(Debug)]
pub(super) struct Query {
    words: Vec<Pattern>,
}

#[derive(Debug)]
enum Pattern {
    /// Any word.
    Any,
    /// By word, whether it matches.
    Some(Vec<bool>),
}

impl Query {
    /// Compiles `query`; each different word of the text is looked at once for each word of the query.
    pub(super) fn new(text: &Text<'_>, lang: &LangPack, query: &str, by: By) -> Self {
        let words = query.split_whitespace().map(|word| small(word).replace('’', "'"));
        Self { words: words.map(|word| pattern(text, lang, &word, by)).collect() }
    }

    /// Number of words, 0 for an empty search, which matches nothing.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// True when the query's word at `index` matches `word`.
    pub(super) fn matches(&self, index: usize, word: WordId) -> bool {
        match self.words.get(index) {
            Some(Pattern::Any) => true,
            Some(Pattern::Some(matching)) => matching.get(word.0 as usize).copied().unwrap_or(false),
            None => false,
        }
    }
}

fn pattern(text: &Text<'_>, lang: &LangPack, word: &str, by: By) -> Pattern {
    if word.chars().all(|c| c == '*') {
        return Pattern::Any;
    }
    let words = &text.words;
    let ids = words.ids();
    if word.contains(['*']) {
        let pieces: Vec<&str> = word.split('*').collect();
        return Pattern::Some(ids.map(|id| fits(words.form(id), &pieces)).collect());
    }
    let form = words.find(word);
    if by == By::Form {
        return Pattern::Some(ids.map(|id| Some(id) == form).collect());
    }
    // The family of the word as the text knows it, of its root, and of the word taken for a root.
    let mut root = String::new();
    (lang.stem)(word, &mut root);
    let roots: Vec<RootId> =
        [form, words.find(&root)].into_iter().flatten().map(|id| words.root_id(id)).collect();
    let taken = form.map(|id| RootId(id.0));
    Pattern::Some(
        ids.map(|id| roots.contains(&words.root_id(id)) || Some(words.root_id(id)) == taken).collect(),
    )
}

/// True when `word` is the pieces in order with any letters between them.
fn fits(word: &str, pieces: &[&str]) -> bool {
    let [first, middle @ .., last] = pieces else { return false };
    let Some(rest) = word.strip_prefix(first) else { return false };
    let Some(mut rest) = rest.strip_suffix(last) else { return false };
    for piece in middle {
        let mut places = 0..rest.len() + 1;
        match places.find_map(|at| rest.get(at..)?.strip_prefix(piece)) {
            Some(tail) => rest = tail,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn wildcards() {
        let fits = |word, query: &str| fits(word, &query.split('*').collect::<Vec<_>>());
        assert!(fits("pelayanan", "pe*an"));
        assert!(fits("pelayanan", "*layan*"));
        assert!(fits("melayani", "me*i"));
        assert!(!fits("melayani", "me*an"));
        assert!(!fits("a", "a*a"), "the two ends must not share a letter");
        assert!(fits("abcabc", "a*c*c"));
        assert!(!fits("abc", "a*c*c"));
    }
}
