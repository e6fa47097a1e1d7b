//! A printed quantity: its value, unit, and how vaguely it was printed.

/// Unit of a quantity, in plain units: dollars, not billions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// US dollars.
    Usd,
    /// Per cent: 18.9 stands for 18.9 %.
    Percent,
    /// Percentage points, the difference of two percentages.
    PercentagePoint,
    /// A pure number: "doubled" is 2.
    Ratio,
    /// A number of things.
    Count,
    /// A place in a ranking, 1 is first.
    Rank,
    /// A number of years.
    Year,
    /// A number of months.
    Month,
}

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
}

/// A limit that the printed figure sets instead of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bound {
    /// A band from 1 to the value, as "Top 10".
    AtMost,
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
    /// Limit, for a band.
    pub bound: Option<Bound>,
}
