//! TOML, by the `toml` crate.

use super::Bad;
use super::node::{Entry, Node, Value};
use crate::themes::number;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(super) fn parse(source: &str) -> Result<Node, Bad> {
    let table = DeTable::parse(source)
        .map_err(|error| Bad::new(error.span().map_or(0, |span| span.start), error.message()))?;
    Ok(Node { at: 0, value: Value::Table(entries(table.get_ref())) })
}

fn node(value: &Spanned<DeValue<'_>>) -> Node {
    let read = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.clone().into_owned()),
        DeValue::Integer(number) => number::parse(number.as_str()).map_or(Value::Other, Value::Number),
        DeValue::Float(number) => number::parse(number.as_str()).map_or(Value::Other, Value::Number),
        DeValue::Array(list) => Value::List(list.iter().map(node).collect()),
        DeValue::Table(table) => Value::Table(entries(table)),
        DeValue::Boolean(_) | DeValue::Datetime(_) => Value::Other,
    };
    Node { at: value.span().start, value: read }
}

fn entries(table: &DeTable<'_>) -> Vec<Entry> {
    let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| Entry {
        at: key.span().start,
        key: <std::borrow::Cow<'_, str> as ToString>::to_string(key.get_ref()),
        node: node(value),
    };
    table.iter().map(entry).collect()
}
