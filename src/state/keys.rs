//! What lists are narrowed and sorted by, each with its key in links.

use super::card_id::keyed;
use crate::dataset::{CONSENSUS, Consensus, Figure, FigureId, Measures, READINGS, Unit};
use crate::judge::{CheckVerdict, is_share};

keyed! {
    /// A column by which the table of all figures is sorted.
    #[derive(Default)]
    SortKey {
        /// As the articles print them.
        #[default]
        Article = "article",
        /// By name of the subject.
        Subject = "subject",
        /// By name of the indicator.
        Indicator = "indicator",
        /// By period.
        Period = "period",
        /// By unit, then value.
        Value = "value",
    }
}

keyed! {
    /// What kind of number a figure is.
    FigureKind {
        /// Money.
        Amount = "amount",
        /// A share of a whole.
        Share = "share",
        /// A rate of growth.
        Growth = "growth",
        /// How many times as large.
        Factor = "factor",
        /// A place in a ranking.
        Rank = "rank",
        /// A number of things.
        Count = "count",
        /// A length of time.
        Span = "span",
    }
}

keyed! {
    /// What others print of a figure, as a filter.
    OthersKey {
        /// Publications dispute it: among those of which some print another value.
        Disputed = "disputed",
        /// One at least prints another value.
        Differs = "differs",
        /// Each prints the same, more or less exactly.
        Agrees = "agrees",
        /// Nobody else was found who prints it.
        Nobody = "nobody",
    }
}

keyed! {
    /// The outcome of a check, as a filter.
    VerdictKey {
        /// The article contradicts itself.
        Contradicts = "contradicts",
        /// A loose word of the article does not hold.
        LooseWord = "loose-word",
        /// The figures agree.
        Agrees = "agrees",
        /// The figures cannot be compared.
        NotComparable = "cannot-be-compared",
        /// Too little is printed to test it.
        NotTestable = "cannot-be-tested",
        /// Nothing is stated; the figures give something new.
        Derived = "derived",
    }
}

impl VerdictKey {
    /// The key of a check's outcome.
    #[must_use]
    pub const fn of(verdict: CheckVerdict) -> Self {
        match verdict {
            CheckVerdict::Contradicts => Self::Contradicts,
            CheckVerdict::ContradictsLooseWord => Self::LooseWord,
            CheckVerdict::Agrees => Self::Agrees,
            CheckVerdict::CannotBeCompared => Self::NotComparable,
            CheckVerdict::CannotBeTested => Self::NotTestable,
            CheckVerdict::Derived => Self::Derived,
        }
    }
}

impl FigureKind {
    /// The kind of a figure.
    #[must_use]
    pub fn of(figure: &Figure) -> Self {
        match figure.quantity.unit {
            Unit::Of(_) if figure.indicator.get().measures == Measures::Change => Self::Growth,
            Unit::Of(_) => Self::Amount,
            Unit::Percent | Unit::PercentagePoint if is_share(figure) => Self::Share,
            Unit::Percent | Unit::PercentagePoint => Self::Growth,
            Unit::Ratio => Self::Factor,
            Unit::Rank => Self::Rank,
            Unit::Count => Self::Count,
            Unit::Year | Unit::Month => Self::Span,
        }
    }
}

impl OthersKey {
    /// Whether anything is known of what others print, so that there is something to narrow by.
    #[must_use]
    pub fn is_offered() -> bool {
        !READINGS.is_empty() || !CONSENSUS.is_empty()
    }

    /// Whether a figure is of these.
    #[must_use]
    pub fn holds(self, figure: FigureId) -> bool {
        let wanted = match self {
            Self::Disputed => return figure.is_disputed(),
            Self::Differs => Consensus::Differs,
            Self::Agrees => Consensus::Agrees,
            Self::Nobody => Consensus::Nobody,
        };
        consensus(figure) == Some(wanted)
    }
}

/// Natively the readings say it, in a program what is packed of them.
#[cfg(feature = "folder")]
fn consensus(figure: FigureId) -> Option<Consensus> {
    OthersKey::is_offered().then(|| crate::judge::consensus(figure))
}

#[cfg(not(feature = "folder"))]
fn consensus(figure: FigureId) -> Option<Consensus> {
    figure.consensus()
}
