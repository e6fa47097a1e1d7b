//! A map of places as tiles of one size, about where they lie.

use super::{Anchor, Class, Drawing, Hit, Shape};
use crate::dataset::TileSpec;

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

/// Columns share the width, of which ten fill a map; rows are as high as such a column is wide.
const COLUMN: f64 = 10.0;
const ROW: f64 = 36.0;
/// What lies between two tiles, of the width of a column.
const GAP: f64 = 0.06;
const HIGH: f64 = 33.0;

/// A tile map. `tile` is asked once for each place, by its code, of which the part behind the last
/// hyphen is written where the place is named: "CHH" for `MX-CHH`. Tiles with a figure are the values to
/// point at.
///
/// ```
/// use hechos::chart::{Tile, TileKind, tiles};
/// use hechos::dataset::TileSpec;
/// let map = [("MX-CHH", 2, 0), ("MX-COA", 3, 0), ("MX-DUR", 2, 1)]
///     .map(|(code, column, row)| TileSpec { code, column, row });
/// let drawing = tiles(&map, &|code| match code {
///     "MX-CHH" => Tile { kind: TileKind::Focus, label: Some("18.9".into()) },
///     _ => Tile::default(),
/// });
/// assert_eq!((drawing.height, drawing.hits.len()), (73, 1));
/// assert_eq!(drawing.shapes.len(), 3 + 2);
/// ```
#[must_use]
pub fn tiles(map: &[TileSpec], tile: &dyn Fn(&str) -> Tile) -> Drawing {
    let mut shapes = Vec::with_capacity(map.len() * 2);
    let mut hits = Vec::new();
    let columns = map.iter().map(|place| place.column + 1).max().unwrap_or(1);
    let rows = map.iter().map(|place| place.row + 1).max().unwrap_or(1);
    let column = COLUMN.min(100.0 / f64::from(columns));
    let wide = column * (1.0 - GAP);
    for place in map {
        let x = column * (GAP / 2.0 + f64::from(place.column));
        let y = 1.0 + ROW * f64::from(place.row);
        let tile = tile(place.code);
        if tile.label.is_some() {
            hits.push(Hit::new(hits.len(), (x, x + wide), y, HIGH));
        }
        let code = place.code.rsplit('-').next().unwrap_or(place.code);
        draw(&mut shapes, code, (x, wide, y), tile);
    }
    let drawing = Drawing::wide(1.0 + f64::from(rows) * ROW, shapes, hits);
    Drawing {
        class: Some("hechos-chart__map"),
        ..drawing
    }
}

fn draw(shapes: &mut Vec<Shape>, code: &str, (x, wide, y): (f64, f64, f64), tile: Tile) {
    let (class, text) = match tile.kind {
        TileKind::Plain => (Class::Tile, Class::Muted),
        TileKind::Focus => (Class::TileFocus, Class::OnAccent),
        TileKind::Band => (Class::TileBand, Class::MapText),
        TileKind::Hub => (Class::TileHub, Class::MapText),
    };
    shapes.push(Shape::rect(x, x + wide, y, HIGH, class));
    let mut line = |below: f64, line: &str| {
        let middle = x + wide / 2.0;
        shapes.push(Shape::text(middle, y + below, Anchor::Middle, text, line));
    };
    match tile.label {
        Some(label) => {
            line(15.0, code);
            line(28.0, &label);
        }
        // Letters on places of which nothing is said would drown those of the others.
        None if tile.kind == TileKind::Plain => {}
        None => line(21.0, code),
    }
}
