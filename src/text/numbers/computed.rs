//! Computed numbers: a rounded value, and the interval that says how far it holds.

use super::digits::{MOST_DECIMALS, POWERS, decimals_for_step, fewest_decimals, grouped, rounded};
use super::number::{NBSP, Scale, with_unit};
use crate::dataset::{Lang, Unit};
use crate::maths::{EDGE, Interval};

/// The texts of one computed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// The value: "US$4.2 trillion".
    pub value: String,
    /// The interval in brackets, in the scale of the value and without its unit: "[4.1, 4.25]".
    /// None: the number is exact.
    pub interval: Option<String>,
}

impl Computed {
    /// The interval, or "exact" where there is no spread.
    #[must_use]
    pub fn spread(&self, lang: Lang) -> &str {
        match (&self.interval, lang) {
            (Some(interval), _) => interval,
            (None, Lang::En) => "exact",
            (None, Lang::Es) => "exacto",
        }
    }
}

/// How many significant digits a sentence shows at most.
const IN_WORDS: u8 = 4;
/// How many a number without spread has at most, unless more stand before its decimal point.
const EXACT: u8 = 5;

/// A computed number with its unit.
///
/// One rule gives the digits. Nothing is rounded before.
/// - The ends of the interval share their last place: it leaves one digit in the width of the
///   interval, or two where the width begins with 1.00 to 3.54 (the rule by which the
///   [Particle Data Group](https://pdg.lbl.gov/) rounds errors). Digits before the decimal point are
///   never rounded away.
/// - The ends are rounded outward, so that what is printed holds all that is possible.
/// - The value is rounded to nearest. It ends at the last place that is at most half of the width, or
///   further right where that would move it by more than a fifth of the width: 18.495 in [17.5, 19.5]
///   is 18.5, for 18 would not add up with what is left.
/// - One decimal is kept where an end below ten would be left with a single, rounded digit.
/// - A trailing zero is printed only where it was rounded: `[18.89, 18.98]` for 18.8991 to 18.9774,
///   but `[4.1, 4.25]` for 4.1 to 4.25.
///
/// Without spread the value has five significant digits at most, or all before the decimal point.
///
/// ```
/// use hechos::dataset::{Lang, Unit};
/// use hechos::maths::Interval;
/// use hechos::text::computed;
/// let rise = Interval::new(4.1e12, 4.2e12, 4.25e12, Unit::MAIN)?;
/// let rise = computed(&rise, Lang::En);
/// assert_eq!(rise.value, "US$4.2\u{a0}trillion");
/// assert_eq!(rise.interval.as_deref(), Some("[4.1,\u{a0}4.25]"));
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn computed(interval: &Interval, lang: Lang) -> Computed {
    let (unit, scale) = (interval.unit(), own_scale(interval));
    let plain = computed_in(interval, scale);
    Computed {
        value: with_unit(&plain.value, unit, scale, lang),
        interval: plain.interval,
    }
}

/// The same as it stands in a sentence: with four significant digits at most, for the others are read
/// past there. The ends are rounded outward to the place of the value; derivations keep all digits.
///
/// ```
/// use hechos::dataset::{Lang, Unit};
/// use hechos::maths::Interval;
/// use hechos::text::{computed, computed_in_words};
/// let part = Interval::new(13.46503, 13.46613, 13.46723, Unit::Percent)?;
/// assert_eq!(computed(&part, Lang::En).value, "13.466%");
/// let part = computed_in_words(&part, Lang::En);
/// assert_eq!(part.value, "13.47%");
/// assert_eq!(part.interval.as_deref(), Some("[13.46,\u{a0}13.47]"));
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn computed_in_words(interval: &Interval, lang: Lang) -> Computed {
    let (unit, scale) = (interval.unit(), own_scale(interval));
    let texts = Span {
        most: IN_WORDS,
        ..Span::new(interval, scale)
    }
    .texts();
    Computed {
        value: with_unit(&texts.value, unit, scale, lang),
        interval: texts.brackets(),
    }
}

/// The digits of a pure number as they stand in a sentence: "0.7143", and not "0.7143 times".
pub(in crate::text) fn bare_in_words(interval: &Interval) -> Computed {
    let texts = Span {
        most: IN_WORDS,
        ..Span::new(interval, Scale::One)
    }
    .texts();
    Computed {
        interval: texts.brackets(),
        value: texts.value,
    }
}

/// The digits of a computed number alone, in a scale that the caller names beside them.
#[must_use]
pub fn computed_in(interval: &Interval, scale: Scale) -> Computed {
    let texts = Span::new(interval, scale).texts();
    Computed {
        interval: texts.brackets(),
        value: texts.value,
    }
}

/// From the lowest to the highest value, with the unit: "US$616.5 to 617.5 billion",
/// "616.5 a 617.5 mil millones de dólares". Digits as in [`computed`].
#[must_use]
pub fn range(interval: &Interval, lang: Lang) -> String {
    let (unit, scale) = (interval.unit(), own_scale(interval));
    let texts = Span::new(interval, scale).texts();
    match texts.ends {
        // Each end of a range of places is a place.
        Some((low, high)) if unit == Unit::Rank => {
            let [low, high] = [low, high].map(|end| with_unit(&end, unit, scale, lang));
            from_to(&low, &high, lang)
        }
        Some((low, high)) => with_unit(&from_to(&low, &high, lang), unit, scale, lang),
        None => with_unit(&texts.value, unit, scale, lang),
    }
}

