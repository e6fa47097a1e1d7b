//! Numbers, periods and days as each language writes them.

pub(super) mod computed;
mod date;
pub(super) mod digits;
pub(super) mod number;
pub(super) mod numeral;
pub(super) mod period;

pub use computed::{Computed, computed, computed_in, computed_in_words, from_to, range, range_in};
pub use date::date;
pub use digits::grouped;
pub use number::{Scale, label, ordinal, ordinal_word, printed, qualifier, tick};
pub use period::{period, period_short, period_within};
