//! Sums, differences, products and quotients of intervals.

use super::{Interval, MathsError, corners};
use crate::dataset::Unit;

/// a + b, in their unit.
///
/// # Errors
/// [`MathsError::UnitMismatch`], [`MathsError::WrongUnit`] for ranks, [`MathsError::NotFinite`].
pub fn add(a: &Interval, b: &Interval) -> Result<Interval, MathsError> {
    corners::two(a, b, same_unit(a, b)?, |a, b| a + b)
}

/// a − b, in their unit. For percentages see also [`super::difference`].
///
/// # Errors
/// [`MathsError::UnitMismatch`], [`MathsError::WrongUnit`] for ranks, [`MathsError::NotFinite`].
pub fn sub(a: &Interval, b: &Interval) -> Result<Interval, MathsError> {
    corners::two(a, b, same_unit(a, b)?, |a, b| a - b)
}

/// The sum of one or more terms.
///
/// # Errors
/// [`MathsError::Operands`] without a term; else as [`add`].
pub fn sum(terms: &[Interval]) -> Result<Interval, MathsError> {
    let (first, rest) = terms.split_first().ok_or(MathsError::Operands)?;
    rest.iter()
        .try_fold(*first, |total, term| add(&total, term))
}

/// a × b where at least one is a pure number; the result has the unit of the other.
///
/// # Errors
/// [`MathsError::UnitMismatch`] where neither is a ratio, [`MathsError::NotFinite`].
pub fn mul(a: &Interval, b: &Interval) -> Result<Interval, MathsError> {
    let unit = match (a.unit(), b.unit()) {
        (Unit::Ratio, unit) | (unit, Unit::Ratio) => unit,
        (left, right) => return Err(MathsError::UnitMismatch { left, right }),
    };
    corners::two(a, b, not_rank(unit)?, |a, b| a * b)
}

/// a ÷ b: a ratio where the units are the same, and the unit of `a` where `b` is a pure number.
///
/// # Errors
/// [`MathsError::ZeroDenominator`] where `b` may be 0, [`MathsError::UnitMismatch`],
/// [`MathsError::WrongUnit`] for ranks, [`MathsError::NotFinite`].
pub fn div(a: &Interval, b: &Interval) -> Result<Interval, MathsError> {
    let unit = match (a.unit(), b.unit()) {
        (unit, Unit::Ratio) => not_rank(unit)?,
        _ => same_unit(a, b).map(|_| Unit::Ratio)?,
    };
    if b.low() <= 0.0 && b.high() >= 0.0 {
        return Err(MathsError::ZeroDenominator);
    }
    corners::two(a, b, unit, |a, b| a / b)
}

/// a × a known number, in its unit.
///
/// # Errors
/// [`MathsError::NotFinite`], [`MathsError::WrongUnit`] for ranks.
pub fn scale(a: &Interval, factor: f64) -> Result<Interval, MathsError> {
    let factor = Interval::exact(factor, Unit::Ratio)?;
    mul(a, &factor)
}

/// The unit of both, if they may be added.
pub(super) fn same_unit(a: &Interval, b: &Interval) -> Result<Unit, MathsError> {
    match (a.unit(), b.unit()) {
        (left, right) if left != right => Err(MathsError::UnitMismatch { left, right }),
        (unit, _) => not_rank(unit),
    }
}

fn not_rank(unit: Unit) -> Result<Unit, MathsError> {
    match unit {
        Unit::Rank => Err(MathsError::WrongUnit(unit)),
        unit => Ok(unit),
    }
}
