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

fn key(left: u32, right: u32) -> u64 {
    u64::from(left) << 32 | u64::from(right)
}

fn hash(key: u64) -> u64 {
    // Fibonacci hashing; the table takes its control bits from the top.
    let mixed = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ mixed >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}
