//! Both languages: texts, number and period formats, what a reader types. It computes no figure.

mod digits;
mod number;
mod period;

pub use digits::grouped;
pub use number::{Scale, label, ordinal, ordinal_word, printed, qualifier, tick};
pub use period::{period, period_short};
