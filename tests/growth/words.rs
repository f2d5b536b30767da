//! Words and names without number.

use std::fmt::Write as _;

/// Words that differ, made of syllables.
pub(crate) fn word(index: usize) -> String {
    let (mut rest, mut word) = (index, String::new());
    for _ in 0..4 {
        let consonants = "bcdfghjklmnprstw".as_bytes();
        write!(word, "{}{}", consonants[rest % 16] as char, "aiueo".as_bytes()[rest % 5] as char).unwrap();
        rest = rest / 16 + index % 7;
    }
    word
}

/// A text of so many words, all different.
pub(crate) fn words(count: usize) -> String {
    (0..count).map(|index| word(index) + " ").collect()
}

pub(crate) fn name(index: usize) -> String {
    let word = word(index);
    word[..1].to_uppercase() + &word[1..]
}
