//! The part of JSON Schema (draft 7) that the schemas of the project are written in. A keyword that it does
//! not know stops the test, so that nothing is passed over.

use std::fs;

use serde_json::{Map, Number, Value};
use toml::de::{DeTable, DeValue};

/// A schema.
pub struct Schema(Value);

impl Schema {
    /// `docs/schema/<name>.json`.
    pub fn named(name: &str) -> Self {
        let path = format!("docs/schema/{name}.json");
        let text = fs::read_to_string(&path).expect("a schema of the project");
        Self(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}")))
    }

    /// One that a test writes.
    pub fn of(schema: Value) -> Self {
        Self(schema)
    }

    /// The schema as it stands.
    pub fn root(&self) -> &Value {
        &self.0
    }

    /// What is wrong with a value, each with its place.
    pub fn problems(&self, value: &Value) -> Vec<String> {
        self.check(&self.0, value, "")
    }

    fn check(&self, schema: &Value, value: &Value, at: &str) -> Vec<String> {
        let rules = schema.as_object().expect("a schema is a table");
        // Draft 7: what stands beside a reference is not read, but for its description.
        if let Some(reference) = rules.get("$ref") {
            let pointer = reference.as_str().and_then(|path| path.strip_prefix('#'));
            let found = self.0.pointer(pointer.expect("it is within the schema"));
            return self.check(found.expect("a definition"), value, at);
        }
        rules
            .iter()
            .flat_map(|(keyword, rule)| self.keyword(keyword, rule, rules, value, at))
            .collect()
    }

    fn keyword(
        &self,
        keyword: &str,
        rule: &Value,
        rules: &Map<String, Value>,
        value: &Value,
        at: &str,
    ) -> Vec<String> {
        let bad = |holds: bool| match holds {
            true => Vec::new(),
            false => vec![format!("{at}: {value} breaks {keyword} {rule}")],
        };
        let size = |length: usize| rule.as_u64().map(|limit| (length as u64).cmp(&limit));
        match keyword {
            "$schema" | "title" | "description" | "definitions" | "examples" => Vec::new(),
            "type" => bad(match rule.as_str().expect("one type") {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "number" => value.is_number(),
                "integer" => value.is_u64() || value.is_i64(),
                other => panic!("no type {other}"),
            }),
            "const" => bad(value == rule),
            "enum" => bad(rule.as_array().expect("a list").contains(value)),
            "minimum" => bad(value.as_f64() >= rule.as_f64()),
            "minLength" | "maxLength" => {
                let length = value.as_str().map_or(0, |text| text.chars().count());
                bad(size(length) != Some(beyond(keyword)))
            }
            "minItems" | "maxItems" => {
                let length = value.as_array().map_or(0, Vec::len);
                bad(size(length) != Some(beyond(keyword)))
            }
            "items" => (value.as_array().into_iter().flatten().enumerate())
                .flat_map(|(nth, item)| self.check(rule, item, &format!("{at}/{nth}")))
                .collect(),
            "required" => {
                let names = rule.as_array().expect("a list").iter();
                let there = |name: &Value| value.get(name.as_str().unwrap_or_default()).is_some();
                bad(names.into_iter().all(there))
            }
            "properties" => (rule.as_object().expect("a table").iter())
                .filter_map(|(key, rule)| Some((key, rule, value.get(key)?)))
                .flat_map(|(key, rule, value)| self.check(rule, value, &format!("{at}/{key}")))
                .collect(),
            "additionalProperties" => {
                let own = rules.get("properties").and_then(Value::as_object);
                let more = (value.as_object().into_iter().flatten())
                    .filter(|(key, _)| own.is_none_or(|own| !own.contains_key(*key)));
                more.flat_map(|(key, value)| match rule {
                    Value::Bool(false) => vec![format!("{at}: no key {key}")],
                    _ => self.check(rule, value, &format!("{at}/{key}")),
                })
                .collect()
            }
            "oneOf" => {
                let ways = rule.as_array().expect("a list").iter();
                let told: Vec<_> = ways.map(|way| self.check(way, value, at)).collect();
                match told.iter().filter(|told| told.is_empty()).count() {
                    1 => Vec::new(),
                    count => vec![format!(
                        "{at}: {count} of {} ways fit: {told:?}",
                        told.len()
                    )],
                }
            }
            _ => panic!("the test does not know the keyword {keyword}"),
        }
    }
}

/// On which side of a limit a size breaks it.
fn beyond(keyword: &str) -> std::cmp::Ordering {
    match keyword.starts_with("min") {
        true => std::cmp::Ordering::Less,
        false => std::cmp::Ordering::Greater,
    }
}

/// TOML as the JSON that editors check it as.
pub fn json_of(text: &str) -> Value {
    let table = DeTable::parse(text).unwrap_or_else(|error| panic!("no TOML: {error}"));
    object(table.get_ref())
}

fn object(table: &DeTable<'_>) -> Value {
    let pairs = table.iter();
    let pairs = pairs.map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref())));
    Value::Object(pairs.collect())
}

fn json(value: &DeValue<'_>) -> Value {
    let number = |text: &str| {
        let whole = text.parse().map(Number::from_i128).ok().flatten();
        let number = whole.or_else(|| Number::from_f64(text.parse().ok()?));
        Value::Number(number.expect("a number"))
    };
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(digits) => number(digits.as_str()),
        DeValue::Float(digits) => number(digits.as_str()),
        DeValue::Boolean(flag) => Value::Bool(*flag),
        DeValue::Array(list) => list.iter().map(|value| json(value.get_ref())).collect(),
        DeValue::Table(table) => object(table),
        DeValue::Datetime(when) => Value::String(when.to_string()),
    }
}
