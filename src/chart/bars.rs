//! Ranked bars: label and value on the line above the bar, so that neither takes room from it.

use super::mark::{Row, interval};
use super::measure::{NARROWEST, lines, width};
use super::{Anchor, Axis, Class, Drawing, Hit, Mark, Shape};

const LINE: f64 = 16.0;
const NOTE: f64 = 18.0;
const BAR: f64 = 12.0;
const FOOT: f64 = 22.0;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Who or what.
    pub label: String,
    /// The value as text, with its qualifier: "nearly 300".
    pub value_label: String,
    /// The value; what is below zero goes to the left of it.
    pub mark: Mark,
    /// Whether it is what the chart is about.
    pub focus: bool,
    /// Whether the reader compares it: its label is bold.
    pub selected: bool,
    /// A quiet line below the bar.
    pub note: Option<String>,
}

/// Bars from zero, in the order given. Solid up to the value that is nearest to zero, a band up to the one
/// that is farthest, an edge where there is a limit, a tick at the printed value; computed rows are dashed
/// outlines. Where a value lies below zero, a line shows where zero is.
///
/// A label that leaves no room for its value on a narrow screen is broken, and the value gets a
/// line of its own.
///
/// ```
/// use hechos::chart::{Axis, Bar, Mark, bars};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let mark = Mark::quoted(&Interval::new(5e10, 1e11, 1.5e11, Unit::MAIN)?, Qualifier::Plain);
/// let (label, value_label) = ("Mexico".into(), "100".into());
/// let rows = [Bar { label, value_label, mark, focus: true, selected: false, note: None }];
/// let axis = Axis::for_bars(&rows, &|tick| (tick.value / 1e9).to_string());
/// assert_eq!(bars(&rows, &axis).height, 58);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn bars(rows: &[Bar], axis: &Axis) -> Drawing {
    let mut above = Vec::new();
    let mut hits = Vec::with_capacity(rows.len());
    let mut y = 0.0;
    for (at, row) in rows.iter().enumerate() {
        let next = draw(&mut above, row, axis, y);
        hits.push(Hit::new(at, (0.0, 100.0), y, next - y));
        y = next;
    }
    let mut shapes = Vec::new();
    axis.draw(&mut shapes, 4.0, y + 2.0);
    let zero = axis.at(0.0);
    if zero > 0.0 {
        shapes.push(Shape::line((zero, 4.0), (zero, y + 2.0), Class::Axis));
    }
    shapes.append(&mut above);
    Drawing::wide(y + FOOT, shapes, hits)
}

/// Draws one row from `y` on and returns where the next one begins.
fn draw(shapes: &mut Vec<Shape>, row: &Bar, axis: &Axis, y: f64) -> f64 {
    let class = label_class(row);
    let baseline = label(shapes, &row.label, &row.value_label, class, y + 13.0);
    let place = Row {
        y: baseline + 5.0,
        height: BAR,
        reach: 3.0,
        alone: false,
    };
    let zero = axis.at(0.0);
    // What is sure: from zero to the end of the interval that lies nearer to it.
    let (from, to) = match row.mark {
        Mark { low, .. } if low >= 0.0 => (zero, axis.at(low)),
        Mark { high, .. } if high <= 0.0 => (axis.at(high), zero),
        _ => (zero, zero),
    };
    if to - from >= 0.001 {
        let solid = Class::either(row.focus, Class::BarFocus, Class::Bar);
        let bar = Class::either(row.mark.computed, Class::BarRest, solid);
        shapes.push(Shape::rect(from, to, place.y, BAR, bar));
    }
    interval(shapes, axis, &row.mark, row.focus, place);
    let mut end = baseline + 23.0;
    if let Some(note) = &row.note {
        for line in lines(note) {
            shapes.push(Shape::text(
                0.0,
                end + 6.0,
                Anchor::Start,
                Class::Muted,
                &line,
            ));
            end += NOTE;
        }
    }
    end
}

/// Label at the left and value at the right, on one line if there is room; the last baseline.
pub(super) fn label(
    shapes: &mut Vec<Shape>,
    label: &str,
    value: &str,
    class: Class,
    first: f64,
) -> f64 {
    let mut baseline = first;
    let mut taken = 0.0;
    for (at, line) in lines(label).iter().enumerate() {
        baseline = first + LINE * at as f64;
        taken = width(line);
        shapes.push(Shape::text(0.0, baseline, Anchor::Start, class, line));
    }
    if taken + 12.0 + width(value) > NARROWEST {
        baseline += LINE;
    }
    shapes.push(Shape::text(100.0, baseline, Anchor::End, class, value));
    baseline
}

