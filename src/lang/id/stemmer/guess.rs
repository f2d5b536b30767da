//! Words in which the lexicon knows no root: only what no name and no loan word looks like is cut off.

use super::Root;
use super::affixes::{self, Kind};
use super::lexicon;

/// Letters that must remain after a clitic is cut off, and between a prefix and a suffix.
const REMAINS: usize = 4;

/// Letters of an unknown loan word, at least: asosiasi.
const LOAN: usize = 7;

/// Endings of nouns and verbs that loan words make from an adjective or a noun, and how the word they are made from ends.
const DERIVED: [&str; 2] = ["isasi", "isir"];
const BASES: [&str; 6] = ["al", "ar", "er", "ern", "if", "il"];

/// The dearest way to write a prefix that is believed without the lexicon.
const PLAIN: u8 = 1;

/// The root of an unknown word, or the word itself.
pub(super) fn read(word: &str) -> Root<'_> {
    if let Some(host) = word.strip_suffix("nya").filter(|host| host.len() >= REMAINS) {
        return Root::whole(host);
    }
    derived(word)
        .or_else(|| prefixed_derived(word))
        .or_else(|| circumfixed(word))
        .or_else(|| loan(word))
        .unwrap_or(Root::whole(word))
}

/// normalisasi, legalisir: from a root of the lexicon. Where the meaning has parted from the root's (sosialisasi), the
/// whole word stands in the lexicon.
fn derived(word: &str) -> Option<Root<'_>> {
    let mut bases = DERIVED.iter().filter_map(|ending| word.strip_suffix(ending));
    let is_base = |base: &&str| {
        base.len() >= REMAINS
            && BASES.iter().any(|end| base.ends_with(end))
            && lexicon::find(base.as_bytes()).is_some()
    };
    bases.find(is_base).map(Root::whole)
}

/// menormalisasikan, dilegalisir.
fn prefixed_derived(word: &str) -> Option<Root<'_>> {
    let base = word.strip_suffix("kan").unwrap_or(word);
    let kinds = [Kind::Ber, Kind::Di, Kind::Men, Kind::Ter];
    let cuts = affixes::prefixes(base.bytes().next()?)
        .iter()
        .filter(|prefix| prefix.cost <= PLAIN && prefix.restored.is_none() && kinds.contains(&prefix.kind));
    let tails = cuts.filter_map(|prefix| {
        let (head, tail) = base.split_at_checked(prefix.written.len())?;
        (head.as_bytes() == prefix.written && prefix.before.admits(tail.as_bytes())).then_some(tail)
    });
    tails.filter_map(derived).next()
}

/// meN-…-kan and di-…-kan, which nothing but a verb looks like.
fn circumfixed(word: &str) -> Option<Root<'_>> {
    let base = word.strip_suffix("kan")?;
    without_prefix(base, &[Kind::Di, Kind::Men], |tail| tail.len() >= REMAINS)
}

/// A prefix before a noun in -asi or -isi, an open class of loan words: terfragmentasi, mengasosiasi.
fn loan(word: &str) -> Option<Root<'_>> {
    without_prefix(word, &[Kind::Ber, Kind::Men, Kind::Ter], |tail| {
        tail.len() >= LOAN && (tail.ends_with("asi") || tail.ends_with("isi"))
    })
}

/// Cuts the longest prefix of `kinds` that leaves what `remains` accepts.
fn without_prefix<'w>(word: &'w str, kinds: &[Kind], remains: fn(&str) -> bool) -> Option<Root<'w>> {
    let first = word.bytes().next()?;
    let plain =
        affixes::prefixes(first).iter().filter(|prefix| prefix.cost <= PLAIN && kinds.contains(&prefix.kind));
    let cuts = plain.filter_map(|prefix| {
        let (head, tail) = word.split_at_checked(prefix.written.len())?;
        let cut = head.as_bytes() == prefix.written && prefix.before.admits(tail.as_bytes()) && remains(tail);
        cut.then_some(Root { restored: prefix.restored, tail })
    });
    cuts.min_by_key(|root| root.tail.len())
}
