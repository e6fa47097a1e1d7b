//! Two numerals as the ends of a range: "11.6 to 12 million bags", "US$4–5 billion", "entre 4 y 5%".

use super::printed::{Printed, whole};
use super::words::Words;

/// What may stand before the first end.
const OPENS: [&str; 6] = ["between ", "from ", "entre ", "del ", "de ", ""];
/// What stands between the two ends.
const BETWEEN: [&str; 8] = [" to ", " and ", " al ", " a ", " y ", "–", "-", " – "];

/// Reads a range whose ends are in one unit, the lower first.
pub fn read(text: &str, words: Words<'_>) -> Option<Printed> {
    let rest = OPENS.iter().find_map(|opens| {
        let start = text.get(..opens.len())?;
        (start.to_lowercase() == *opens).then(|| &text[opens.len()..])
    })?;
    BETWEEN.iter().find_map(|between| {
        let (left, right) = rest.split_once(between)?;
        ends(left, right, words)
    })
}

/// Scale and unit may stand with the second end alone, the currency with the first alone.
fn ends(left: &str, right: &str, words: Words<'_>) -> Option<Printed> {
    let digit = |c: char| c.is_ascii_digit();
    let prefix = left.find(digit).map_or("", |at| &left[..at]);
    let number = right.find(|c: char| !digit(c) && c != '.' && c != ',');
    let suffix = number.map_or("", |at| &right[at..]);
    // All of it, or what comes after a scale: "5 mil" of "6 mil toneladas".
    let tails = suffix.match_indices(' ').map(|(at, _)| &suffix[at..]);
    let tails = std::iter::once(suffix).chain(tails).chain([""]);
    let lefts: Vec<String> = tails.map(|tail| [left, tail].concat()).collect();
    let rights = [[prefix, right].concat(), right.to_owned()];
    lefts.iter().find_map(|left| {
        rights.iter().find_map(|right| {
            let [from, to] = [left, right].map(|end| whole(end, words)?.ok());
            let (from, to) = (from?, to?);
            let plain = |end: &Printed| !end.band && !end.loose && end.units != ["rank"];
            let fits = from.units == to.units && from.value < to.value;
            (fits && plain(&from) && plain(&to)).then_some(Printed {
                to: Some(to.value),
                half_place: 0.0,
                trailing_zeros: 0,
                ..from
            })
        })
    })
}
