//! Sorting that costs the module little: the standard library's sort is some 5 KB of code for every type that is
//! sorted, which was a quarter of the module. Here one merge sort sorts places, and each type adds only the moves.

use std::cmp::Ordering;

/// The stable sorts of the standard library under names of their own.
pub(crate) trait Order<T> {
    /// As `sort_by`.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// As `sort_by_key`.
    fn order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);

    /// As `sort`.
    fn order(&mut self)
    where
        T: Ord;
}

impl<T> Order<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let mut places = sorted(self.len(), &mut |a, b| match (self.get(a as usize), self.get(b as usize)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        place(self, &mut places);
    }

    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

/// Moves every value to its place: it takes that of `places` there, along the cycle that it is part of.
fn place<T>(list: &mut [T], places: &mut [u32]) {
    for start in 0..list.len() {
        let mut at = start;
        while let Some(place) = places.get_mut(at) {
            let from = std::mem::replace(place, at as u32) as usize;
            if from == start {
                break;
            }
            list.swap(at, from);
            at = from;
        }
    }
}

/// Which of `count` values belongs to each place, from the first; nothing when all are where they belong. Runs that are in
/// order as they come are merged two by two.
fn sorted(count: usize, compare: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<u32> {
    let mut ends: Vec<usize> =
        (1..=count).filter(|&end| end == count || compare(end as u32 - 1, end as u32).is_gt()).collect();
    if ends.len() <= 1 {
        return Vec::new();
    }
    let mut places: Vec<u32> = (0..count as u32).collect();
    let mut next = Vec::with_capacity(count);
    while ends.len() > 1 {
        let mut start = 0;
        for pair in ends.chunks(2) {
            let (Some(&middle), Some(&end)) = (pair.first(), pair.last()) else { break };
            let mut left = places.get(start..middle).unwrap_or_default();
            let mut right = places.get(middle..end).unwrap_or_default();
            while let (&[a, ref after_a @ ..], &[b, ref after_b @ ..]) = (left, right) {
                if compare(a, b).is_le() {
                    next.push(a);
                    left = after_a;
                } else {
                    next.push(b);
                    right = after_b;
                }
            }
            next.extend_from_slice(left);
            next.extend_from_slice(right);
            start = end;
        }
        std::mem::swap(&mut places, &mut next);
        next.clear();
        ends = ends.chunks(2).filter_map(|pair| pair.last().copied()).collect();
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_the_standard_library(list: Vec<(u8, u16)>) {
            let (mut expected, mut found) = (list.clone(), list);
            expected.sort_by_key(|(key, _)| *key);
            found.order_by_key(|(key, _)| *key);
            prop_assert_eq!(&found, &expected);
            expected.sort();
            found.order();
            prop_assert_eq!(&found, &expected);
        }
    }
}
