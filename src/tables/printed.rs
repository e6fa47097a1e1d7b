//! Reads a figure as an article prints it: its value, its last printed place, the units it can have.

use super::doubtful;
use super::phrase::phrases;
use super::ranges;
use super::words::{KNOWN, Language, Words, cardinal, fold};

/// A percentage is good to five points at least, however round it is.
const VAGUEST_PERCENTAGE: f64 = 5.0;

/// What a printed figure says by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// Value in the plain unit: "US$617 billion" is 617000000000.
    pub value: f64,
    /// The upper end of a range, in the plain unit: 12000000 for "11.6 to 12 million".
    pub to: Option<f64>,
    /// Half of the last printed place; 0 for words, counts and ranks.
    pub half_place: f64,
    /// Zeros at the end of a whole printed number, which may not be significant: 2 in "500".
    pub trailing_zeros: i32,
    /// Units that the figure can have, those that the tables lack among them, as `week`. The value is
    /// in the first; of a part of a whole, "two thirds", per cent comes second.
    pub units: &'static [&'static str],
    /// Whether it is a band from 1, as "Top 10".
    pub band: bool,
    /// Whether a word says it that may be meant as a round number: "doubled", "half".
    pub loose: bool,
}

/// Why a print is not read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unread {
    /// It is no figure, or more than one.
    NoFigure,
    /// Its one mark stands before three digits, so that it is either of these: thousands, or three
    /// decimals?
    Doubtful([f64; 2]),
    /// Its scale stands for one number here and for another there, as "bn" in Spanish.
    ShortScale,
}

impl Printed {
    /// A figure with nothing rounded.
    pub const fn exact(value: f64, units: &'static [&'static str]) -> Self {
        Self {
            value,
            to: None,
            half_place: 0.0,
            trailing_zeros: 0,
            units,
            band: false,
            loose: false,
        }
    }

    /// A word that may be meant as a round number.
    pub const fn loose(value: f64, units: &'static [&'static str]) -> Self {
        Self {
            loose: true,
            ..Self::exact(value, units)
        }
    }

    /// The same in one of its units. None: it cannot be meant in that.
    pub fn in_unit(&self, unit: &str) -> Option<Self> {
        let hundredfold = unit == "percent" && self.units.first() == Some(&"ratio");
        let factor = if hundredfold { 100.0 } else { 1.0 };
        self.units.contains(&unit).then(|| Self {
            value: self.value * factor,
            to: self.to.map(|to| to * factor),
            half_place: self.half_place * factor,
            ..self.clone()
        })
    }

    /// Whether only the article can tell how exact it is: zeros at the end may be rounded.
    pub fn is_round(&self) -> bool {
        self.half_place > 0.0 && self.trailing_zeros > 0 && self.to.is_none()
    }

    /// Half of the last significant place and half of the last printed one, in a unit. A qualifier takes from
    /// what is exact by itself: "about 500,000 people" is as round as it looks, "nearly half" as "half" is.
    pub fn half_widths(&self, unit: &str, significant: bool, qualifier: &str) -> [f64; 2] {
        let plausible = self.half_width(unit, significant);
        let vague = matches!(qualifier, "about" | "nearly");
        let qualified = vague && self.to.is_none() && unit != "rank";
        if !qualified || self.half_place > 0.0 {
            return [plausible, self.half_place];
        }
        if self.loose {
            return [plausible; 2];
        }
        let text = format!("0.5e{}", self.trailing_zeros);
        let round = text.parse().expect("digits, an e and digits are a number");
        [plausible.max(round), 0.5]
    }

    /// Half of the last significant place, in a unit. A word is read as a round number.
    pub fn half_width(&self, unit: &str, significant: bool) -> f64 {
        let half = if self.loose {
            let leading = self.value.abs().log10().floor();
            0.5 * 10_f64.powf(leading)
        } else if significant {
            self.half_place
        } else {
            let zeros = self.trailing_zeros;
            let text = format!("{}e{zeros}", self.half_place);
            text.parse().expect("digits, an e and digits are a number")
        };
        match unit {
            "percent" => half.min(VAGUEST_PERCENTAGE).max(self.half_place),
            _ => half,
        }
    }
}

/// Reads "US$6.6 trillion", "18.9%", "Top 10", "eighth-largest", "27 mil 500 millones de dólares",
/// "dos terceras partes" and the like: what is one numeral from end to end, or a range of two.
///
/// # Errors
///
/// Why it cannot be read; what could be two numbers is never guessed.
pub fn read(text: &str, words: Words<'_>) -> Result<Printed, Unread> {
    // In a sentence "una" may be an article and "mayor" may compare; a print stands for a number.
    if let Some(number) = cardinal(&fold(text), words.language) {
        return Ok(Printed::exact(number.into(), &["count"]));
    }
    if words.language == Language::Es && matches!(fold(text).as_str(), "mayor" | "mayores") {
        return Ok(Printed::exact(1.0, &["rank"]));
    }
    match whole(text, words) {
        Some(reading) => reading,
        None => ranges::read(text, words).ok_or(Unread::NoFigure),
    }
}

/// Reads a print in the unit that a row gives. A bare number has its unit elsewhere in its sentence, "up from
/// 71.7 million", "from 40 to 45%": it is read as if it stood there. None: it is printed in another unit.
///
/// # Errors
///
/// As [`read`].
pub fn read_in(
    text: &str,
    value: f64,
    unit: &str,
    words: Words<'_>,
) -> Result<Option<Printed>, Unread> {
    let read = doubtful::read(text, value, words)?;
    if let Some(found) = read.in_unit(unit) {
        return Ok(Some(found));
    }
    if read.units != ["count"] {
        return Ok(None);
    }
    let percent = (unit == "percent").then(|| [text, "%"].concat());
    let code = KNOWN.contains(&unit).then(|| [unit, " ", text].concat());
    let own = words.units.iter();
    let own = own.filter(|known| known.names == [unit] && known.power == 0);
    let own = own.map(|known| [text, " ", &known.after].concat());
    let mut told = percent.into_iter().chain(code).chain(own);
    Ok(told.find_map(|text| whole(&text, words)?.ok()?.in_unit(unit)))
}

/// The reading of a text that is one numeral from end to end.
pub(super) fn whole(text: &str, words: Words<'_>) -> Option<Result<Printed, Unread>> {
    match phrases(text, words).as_slice() {
        [phrase] if phrase.start == 0 && phrase.end == text.len() => Some(phrase.reading.clone()),
        _ => None,
    }
}
