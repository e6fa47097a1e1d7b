//! Both languages: texts, number and period formats, what a reader types. It computes no figure.

mod computed;
mod digits;
mod number;
mod period;
mod tokens;
mod typed;
mod typed_error;

pub use computed::{Computed, computed, computed_in, range, range_in};
pub use digits::grouped;
pub use number::{Scale, label, ordinal, ordinal_word, printed, qualifier, tick};
pub use period::{period, period_short};
pub use typed::{LONGEST_TYPED, TypedError, TypedErrorKind, parse, typed};
pub use typed_error::typed_error;
