//! Strips of 100 %: the parts of a whole side by side, in one year or in two.

use super::lanes::{Label, Lanes};
use super::measure::{NARROWEST, share};
use super::segments;
use super::{Anchor, Class, Drawing, Hit, Mark, Shape};

pub(super) const STRIP: f64 = 30.0;
const BETWEEN: f64 = 60.0;
const LANE: f64 = 22.0;

/// One part of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Name and share: "Mexico 85%".
    pub label: String,
    /// The share in per cent; computed ones are dashed outlines.
    pub mark: Mark,
    /// Whether it is what the chart is about.
    pub focus: bool,
}

/// One whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// When, or of what; may be empty.
    pub title: String,
    /// Its parts from left to right, 100 % together. What is missing stays empty, what is too
    /// much is cut off.
    pub segments: Vec<Segment>,
}

/// One strip: wide parts are labelled above, small ones below with a leader.
///
/// ```
/// use hechos::chart::{Mark, Segment, Strip, strip};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let part = |label: &str, value, focus| -> Result<Segment, hechos::maths::MathsError> {
///     let mark = Mark::quoted(&Interval::exact(value, Unit::Percent)?, Qualifier::Plain);
///     Ok(Segment { label: label.into(), mark, focus })
/// };
/// let sectors = [part("Manufacturing 93.8%", 93.8, true)?, part("Mining 4.2%", 4.2, false)?];
/// let drawing = strip(&Strip { title: String::new(), segments: sectors.into() });
/// assert_eq!(drawing.height, 82);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn strip(strip: &Strip) -> Drawing {
    let places = Places::of(strip);
    let (mut above, mut below) = (Lanes::default(), Lanes::default());
    let first = above.title(&strip.title);
    let wide = places.label_wide(strip, &mut above, first);
    let small = places.label_small(strip, &wide, &mut below, Small::AllLed);
    let top = if strip.title.is_empty() && wide.is_empty() {
        2.0
    } else {
        24.0
    };
    let bottom = top + STRIP;
    let mut shapes = Vec::new();
    title(&mut shapes, &strip.title, top - 10.0);
    segments::draw(&mut shapes, strip, &places.0, top);
    let mut hits = places.hits(0, top);
    for label in &wide {
        label.draw(&mut shapes, top - 10.0);
        hits.push(label.hit(0, top - 10.0));
    }
    let baseline = |lane: usize| bottom + 23.0 + LANE * lane as f64;
    for label in &small {
        label.lead(&mut shapes, bottom, baseline(label.lane) - 13.0);
    }
    for label in &small {
        label.draw(&mut shapes, baseline(label.lane));
        hits.push(label.hit(0, baseline(label.lane)));
    }
    let height = match below.count() {
        0 => bottom + 4.0,
        lanes => baseline(lanes - 1) + 5.0,
    };
    Drawing::wide(height, shapes, hits)
}

/// Two strips of the same parts, the earlier above: labels outside, and a line between the borders
/// of each part, whose slope is its change. `change` stands beside the line of the focus; it may
/// be empty. The values to point at are the parts of the earlier strip, then those of the later one.
///
/// ```
/// use hechos::chart::{Class, Mark, Segment, Shape, Strip, slope};
/// use hechos::dataset::{Qualifier, Unit};
/// use hechos::maths::Interval;
/// let part = |label: &str, value, focus| -> Result<Segment, hechos::maths::MathsError> {
///     let mark = Mark::quoted(&Interval::exact(value, Unit::Percent)?, Qualifier::Plain);
///     Ok(Segment { label: label.into(), mark, focus })
/// };
/// let before = vec![part("Mexico 76%", 76.0, true)?, part("Others 24%", 24.0, false)?];
/// let after = vec![part("Mexico 85%", 85.0, true)?, part("Others 15%", 15.0, false)?];
/// let earlier = Strip { title: "2005".into(), segments: before };
/// let later = Strip { title: "2024".into(), segments: after };
/// let drawing = slope(&earlier, &later, "Mexico +9 points");
/// let slopes = |shape: &&Shape| shape.class_list() == Class::LinkFocus.as_str();
/// assert_eq!(drawing.shapes.iter().filter(slopes).count(), 1);
/// # Ok::<(), hechos::maths::MathsError>(())
/// ```
#[must_use]
pub fn slope(earlier: &Strip, later: &Strip, change: &str) -> Drawing {
    let sides = [earlier, later].map(|strip| {
        let places = Places::of(strip);
        let mut lanes = Lanes::default();
        let first = lanes.title(&strip.title);
        let mut labels = places.label_wide(strip, &mut lanes, first);
        let small = places.label_small(strip, &labels, &mut lanes, Small::Outside);
        labels.extend(small);
        (places, labels, lanes.count().max(1))
    });
    let [(before, above, up), (after, below, down)] = &sides;
    let top = 24.0 + LANE * (up - 1) as f64;
    let (middle, lower) = (top + STRIP, top + STRIP + BETWEEN);
    let bottom = lower + STRIP;
    let over = |lane: usize| top - 10.0 - LANE * lane as f64;
    let under = |lane: usize| bottom + 17.0 + LANE * lane as f64;
    let mut shapes = Vec::new();
    for label in above.iter().filter(|label| label.lane > 0) {
        label.lead(&mut shapes, over(label.lane) + 5.0, top - 3.0);
    }
    for label in below.iter().filter(|label| label.lane > 0) {
        label.lead(&mut shapes, bottom + 3.0, under(label.lane) - 12.0);
    }
    segments::draw(&mut shapes, earlier, &before.0, top);
    segments::draw(&mut shapes, later, &after.0, lower);
    links(
        &mut shapes,
        earlier,
        (before, middle),
        (after, lower),
        change,
    );
    title(&mut shapes, &earlier.title, over(0));
    title(&mut shapes, &later.title, under(0));
    let later_first = before.0.len();
    let mut hits = before.hits(0, top);
    hits.extend(after.hits(later_first, lower));
    for label in above {
        label.draw(&mut shapes, over(label.lane));
        hits.push(label.hit(0, over(label.lane)));
    }
    for label in below {
        label.draw(&mut shapes, under(label.lane));
        hits.push(label.hit(later_first, under(label.lane)));
    }
    Drawing::wide(under(down - 1) + 7.0, shapes, hits)
}

