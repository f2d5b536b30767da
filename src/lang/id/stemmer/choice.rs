//! How plausible a reading is.

use super::affixes::{IMPOSSIBLE, STACKED};
use super::candidates::Prefixes;
use super::clitics::Ending;
use super::lexicon::Entry;

/// Cost of saying the first consonant twice.
pub(super) const DOUBLED: u8 = 12;

/// Cost of a possessive or a particle.
const CLITIC: u32 = 4;

/// Cost of a root that gives way to others.
const SHY: u32 = 5;

/// Extra cost of affixes around a root of three letters and of two: such roots stand in every other word by chance.
const SHORT: [u32; 2] = [2, 6];

/// The cost of a reading, or none when it is no word of Indonesian. Between equals the longer root is cheaper.
pub(super) fn cost(entry: Entry, prefixes: &Prefixes, ending: Ending, length: usize) -> Option<u32> {
    let suffix = ending.suffix;
    let mut kinds = prefixes.kinds.iter().flatten();
    let affixes = match kinds.clone().map(|kind| kind.cost_with(suffix)).min() {
        None => suffix.cost(),
        Some(cost) => cost,
    };
    let bare = affixes == 0 && prefixes.cost == 0;
    if affixes == IMPOSSIBLE || entry == Entry::Whole && !bare {
        return None;
    }
    let stacked = u32::from(STACKED) * (kinds.by_ref().count().saturating_sub(1) as u32);
    let shy = if entry == Entry::Shy && !bare { SHY } else { 0 };
    let short = match length {
        3 if !bare => SHORT[0],
        0..=2 if !bare => SHORT[1],
        _ => 0,
    };
    let clitic = if ending.clitic { CLITIC } else { 0 };
    let cost = u32::from(affixes) + u32::from(prefixes.cost) + stacked + shy + short + clitic;
    Some(cost * 64 + 63_u32.saturating_sub(length as u32))
}
