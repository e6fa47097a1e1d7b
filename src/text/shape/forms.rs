//! Texts that have more than one form: for one and for several, for a rise and for a fall.

use super::by_variant::by_variant;

/// A text for one of something, and one for several.
pub struct Plural {
    /// Of one.
    pub one: &'static str,
    /// Of several; a template may hold `{count}`.
    pub many: &'static str,
}

impl Plural {
    /// The form for one, or for as many as there are else.
    #[must_use]
    pub const fn of(&self, many: bool) -> &'static str {
        if many { self.many } else { self.one }
    }
}

/// A text on growth that is told without its sign.
pub struct Grown {
    /// It rose.
    pub rise: &'static str,
    /// It fell.
    pub fall: &'static str,
}

impl Grown {
    /// The form of a fall, or of a rise.
    #[must_use]
    pub const fn of(&self, falling: bool) -> &'static str {
        if falling { self.fall } else { self.rise }
    }
}

/// Which way something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Surely up.
    Rise,
    /// Surely down; the number comes without its sign.
    Fall,
    /// Up or down; the number keeps its sign.
    Open,
}

by_variant! {
    /// A text on what went up, down, or either way.
    Moved => ByDirection: [&'static str; 3] of Direction {
        /// Of a rise.
        rise = Rise,
        /// Of a fall.
        fall = Fall,
        /// Of what may be either.
        open = Open,
    }
}
