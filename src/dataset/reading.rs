//! What other publications print of a figure: one place where it stands, and what is known against a figure.

use super::{
    Bilingual, CONSENSUS, DOUBTED, DoubtId, FigureId, Lang, Quantity, ReadingId, SourceId,
};

/// In what a reading is about something else than the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// Another time.
    Period,
    /// Another country or state.
    Place,
    /// Other goods, or others counted.
    Definition,
    /// Another thing that is measured of it.
    Measure,
}

/// What a reading repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// Nothing, as far as was seen.
    Own,
    /// Another reading.
    Reading(ReadingId),
    /// One of the sheet's own articles.
    Source(SourceId),
}

/// One row of `readings.csv`; packed for the native side alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SecondReading {
    /// Identifier.
    pub id: &'static str,
    /// The figure that it is a print of, or that it is easily taken for.
    pub figure: FigureId,
    /// Who published it.
    pub publisher: &'static str,
    /// Title as printed, or empty.
    pub title: &'static str,
    /// Address of the page.
    pub url: &'static str,
    /// When it was published, ISO 8601; a year or a month alone, or empty.
    pub published: &'static str,
    /// Language of the page, as a BCP 47 tag.
    pub language: &'static str,
    /// The figure alone as it stands there; brackets hold what is printed elsewhere on the page.
    pub as_printed: &'static str,
    /// Value, unit, precision.
    pub quantity: Quantity,
    /// Whether its limit itself is meant too: "at least 21". Its qualifier is then "more than".
    pub limit_included: bool,
    /// In what it is about something else. None: it is about the same.
    pub scope: Option<Scope>,
    /// Whether the publisher counted or decided it.
    pub primary: bool,
    /// What it repeats.
    pub origin: Origin,
    /// The day on which its print was read, ISO 8601.
    pub seen: &'static str,
    /// What to know about it; may be empty.
    pub note: Bilingual,
}

/// What is doubted of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DoubtKind {
    /// Its value.
    Value,
    /// What is counted.
    Definition,
    /// Who is credited.
    Attribution,
    /// What it is said of.
    Scope,
    /// Whether it can be set beside others.
    Comparability,
    /// How it was rounded.
    Rounding,
}

/// How much a doubt matters, the lightest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// Good to know.
    Note,
    /// Whoever uses the figure should know it.
    Doubt,
    /// Publications contradict each other on it.
    Dispute,
}

/// One row of `doubts.csv`; packed for the native side alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Doubt {
    /// Identifier.
    pub id: &'static str,
    /// The figures that it is about.
    pub figures: &'static [FigureId],
    /// What is doubted.
    pub kind: DoubtKind,
    /// How much it matters.
    pub weight: Weight,
    /// The readings that show it.
    pub readings: &'static [ReadingId],
    /// Who prints what, in one or two sentences.
    pub text: Bilingual,
}

/// A figure that is doubted, and its heaviest doubt: what a program needs of the doubts that is small enough
/// to carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubted {
    /// The figure.
    pub figure: FigureId,
    /// The weight of its heaviest doubt.
    pub weight: Weight,
}

/// How the independent publications that print a figure stand to it, taken together. The judge finds it of
/// the readings, which a program does not have: it carries the outcome for each figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Consensus {
    /// None was found that prints it.
    Nobody,
    /// Each prints the same, more or less exactly.
    Agrees,
    /// One at least prints another value.
    Differs,
}

impl Consensus {
    /// The one that a byte of a packed sheet stands for.
    #[must_use]
    pub const fn of(byte: u8) -> Option<Self> {
        match byte {
            0 => Some(Self::Nobody),
            1 => Some(Self::Agrees),
            2 => Some(Self::Differs),
            _ => None,
        }
    }
}

impl FigureId {
    /// What others print of the figure, in the order of the table; none where a sheet is packed without.
    pub fn readings(self) -> impl Iterator<Item = ReadingId> {
        ReadingId::all().filter(move |id| id.get().figure == self)
    }

    /// What is known against the figure, the heaviest first; none where a sheet is packed without.
    #[must_use]
    pub fn doubts(self) -> Vec<DoubtId> {
        let own = DoubtId::all().filter(|id| id.get().figures.contains(&self));
        let mut own: Vec<DoubtId> = own.collect();
        own.sort_by_key(|id| std::cmp::Reverse(id.get().weight));
        own
    }

    /// The weight of its heaviest doubt, which every pack keeps. None: nothing is known against it.
    #[must_use]
    pub fn doubted(self) -> Option<Weight> {
        // In the order of the figures; each question on offer looks here.
        let found = DOUBTED.binary_search_by_key(&self, |doubted| doubted.figure);
        found.ok().map(|at| DOUBTED[at].weight)
    }

    /// What is packed of the publications that print the figure. None: nothing is.
    #[must_use]
    pub fn consensus(self) -> Option<Consensus> {
        CONSENSUS
            .get(self.position())
            .and_then(|byte| Consensus::of(*byte))
    }

    /// Whether others dispute its value: what has the sign of a dispute.
    #[must_use]
    pub fn is_disputed(self) -> bool {
        self.doubted() == Some(Weight::Dispute)
    }
}

impl SecondReading {
    /// The language of the page, where the sheet speaks it.
    #[must_use]
    pub fn lang(&self) -> Option<Lang> {
        Lang::ALL
            .into_iter()
            .find(|lang| lang.tag() == self.language)
    }
}