/// Where labels go that are wider than their part.
#[derive(Clone, Copy, PartialEq)]
enum Small {
    /// All on a side of their own, with leaders.
    AllLed,
    /// Beside the wide ones: those that nearly fit without a leader.
    Outside,
}

/// Left and right end of each part, in per cent.
struct Places(Vec<(f64, f64)>);

impl Places {
    fn of(strip: &Strip) -> Self {
        let mut from = 0.0;
        let ends = strip.segments.iter().map(|segment| {
            let to = (from + segment.mark.value.max(0.0)).min(100.0);
            let part = (from, to);
            from = to;
            part
        });
        Self(ends.collect())
    }

    /// Where a reader can point at the parts; `first` is the number of the first one.
    fn hits(&self, first: usize, y: f64) -> Vec<Hit> {
        let part = |(at, ends): (usize, &(f64, f64))| Hit::new(first + at, *ends, y, STRIP);
        self.0.iter().enumerate().map(part).collect()
    }

    /// Labels of the parts that have room for them, in the lane next to the strip. The first one
    /// begins `shift` px to the right, after the title.
    fn label_wide(&self, strip: &Strip, lanes: &mut Lanes, shift: f64) -> Vec<Label> {
        let mut labels = Vec::new();
        for (at, (segment, (from, to))) in strip.segments.iter().zip(&self.0).enumerate() {
            let dx = if at == 0 { shift } else { 0.0 };
            let start = from + dx / NARROWEST * 100.0;
            let end = start + share(&segment.label);
            if end <= *to && (at == 0 || lanes.is_free(0, start, end)) {
                lanes.take(0, start, end);
                labels.push(Label {
                    segment: at,
                    text: segment.label.clone(),
                    class: text_class(segment),
                    lane: 0,
                    x: *from,
                    dx,
                    anchor: Anchor::Start,
                    leader: None,
                });
            }
        }
        labels
    }

    /// Labels of the others: in the right half towards the left, in the left half towards the
    /// right, each in the nearest lane where it crosses no label and no leader.
    fn label_small(
        &self,
        strip: &Strip,
        wide: &[Label],
        lanes: &mut Lanes,
        small: Small,
    ) -> Vec<Label> {
        let rest = |at: &usize| wide.iter().all(|label| label.segment != *at);
        let middle = |at: usize| f64::midpoint(self.0[at].0, self.0[at].1);
        let (right, mut left): (Vec<_>, Vec<_>) = (0..self.0.len())
            .filter(rest)
            .partition(|at| middle(*at) > 50.0);
        left.reverse();
        let mut labels = Vec::new();
        for (side, anchor) in [(right, Anchor::End), (left, Anchor::Start)] {
            let mut nearest = 0;
            for at in side {
                let segment = &strip.segments[at];
                let (from, to) = self.0[at];
                let room = share(&segment.label);
                let nearly = small == Small::Outside && to - from >= room / 2.0;
                let led = small == Small::AllLed || !nearly;
                let least = usize::from(small == Small::Outside && !nearly).max(nearest);
                let (x, start) = match anchor {
                    Anchor::End => (to.max(room.min(100.0)), to.max(room.min(100.0)) - room),
                    _ => (
                        from.min((100.0 - room).max(0.0)),
                        from.min((100.0 - room).max(0.0)),
                    ),
                };
                let leader = (led || nearest > 0).then_some(middle(at));
                let lane = lanes.nearest(least, start, start + room, middle(at));
                nearest = lane;
                labels.push(Label {
                    segment: at,
                    text: segment.label.clone(),
                    class: text_class(segment),
                    lane,
                    x,
                    dx: 0.0,
                    anchor,
                    leader: leader.or((lane > 0).then_some(middle(at))),
                });
            }
        }
        labels
    }
}

