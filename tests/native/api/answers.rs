//! What the native functions say, written down for the tests of the module for developers to compare.
//!
//! It names nothing of `hechos::api`: the answers are put together from judge, maths and text alone.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use hechos::dataset::{FigureId, Lang, Quantity, Unit};
use hechos::judge::{self, Asked, Operand, Order, Reason, Verdict};
use hechos::maths::{self, Reading};
use hechos::state::VerdictKey;
use hechos::text::{
    Span, check_answer, check_because, check_explanation, check_question, parse, parse_share,
    plain, read_as, reason, step, typed_error,
};
use serde_json::{Map, Value, json};

/// Every pair of figures in either, so that each of the four texts and numbers is seen.
const CHOICES: [(Reading, Lang); 2] = [(Reading::Plausible, Lang::En), (Reading::Strict, Lang::Es)];

#[test]
#[ignore = "writes a file for `cargo xtask test all`, in HECHOS_ANSWERS"]
fn write_down() {
    let path = std::env::var("HECHOS_ANSWERS").expect("the path of the file");
    let mut out = BufWriter::new(File::create(path).expect("the folder can be written to"));
    let mut put = |call: &str, arguments: Value, answer: Value| {
        writeln!(out, "{}", json!([call, arguments, answer])).expect("the disk has room");
    };
    for (reading, lang) in CHOICES {
        let options = options(reading, lang);
        for a in FigureId::all() {
            for b in FigureId::all() {
                pair(a, b, reading, lang, &options, &mut put);
            }
        }
    }
    for reading in [Reading::Plausible, Reading::Strict] {
        for lang in Lang::ALL {
            let options = options(reading, lang);
            let checks = judge::audit(reading);
            let checks: Vec<Value> = checks.iter().map(|check| said(check, lang)).collect();
            put("audit", json!([options]), json!(checks));
            for text in examples() {
                typed(&text, reading, lang, &options, &mut put);
            }
        }
    }
}

fn pair(
    a: FigureId,
    b: FigureId,
    reading: Reading,
    lang: Lang,
    options: &Value,
    put: &mut impl FnMut(&str, Value, Value),
) {
    let (one, other) = (Operand::Figure(a), Operand::Figure(b));
    let (x, y) = (a.get().id, b.get().id);
    let mut ask = |names: [&str; 2], asked: Asked| {
        let answer = answer(&judge::solve(&asked, reading), lang);
        put(
            "share",
            json!([{ names[0]: x, names[1]: y }, options]),
            answer,
        );
    };
    ask(
        ["part", "whole"],
        Asked::Share {
            part: one,
            whole: other,
        },
    );
    if a.get().quantity.unit == Unit::Percent {
        ask(
            ["share", "whole"],
            Asked::Part {
                share: one,
                whole: other,
            },
        );
        ask(
            ["share", "part"],
            Asked::Whole {
                part: other,
                share: one,
            },
        );
        let asked = Asked::Chain {
            shares: vec![one],
            whole: Some(other),
        };
        let answer = answer(&judge::solve(&asked, reading), lang);
        put("chain", json!([[x], y, options]), answer);
    }
    let compared = comparison(&judge::compare(a, b, reading), lang);
    put("compare", json!([x, y, options]), compared);
}

/// A typed text by itself, and as part, whole and share beside a figure.
fn typed(
    text: &str,
    reading: Reading,
    lang: Lang,
    options: &Value,
    put: &mut impl FnMut(&str, Value, Value),
) {
    let figure = FigureId::find("mexico-state-exports-2025q3").expect("in the dataset");
    let (other, id) = (Operand::Figure(figure), figure.get().id);
    let given = json!({ "text": text });
    match parse(text, lang) {
        Ok(quantity) => {
            let answer = match maths::Interval::of(&quantity, reading) {
                Ok(range) => number(&range, read_as(&quantity, reading, lang)),
                Err(_) => json!({ "thrown": "no-quantity" }),
            };
            put("parse", json!([text, options]), answer);
            let asked = Asked::Share {
                part: Operand::Typed(quantity),
                whole: other,
            };
            let found = answer_of(&asked, reading, lang);
            put(
                "share",
                json!([{ "part": given, "whole": id }, options]),
                found,
            );
            put(
                "share",
                json!([{ "part": by_hand(&quantity, reading), "whole": id }, options]),
                match as_precise(&quantity, reading) {
                    Some(own) => {
                        let asked = Asked::Share {
                            part: Operand::Typed(own),
                            whole: other,
                        };
                        answer_of(&asked, reading, lang)
                    }
                    None => json!({ "thrown": "no-half-width" }),
                },
            );
        }
        Err(error) => {
            let message = ["text: ", &typed_error(&error, lang)].concat();
            let thrown = json!({ "thrown": "unreadable-text", "message": message });
            put("parse", json!([text, options]), thrown);
        }
    }
    if let Ok(quantity) = parse_share(text, lang) {
        let asked = Asked::Part {
            share: Operand::Typed(quantity),
            whole: other,
        };
        let found = answer_of(&asked, reading, lang);
        put(
            "share",
            json!([{ "share": given, "whole": id }, options]),
            found,
        );
        let asked = Asked::Chain {
            shares: vec![Operand::Typed(quantity); 2],
            whole: None,
        };
        let found = answer_of(&asked, reading, lang);
        put("chain", json!([[given, given], null, options]), found);
    }
}

