//! Arithmetic on quantities: intervals, shares, comparisons, growth. It knows no language and no dataset rows.
//!
//! Every result spans the lowest and the highest value over all corners of its inputs, which are
//! taken as independent. Nothing is rounded here; zero denominators, negative levels and numbers
//! that are not finite come back as a [`MathsError`].

mod arithmetic;
mod compare;
mod corners;
mod error;
mod growth;
mod interval;
mod share;

pub use arithmetic::{add, div, mul, scale, sub, sum};
pub use compare::{change, difference, ratio};
pub use error::MathsError;
pub use growth::{annual_rate, increase, level_after, level_before};
pub use interval::{EDGE, Interval, Reading};
pub use share::{MAX_CHAIN, chain, complement, part, remainder, share, whole};
