//! the open list of what people type and paste, with what each text should be read as.
//!
//! A row is `language | text | unit low high` of the plausible reading, or `refused`, with what the
//! reader is told to type instead after a colon, or `nothing`. Whoever meets another form adds a row.

use crate::text::typed::quantities::{Row, rows};
use hechos::dataset::{Lang, Unit};
use hechos::maths::{Interval, Reading};
use hechos::text::{parse, typed, typed_error};

fn unit(word: &str) -> Unit {
    match word {
        "usd" => Unit::MAIN,
        "percent" => Unit::Percent,
        "percentage-point" => Unit::PercentagePoint,
        "ratio" => Unit::Ratio,
        other => panic!("no unit: {other}"),
    }
}

/// What is wrong with a row, if anything.
fn fault(row: &Row, lang: Lang) -> Option<String> {
    let read = parse(&row.text, lang);
    let told = |error| typed_error(&error, lang);
    let (verdict, instead) = row.expected.split_once(": ").unwrap_or((row.expected, ""));
    match (read, verdict) {
        (Ok(quantity), "refused") => Some(format!("read as {}", typed(&quantity, lang))),
        (Err(error), "refused") => {
            let found = match error.instead.is_empty() {
                true => "nothing".to_owned(),
                false => error.instead.join(" or "),
            };
            (!instead.is_empty() && found != instead).then(|| told(error))
        }
        (Err(error), _) => Some(told(error)),
        (Ok(quantity), expected) => {
            let [name, low, high] = expected.split(' ').collect::<Vec<_>>()[..] else {
                panic!("unit, low and high: {expected}");
            };
            let number = |text: &str| text.parse::<f64>().expect("a number");
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(b.abs());
            let read = Interval::of(&quantity, Reading::Plausible).expect("an interval");
            let fits = quantity.unit == unit(name)
                && near(read.low(), number(low))
                && near(read.high(), number(high));
            (!fits).then(|| format!("{:?} {} to {}", quantity.unit, read.low(), read.high()))
        }
    }
}

#[test]
fn every_quantity_of_the_list_is_what_it_should_be() {
    let rows = rows();
    assert!(rows.len() >= 400, "{}", rows.len());
    let mut faults = Vec::new();
    for row in &rows {
        for lang in &row.langs {
            if let Some(fault) = fault(row, *lang) {
                faults.push(format!(
                    "{lang:?} {:?}, {}: {fault}",
                    row.text, row.expected
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}
