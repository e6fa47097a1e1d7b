//! The dataset in memory: types, and look-up by id. It computes nothing and knows no language.

mod bilingual;
mod card;
mod card_chart;
mod figure;
mod front;
mod id;
mod indicator;
mod noun;
mod packed;
mod period;
mod quantity;
mod reading;
mod relation;
mod sheet;
mod source;
mod speaker;
mod statement;
mod subject;
mod unit;
mod unpack;
mod unpack_readings;
mod vulgar;
mod words;

pub use bilingual::{Bilingual, Lang};
pub use card::{
    AskKind, AskSpec, CardOperation, CardSpec, FlagSpec, Item, ItemId, ItemKind, NoteSpec, RowSpec,
    StorySpec,
};
pub use card_chart::{CardScale, ChartSpec, TileSpec};
pub use figure::{Figure, ReadFrom, Status};
pub use front::{Front, FrontText, KeySpec, SectionSpec, ShareStart, Theme};
pub use id::{
    DoubtId, FigureId, IndicatorId, ReadingId, RelationId, SourceId, SubjectId, UnitId, in_order,
};
pub use indicator::{Flow, Indicator, Measures, SpanishArticle};
pub use noun::{Part, Place, parts, places};
#[cfg(feature = "folder")]
pub use packed::{Pack, Packer};
pub use packed::{Sizes, Unpack, Unpacker};
pub use period::{Month, Period, PeriodError};
pub use quantity::{Bound, Qualifier, Quantity};
pub use reading::{Consensus, Doubt, DoubtKind, Doubted, Origin, Scope, SecondReading, Weight};
pub use relation::{LeftOpen, Open, Relation, RelationKind};
pub use source::{Article, Source};
pub use speaker::Speaker;
pub use statement::{Statement, StatementKind};
pub use subject::{Subject, SubjectKind};
pub use unit::{Unit, UnitKind, UnitSpec};
pub use vulgar::VULGAR;

pub use sheet::{
    ARTICLES, BASES, CONSENSUS, DEFINITIONS, DOUBTED, DOUBTS, FIGURES, INDICATORS, LEFT_OPEN,
    MAGIC, NOTES, READINGS, RELATION_NOTES, RELATIONS, SOURCES, SPEAKERS, STATEMENTS, SUBJECTS,
    Sheet, SheetError, Table, UNITS, open, set, sheet,
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

/// The sections of the sheet, and what its calculators begin with.
#[must_use]
pub fn front() -> &'static Front {
    &sheet().front
}

/// Title, lead and key figures; empty where the sheet is packed without them.
#[must_use]
pub fn front_text() -> &'static FrontText {
    &sheet().front_text
}
