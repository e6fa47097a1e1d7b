//! Shares in per cent: any one of part, whole and share from the other two, chains, remainders.

use super::{Interval, MathsError, arithmetic, compare, corners};
use crate::dataset::Unit;

/// The longest chain of shares.
pub const MAX_CHAIN: usize = 8;

/// part ÷ whole, in per cent. Not limited to 100: whether the part lies in the whole is not known
/// here.
///
/// ```
/// use hechos::dataset::Unit;
/// use hechos::maths::{Interval, share};
/// let state = Interval::new(28.85e9, 28.9e9, 28.95e9, Unit::MAIN)?;
/// let all = Interval::new(152.55e9, 152.6e9, 152.65e9, Unit::MAIN)?;
/// let found = share(&state, &all)?;
/// assert_eq!(format!("{:.2} [{:.2}, {:.2}]", found.value(), found.low(), found.high()),
///            "18.94 [18.90, 18.98]");
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
///
/// # Errors
/// [`MathsError::ZeroDenominator`] where the whole may be 0, [`MathsError::Negative`],
/// [`MathsError::UnitMismatch`], [`MathsError::WrongUnit`] for ranks, [`MathsError::NotFinite`].
pub fn share(part: &Interval, whole: &Interval) -> Result<Interval, MathsError> {
    arithmetic::same_unit(part, whole)?;
    level(part)?;
    compare::positive(whole)?;
    corners::two(part, whole, Unit::Percent, |part, whole| {
        part / whole * 100.0
    })
}

/// share × whole ÷ 100, in the unit of the whole.
///
/// # Errors
/// [`MathsError::WrongUnit`] unless `share` is a percentage, [`MathsError::Negative`],
/// [`MathsError::NotFinite`].
pub fn part(share: &Interval, whole: &Interval) -> Result<Interval, MathsError> {
    let share = share.as_share()?;
    level(whole)?;
    corners::two(&share, whole, whole.unit(), |share, whole| {
        whole * (share / 100.0)
    })
}

/// part ÷ share × 100, in the unit of the part.
///
/// # Errors
/// [`MathsError::ZeroDenominator`] where the share may be 0; else as [`part`].
pub fn whole(part: &Interval, share: &Interval) -> Result<Interval, MathsError> {
    let share = share.as_share()?;
    level(part)?;
    compare::positive(&share)?;
    corners::two(part, &share, part.unit(), |part, share| {
        part / (share / 100.0)
    })
}

/// A share of a share of …, and of the whole where one is given. The first share is the innermost:
/// 85 % of 4 % of 6.6 trillion is `chain(&[85 %, 4 %], Some(6.6 trillion))`.
///
/// # Errors
/// [`MathsError::Operands`] for no share or more than [`MAX_CHAIN`]; else as [`part`].
pub fn chain(shares: &[Interval], whole: Option<&Interval>) -> Result<Interval, MathsError> {
    if shares.is_empty() || shares.len() > MAX_CHAIN {
        return Err(MathsError::Operands);
    }
    let everything = Interval::exact(100.0, Unit::Percent)?;
    shares
        .iter()
        .rev()
        .try_fold(*whole.unwrap_or(&everything), |total, share| {
            part(share, &total)
        })
}

/// What a share leaves over: 100 − share, never below 0.
///
/// # Errors
/// [`MathsError::OutOfRange`] where the share is above 100, [`MathsError::WrongUnit`],
/// [`MathsError::Negative`].
pub fn complement(share: &Interval) -> Result<Interval, MathsError> {
    let share = share.as_share_at_most_all()?;
    Interval::new(
        100.0 - share.high(),
        100.0 - share.value(),
        100.0 - share.low(),
        Unit::Percent,
    )
}

/// What a share leaves of a whole: whole × (100 − share) ÷ 100, in the unit of the whole.
///
/// ```
/// use hechos::dataset::Unit;
/// use hechos::maths::{Interval, remainder};
/// let six = Interval::new(64.75, 64.8, 64.85, Unit::Percent)?;
/// let all = Interval::new(152.55e9, 152.6e9, 152.65e9, Unit::MAIN)?;
/// let rest = remainder(&six, &all)?;
/// assert_eq!(format!("{:.1} to {:.1}", rest.low() / 1e9, rest.high() / 1e9), "53.6 to 53.8");
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
///
/// # Errors
/// As [`complement`]; as [`part`] for the whole.
pub fn remainder(share: &Interval, whole: &Interval) -> Result<Interval, MathsError> {
    part(&complement(share)?, whole)
}

/// Makes sure that a quantity is a level: not below 0, and no rank.
fn level(a: &Interval) -> Result<(), MathsError> {
    if a.unit() == Unit::Rank {
        Err(MathsError::WrongUnit(Unit::Rank))
    } else if a.low() < 0.0 {
        Err(MathsError::Negative)
    } else {
        Ok(())
    }
}
