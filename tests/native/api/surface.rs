//! The module for developers: its surface stays, whatever it is given has an answer or an error, and
//! what comes back is what `hechos.d.ts` says.

mod arbitrary;
#[path = "../../fuzz/src/calls.rs"]
mod calls;

use std::collections::BTreeSet;

use hechos::api::{
    Value, Wrong, chain, checks, checks_place, compare, figure_place, figures, parse, share,
    version,
};
use hechos::dataset::{FIGURES, Figure, FigureId, Lang};
use hechos::maths::Reading;
use proptest::prelude::*;

use arbitrary::{anything, operand, options};

const TYPES: &str = include_str!("../../../src/api/hechos.d.ts");

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn object(keys: &[(&str, Value)]) -> Value {
    let own = |(key, value): &(&str, Value)| ((*key).to_owned(), value.clone());
    Value::Object(keys.iter().map(own).collect())
}

fn typed(of: &str) -> Value {
    object(&[("text", text(of))])
}

fn code<T: std::fmt::Debug>(answer: Result<T, Wrong>) -> &'static str {
    answer.expect_err("no answer").code
}

/// The types without their comments, one declaration a line.
fn surface() -> String {
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
fn keys(interface: &str) -> BTreeSet<String> {
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

/// Every key that any of these objects has.
fn given<'a>(objects: impl Iterator<Item = &'a serde_json::Value>) -> BTreeSet<String> {
    let keys = objects
        .filter_map(serde_json::Value::as_object)
        .flat_map(|object| object.keys());
    keys.cloned().collect()
}

#[test]
fn the_types_name_every_key_that_comes_back_and_no_other() {
    let json = |value: &dyn erased::Json| value.json();
    let all: Vec<_> = figures().iter().map(|figure| json(figure)).collect();
    // What no published figure has happens to be missing.
    let mut wanted = keys("Figure");
    for (key, has) in [
        (
            "valueTo",
            &(|figure: &Figure| figure.quantity.upper_end().is_some()) as &dyn Fn(&Figure) -> bool,
        ),
        ("partOf", &|figure| figure.part_of.is_some()),
        ("revises", &|figure| figure.revises.is_some()),
    ] {
        if !FIGURES.iter().any(has) {
            assert!(wanted.remove(key), "{key}");
        }
    }
    assert_eq!(given(all.iter()), wanted);
    assert_eq!(
        given(all.iter().map(|figure| &figure["indicator"])),
        keys("Indicator")
    );
    assert_eq!(
        given(all.iter().map(|figure| &figure["source"])),
        keys("Source")
    );
    let subjects = all
        .iter()
        .flat_map(|figure| [&figure["subject"], &figure["partner"]]);
    assert_eq!(given(subjects), keys("Subject"));
    assert_eq!(
        given(all.iter().map(|figure| &figure["note"])),
        keys("Both")
    );
    let within = |key: &'static str| {
        let lists = all.iter().flat_map(move |figure| figure[key].as_array());
        lists.flatten()
    };
    assert_eq!(given(within("doubts")), keys("Doubt"));
    assert_eq!(given(within("readings")), keys("OtherPrint"));
    assert_eq!(
        given(all.iter().map(|figure| &figure["others"])),
        keys("Others")
    );
    let listed: Vec<_> = checks(Reading::Plausible, Lang::En)
        .iter()
        .map(|one| json(one))
        .collect();
    assert_eq!(given(listed.iter()), keys("Check"));
    assert_eq!(
        given(listed.iter().map(|check| &check["computed"])),
        keys("Interval")
    );
    let ids = || FigureId::all().map(|figure| text(figure.get().id));
    let pairs = || ids().flat_map(|a| ids().map(move |b| (a.clone(), b)));
    let compared: Vec<_> = pairs()
        .filter_map(|(a, b)| compare(&a, &b, &Value::Undefined).ok())
        .map(|answer| json(&answer))
        .collect();
    assert_eq!(given(compared.iter()), keys("Comparison"));
    let solved: Vec<_> = pairs()
        .filter_map(|(a, b)| share(&object(&[("part", a), ("whole", b)]), &Value::Undefined).ok())
        .map(|answer| json(&answer))
        .collect();
    assert_eq!(given(solved.iter()), keys("Answer"));
    let reasons = solved
        .iter()
        .flat_map(|answer| answer["reasons"].as_array().into_iter().flatten());
    assert_eq!(given(reasons), keys("Reason"));
}

