//! Digits of a number: grouping, decimals, and how many decimals a number needs. It knows no unit.

/// Powers of ten that an `f64` holds exactly.
pub(in crate::text) const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// The most decimals that any text of the sheet prints.
pub(in crate::text) const MOST_DECIMALS: u8 = 12;

/// A number with grouping commas, a decimal point and a true minus sign, as both languages write it.
///
/// Rounds half away from zero to `decimals` (at most 12). Zero has no sign. From 10¹⁸ on it is
/// written as a power of ten. Beyond 15 digits an `f64` has no more to give. What is not finite is no number and prints as a dash.
///
/// ```
/// use hechos::text::grouped;
/// assert_eq!(grouped(1234.5, 1), "1,234.5");
/// assert_eq!(grouped(-0.26, 1), "\u{2212}0.3");
/// assert_eq!(grouped(-0.04, 1), "0.0");
/// ```
#[must_use]
pub fn grouped(value: f64, decimals: u8) -> String {
    if !value.is_finite() {
        return "—".to_owned();
    }
    let mut decimals = decimals.min(MOST_DECIMALS);
    let mut units = in_units(value, decimals);
    while units >= 1e18 && decimals > 0 {
        decimals -= 1;
        units = in_units(value, decimals);
    }
    if units >= 1e18 {
        return power_of_ten(value);
    }
    let mut rest = units as u64;
    let mut reversed = Vec::with_capacity(24);
    let mut place = 0;
    while rest > 0 || place <= decimals {
        if place == decimals && decimals > 0 {
            reversed.push('.');
        }
        if place > decimals && (place - decimals).is_multiple_of(3) {
            reversed.push(',');
        }
        reversed.push(char::from(b'0' + (rest % 10) as u8));
        rest /= 10;
        place += 1;
    }
    if value < 0.0 && units > 0.0 {
        reversed.push('\u{2212}');
    }
    reversed.iter().rev().collect()
}

/// The fewest decimals, at most `most`, that lose nothing against `most` decimals but rounding noise.
pub(in crate::text) fn fewest_decimals(value: f64, most: u8) -> u8 {
    let slack = value.abs() * 1e-12;
    (0..most)
        .find(|&decimals| (rounded(value, decimals) - value).abs() <= slack)
        .unwrap_or(most)
}

/// The fewest decimals that lose nothing of 15 digits; None where [`MOST_DECIMALS`] do not suffice.
pub(in crate::text) fn full_decimals(value: f64) -> Option<u8> {
    let slack = value.abs() * 6e-16;
    (0..=MOST_DECIMALS).find(|&decimals| (rounded(value, decimals) - value).abs() <= slack)
}

/// The value as `grouped` prints it.
pub(in crate::text) fn rounded(value: f64, decimals: u8) -> f64 {
    let units = in_units(value, decimals);
    if units >= 1e18 {
        return value;
    }
    (units / POWERS[usize::from(decimals)]).copysign(value)
}

/// The fewest decimals whose last place is at most `step`; 0 where a whole number will do.
pub(super) fn decimals_for_step(step: f64) -> u8 {
    let step = step * (1.0 + 1e-9);
    (0..MOST_DECIMALS)
        .find(|&decimals| step * POWERS[usize::from(decimals)] >= 1.0)
        .unwrap_or(MOST_DECIMALS)
}

fn in_units(value: f64, decimals: u8) -> f64 {
    let scaled = value.abs() * POWERS[usize::from(decimals.min(MOST_DECIMALS))];
    // A tie in print is a tie here too: 2.675 × 100 must not fall to 267.499…
    let tie = if scaled < 1e11 { f64::EPSILON } else { 0.0 };
    (scaled * (1.0 + tie)).round()
}

fn power_of_ten(value: f64) -> String {
    let (mut mantissa, mut exponent) = (value, 0_u32);
    while mantissa.abs() >= 10.0 {
        mantissa /= 10.0;
        exponent += 1;
    }
    format!("{} × 10^{exponent}", grouped(mantissa, 1))
}
