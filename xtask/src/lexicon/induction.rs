//! Which bases are roots.

use super::affixes::Table;
use super::analyses::{self, Pattern};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// The least evidence for a root, in pattern weights; see `Pattern::weight`.
const EVIDENCE: f64 = 1.9;

/// The same when the base does not occur by itself.
const EVIDENCE_UNSEEN: f64 = 2.5;

/// Extra evidence for a base of three letters, which many words contain by chance.
const EVIDENCE_SHORT: f64 = 1.5;

/// Different patterns with a prefix that a root must have.
const PREFIXED: usize = 1;

/// The roots of `forms`, in order. Deterministic: between equals the longer, then the earlier base comes first.
pub(super) fn induce(forms: &BTreeMap<&str, u32>, table: &Table) -> BTreeSet<String> {
    let mut bases: BTreeMap<String, BTreeMap<Pattern, Vec<&str>>> = BTreeMap::new();
    let mut explanations: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for &form in forms.keys() {
        for (base, pattern) in analyses::of(form, table) {
            explanations.entry(form).or_default().push(base.clone());
            bases.entry(base).or_default().entry(pattern).or_default().push(form);
        }
    }
    let weigh =
        |patterns: &BTreeMap<Pattern, Vec<&str>>| -> f64 { patterns.keys().map(|p| p.weight()).sum() };
    // Evidence only shrinks, so a base whose evidence has shrunk since it was queued goes back with what is left.
    let key = |base: &str, evidence: f64| {
        ((evidence * 1000.0) as u64, base.len(), std::cmp::Reverse(base.to_owned()))
    };
    let mut queue: BinaryHeap<_> = bases.iter().map(|(base, patterns)| key(base, weigh(patterns))).collect();
    let mut roots = BTreeSet::new();
    while let Some((queued, length, std::cmp::Reverse(base))) = queue.pop() {
        let patterns = &bases[&base];
        let evidence = weigh(patterns);
        let now = key(&base, evidence);
        if now.0 < queued {
            queue.push(now);
            continue;
        }
        if evidence < EVIDENCE {
            break;
        }
        let bare = patterns.keys().any(|pattern| pattern.is_bare());
        let needed =
            if bare { EVIDENCE } else { EVIDENCE_UNSEEN } + if length == 3 { EVIDENCE_SHORT } else { 0.0 };
        let prefixed = patterns.keys().filter(|pattern| pattern.has_prefix()).count();
        if evidence < needed || prefixed < PREFIXED {
            continue;
        }
        let explained: BTreeSet<&str> = patterns.values().flatten().copied().collect();
        for form in explained {
            for other in explanations[form].iter().filter(|other| **other != base) {
                if let Some(patterns) = bases.get_mut(other) {
                    patterns.retain(|_, forms| {
                        forms.retain(|&supporting| supporting != form);
                        !forms.is_empty()
                    });
                }
            }
        }
        roots.insert(base);
    }
    roots
}
