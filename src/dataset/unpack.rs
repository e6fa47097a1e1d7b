//! The rows of the tables as they are read from a packed sheet, field by field; `folder/pack` writes them.

use super::packed::{Sizes, packed, row, word};
use super::{
    Article, Bound, Figure, FigureId, Flow, Indicator, IndicatorId, Lang, LeftOpen, Measures,
    Month, Open, Period, Qualifier, Quantity, ReadFrom, ReadingId, Relation, RelationKind, Source,
    SourceId, SpanishArticle, Speaker, Statement, StatementKind, Status, Subject, SubjectId,
    SubjectKind, Unit, UnitId, UnitKind, UnitSpec, Unpack, Unpacker,
};

/// The places of rows, each checked against the size of its table: what was packed was checked, what
/// arrives may be damaged.
macro_rules! place {
    ($($name:ident of $table:ident),+) => {
        $(impl Unpack for $name {
            fn unpack(from: &mut Unpacker) -> Option<Self> {
                let at = u16::unpack(from)?;
                (at < from.sizes.$table).then_some($name(at))
            }
        }

        #[cfg(feature = "folder")]
        impl super::Pack for $name {
            fn pack(&self, to: &mut super::Packer) {
                self.0.pack(to);
            }
        })+
    };
}

place!(SourceId of sources, SubjectId of subjects, UnitId of units, IndicatorId of indicators, FigureId of figures, ReadingId of readings);

packed!(Sizes {
    sources,
    subjects,
    units,
    indicators,
    figures,
    readings
});

word!(Lang { Lang::En, Lang::Es });
word!(UnitKind { UnitKind::Money, UnitKind::Amount, UnitKind::Index, UnitKind::Price });
word!(Qualifier { Qualifier::Plain, Qualifier::About, Qualifier::Nearly, Qualifier::MoreThan, Qualifier::LessThan });
word!(SpanishArticle { SpanishArticle::El, SpanishArticle::La, SpanishArticle::Los, SpanishArticle::Las });
word!(Measures { Measures::Level, Measures::Share, Measures::Growth, Measures::Change, Measures::Balance, Measures::Factor, Measures::Rank, Measures::Span, Measures::Count });
word!(Status { Status::Printed, Status::Preliminary, Status::Forecast, Status::Revised });
word!(ReadFrom { ReadFrom::Text, ReadFrom::Context });
word!(Flow { Flow::Exports, Flow::Imports, Flow::Trade, Flow::None });
word!(SubjectKind { SubjectKind::Region, SubjectKind::Economy, SubjectKind::Group, SubjectKind::State, SubjectKind::City, SubjectKind::Sector, SubjectKind::ProductGroup, SubjectKind::World });
word!(StatementKind { StatementKind::Members, StatementKind::Order, StatementKind::Driver, StatementKind::Risk, StatementKind::Dependency, StatementKind::Context });
word!(Open { Open::Flow, Open::Grouping, Open::Definition, Open::Prices, Open::Scope, Open::Averaging });
word!(RelationKind {
    RelationKind::Order,
    RelationKind::Rise,
    RelationKind::Fall,
    RelationKind::Open(Open::Flow),
    RelationKind::Open(Open::Grouping),
    RelationKind::Open(Open::Definition),
    RelationKind::Open(Open::Prices),
    RelationKind::Open(Open::Scope),
    RelationKind::Open(Open::Averaging),
    RelationKind::Slip,
    RelationKind::Claim,
    RelationKind::Sum,
    RelationKind::Difference,
    RelationKind::Change,
    RelationKind::Same,
});

/// A unit of the sheet, by its row; else one of those that every sheet has.
impl Unpack for Unit {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        match from.number()?.checked_sub(1) {
            None => UnitId::unpack(from).map(Self::Of),
            Some(own) => Some(Self::OWN.get(own as usize)?.1),
        }
    }
}

impl Unpack for Bound {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        match from.number()? {
            0 => Some(Self::AtMost),
            1 => f64::unpack(from).map(Self::To),
            _ => None,
        }
    }
}

impl Unpack for Period {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Self::new(Unpack::unpack(from)?, Unpack::unpack(from)?)
    }
}

row!(Month { year, month });
row!(Quantity {
    value,
    unit,
    qualifier,
    half_width,
    half_width_strict,
    bound
});
row!(Source {
    id,
    letter,
    publisher,
    language
});
row!(Article {
    title,
    author,
    published,
    url,
    note
});
row!(Subject {
    id,
    kind,
    name,
    in_sentence,
    whose,
    code,
    within
});
row!(UnitSpec {
    id,
    kind,
    symbol,
    one,
    many,
    million_es,
    spellings
});
row!(Speaker {
    printed,
    name,
    in_sentence
});
row!(Indicator {
    id,
    name,
    noun,
    plural_en,
    article_es,
    unit,
    measures,
    of,
    flow,
    products,
    within
});
row!(Figure {
    id,
    subject,
    indicator,
    partner,
    period,
    quantity,
    as_printed,
    share_of,
    part_of,
    base_period,
    attributed_to,
    attributed_from,
    status,
    revises,
    revised_by,
    source,
    paragraph
});
row!(Statement {
    id,
    topic,
    kind,
    subject,
    items,
    source,
    paragraph
});
row!(Relation {
    id,
    kind,
    figures,
    source,
    paragraph
});
row!(LeftOpen { figure, open });
