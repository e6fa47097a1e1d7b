//! Arbitrary arguments of a call: sound ones, nearly sound ones, and any at all.

use hechos::api::{KEYS, Value};
use hechos::dataset::{FigureId, Qualifier, Unit};
use proptest::prelude::*;

use super::{object, text, typed};

/// An operand, or anything.
pub fn operand() -> impl Strategy<Value = Value> {
    let number = (
        any::<f64>(),
        0..8_usize,
        proptest::option::of(any::<f64>()),
        0..5_usize,
    );
    prop_oneof![
        words().prop_map(Value::Text),
        words().prop_map(|word| typed(&word)),
        number.prop_map(|(value, unit, half, qualifier)| {
            let own = unit.checked_sub(1).map(|own| Unit::OWN[own].0);
            let unit = own.unwrap_or_else(|| Unit::MAIN.word());
            let mut keys = vec![("value", Value::Number(value)), ("unit", text(unit))];
            keys.extend(half.map(|half| ("halfWidth", Value::Number(half.abs()))));
            let words = Qualifier::WORDS.get(qualifier);
            keys.extend(words.map(|(word, _)| ("qualifier", text(word))));
            object(&keys)
        }),
        anything(),
    ]
}

/// Any argument, made of keys and words that mean something somewhere.
pub fn anything() -> impl Strategy<Value = Value> {
    let key = prop_oneof![
        proptest::sample::select(&KEYS[..]).prop_map(str::to_owned),
        ".{0,4}",
    ];
    leaf().prop_recursive(2, 16, 4, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
            proptest::collection::vec((key.clone(), inner), 0..4).prop_map(Value::Object),
        ]
    })
}

/// Sound options mostly.
pub fn options() -> impl Strategy<Value = Value> {
    let sound = (any::<bool>(), any::<bool>()).prop_map(|(strict, spanish)| {
        object(&[
            ("reading", text(if strict { "strict" } else { "plausible" })),
            ("lang", text(if spanish { "es" } else { "en" })),
        ])
    });
    prop_oneof![4 => sound, 1 => anything()]
}

fn words() -> impl Strategy<Value = String> {
    let ids: Vec<String> = FigureId::all()
        .map(|figure| figure.get().id.to_owned())
        .collect();
    prop_oneof![
        proptest::sample::select(ids),
        proptest::sample::select(vec![
            "85%",
            "nearly US$6.6 trillion",
            "casi 300 mil millones",
            "18 of 20",
            "3/4",
            "0",
            "1",
            "-5%",
            "28.9 ± 0.05 billion",
            "USD",
            "percent",
            "rank",
            "plausible",
            "strict",
            "en",
            "es",
            "nearly",
            "more-than",
            "{0}",
            "}",
        ])
        .prop_map(str::to_owned),
        ".{0,12}",
    ]
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        words().prop_map(Value::Text),
        words().prop_map(Value::Text),
        any::<f64>().prop_map(Value::Number),
        prop_oneof![Just(0.0), Just(1.0), Just(100.0), Just(1e300), Just(-0.0)]
            .prop_map(Value::Number),
        Just(Value::Undefined),
        Just(Value::Other("null")),
    ]
}
