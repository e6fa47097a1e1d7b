//! Writes a reader's own number so that it reads back as the same number.

use super::{LARGEST_IN_FRACTION, parse, parse_share};
use crate::dataset::{Lang, Quantity, Unit};
use crate::text::numbers::digits::{
    MOST_DECIMALS, POWERS, fewest_decimals, full_decimals, grouped,
};
use crate::text::numbers::number::{NBSP, Scale, qualifier, with_unit};

/// The powers of ten of every scale that can be typed.
const SCALES: [u8; 6] = [0, 3, 6, 9, 12, 15];

/// A way to write how precise a number is.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// By its last place: "US$28.9 billion", "nearly 40%".
    Places,
    /// "exactly 3 years"; a number that is exact anyway has no such word.
    Exact,
    /// "US$28.9 billion ± 0.05".
    Spread,
    /// By the last place of a pure number, which is exact without a unit: "20 times".
    Times,
    /// By the last place of a share that is no percentage: "more than 0.6", in a field for shares.
    Share,
}

/// A reader's own number, written so that [`parse`] reads it back: "US$28.9 billion ± 0.05",
/// "exactly 3 years", "1/3".
///
/// Everything that [`parse`] reads comes back, value, qualifier and both half-widths; of what
/// [`parse_share`] reads, a one-sided "more than 0.66" may come back in a field for shares alone. What cannot be
/// typed prints with the wider half-width after ±: a quantity whose two half-widths differ in another
/// way than its trailing zeros make them, or one-sided without being as precise as its last place.
/// Ranks, counts and bands have no typed form and print as numbers.
#[must_use]
pub fn typed(quantity: &Quantity, lang: Lang) -> String {
    let forms = [Form::Places, Form::Exact, Form::Spread, Form::Times];
    let found = forms.iter().find_map(|form| written(quantity, *form, lang));
    let found = found.or_else(|| fraction(quantity, lang));
    let found = found.or_else(|| written(quantity, Form::Share, lang));
    found.unwrap_or_else(|| {
        let power = own_power(quantity.value, quantity.unit);
        let value = quantity.value / POWERS[usize::from(power)];
        let mut text = text(
            quantity,
            Form::Spread,
            power,
            fewest_decimals(value, MOST_DECIMALS),
            lang,
        );
        if quantity.half_width > 0.0 {
            spread_onto(&mut text, quantity, power, power, lang);
        }
        text
    })
}

/// As [`typed`], for a sentence that says elsewhere that the number is exact.
#[must_use]
pub fn typed_amount(quantity: &Quantity, lang: Lang) -> String {
    let text = typed(quantity, lang);
    match text.strip_prefix(exactly(lang)) {
        Some(amount) => amount.trim_start().to_owned(),
        None => text,
    }
}

/// "exactly", "exactamente".
pub(super) const fn exactly(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "exactly",
        Lang::Es => "exactamente",
    }
}

/// The first text of a form that reads back, in the scale of the value or else in another.
fn written(quantity: &Quantity, form: Form, lang: Lang) -> Option<String> {
    let Quantity {
        value,
        unit,
        half_width,
        ..
    } = *quantity;
    let (fits, read): (bool, fn(&str, Lang) -> _) = match form {
        Form::Times => (unit == Unit::Ratio, parse),
        Form::Share => (unit == Unit::Percent, parse_share),
        _ => (true, parse),
    };
    if !fits {
        return None;
    }
    let reads_back = |text: &str| read(text, lang).is_ok_and(|read| read == *quantity);
    let scales_of_value = match form {
        Form::Share => vec![2],
        _ => scales(value, unit),
    };
    for power in scales_of_value {
        let scaled = value / POWERS[usize::from(power)];
        let Some(shortest) = full_decimals(scaled) else {
            continue;
        };
        let longest = match form {
            Form::Places | Form::Times | Form::Share => MOST_DECIMALS,
            Form::Exact | Form::Spread => shortest,
        };
        for decimals in shortest..=longest {
            let text = text(quantity, form, power, decimals, lang);
            if form != Form::Spread {
                if reads_back(&text) {
                    return Some(text);
                }
                continue;
            }
            for spread in [power].into_iter().chain(scales(half_width, unit)) {
                let mut text = text.clone();
                spread_onto(&mut text, quantity, power, spread, lang);
                if reads_back(&text) {
                    return Some(text);
                }
            }
        }
    }
    None
}