fn label_class(row: &Bar) -> Class {
    let plain = Class::either(row.selected, Class::Strong, Class::Plain);
    Class::either(row.focus, Class::Accent, plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::X;
    use crate::dataset::{Qualifier, Unit};
    use crate::maths::Interval;

    fn bar(label: &str, low: f64, value: f64, high: f64, qualifier: Qualifier) -> Bar {
        let interval = Interval::new(low, value, high, Unit::MAIN).expect("in order");
        Bar {
            label: label.into(),
            value_label: value.to_string(),
            mark: Mark::quoted(&interval, qualifier),
            focus: false,
            selected: false,
            note: None,
        }
    }

    fn classes(rows: &[Bar]) -> Vec<&'static str> {
        let axis = Axis::for_bars(rows, &|tick| tick.value.to_string());
        let of = |shape: &Shape| match shape {
            Shape::Rect { class, .. } | Shape::Line { class, .. } => Some(*class),
            _ => None,
        };
        let all = bars(rows, &axis).shapes;
        let marks = all
            .iter()
            .filter_map(of)
            .filter(|class| *class != Class::Grid);
        marks.map(Class::as_str).collect()
    }

    #[test]
    fn a_plain_value_has_an_edge_and_a_tick() {
        let rows = [bar("Taiwan", 450.0, 500.0, 550.0, Qualifier::Plain)];
        let outline = "hechos-chart__edge";
        let [bar, band, tick] = [
            "hechos-chart__bar",
            "hechos-chart__band",
            "hechos-chart__tick",
        ];
        assert_eq!(classes(&rows), [bar, band, outline, outline, outline, tick]);
    }

    #[test]
    fn more_than_is_open_and_about_is_dotted() {
        let open = [bar("China", 700.0, 700.0, 800.0, Qualifier::MoreThan)];
        assert_eq!(
            classes(&open).iter().filter(|c| c.contains("edge")).count(),
            2
        );
        let about = [bar("Japan", 150.0, 200.0, 250.0, Qualifier::About)];
        assert!(classes(&about).contains(&"hechos-chart__tick hechos-chart__tick--about"));
    }

    #[test]
    fn a_computed_row_is_dashed_throughout() {
        let mut row = bar("2024", 40.0, 44.1, 48.0, Qualifier::Plain);
        row.mark.computed = true;
        let dashed = [
            "hechos-chart__bar hechos-chart__bar--rest",
            "hechos-chart__band hechos-chart__band--computed",
            "hechos-chart__link hechos-chart__link--computed",
        ];
        assert_eq!(classes(&[row]), dashed);
    }

    #[test]
    fn an_exact_value_has_no_band() {
        let row = bar("Products", 18.0, 18.0, 18.0, Qualifier::Plain);
        assert_eq!(classes(&[row]), ["hechos-chart__bar", "hechos-chart__tick"]);
    }

    #[test]
    fn a_fall_goes_to_the_left_of_zero() {
        let rows = [
            bar("Up", 4.5, 5.0, 5.5, Qualifier::Plain),
            bar("Down", -10.5, -10.0, -9.5, Qualifier::Plain),
        ];
        let axis = Axis::for_bars(&rows, &|tick| tick.value.to_string());
        let ends: Vec<_> = axis
            .ticks()
            .map(|(at, text)| (at, text.to_owned()))
            .collect();
        assert_eq!(ends.first(), Some(&(0.0, "-15".to_owned())));
        assert_eq!(ends.last(), Some(&(100.0, "10".to_owned())));
        let zero = axis.at(0.0);
        let solid: Vec<(f32, f32)> = bars(&rows, &axis)
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Rect {
                    x, width, class, ..
                } if *class == Class::Bar => {
                    let percent = |x: X| match x {
                        X::Percent(at) | X::Unit(at) => at,
                    };
                    Some((percent(*x), percent(*x) + percent(*width)))
                }
                _ => None,
            })
            .collect();
        let [up, down] = solid[..] else {
            panic!("two bars: {solid:?}")
        };
        assert!((f64::from(up.0) - zero).abs() < 1e-3 && f64::from(up.1) > zero);
        assert!((f64::from(down.1) - zero).abs() < 1e-3 && f64::from(down.0) < zero);
    }

    #[test]
    fn long_labels_and_notes_take_lines_of_their_own() {
        let mut long = bar("Malaysia", 150.0, 200.0, 250.0, Qualifier::About);
        let axis = Axis::for_bars(std::slice::from_ref(&long), &|tick| tick.value.to_string());
        assert_eq!(bars(std::slice::from_ref(&long), &axis).height, 58);
        long.value_label = "about two hundred billion US dollars".into();
        assert_eq!(bars(std::slice::from_ref(&long), &axis).height, 74);
        long.note = Some("year read from context".into());
        assert_eq!(bars(&[long], &axis).height, 92);
    }
}
