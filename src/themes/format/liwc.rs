//! Dictionaries of LIWC, `.dic`: between two lines `%` the categories (number, name), after them the patterns, each with
//! the numbers of its categories.

use super::{Bad, read};
use crate::strings::Strings;
use crate::themes::{Term, ThemeSet};

pub(super) fn parse(source: &str) -> Result<ThemeSet, Bad> {
    let mut at = 0;
    let mut bars = 0;
    let mut names: Vec<(String, Vec<Term>)> = Vec::new();
    let mut places = Strings::default();
    for line in source.split_inclusive('\n') {
        let here = at + line.len() - line.trim_start().len();
        at += line.len();
        let line = line.trim();
        match line {
            "" => {}
            "%" => bars += 1,
            _ if bars == 0 => return Err(Bad::new(here, "expected `%` before the categories")),
            _ if bars == 1 => {
                let (number, name) = line
                    .split_once(char::is_whitespace)
                    .ok_or_else(|| Bad::new(here, "expected a number and a name"))?;
                if !number.bytes().all(|b| b.is_ascii_digit()) {
                    return Err(Bad::new(here, format!("`{number}` is not a category's number")));
                }
                if !places.is_new(number) {
                    return Err(Bad::new(here, format!("two categories have the number {number}")));
                }
                names.push((name.trim().to_owned(), Vec::new()));
            }
            _ => pattern(line, here, &places, &mut names)?,
        }
    }
    if bars < 2 {
        return Err(Bad::new(source.len(), "expected `%` before and after the categories"));
    }
    let mut categories = read::Categories::default();
    for (name, terms) in names {
        categories.add(&name, terms);
    }
    categories.into_set()
}

fn pattern(line: &str, here: usize, places: &Strings, names: &mut [(String, Vec<Term>)]) -> Result<(), Bad> {
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let text = line.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    // The pattern itself may end in a digit (covid19): it goes up to the white space before the first number.
    let end = line
        .get(text.len()..)
        .and_then(|tail| tail.find(char::is_whitespace))
        .map_or(line.len(), |n| text.len() + n);
    let (text, numbers) = line.split_at_checked(end).unwrap_or((line, ""));
    if text.contains(['(', ')', '<', '>', '/']) {
        return Err(Bad::new(here, "conditions in brackets are not supported"));
    }
    if numbers.trim().is_empty() {
        return Err(Bad::new(here, format!("`{text}` has no category")));
    }
    let term = Term::parse_glob(text).map_err(|reason| Bad::new(here, reason))?;
    for number in numbers.split_whitespace().filter(|word| is_number(word)) {
        let place = places.find(number).and_then(|place| names.get_mut(place));
        let (_, terms) = place.ok_or_else(|| Bad::new(here, format!("there is no category {number}")))?;
        if terms.last().is_none_or(|last| *last != term) {
            terms.push(term.clone());
        }
    }
    Ok(())
}
