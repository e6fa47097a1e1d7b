//! Two values in time with the line between them, from zero, and a reference to hold them against.

use super::measure::{around, share};
use super::{Anchor, Class, Drawing, Hit, Mark, Shape, X};

const FLOOR: f64 = 218.0;
/// Below this a figure touches the periods under the floor.
const LOWEST: f64 = FLOOR - 8.0;
const CEILING: f64 = 42.0;
const FIRST: f64 = 8.0;
const SECOND: f64 = 76.0;
/// How much wider than small text the large figures are.
const BIG: f64 = 1.6;

/// One of the two values.
#[derive(Clone, Debug, PartialEq)]
pub struct TimePoint {
    /// When: "2020".
    pub period: String,
    /// The value as text.
    pub value_label: String,
    /// The value, not negative.
    pub mark: Mark,
}

/// Two values and what is said about them.
#[derive(Clone, Debug, PartialEq)]
pub struct TwoPoints {
    /// The earlier value.
    pub first: TimePoint,
    /// The later value.
    pub second: TimePoint,
    /// A computed value to hold the later one against, with its label: "exactly double: 21.336".
    pub reference: Option<(f64, String)>,
    /// The change: "× 1.926".
    pub change: String,
    /// A quiet line below it: "computed [1.9258, 1.9269]"; may be empty.
    pub change_note: String,
}

/// The two points, an axis of zero, the reference as a dashed line at the right.
///
/// ```
/// use hechos::chart::{Mark, TimePoint, TwoPoints, two_points};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let point = |period: &str, low, value: f64, high| -> Result<_, hechos::maths::MathsError> {
///     let mark = Mark::quoted(&Interval::new(low, value, high, Unit::MAIN)?, Qualifier::Plain);
///     Ok(TimePoint { period: period.into(), value_label: value.to_string(), mark })
/// };
/// let drawing = two_points(&TwoPoints {
///     first: point("2020", 10.6675, 10.668, 10.6685)?,
///     second: point("2025", 20.545, 20.55, 20.555)?,
///     reference: Some((21.336, "exactly double: 21.336".into())),
///     change: "× 1.926".into(),
///     change_note: "computed [1.9258, 1.9269]".into(),
/// });
/// assert_eq!(drawing.height, 242);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn two_points(chart: &TwoPoints) -> Drawing {
    let reference = chart.reference.as_ref();
    let greatest = reference.map_or(0.0, |(value, _)| *value);
    let greatest = greatest
        .max(chart.first.mark.high)
        .max(chart.second.mark.high);
    let height = |value: f64| {
        let part = if greatest > 0.0 {
            value / greatest
        } else {
            0.0
        };
        FLOOR - part.clamp(0.0, 1.0) * (FLOOR - CEILING)
    };
    let (y1, y2) = (
        height(chart.first.mark.value),
        height(chart.second.mark.value),
    );
    let line = Sloped { y1, y2 };
    let mut shapes = vec![
        Shape::line((0.0, FLOOR), (100.0, FLOOR), Class::Axis),
        Shape::line((FIRST, FLOOR), (FIRST, y1), Class::Grid),
        Shape::line((SECOND, FLOOR), (SECOND, y2), Class::Grid),
        Shape::line((FIRST, y1), (SECOND, y2), Class::LinkFocus),
    ];
    let limit = reference.map(|(value, _)| height(*value));
    if let Some(y) = limit {
        shapes.push(Shape::line(
            (SECOND - 10.0, y),
            (100.0, y),
            Class::LinkComputed,
        ));
    }
    for (x, point) in [(FIRST, &chart.first), (SECOND, &chart.second)] {
        whisker(
            &mut shapes,
            x,
            height(point.mark.low),
            height(point.mark.high),
        );
        shapes.push(Shape::Circle {
            x: X::Percent(x as f32),
            y: height(point.mark.value) as f32,
            r: 6.0,
            class: Class::Point,
        });
        let (place, anchor) = around(x, &point.period);
        shapes.push(Shape::text(
            place,
            FLOOR + 18.0,
            anchor,
            Class::Muted,
            &point.period,
        ));
    }
    let note = values(&mut shapes, chart, line, limit);
    change(&mut shapes, chart, line, note);
    let middle = f64::midpoint(FIRST, SECOND);
    let hits = vec![
        Hit::new(0, (0.0, middle), 0.0, FLOOR + 24.0),
        Hit::new(1, (middle, 100.0), 0.0, FLOOR + 24.0),
    ];
    Drawing::wide(FLOOR + 24.0, shapes, hits)
}

/// The line between the points, to keep texts off it.
#[derive(Clone, Copy)]
struct Sloped {
    y1: f64,
    y2: f64,
}

impl Sloped {
    fn at(self, x: f64) -> f64 {
        let part = ((x - FIRST) / (SECOND - FIRST)).clamp(0.0, 1.0);
        self.y1 + part * (self.y2 - self.y1)
    }
}

