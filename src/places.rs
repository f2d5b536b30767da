//! Places among many, found without a branch: which tokens of a text a stage has to visit cannot be foretold from the
//! tokens before, and a processor that guesses wrong loses more time than it takes to ask all of them.

/// The bytes that are asked at once, each answer a bit of a number.
const STEP: usize = 64;

/// The places of those of `bytes` that have one of `bits`, in order.
pub(crate) fn with_any(bytes: &[u8], bits: u8) -> Vec<u32> {
    let mut places = Vec::with_capacity(bytes.len() / 8);
    for (start, bytes) in (0_u32..).step_by(STEP).zip(bytes.chunks(STEP)) {
        let (eights, rest) = bytes.as_chunks::<8>();
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        let mut have = 0;
        for (&eight, shift) in eights.iter().chain([&last]).zip((0..u64::BITS).step_by(8)) {
            have |= having(eight, bits) << shift;
        }
        while have != 0 {
            places.push(start + have.trailing_zeros());
            have &= have - 1;
        }
    }
    places
}

/// Which of the bytes have one of `bits`, the lowest bit for the first.
#[inline]
fn having(bytes: [u8; 8], bits: u8) -> u64 {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let asked = u64::from_le_bytes(bytes) & (ONES * u64::from(bits));
    let low = asked & (ONES * 0x7F);
    // Seven bits carry into the eighth if one of them is set; the product brings the eighth of each byte side by side.
    let eighth = ((low + ONES * 0x7F) | asked) >> 7 & ONES;
    eighth.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_what_has_the_bits(bytes in proptest::collection::vec(any::<u8>(), 0..300), bits: u8) {
            let has = |(_, byte): &(u32, &u8)| **byte & bits != 0;
            let expected: Vec<u32> = (0..).zip(&bytes).filter(has).map(|(place, _)| place).collect();
            prop_assert_eq!(with_any(&bytes, bits), expected);
        }
    }
}
