//! How a typed number was read: in full digits, with what its precision comes to.

use super::print::{exactly, typed_amount};
use crate::dataset::{Lang, Qualifier, Quantity, Unit};
use crate::maths::{Interval, Reading};
use crate::text::numbers::digits::{MOST_DECIMALS, fewest_decimals, full_decimals, grouped};
use crate::text::numbers::number::{Scale, qualifier, with_unit};

/// From here on a number is no easier to read in full digits, nor sure to have them.
const TOO_LONG: f64 = 1e15;

/// "Read as 20,550,000,000 US dollars, ± 5 million", "Read as exactly 3", "Read as nearly
/// 300,000,000,000 US dollars: from 250 to 300 billion".
///
/// ```
/// use hechos::dataset::Lang;
/// use hechos::maths::Reading;
/// use hechos::text::{parse, read_as};
/// let typed = parse("85 %", Lang::En).expect("a number");
/// assert_eq!(read_as(&typed, Reading::Plausible, Lang::En), "Read as 85%, ±\u{a0}0.5\u{a0}points");
/// ```
#[must_use]
pub fn read_as(quantity: &Quantity, reading: Reading, lang: Lang) -> String {
    let half = match reading {
        Reading::Plausible => quantity.half_width,
        Reading::Strict => quantity.half_width_strict,
    };
    let mut text = String::from(match lang {
        Lang::En => "Read as ",
        Lang::Es => "Se lee como ",
    });
    let lead = if half == 0.0 {
        exactly(lang)
    } else {
        qualifier(quantity.qualifier, lang)
    };
    if !lead.is_empty() {
        text.push_str(lead);
        text.push(' ');
    }
    text.push_str(&in_full(quantity, lang));
    if half == 0.0 {
        return text;
    }
    let one_sided = matches!(
        quantity.qualifier,
        Qualifier::Nearly | Qualifier::MoreThan | Qualifier::LessThan
    );
    match Interval::of(quantity, reading) {
        Ok(interval) if one_sided => {
            let scale = Scale::for_value(interval.high(), quantity.unit);
            let low = scaled(interval.low(), scale);
            let (from, to) = match lang {
                Lang::En => (": from ", " to "),
                Lang::Es => (": de ", " a "),
            };
            text.push_str(from);
            text.push_str(&low);
            text.push_str(to);
            text.push_str(&measure(interval.high(), quantity.unit, scale, lang));
        }
        _ => {
            text.push_str(", ±\u{a0}");
            let unit = match quantity.unit {
                Unit::Percent => Unit::PercentagePoint,
                unit => unit,
            };
            let scale = Scale::for_value(half, unit);
            text.push_str(&measure(half, unit, scale, lang));
        }
    }
    text
}

/// Every digit before the point, and the unit in words.
fn in_full(quantity: &Quantity, lang: Lang) -> String {
    let Quantity { value, unit, .. } = *quantity;
    let number = scaled(value, Scale::One);
    if value.abs() >= TOO_LONG || full_decimals(value).is_none() {
        let plain = Quantity {
            qualifier: Qualifier::Plain,
            half_width: 0.0,
            half_width_strict: 0.0,
            ..*quantity
        };
        return typed_amount(&plain, lang);
    }
    match unit {
        Unit::Of(_) => {
            let word = unit.spec().map_or("", |spec| match number.as_str() {
                "1" => spec.one.get(lang),
                _ => spec.many.get(lang),
            });
            [number.as_str(), "\u{a0}", word].concat()
        }
        Unit::Ratio => number,
        unit => with_unit(&number, unit, Scale::One, lang),
    }
}

/// All digits of a value in a scale, less rounding noise.
fn scaled(value: f64, scale: Scale) -> String {
    let value = scale.divide(value);
    let noiseless = || fewest_decimals(value, MOST_DECIMALS);
    grouped(value, full_decimals(value).unwrap_or_else(noiseless))
}

/// A value with the words that the sentence has not said yet: "300 billion", "0.5 points", "40%".
fn measure(value: f64, unit: Unit, scale: Scale, lang: Lang) -> String {
    let number = scaled(value, scale);
    let one = number == "1";
    let word = match (unit, lang) {
        (Unit::Of(_), _) => scale.word(one, lang).to_owned(),
        (Unit::PercentagePoint, Lang::En) if one => "point".to_owned(),
        (Unit::PercentagePoint, Lang::Es) if one => "punto".to_owned(),
        (Unit::PercentagePoint, _) => Scale::One.unit_label(unit, lang),
        (Unit::Percent, _) => return with_unit(&number, unit, scale, lang),
        _ => String::new(),
    };
    match word.as_str() {
        "" => number,
        word => [&number, "\u{a0}", word].concat(),
    }
}
