//! Numbers for pairs of numbers, in the order in which the pairs come: what is kept of each lies in a list beside.

use hashbrown::HashTable;

/// The pairs seen so far.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    /// The key stands in the table, so that a search does not leave it.
    table: HashTable<(u64, u32)>,
}

impl Pairs {
    /// The number of the pair, the next one when it is new.
    pub(crate) fn add(&mut self, left: u32, right: u32) -> u32 {
        let (key, next) = (key(left, right), self.table.len() as u32);
        let entry = self.table.entry(hash(key), |&(other, _)| other == key, |&(key, _)| hash(key));
        entry.or_insert((key, next)).get().1
    }

    /// The number of the pair, if it has one.
    pub(crate) fn find(&self, left: u32, right: u32) -> Option<u32> {
        let key = key(left, right);
        self.table.find(hash(key), |&(other, _)| other == key).map(|&(_, number)| number)
    }
}

/// Which pairs may have come more than once, told by a few bits for each: some that came once may seem so, none that came
/// twice is missed. Most pairs of words come once, and a table of them all outgrows the processor's caches.
pub(crate) struct Again {
    /// Bits of the pairs that have come, and of those that have come again.
    bits: Vec<(u64, u64)>,
}

impl Again {
    /// For about so many pairs.
    pub(crate) fn new(pairs: usize) -> Self {
        Self { bits: vec![(0, 0); (pairs / 8).next_power_of_two()] }
    }

    /// Takes in a pair.
    pub(crate) fn note(&mut self, left: u32, right: u32) {
        let (at, bit) = self.bit(left, right);
        if let Some((once, twice)) = self.bits.get_mut(at) {
            *twice |= *once & bit;
            *once |= bit;
        }
    }

    /// True when the pair may have come twice.
    pub(crate) fn may_have(&self, left: u32, right: u32) -> bool {
        let (at, bit) = self.bit(left, right);
        self.bits.get(at).is_some_and(|(_, twice)| twice & bit != 0)
    }

    fn bit(&self, left: u32, right: u32) -> (usize, u64) {
        let hash = hash(key(left, right));
        (hash as usize >> 6 & (self.bits.len() - 1), 1 << (hash & 63))
    }
}

fn key(left: u32, right: u32) -> u64 {
    u64::from(left) << 32 | u64::from(right)
}

fn hash(key: u64) -> u64 {
    // Fibonacci hashing; the table takes its control bits from the top.
    let mixed = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ mixed >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn none_that_came_again_is_missed(pairs: Vec<(u8, u8)>) {
            let mut again = Again::new(pairs.len());
            for (at, &(left, right)) in pairs.iter().enumerate() {
                let known = pairs.iter().take(at).any(|&pair| pair == (left, right));
                again.note(left.into(), right.into());
                prop_assert!(again.may_have(left.into(), right.into()) || !known);
            }
        }
    }

    #[test]
    fn what_came_once_does_not_seem_to_have_come_again() {
        let mut again = Again::new(1);
        assert!(!again.may_have(3, 4));
        again.note(3, 4);
        assert!(!again.may_have(3, 4));
    }
}
