//! Units of quantities: those that every sheet has, and the rows of `units.csv`.

use super::{Bilingual, UNITS, UnitId};

/// Unit of a quantity, in plain units: dollars, not billions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// A unit of the sheet: dollars, tonnes, an index.
    Of(UnitId),
    /// Per cent: 18.9 stands for 18.9 %.
    Percent,
    /// Percentage points, the difference of two percentages.
    PercentagePoint,
    /// A pure number: "doubled" is 2.
    Ratio,
    /// A number of things.
    Count,
    /// A place in a ranking, 1 is first.
    Rank,
    /// A number of years.
    Year,
    /// A number of months.
    Month,
}

/// What a unit of the sheet counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnitKind {
    /// A currency: its sign stands before the digits in English.
    Money,
    /// Tonnes, bags, kilowatt-hours: what can be added and divided.
    Amount,
    /// An index: two levels of it have a ratio, and no sum.
    Index,
    /// So much for one of something: as an index.
    Price,
}

/// One row of `units.csv`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitSpec {
    /// Identifier, as `USD`.
    pub id: &'static str,
    /// What it counts.
    pub kind: UnitKind,
    /// Its sign, as "US$"; may be empty.
    pub symbol: Bilingual,
    /// The word for one: "US dollar". May be empty for an index.
    pub one: Bilingual,
    /// The word for several, as "US dollars".
    pub many: Bilingual,
    /// What the Spanish press writes for a million of them, as "mdd"; may be empty.
    pub million_es: &'static str,
    /// The spellings of it that a reader may type, in small letters without accents, parted by `|`.
    pub spellings: &'static str,
}

impl UnitId {
    /// The first row: what a number with a scale word and without a unit is in.
    pub const FIRST: Self = Self(0);
}

impl Unit {
    /// The unit that the sheet begins with.
    pub const MAIN: Self = Self::Of(UnitId::FIRST);

    /// The units that every sheet has, with their words in the tables.
    pub const OWN: [(&'static str, Self); 7] = [
        ("percent", Self::Percent),
        ("percentage-point", Self::PercentagePoint),
        ("ratio", Self::Ratio),
        ("count", Self::Count),
        ("rank", Self::Rank),
        ("year", Self::Year),
        ("month", Self::Month),
    ];

    /// The row of a unit of the sheet.
    #[must_use]
    pub fn spec(self) -> Option<&'static UnitSpec> {
        match self {
            Self::Of(id) => UNITS.get(id.position()),
            _ => None,
        }
    }

    /// Whether it measures how much there is of something: any unit of the sheet.
    #[must_use]
    pub const fn is_level(self) -> bool {
        matches!(self, Self::Of(_))
    }

    /// Whether it counts what can be added and divided.
    #[must_use]
    pub fn is_amount(self) -> bool {
        let kind = self.spec().map(|spec| spec.kind);
        matches!(kind, Some(UnitKind::Money | UnitKind::Amount))
    }

    /// The word that the tables have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        let own = Self::OWN.iter().find(|(_, unit)| *unit == self);
        match own {
            Some((word, _)) => word,
            None => self.spec().map_or("", |spec| spec.id),
        }
    }

    /// What a word of the tables stands for.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        let own = Self::OWN.iter().find(|(known, _)| *known == word);
        own.map(|(_, unit)| *unit)
            .or_else(|| UnitId::find(word).map(Self::Of))
    }
}
