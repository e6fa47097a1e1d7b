//! The tables that cards are read against: those rows with which nothing is wrong, and the ids of the others.

use std::ops::Deref;

use crate::dataset::Sheet;
use crate::tables::Unsure;

/// What is known of the tables of a sheet.
pub struct Known {
    sheet: Sheet,
    unsure: Unsure,
}

impl Known {
    /// The right rows, and what is left out.
    pub const fn new(sheet: Sheet, unsure: Unsure) -> Self {
        Self { sheet, unsure }
    }

    /// Whether an id may be that of a row with a mistake, which is told there.
    pub fn is_unsure(&self, id: &str) -> bool {
        self.unsure.holds(id)
    }

    /// Whether all rows are right.
    pub fn is_whole(&self) -> bool {
        self.unsure.is_empty()
    }

    /// How many articles there are, where that is known.
    pub fn articles(&self) -> Option<usize> {
        (!self.unsure.articles()).then_some(self.sheet.sources.len())
    }
}

impl Deref for Known {
    type Target = Sheet;

    fn deref(&self) -> &Sheet {
        &self.sheet
    }
}
