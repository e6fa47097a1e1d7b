//! A part inside its whole, as a month inside its eight months: one bar with a bracket.

use super::bars::label;
use super::mark::{Row, interval};
use super::{Axis, Bar, Class, Drawing, Hit, Shape};

const TOP: f64 = 6.0;
const BAR: f64 = 16.0;
const GAP: f64 = 0.35;

/// One bar for the whole, divided where the part ends; the whole's label stands above, the part's
/// below, under a bracket that spans the part.
///
/// The part begins at zero, whenever in the whole it lies, so that the axis measures it too. A part
/// that is greater than the whole is drawn as the whole.
///
/// ```
/// use hechos::chart::{Axis, Bar, Mark, nested};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let bar = |label: &str, value: f64, focus| -> Result<Bar, hechos::maths::MathsError> {
///     let read = Interval::new(value - 0.005, value, value + 0.005, Unit::MAIN)?;
///     let (mark, value_label) = (Mark::quoted(&read, Qualifier::Plain), value.to_string());
///     Ok(Bar { label: label.into(), value_label, mark, focus, selected: false, note: None })
/// };
/// let whole = bar("January–August 2022", 520.12, false)?;
/// let part = bar("of which August", 70.04, true)?;
/// let axis = Axis::zero_based(whole.mark.high, 6, &|tick| tick.value.to_string());
/// assert_eq!(nested(&whole, &part, &axis).height, 91);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn nested(whole: &Bar, part: &Bar, axis: &Axis) -> Drawing {
    let mut above = Vec::new();
    let class = |bar: &Bar| {
        let plain = Class::either(bar.selected, Class::Strong, Class::Plain);
        Class::either(bar.focus, Class::Accent, plain)
    };
    let solid = |bar: &Bar| {
        let quoted = Class::either(bar.focus, Class::BarFocus, Class::Bar);
        Class::either(bar.mark.computed, Class::BarRest, quoted)
    };
    let top = TOP
        + label(
            &mut above,
            &whole.label,
            &whole.value_label,
            class(whole),
            14.0,
        );
    let end = axis.at(whole.mark.low);
    let inner = axis.at(part.mark.value).min(end);
    let row = Row {
        y: top,
        height: BAR,
        reach: 3.0,
        alone: false,
    };
    let sure = match part.mark.is_vague() {
        true => axis.at(part.mark.low).min(inner),
        false => inner,
    };
    above.push(Shape::rect(0.0, sure, top, BAR, solid(part)));
    if end - inner > GAP {
        above.push(Shape::rect(inner + GAP, end, top, BAR, solid(whole)));
    }
    interval(&mut above, axis, &whole.mark, whole.focus, row);
    if part.mark.is_vague() {
        interval(&mut above, axis, &part.mark, part.focus, row);
    }
    let bracket = top + BAR + 8.0;
    for (from, to) in [
        ((0.0, bracket), (inner, bracket)),
        ((0.0, bracket - 4.0), (0.0, bracket)),
        ((inner, bracket - 4.0), (inner, bracket)),
    ] {
        above.push(Shape::line(from, to, Class::Axis));
    }
    let first = bracket + 17.0;
    let bottom = 10.0
        + label(
            &mut above,
            &part.label,
            &part.value_label,
            class(part),
            first,
        );
    let mut shapes = Vec::new();
    axis.draw(&mut shapes, 4.0, bottom - 2.0);
    shapes.append(&mut above);
    // The part's bar lies on the whole's, its label below both.
    let hits = vec![
        Hit::new(0, (0.0, 100.0), 0.0, top + BAR),
        Hit::new(1, (0.0, inner), top, BAR),
        Hit::new(1, (0.0, 100.0), top + BAR, bottom - top - BAR),
    ];
    Drawing::wide(bottom + 20.0, shapes, hits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Mark;
    use crate::dataset::{Qualifier, Unit};
    use crate::maths::Interval;

    fn bar(value: f64) -> Bar {
        let exact = Interval::exact(value, Unit::MAIN).expect("finite");
        Bar {
            label: String::from("August"),
            value_label: value.to_string(),
            mark: Mark::quoted(&exact, Qualifier::Plain),
            focus: false,
            selected: false,
            note: None,
        }
    }

    fn widths(whole: f64, part: f64) -> Vec<f32> {
        let axis = Axis::zero_based(100.0, 6, &|tick| tick.value.to_string());
        let of = |shape: &Shape| match shape {
            Shape::Rect { width, .. } => Some(width.value()),
            _ => None,
        };
        let drawing = nested(&bar(whole), &bar(part), &axis);
        drawing.shapes.iter().filter_map(of).collect()
    }

    #[test]
    fn the_part_divides_the_whole() {
        assert_eq!(widths(80.0, 20.0), [20.0, 59.65]);
        assert_eq!(widths(80.0, 80.0), [80.0]);
        assert_eq!(widths(80.0, 90.0), [80.0]);
    }
}