/// Serialising without naming each type.
mod erased {
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
fn what_is_left_out_is_worked_out() {
    let (part, whole) = (typed("28.9 billion"), text("mexico-state-exports-2025q3"));
    let question = object(&[("part", part), ("whole", whole)]);
    let answer = share(&question, &Value::Undefined).expect("an answer");
    assert_eq!(
        answer.result.expect("a number").text,
        "18.94% [18.89,\u{a0}18.98]"
    );
    assert_eq!(answer.verdict, "caution");
}

#[test]
fn each_mistake_has_its_code_and_says_what_was_expected() {
    let none = &Value::Undefined;
    let id = text("mexico-total-exports-2024");
    let spanish = object(&[("lang", text("es"))]);
    assert_eq!(code(figure_place(&text("nothing"))), "unknown-figure");
    assert_eq!(code(figure_place(&Value::Number(1.0))), "wrong-type");
    assert_eq!(
        code(compare(&Value::Other("null"), &id, none)),
        "wrong-type"
    );
    assert_eq!(
        code(share(&object(&[("part", id.clone())]), none)),
        "not-two"
    );
    assert_eq!(
        code(share(&object(&[("prat", id.clone())]), none)),
        "unknown-key"
    );
    assert_eq!(code(share(none, none)), "wrong-type");
    assert_eq!(code(chain(&id, none, none)), "wrong-type");
    assert_eq!(code(parse(&text("12 apples"), none)), "unreadable-text");
    assert_eq!(code(parse(&text("-5 years"), none)), "no-quantity");
    assert_eq!(
        code(checks_place(&object(&[("lang", text("fr"))]))),
        "unknown-value"
    );
    assert_eq!(code(checks_place(&Value::Other("null"))), "wrong-type");
    let number = |keys: &[(&str, Value)]| {
        let mut all = vec![("value", Value::Number(5.0)), ("unit", text("USD"))];
        all.retain(|(key, _)| keys.iter().all(|(own, _)| own != key));
        all.extend(keys.iter().cloned());
        compare(&object(&all), &id, none)
    };
    assert!(number(&[]).is_ok());
    assert_eq!(code(number(&[("unit", text("EUR"))])), "unknown-value");
    assert_eq!(
        code(number(&[("value", Value::Number(f64::NAN))])),
        "not-finite"
    );
    assert_eq!(
        code(number(&[("halfWidth", Value::Number(-1.0))])),
        "negative-half-width"
    );
    assert_eq!(
        code(number(&[("qualifier", text("nearly"))])),
        "no-half-width"
    );
    assert_eq!(code(number(&[("text", text("5"))])), "unknown-key");
    let wrong = figure_place(&text("nothing")).expect_err("no figure");
    assert_eq!(
        wrong.message,
        "id: no figure has the id “nothing”; give an id that figures() lists. A number is given as { text }."
    );
    let wrong = parse(&text("12 manzanas"), &spanish).expect_err("no number");
    assert!(
        wrong.message.starts_with("text: “manzanas”, carácter 4: "),
        "{}",
        wrong.message
    );
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
    assert!(bare > 0, "no pair tries it");
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

#[test]
fn the_example_of_a_disputed_figure_says_what_docs_module_md_prints() {
    let own = object(&[("value", Value::Number(70e9)), ("unit", text("USD"))]);
    let found = compare(&text("mexico-us-trade-2022-aug"), &own, &Value::Undefined);
    let printed: Vec<String> = found
        .expect("an answer")
        .reasons
        .iter()
        .map(|why| format!("// {}: {}\n", why.code, why.text))
        .collect();
    let page = include_str!("../../../docs/module.md");
    assert!(page.contains(&printed.concat()), "{}", printed.concat());
}