/// From the lowest to the highest value in a scale that the caller names: "616.5 to 617.5".
/// One number where there is no spread.
#[must_use]
pub fn range_in(interval: &Interval, scale: Scale, lang: Lang) -> String {
    let texts = Span::new(interval, scale).texts();
    match texts.ends {
        Some((low, high)) => from_to(&low, &high, lang),
        None => texts.value,
    }
}

/// Two ends of a range, as written: "5.31 to 5.59".
#[must_use]
pub fn from_to(low: &str, high: &str, lang: Lang) -> String {
    let to = match lang {
        Lang::En => "to",
        Lang::Es => "a",
    };
    format!("{low} {to} {high}")
}

fn own_scale(interval: &Interval) -> Scale {
    // Zero has no scale of its own.
    let value = match interval.value() {
        0.0 => interval.high(),
        value => value,
    };
    Scale::for_value(value, interval.unit())
}

/// Lowest, central and highest value in one scale.
struct Span {
    low: f64,
    value: f64,
    high: f64,
    /// Of a kind that has no decimals.
    whole: bool,
    /// How many significant digits the value has at most.
    most: u8,
}

/// A span as it is printed, without unit.
struct Texts {
    value: String,
    ends: Option<(String, String)>,
}

impl Texts {
    fn brackets(&self) -> Option<String> {
        let (low, high) = self.ends.as_ref()?;
        Some(format!("[{low},{NBSP}{high}]"))
    }
}

impl Span {
    fn new(interval: &Interval, scale: Scale) -> Self {
        Self {
            low: scale.divide(interval.low()),
            value: scale.divide(interval.value()),
            high: scale.divide(interval.high()),
            whole: interval.unit() == Unit::Rank,
            most: u8::MAX,
        }
    }

    fn texts(&self) -> Texts {
        let width = self.high - self.low;
        if width <= self.value.abs() * EDGE {
            let decimals = if self.whole {
                0
            } else {
                significant(self.value, self.most.min(EXACT))
            };
            return Texts {
                value: trimmed(self.value, decimals),
                ends: None,
            };
        }
        let (decimals, fewest) = if self.whole {
            (0, 0)
        } else {
            self.decimals(width)
        };
        let [low, high] =
            [(self.low, -1.0), (self.high, 1.0)].map(|(end, out)| outward(end, decimals, out));
        let near = |fewer: &u8| {
            let value = rounded(self.value, *fewer);
            (value - self.value).abs() <= width / 5.0 && (low..=high).contains(&value)
        };
        Texts {
            value: trimmed(
                self.value,
                (fewest..decimals).find(near).unwrap_or(decimals),
            ),
            ends: Some((
                trimmed_to(low, self.low, decimals),
                trimmed_to(high, self.high, decimals),
            )),
        }
    }

    /// Decimals of the ends, and the fewest of the value.
    fn decimals(&self, width: f64) -> (u8, u8) {
        let one_digit = decimals_for_step(width / 0.95);
        let leading = width * POWERS[usize::from(one_digit)];
        let ends = (one_digit + u8::from(leading < 3.545))
            .min(MOST_DECIMALS)
            .min(significant(self.value, self.most));
        let lone_digit = |end: f64| (0.5..9.5).contains(&end.abs()) && fewest_decimals(end, 1) > 0;
        if ends == 0 && (lone_digit(self.low) || lone_digit(self.high)) {
            return (1, 1);
        }
        (ends, decimals_for_step(width / 2.0).min(ends))
    }
}

/// An end rounded away from the interval, unless only the noise of `f64` lies beyond.
fn outward(end: f64, decimals: u8, out: f64) -> f64 {
    let nearest = rounded(end, decimals);
    let inside = (end - nearest) * out > end.abs().max(1.0) * EDGE;
    if inside {
        rounded(nearest + out / POWERS[usize::from(decimals)], decimals)
    } else {
        nearest
    }
}

/// Decimals that give so many significant digits, or none where more digits stand before the point: of what is
/// printed, for 999.98 becomes 1,000.
fn significant(value: f64, digits: u8) -> u8 {
    let decimals = significant_of(value, digits);
    significant_of(rounded(value, decimals), digits).min(decimals)
}

fn significant_of(value: f64, digits: u8) -> u8 {
    let before = (0..POWERS.len())
        .take_while(|&power| value.abs() >= POWERS[power])
        .fold(0_u8, |count, _| count + 1);
    if before > 0 {
        digits.saturating_sub(before).min(MOST_DECIMALS)
    } else {
        decimals_for_step(value.abs())
            .saturating_add(digits - 1)
            .min(MOST_DECIMALS)
    }
}

fn trimmed(value: f64, decimals: u8) -> String {
    trimmed_to(value, value, decimals)
}

/// A printed number with a trailing zero only where the number itself has more to it.
fn trimmed_to(printed: f64, itself: f64, decimals: u8) -> String {
    grouped(printed, fewest_decimals(itself, decimals))
}
