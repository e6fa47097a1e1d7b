//! The promise of the module: whatever it is given, it answers in order or says what was expected.
//! tests/native/api replays the corpus with this file.

use hechos::api::{
    Answer, Interval, Value, Wrong, chain, checks_place, compare, figure_place, parse, share,
};

/// Each function with the arguments that a JSON list holds; what is no such list is one text.
pub fn calls(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let given = match serde_json::from_str(&text) {
        Ok(serde_json::Value::Array(list)) => list.iter().map(value).collect(),
        Ok(one) => vec![value(&one)],
        Err(_) => vec![Value::Text(text.into_owned())],
    };
    let at = |place: usize| given.get(place).cloned().unwrap_or(Value::Undefined);
    let (a, b, c) = (at(0), at(1), at(2));
    answered(share(&a, &b), sound);
    answered(chain(&a, &b, &c), sound);
    answered(parse(&a, &b), in_order);
    answered(checks_place(&a), |_| {});
    answered(figure_place(&a), |_| {});
    answered(compare(&a, &b, &c), |found| {
        let refused = found.verdict == "refused";
        let results = [
            &found.difference,
            &found.ratio,
            &found.points,
            &found.change,
            &found.annual_rate,
        ];
        for result in results.into_iter().flatten() {
            assert!(!refused, "a number beside a refusal");
            in_order(result);
        }
        assert!(!refused || !found.reasons.is_empty());
    });
}

fn answered<T>(answer: Result<T, Wrong>, holds: impl Fn(&T)) {
    match answer {
        Ok(found) => holds(&found),
        Err(wrong) => {
            assert!(!wrong.message.is_empty() && !wrong.expected.is_empty());
            let plain = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            assert!(wrong.code.chars().all(plain), "{}", wrong.code);
        }
    }
}

fn sound(answer: &Answer) {
    assert_eq!(answer.verdict == "refused", answer.result.is_none());
    assert!(answer.verdict == "valid" || !answer.reasons.is_empty());
    answer.result.iter().for_each(in_order);
}

fn in_order(found: &Interval) {
    assert!(found.low.is_finite() && found.high.is_finite());
    assert!(
        found.low <= found.value && found.value <= found.high,
        "{found:?}"
    );
    assert!(!found.text.is_empty());
}

/// What JSON cannot say a text does: "NaN" and "Infinity" are numbers, as JavaScript has them.
fn value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Other("null"),
        serde_json::Value::Bool(_) => Value::Other("boolean"),
        serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap_or(f64::NAN)),
        serde_json::Value::String(text) => match text.as_str() {
            "NaN" => Value::Number(f64::NAN),
            "Infinity" => Value::Number(f64::INFINITY),
            "-Infinity" => Value::Number(f64::NEG_INFINITY),
            _ => Value::Text(text.clone()),
        },
        serde_json::Value::Array(list) => Value::List(list.iter().map(value).collect()),
        serde_json::Value::Object(keys) => {
            let pair = |(key, item): (&String, &serde_json::Value)| (key.clone(), value(item));
            Value::Object(keys.iter().map(pair).collect())
        }
    }
}
