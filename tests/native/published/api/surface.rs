//! the module for developers: its surface stays, whatever it is given has an answer or an error, and
//! what comes back is what `hechos.d.ts` says.

use crate::api::surface::{erased, keys, object, text, typed};
use hechos::api::{
    Value, Wrong, chain, checks, checks_place, compare, figure_place, figures, parse, share,
};
use hechos::dataset::{FIGURES, Figure, FigureId, Lang};
use hechos::maths::Reading;
use std::collections::BTreeSet;

fn code<T: std::fmt::Debug>(answer: Result<T, Wrong>) -> &'static str {
    answer.expect_err("no answer").code
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
fn the_example_of_a_disputed_figure_says_what_docs_module_md_prints() {
    let own = object(&[("value", Value::Number(70e9)), ("unit", text("USD"))]);
    let found = compare(&text("mexico-us-trade-2022-aug"), &own, &Value::Undefined);
    let printed: Vec<String> = found
        .expect("an answer")
        .reasons
        .iter()
        .map(|why| format!("// {}: {}\n", why.code, why.text))
        .collect();
    let page = include_str!("../../../../docs/module.md");
    assert!(page.contains(&printed.concat()), "{}", printed.concat());
}
