//! What can go wrong in arithmetic on quantities; texts for readers live in `text`.

use std::fmt;

use crate::dataset::Unit;

/// Why a quantity cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MathsError {
    /// An input or a result is infinite or no number.
    NotFinite,
    /// A level, share, precision or span is below zero.
    Negative,
    /// The denominator is zero, or may be.
    ZeroDenominator,
    /// Two units that do not go together.
    UnitMismatch {
        /// Unit of the first operand.
        left: Unit,
        /// Unit of the second operand.
        right: Unit,
    },
    /// A unit that this operation does not take, as a rank in a division.
    WrongUnit(Unit),
    /// A value outside the domain: a share surely above 100 %, growth of −100 % or less, a rank
    /// below 1, a value outside its own limits.
    OutOfRange,
    /// No operand, or more than the operation takes.
    Operands,
}

impl fmt::Display for MathsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            MathsError::NotFinite => "the number is not finite; give a finite one",
            MathsError::Negative => "the quantity is below zero; give zero or more",
            MathsError::ZeroDenominator => "the denominator may be zero; give one that is not",
            MathsError::UnitMismatch { .. } => "the two units differ; give both in one unit",
            MathsError::WrongUnit(_) => "the operation does not take this unit",
            MathsError::OutOfRange => "the value is outside what the operation allows",
            MathsError::Operands => "give at least one operand, and no more than the limit",
        })
    }
}

impl std::error::Error for MathsError {}
