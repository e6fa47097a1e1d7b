//! The shape of the texts of a figure in the table of all figures.

use super::forms::Plural;
use crate::state::{FigureKind, OthersKey};

/// Labels of a row’s provenance; the citation names the figure.
pub struct ProvenanceText {
    /// Publisher and place.
    pub place: &'static str,
    /// Who said it.
    pub said_by: &'static str,
    /// Period.
    pub period: &'static str,
    /// As printed.
    pub printed: &'static str,
    /// How exactly.
    pub precision: &'static str,
    /// The whole that it is a share of.
    pub part_of: &'static str,
    /// Note.
    pub note: &'static str,
    /// Cards and checks.
    pub used_in: &'static str,
    /// The period that a growth starts from.
    pub base: &'static str,
    /// What the article leaves open.
    pub open: &'static str,
}

/// Names of the kinds of figures.
pub struct KindText {
    /// Money.
    pub amount: &'static str,
    /// A share of a whole.
    pub share: &'static str,
    /// A rate of growth.
    pub growth: &'static str,
    /// How many times as large.
    pub factor: &'static str,
    /// A place in a ranking.
    pub rank: &'static str,
    /// A number of things.
    pub count: &'static str,
    /// A length of time.
    pub span: &'static str,
}

impl KindText {
    /// The name of a kind.
    #[must_use]
    pub const fn of(&self, kind: FigureKind) -> &'static str {
        match kind {
            FigureKind::Amount => self.amount,
            FigureKind::Share => self.share,
            FigureKind::Growth => self.growth,
            FigureKind::Factor => self.factor,
            FigureKind::Rank => self.rank,
            FigureKind::Count => self.count,
            FigureKind::Span => self.span,
        }
    }
}

/// What others print of a figure, in the filter.
pub struct OthersFilterText {
    /// Publications dispute it.
    pub disputed: &'static str,
    /// Some print another value.
    pub differs: &'static str,
    /// Each prints the same.
    pub agrees: &'static str,
    /// Nobody was found who prints it.
    pub nobody: &'static str,
}

impl OthersFilterText {
    /// The name of an option.
    #[must_use]
    pub const fn of(&self, key: OthersKey) -> &'static str {
        match key {
            OthersKey::Disputed => self.disputed,
            OthersKey::Differs => self.differs,
            OthersKey::Agrees => self.agrees,
            OthersKey::Nobody => self.nobody,
        }
    }
}

/// Citation of a figure.
pub struct CiteText {
    /// Its label.
    pub label: &'static str,
    /// The sentence that follows the place, with `{version}` and `{id}`.
    pub place: &'static str,
    /// The link to the row.
    pub link: &'static str,
}

/// What a figure says up to its value, with `{figure}`, which is one thing or several.
pub struct FigureIsText {
    /// Of a number.
    pub number: Plural,
    /// Of a word.
    pub word: Plural,
}

/// What a figure without one of its ends stands for, with `{printed}` and `{range}`.
pub struct OpenEndText {
    /// No upper end.
    pub no_upper: &'static str,
    /// No lower end.
    pub no_lower: &'static str,
}

/// What a figure was when it was printed, where it was not the last word.
pub struct StatusText {
    /// Expected.
    pub forecast: &'static str,
    /// The first of its kind.
    pub preliminary: &'static str,
    /// In place of an earlier print.
    pub revised: &'static str,
    /// A later print stands in its place.
    pub replaced: &'static str,
}
