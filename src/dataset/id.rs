//! Typed positions in the tables: an id that exists always resolves.

use std::cmp::Ordering;

use super::{Doubt, Figure, Indicator, Relation, SecondReading, Source, Subject, UnitSpec, sheet};

/// Sorts figures; equal ones keep their order. Every list is sorted here, since each further
/// instance of the standard sort costs the browser some 4 KB.
pub fn in_order(list: &mut [FigureId], by: &dyn Fn(FigureId, FigureId) -> Ordering) {
    list.sort_by(|a, b| by(*a, *b));
}

macro_rules! table_id {
    ($name:ident, $row:ty, $field:ident, $what:literal) => {
        #[doc = concat!("The position of ", $what, " in its table.")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub(super) u16);

        impl $name {
            #[doc = concat!("Finds ", $what, " by the id printed in the dataset.")]
            #[must_use]
            pub fn find(id: &str) -> Option<Self> {
                sheet()
                    .$field
                    .iter()
                    .position(|row| row.id == id)
                    .and_then(|at| u16::try_from(at).ok())
                    .map(Self)
            }

            /// The row of a place, for who reads a sheet that is not set yet.
            #[cfg(feature = "folder")]
            #[must_use]
            pub const fn at(position: usize) -> Self {
                Self(position as u16)
            }

            /// The row.
            #[must_use]
            pub fn get(self) -> &'static $row {
                &sheet().$field[self.0 as usize]
            }

            /// The place of the row in its table, from 0.
            #[must_use]
            pub const fn position(self) -> usize {
                self.0 as usize
            }

            /// Every id, in the order of the table.
            pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator + Clone {
                (0..sheet().$field.len()).map(|at| Self(at as u16))
            }
        }
    };
}

table_id!(DoubtId, Doubt, doubts, "a doubt");
table_id!(FigureId, Figure, figures, "a figure");
table_id!(IndicatorId, Indicator, indicators, "an indicator");
table_id!(
    ReadingId,
    SecondReading,
    readings,
    "a reading of another publication"
);
table_id!(RelationId, Relation, relations, "a relation");
table_id!(SourceId, Source, sources, "a source");
table_id!(SubjectId, Subject, subjects, "a subject");
table_id!(UnitId, UnitSpec, units, "a unit");
