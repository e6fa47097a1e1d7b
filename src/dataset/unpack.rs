//! Reads a packed sheet: numbers in groups of seven bits, texts with their length before them, lists
//! with their count. What it reads lives as long as the program; it knows no file and no language.

use super::{
    Article, Bilingual, Bound, Figure, FigureId, Flow, Indicator, IndicatorId, LeftOpen, Month,
    Open, Period, Qualifier, Quantity, ReadFrom, Relation, RelationKind, Source, SourceId,
    Statement, StatementKind, Subject, SubjectId, SubjectKind, Unit,
};
use crate::dataset::Lang;

/// What is left to read.
pub struct Unpacker {
    bytes: &'static [u8],
}

/// What can be read from a packed sheet. None: it is cut off, or another engine wrote it.
pub trait Unpack: Sized {
    /// Reads one value.
    fn unpack(from: &mut Unpacker) -> Option<Self>;
}

impl Unpacker {
    /// Starts at the beginning.
    #[must_use]
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes }
    }

    /// Whether everything was read.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// So many bytes as they stand.
    pub fn take(&mut self, count: usize) -> Option<&'static [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    /// A number of up to 32 bits.
    pub fn number(&mut self) -> Option<u32> {
        self.long()?.try_into().ok()
    }

    /// A number of up to 63 bits, the lowest seven first; the eighth says that more follow.
    pub fn long(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..63).step_by(7) {
            let [byte] = *self.take(1)? else { return None };
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

impl Unpack for &'static str {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        let length = from.number()? as usize;
        std::str::from_utf8(from.take(length)?).ok()
    }
}

impl Unpack for u16 {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

/// A sign, the digits as a whole number, and the power of ten: each factor is exact, so one rounding
/// gives the number that was packed, for up to 15 digits.
impl Unpack for f64 {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        const SHIFT: i32 = 32;
        const LARGEST: i32 = 22;
        let sign = [1.0, -1.0].get(from.number()? as usize).copied()?;
        let digits = from.long()? as f64;
        let power = i32::try_from(from.number()?).ok()? - SHIFT;
        let scale = 10_f64.powi(power.abs().min(LARGEST));
        let number = if power < 0 {
            digits / scale
        } else {
            digits * scale
        };
        (power.abs() <= LARGEST).then_some(sign * number)
    }
}

impl Unpack for char {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        char::from_u32(from.number()?)
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        match from.number()? {
            0 => Some(None),
            1 => T::unpack(from).map(Some),
            _ => None,
        }
    }
}

/// Kept for good: a sheet is read once.
impl<T: Unpack> Unpack for &'static [T] {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        let count = from.number()?;
        let list: Option<Vec<T>> = (0..count).map(|_| T::unpack(from)).collect();
        Some(list?.leak())
    }
}

impl<A: Unpack, B: Unpack> Unpack for (A, B) {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

/// The fields of a row in the order in which they are packed.
macro_rules! row {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl Unpack for $name {
            fn unpack(from: &mut Unpacker) -> Option<Self> {
                $(let $field = Unpack::unpack(from)?;)+
                Some(Self { $($field),+ })
            }
        }
    };
}

/// The variants of a word, by its number in the vocabulary of the tables.
macro_rules! word {
    ($name:ident { $($variant:expr),+ $(,)? }) => {
        impl Unpack for $name {
            fn unpack(from: &mut Unpacker) -> Option<Self> {
                const ALL: &[$name] = &[$($variant),+];
                ALL.get(from.number()? as usize).copied()
            }
        }
    };
}

macro_rules! place {
    ($($name:ident),+) => {
        $(impl Unpack for $name {
            fn unpack(from: &mut Unpacker) -> Option<Self> {
                u16::unpack(from).map($name)
            }
        })+
    };
}

place!(SourceId, SubjectId, IndicatorId, FigureId);

word!(Lang { Lang::En, Lang::Es });
word!(Unit {
    Unit::Usd,
    Unit::Percent,
    Unit::Ratio,
    Unit::Count,
    Unit::Rank,
    Unit::Year,
    Unit::Month,
});
word!(Qualifier { Qualifier::Plain, Qualifier::About, Qualifier::Nearly, Qualifier::MoreThan });
word!(Bound { Bound::AtMost });
word!(ReadFrom { ReadFrom::Text, ReadFrom::Context });
word!(Flow { Flow::Exports, Flow::Imports, Flow::Trade, Flow::None });
word!(SubjectKind { SubjectKind::Region, SubjectKind::Economy, SubjectKind::Group, SubjectKind::State, SubjectKind::City, SubjectKind::Sector, SubjectKind::ProductGroup });
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
});

impl Unpack for Bilingual {
    fn unpack(from: &mut Unpacker) -> Option<Self> {
        Some(Self::new(Unpack::unpack(from)?, Unpack::unpack(from)?))
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
    code,
    within
});
row!(Indicator {
    id,
    name,
    unit,
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
    base_period,
    attributed_to,
    attributed_from,
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
