//! Laws of the stemmer.

use telaah::lang::INDONESIAN;

/// Every word has a root, the same each time, and the root of a root is itself.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for word in text.split_whitespace() {
        let word = word.to_lowercase();
        let first = root(&word, "");
        assert!(!first.is_empty(), "`{word}` has an empty root");
        assert_eq!(first, root(&word, "sisa"), "the root of `{word}` depends on what the buffer held");
        assert!(!first.contains(char::is_whitespace), "`{word}` has the root `{first}`");
        // A root may be longer than its word by the letter that an affix swallowed: menulis, tulis.
        assert!(first.len() <= word.len() + 4, "`{word}` has the longer root `{first}`");
        let again = root(&first, "");
        assert_eq!(again, first, "the root of `{word}` has another root");
    }
}

fn root(word: &str, buffer: &str) -> String {
    let mut root = buffer.to_owned();
    (INDONESIAN.stem)(word, &mut root);
    root
}
