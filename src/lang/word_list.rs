//! A sorted list of words, looked up by binary search.

/// A list made from a text file at compile time; see `build.rs`.
///
/// The words stand in one text: a slice of `&str` would take two numbers a word, which no compressor makes small.
#[derive(Clone, Copy, Debug)]
pub struct WordList(&'static str);

impl WordList {
    /// A list of `words`, one a line, which must be sorted by bytes.
    pub const fn new(words: &'static str) -> Self {
        Self(words)
    }

    /// True when `word` is in the list, letter for letter.
    pub fn contains(&self, word: &str) -> bool {
        let (word, mut lines) = (word.as_bytes(), self.0.as_bytes());
        // The line around the middle is the word, or one half of the lines is left.
        while !lines.is_empty() {
            let (before, after) = lines.split_at(lines.len() / 2);
            let (before, head) =
                before.split_at(before.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1));
            let end = after.iter().position(|&b| b == b'\n');
            let (tail, after) = after.split_at(end.unwrap_or(after.len()));
            match head.iter().chain(tail).cmp(word) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => lines = after.get(1..).unwrap_or_default(),
                std::cmp::Ordering::Greater => lines = before.strip_suffix(b"\n").unwrap_or(before),
            }
        }
        false
    }

    /// The words in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.lines()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_all_its_words_and_no_other() {
        for words in ["", "a", "a\nab\nb", "dan\ndari\ndi\nke\nyang", "a\nsangat-sangat-panjang\nz"] {
            let list = WordList::new(words);
            assert!(list.iter().all(|word| list.contains(word)), "{words:?}");
            for other in ["", "\n", "aa", "da", "dana", "dan\ndari", "yan", "yangg", "zz"] {
                assert!(!list.contains(other), "{other:?} in {words:?}");
            }
        }
    }
}
