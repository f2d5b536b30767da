//! All that a language knows of single words, each packed once, and one table of them: a text asks for each different word
//! when it first meets it, and every stage reads the answer.

use super::groups::BYTES;
use super::table::Table;
use super::{Group, Groups, Lists, ReportingVerb};
use crate::text::Hash;
use std::slice::Iter;
use std::sync::OnceLock;

/// Sorted words as `build.rs` packs them, part by part, since like compresses best with like.
#[derive(Debug)]
pub struct Packed {
    /// Each word as the number of letters that it shares with the word before, which is below 32, and the letters after them.
    pub letters: &'static [u8],
    /// What is known of each word, as bits. Each of the other parts has an entry for each word that has its bit.
    pub kinds: &'static [u8],
    /// The place in `different` of its set of lists.
    pub sets: &'static [u8],
    /// The different sets.
    pub different: &'static [u64],
    /// The place in `different_groups` of its set of groups.
    pub groups: &'static [u8],
    /// The different ones, as bits.
    pub different_groups: &'static [[u8; BYTES]],
    /// Its level in the reference.
    pub levels: &'static [u8],
    /// That of its family, when it differs.
    pub families: &'static [u8],
    /// A line of the root, the shape and what may be held.
    pub verbs: &'static str,
}

/// Bits of a word's kind.
struct Kind;

impl Kind {
    /// 0 for no root, 1 for a root, 2 for a shy one, 3 for a word that takes clitics only.
    const ROOT: u8 = 3;
    const LISTED: u8 = 4;
    const LEVEL: u8 = 8;
    const FAMILY: u8 = 16;
    const VERB: u8 = 32;
    const GROUPED: u8 = 64;
}

/// In the bits of [`Lists`], above the lists: one more than the place of the reporting verb, or 0.
const VERB: u32 = 42;
/// In the table: one more than the place of the set of lists, that of the set of groups, that of the reporting verb, each 0
/// for none; the level in the reference, and that of the family.
const GROUPS: u32 = 8;
const VERB_PLACE: u32 = 16;
const LEVEL: u32 = 26;
const FAMILY: u32 = 32;
/// How many bits a place of a verb and a level have.
const VERBS: u64 = 1 << (LEVEL - VERB_PLACE);
const LEVELS: u64 = 1 << (FAMILY - LEVEL);

/// More words than any language at hand has in its lists and its reference.
const WORDS: usize = 7000;

/// The words of a language.
#[derive(Debug)]
pub struct Words {
    packed: Packed,
    known: OnceLock<Known>,
    verbs: OnceLock<Vec<ReportingVerb>>,
}

#[derive(Debug)]
struct Known {
    table: Table,
    /// The places of the reporting verbs in the table.
    verbs: Vec<usize>,
}

impl Words {
    /// The words of `packed`, unpacked at the first look-up.
    pub const fn new(packed: Packed) -> Self {
        Self { packed, known: OnceLock::new(), verbs: OnceLock::new() }
    }

    /// Which lists and which groups hold the case-folded word `form`, which hashes to `hash`.
    pub(crate) fn look_up(&self, form: &str, hash: Hash) -> (Lists, Groups) {
        let bits = self.find(form, hash);
        let set = usize::from(bits as u8).checked_sub(1).and_then(|place| self.packed.different.get(place));
        let verb = bits >> VERB_PLACE & (VERBS - 1);
        (Lists::of(set.copied().unwrap_or_default() | verb << VERB), Groups((bits >> GROUPS) as u8))
    }

    /// True when `group` holds the case-folded word `form`.
    pub(crate) fn is_among(&self, form: &str, group: Group) -> bool {
        self.among(self.look_up(form, Hash::of(form)).1, group)
    }

    /// True when `group` is one of `groups`.
    #[inline]
    pub(crate) fn among(&self, groups: Groups, group: Group) -> bool {
        groups.hold(group, self.packed.different_groups)
    }

    /// The levels of a word and of its family in the reference; 0 for none.
    pub(super) fn levels(&self, form: &str) -> (u8, u8) {
        let bits = self.find(form, Hash::of(form));
        ((bits >> LEVEL & (LEVELS - 1)) as u8, (bits >> FAMILY) as u8)
    }

    /// The reporting verb of a word that `lists` hold.
    pub fn verb(&'static self, lists: Lists) -> Option<ReportingVerb> {
        let place = (lists.bits() >> VERB).checked_sub(1)?;
        self.verbs.get_or_init(|| self.read_verbs()).get(place as usize).copied()
    }

    fn read_verbs(&'static self) -> Vec<ReportingVerb> {
        let Known { table, verbs } = self.known();
        let forms = verbs.iter().map(|&place| table.word(place));
        forms
            .zip(self.packed.verbs.lines())
            .filter_map(|(form, line)| ReportingVerb::unpack(form, line))
            .collect()
    }

    fn find(&self, form: &str, hash: Hash) -> u64 {
        self.known().table.get(form, hash)
    }

    fn known(&self) -> &Known {
        self.known.get_or_init(|| {
            let (mut table, mut verbs) = (Table::with_capacity(WORDS), Vec::new());
            self.unpack(|word, _, bits| {
                let place = (bits != 0).then(|| table.add(word, bits));
                verbs.extend(place.filter(|_| bits >> VERB_PLACE & (VERBS - 1) > 0));
            });
            Known { table, verbs }
        })
    }

    /// Calls `entry` with each word in order, what root it is, and its bits for the table.
    pub(super) fn unpack(&self, mut entry: impl FnMut(&str, u8, u64)) {
        let Packed { letters, kinds, sets, groups, levels, families, .. } = self.packed;
        let (mut sets, mut groups) = (sets.iter(), groups.iter());
        let (mut levels, mut families) = (levels.iter(), families.iter());
        let (mut verb, mut word, mut rest) = (0, String::new(), letters);
        for &kind in kinds {
            let Some((&shared, tail)) = rest.split_first() else { return };
            let (letters, next) = tail.split_at(tail.iter().position(|&b| b < 32).unwrap_or(tail.len()));
            word.truncate(shared.into());
            word.push_str(std::str::from_utf8(letters).unwrap_or_default());
            rest = next;
            let mut bits = 0;
            let place = |places: &mut Iter<'_, u8>| places.next().map_or(0, |&place| u64::from(place) + 1);
            if kind & Kind::LISTED != 0 {
                bits |= place(&mut sets);
            }
            if kind & Kind::GROUPED != 0 {
                bits |= place(&mut groups) << GROUPS;
            }
            if kind & Kind::VERB != 0 {
                verb += 1;
                bits |= verb << VERB_PLACE;
            }
            if kind & Kind::LEVEL != 0 {
                let level = u64::from(levels.next().copied().unwrap_or_default());
                let own = kind & Kind::FAMILY != 0;
                let family = own.then(|| families.next()).flatten().map_or(level, |&level| level.into());
                bits |= level << LEVEL | family << FAMILY;
            }
            entry(&word, kind & Kind::ROOT, bits);
        }
    }
}

impl Lists {
    /// True for a reporting verb.
    pub fn is_verb(self) -> bool {
        self.bits() >> VERB > 0
    }
}
