//! Sorted words as `build.rs` packs them: each is the number of letters that it shares with the word before, the letters
//! after them, and values from 128 up, which no letter of an ASCII word is.

/// The lowest byte that is a value and not a letter.
pub(super) const VALUE: u8 = 0x80;

/// Calls `entry` with each word and its values in order.
pub(super) fn unpack(packed: &[u8], mut entry: impl FnMut(&str, &[u8])) {
    let mut word = String::new();
    let mut rest = packed;
    while let Some((&shared, tail)) = rest.split_first() {
        let (letters, tail) = tail.split_at(tail.iter().position(|&b| b >= VALUE).unwrap_or(tail.len()));
        let (values, next) = tail.split_at(tail.iter().position(|&b| b < VALUE).unwrap_or(tail.len()));
        word.truncate(shared.into());
        word.push_str(std::str::from_utf8(letters).unwrap_or_default());
        entry(&word, values);
        rest = next;
    }
}
