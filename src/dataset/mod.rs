//! The dataset in memory: types, and look-up by id. It computes nothing and knows no language.

mod bilingual;
mod card;
mod figure;
mod id;
mod indicator;
mod packed;
mod period;
mod quantity;
mod relation;
mod sheet;
mod source;
mod statement;
mod subject;
mod unpack;
mod words;

pub use bilingual::{Bilingual, Lang};
pub use card::{
    AskKind, AskSpec, CardOperation, CardScale, CardSpec, ChartSpec, FlagSpec, Item, ItemId,
    ItemKind, NoteSpec, RowSpec, StorySpec, TileSpec,
};
pub use figure::{Figure, ReadFrom};
pub use id::{FigureId, IndicatorId, RelationId, SourceId, SubjectId, in_order};
pub use indicator::{Flow, Indicator};
#[cfg(feature = "folder")]
pub use packed::{Pack, Packer};
pub use packed::{Unpack, Unpacker};
pub use period::{Month, Period, PeriodError};
pub use quantity::{Bound, Qualifier, Quantity, Unit};
pub use relation::{LeftOpen, Open, Relation, RelationKind};
pub use source::{Article, Source};
pub use statement::{Statement, StatementKind};
pub use subject::{Subject, SubjectKind};

pub use sheet::{
    ARTICLES, BASES, DEFINITIONS, FIGURES, INDICATORS, LEFT_OPEN, MAGIC, NOTES, RELATION_NOTES,
    RELATIONS, SOURCES, STATEMENTS, SUBJECTS, Sheet, SheetError, Table, open, set, sheet,
};

/// The version of the dataset.
#[must_use]
pub fn version() -> &'static str {
    sheet().version
}

/// The day on which that version was made, after ISO 8601.
#[must_use]
pub fn created() -> &'static str {
    sheet().created
}
