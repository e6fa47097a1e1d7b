//! One number as the chart, where it is the message.

use super::measure::{NARROWEST, lines, width};
use super::{Anchor, Class, Drawing, Hit, Shape};

/// Px of the texts that [`width`] measures.
const MEASURED: f64 = 13.0;

/// Px of a number on the narrowest screen, in its four sizes.
const HUGE: f64 = 52.0;
const LARGE: f64 = 38.0;
const BIG: f64 = 22.0;

/// The number, as large as it fits the narrowest screen, over a line that says more of it; the line may be
/// empty.
///
/// ```
/// use hechos::chart::large;
/// assert_eq!(large("US$617 bn", "Somewhere from 1st to 10th").shapes.len(), 2);
/// assert_eq!(large("1,234.5 billion m³", "").shapes.len(), 1);
/// ```
#[must_use]
pub fn large(number: &str, below: &str) -> Drawing {
    let fits = |size: f64| width(number) * size / MEASURED <= NARROWEST;
    let text = |y, class, text: &str| Shape::text(0.0, y, Anchor::Start, class, text);
    let (mut shapes, last): (Vec<Shape>, f64) = if fits(HUGE) {
        (vec![text(76.0, Class::Huge, number)], 88.0)
    } else if fits(LARGE) {
        (vec![text(56.0, Class::Large, number)], 66.0)
    } else if fits(BIG) {
        (vec![text(24.0, Class::Big, number)], 28.0)
    } else {
        let set = |(at, line): (usize, &String)| text(16.0 * (at + 1) as f64, Class::Strong, line);
        let broken = lines(number);
        let shapes = broken.iter().enumerate().map(set).collect();
        (shapes, 16.0 * broken.len() as f64)
    };
    let mut height = last + 8.0;
    if !below.is_empty() {
        shapes.push(text(last + 28.0, Class::Muted, below));
        height = last + 36.0;
    }
    Drawing::wide(height, shapes, vec![Hit::new(0, (0.0, 100.0), 0.0, height)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_number_is_set_smaller_and_then_broken() {
        let looks = |number: &str| {
            let class = |shape| match shape {
                Shape::Text { class, .. } => Some(class),
                _ => None,
            };
            let shapes = large(number, "").shapes.into_iter();
            shapes.filter_map(class).collect::<Vec<_>>()
        };
        assert_eq!(looks("US$617 bn"), [Class::Huge]);
        assert_eq!(looks("617 mil mdd"), [Class::Large]);
        assert_eq!(looks("1,234.5 billion m³"), [Class::Big]);
        let long = looks("1,234,567 million tonnes of oil equivalent a year");
        assert_eq!(long, [Class::Strong, Class::Strong]);
    }
}
