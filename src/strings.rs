//! Numbers for strings, in the order in which they come: what is kept of each lies in a list beside. One table for all, since
//! the standard library's maps bring their code again for every kind of key and value.

use crate::text::Hash;
use hashbrown::HashTable;

/// The strings seen so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strings {
    letters: String,
    /// Where each ends.
    ends: Vec<u32>,
    table: HashTable<u32>,
}

impl Strings {
    /// A table with room for `strings`, so that it is not rebuilt while it grows.
    pub(crate) fn with_capacity(strings: usize) -> Self {
        Self {
            letters: String::new(),
            ends: Vec::with_capacity(strings),
            table: HashTable::with_capacity(strings),
        }
    }

    /// The number of the string, the next one when it is new.
    pub(crate) fn add(&mut self, string: &str) -> usize {
        let hash = Hash::of(string);
        if let Some(number) = self.find_hashed(string, hash) {
            return number;
        }
        let number = self.ends.len();
        self.letters.push_str(string);
        self.ends.push(self.letters.len() as u32);
        let (letters, ends) = (&self.letters, &self.ends);
        let hasher = |&number: &u32| Hash::of(get(letters, ends, number as usize)).finish();
        self.table.insert_unique(hash.finish(), number as u32, hasher);
        number
    }

    /// Adds the string; false when it was there.
    pub(crate) fn is_new(&mut self, string: &str) -> bool {
        let count = self.ends.len();
        self.add(string) == count
    }

    /// The number of the string, if it has one.
    pub(crate) fn find(&self, string: &str) -> Option<usize> {
        self.find_hashed(string, Hash::of(string))
    }

    /// [`find`](Self::find) for a string whose hash is known.
    pub(crate) fn find_hashed(&self, string: &str, hash: Hash) -> Option<usize> {
        self.table
            .find(hash.finish(), |&number| self.get(number as usize) == string)
            .map(|&number| number as usize)
    }

    /// The string with this number.
    pub(crate) fn get(&self, number: usize) -> &str {
        get(&self.letters, &self.ends, number)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }
}

fn get<'l>(letters: &'l str, ends: &[u32], number: usize) -> &'l str {
    let start = number.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or_default();
    ends.get(number).and_then(|&end| letters.get(start as usize..end as usize)).unwrap_or_default()
}

/// The entry of a number, which is new when it is the next: then `fresh` makes it.
pub(crate) fn entry<T>(list: &mut Vec<T>, number: usize, fresh: impl FnOnce() -> T) -> Option<&mut T> {
    if number == list.len() {
        list.push(fresh());
    }
    list.get_mut(number)
}

/// The parts with `separator` between them; the standard library's `join` brings its code for each kind of text.
pub(crate) fn joined(parts: &mut dyn Iterator<Item = &str>, separator: &str) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push_str(separator);
        }
        text.push_str(part);
    }
    text
}
