//! Roots of Indonesian words: every reading of a word as prefixes, a root of the lexicon, suffix and clitics is weighed,
//! and the most plausible one wins. A word in which the lexicon knows no root keeps its shape unless its affixes are
//! unmistakable, so that names stay whole.

mod affixes;
mod candidates;
mod choice;
mod clitics;
mod guess;
mod lexicon;
mod reduplication;

use candidates::Search;

/// The longest word that is read; anything longer is no word.
const LONGEST: usize = 63;

/// A root inside its word: a letter that a prefix has swallowed, and a stretch of the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Root<'w> {
    restored: Option<u8>,
    tail: &'w str,
}

impl<'w> Root<'w> {
    fn whole(word: &'w str) -> Self {
        Self { restored: None, tail: word }
    }

    fn letters(self) -> impl Iterator<Item = u8> {
        self.restored.into_iter().chain(self.tail.bytes())
    }

    fn write(self, out: &mut String) {
        out.extend(self.restored.map(char::from));
        out.push_str(self.tail);
    }
}

/// Writes the root of `word`, which is case folded, to `root`.
///
/// The root of a root is itself.
pub(super) fn stem(word: &str, root: &mut String) {
    root.clear();
    read(word).write(root);
    // What is left of an unknown word may be cut once more; each cut leaves fewer letters.
    while root.len() < word.len() {
        let mut again = String::new();
        read(root).write(&mut again);
        if again.len() == root.len() {
            return;
        }
        *root = again;
    }
}

/// True for a word of the lexicon as it stands, case folded.
pub(crate) fn is_listed_word(word: &str) -> bool {
    !word.is_empty() && lexicon::find(word.as_bytes()).is_some()
}

fn read(word: &str) -> Root<'_> {
    if word.len() > LONGEST {
        Root::whole(word)
    } else if word.contains(['-']) {
        reduplication::read(word)
    } else {
        read_plain(word)
    }
}

/// Reads a word without hyphens.
fn read_plain(word: &str) -> Root<'_> {
    if word.len() < 4 || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return Root::whole(word);
    }
    match lexicon::find(word.as_bytes()) {
        Some(_) => Root::whole(word),
        None => Search::run(word).unwrap_or_else(|| guess::read(word)),
    }
}
