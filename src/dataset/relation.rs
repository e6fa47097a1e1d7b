//! How figures stand to each other where no other table says it: orders, movements, what is left
//! open, claims in words, and what must not be put together.

use super::{Bilingual, FigureId, LEFT_OPEN, RELATION_NOTES, RelationId, SourceId};

/// What an article leaves open about a figure. That it prints no period, an empty period says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Open {
    /// Which way trade is counted.
    Flow,
    /// Who counts as one economy.
    Grouping,
    /// What a term means.
    Definition,
    /// Current or constant prices.
    Prices,
    /// What is counted in.
    Scope,
    /// How a rate was averaged.
    Averaging,
}

impl Open {
    /// Everything that may be left open.
    pub const ALL: [Open; 6] = [
        Open::Flow,
        Open::Grouping,
        Open::Definition,
        Open::Prices,
        Open::Scope,
        Open::Averaging,
    ];

    /// Whether it matters only where two times are set against each other.
    #[must_use]
    pub const fn is_of_time(self) -> bool {
        matches!(self, Open::Prices | Open::Averaging)
    }
}

/// What a relation says of its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RelationKind {
    /// The article ranks them, largest first.
    Order,
    /// From the first to the second it rose.
    Rise,
    /// From the first to the second it fell.
    Fall,
    /// The first is all of the others together.
    Sum,
    /// The first is the second less the third.
    Difference,
    /// The first is what the third gained, growing by the second.
    Change,
    /// Both are printed of one thing.
    Same,
    /// The article leaves this open about each of them.
    Open(Open),
    /// A hurried reader would wrongly put them together.
    Slip,
    /// They bear on a claim in words, and do not settle it.
    Claim,
}

/// One row of `relations.csv`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Relation {
    /// Identifier.
    pub id: &'static str,
    /// What it says of its figures.
    pub kind: RelationKind,
    /// The figures, in the order that the kind says.
    pub figures: &'static [FigureId],
    /// Article.
    pub source: SourceId,
    /// 1-based number among the article's non-blank lines.
    pub paragraph: u16,
}

/// One thing that is left open about one figure: what a program needs of the relations that is
/// small enough to carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOpen {
    /// The figure.
    pub figure: FigureId,
    /// What is open.
    pub open: Open,
}

impl RelationId {
    /// What is left open, claimed or mistaken; may be empty. A table of its own, so that a program
    /// that shows no notes does not carry them.
    #[must_use]
    pub fn note(self) -> Bilingual {
        RELATION_NOTES
            .get(self.position())
            .copied()
            .unwrap_or_default()
    }
}

impl FigureId {
    /// What the article leaves open about the figure.
    ///
    /// ```
    /// use hechos::dataset::{FigureId, Open};
    /// let trade = FigureId::find("mexico-us-trade-2022-aug").expect("in the dataset");
    /// assert!(trade.left_open().eq([Open::Flow]));
    /// ```
    pub fn left_open(self) -> impl Iterator<Item = Open> {
        LEFT_OPEN
            .iter()
            .filter(move |left| left.figure == self)
            .map(|left| left.open)
    }

    /// The relations that say what is left open about the figure, with their notes.
    pub fn open_relations(self) -> impl Iterator<Item = RelationId> {
        RelationId::all().filter(move |id| {
            let relation = id.get();
            matches!(relation.kind, RelationKind::Open(_)) && relation.figures.contains(&self)
        })
    }
}
