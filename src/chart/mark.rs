//! A value as a chart shows it: the printed tick within the interval that it stands for.

use super::{Axis, Class, Shape};
use crate::dataset::Qualifier;

/// How an interval ends above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ends {
    /// At a limit on both sides of the value.
    Closed,
    /// Open above the value: "more than".
    Open,
    /// At the value itself: "nearly".
    AtTick,
}

/// A value with its interval. `low ≤ value ≤ high`, all finite, in the unit of the chart's axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Least value that it can stand for.
    pub low: f64,
    /// Printed or computed value.
    pub value: f64,
    /// Greatest value that it can stand for.
    pub high: f64,
    /// How the interval ends above.
    pub ends: Ends,
    /// Printed after "about".
    pub about: bool,
    /// Computed by Hechos, not quoted.
    pub computed: bool,
}

impl Mark {
    /// A printed value. None if a number is not finite or `low ≤ value ≤ high` does not hold.
    ///
    /// ```
    /// use hechos::chart::{Ends, Mark};
    /// use hechos::dataset::Qualifier;
    /// let nearly = Mark::quoted(6.55, 6.6, 6.6, Qualifier::Nearly).expect("in order");
    /// assert_eq!(nearly.ends, Ends::AtTick);
    /// assert_eq!(Mark::quoted(2.0, 1.0, 3.0, Qualifier::Plain), None);
    /// ```
    #[must_use]
    pub fn quoted(low: f64, value: f64, high: f64, qualifier: Qualifier) -> Option<Self> {
        let ends = match qualifier {
            Qualifier::Plain | Qualifier::About => Ends::Closed,
            Qualifier::Nearly => Ends::AtTick,
            Qualifier::MoreThan => Ends::Open,
        };
        let ordered = low.is_finite() && high.is_finite() && low <= value && value <= high;
        ordered.then_some(Self {
            low,
            value,
            high,
            ends,
            about: qualifier == Qualifier::About,
            computed: false,
        })
    }

    /// A computed value. None as for [`Mark::quoted`].
    #[must_use]
    pub fn computed(low: f64, value: f64, high: f64) -> Option<Self> {
        let quoted = Self::quoted(low, value, high, Qualifier::Plain)?;
        Some(Self {
            computed: true,
            ..quoted
        })
    }
}

/// Where an interval is drawn, in px.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// Upper side of the band.
    pub(super) y: f64,
    /// Height of the band.
    pub(super) height: f64,
    /// How far the tick reaches beyond the band.
    pub(super) reach: f64,
    /// Whether the band stands alone, with an edge at its low end too.
    pub(super) alone: bool,
}

/// Band, edges and tick of a value.
pub(super) fn interval(shapes: &mut Vec<Shape>, axis: &Axis, mark: &Mark, focus: bool, row: Row) {
    let (low, value, high) = (axis.at(mark.low), axis.at(mark.value), axis.at(mark.high));
    let (top, bottom) = (row.y, row.y + row.height);
    let spread = high - low >= 0.001;
    if spread {
        let plain = Class::either(focus, Class::BandFocus, Class::Band);
        let band = Class::either(mark.computed, Class::BandComputed, plain);
        shapes.push(Shape::rect(low, high, top, row.height, band));
    }
    if spread && !mark.computed {
        let edge = Class::either(focus, Class::EdgeFocus, Class::Edge);
        let mut limit = |from, to| shapes.push(Shape::line(from, to, edge));
        if row.alone && mark.ends != Ends::Open {
            limit((low, top), (low, bottom));
        }
        if mark.ends == Ends::Closed {
            limit((high, top), (high, bottom));
        }
        // A wide or one-sided band needs an outline to be seen against its ground.
        if mark.ends != Ends::Closed || high - low >= 2.0 {
            limit((low, top + 0.5), (high, top + 0.5));
            limit((low, bottom - 0.5), (high, bottom - 0.5));
        }
    }
    let printed = Class::either(mark.about, Class::TickAbout, Class::Tick);
    let tick = Class::either(mark.computed, Class::LinkComputed, printed);
    let ends = (top - row.reach, bottom + row.reach);
    shapes.push(Shape::line((value, ends.0), (value, ends.1), tick));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_in_order_and_finite() {
        assert!(Mark::quoted(1.0, 1.0, 1.0, Qualifier::Plain).is_some());
        for (low, value, high) in [
            (f64::NAN, 1.0, 2.0),
            (0.0, f64::NAN, 2.0),
            (0.0, 1.0, f64::INFINITY),
            (1.5, 1.0, 2.0),
        ] {
            assert_eq!(Mark::quoted(low, value, high, Qualifier::About), None);
            assert_eq!(Mark::computed(low, value, high), None);
        }
    }
}
