//! A set as TOML, the form that people edit.

use crate::report::Label;
use crate::strings::joined;
use crate::themes::number;
use crate::themes::term::Pattern;
use crate::themes::{Term, ThemeSet};
use std::fmt::Write;

/// The set as TOML that reads back as the same set. Comments of the source are not part of a set. A term of a
/// dictionary that the notation has no words for stands in a comment.
pub(in crate::themes) fn toml(set: &ThemeSet) -> String {
    let mut out = String::new();
    head(&mut out, &set.id, &set.labels, &set.description);
    for theme in &set.themes {
        out.push_str("\n[[theme]]\n");
        head(&mut out, &theme.id, &theme.labels, &theme.description);
        out.push_str("terms = [\n");
        for term in &theme.terms {
            let comment = if notation(term).is_some() { "" } else { "# " };
            // Writing to a string cannot fail.
            _ = writeln!(out, "    {comment}{},", entry(term));
        }
        out.push_str("]\n");
    }
    out
}

fn head(out: &mut String, id: &str, labels: &Label, description: &str) {
    _ = writeln!(out, "id = {}", quoted(id));
    if labels.id != id || labels.en != id {
        _ = writeln!(out, "labels = {{ id = {}, en = {} }}", quoted(&labels.id), quoted(&labels.en));
    }
    if !description.is_empty() {
        _ = writeln!(out, "description = {}", quoted(description));
    }
}

fn entry(term: &Term) -> String {
    let text = notation(term).unwrap_or_else(|| term.text.clone());
    let weighed = match term.weight {
        Some(weight) => format!("{text} ^{}", number::write(weight)),
        None => text.clone(),
    };
    if term.near.is_empty() {
        return quoted(&weighed);
    }
    let near: Vec<String> =
        term.near.iter().map(|term| quoted(&notation(term).unwrap_or_else(|| term.text.clone()))).collect();
    let weight = term.weight.map_or(String::new(), |weight| format!(", weight = {}", number::write(weight)));
    format!(
        "{{ term = {}{weight}, near = [{}] }}",
        quoted(&text),
        joined(&mut near.iter().map(String::as_str), ", ")
    )
}

/// How the term is written so that it is read as the same patterns; a dictionary's `-ve` is no exclusion.
fn notation(term: &Term) -> Option<String> {
    let same = |text: &str| {
        Term::parse(text).is_ok_and(|read| {
            read.words == term.words && read.excludes == term.excludes && read.weight.is_none()
        })
    };
    if same(&term.text) {
        return Some(term.text.clone());
    }
    let plain = |word: &Pattern| match word {
        Pattern::Form(form) => format!("={form}"),
        Pattern::Exact(word) => format!("={word}"),
        Pattern::Family(root) => format!("{root}~"),
        Pattern::Wildcard(pattern) => pattern.clone(),
    };
    let words: Vec<String> = term.words.iter().map(plain).collect();
    let text = joined(&mut words.iter().map(String::as_str), " ");
    same(&text).then_some(text)
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => _ = write!(out, "\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use crate::themes::{Format, ThemeSet};

    #[test]
    fn what_is_written_reads_back() {
        let near = "id = 'a'\n[[theme]]\nid = 'b'\nlabels = { id = 'B \"x\"', en = 'C\\d' }\n\
            terms = ['-a b', '=ASN', { term = 'pagu', weight = 1, near = ['anggaran', 'belanja~'] }]";
        let parse = |source: &str, format| ThemeSet::parse(source, format).unwrap();
        let dictionary = parse("%\n1 negatif\n%\n-ve 1\nburuk* 1\nA=b 1\n", Format::Liwc);
        for set in [ThemeSet::governance(), ThemeSet::desks(), &parse(near, Format::Toml), &dictionary] {
            let written = set.to_toml();
            let again = parse(&written, Format::Toml);
            assert_eq!(again.to_toml(), written);
            assert_eq!(again.themes().len(), set.themes().len());
            for (a, b) in again.themes().iter().zip(set.themes()) {
                assert_eq!((a.id(), a.labels(), a.terms().len()), (b.id(), b.labels(), b.terms().len()));
                for (a, b) in a.terms().iter().zip(b.terms()) {
                    assert_eq!(
                        (&a.words, a.weight, a.excludes, a.near.len()),
                        (&b.words, b.weight, b.excludes, b.near.len())
                    );
                }
            }
        }
    }

    #[test]
    fn what_cannot_be_written_is_a_comment() {
        let set = ThemeSet::parse("%\n1 a\n%\nbaik 1\nla~yan* 1\n", Format::Liwc).unwrap();
        assert!(set.to_toml().contains("    # \"la~yan*\",\n"), "{}", set.to_toml());
    }
}
