//! A rate against a rate: two intervals on one line, and the gap between them.

use super::mark::{Row, interval};
use super::measure::{NARROWEST, around, beside, share};
use super::{Anchor, Axis, Class, Drawing, Hit, Mark, Shape, Tick};

const BAND: f64 = 34.0;

/// One of the two rates.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// What it is, with its value: "Printed 4.7%".
    pub label: String,
    /// The rate.
    pub mark: Mark,
}

/// Two rates that should be one, on an axis of their own that does not start at zero.
///
/// Where the intervals do not meet, the gap is measured in the colour of contradictions, with
/// `gap` beside it. The title stands above; it may be empty.
///
/// ```
/// use hechos::chart::{Class, Mark, Rate, Shape, rates};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let printed = Interval::new(4.65, 4.7, 4.75, Unit::Percent)?;
/// let computed = Interval::new(5.31, 5.47, 5.59, Unit::Percent)?;
/// let pair = [
///     Rate { label: "Printed 4.7%".into(), mark: Mark::quoted(&printed, Qualifier::Plain) },
///     Rate { label: "Computed 5.5%".into(), mark: Mark::computed(&computed) },
/// ];
/// let drawing = rates("Growth a year", &pair, "0.6 points apart", &|tick| tick.value.to_string());
/// let apart = |shape: &Shape| shape.class_list() == Class::LinkWarm.as_str();
/// assert_eq!(drawing.shapes.iter().filter(|shape| apart(shape)).count(), 3);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn rates(title: &str, pair: &[Rate; 2], gap: &str, tick: &dyn Fn(Tick) -> String) -> Drawing {
    let [first, second] = pair;
    let turned = first.mark.value > second.mark.value;
    let (left, right) = if turned {
        (second, first)
    } else {
        (first, second)
    };
    let low = left.mark.low.min(right.mark.low);
    let axis = Axis::around(low, left.mark.high.max(right.mark.high), 4, tick);
    let mut above = Vec::new();
    let mut y = 0.0;
    if !title.is_empty() {
        above.push(Shape::text(0.0, 14.0, Anchor::Start, Class::Strong, title));
        y += 30.0;
    }
    let top = labels(&mut above, &axis, left, right, y + 16.0) + 12.0;
    for rate in [left, right] {
        let row = Row {
            y: top,
            height: BAND,
            reach: 4.0,
            alone: true,
        };
        interval(&mut above, &axis, &rate.mark, false, row);
    }
    let mut bottom = top + BAND + 8.0;
    if left.mark.high < right.mark.low {
        let ends = (axis.at(left.mark.high), axis.at(right.mark.low));
        bottom = measure(&mut above, ends, gap, top);
    }
    let mut shapes = Vec::new();
    axis.draw(&mut shapes, y, bottom + 10.0);
    shapes.push(Shape::line(
        (0.0, bottom + 10.0),
        (100.0, bottom + 10.0),
        Class::Axis,
    ));
    shapes.append(&mut above);
    // Each has the side of its band.
    let border = f64::midpoint(axis.at(left.mark.high), axis.at(right.mark.low));
    let side = |mark: bool, ends| Hit::new(usize::from(mark), ends, y, bottom + 10.0 - y);
    let hits = vec![side(turned, (0.0, border)), side(!turned, (border, 100.0))];
    Drawing::wide(bottom + 32.0, shapes, hits)
}

/// Labels above their bands, the second one on a line of its own where they would touch; the last
/// baseline.
fn labels(shapes: &mut Vec<Shape>, axis: &Axis, left: &Rate, right: &Rate, y: f64) -> f64 {
    let class = |rate: &Rate| Class::either(rate.mark.computed, Class::Plain, Class::Strong);
    let span = |rate: &Rate| (axis.at(rate.mark.low), axis.at(rate.mark.high));
    let ((from, to), (_, end)) = (span(left), span(right));
    let (x, anchor) = beside(from, to, &left.label);
    let left_end = if anchor == Anchor::End {
        x
    } else {
        x + share(&left.label)
    };
    let needed = share(&right.label);
    let right_end = end.max(needed.min(100.0));
    let apart = right_end - needed >= left_end + 10.0 / NARROWEST * 100.0;
    let first = if apart { y } else { y + 18.0 };
    shapes.push(Shape::text(x, first, anchor, class(left), &left.label));
    shapes.push(Shape::text(
        right_end,
        y,
        Anchor::End,
        class(right),
        &right.label,
    ));
    first
}

/// The gap between the bands, its text inside if it fits there, else below; the lower end of both.
fn measure(shapes: &mut Vec<Shape>, (from, to): (f64, f64), text: &str, top: f64) -> f64 {
    let middle = top + BAND / 2.0;
    for (start, end) in [
        ((from, middle), (to, middle)),
        ((from, middle - 5.0), (from, middle + 5.0)),
        ((to, middle - 5.0), (to, middle + 5.0)),
    ] {
        shapes.push(Shape::line(start, end, Class::LinkWarm));
    }
    let centre = f64::midpoint(from, to);
    let inside = share(text) + 2.0 <= to - from;
    let (x, anchor) = around(centre, text);
    let y = if inside {
        middle - 6.0
    } else {
        top + BAND + 20.0
    };
    shapes.push(Shape::text(x, y, anchor, Class::Warm, text));
    if inside { top + BAND + 8.0 } else { y + 4.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::{Qualifier, Unit};
    use crate::maths::Interval;

    fn rate(label: &str, low: f64, value: f64, high: f64) -> Rate {
        let interval = Interval::new(low, value, high, Unit::Percent).expect("in order");
        Rate {
            label: label.into(),
            mark: Mark::quoted(&interval, Qualifier::Plain),
        }
    }

    fn warm(pair: &[Rate; 2]) -> usize {
        let drawing = rates("", pair, "apart", &|tick| tick.value.to_string());
        let lists = drawing.shapes.iter().map(Shape::class_list);
        lists.filter(|list| list.contains("warm")).count()
    }

    #[test]
    fn rates_that_meet_have_no_gap() {
        let near = rate("Printed 64.8%", 64.75, 64.8, 64.85);
        assert_eq!(
            warm(&[near.clone(), rate("Sum 64.8%", 64.6, 64.8, 65.0)]),
            0
        );
        assert_eq!(warm(&[near, rate("Sum 65.1%", 65.0, 65.1, 65.2)]), 4);
    }

    #[test]
    fn the_order_given_does_not_matter() {
        let (low, high) = (
            rate("Printed", 4.65, 4.7, 4.75),
            rate("Computed", 5.3, 5.5, 5.6),
        );
        let text = |tick: Tick| tick.value.to_string();
        let one = rates("Growth", &[low.clone(), high.clone()], "apart", &text);
        let other = rates("Growth", &[high, low], "apart", &text);
        assert_eq!(one.shapes, other.shapes);
        let marks = |of: &Drawing| of.hits.iter().map(|hit| hit.mark).collect::<Vec<_>>();
        assert_eq!((marks(&one), marks(&other)), (vec![0, 1], vec![1, 0]));
    }
}
