//! Two quantities beside each other: difference, ratio, change.

use super::{Interval, MathsError, arithmetic, corners};
use crate::dataset::Unit;

/// a − b. Two percentages differ by percentage points, two ranks by a number of places.
///
/// # Errors
/// [`MathsError::UnitMismatch`], [`MathsError::NotFinite`].
pub fn difference(a: &Interval, b: &Interval) -> Result<Interval, MathsError> {
    let unit = match (a.unit(), b.unit()) {
        (Unit::Percent, Unit::Percent) => Unit::PercentagePoint,
        (Unit::Rank, Unit::Rank) => Unit::Count,
        _ => arithmetic::same_unit(a, b)?,
    };
    corners::two(a, b, unit, |a, b| a - b)
}

/// a ÷ b as a pure number, of two quantities in one unit.
///
/// # Errors
/// [`MathsError::ZeroDenominator`] where `b` may be 0, [`MathsError::UnitMismatch`],
/// [`MathsError::WrongUnit`] for ranks, [`MathsError::NotFinite`].
pub fn ratio(a: &Interval, b: &Interval) -> Result<Interval, MathsError> {
    arithmetic::same_unit(a, b)?;
    arithmetic::div(a, b).map(|ratio| ratio.with_unit(Unit::Ratio))
}

/// Change from an earlier to a later value of one thing, in per cent of the earlier.
///
/// # Errors
/// As [`ratio`], and [`MathsError::Negative`] where either may be below 0.
pub fn change(from: &Interval, to: &Interval) -> Result<Interval, MathsError> {
    arithmetic::same_unit(from, to)?;
    positive(from)?;
    if to.low() < 0.0 {
        return Err(MathsError::Negative);
    }
    corners::two(from, to, Unit::Percent, |from, to| {
        (to / from - 1.0) * 100.0
    })
}

/// Makes sure that a quantity is surely above 0.
pub(super) fn positive(a: &Interval) -> Result<(), MathsError> {
    if a.low() < 0.0 {
        Err(MathsError::Negative)
    } else if a.low() == 0.0 {
        Err(MathsError::ZeroDenominator)
    } else {
        Ok(())
    }
}
