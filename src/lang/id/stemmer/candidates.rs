//! Every reading of a word that the lexicon bears out.

use super::affixes::{self, Kind, Prefix, Suffix};
use super::clitics::Endings;
use super::lexicon::{self, Entry, Node};
use super::{Root, choice};

/// The prefixes of a reading, outermost first.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Prefixes {
    /// None to three of them.
    pub(super) kinds: [Option<Kind>; DEEPEST],
    /// What their written forms cost.
    pub(super) cost: u8,
}

/// The deepest stack of prefixes: ke-se-pe-rata-an.
const DEEPEST: usize = 3;

/// Looks for the most plausible reading of `word`: ASCII letters, fewer than 64.
pub(super) struct Search<'w> {
    word: &'w str,
    endings: Endings,
    best: Option<(u32, Root<'w>)>,
}

impl<'w> Search<'w> {
    /// The best reading, or none when the lexicon knows no root in `word`.
    pub(super) fn run(word: &'w str) -> Option<Root<'w>> {
        let mut search = Self { word, endings: Endings::of(word.as_bytes()), best: None };
        search.from(None, 0, Prefixes::default(), 0);
        search.doubled();
        search.best.map(|(_, root)| root)
    }

    /// Reads on at byte `at`, with a `restored` letter before it.
    fn from(&mut self, restored: Option<u8>, at: usize, prefixes: Prefixes, depth: usize) {
        self.walk(restored, at, prefixes);
        if depth == DEEPEST {
            return;
        }
        let rest = self.word.as_bytes().get(at..).unwrap_or_default();
        let Some(first) = restored.or(rest.first().copied()) else { return };
        for prefix in affixes::prefixes(first) {
            let outer = depth.checked_sub(1).and_then(|last| *prefixes.kinds.get(last)?);
            if outer.is_some_and(|outer| !outer.takes(prefix.kind)) {
                continue;
            }
            let Some(after) = strip(prefix, restored, rest) else { continue };
            let mut prefixes = prefixes;
            if let Some(slot) = prefixes.kinds.get_mut(depth) {
                *slot = Some(prefix.kind);
            }
            prefixes.cost += prefix.cost;
            self.from(prefix.restored, at + rest.len() - after.len(), prefixes, depth + 1);
        }
    }

    /// Dedaunan, rerata, lelembut: the first consonant is said twice.
    fn doubled(&mut self) {
        if let &[first, b'e', second, ..] = self.word.as_bytes()
            && first == second
        {
            self.walk(None, 2, Prefixes { cost: choice::DOUBLED, ..Prefixes::default() });
        }
    }

    /// Considers every root that begins here and ends where an ending begins.
    fn walk(&mut self, restored: Option<u8>, at: usize, prefixes: Prefixes) {
        let mut node: Node = lexicon::START;
        if let Some(letter) = restored {
            let Some((Some(next), _)) = node.step(letter) else { return };
            node = next;
        }
        let letters = self.word.as_bytes().get(at..).unwrap_or_default();
        for (end, &letter) in (at + 1..).zip(letters) {
            let Some((next, entry)) = node.step(letter) else { return };
            if let Some(entry) = entry {
                self.consider(entry, restored, at, end, prefixes);
            }
            let Some(next) = next else { return };
            node = next;
        }
    }

    fn consider(&mut self, entry: Entry, restored: Option<u8>, at: usize, end: usize, prefixes: Prefixes) {
        for ending in self.endings.at(end) {
            let length = end - at + usize::from(restored.is_some());
            // Toni, kasi: what is left of a bare -i is no verb when it is as short as ton.
            if prefixes.kinds == [None; DEEPEST]
                && ending.suffix == Suffix::I
                && length == 3
                && self.is_closed(end)
            {
                continue;
            }
            let Some(cost) = choice::cost(entry, &prefixes, ending, length) else { continue };
            if self.best.is_none_or(|(least, _)| cost < least)
                && let Some(tail) = self.word.get(at..end)
            {
                self.best = Some((cost, Root { restored, tail }));
            }
        }
    }

    /// True when the letter before `end` is no vowel.
    fn is_closed(&self, end: usize) -> bool {
        let last = end.checked_sub(1).and_then(|last| self.word.as_bytes().get(last));
        last.is_some_and(|&letter| !affixes::is_vowel(letter))
    }
}

/// What follows `prefix` when the word goes on with `restored` and `rest`.
fn strip<'b>(prefix: &Prefix, restored: Option<u8>, rest: &'b [u8]) -> Option<&'b [u8]> {
    let written = match restored {
        Some(letter) => match prefix.written.split_first() {
            Some((first, tail)) if *first == letter => tail,
            _ => return None,
        },
        None => prefix.written,
    };
    rest.strip_prefix(written).filter(|after| prefix.before.admits(after))
}
