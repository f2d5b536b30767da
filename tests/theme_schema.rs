//! Holds `schema/theme-set.schema.json` to the reader: what the reader takes the schema takes, and the other way round.
//!
//! The few keywords of JSON Schema that the schema uses are checked here; one that is added and not known fails the test.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};
use std::fs;
use telaah::themes::{Format, ThemeSet};

fn file(path: &str) -> String {
    fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// What is wrong with `value`, if anything.
fn wrong(root: &Value, schema: &Value, value: &Value) -> Option<String> {
    let schema = schema.as_object().unwrap();
    schema.iter().find_map(|(keyword, rule)| {
        let holds = match keyword.as_str() {
            "$schema" | "title" | "description" | "$defs" => true,
            "$ref" => {
                let name = rule.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                return wrong(root, &root["$defs"][name], value);
            }
            "anyOf" => rule.as_array().unwrap().iter().any(|rule| wrong(root, rule, value).is_none()),
            "type" => match rule.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "number" => value.is_number(),
                other => panic!("type {other}"),
            },
            "required" => {
                rule.as_array().unwrap().iter().all(|name| value.get(name.as_str().unwrap()).is_some())
            }
            "additionalProperties" => {
                assert_eq!(rule, &Value::Bool(false));
                value
                    .as_object()
                    .is_none_or(|fields| fields.keys().all(|name| schema["properties"].get(name).is_some()))
            }
            "properties" => {
                return rule.as_object().unwrap().iter().find_map(|(name, rule)| {
                    wrong(root, rule, value.get(name)?).map(|reason| format!("{name}: {reason}"))
                });
            }
            "items" => {
                return value.as_array()?.iter().find_map(|item| wrong(root, rule, item));
            }
            "minLength" => value.as_str().is_none_or(|text| text.len() as u64 >= rule.as_u64().unwrap()),
            "pattern" => {
                assert_eq!(rule, "^[a-z0-9-]+$");
                value.as_str().is_none_or(|text| {
                    !text.is_empty() && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
                })
            }
            "exclusiveMinimum" => value.as_f64().is_none_or(|number| number > rule.as_f64().unwrap()),
            "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap()),
            other => panic!("the keyword {other} is not checked"),
        };
        (!holds).then(|| format!("{value} against {keyword}: {rule}"))
    })
}

#[test]
fn built_in_sets_fit_the_schema_and_are_the_same_as_json() {
    let schema: Value = serde_json::from_str(&file("schema/theme-set.schema.json")).unwrap();
    for name in ThemeSet::BUILT_IN {
        let value: Value = toml::from_str(&file(&format!("src/lang/id/data/themes/{name}.toml"))).unwrap();
        assert_eq!(wrong(&schema, &schema, &value), None);
        let as_json = ThemeSet::parse(&value.to_string(), Format::Json).unwrap();
        assert_eq!(as_json.themes(), ThemeSet::named(name).unwrap().themes());
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema: Value = serde_json::from_str(&file("schema/theme-set.schema.json")).unwrap();
    let theme = |theme: Value| json!({ "id": "x", "theme": [theme] });
    let term = |term: Value| theme(json!({ "id": "a", "terms": [term] }));
    for (right, value) in [
        (true, term(json!("layan~ ^2"))),
        (true, term(json!({ "term": "bank", "weight": 2, "near": ["kredit~"] }))),
        (true, json!({ "$schema": "theme-set.schema.json", "id": "x", "theme": [] })),
        (false, json!({ "id": "x" , "theme": {} })),
        (false, json!({ "theme": [] })),
        (false, json!({ "id": "X", "theme": [] })),
        (false, theme(json!({ "id": "a", "terms": [], "weight": 1 }))),
        (false, theme(json!({ "id": "a" }))),
        (false, theme(json!({ "id": "a", "terms": [], "labels": { "id": "A" } }))),
        (false, term(json!(""))),
        (false, term(json!(3))),
        (false, term(json!({ "term": "a", "weight": 0 }))),
        (false, term(json!({ "term": "a", "weight": 101 }))),
        (false, term(json!({ "term": "a", "weight": "2" }))),
        (false, term(json!({ "term": "a", "near": "b" }))),
        (false, term(json!({ "term": "a", "far": [] }))),
    ] {
        assert_eq!(wrong(&schema, &schema, &value).is_none(), right, "the schema on {value}");
        assert_eq!(ThemeSet::parse(&value.to_string(), Format::Json).is_ok(), right, "the reader on {value}");
    }
}
