//! Words in which the lexicon knows no root: only what no name and no loan word looks like is cut off.

use super::Root;
use super::affixes::is_vowel;

/// Letters that must remain after a clitic is cut off, and between a prefix and a suffix.
const REMAINS: usize = 4;

/// The root of an unknown word, or the word itself.
pub(super) fn read(word: &str) -> Root<'_> {
    if let Some(host) = word.strip_suffix("nya").filter(|host| host.len() >= REMAINS) {
        return Root::whole(host);
    }
    circumfixed(word).unwrap_or(Root::whole(word))
}

/// meN-…-kan and di-…-kan, which nothing but a verb looks like.
fn circumfixed(word: &str) -> Option<Root<'_>> {
    let base = word.strip_suffix("kan")?;
    if let Some(tail) = base.strip_prefix("di").filter(|tail| tail.len() >= REMAINS) {
        return Some(Root::whole(tail));
    }
    let shapes = [("meng", None), ("meny", Some(b's')), ("mem", Some(b'p')), ("men", Some(b't')), ("me", None)];
    shapes.into_iter().find_map(|(prefix, swallowed)| {
        let tail = base.strip_prefix(prefix).filter(|tail| tail.len() >= REMAINS)?;
        let restored = swallowed.filter(|_| tail.bytes().next().is_some_and(is_vowel));
        Some(Root { restored, tail })
    })
}
