//! All that is known of single words, gathered from the lists, the groups, the roots, the reporting verbs and the reference,
//! so that a word which stands in several of them is packed once. `src/lang/words.rs` tells the form and unpacks it.

use crate::lists::{self, List};
use crate::{groups, read_list};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What is known of one word.
#[derive(Default)]
struct Known {
    /// The lists that hold it, as bits.
    lists: u64,
    /// The groups that hold it, as bits.
    groups: u128,
    /// 1 for a root, 2 for a shy one, 3 for a whole word: see `src/lang/words.rs`.
    root: u8,
    /// Its level in the reference and its family's.
    levels: Option<(u8, u8)>,
    /// The root, the shape and what may be held, of a reporting verb.
    verb: Option<String>,
}

/// The packed words, each part a file of its own, and the constants that go with them, as Rust.
pub(crate) struct Packed {
    pub(crate) parts: [(&'static str, Vec<u8>); 7],
    pub(crate) constants: String,
    /// The constants of the lists, which no language has for itself.
    pub(crate) lists: String,
    /// Those of the groups.
    pub(crate) groups: String,
}

pub(crate) fn pack(data: &Path) -> Packed {
    let mut words: BTreeMap<String, Known> = BTreeMap::new();
    let lists = lists::read(data);
    assert!(lists.len() <= 42, "src/lang/words.rs has room for 42 lists");
    for (bit, list) in lists.iter().enumerate() {
        for word in &list.words {
            words.entry(word.clone()).or_default().lists |= 1 << bit;
        }
    }
    let groups = groups::read(&data.join("groups.txt"));
    assert!(groups.len() <= 128, "build/words.rs has room for 128 groups");
    for (bit, group) in groups.iter().enumerate() {
        for word in &group.words {
            words.entry(word.clone()).or_default().groups |= 1 << bit;
        }
    }
    add_roots(data, &mut words);
    for (form, verb) in crate::verbs::read(&data.join("reporting_verbs.tsv")) {
        words.entry(form).or_default().verb = Some(verb);
    }
    let reference = data.join("reference.tsv");
    let text =
        fs::read_to_string(&reference).unwrap_or_else(|error| panic!("{}: {error}", reference.display()));
    add_levels(&text, &reference, &mut words);
    let mut packed = write(&words, &groups);
    packed.lists = lists::constants("Lists", "pub", &lists, |bit| format!("1 << {bit}"));
    packed.groups = groups::constants(&groups);
    packed.constants.push_str(&reference_size(&text));
    packed
}

/// The induced roots and the added ones without the removed ones, the shy among them marked, and the whole words.
fn add_roots(data: &Path, words: &mut BTreeMap<String, Known>) {
    let list = |file: &str| read_list(&data.join(file));
    let mut roots: BTreeMap<String, u8> =
        ["roots_induced.txt", "roots_added.txt"].into_iter().flat_map(list).map(|root| (root, 1)).collect();
    for removed in list("roots_removed.txt") {
        roots.remove(&removed);
    }
    for shy in list("roots_shy.txt") {
        *roots.get_mut(&shy).unwrap_or_else(|| panic!("roots_shy.txt: `{shy}` is no root")) = 2;
    }
    roots.extend(list("whole_words.txt").into_iter().map(|whole| (whole, 3)));
    for (root, kind) in roots {
        let spelt = |b: u8| b.is_ascii_lowercase() || b == b'-';
        assert!(root.bytes().all(spelt), "a root is made of a to z and hyphens, not `{root}`");
        words.entry(root).or_default().root = kind;
    }
}

fn add_levels(text: &str, path: &Path, words: &mut BTreeMap<String, Known>) {
    let mut last = "";
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let place = || format!("{}:{}", path.display(), number + 1);
        let mut fields = line.split('\t');
        let word = fields.next().unwrap_or_default();
        assert!(word > last, "{}: `{word}` must come before `{last}`", place());
        last = word;
        let levels: Vec<u8> =
            fields.map(|level| level.parse().unwrap_or_else(|_| panic!("{}: bad level", place()))).collect();
        assert!(
            levels.iter().all(|&level| level < 64),
            "{}: src/lang/words.rs has room for levels below 64",
            place()
        );
        let (form, family) = match levels[..] {
            [form] => (form, form),
            [form, family] => (form, family),
            _ => panic!("{}: one or two levels", place()),
        };
        words.entry(word.to_owned()).or_default().levels = Some((form, family));
    }
}

fn reference_size(text: &str) -> String {
    let header = |name: &str| {
        let field =
            text.lines().take_while(|line| line.starts_with('#')).find_map(|line| line.split(name).nth(1));
        let value = field.and_then(|rest| rest.split_whitespace().next());
        value.unwrap_or_else(|| panic!("reference.tsv: no {name}")).to_owned()
    };
    let tokens: u32 = header("tokens=").parse().expect("a number of words");
    let unlisted: f64 = header("unlisted=").parse().expect("a count");
    format!("const REFERENCE_TOKENS: u32 = {tokens};\nconst REFERENCE_UNLISTED: f64 = {unlisted:?};\n")
}

/// The different ones of `sets`, the most frequent first.
fn different<T: Ord + Copy>(sets: impl Iterator<Item = T>) -> Vec<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    sets.for_each(|set| *counts.entry(set).or_default() += 1);
    let mut different: Vec<T> = counts.keys().copied().collect();
    different.sort_by_key(|set| std::cmp::Reverse(counts[set]));
    assert!(different.len() < 255, "a byte tells the sets apart");
    different
}

fn write(words: &BTreeMap<String, Known>, all_groups: &[List]) -> Packed {
    let (mut letters, mut kinds, mut sets, mut groups) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut levels, mut families) = (Vec::new(), Vec::new());
    let mut verbs = String::new();
    let lists = different(words.values().map(|known| known.lists).filter(|&set| set > 0));
    let grouped = different(words.values().map(|known| known.groups).filter(|&set| set > 0));
    let mut last = "";
    for (word, known) in words {
        assert!(word.bytes().all(|b| b.is_ascii_graphic()), "`{word}`: a letter is a visible one of ASCII");
        let shared = word.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count();
        assert!(shared < 32, "`{word}`: what words share is told by a byte that is no letter");
        letters.push(shared as u8);
        letters.extend_from_slice(&word.as_bytes()[shared..]);
        last = word;
        let mut kind = known.root;
        if known.lists > 0 {
            kind |= 4;
            let place = lists.iter().position(|set| *set == known.lists).expect("it was counted");
            sets.push(place as u8);
        }
        if known.groups > 0 {
            kind |= 64;
            let place = grouped.iter().position(|set| *set == known.groups).expect("it was counted");
            groups.push(place as u8);
        }
        if let Some((form, family)) = known.levels {
            kind |= 8;
            levels.push(form);
            if family != form {
                kind |= 16;
                families.push(family);
            }
        }
        if let Some(verb) = &known.verb {
            kind |= 32;
            writeln!(verbs, "{verb}").expect("writing to a string");
        }
        kinds.push(kind);
    }
    let constants = format!("const SETS: &[u64] = &{lists:?};\n") + &groups::rows(&grouped, all_groups);
    Packed {
        parts: [
            ("letters", letters),
            ("kinds", kinds),
            ("sets", sets),
            ("groups", groups),
            ("levels", levels),
            ("families", families),
            ("verbs", verbs.into_bytes()),
        ],
        constants,
        lists: String::new(),
        groups: String::new(),
    }
}
