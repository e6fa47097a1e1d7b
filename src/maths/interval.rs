//! The interval that a quantity stands for, under either reading.

use super::MathsError;
use crate::dataset::{Bound, Qualifier, Quantity, Unit};

/// Relative tolerance at the edges of intervals: far above the rounding of `f64` (about 1e-16 a
/// step) and far below any printed precision, so that 64.75 met by 9.7 + 9.3 + … is met.
pub const EDGE: f64 = 1e-12;

/// How much of a printed figure is taken as significant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Reading {
    /// Half of the last significant place.
    #[default]
    Plausible,
    /// Half of the last printed place.
    Strict,
}

impl Reading {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Plausible => Self::Strict,
            Self::Strict => Self::Plausible,
        }
    }
}

/// Every value that a quantity may have, with the one in the middle of the reading.
///
/// Finite, and `low ≤ value ≤ high`. In plain units: dollars, per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    low: f64,
    value: f64,
    high: f64,
    unit: Unit,
}

impl Interval {
    /// An interval from its three numbers.
    ///
    /// # Errors
    /// [`MathsError::NotFinite`], or [`MathsError::OutOfRange`] where `low ≤ value ≤ high` fails.
    pub fn new(low: f64, value: f64, high: f64, unit: Unit) -> Result<Self, MathsError> {
        if !(low.is_finite() && value.is_finite() && high.is_finite()) {
            return Err(MathsError::NotFinite);
        }
        if low > value || value > high {
            return Err(MathsError::OutOfRange);
        }
        Ok(Self {
            // Adding zero turns −0 into 0.
            low: low + 0.0,
            value: value + 0.0,
            high: high + 0.0,
            unit,
        })
    }

    /// An interval without spread.
    ///
    /// # Errors
    /// [`MathsError::NotFinite`].
    pub fn exact(value: f64, unit: Unit) -> Result<Self, MathsError> {
        Self::new(value, value, value, unit)
    }

    /// Reads a printed quantity: plain and about as v ± h, nearly as [v − h, v], more than as
    /// [v, v + 2h], less than as [v − 2h, v], a band as everything up to its limit, a range as what
    /// lies between its ends. Of a printed fall the size is read so: "nearly 7%" less is −7 to −6.5.
    ///
    /// Levels, counts and spans are never read below 0, nor a rank below 1. A percentage may be a
    /// rate of growth and so may be negative; the functions on shares cut it at 0. An amount below 0 is
    /// a fall, or a deficit.
    ///
    /// ```
    /// use hechos::dataset::{Qualifier, Quantity, Unit};
    /// use hechos::maths::{Interval, Reading};
    /// let nearly = Quantity {
    ///     value: 6.6e12,
    ///     unit: Unit::MAIN,
    ///     qualifier: Qualifier::Nearly,
    ///     half_width: 5e10,
    ///     half_width_strict: 5e10,
    ///     bound: None,
    /// };
    /// let read = Interval::of(&nearly, Reading::Plausible)?;
    /// assert_eq!((read.low(), read.high()), (6.55e12, 6.6e12));
    /// # Ok::<(), hechos::maths::MathsError>(())
    /// ```
    ///
    /// # Errors
    /// [`MathsError::NotFinite`]; [`MathsError::Negative`] for a negative count, span or precision;
    /// [`MathsError::OutOfRange`] for a rank below 1, or a range whose ends are turned.
    pub fn of(quantity: &Quantity, reading: Reading) -> Result<Self, MathsError> {
        let v = quantity.value;
        let h = match reading {
            Reading::Plausible => quantity.half_width,
            Reading::Strict => quantity.half_width_strict,
        };
        if !(v.is_finite() && h.is_finite()) {
            return Err(MathsError::NotFinite);
        }
        let fell = v < 0.0;
        let least = match least(quantity.unit) {
            Floor::Size if fell => f64::NEG_INFINITY,
            Floor::Size => 0.0,
            Floor::At(least) => least,
        };
        if h < 0.0 || (least >= 0.0 && fell) {
            return Err(MathsError::Negative);
        }
        if v < least {
            return Err(MathsError::OutOfRange);
        }
        let (low, value, high) = match (quantity.bound, quantity.qualifier) {
            (Some(Bound::AtMost), _) => (least.max(0.0).min(v), v, v),
            (Some(Bound::To(to)), _) => (v, v + (to - v) / 2.0, to),
            (None, Qualifier::Plain | Qualifier::About) => (v - h, v, v + h),
            (None, Qualifier::Nearly) if fell => (v, v, v + h),
            (None, Qualifier::Nearly) => (v - h, v, v),
            (None, Qualifier::MoreThan) if fell => (v - 2.0 * h, v, v),
            (None, Qualifier::LessThan) if fell => (v, v, v + 2.0 * h),
            (None, Qualifier::MoreThan) => (v, v, v + 2.0 * h),
            (None, Qualifier::LessThan) => (v - 2.0 * h, v, v),
        };
        Self::new(low.max(least), value, high, quantity.unit)
    }

