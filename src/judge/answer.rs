//! Answers: a verdict, its reasons, and a number only where the verdict allows one.

use super::{Operand, Question, Reason, Verdict};
use crate::dataset::FigureId;
use crate::maths::Interval;

/// Which of two values is the larger. Of two ranks, the smaller number is the better place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// The first is surely larger.
    Greater,
    /// The first is surely smaller.
    Less,
    /// Both are exact and the same.
    Equal,
    /// The intervals overlap.
    NotCertain,
}

/// The numbers of a comparison.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// What the first figure stands for.
    pub first: Interval,
    /// What the second figure stands for.
    pub second: Interval,
    /// First less second: percentage points for percentages, places (a count) for ranks. None where
    /// one of two ranks is a band, such as Top 10, which has no middle.
    pub difference: Option<Interval>,
    /// First over second. None for ranks and rates of growth, where one of the two may be below zero,
    /// and where the second may be zero.
    pub ratio: Option<Interval>,
    /// Change from the earlier to the later, in per cent of the earlier. Of two shares, this is
    /// the relative change and not the difference in points.
    pub change: Option<Interval>,
    /// Compound annual rate from the earlier to the later, in per cent. None for percentages, and
    /// over one year or less.
    pub annual_rate: Option<Interval>,
    /// Years from the earlier to the later, where the times differ.
    pub years: Option<Interval>,
    /// The earlier figure, where the times differ.
    pub earlier: Option<FigureId>,
    /// Which is the larger.
    pub order: Order,
    /// Exports less imports, where the one is that and the other this, of the same goods, time and
    /// article; negative is a deficit.
    pub balance: Option<Interval>,
}

/// A number that a reader would expect of an answered comparison, and does not get.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Withheld {
    /// A ratio of ranks: places are not divided.
    RatioOfRanks,
    /// A ratio of rates: they differ in points.
    RatioOfRates,
    /// A ratio or a change over a value that may be zero or less.
    ByZero,
    /// A compound annual rate of percentages.
    RateOfPercentages,
    /// A compound annual rate over a year or less: the change itself, or less than it takes.
    RateWithinAYear,
    /// The order: what both may be alike.
    Order(Interval),
    /// A number of places from a band: from how many to how many.
    Places(Interval),
}

/// The answer to a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// How far it can be trusted.
    pub verdict: Verdict,
    /// Why; refusals first. Empty where it is valid.
    pub reasons: Vec<Reason>,
    /// The numbers; None where it is refused.
    pub result: Option<Compared>,
    /// What is not said, and why. Empty where it is refused.
    pub withheld: Vec<Withheld>,
    /// The nearest questions that have an answer, best first; only where it is refused.
    pub offers: Vec<Question>,
}

/// What the article itself prints for a computed answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The printed figure.
    pub figure: FigureId,
    /// Whether its interval overlaps the computed one.
    pub agrees: bool,
}

/// The part that an operand plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The part.
    Part,
    /// The whole.
    Whole,
    /// A share, in per cent.
    Share,
    /// A level that grew.
    Level,
    /// A rate of growth, in per cent.
    Growth,
}

/// Which value of the result a step works out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// The lowest.
    Lowest,
    /// The highest.
    Highest,
    /// The value from the printed figures themselves.
    Middle,
}

/// How the terms of a step are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// part ÷ whole, in per cent.
    PartOverWhole,
    /// share × share × … × whole; a whole may be absent.
    SharesOfWhole,
    /// part ÷ share.
    PartOverShare,
    /// level ÷ (1 + growth).
    LevelOverGrowth,
    /// 100 % − share, and × whole where there is one.
    HundredLessShare,
}

/// One line of a derivation.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// What an operand stands for.
    Reads {
        /// Its part in the question.
        role: Role,
        /// The operand.
        operand: Operand,
        /// Its interval.
        interval: Interval,
    },
    /// One end of the result, or its middle. An exact result has the middle alone.
    Works {
        /// Which one.
        end: End,
        /// What is done.
        operation: Operation,
        /// The values put in, in the order of the operation, each exact.
        terms: Vec<Interval>,
        /// What comes out, exact.
        result: Interval,
    },
}

/// The answer of the share calculator.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// How far it can be trusted.
    pub verdict: Verdict,
    /// Why; refusals first. Empty where it is valid.
    pub reasons: Vec<Reason>,
    /// The number; None where it is refused.
    pub result: Option<Interval>,
    /// The derivation; empty where it is refused.
    pub steps: Vec<Step>,
    /// The article's own figure for the same thing, where it prints one.
    pub printed: Option<Printed>,
    /// The nearest questions that have an answer, best first; only where it is refused.
    pub offers: Vec<Question>,
}