/// Qualifier or "exactly", number, scale and unit.
fn text(quantity: &Quantity, form: Form, power: u8, decimals: u8, lang: Lang) -> String {
    let unit = match (quantity.unit, form) {
        (Unit::Rank, _) | (_, Form::Share) => None,
        (Unit::Ratio, form) if form != Form::Times => None,
        (unit, _) => Some(unit),
    };
    let number = amount(quantity.value, unit, power, decimals, lang);
    let lead = match form {
        Form::Exact => exactly(lang),
        _ => qualifier(quantity.qualifier, lang),
    };
    match lead {
        "" => number,
        lead => [lead, " ", &number].concat(),
    }
}

/// Appends "± 0.05", in the scale before it or in a scale of its own.
fn spread_onto(text: &mut String, quantity: &Quantity, power: u8, own: u8, lang: Lang) {
    let scaled = quantity.half_width / POWERS[usize::from(own)];
    let decimals = full_decimals(scaled).unwrap_or(MOST_DECIMALS);
    text.push_str(" ±");
    text.push(NBSP);
    if own == power {
        text.push_str(&grouped(scaled, decimals));
    } else {
        let unit = Some(quantity.unit);
        text.push_str(&amount(quantity.half_width, unit, own, decimals, lang));
    }
}

/// A number with the word of its scale and its unit; without a unit, the digits alone.
fn amount(value: f64, unit: Option<Unit>, power: u8, decimals: u8, lang: Lang) -> String {
    let mut number = grouped(value / POWERS[usize::from(power)], decimals);
    let Some(unit) = unit else { return number };
    if matches!(power, 3 | 15) {
        number.push(NBSP);
        number.push_str(match lang {
            Lang::En => "thousand",
            Lang::Es => "mil",
        });
    }
    let scale = match power {
        6 => Scale::Million,
        9 => Scale::Billion,
        12 | 15 => Scale::Trillion,
        _ => Scale::One,
    };
    with_unit(&number, unit, scale, lang)
}

/// The power of ten that a value is written with.
fn own_power(value: f64, unit: Unit) -> u8 {
    match Scale::for_value(value, unit) {
        Scale::One => 0,
        Scale::Million => 6,
        Scale::Billion => 9,
        Scale::Trillion => 12,
    }
}

/// Its own scale first, then every other.
fn scales(value: f64, unit: Unit) -> Vec<u8> {
    let mut scales = vec![own_power(value, unit)];
    if unit.is_level() {
        scales.extend(SCALES);
    }
    scales
}

/// "1/3", "1 of 3": what no decimals write in full.
fn fraction(quantity: &Quantity, lang: Lang) -> Option<String> {
    let (size, joint) = match (quantity.unit, lang) {
        (Unit::Ratio, _) => (quantity.value.abs(), "/"),
        (Unit::Percent, Lang::En) => (quantity.value / 100.0, " of "),
        (Unit::Percent, Lang::Es) => (quantity.value / 100.0, " de "),
        _ => return None,
    };
    let most = LARGEST_IN_FRACTION as f64;
    let minus = if quantity.value < 0.0 { "\u{2212}" } else { "" };
    // Convergents of the continued fraction; what was typed is one of them.
    let ((mut part, mut before), (mut whole, mut whole_before)) = ((1.0, 0.0), (0.0, 1.0));
    let mut rest = size;
    while rest.is_finite() {
        let digit = rest.floor();
        (part, before) = (digit * part + before, part);
        (whole, whole_before) = (digit * whole + whole_before, whole);
        if part > most || whole > most {
            return None;
        }
        let number = [minus, &grouped(part, 0), joint, &grouped(whole, 0)].concat();
        let text = match qualifier(quantity.qualifier, lang) {
            "" => number,
            lead => [lead, " ", &number].concat(),
        };
        if parse(&text, lang).is_ok_and(|read| read == *quantity) {
            return Some(text);
        }
        rest = (rest - digit).recip();
    }
    None
}
