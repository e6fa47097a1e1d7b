//! The 32 states of Mexico as tiles of one size, about where they lie.

use super::{Anchor, Class, Drawing, Hit, Shape};

/// The part that a state plays in the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum TileKind {
    /// Not named.
    #[default]
    Plain,
    /// Named with a figure.
    Focus,
    /// Within a band, or named with less certainty.
    Band,
    /// Named as the place of a hub, without a figure.
    Hub,
}

/// What one tile shows.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Tile {
    /// Its part.
    pub kind: TileKind,
    /// A short text below the code, as `18.9`; five characters at most.
    pub label: Option<String>,
}

/// The states by their ISO 3166-2 code without `MX-`, with column and row of their tile.
pub const STATES: [(&str, u8, u8); 32] = [
    ("BCN", 0, 0),
    ("SON", 1, 0),
    ("CHH", 2, 0),
    ("COA", 3, 0),
    ("NLE", 4, 0),
    ("TAM", 5, 0),
    ("BCS", 0, 1),
    ("SIN", 1, 1),
    ("DUR", 2, 1),
    ("ZAC", 3, 1),
    ("SLP", 4, 1),
    ("NAY", 2, 2),
    ("AGU", 3, 2),
    ("GUA", 4, 2),
    ("QUE", 5, 2),
    ("HID", 6, 2),
    ("JAL", 2, 3),
    ("MIC", 3, 3),
    ("MEX", 4, 3),
    ("CMX", 5, 3),
    ("TLA", 6, 3),
    ("VER", 7, 3),
    ("YUC", 9, 3),
    ("COL", 2, 4),
    ("GRO", 4, 4),
    ("MOR", 5, 4),
    ("PUE", 6, 4),
    ("TAB", 7, 4),
    ("CAM", 8, 4),
    ("ROO", 9, 4),
    ("OAX", 6, 5),
    ("CHP", 7, 5),
];

/// Columns share the width; rows are as high as a column of the widest map is wide.
const COLUMN: f64 = 10.0;
const ROW: f64 = 36.0;
const WIDE: f64 = 9.4;
const HIGH: f64 = 33.0;

/// The tile map. `tile` is asked once for each of [`STATES`], by its code. Tiles with a figure are
/// the values to point at.
///
/// ```
/// use hechos::chart::{Tile, TileKind, tiles};
/// let drawing = tiles(&|code| match code {
///     "CHH" => Tile { kind: TileKind::Focus, label: Some("18.9".into()) },
///     _ => Tile::default(),
/// });
/// assert_eq!((drawing.height, drawing.hits.len()), (217, 1));
/// assert_eq!(drawing.shapes.len(), 32 * 2 + 1);
/// ```
#[must_use]
pub fn tiles(tile: &dyn Fn(&str) -> Tile) -> Drawing {
    let mut shapes = Vec::with_capacity(STATES.len() * 2);
    let mut hits = Vec::new();
    for (code, column, row) in STATES {
        let (x, y) = (0.3 + COLUMN * f64::from(column), 1.0 + ROW * f64::from(row));
        let tile = tile(code);
        if tile.label.is_some() {
            hits.push(Hit::new(hits.len(), (x, x + WIDE), y, HIGH));
        }
        draw(&mut shapes, code, (x, y), tile);
    }
    let drawing = Drawing::wide(1.0 + 6.0 * ROW, shapes, hits);
    Drawing {
        class: Some("hechos-chart__map"),
        ..drawing
    }
}

fn draw(shapes: &mut Vec<Shape>, code: &str, (x, y): (f64, f64), tile: Tile) {
    let (class, text) = match tile.kind {
        TileKind::Plain => (Class::Tile, Class::Muted),
        TileKind::Focus => (Class::TileFocus, Class::OnAccent),
        TileKind::Band => (Class::TileBand, Class::MapText),
        TileKind::Hub => (Class::TileHub, Class::MapText),
    };
    shapes.push(Shape::rect(x, x + WIDE, y, HIGH, class));
    let mut line = |below: f64, line: &str| {
        let middle = x + WIDE / 2.0;
        shapes.push(Shape::text(middle, y + below, Anchor::Middle, text, line));
    };
    match tile.label {
        Some(label) => {
            line(15.0, code);
            line(28.0, &label);
        }
        None => line(21.0, code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_state_has_a_tile_of_its_own() {
        let codes: BTreeSet<_> = STATES.iter().map(|(code, ..)| code).collect();
        let places: BTreeSet<_> = STATES
            .iter()
            .map(|(_, column, row)| (column, row))
            .collect();
        assert_eq!((codes.len(), places.len()), (32, 32));
        assert!(
            STATES
                .iter()
                .all(|(_, column, row)| *column < 10 && *row < 6)
        );
    }

    #[test]
    fn the_map_of_the_dataset_has_every_state_that_the_articles_name() {
        use crate::dataset::{SubjectId, SubjectKind};
        for state in SubjectId::all().map(SubjectId::get) {
            if state.kind == SubjectKind::State {
                let code = state.code.strip_prefix("MX-").expect("states are Mexican");
                assert!(STATES.iter().any(|(known, ..)| *known == code), "{code}");
            }
        }
    }
}
