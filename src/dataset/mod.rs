//! The dataset as static tables: types, and look-up by id. It computes nothing and knows no language.

mod bilingual;
mod figure;
mod id;
mod indicator;
mod period;
mod quantity;
mod relation;
mod source;
mod statement;
mod subject;
mod words;

pub use bilingual::{Bilingual, Lang};
pub use figure::{Figure, ReadFrom};
pub use id::{FigureId, IndicatorId, RelationId, SourceId, SubjectId, in_order};
pub use indicator::{Flow, Indicator};
pub use period::{Month, Period, PeriodError};
pub use quantity::{Bound, Qualifier, Quantity, Unit};
pub use relation::{LeftOpen, Open, Relation, RelationKind};
pub use source::{Article, Source};
pub use statement::{Statement, StatementKind};
pub use subject::{Subject, SubjectKind};

mod tables {
    //! Written by `build.rs` from `static/dataset`, whose `datapackage.json` describes the columns.
    //! Every id resolves, no `within` or `share_of` runs in a circle, and every value agrees with
    //! its print: a table that breaks this does not build.
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

pub use tables::{
    ARTICLES, BASES, CREATED, DEFINITIONS, FIGURES, INDICATORS, LEFT_OPEN, NOTES, RELATION_NOTES,
    RELATIONS, SOURCES, STATEMENTS, SUBJECTS, VERSION,
};
