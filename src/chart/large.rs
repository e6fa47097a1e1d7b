//! One number as the chart, where it is the message.

use super::{Anchor, Class, Drawing, Hit, Shape};

/// The number, large, over a line that says more of it; the line may be empty.
///
/// ```
/// use hechos::chart::large;
/// assert_eq!(large("US$617 bn", "Somewhere from 1st to 10th").shapes.len(), 2);
/// ```
#[must_use]
pub fn large(number: &str, below: &str) -> Drawing {
    let mut shapes = vec![Shape::text(0.0, 76.0, Anchor::Start, Class::Huge, number)];
    if !below.is_empty() {
        shapes.push(Shape::text(0.0, 106.0, Anchor::Start, Class::Muted, below));
    }
    Drawing::wide(114.0, shapes, vec![Hit::new(0, (0.0, 100.0), 0.0, 110.0)])
}
