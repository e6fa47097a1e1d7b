//! A printed quantity: its value, unit, and how vaguely it was printed.

use super::Unit;

/// The word that an article puts before a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Qualifier {
    /// None.
    Plain,
    /// "about", "around", "roughly".
    About,
    /// "nearly", "almost".
    Nearly,
    /// "more than", "over", "exceeding".
    MoreThan,
    /// "less than", "under", "up to".
    LessThan,
}

/// What a printed figure sets instead of one value.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Bound {
    /// A band from 1 to the value, as "Top 10".
    AtMost,
    /// A range from the value to this, in the plain unit, as "4 to 5%". Finite, above the value.
    To(f64),
}

/// A quantity as it was printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// Value in the plain unit. Finite.
    pub value: f64,
    /// Unit.
    pub unit: Unit,
    /// Printed qualifier.
    pub qualifier: Qualifier,
    /// Half of the last significant printed place, in the plain unit. Finite, not negative.
    pub half_width: f64,
    /// Half of the last printed place. At most `half_width`.
    pub half_width_strict: f64,
    /// What it sets instead of one value.
    pub bound: Option<Bound>,
}

impl Bound {
    /// The word that the tables have for it; a range has none, for its ends say it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::AtMost => "at-most",
            Self::To(_) => "",
        }
    }
}

impl Qualifier {
    /// Whether it names one limit alone, so that the other end is nowhere printed.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::MoreThan | Self::LessThan)
    }
}

impl Quantity {
    /// The qualifier of the number with its sign. An article tells the size of a fall or a deficit: one of more
    /// than 400 million is a balance of less than −400 million.
    #[must_use]
    pub fn signed_qualifier(&self) -> Qualifier {
        match self.qualifier {
            Qualifier::MoreThan if self.value < 0.0 => Qualifier::LessThan,
            Qualifier::LessThan if self.value < 0.0 => Qualifier::MoreThan,
            of => of,
        }
    }

    /// Whether it is a band of places, as "Top 10".
    #[must_use]
    pub fn is_band(&self) -> bool {
        self.bound == Some(Bound::AtMost)
    }

    /// The upper end of a printed range.
    #[must_use]
    pub const fn upper_end(&self) -> Option<f64> {
        match self.bound {
            Some(Bound::To(to)) => Some(to),
            _ => None,
        }
    }
}
