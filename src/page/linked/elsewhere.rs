//! What others print of a figure, in the words that schema.org has for it.
//!
//! An `Observation` is a `QuantitativeValue`: another value of the same thing is a `valueReference` of it, each
//! `subjectOf` the page that prints it. `citation` and `isBasedOn` belong to works, which an observation is none
//! of, and what agrees is told by the count in the table of readings. What is known against the figure is its
//! `description`.

use serde_json::{Map, Value, json};

use super::nodes::in_languages;
use super::observation::{number, property, range, unit};
use crate::dataset::{FigureId, Lang, ReadingId};
use crate::judge::{Agreement, opinions};
use crate::maths::Reading;

/// The weight of the heaviest doubt, for the properties of the figure.
pub fn weight(figure: FigureId) -> Option<Value> {
    let heaviest = figure.doubted()?;
    Some(property("doubt", json!(heaviest.word())))
}

/// Puts what is known against a figure, and the other values that independent publications print, into its node.
pub fn tell(figure: FigureId, node: &mut Map<String, Value>) {
    let doubts = figure.doubts();
    if !doubts.is_empty() {
        let told = |lang: Lang| {
            let texts: Vec<&str> = doubts.iter().map(|id| id.get().text.get(lang)).collect();
            (lang, texts.join(" "))
        };
        node.insert("description".into(), in_languages(Lang::ALL.map(told)));
    }
    let found = opinions(figure, Reading::Plausible);
    let differ = found.independent.iter();
    let differ: Vec<Value> = differ
        .filter(|(_, agreement)| *agreement == Agreement::Differs)
        .map(|(id, _)| other(*id))
        .collect();
    if !differ.is_empty() {
        node.insert("valueReference".into(), json!(differ));
    }
}

/// Another value, and who prints it.
fn other(id: ReadingId) -> Value {
    let row = id.get();
    let mut page = json!({
        "@type": "CreativeWork",
        "publisher": { "@type": "Organization", "name": row.publisher },
        "url": row.url,
        "inLanguage": row.language,
    });
    for (name, value) in [("headline", row.title), ("datePublished", row.published)] {
        if !value.is_empty() {
            page[name] = json!(value);
        }
    }
    let quantity = &row.quantity;
    let mut properties = vec![
        property("as_printed", json!(row.as_printed)),
        property("qualifier", json!(quantity.qualifier.word())),
    ];
    if let Some(to) = quantity.upper_end() {
        properties.push(property("value_to", number(to)));
    }
    let mut node = Map::new();
    node.insert("@type".into(), json!("QuantitativeValue"));
    node.insert("value".into(), number(quantity.value));
    node.insert("unitText".into(), json!(unit(quantity.unit)));
    node.insert("subjectOf".into(), page);
    node.insert("additionalProperty".into(), json!(properties));
    range(quantity, &mut node);
    Value::Object(node)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::linked::observation::observation;

    fn of(figure: FigureId) -> Value {
        observation(figure, "../")
    }

    fn named(id: &str) -> Value {
        of(FigureId::find(id).expect("in the dataset"))
    }

    #[test]
    fn every_doubt_is_told_in_both_languages_with_its_weight() {
        let mut doubted = 0;
        for figure in FigureId::all() {
            let node = of(figure);
            let doubts = figure.doubts();
            doubted += usize::from(!doubts.is_empty());
            assert_eq!(node["description"].is_array(), !doubts.is_empty());
            for (at, lang) in Lang::ALL.into_iter().enumerate() {
                let told = &node["description"][at];
                for doubt in &doubts {
                    assert_eq!(told["@language"], lang.tag());
                    let text = told["@value"].as_str().expect("a text");
                    assert!(text.contains(doubt.get().text.get(lang)), "{text}");
                }
            }
            let properties = node["additionalProperty"].as_array().expect("a list");
            let found = properties.iter().find(|own| own["propertyID"] == "doubt");
            let weight = figure.doubted().map(|weight| json!(weight.word()));
            assert_eq!(found.map(|own| own["value"].clone()), weight);
        }
        assert!(doubted > 20, "{doubted}");
    }

    #[test]
    fn other_values_are_references_to_pages_that_print_them() {
        let mut met = 0;
        for figure in FigureId::all() {
            let node = of(figure);
            let count = opinions(figure, Reading::Plausible).count(Agreement::Differs);
            let others = node["valueReference"].as_array().map_or(&[][..], |all| all);
            assert_eq!(others.len(), count, "{}", figure.get().id);
            assert_eq!(node.get("valueReference").is_some(), count > 0);
            for other in others {
                met += 1;
                assert_eq!(other["@type"], "QuantitativeValue");
                let (value, own) = (&other["value"], &node["value"]);
                assert!(value.is_number() && own.is_number(), "{other}");
                let url = other["subjectOf"]["url"].as_str().expect("an address");
                assert!(url.starts_with("http"), "{url}");
                assert_eq!(other["subjectOf"]["@type"], "CreativeWork");
            }
        }
        assert!(met > 10, "{met}");
        let month = named("mexico-us-trade-2022-aug");
        let others = month["valueReference"].as_array().expect("others differ");
        assert!(
            others
                .iter()
                .all(|other| other["value"] == json!(70_300_000_000_i64))
        );
        assert_eq!(others[0]["minValue"], json!(70_250_000_000_i64));
        assert_eq!(others[0]["unitText"], "USD");
    }

    #[test]
    fn what_nobody_doubts_is_said_as_before() {
        let node = named("coahuila-exports-share-2025q3");
        for name in ["description", "valueReference"] {
            assert_eq!(node.get(name), None, "{name}");
        }
        // A range of which both ends are printed.
        let projection = named("world-trade-growth-ai-2040");
        let others = projection["valueReference"]
            .as_array()
            .expect("others differ");
        let ends = |other: &Value| [other["minValue"].as_f64(), other["maxValue"].as_f64()];
        let ranged = others.iter().any(|other| {
            let own = other["additionalProperty"].as_array().expect("a list");
            own.iter().any(|one| one["propertyID"] == "value_to") && ends(other)[0] < ends(other)[1]
        });
        assert!(ranged, "{others:?}");
        let more = others.iter().find(|other| other.get("maxValue").is_none());
        assert!(more.is_some(), "more than 40% has no upper end: {others:?}");
    }
}
