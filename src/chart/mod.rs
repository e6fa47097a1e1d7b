//! Placed shapes for charts: numbers and ready-made labels in, rectangles, lines and texts out.
//! It draws no pixel, looks nothing up and knows no language.

mod axis;
mod bars;
mod class;
mod drawing;
mod mark;
mod measure;

pub use axis::{Axis, Tick};
pub use bars::{Bar, bars};
pub use class::Class;
pub use drawing::{Anchor, Drawing, Shape, X, number};
pub use mark::{Ends, Mark};
