//! A place among the first ten, or a band of places, as ten boxes.

use super::{Anchor, Class, Drawing, Hit, Shape};

/// Ten boxes of which those from the first to the last possible place are shaded; a place that is
/// certain is filled. Places beyond ten are not drawn. The label stands above; it may be empty.
///
/// ```
/// use hechos::chart::{Class, Shape, rank_band};
/// let shaded = |drawing: hechos::chart::Drawing| {
///     let lists = drawing.shapes.iter().map(Shape::class_list);
///     lists.filter(|list| list == Class::TileBand.as_str()).count()
/// };
/// assert_eq!(shaded(rank_band(1, 10, "Somewhere from 1st to 10th")), 10);
/// assert_eq!(shaded(rank_band(8, 8, "Eighth")), 0);
/// ```
#[must_use]
pub fn rank_band(from: u8, to: u8, label: &str) -> Drawing {
    let certain = from == to;
    let top = if label.is_empty() { 1.0 } else { 24.0 };
    let mut shapes = Vec::with_capacity(21);
    for place in 1..=10_u8 {
        let x = f64::from(place - 1) * 10.0;
        let shaded = (from..=to).contains(&place);
        let (tile, text) = match (shaded, certain) {
            (false, _) => (Class::Tile, Class::Muted),
            (true, false) => (Class::TileBand, Class::MapText),
            (true, true) => (Class::TileFocus, Class::OnAccent),
        };
        let number = place.to_string();
        shapes.push(Shape::rect(x + 0.4, x + 9.6, top, 28.0, tile));
        shapes.push(Shape::text(
            x + 5.0,
            top + 18.0,
            Anchor::Middle,
            text,
            &number,
        ));
    }
    if !label.is_empty() {
        shapes.push(Shape::text(0.0, 14.0, Anchor::Start, Class::Accent, label));
    }
    let all = Hit::new(0, (0.0, 100.0), 0.0, top + 30.0);
    Drawing::wide(top + 34.0, shapes, vec![all])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shading_follows_the_places() {
        let of = |from, to| {
            let shapes = rank_band(from, to, "").shapes;
            let tiles = shapes.iter().step_by(2);
            tiles
                .map(|shape| shape.class_list().contains("--"))
                .collect::<Vec<_>>()
        };
        let expected = |from: usize, to: usize| {
            (1..=10)
                .map(|at| at >= from && at <= to)
                .collect::<Vec<_>>()
        };
        assert_eq!(of(1, 10), expected(1, 10));
        assert_eq!(of(8, 8), expected(8, 8));
        assert_eq!(of(4, 7), expected(4, 7));
        assert_eq!(of(8, 20), expected(8, 10));
    }
}
