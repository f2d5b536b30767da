//! What a byte of ASCII is, and the hash of a word's folded bytes.

use super::eight::Eight;

/// An upper-case letter.
pub(super) const UPPER: u8 = 1;
/// A lower-case letter.
pub(super) const LOWER: u8 = 2;
/// A digit.
pub(super) const DIGIT: u8 = 4;
/// White space.
pub(super) const SPACE: u8 = 8;
/// A byte of a character beyond ASCII.
pub(super) const HIGH: u8 = 16;
/// What a word consists of.
pub(super) const ALPHANUMERIC: u8 = UPPER | LOWER | DIGIT;

static CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    loop {
        #[allow(clippy::indexing_slicing)] // evaluated by the compiler
        {
            table[byte as usize] = match byte {
                b'A'..=b'Z' => UPPER,
                b'a'..=b'z' => LOWER,
                b'0'..=b'9' => DIGIT,
                // The white space of `char::is_whitespace`: U+000B is in it.
                b' ' | b'\t'..=b'\r' => SPACE,
                0x80..=0xFF => HIGH,
                _ => 0,
            };
        }
        if byte == u8::MAX {
            return table;
        }
        byte += 1;
    }
}

/// The class of `byte`; 0 for marks and control characters.
#[inline]
pub(super) fn of(byte: u8) -> u8 {
    CLASSES.get(usize::from(byte)).copied().unwrap_or_default()
}

/// The class of the byte at `index`, 0 beyond the end.
#[inline]
pub(super) fn at(bytes: &[u8], index: usize) -> u8 {
    bytes.get(index).map_or(0, |&byte| of(byte))
}

/// A word's hash, over its folded bytes, eight at a time: the Fx step (rotate, xor, multiply) of the Rust compiler's own tables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hash(u64);

impl Hash {
    pub(super) const EMPTY: Self = Self(0);

    /// Takes in the next folded bytes.
    #[inline]
    pub(super) fn add(&mut self, folded: Eight) {
        self.0 = (self.0.rotate_left(5) ^ folded.number()).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    /// The hash of a folded word.
    #[inline]
    pub(crate) fn of(folded: &str) -> Self {
        let mut hash = Self::EMPTY;
        (0..folded.len()).step_by(Eight::SIZE).for_each(|at| hash.add(Eight::at(folded.as_bytes(), at)));
        hash
    }

    /// The finished hash. A product's low bits depend on its factors' low bits only, and tables look at the low bits first: the
    /// high ones, which depend on all letters, come down.
    #[inline]
    pub(crate) fn finish(self) -> u64 {
        self.0.rotate_left(26)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_standard_library_on_ascii() {
        for byte in 0..128_u8 {
            let character = char::from(byte);
            assert_eq!(of(byte) == UPPER, character.is_ascii_uppercase(), "{character:?}");
            assert_eq!(of(byte) == LOWER, character.is_ascii_lowercase(), "{character:?}");
            assert_eq!(of(byte) == DIGIT, character.is_ascii_digit(), "{character:?}");
            assert_eq!(of(byte) == SPACE, character.is_whitespace(), "{character:?}");
        }
    }
}
