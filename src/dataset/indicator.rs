//! What a figure measures.

use super::{BASES, Bilingual, DEFINITIONS, FigureId, IndicatorId, SubjectId, Unit};

/// Direction of trade that an indicator counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Flow {
    /// Goods sold abroad.
    Exports,
    /// Goods bought abroad.
    Imports,
    /// Both ways, or a total for the world.
    Trade,
    /// Not a flow of goods.
    None,
}

/// What the figures of an indicator say of what they are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Measures {
    /// How much there is: exports, an index, a price.
    Level,
    /// What part of a whole.
    Share,
    /// A rate of growth: by how many per cent it rose, or fell where it is negative.
    Growth,
    /// By how much it rose or fell, in its own unit.
    Change,
    /// What comes in less what goes out; a deficit is negative.
    Balance,
    /// What it was multiplied by.
    Factor,
    /// A place in a list.
    Rank,
    /// How long something took.
    Span,
    /// How many there are.
    Count,
}

impl Measures {
    /// Whether it is measured from an earlier time, which a figure may name.
    #[must_use]
    pub const fn is_since(self) -> bool {
        matches!(
            self,
            Self::Growth | Self::Change | Self::Factor | Self::Span
        )
    }

    /// Whether its figures may be negative.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::Growth | Self::Change | Self::Balance)
    }
}

/// The article of a Spanish noun, which says its gender and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SpanishArticle {
    /// One thing, masculine.
    El,
    /// One thing, feminine.
    La,
    /// Several, masculine.
    Los,
    /// Several, feminine.
    Las,
}

impl SpanishArticle {
    /// Whether it stands before several.
    #[must_use]
    pub const fn is_plural(self) -> bool {
        matches!(self, Self::Los | Self::Las)
    }
}

/// One row of `indicators.csv`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Indicator {
    /// Identifier, as `ai-exports`.
    pub id: &'static str,
    /// Name in both languages.
    pub name: Bilingual,
    /// What its figures are within a sentence, with places for whom they are about (`dataset::parts`);
    /// empty where the name serves.
    pub noun: Bilingual,
    /// Whether the English name is plural.
    pub plural_en: bool,
    /// The article of the Spanish name.
    pub article_es: SpanishArticle,
    /// Unit of its figures.
    pub unit: Unit,
    /// What its figures say.
    pub measures: Measures,
    /// What they say it of: the indicator that is ranked, that grew, that has a balance.
    pub of: Option<IndicatorId>,
    /// Direction of trade.
    pub flow: Flow,
    /// The product group that it counts.
    pub products: SubjectId,
    /// The indicator whose products contain this one's, where text or definition says so.
    pub within: Option<IndicatorId>,
}

impl IndicatorId {
    /// What the indicator means. A table of its own, so that a program that shows no definitions
    /// does not carry them.
    #[must_use]
    pub fn definition(self) -> Bilingual {
        DEFINITIONS
            .get(self.position())
            .copied()
            .unwrap_or_default()
    }

    /// The whole that the first figure of this indicator names, of those that name one.
    #[must_use]
    pub fn base(self) -> Option<FigureId> {
        BASES[self.position()]
    }

    /// Whether this measure is `whole` or lies within it.
    #[must_use]
    pub fn lies_within(self, whole: IndicatorId) -> bool {
        std::iter::successors(Some(self), |at| at.get().within).any(|at| at == whole)
    }
}
