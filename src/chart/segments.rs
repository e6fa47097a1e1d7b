//! The parts of a strip, side by side, and the ranges of the borders between them.

use super::mark::{Row, interval};
use super::strip::{STRIP, Strip};
use super::{Axis, Class, Mark, Shape};

const GAP: f64 = 0.35;

/// Draws them between their ends, `y` px down. Where the border of two is printed with a word such as "about",
/// its range lies over both.
pub(super) fn draw(shapes: &mut Vec<Shape>, strip: &Strip, places: &[(f64, f64)], y: f64) {
    let last = places.len().saturating_sub(1);
    let parts = || strip.segments.iter().zip(places).enumerate();
    for (at, (segment, (from, to))) in parts() {
        let gap = match at == last {
            true => 0.0,
            false => GAP.min((to - from) / 2.0),
        };
        let solid = Class::either(segment.focus, Class::BarFocus, Class::Bar);
        let class = Class::either(segment.mark.computed, Class::BarRest, solid);
        if to - from >= 0.001 {
            shapes.push(Shape::rect(*from, to - gap, y, STRIP, class));
        }
    }
    for (at, (segment, (from, to))) in parts() {
        let of = segment.mark;
        if at == last || !of.is_vague() {
            continue;
        }
        let mark = Mark {
            low: (from + of.low).min(*to),
            value: *to,
            high: (from + of.high).min(100.0),
            ..of
        };
        let row = Row {
            y,
            height: STRIP,
            reach: 2.0,
            alone: true,
        };
        let whole = Axis::zero_based(100.0, 2, &|_| String::new());
        interval(shapes, &whole, &mark, segment.focus, row);
    }
}

#[cfg(test)]
mod tests {
    use super::super::strip::{Segment, strip};
    use super::*;
    use crate::dataset::{Qualifier, Unit};
    use crate::maths::Interval;

    fn drawn(qualifier: Qualifier) -> Vec<(&'static str, f32, f32)> {
        let part = |low, value, high, qualifier| Segment {
            label: String::new(),
            mark: Mark::quoted(
                &Interval::new(low, value, high, Unit::Percent).expect("in order"),
                qualifier,
            ),
            focus: false,
        };
        let segments = vec![
            part(85.0, 90.0, 95.0, qualifier),
            part(5.0, 10.0, 15.0, Qualifier::Plain),
        ];
        let title = String::new();
        let shapes = strip(&Strip { title, segments }).shapes;
        let band = |shape: &Shape| match shape {
            Shape::Rect {
                x, width, class, ..
            } => Some((class.as_str(), x.value(), width.value())),
            _ => None,
        };
        shapes.iter().filter_map(band).collect()
    }

    #[test]
    fn a_border_told_with_about_has_its_range_and_a_plain_one_has_none() {
        let (bar, band) = (Class::Bar.as_str(), Class::Band.as_str());
        assert_eq!(
            drawn(Qualifier::About),
            [(bar, 0.0, 89.65), (bar, 90.0, 10.0), (band, 85.0, 10.0)]
        );
        assert_eq!(drawn(Qualifier::Plain).len(), 2);
    }
}
