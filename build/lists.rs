//! The lists of words: which there are, and their constants.

use crate::{lines, read_list};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The lists that have a file of their own. Their order tells the bits.
const FILES: [&str; 26] = [
    "titles",
    "role_heads",
    "persons",
    "role_modifiers",
    "bodies",
    "body_words",
    "places",
    "place_heads",
    "calendar",
    "function_words",
    "naming_nouns",
    "common_nouns",
    "finite_words",
    "stop_words",
    "abbreviations",
    "closing_abbreviations",
    "firm_abbreviations",
    "sentence_starters",
    "headline_particles",
    "clause_openers",
    "offices",
    "currencies",
    "clock_words",
    "notice_words",
    "negations",
    "restrictions",
];

/// Words with a name: a list, or a group of `groups.txt`.
pub(crate) struct List {
    pub(crate) name: String,
    /// The first sentence about it.
    pub(crate) meaning: String,
    pub(crate) words: Vec<String>,
}

/// The lists of the files and the classes of `grammar.txt`.
pub(crate) fn read(data: &Path) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    for name in FILES {
        let path = data.join(format!("{name}.txt"));
        let meaning = about(&path, "# ");
        lists.push(List { name: name.to_owned(), meaning, words: read_list(&path) });
    }
    let path = data.join("grammar.txt");
    for (number, line) in lines(&path) {
        let mut words = line.split_whitespace().map(str::to_owned);
        let name = words.next().unwrap_or_default();
        let meaning = about(&path, &format!("#   {name} "));
        let words: Vec<String> = words.collect();
        assert!(words.is_sorted_by(|a, b| a < b), "{}:{number}: the words are not in order", path.display());
        lists.push(List { name, meaning, words });
    }
    lists
}

/// What the first comment that begins with `start` says.
fn about(path: &Path, start: &str) -> String {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let about = text.lines().find_map(|line| line.strip_prefix(start));
    about.unwrap_or_else(|| panic!("{}: nothing says what it is", path.display())).trim().to_owned()
}

/// The lists as constants of the type `kind`, each with the value that its place has.
pub(crate) fn constants(
    kind: &str,
    visible: &str,
    lists: &[List],
    value: impl Fn(usize) -> String,
) -> String {
    let mut code = String::new();
    for (place, List { name, meaning, .. }) in lists.iter().enumerate() {
        let (name, value) = (name.to_uppercase(), value(place));
        writeln!(code, "    #[doc = {meaning:?}]\n    {visible} const {name}: Self = Self({value});")
            .expect("writing to a string");
    }
    format!("impl {kind} {{\n{code}}}\n")
}
