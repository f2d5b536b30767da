//! Sorting that costs the module little: the standard library's sort is some 5 KB of code for every type that is
//! sorted, which was a quarter of the module. Here one copy sorts places, and each type adds only the moves.

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
        if self.is_sorted_by(|a, b| compare(a, b).is_le()) {
            return;
        }
        let mut places = sorted(self.len(), &mut |a, b| match (self.get(a as usize), self.get(b as usize)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        // Each place takes its value along the cycle that it is part of.
        for start in 0..self.len() {
            let mut at = start;
            while let Some(place) = places.get_mut(at) {
                let from = std::mem::replace(place, at as u32) as usize;
                if from == start {
                    break;
                }
                self.swap(at, from);
                at = from;
            }
        }
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

/// Which of `count` values belongs to each place, from the first.
fn sorted(count: usize, compare: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..count as u32).collect();
    places.sort_by(|&a, &b| compare(a, b));
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
            prop_assert_eq!(found, expected);
        }
    }
}
