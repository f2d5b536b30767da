//! The right edge of a word: suffix, possessive, particle, in this order.

use super::affixes::Suffix;

/// A way to cut the right edge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ending {
    /// Where the root would end.
    pub(super) at: usize,
    pub(super) suffix: Suffix,
    /// What the clitics behind it cost.
    pub(super) clitics: u8,
}

/// The ways to cut one word, whole first.
#[derive(Debug)]
pub(super) struct Endings {
    list: [Ending; MOST],
    length: usize,
    /// Bit n is set when a root may end before byte n.
    places: u64,
}

/// Every particle after every possessive after every suffix at once is more than any word has.
const MOST: usize = 16;

/// The shortest root.
const SHORTEST: usize = 2;

/// The clitics with their costs: -nya is everywhere, -kah is rare, and many roots end like it.
const PARTICLES: [(&[u8], u8); 4] = [(b"lah", 6), (b"kah", 14), (b"tah", 14), (b"pun", 6)];
const POSSESSIVES: [(&[u8], u8); 3] = [(b"nya", 4), (b"ku", 12), (b"mu", 12)];
const SUFFIXES: [(Suffix, &[u8]); 3] = [(Suffix::Kan, b"kan"), (Suffix::I, b"i"), (Suffix::An, b"an")];

impl Endings {
    /// All ways to cut `word`, which must be shorter than 64 bytes.
    pub(super) fn of(word: &[u8]) -> Self {
        let none = Ending { at: word.len(), suffix: Suffix::Bare, clitics: 0 };
        let mut endings = Self { list: [none; MOST], length: 0, places: 0 };
        endings.add_suffixes(word, 0);
        endings.add_possessives(word, 0);
        for (particle, cost) in PARTICLES {
            if let Some(rest) = word.strip_suffix(particle) {
                endings.add_suffixes(rest, cost);
                endings.add_possessives(rest, cost);
            }
        }
        endings
    }

    /// The cuts that leave a root ending at `place`.
    pub(super) fn at(&self, place: usize) -> impl Iterator<Item = Ending> + '_ {
        let any = self.places & (1 << (place & 63)) != 0;
        let list = any.then(|| self.iter()).into_iter().flatten();
        list.filter(move |ending| ending.at == place)
    }

    /// All cuts, the whole word first.
    pub(super) fn iter(&self) -> impl Iterator<Item = Ending> + '_ {
        self.list.iter().take(self.length).copied()
    }

    fn add_possessives(&mut self, word: &[u8], clitics: u8) {
        for (possessive, cost) in POSSESSIVES {
            if let Some(rest) = word.strip_suffix(possessive) {
                self.add_suffixes(rest, clitics + cost);
            }
        }
    }

    fn add_suffixes(&mut self, word: &[u8], clitics: u8) {
        self.add(word, Suffix::Bare, clitics);
        for (suffix, written) in SUFFIXES {
            if let Some(rest) = word.strip_suffix(written) {
                self.add(rest, suffix, clitics);
            }
        }
    }

    fn add(&mut self, root: &[u8], suffix: Suffix, clitics: u8) {
        if root.len() < SHORTEST {
            return;
        }
        if let Some(slot) = self.list.get_mut(self.length) {
            *slot = Ending { at: root.len(), suffix, clitics };
            self.length += 1;
            self.places |= 1 << (root.len() & 63);
        }
    }
}
