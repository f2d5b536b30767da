//! How plausible a reading is.

use super::affixes::{IMPOSSIBLE, STACKED};
use super::candidates::Prefixes;
use super::clitics::Ending;
use super::lexicon::Entry;

/// Cost of saying the first consonant twice.
pub(super) const DOUBLED: u8 = 12;

/// Cost of a root that gives way to others.
const SHY: u32 = 6;

/// Extra cost of affixes around a root of three letters: such roots stand in many words by chance.
const SHORT: u32 = 2;

/// The shortest root that takes affixes.
const SHORTEST: usize = 3;

/// The cost of a reading, or none when it is no word of Indonesian. Between equals the longer root is cheaper.
pub(super) fn cost(entry: Entry, prefixes: &Prefixes, ending: Ending, length: usize) -> Option<u32> {
    let suffix = ending.suffix;
    let mut kinds = prefixes.kinds.iter().flatten();
    let affixes = match kinds.clone().map(|kind| kind.cost_with(suffix)).min() {
        None => suffix.cost(),
        Some(cost) => cost,
    };
    let bare = affixes == 0 && prefixes.cost == 0;
    let alone = bare && ending.clitics == 0;
    if affixes == IMPOSSIBLE || !bare && entry == Entry::Whole || !alone && length < SHORTEST {
        return None;
    }
    let stacked = u32::from(STACKED) * (kinds.by_ref().count().saturating_sub(1) as u32);
    let shy = if entry == Entry::Shy && !bare { SHY } else { 0 };
    let short = if length == SHORTEST && !bare { SHORT } else { 0 };
    let cost =
        u32::from(affixes) + u32::from(prefixes.cost) + u32::from(ending.clitics) + stacked + shy + short;
    Some(cost * 64 + 63_u32.saturating_sub(length as u32))
}
