//! A value as a chart shows it: the printed tick within the interval that it stands for.

use super::{Axis, Class, Shape};
use crate::dataset::Qualifier;
use crate::maths::Interval;

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
    /// A printed value, read as an interval.
    ///
    /// ```
    /// use hechos::chart::{Ends, Mark};
    /// use hechos::dataset::{Qualifier, Unit};
    /// use hechos::maths::Interval;
    /// let printed = Interval::new(6.55e12, 6.6e12, 6.6e12, Unit::MAIN)?;
    /// assert_eq!(Mark::quoted(&printed, Qualifier::Nearly).ends, Ends::AtTick);
    /// # Ok::<(), hechos::maths::MathsError>(())
    /// ```
    #[must_use]
    pub const fn quoted(interval: &Interval, qualifier: Qualifier) -> Self {
        Self {
            low: interval.low(),
            value: interval.value(),
            high: interval.high(),
            ends: match qualifier {
                Qualifier::Plain | Qualifier::About => Ends::Closed,
                Qualifier::Nearly | Qualifier::LessThan => Ends::AtTick,
                Qualifier::MoreThan => Ends::Open,
            },
            about: matches!(qualifier, Qualifier::About),
            computed: false,
        }
    }

    /// A value that Hechos computed.
    #[must_use]
    pub const fn computed(interval: &Interval) -> Self {
        let quoted = Self::quoted(interval, Qualifier::Plain);
        Self {
            computed: true,
            ..quoted
        }
    }
}

impl Mark {
    /// Printed with a word for its range: "about", "nearly", "more than".
    pub(super) const fn is_vague(&self) -> bool {
        self.about || !matches!(self.ends, Ends::Closed)
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
    // Dashes need room to be read as an outline.
    let spread = high - low >= if mark.computed { 1.5 } else { 0.001 };
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