fn title(shapes: &mut Vec<Shape>, title: &str, y: f64) {
    if !title.is_empty() {
        shapes.push(Shape::text(0.0, y, Anchor::Start, Class::Muted, title));
    }
}

/// The lines between the borders of two strips, and the change beside the one of the focus.
fn links(
    shapes: &mut Vec<Shape>,
    strip: &Strip,
    (before, top): (&Places, f64),
    (after, bottom): (&Places, f64),
    change: &str,
) {
    let borders = before.0.len().min(after.0.len()).saturating_sub(1);
    let focus = strip.segments.iter().position(|segment| segment.focus);
    let focus = focus.map(|at| at.min(borders.saturating_sub(1)));
    for at in 0..borders {
        let (from, to) = (before.0[at].1, after.0[at].1);
        let is_focus = focus == Some(at);
        let class = Class::either(is_focus, Class::LinkFocus, Class::Link);
        shapes.push(Shape::line((from, top), (to, bottom), class));
        if is_focus && !change.is_empty() {
            let room = share(change) + 2.5;
            let (x, anchor, dx) = if from.min(to) >= room {
                (from.min(to), Anchor::End, -6.0)
            } else if from.max(to) + room <= 100.0 {
                (from.max(to), Anchor::Start, 6.0)
            } else {
                // A line so steep leaves no side free: its halo keeps the text legible on it.
                (100.0, Anchor::End, 0.0)
            };
            let y = f64::midpoint(top, bottom) + 5.0;
            shapes.push(Shape::text(x, y, anchor, Class::Accent, change).shifted(dx));
        }
    }
}

fn text_class(segment: &Segment) -> Class {
    let quoted = Class::either(segment.focus, Class::Accent, Class::Plain);
    Class::either(segment.mark.computed, Class::Muted, quoted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Unit;
    use crate::maths::Interval;

    fn parts(shares: &[(&str, f64)]) -> Strip {
        let segments = shares
            .iter()
            .enumerate()
            .map(|(at, (label, value))| Segment {
                label: (*label).to_owned(),
                mark: Mark::computed(&Interval::exact(*value, Unit::Percent).expect("finite")),
                focus: at == 0,
            });
        Strip {
            title: String::new(),
            segments: segments.collect(),
        }
    }

    fn rects(drawing: &Drawing) -> Vec<(f32, f32)> {
        let of = |shape: &Shape| match shape {
            Shape::Rect { x, width, .. } => Some((x.value(), width.value())),
            _ => None,
        };
        drawing.shapes.iter().filter_map(of).collect()
    }

    #[test]
    fn parts_follow_each_other_with_gaps() {
        let drawing = strip(&parts(&[
            ("Mexico", 85.0),
            ("Brazil", 7.0),
            ("Others", 8.0),
        ]));
        assert_eq!(rects(&drawing), [(0.0, 84.65), (85.0, 6.65), (92.0, 8.0)]);
    }

    #[test]
    fn what_is_too_much_is_cut_off_and_what_is_nothing_left_out() {
        let drawing = strip(&parts(&[
            ("Mexico", 90.0),
            ("Brazil", 0.0),
            ("Others", 30.0),
        ]));
        assert_eq!(rects(&drawing), [(0.0, 89.65), (90.0, 10.0)]);
        assert!(rects(&strip(&parts(&[]))).is_empty());
    }

    #[test]
    fn the_change_stands_left_of_its_line_or_right_where_there_is_no_room() {
        let anchor = |share: f64| {
            let both = parts(&[("Mexico", share), ("Others", 100.0 - share)]);
            let shapes = slope(&both, &both, "Mexico +9 points").shapes;
            let is_change =
                |shape: &&Shape| matches!(shape, Shape::Text { text, .. } if text.contains('+'));
            match shapes.iter().find(is_change) {
                Some(Shape::Text { anchor, .. }) => *anchor,
                _ => panic!("the change has a label"),
            }
        };
        assert_eq!((anchor(80.0), anchor(10.0)), (Anchor::End, Anchor::Start));
    }
}
