//! Results over all corners of the inputs: right for every function that rises or falls in each
//! input alone, as all functions of this module do.

use super::{Interval, MathsError};
use crate::dataset::Unit;

/// A function of two inputs.
pub(super) fn two(
    a: &Interval,
    b: &Interval,
    unit: Unit,
    f: fn(f64, f64) -> f64,
) -> Result<Interval, MathsError> {
    let corners = [
        f(a.low(), b.low()),
        f(a.low(), b.high()),
        f(a.high(), b.low()),
        f(a.high(), b.high()),
    ];
    span(f(a.value(), b.value()), &corners, unit)
}

/// A function of three inputs.
pub(super) fn three(
    [a, b, c]: [&Interval; 3],
    unit: Unit,
    f: fn(f64, f64, f64) -> f64,
) -> Result<Interval, MathsError> {
    let mut corners = [0.0; 8];
    let ends = |x: &Interval, high: bool| if high { x.high() } else { x.low() };
    for (at, corner) in corners.iter_mut().enumerate() {
        *corner = f(
            ends(a, at & 1 > 0),
            ends(b, at & 2 > 0),
            ends(c, at & 4 > 0),
        );
    }
    span(f(a.value(), b.value(), c.value()), &corners, unit)
}

/// From the lowest to the highest of all. `f64::min` would let a NaN pass, hence the first line.
fn span(value: f64, corners: &[f64], unit: Unit) -> Result<Interval, MathsError> {
    if !corners.iter().all(|corner| corner.is_finite()) {
        return Err(MathsError::NotFinite);
    }
    let low = corners.iter().copied().fold(value, f64::min);
    let high = corners.iter().copied().fold(value, f64::max);
    Interval::new(low, value, high, unit)
}
