//! Whether what others print agrees with a figure, and how many of them are independent.

use std::cmp::Ordering;
use std::collections::BTreeMap;

#[cfg(feature = "folder")]
use crate::dataset::Consensus;
use crate::dataset::{Figure, FigureId, Origin, Qualifier, Quantity, ReadingId, SecondReading};
use crate::maths::{EDGE, Interval, Reading};

/// How a second print stands to a figure, the closest first.
///
/// Both are read as [`Interval`]s, but for a limit alone, which is half a line here: "more than 700" has no
/// upper end, so 700 itself is the narrower print, and "up to 40" holds "nearly 40". From there:
///
/// - the same value and the same interval are the same: `Same`;
/// - where one interval lies within the other, the inner print refines the outer: 28,907.9 million refines
///   28.9 billion, tenth refines "Top 10", 120.0% refines 120%; and the outer rounds the inner;
/// - where they overlap in part, each has to hold the value of the other, and the narrower refines: "more than
///   100" rounds 100. Of equal width, they are the same number in other words;
/// - all else differs. Intervals that touch at an end have an end in common and no more: "more than 40%" and
///   "nearly 40%" lie on two sides of it. Nor does a value that the other interval just holds help where its own
///   leaves the other's out: 34 to 37% starts below "nearly 40%" and does not reach it.
///
/// So it can be turned around: one print refines another where that rounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Agreement {
    /// The same value, as exactly.
    Same,
    /// More exactly, within what the figure leaves open.
    Refines,
    /// Less exactly, around what the figure says.
    Rounds,
    /// Another value.
    Differs,
}

impl Agreement {
    /// All, the closest first.
    pub const ALL: [Self; 4] = [Self::Same, Self::Refines, Self::Rounds, Self::Differs];

    /// Its name, for programs: `differs`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Refines => "refines",
            Self::Rounds => "rounds",
            Self::Differs => "differs",
        }
    }

    /// How the figure stands to the print, if that stands to it so.
    #[must_use]
    pub const fn turned(self) -> Self {
        match self {
            Self::Refines => Self::Rounds,
            Self::Rounds => Self::Refines,
            same => same,
        }
    }
}

/// What others print of a figure, each reading in one list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opinions {
    /// One reading for each independent publication: none derives from another of them, nor from one of the
    /// sheet's own articles, and none is by the publisher of the figure or of another of them.
    pub independent: Vec<(ReadingId, Agreement)>,
    /// What repeats one of these, or is by the same publisher.
    pub repeated: Vec<(ReadingId, Agreement)>,
    /// What repeats an article of the sheet, or is by the publisher of the figure.
    pub own: Vec<(ReadingId, Agreement)>,
    /// What is about something else, and is never compared.
    pub linked: Vec<ReadingId>,
}

impl Opinions {
    /// How many independent publications stand to the figure so.
    #[must_use]
    pub fn count(&self, agreement: Agreement) -> usize {
        let alike = |(_, found): &&(ReadingId, Agreement)| *found == agreement;
        self.independent.iter().filter(alike).count()
    }
}

/// How a reading stands to its figure. None: it is about something else, or cannot be read as an interval.
#[must_use]
pub fn agreement(reading: ReadingId, by: Reading) -> Option<Agreement> {
    let second = reading.get();
    let first = Said::of_figure(second.figure.get(), by)?;
    let second = Said::of_reading(second, by)?;
    Some(second.beside(&first))
}

/// How one quantity stands to another in the same unit: the agreement of a print with a figure. `included` says
/// whether the limit of "more than" is meant too, as in "at least 21".
#[must_use]
pub fn beside(
    second: (&Quantity, bool),
    first: (&Quantity, bool),
    by: Reading,
) -> Option<Agreement> {
    let [second, first] = [second, first].map(|(quantity, at)| Said::new(quantity, at, by));
    let (second, first) = (second?, first?);
    (second.same_unit(&first)).then(|| second.beside(&first))
}

/// What others print of a figure.
///
/// Of one origin, or of one publisher, one reading speaks: one that repeats nothing before one that does, and
/// among these the closest, since who prints two numbers has printed the closer one too.
#[must_use]
pub fn opinions(figure: FigureId, by: Reading) -> Opinions {
    let mut found = Opinions::default();
    let publisher = figure.get().source.get().publisher;
    let mut by_root: BTreeMap<&str, Vec<(bool, Agreement, ReadingId)>> = BTreeMap::new();
    for id in figure.readings() {
        let Some(agreement) = agreement(id, by) else {
            found.linked.push(id);
            continue;
        };
        match root(id) {
            Some(root) if root.get().publisher != publisher => {
                let voices = by_root.entry(root.get().publisher).or_default();
                voices.push((root != id, agreement, id));
            }
            _ => found.own.push((id, agreement)),
        }
    }
    for mut voices in by_root.into_values() {
        voices.sort();
        let mut voices = voices.into_iter().map(|(_, agreement, id)| (id, agreement));
        found.independent.extend(voices.next());
        found.repeated.extend(voices);
    }
    found.independent.sort();
    found.repeated.sort();
    found
}