/// The two figures and the reference's text: the figure and the reference on opposite sides. The
/// height of that text.
fn values(
    shapes: &mut Vec<Shape>,
    chart: &TwoPoints,
    line: Sloped,
    limit: Option<f64>,
) -> Option<f64> {
    let room = |text: &str| (share(text) * BIG).min(100.0);
    let first = &chart.first.value_label;
    let clear = line.at(room(first)).min(line.y1 - 12.0);
    shapes.push(Shape::text(
        0.0,
        (clear - 10.0).max(20.0),
        Anchor::Start,
        Class::Big,
        first,
    ));

    let second = &chart.second.value_label;
    let below = limit.is_some_and(|limit| limit <= line.y2);
    // Right of its point if there is room; else flush right, clear of the line.
    let beside = room(second) <= 100.0 - SECOND - 3.0;
    let (x, anchor, dx, meets) = if beside {
        (SECOND, Anchor::Start, 10.0, line.y2)
    } else {
        (100.0, Anchor::End, 0.0, line.at(100.0 - room(second)))
    };
    let y = if below {
        (line.y2 + 26.0).max(meets + 24.0)
    } else {
        line.y2.min(meets) - 14.0
    };
    let y = y.clamp(20.0, LOWEST);
    // Above its line where the floor is near, and high enough for a figure below it.
    let note = limit.map(|limit| match (below, limit + 21.0 > FLOOR) {
        (true, _) => (limit - 7.0).min(LOWEST - 18.0),
        (false, true) => limit - 7.0,
        (false, false) => limit + 17.0,
    });
    let y = match note {
        Some(note) if !below => y.min(note - 18.0),
        Some(note) => y.max(note + 18.0),
        None => y,
    };
    shapes.push(Shape::text(x, y, anchor, Class::Big, second).shifted(dx));
    if let (Some((_, label)), Some(y)) = (&chart.reference, note) {
        shapes.push(Shape::text(100.0, y, Anchor::End, Class::Muted, label));
    }
    note
}

/// The change under the line, or above it where the line falls to the floor; off the reference's
/// text, whose height is `taken`.
fn change(shapes: &mut Vec<Shape>, chart: &TwoPoints, line: Sloped, taken: Option<f64>) {
    let under = line.y2 < 140.0;
    let (x, anchor, y) = if under {
        (
            40.0,
            Anchor::Start,
            (line.at(40.0) + 36.0).clamp(166.0, 188.0),
        )
    } else {
        (100.0, Anchor::End, 60.0)
    };
    let y = match taken.filter(|taken| (y - 14.0..=y + 32.0).contains(taken)) {
        None => y,
        Some(taken) if !under => taken + 24.0,
        Some(taken) if taken <= 180.0 => taken + 16.0,
        Some(taken) => taken - 32.0,
    };
    shapes.push(Shape::text(x, y, anchor, Class::Accent, &chart.change));
    if !chart.change_note.is_empty() {
        let note = &chart.change_note;
        shapes.push(Shape::text(x, y + 18.0, anchor, Class::Muted, note));
    }
}

/// The interval of a point, where it is greater than the point itself.
fn whisker(shapes: &mut Vec<Shape>, x: f64, low: f64, high: f64) {
    if low - high > 12.0 {
        shapes.push(Shape::line((x, low), (x, high), Class::EdgeFocus));
        for y in [low, high] {
            shapes.push(Shape::line((x - 1.5, y), (x + 1.5, y), Class::EdgeFocus));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::{Qualifier, Unit};
    use crate::maths::Interval;

    fn chart(first: f64, second: f64, reference: Option<f64>) -> TwoPoints {
        let point = |value: f64| TimePoint {
            period: String::from("2020"),
            value_label: value.to_string(),
            mark: Mark::quoted(
                &Interval::exact(value, Unit::MAIN).expect("finite"),
                Qualifier::Plain,
            ),
        };
        TwoPoints {
            first: point(first),
            second: point(second),
            reference: reference.map(|value| (value, String::from("exactly double"))),
            change: String::from("× 2"),
            change_note: String::from("computed"),
        }
    }

    #[test]
    fn heights_are_from_zero() {
        let circles = |chart: &TwoPoints| {
            let of = |shape: &Shape| match shape {
                Shape::Circle { y, .. } => Some(FLOOR - f64::from(*y)),
                _ => None,
            };
            two_points(chart)
                .shapes
                .iter()
                .filter_map(of)
                .collect::<Vec<_>>()
        };
        let [first, second] = circles(&chart(10.0, 20.0, Some(22.0)))[..] else {
            panic!("two points");
        };
        assert!((second / first - 2.0).abs() < 1e-6);
        assert_eq!(circles(&chart(0.0, 0.0, None)), [0.0, 0.0]);
    }

    #[test]
    fn figure_and_reference_stand_on_opposite_sides() {
        let texts = |chart: &TwoPoints| {
            let of = |shape: &Shape| match shape {
                Shape::Text { y, text, .. } => Some((text.clone(), *y)),
                _ => None,
            };
            two_points(chart)
                .shapes
                .iter()
                .filter_map(of)
                .collect::<Vec<_>>()
        };
        for (second, above) in [(20.5, true), (22.5, false)] {
            let texts = texts(&chart(10.5, second, Some(21.0)));
            let y = |wanted: &str| texts.iter().find(|(text, _)| text == wanted).map(|at| at.1);
            assert_eq!(y("exactly double") < y(&second.to_string()), above);
        }
    }
}
