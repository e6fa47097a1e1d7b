//! The module for developers: its surface stays, whatever it is given has an answer or an error, and
//! what comes back is what `hechos.d.ts` says.

mod arbitrary;
#[path = "../../fuzz/src/calls.rs"]
mod calls;

use std::collections::BTreeSet;

use hechos::api::{
    Value, Wrong, chain, checks_place, compare, figure_place, parse, share, version,
};
use hechos::dataset::{Figure, FigureId};
use proptest::prelude::*;

use arbitrary::{anything, operand, options};

pub const TYPES: &str = include_str!("../../../src/api/hechos.d.ts");

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub fn object(keys: &[(&str, Value)]) -> Value {
    let own = |(key, value): &(&str, Value)| ((*key).to_owned(), value.clone());
    Value::Object(keys.iter().map(own).collect())
}

/// The types without their comments, one declaration a line.
pub fn surface() -> String {
    let mut bare = String::new();
    let mut rest = TYPES;
    while let Some((before, after)) = rest.split_once("/**") {
        bare.push_str(before);
        rest = after.split_once("*/").expect("a comment ends").1;
    }
    bare.push_str(rest);
    bare.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(" export ", "\nexport ")
}

pub fn typed(of: &str) -> Value {
    object(&[("text", text(of))])
}

#[test]
fn the_surface_is_frozen() {
    let frozen = include_str!("../../module/surface.txt");
    assert_eq!(
        surface().trim(),
        frozen.trim(),
        "others build on this surface: add to it, and write tests/module/surface.txt anew; what is \
         taken away or changed needs a new major version"
    );
}

/// The keys of an interface of `hechos.d.ts`.
pub fn keys(interface: &str) -> BTreeSet<String> {
    let surface = surface();
    let start = format!("export interface {interface} {{ ");
    let body = surface
        .lines()
        .find_map(|line| line.strip_prefix(&*start))
        .and_then(|line| line.strip_suffix(" }"))
        .expect("the interface is there");
    let name = |field: &str| {
        field
            .split([':', '?'])
            .next()
            .unwrap_or(field)
            .trim()
            .to_owned()
    };
    body.split(';')
        .map(name)
        .filter(|key| !key.is_empty())
        .collect()
}

/// Serialising without naming each type.
pub mod erased {
    pub trait Json {
        fn json(&self) -> serde_json::Value;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> serde_json::Value {
            serde_json::to_value(self).expect("plain data")
        }
    }
}

#[test]
fn the_checks_stand_where_they_are_looked_for() {
    for (at, (reading, lang)) in [
        ("plausible", "en"),
        ("plausible", "es"),
        ("strict", "en"),
        ("strict", "es"),
    ]
    .into_iter()
    .enumerate()
    {
        let options = object(&[("reading", text(reading)), ("lang", text(lang))]);
        assert_eq!(checks_place(&options), Ok(at));
    }
    assert_eq!(checks_place(&Value::Undefined), Ok(0));
    let written = hechos::api::checks_js().expect("plain data");
    assert_eq!(
        written
            .lines()
            .filter(|line| line.starts_with("[{"))
            .count(),
        4
    );
    assert!(!version().is_empty());
}

/// Numbers that are finite and in order, texts that say something.
fn sound(value: &serde_json::Value) {
    match value {
        serde_json::Value::Null => panic!("a number that JSON cannot hold"),
        serde_json::Value::String(text) => {
            assert!(!text.is_empty());
            assert!(
                !text.contains("NaN") && !text.contains("inf ") && !text.contains("{0}"),
                "{text}"
            );
        }
        serde_json::Value::Array(list) => list.iter().for_each(sound),
        serde_json::Value::Object(keys) => {
            keys.values().for_each(sound);
            if let (Some(low), Some(high)) = (keys.get("low"), keys.get("high")) {
                let [low, value, high] =
                    [low, &keys["value"], high].map(|of| of.as_f64().expect("a number"));
                assert!(low <= value && value <= high);
            }
            if let Some(verdict) = keys.get("verdict") {
                let refused = verdict == "refused";
                // Of two ranks that may be one and the same place, no more than the order is told.
                let empty = !["result", "orderCertain"]
                    .iter()
                    .any(|key| keys.contains_key(*key));
                assert_eq!(refused, empty, "{keys:?}");
            }
        }
        _ => {}
    }
}

fn answered<T: erased::Json>(answer: Result<T, Wrong>) {
    match answer {
        Ok(found) => sound(&found.json()),
        Err(wrong) => assert!(!wrong.message.is_empty() && !wrong.expected.is_empty()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn whatever_is_asked_has_an_answer_or_an_error(
        a in operand(), b in operand(), c in operand(), options in options(), anything in anything(),
    ) {
        let ask = |one, other| object(&[(one, a.clone()), (other, b.clone())]);
        answered(share(&ask("part", "whole"), &options));
        answered(share(&ask("share", "whole"), &options));
        answered(share(&ask("part", "share"), &options));
        answered(share(&anything, &options));
        answered(chain(&Value::List(vec![a.clone(), b.clone()]), &c, &options));
        answered(chain(&anything, &c, &options));
        answered(compare(&a, &b, &options));
        answered(compare(&a, &anything, &options));
        answered(parse(&a, &options));
        answered(parse(&anything, &options));
        answered(figure_place(&a));
        answered(checks_place(&anything));
    }
}

/// A rank that is printed as a band, “among the ten”, has no number of places to another.
#[test]
fn every_pair_of_figures_is_answered_and_only_bands_of_ranks_without_a_difference() {
    let all: Vec<&Figure> = FigureId::all().map(FigureId::get).collect();
    let band = |figure: &Figure| figure.quantity.is_band();
    let mut bare = 0;
    for (a, b) in all.iter().flat_map(|a| all.iter().map(move |b| (a, b))) {
        let found = compare(&text(a.id), &text(b.id), &Value::Undefined).expect("an answer");
        sound(&erased::Json::json(&found));
        let refused = found.order_certain.is_none();
        if !refused && found.difference.is_none() && found.points.is_none() {
            assert!(band(a) || band(b), "{} and {}", a.id, b.id);
            bare += 1;
        }
    }
    assert_eq!(bare > 0, all.iter().any(|figure| band(figure)));
}

#[test]
fn every_seed_of_the_fuzz_target_keeps_its_promise() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fuzz/corpus/calls");
    let seeds = std::fs::read_dir(folder).expect("the target has a corpus");
    let mut tried = 0;
    for seed in seeds {
        let path = seed.expect("a file").path();
        println!("{}", path.display());
        calls::calls(&std::fs::read(&path).expect("a readable seed"));
        tried += 1;
    }
    assert!(tried > 4, "{tried}");
}