/// What people type, as the fuzzer starts from it, each with its language left open.
fn examples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus/quantity");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    assert!(paths.len() > 20);
    let read = |path| String::from_utf8(fs::read(path).expect("a file")).expect("UTF-8");
    paths.into_iter().map(read).collect()
}

/// The same number as an object, as precise as the reading makes it.
fn by_hand(quantity: &Quantity, reading: Reading) -> Value {
    json!({
        "value": quantity.value,
        "unit": quantity.unit.word(),
        "halfWidth": half(quantity, reading),
        "qualifier": quantity.qualifier.word(),
    })
}

fn as_precise(quantity: &Quantity, reading: Reading) -> Option<Quantity> {
    let half = half(quantity, reading);
    let vague = quantity.qualifier != hechos::dataset::Qualifier::Plain;
    (half > 0.0 || !vague).then_some(Quantity {
        half_width: half,
        half_width_strict: half,
        ..*quantity
    })
}

fn half(quantity: &Quantity, reading: Reading) -> f64 {
    match reading {
        Reading::Plausible => quantity.half_width,
        Reading::Strict => quantity.half_width_strict,
    }
}

fn options(reading: Reading, lang: Lang) -> Value {
    let reading = match reading {
        Reading::Plausible => "plausible",
        Reading::Strict => "strict",
    };
    json!({ "reading": reading, "lang": lang.tag() })
}

fn answer_of(asked: &Asked, reading: Reading, lang: Lang) -> Value {
    answer(&judge::solve(asked, reading), lang)
}

fn answer(answer: &judge::Answer, lang: Lang) -> Value {
    let mut object = verdict(answer.verdict, &answer.reasons, lang);
    let steps: Vec<String> = answer.steps.iter().map(|line| step(line, lang)).collect();
    object.insert("steps".to_owned(), json!(steps));
    if let Some(result) = &answer.result {
        let text = plain(&[Span::result(result, lang)]);
        object.insert("result".to_owned(), number(result, text));
    }
    Value::Object(object)
}

fn comparison(comparison: &judge::Comparison, lang: Lang) -> Value {
    let mut object = verdict(comparison.verdict, &comparison.reasons, lang);
    let Some(found) = &comparison.result else {
        return Value::Object(object);
    };
    let difference = match found.difference.map(|by| by.unit()) {
        Some(Unit::PercentagePoint) => "points",
        _ => "difference",
    };
    let numbers = [
        (difference, found.difference),
        ("ratio", found.ratio),
        ("change", found.change),
        ("annualRate", found.annual_rate),
    ];
    for (name, range) in numbers {
        if let Some(range) = range {
            object.insert(name.to_owned(), computed(&range, lang));
        }
    }
    if let Some(years) = found.years {
        object.insert("years".to_owned(), json!(years.value()));
    }
    let certain = found.order != Order::NotCertain;
    object.insert("orderCertain".to_owned(), json!(certain));
    Value::Object(object)
}

fn said(check: &judge::Check, lang: Lang) -> Value {
    let mut text = check_question(check, lang);
    text += &[" ", &plain(&check_answer(check, lang))].concat();
    for more in check_because(check, lang)
        .into_iter()
        .chain(check_explanation(check, lang))
    {
        text += &[" ", &more].concat();
    }
    let figures: Vec<&str> = check.figures.iter().map(|figure| figure.get().id).collect();
    let mut object = json!({
        "id": check.id,
        "kind": check.kind.name(),
        "verdict": VerdictKey::of(check.verdict).as_str(),
        "figures": figures,
        "text": text,
    });
    for (name, range) in [("stated", &check.stated), ("computed", &check.computed)] {
        if let Some(range) = range {
            object[name] = computed(range, lang);
        }
    }
    object
}

fn verdict(verdict: Verdict, reasons: &[Reason], lang: Lang) -> Map<String, Value> {
    let word = match verdict {
        Verdict::Valid => "valid",
        Verdict::Noted => "noted",
        Verdict::Caution => "caution",
        Verdict::Refused => "refused",
    };
    let reasons: Vec<Value> = reasons
        .iter()
        .map(|why| json!({ "code": why.code(), "text": reason(why, lang) }))
        .collect();
    Map::from_iter([
        ("verdict".to_owned(), json!(word)),
        ("reasons".to_owned(), json!(reasons)),
    ])
}

fn computed(range: &maths::Interval, lang: Lang) -> Value {
    number(range, plain(&[Span::computed(range, lang)]))
}

fn number(range: &maths::Interval, text: String) -> Value {
    json!({
        "value": range.value(),
        "low": range.low(),
        "high": range.high(),
        "unit": range.unit().word(),
        "text": text,
    })
}
