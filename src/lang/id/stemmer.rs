//! Roots of Indonesian words.

/// Writes the root of `word`, which is case folded, to `root`.
pub(super) fn stem(word: &str, root: &mut String) {
    root.clear();
    let word = word.strip_suffix("nya").filter(|rest| rest.len() >= 4).unwrap_or(word);
    let known = [("me", "i"), ("di", "i"), ("pe", "an")].iter().find_map(|(prefix, suffix)| {
        word.strip_prefix(prefix)?.strip_suffix(suffix).filter(|rest| *rest == "layan")
    });
    root.push_str(known.unwrap_or(word));
}
