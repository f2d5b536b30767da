//! A parsed file: values that know where they stand.

use super::Bad;

/// A value and the byte at which it begins.
pub(super) struct Node {
    pub(super) at: usize,
    pub(super) value: Value,
}

/// A value as TOML, JSON and YAML have it in common.
pub(super) enum Value {
    Text(String),
    Number(f64),
    List(Vec<Node>),
    Table(Vec<Entry>),
    /// What no field takes: `true`, `null`, a date.
    Other,
}

/// A field of a table.
pub(super) struct Entry {
    pub(super) at: usize,
    pub(super) key: String,
    pub(super) node: Node,
}

impl Node {
    pub(super) fn text(&self) -> Result<&str, Bad> {
        match &self.value {
            Value::Text(text) => Ok(text),
            _ => Err(self.expected("a text")),
        }
    }

    pub(super) fn list(&self) -> Result<&[Node], Bad> {
        match &self.value {
            Value::List(list) => Ok(list),
            _ => Err(self.expected("a list")),
        }
    }

    pub(super) fn table(&self) -> Result<&[Entry], Bad> {
        match &self.value {
            Value::Table(table) => Ok(table),
            _ => Err(self.expected("a table")),
        }
    }

    pub(super) fn expected(&self, what: &str) -> Bad {
        let found = match self.value {
            Value::Text(_) => "a text",
            Value::Number(_) => "a number",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
            Value::Other => "something else",
        };
        Bad::new(self.at, format!("expected {what}, found {found}"))
    }
}

/// The most names in a table, which is searched from its beginning; a dictionary has one for each theme.
pub(super) const MAX_NAMES: usize = 2000;

/// Adds a field, which must be new.
pub(super) fn insert(table: &mut Vec<Entry>, entry: Entry) -> Result<(), Bad> {
    if table.iter().any(|known| known.key == entry.key) {
        return Err(Bad::new(entry.at, format!("`{}` stands here twice", entry.key)));
    }
    if table.len() == MAX_NAMES {
        return Err(Bad::new(entry.at, format!("more than {MAX_NAMES} names")));
    }
    table.push(entry);
    Ok(())
}
