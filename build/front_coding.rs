//! Packs sorted words; `src/lang/front_coding.rs` tells the form and unpacks it.

/// Appends `word`, which comes after `last`, with its values, which are below 128.
pub(crate) fn push(packed: &mut Vec<u8>, last: &str, word: &str, values: impl IntoIterator<Item = u8>) {
    assert!(word > last && word.is_ascii(), "`{word}` after `{last}`");
    let shared = word.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count();
    packed.push(u8::try_from(shared).expect("words are short"));
    packed.extend_from_slice(&word.as_bytes()[shared..]);
    for value in values {
        assert!(value < 128, "`{word}`: {value}");
        packed.push(value + 128);
    }
}
