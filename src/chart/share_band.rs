//! A share and its interval: a strip from 0 to 100 %, and the neighbourhood of the interval enlarged.

use super::mark::{Row, interval};
use super::measure::beside;
use super::{Anchor, Axis, Class, Drawing, Mark, Shape, Tick};

/// A narrower interval than this, in points, cannot be read off the whole strip.
const NARROW: f64 = 6.0;
const STRIP: f64 = 18.0;
const BAND: f64 = 16.0;

/// A share with what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareBand {
    /// What the strip is: "Share of all states, 0 to 100%".
    pub title: String,
    /// The share in per cent.
    pub share: Mark,
    /// Label of the share in the enlarged strip: "computed 18.94%".
    pub share_label: String,
    /// The share that an article prints for the same question, and its label.
    pub printed: Option<(Mark, String)>,
}

/// The strip, and below it an enlarged piece if there is a printed share to hold against the
/// computed one, or if the interval is too narrow to be seen. A share beyond 100 % ends at 100 %.
///
/// ```
/// use hechos::chart::{Mark, ShareBand, share_band};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let computed = Interval::new(18.9, 18.94, 18.98, Unit::Percent)?;
/// let printed = Interval::new(18.85, 18.9, 18.95, Unit::Percent)?;
/// let question = ShareBand {
///     title: "Share of all states, 0 to 100%".into(),
///     share: Mark::computed(&computed),
///     share_label: "computed".into(),
///     printed: Some((Mark::quoted(&printed, Qualifier::Plain), "printed 18.9%".into())),
/// };
/// assert_eq!(share_band(&question, &|tick| format!("{:.2}%", tick.value)).height, 168);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn share_band(question: &ShareBand, tick: &dyn Fn(Tick) -> String) -> Drawing {
    let share = &question.share;
    let whole = Axis::zero_based(100.0, 2, &|_| String::new());
    let title = question.title.as_str();
    let mut shapes = vec![
        Shape::text(0.0, 14.0, Anchor::Start, Class::Muted, title),
        Shape::rect(0.0, 100.0, 22.0, STRIP, Class::Tile),
    ];
    let low = whole.at(share.low);
    if low >= 0.001 {
        shapes.push(Shape::rect(0.0, low, 22.0, STRIP, Class::BarFocus));
    }
    let row = Row {
        y: 22.0,
        height: STRIP,
        reach: 3.0,
        alone: false,
    };
    interval(&mut shapes, &whole, share, true, row);
    let spread = share.high - share.low;
    if question.printed.is_none() && (spread <= 0.0 || spread >= NARROW) {
        return Drawing::wide(46.0, shapes, Vec::new());
    }
    enlarge(&mut shapes, question, &whole, tick)
}

fn enlarge(
    shapes: &mut Vec<Shape>,
    question: &ShareBand,
    whole: &Axis,
    tick: &dyn Fn(Tick) -> String,
) -> Drawing {
    let share = (&question.share, question.share_label.as_str(), true);
    let printed = question.printed.iter();
    let rows: Vec<_> = std::iter::once(share)
        .chain(printed.map(|(mark, label)| (mark, label.as_str(), false)))
        .collect();
    let low = rows
        .iter()
        .map(|row| row.0.low)
        .fold(f64::INFINITY, f64::min);
    let high = rows.iter().map(|row| row.0.high).fold(0.0, f64::max);
    let axis = Axis::around(low, high, 4, tick);
    let (from, to) = axis.ends();
    let (top, bottom) = (66.0, 66.0 + 6.0 + 38.0 * rows.len() as f64);
    let strip = 22.0 + STRIP;
    shapes.push(Shape::line(
        (whole.at(from), strip),
        (0.0, top),
        Class::Axis,
    ));
    shapes.push(Shape::line(
        (whole.at(to), strip),
        (100.0, top),
        Class::Axis,
    ));
    axis.draw(shapes, top, bottom);
    for y in [top, bottom] {
        shapes.push(Shape::line((0.0, y), (100.0, y), Class::Axis));
    }
    for (at, (mark, label, focus)) in rows.into_iter().enumerate() {
        let y = top + 38.0 * at as f64;
        let (x, anchor) = beside(axis.at(mark.low), axis.at(mark.high), label);
        let class = Class::either(focus, Class::Accent, Class::Plain);
        shapes.push(Shape::text(x, y + 15.0, anchor, class, label));
        let row = Row {
            y: y + 22.0,
            height: BAND - 4.0,
            reach: 2.0,
            alone: true,
        };
        interval(shapes, &axis, mark, focus, row);
    }
    Drawing::wide(bottom + 20.0, std::mem::take(shapes), Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Unit;
    use crate::maths::Interval;

    fn height(low: f64, value: f64, high: f64) -> u16 {
        let interval = Interval::new(low, value, high, Unit::Percent).expect("in order");
        let question = ShareBand {
            title: String::from("Share"),
            share: Mark::computed(&interval),
            share_label: String::from("computed"),
            printed: None,
        };
        share_band(&question, &|tick| tick.value.to_string()).height
    }

    #[test]
    fn only_a_narrow_interval_is_enlarged() {
        assert_eq!(height(10.0, 20.0, 30.0), 46);
        assert_eq!(height(90.0, 90.0, 90.0), 46);
        assert_eq!(height(18.9, 18.94, 18.98), 130);
        assert_eq!(height(99.0, 101.0, 103.0), 130);
    }
}
