//! What several rounds say together: a median, and how far the rounds lie apart.

use std::env;

/// How many rounds are measured where nobody asks for another number.
const ROUNDS: usize = 7;

/// How many rounds are measured: an odd number has a median that was measured.
pub fn rounds() -> usize {
    env::var("HECHOS_ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(ROUNDS)
}

/// The middle of what was measured; not a number where nothing was.
pub fn median(measured: &[f64]) -> f64 {
    quantile(measured, 0.5)
}

/// The largest of what was measured.
pub fn worst(measured: &[f64]) -> f64 {
    quantile(measured, 1.0)
}

/// Half of the range that holds the middle half of the rounds, as a part of their median.
pub fn spread(measured: &[f64]) -> f64 {
    (quantile(measured, 0.75) - quantile(measured, 0.25)) / 2.0 / median(measured)
}

fn quantile(measured: &[f64], at: f64) -> f64 {
    let mut sorted = measured.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = at * sorted.len().saturating_sub(1) as f64;
    let (low, high) = (place.floor() as usize, place.ceil() as usize);
    match (sorted.get(low), sorted.get(high)) {
        (Some(low), Some(high)) => low + (high - low) * place.fract(),
        _ => f64::NAN,
    }
}

/// 231000 as "231,000".
pub fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
