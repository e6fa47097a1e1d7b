//! Growth: compound annual rate, and the level that a rate of growth started from.

use super::{Interval, MathsError, arithmetic, compare, corners};
use crate::dataset::Unit;

/// Compound annual rate of growth, in per cent a year: ((to ÷ from)^(1 ÷ years) − 1) × 100.
///
/// `years` may itself be a span, as "two decades".
///
/// ```
/// use hechos::dataset::Unit;
/// use hechos::maths::{Interval, annual_rate};
/// let from = Interval::new(2.35e12, 2.4e12, 2.45e12, Unit::MAIN)?;
/// let to = Interval::new(6.55e12, 6.6e12, 6.6e12, Unit::MAIN)?;
/// let rate = annual_rate(&from, &to, &Interval::exact(19.0, Unit::Year)?)?;
/// assert_eq!(format!("{:.2} [{:.2}, {:.2}]", rate.value(), rate.low(), rate.high()),
///            "5.47 [5.31, 5.59]");
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
///
/// # Errors
/// As [`super::change`]; [`MathsError::ZeroDenominator`] where `years` may be 0,
/// [`MathsError::WrongUnit`] where it is no number of years.
pub fn annual_rate(
    from: &Interval,
    to: &Interval,
    years: &Interval,
) -> Result<Interval, MathsError> {
    arithmetic::same_unit(from, to)?;
    compare::positive(from)?;
    if years.unit() != Unit::Year {
        return Err(MathsError::WrongUnit(years.unit()));
    }
    compare::positive(years)?;
    if to.low() < 0.0 {
        return Err(MathsError::Negative);
    }
    corners::three([from, to, years], Unit::Percent, |from, to, years| {
        ((to / from).powf(1.0 / years) - 1.0) * 100.0
    })
}

/// The level before it grew by `growth` per cent: level ÷ (1 + growth ÷ 100).
///
/// # Errors
/// [`MathsError::OutOfRange`] where growth may be −100 % or less, [`MathsError::WrongUnit`] where
/// it is no percentage, [`MathsError::Negative`] where the level may be below 0,
/// [`MathsError::NotFinite`].
pub fn level_before(level: &Interval, growth: &Interval) -> Result<Interval, MathsError> {
    can_grow(level, growth)?;
    corners::two(level, growth, level.unit(), |level, growth| {
        level / (1.0 + growth / 100.0)
    })
}

/// The level after `years` years at `rate` per cent a year: level × (1 + rate ÷ 100)^years.
///
/// ```
/// use hechos::dataset::Unit;
/// use hechos::maths::{Interval, level_after};
/// let from = Interval::new(2.35e12, 2.4e12, 2.45e12, Unit::MAIN)?;
/// let rate = Interval::new(4.65, 4.7, 4.75, Unit::Percent)?;
/// let to = level_after(&from, &rate, &Interval::exact(19.0, Unit::Year)?)?;
/// assert_eq!(format!("{:.2} to {:.2}", to.low() / 1e12, to.high() / 1e12), "5.57 to 5.92");
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
///
/// # Errors
/// As [`level_before`]; [`MathsError::WrongUnit`] where `years` is no number of years.
pub fn level_after(
    level: &Interval,
    rate: &Interval,
    years: &Interval,
) -> Result<Interval, MathsError> {
    can_grow(level, rate)?;
    if years.unit() != Unit::Year {
        return Err(MathsError::WrongUnit(years.unit()));
    }
    corners::three([level, rate, years], level.unit(), |level, rate, years| {
        level * (1.0 + rate / 100.0).powf(years)
    })
}

/// What the level gained when it grew by `growth` per cent: the level less the level before.
///
/// Narrower than that difference of two intervals, for the level is one and the same in both.
///
/// # Errors
/// As [`level_before`].
pub fn increase(level: &Interval, growth: &Interval) -> Result<Interval, MathsError> {
    can_grow(level, growth)?;
    corners::two(level, growth, level.unit(), |level, growth| {
        level * (growth / (100.0 + growth))
    })
}

fn can_grow(level: &Interval, growth: &Interval) -> Result<(), MathsError> {
    if growth.unit() != Unit::Percent {
        return Err(MathsError::WrongUnit(growth.unit()));
    }
    if level.unit() == Unit::Rank {
        return Err(MathsError::WrongUnit(Unit::Rank));
    }
    if growth.low() <= -100.0 {
        return Err(MathsError::OutOfRange);
    }
    if level.low() < 0.0 {
        return Err(MathsError::Negative);
    }
    Ok(())
}
