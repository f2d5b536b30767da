//! Places among many, found without a branch: which tokens of a text a stage has to visit cannot be foretold from the
//! tokens before, and a processor that guesses wrong loses more time than it takes to write a place down in vain.

const STEP: usize = 64;

/// The places of those of `bytes` that have one of `bits`, in order.
pub(crate) fn with_any(bytes: &[u8], bits: u8) -> Vec<u32> {
    let mut places = Vec::new();
    let mut buffer = [0_u32; STEP];
    let mut place = 0_u32;
    for bytes in bytes.chunks(STEP) {
        let mut found = 0;
        for byte in bytes {
            buffer.get_mut(found % STEP).into_iter().for_each(|slot| *slot = place);
            found += usize::from(byte & bits != 0);
            place += 1;
        }
        places.extend_from_slice(buffer.get(..found).unwrap_or_default());
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_what_has_the_bits(bytes in proptest::collection::vec(0_u8..4, 0..300), bits in 0_u8..4) {
            let has = |(_, byte): &(u32, &u8)| **byte & bits != 0;
            let expected: Vec<u32> = (0..).zip(&bytes).filter(has).map(|(place, _)| place).collect();
            prop_assert_eq!(with_any(&bytes, bits), expected);
        }
    }
}