    /// The lowest value.
    #[must_use]
    pub const fn low(&self) -> f64 {
        self.low
    }

    /// The value from the printed figures themselves. Not always the middle: "nearly" ends at it.
    #[must_use]
    pub const fn value(&self) -> f64 {
        self.value
    }

    /// The highest value.
    #[must_use]
    pub const fn high(&self) -> f64 {
        self.high
    }

    /// The unit of all three.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// Highest less lowest, 0 or more.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.high - self.low
    }

    /// Whether there is no spread at all.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.low == self.high
    }

    /// Whether a value in this unit lies inside, edges included.
    #[must_use]
    pub fn contains(&self, value: f64) -> bool {
        at_most(self.low, value) && at_most(value, self.high)
    }

    /// Whether every value of this one lies inside `outer`. False where the units differ.
    #[must_use]
    pub fn lies_within(&self, outer: &Interval) -> bool {
        self.unit == outer.unit && outer.contains(self.low) && outer.contains(self.high)
    }

    /// Whether the two have a value in common; touching counts. False where the units differ.
    #[must_use]
    pub fn overlaps(&self, other: &Interval) -> bool {
        self.unit == other.unit && at_most(self.low, other.high) && at_most(other.low, self.high)
    }

    /// The same with the other sign: of a fall, its size.
    #[must_use]
    pub fn negated(&self) -> Self {
        Self {
            low: 0.0 - self.high,
            value: 0.0 - self.value,
            high: 0.0 - self.low,
            unit: self.unit,
        }
    }

    /// The same numbers in another unit.
    pub(crate) const fn with_unit(self, unit: Unit) -> Self {
        Self { unit, ..self }
    }

    /// Cut at 0 from below, for a share.
    ///
    /// # Errors
    /// [`MathsError::WrongUnit`] unless it is a percentage, [`MathsError::Negative`] for a value
    /// below 0.
    pub(crate) fn as_share(self) -> Result<Self, MathsError> {
        match self.unit {
            Unit::Percent if self.value < 0.0 => Err(MathsError::Negative),
            Unit::Percent => Ok(Self {
                low: self.low.max(0.0),
                ..self
            }),
            unit => Err(MathsError::WrongUnit(unit)),
        }
    }

    /// Cut at 0 and at 100, for a share whose remainder is sought.
    ///
    /// # Errors
    /// As [`Self::as_share`]; [`MathsError::OutOfRange`] for a value above 100.
    pub(crate) fn as_share_at_most_all(self) -> Result<Self, MathsError> {
        let share = self.as_share()?;
        if share.value > 100.0 {
            return Err(MathsError::OutOfRange);
        }
        Ok(Self {
            high: share.high.min(100.0),
            ..share
        })
    }
}

/// Whether a ≤ b within [`EDGE`].
fn at_most(a: f64, b: f64) -> bool {
    a <= b || a - b <= EDGE * a.abs().max(b.abs())
}

/// Where values of a unit end below.
enum Floor {
    /// At a number; at minus infinity where they may be negative.
    At(f64),
    /// At 0 for an amount, and nowhere for what it fell by.
    Size,
}

const fn least(unit: Unit) -> Floor {
    match unit {
        Unit::Of(_) => Floor::Size,
        Unit::Ratio | Unit::Count | Unit::Year | Unit::Month => Floor::At(0.0),
        Unit::Rank => Floor::At(1.0),
        Unit::Percent | Unit::PercentagePoint => Floor::At(f64::NEG_INFINITY),
    }
}
