//! A count out of a total as a grid of squares, ten a row.

use super::{Class, Drawing, Hit, Shape, X};

const SIDE: f32 = 23.5;
const PITCH: f32 = 27.2;
const INSET: f32 = 0.75;
const A_ROW: u16 = 10;

/// `total` squares of which the first are filled: those that surely are, and lighter those that may be too.
/// At most 100 squares are drawn. The filled ones together are the first value to point at, the others the
/// second.
///
/// ```
/// use hechos::chart::squares;
/// let drawing = squares([18, 18], 20);
/// assert_eq!(drawing.shapes.len(), 20);
/// assert_eq!(drawing.view_box, Some((270, 54)));
/// ```
#[must_use]
pub fn squares([surely, perhaps]: [u16; 2], total: u16) -> Drawing {
    let total = total.min(A_ROW * A_ROW);
    let place = |at: u16| INSET + PITCH * f32::from(at);
    let shapes = (0..total)
        .map(|at| Shape::Rect {
            x: X::Unit(place(at % A_ROW)),
            y: place(at / A_ROW),
            width: X::Unit(SIDE),
            height: SIDE,
            class: match at {
                at if at < surely => Class::BarFocus,
                at if at < perhaps => Class::TileBand,
                _ => Class::Tile,
            },
        })
        .collect();
    let filled = perhaps.min(total);
    let mut hits = Vec::new();
    for row in 0..total.div_ceil(A_ROW) {
        let (start, end) = (row * A_ROW, total.min((row + 1) * A_ROW));
        let border = filled.clamp(start, end);
        for (mark, from, to) in [(0, start, border), (1, border, end)] {
            if from < to {
                hits.push(Hit {
                    mark,
                    x: X::Unit(place(from - start)),
                    y: place(row),
                    width: X::Unit(PITCH * f32::from(to - from - 1) + SIDE),
                    height: SIDE,
                });
            }
        }
    }
    let height = (PITCH * f32::from(total.div_ceil(A_ROW))) as u16;
    Drawing {
        height,
        view_box: Some((270, height)),
        class: Some("hechos-chart__squares"),
        shapes,
        hits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_lie_inside_their_box() {
        for total in [0, 1, 10, 11, 20, 100, 400] {
            let drawing = squares([total / 2; 2], total);
            let (width, height) = drawing.view_box.expect("squares scale as a whole");
            assert_eq!(drawing.shapes.len(), usize::from(total.min(100)));
            for shape in drawing.shapes {
                let Shape::Rect { x, y, .. } = shape else {
                    panic!("squares are rectangles");
                };
                assert!(x.value() + SIDE <= f32::from(width));
                assert!(y + SIDE <= f32::from(height));
            }
        }
    }

    #[test]
    fn what_may_be_filled_is_lighter() {
        let bands = |of: [u16; 2]| {
            let shapes = squares(of, 20).shapes;
            let band = |shape: &&Shape| shape.class_list().contains("--band");
            shapes.iter().filter(band).count()
        };
        assert_eq!((bands([18, 18]), bands([15, 19])), (0, 4));
    }

    #[test]
    fn more_than_all_fills_all() {
        let all = squares([30, 30], 20).shapes;
        let filled = |shape: &Shape| shape.class_list().contains("--focus");
        assert!(all.iter().all(filled));
    }
}
