//! Eight bytes of text at a time, as one number: nearly all words of a newspaper have eight letters or fewer.

/// Eight bytes, the first of them lowest; zeros beyond the end of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Eight(u64);

/// One bit for each byte: its highest.
const HIGHEST: u64 = 0x8080_8080_8080_8080;
/// The same byte eight times, times that byte.
const EACH: u64 = 0x0101_0101_0101_0101;
/// The bit in which an ASCII letter differs from its other case; digits, hyphens and apostrophes have it.
const CASE: u64 = 0x20 * EACH;

impl Eight {
    /// How many bytes there are.
    pub(crate) const SIZE: usize = 8;

    /// The bytes from `at` on.
    #[inline]
    pub(crate) fn at(bytes: &[u8], at: usize) -> Self {
        match bytes.get(at..at + Self::SIZE).and_then(|eight| eight.try_into().ok()) {
            Some(eight) => Self(u64::from_le_bytes(eight)),
            None => Self::near_the_end(bytes, at),
        }
    }

    fn near_the_end(bytes: &[u8], at: usize) -> Self {
        let rest = bytes.get(at..).unwrap_or_default();
        Self(rest.iter().rev().fold(0, |eight, &byte| eight << 8 | u64::from(byte)))
    }

    pub(crate) const fn number(self) -> u64 {
        self.0
    }

    /// The first `length` bytes in small letters, zeros after them; they must be letters, digits, hyphens and apostrophes of
    /// ASCII.
    #[inline]
    pub(crate) fn folded(self, length: usize) -> Self {
        Self((self.0 | CASE) & below(length))
    }

    /// The letters and digits with which the bytes begin.
    #[inline]
    pub(super) fn run(self) -> Run {
        let letters = within(self.0 | CASE, b'a', b'z');
        let digits = within(self.0, b'0', b'9');
        let length = (!(letters | digits) & HIGHEST).trailing_zeros() as usize / 8;
        let own = below(length);
        // The bit of the case, moved to the highest.
        let small = self.0 << 2;
        Run { length, upper: letters & !small & own, lower: letters & small & own, digits: digits & own }
    }
}

/// What the bytes at the beginning of an [`Eight`] are: a bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// How many letters and digits there are before anything else.
    pub(super) length: usize,
    pub(super) upper: u64,
    pub(super) lower: u64,
    pub(super) digits: u64,
}

/// The bit of the first byte.
pub(super) const FIRST: u64 = 0x80;

/// The bits of the first `length` bytes, of eight at most.
#[inline]
fn below(length: usize) -> u64 {
    if length < Eight::SIZE { (1 << (length * 8)) - 1 } else { u64::MAX }
}

/// The highest bit of each byte of ASCII between `from` and `to`.
#[inline]
fn within(bytes: u64, from: u8, to: u8) -> u64 {
    // Without the highest bits no byte is carried into the next.
    let low = bytes & !HIGHEST;
    let at_least = low + u64::from(0x80 - from) * EACH;
    let beyond = low + u64::from(0x7F - to) * EACH;
    at_least & !beyond & !bytes & HIGHEST
}

/// True when `folded` is `surface` in small letters; both have `surface.len()` bytes, more than eight, the first of which are
/// the same, and consist of what [`Eight::folded`] folds.
#[inline(never)]
pub(super) fn is_folded_beyond_eight(folded: &[u8], surface: &[u8]) -> bool {
    let is_same = |at: usize| Eight::at(folded, at) == Eight::at(surface, at).folded(Eight::SIZE);
    let last = surface.len().saturating_sub(Eight::SIZE);
    (Eight::SIZE..last).step_by(Eight::SIZE).all(is_same) && is_same(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_what_the_standard_library_says() {
        for byte in 0..=u8::MAX {
            let run = Eight::at(&[byte; 8], 0).run();
            let ascii = char::from(byte);
            let all = |is: bool| if is { HIGHEST } else { 0 };
            let length = if ascii.is_ascii_alphanumeric() { 8 } else { 0 };
            let expected = Run {
                length,
                upper: all(ascii.is_ascii_uppercase()),
                lower: all(ascii.is_ascii_lowercase()),
                digits: all(ascii.is_ascii_digit()),
            };
            assert_eq!(run, expected, "{byte}");
            if ascii.is_ascii_alphanumeric() {
                let folded = [byte.to_ascii_lowercase(); 8];
                assert_eq!(Eight::at(&[byte; 8], 0).folded(8), Eight::at(&folded, 0), "{byte}");
            }
        }
    }

    #[test]
    fn a_run_ends_at_the_first_other_byte() {
        let run = |text: &str| Eight::at(text.as_bytes(), 0).run();
        assert_eq!((run("Rp5.000a").length, run("a").length, run("").length, run("é").length), (3, 1, 0, 0));
        assert_eq!(run("aB-Cdefg"), Run { length: 2, upper: 0x8000, lower: 0x80, digits: 0 });
        // The byte before must not carry into the next.
        assert_eq!(run("\u{ff}abc").length, 0);
        assert_eq!(run("abc\u{ff}").length, 3);
    }

    #[test]
    fn bytes_beyond_the_end_are_zero() {
        let bytes = b"sepuluh-an";
        assert_eq!(Eight::at(bytes, 7).number(), u64::from_le_bytes(*b"-an\0\0\0\0\0"));
        assert_eq!(Eight::at(bytes, 10).number(), 0);
        assert_eq!(Eight::at(bytes, 99).number(), 0);
        assert_eq!(Eight::at(b"SE-puluh", 0).folded(3).number(), u64::from_le_bytes(*b"se-\0\0\0\0\0"));
    }

    #[test]
    fn long_words_are_compared_to_their_last_letter() {
        let word = "keberlanjutan-keberlanjutan";
        for length in 9..=word.len() {
            let folded = word.get(..length).unwrap_or_default().as_bytes();
            let surface = folded.to_ascii_uppercase();
            // The hyphen folds to itself.
            assert!(is_folded_beyond_eight(folded, &surface), "{length}");
            for at in 8..length {
                let mut other = surface.clone();
                other.iter_mut().skip(at).take(1).for_each(|byte| *byte = b'X');
                assert!(!is_folded_beyond_eight(folded, &other), "{length} {at}");
            }
        }
    }
}
