//! What a form may be made of.

use super::affixes::{IMPOSSIBLE, KINDS, Prefix, Table};

const PARTICLES: [&str; 4] = ["lah", "kah", "tah", "pun"];
const POSSESSIVES: [&str; 3] = ["nya", "ku", "mu"];
const SUFFIXES: [(usize, &str); 4] = [(0, ""), (1, "kan"), (2, "i"), (3, "an")];
const NONE: usize = KINDS.len();

/// The affixes around a base; clitics do not count. Two forms with the same pattern are one piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pattern {
    outer: usize,
    inner: usize,
    suffix: usize,
    clitic: bool,
}

impl Pattern {
    /// How much the pattern says for its base: affixes on both sides are rarely chance, a suffix alone often is.
    pub(super) fn weight(self) -> f64 {
        let prefix = |kind: usize| -> f64 {
            match KINDS.get(kind) {
                None => 0.0,
                Some(&("men" | "pen")) => 0.9,
                Some(&("di" | "ber" | "ter")) => 0.7,
                Some(&("per" | "ke")) => 0.5,
                Some(_) => 0.25,
            }
        };
        let suffix = [0.0, 0.5, 0.3, 0.4][self.suffix];
        match (self.outer, self.inner, self.suffix) {
            (NONE, NONE, 0) => {
                if self.clitic {
                    0.4
                } else {
                    1.0
                }
            }
            (outer, inner, _) => prefix(outer).max(prefix(inner)) + suffix,
        }
    }

    /// True when there is nothing around the base.
    pub(super) fn is_bare(self) -> bool {
        self == Self { outer: NONE, inner: NONE, suffix: 0, clitic: false }
    }

    /// True when there is a prefix.
    pub(super) fn has_prefix(self) -> bool {
        self.outer != NONE
    }
}

/// All bases of `form` with the pattern around each, the form itself included.
pub(super) fn of(form: &str, table: &Table) -> Vec<(String, Pattern)> {
    let mut found = Vec::new();
    for (stem, clitic) in without_clitics(form) {
        for (suffix, written) in SUFFIXES {
            let Some(stem) = stem.strip_suffix(written) else { continue };
            add(&mut found, stem.to_owned(), Pattern { outer: NONE, inner: NONE, suffix, clitic }, table);
            for (base, outer) in without_prefix(stem, table, u16::MAX) {
                let inside = table.stacks[outer];
                add(&mut found, base.clone(), Pattern { outer, inner: NONE, suffix, clitic }, table);
                for (base, inner) in without_prefix(&base, table, inside) {
                    add(&mut found, base, Pattern { outer, inner, suffix, clitic }, table);
                }
            }
        }
    }
    found
}

fn add(found: &mut Vec<(String, Pattern)>, base: String, pattern: Pattern, table: &Table) {
    let possible = |kind: usize| table.circumfixes.get(kind).map_or(IMPOSSIBLE, |row| row[pattern.suffix]);
    let legal = pattern.outer == NONE || possible(pattern.outer).min(possible(pattern.inner)) != IMPOSSIBLE;
    if legal && is_word(&base) {
        found.push((base, pattern));
    }
}

fn without_clitics(form: &str) -> Vec<(&str, bool)> {
    let mut stems = vec![(form, false)];
    let without_particle = PARTICLES.iter().filter_map(|particle| form.strip_suffix(particle));
    for stem in std::iter::once(form).chain(without_particle) {
        if stem != form {
            stems.push((stem, true));
        }
        stems
            .extend(POSSESSIVES.iter().filter_map(|possessive| Some((stem.strip_suffix(possessive)?, true))));
    }
    stems
}

fn without_prefix(form: &str, table: &Table, kinds: u16) -> Vec<(String, usize)> {
    let strip = |prefix: &Prefix| {
        let rest = form.strip_prefix(prefix.written.as_str()).filter(|rest| admits(&prefix.before, rest))?;
        let base = prefix.restored.map(String::from).unwrap_or_default() + rest;
        (kinds & 1 << prefix.kind != 0).then_some((base, prefix.kind))
    };
    table.prefixes.iter().filter_map(strip).collect()
}

fn admits(before: &str, rest: &str) -> bool {
    let letters = rest.as_bytes();
    match (before, before.strip_prefix('=')) {
        ("*", _) => true,
        ("?er", _) => matches!(letters, [first, b'e', b'r', ..] if !is_vowel(*first)),
        (_, Some(exactly)) => rest.starts_with(exactly),
        (set, None) => letters.first().is_some_and(|letter| set.as_bytes().contains(letter)),
    }
}

/// Sounds like an Indonesian root: three letters or more, a vowel, no cluster that the language lacks.
fn is_word(base: &str) -> bool {
    let letters = base.as_bytes();
    let vowels = letters.iter().filter(|&&letter| is_vowel(letter)).count();
    let crowded = letters.windows(4).any(|four| !four.iter().any(|&letter| is_vowel(letter)));
    letters.len() >= 3
        && vowels > 0
        && !crowded
        && begins_well(letters)
        && (letters.len() > 3 || is_vowel(letters[1]))
}

/// One consonant, or a cluster that loan words have brought: prestasi, klaim, stabil, khawatir, nyala.
fn begins_well(letters: &[u8]) -> bool {
    match letters {
        [first, second, ..] if !is_vowel(*first) && !is_vowel(*second) => {
            matches!(second, b'l' | b'r') && !matches!(first, b'l' | b'r' | b'm' | b'n' | b'h' | b'j')
                || matches!((first, second), (b'k', b'h') | (b'n', b'y') | (b's', b'p' | b't' | b'k' | b'y'))
        }
        _ => true,
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}
