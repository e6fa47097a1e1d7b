//! Placed shapes for charts: numbers and ready-made labels in, rectangles, lines and texts out.
//! It draws no pixel, looks nothing up and knows no language.

mod axis;
mod bars;
mod beside;
mod class;
mod drawing;
mod lanes;
mod large;
mod mark;
mod measure;
mod nested;
mod number;
mod rank_band;
mod rates;
mod segments;
mod share_band;
mod squares;
mod step;
mod strip;
mod tiles;
mod two_points;

pub use axis::{Axis, Tick};
pub use bars::{Bar, bars};
pub use beside::beside;
pub use class::Class;
pub use drawing::{Anchor, Drawing, Hit, Shape, X};
pub use large::large;
pub use mark::{Ends, Mark};
pub use measure::fits;
pub use nested::nested;
pub use number::number;
pub use rank_band::rank_band;
pub use rates::{Rate, rates};
pub use share_band::{ShareBand, share_band};
pub use squares::squares;
pub use strip::{Segment, Strip, slope, strip};
pub use tiles::{Tile, TileKind, tiles};
pub use two_points::{TimePoint, TwoPoints, two_points};