/// How the independent publications that print a figure stand to it together, in the plausible reading, as
/// every count of them. A program carries the outcome, [`FigureId::consensus`].
#[cfg(feature = "folder")]
#[must_use]
pub fn consensus(figure: FigureId) -> Consensus {
    let found = opinions(figure, Reading::Plausible);
    match found.count(Agreement::Differs) {
        _ if found.independent.is_empty() => Consensus::Nobody,
        0 => Consensus::Agrees,
        _ => Consensus::Differs,
    }
}

/// The first print of what a reading repeats. None: that is an article of the sheet.
fn root(reading: ReadingId) -> Option<ReadingId> {
    // A chain ends: circles are refused. What arrives damaged ends here.
    let mut at = reading;
    for _ in ReadingId::all() {
        match at.get().origin {
            Origin::Own => return Some(at),
            Origin::Source(_) => return None,
            Origin::Reading(origin) => at = origin,
        }
    }
    None
}

/// A print as what it may stand for.
#[derive(Clone, Copy, Debug)]
struct Said {
    interval: Interval,
    /// Its ends, one of which may be nowhere.
    low: f64,
    high: f64,
    /// Whether a limit that is printed alone is meant too.
    included: bool,
}

impl Said {
    fn of_figure(figure: &Figure, by: Reading) -> Option<Self> {
        Self::new(&figure.quantity, false, by)
    }

    fn of_reading(reading: &SecondReading, by: Reading) -> Option<Self> {
        if reading.scope.is_some() {
            return None;
        }
        Self::new(&reading.quantity, reading.limit_included, by)
    }

    fn new(quantity: &Quantity, included: bool, by: Reading) -> Option<Self> {
        let interval = Interval::of(quantity, by).ok()?;
        let fell = quantity.value < 0.0;
        let alone = quantity.bound.is_none();
        let (low, high) = match quantity.qualifier {
            Qualifier::MoreThan if alone && fell => (f64::NEG_INFINITY, interval.high()),
            Qualifier::MoreThan if alone => (interval.low(), f64::INFINITY),
            // A fall by less than 7% is between none and that; an amount below 5 may be nothing.
            Qualifier::LessThan if alone && fell => (interval.low(), 0.0),
            Qualifier::LessThan if alone => (interval.low().min(0.0), interval.high()),
            _ => (interval.low(), interval.high()),
        };
        Some(Self {
            interval,
            low,
            high,
            included,
        })
    }

    fn same_unit(&self, other: &Self) -> bool {
        self.interval.unit() == other.interval.unit()
    }

    fn value(&self) -> f64 {
        self.interval.value()
    }

    /// How this print stands to another.
    fn beside(&self, other: &Self) -> Agreement {
        if !self.same_unit(other) {
            return Agreement::Differs;
        }
        let narrower = match (self.within(other), other.within(self)) {
            // "At least 21" leaves 21 open, and "over 21" does not.
            (true, true) if self.is_open() => self.included.cmp(&other.included),
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) if !self.shares(other) => return Agreement::Differs,
            (false, false) if near(self.width(), other.width()) => Ordering::Equal,
            (false, false) => self.width().total_cmp(&other.width()),
        };
        match narrower {
            Ordering::Less => Agreement::Refines,
            Ordering::Greater => Agreement::Rounds,
            Ordering::Equal if near(self.value(), other.value()) => Agreement::Same,
            Ordering::Equal => Agreement::Differs,
        }
    }

    /// Whether every value of this one is one of the other.
    fn within(&self, other: &Self) -> bool {
        at_most(other.low, self.low) && at_most(self.high, other.high)
    }

    /// Whether they overlap by more than an end, and each holds the value of the other.
    fn shares(&self, other: &Self) -> bool {
        let holds = |one: &Self, value: f64| at_most(one.low, value) && at_most(value, one.high);
        let (from, to) = (self.low.max(other.low), self.high.min(other.high));
        from < to && !near(from, to) && holds(self, other.value()) && holds(other, self.value())
    }

    fn is_open(&self) -> bool {
        self.low.is_infinite() || self.high.is_infinite()
    }

    fn width(&self) -> f64 {
        self.high - self.low
    }
}

fn at_most(a: f64, b: f64) -> bool {
    a <= b || near(a, b)
}

/// Within the rounding of floating point, of which no print comes near.
fn near(a: f64, b: f64) -> bool {
    a == b || (a.is_finite() && b.is_finite() && (a - b).abs() <= EDGE * a.abs().max(b.abs()))
}
