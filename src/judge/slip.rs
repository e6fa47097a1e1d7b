//! Which wrong sum, quotient or comparison two figures invite to, by a rule on the pair alone.

use super::{Verdict, contain, measure};
use crate::dataset::{Figure, FigureId, Flow, IndicatorId, SubjectId, Unit};

/// Two values this near, in parts of the larger, invite to be taken for each other.
const NEAR: f64 = 0.03;
/// A part of a year this near to another year, once multiplied.
const NEAR_YEAR: f64 = 0.05;

/// A trap that two figures lay for a hurried reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slip {
    /// Shares of one total that is cut in two ways, as into states and into sectors.
    CrossedCuts,
    /// A total, and what it already holds.
    PartInsideTotal,
    /// Kinds of goods of which neither is said to hold the other.
    OverlappingGoods,
    /// A count of products beside a share of value.
    CountIsNoValue,
    /// A rate of growth beside a share.
    GrowthIsNoShare,
    /// A part of a year, multiplied, comes near to a year of another measure or time.
    QuarterTimesFour,
    /// Places in different rankings.
    OtherRanking,
}

impl Slip {
    /// Every trap.
    pub const ALL: [Slip; 7] = [
        Slip::CrossedCuts,
        Slip::PartInsideTotal,
        Slip::OverlappingGoods,
        Slip::CountIsNoValue,
        Slip::GrowthIsNoShare,
        Slip::QuarterTimesFour,
        Slip::OtherRanking,
    ];
}

/// The trap that two figures lay, in whatever order; None where no rule sees one.
///
/// ```
/// use hechos::dataset::FigureId;
/// use hechos::judge::{Slip, slip};
/// let find = |id| FigureId::find(id).expect("in the dataset");
/// let (state, sector) = (find("jalisco-exports-share-2025q3"), find("mining-exports-share-2025q3"));
/// assert_eq!(slip(state, sector), Some(Slip::CrossedCuts));
/// ```
#[must_use]
pub fn slip(a: FigureId, b: FigureId) -> Option<Slip> {
    if a == b {
        return None;
    }
    if holds(a, b) || holds(b, a) {
        return Some(Slip::PartInsideTotal);
    }
    one_way(a.get(), b.get()).or_else(|| one_way(b.get(), a.get()))
}

/// Whether the whole already holds the part: amounts of one measure, or shares of one total.
pub(super) fn holds(whole: FigureId, part: FigureId) -> bool {
    let (w, p) = (whole.get(), part.get());
    match (w.quantity.unit, p.quantity.unit) {
        _ if whole == part => false,
        (Unit::Of(one), Unit::Of(other)) if one == other => {
            let mut reasons = Vec::new();
            contain::contained(part, whole, &mut reasons);
            reasons
                .iter()
                .all(|reason| reason.verdict() != Verdict::Refused)
        }
        (Unit::Percent, Unit::Percent) => {
            one_total(w, p)
                && w.indicator == p.indicator
                && w.subject != p.subject
                && p.subject.lies_within(w.subject)
        }
        _ => false,
    }
}

fn one_way(x: &Figure, y: &Figure) -> Option<Slip> {
    let (share_x, share_y) = (measure::is_share(x), measure::is_share(y));
    match (x.quantity.unit, y.quantity.unit) {
        (Unit::Rank, Unit::Rank) => {
            (x.subject == y.subject && x.indicator != y.indicator).then_some(Slip::OtherRanking)
        }
        (Unit::Count, Unit::Percent) => (x.share_of.is_some() && share_y && x.subject == y.subject)
            .then_some(Slip::CountIsNoValue),
        (Unit::Percent, Unit::Percent) if share_x && !share_y => {
            growth_beside(x, y).then_some(Slip::GrowthIsNoShare)
        }
        (Unit::Percent, Unit::Percent) if share_x && one_total(x, y) => {
            (x.indicator != y.indicator).then_some(Slip::CrossedCuts)
        }
        (Unit::Of(one), Unit::Of(other))
            if one == other
                && measure::is_amount(x)
                && measure::is_amount(y)
                && makes_a_year(x, y) =>
        {
            Some(Slip::QuarterTimesFour)
        }
        (Unit::Of(_) | Unit::Percent, Unit::Of(_) | Unit::Percent) => {
            let in_one = x.quantity.unit == y.quantity.unit || share_x || share_y;
            let amounts = |f: &Figure, share| share || measure::is_amount(f);
            (in_one
                && amounts(x, share_x)
                && amounts(y, share_y)
                && x.subject.lies_within(y.subject)
                && may_overlap(x.indicator, y.indicator))
            .then_some(Slip::OverlappingGoods)
        }
        _ => None,
    }
}

/// Whether both are shares of one and the same printed total.
fn one_total(x: &Figure, y: &Figure) -> bool {
    x.share_of.is_some() && x.share_of == y.share_of
}

/// Whether a share and a rate are of one measure and period, and of one subject or nearly equal.
fn growth_beside(share: &Figure, growth: &Figure) -> bool {
    let (s, g) = (share.quantity.value, growth.quantity.value);
    share.indicator.get().within.is_some()
        && share.indicator.get().within == measure::measured(growth.indicator)
        && share.when() == growth.when()
        && (share.subject == growth.subject
            || (share.subject.lies_within(growth.subject) && near(s, g, NEAR)))
}

/// Whether the part of a year, multiplied, comes near to a year that it does not lie in.
fn makes_a_year(part: &Figure, year: &Figure) -> bool {
    let (Some(short), Some(long)) = (part.when(), year.when()) else {
        return false;
    };
    let times = 12.0 / f64::from(short.months());
    part.subject == year.subject
        && short.months() < 12
        && long.months() == 12
        && near(part.quantity.value * times, year.quantity.value, NEAR_YEAR)
}

fn near(a: f64, b: f64, part: f64) -> bool {
    (a - b).abs() <= part * a.abs().max(b.abs())
}

/// Whether neither kind of goods is said to hold the other, and they may go the same way.
pub(super) fn may_overlap(a: IndicatorId, b: IndicatorId) -> bool {
    let (a, b) = (a.get(), b.get());
    let nested = a.products.lies_within(b.products) || b.products.lies_within(a.products);
    let everything = is_everything(a.products) || is_everything(b.products);
    let apart = matches!(
        (a.flow, b.flow),
        (Flow::None, _)
            | (_, Flow::None)
            | (Flow::Imports, Flow::Exports)
            | (Flow::Exports, Flow::Imports)
    );
    !apart && !nested && !everything
}

/// Whether kinds of goods are counted in it, and it in none: it holds whatever is traded, also
/// where no list of the goods is printed.
fn is_everything(products: SubjectId) -> bool {
    products.get().within.is_none()
        && SubjectId::all().any(|other| other.get().within == Some(products))
}
