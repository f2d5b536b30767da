//! The built-in sets as `build.rs` packs them: a line for the set, one that begins with a tab for each theme, and one
//! for each term, whose contexts stand behind it; the fields are set off by tabs. A line that begins with `^` is the
//! weight of the terms after it.

use super::number;
use super::set::{Theme, ThemeSet};
use super::term::Term;
use crate::report::Label;

/// The set that `packed` holds. A term that cannot be read would be left out; a test proves that there is none.
pub(super) fn read(packed: &str) -> ThemeSet {
    let mut themes: Vec<Theme> = Vec::new();
    let (head, lines) = packed.split_once('\n').unwrap_or((packed, ""));
    let mut weight = None;
    for line in lines.lines() {
        if let Some(head) = line.strip_prefix('\t') {
            let (id, labels, description) = heading(head);
            themes.push(Theme { id, labels, description, terms: Vec::new() });
            weight = None;
        } else if let Some(number) = line.strip_prefix('^') {
            weight = number::parse(number);
        } else if let Some(theme) = themes.last_mut() {
            theme.terms.extend(term(line, weight));
        }
    }
    let (id, labels, description) = heading(head);
    ThemeSet::new(id, labels, description, themes)
}

fn heading(line: &str) -> (String, Label, String) {
    let mut fields = line.split('\t').map(str::to_owned);
    let mut next = || fields.next().unwrap_or_default();
    (next(), Label { id: next(), en: next() }, next())
}

fn term(line: &str, weight: Option<f64>) -> Option<Term> {
    let mut terms = line.split('\t').filter_map(|notation| Term::parse(notation).ok());
    let mut term = terms.next()?.weighing(weight).ok()?;
    term.near.extend(terms);
    Some(term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::themes::Format;

    #[test]
    fn the_built_in_sets_are_those_of_their_files() {
        let files = [
            ("governance", include_str!("../lang/id/data/themes/governance.toml")),
            ("desks", include_str!("../lang/id/data/themes/desks.toml")),
        ];
        assert_eq!(files.map(|(name, _)| name), ThemeSet::BUILT_IN);
        for (name, file) in files {
            let written = ThemeSet::parse(file, Format::Toml).unwrap();
            let packed = ThemeSet::named(name).unwrap();
            assert_eq!(packed.themes(), written.themes(), "{name}");
            assert_eq!(
                (packed.id(), packed.labels(), packed.description()),
                (written.id(), written.labels(), written.description())
            );
        }
    }

    #[test]
    fn contexts_stand_behind_their_term() {
        let set = read("s\tS\tS\t\n\tt\tT\tT\tteks\n^2\npasal\tundang-undang\thukum~\n^\nhakim");
        let terms = set.themes()[0].terms();
        assert_eq!(
            (terms[0].text(), terms[0].weight(), terms[0].near().len(), terms[1].text()),
            ("pasal", Some(2.0), 2, "hakim")
        );
    }
}
