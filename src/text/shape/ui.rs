//! The shape of the texts of controls that come in groups.

use super::by_variant::by_variant;
use super::forms::Plural;
use crate::maths::Reading;
use crate::state::{Slot, Task, Theme};

by_variant! {
    /// The two readings.
    ReadingText => ByReading: [&'static str; 2] of Reading {
        /// The plausible one.
        plausible = Plausible,
        /// The strict one.
        strict = Strict,
    }
}

by_variant! {
    /// The three themes.
    ThemeText => ByTheme: [&'static str; 3] of Theme {
        /// As the system says.
        auto = Auto,
        /// Light.
        light = Light,
        /// Dark.
        dark = Dark,
    }
}

/// A chart of two rates.
pub struct RateText {
    /// Before the printed one.
    pub printed: &'static str,
    /// Before the computed one.
    pub computed: &'static str,
    /// Behind what lies between them: "points apart".
    pub apart: &'static str,
}

/// Key of a chart.
pub struct KeyText {
    /// The certain part of a bar.
    pub certain: &'static str,
    /// The band.
    pub band: &'static str,
    /// The tick.
    pub tick: &'static str,
}

/// A column of the figures table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Whose figure it is.
    Subject,
    /// What it measures.
    Measure,
    /// When.
    Period,
    /// The figure as printed.
    Printed,
    /// Its range.
    StandsFor,
    /// Where it is printed.
    Source,
}

by_variant! {
    /// Column heads of the figures table.
    ColumnText => ByColumn: [&'static str; 6] of Column {
        /// Whose figure it is.
        subject = Subject,
        /// What it measures.
        measure = Measure,
        /// When.
        period = Period,
        /// The figure as printed.
        printed = Printed,
        /// Its range.
        stands_for = StandsFor,
        /// Where it is printed.
        source = Source,
    }
}

/// A filter over the figures table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// By source.
    Source,
    /// By subject.
    Subject,
    /// By measure.
    Measure,
    /// By period.
    Period,
    /// By kind.
    Kind,
    /// By what others print.
    Others,
}

impl Filter {
    /// Every filter, first to last.
    pub const ALL: [Self; 6] = [
        Self::Source,
        Self::Subject,
        Self::Measure,
        Self::Period,
        Self::Kind,
        Self::Others,
    ];
}

by_variant! {
    /// Labels of the filters over the figures table.
    FilterText => ByFilter: [&'static str; 6] of Filter {
        /// By source.
        source = Source,
        /// By subject.
        subject = Subject,
        /// By measure.
        measure = Measure,
        /// By period.
        period = Period,
        /// By kind.
        kind = Kind,
        /// By what others print.
        others = Others,
    }
}

/// Fields of the comparison.
pub struct CompareText {
    /// First figure.
    pub first: &'static str,
    /// Second figure.
    pub second: &'static str,
    /// A further one: `{number}` from three on.
    pub further: &'static str,
    /// Add one, to be compared with the first.
    pub add: &'static str,
    /// Heading over what a further one comes to: `{further}` beside `{first}`.
    pub beside: &'static str,
}

by_variant! {
    /// What the calculator works out.
    TaskText => ByTask: [&'static str; 3] of Task {
        /// A share, its part or its whole.
        share = Share,
        /// What a share leaves over.
        rest = Rest,
        /// A level before it grew.
        before = Before,
    }
}

by_variant! {
    /// Fields of the calculator.
    SlotText => BySlot: [&'static str; 6] of Slot {
        /// Part.
        part = Part,
        /// Whole.
        whole = Whole,
        /// Share.
        share = Share,
        /// The share that is known, where its remainder is sought.
        taken = Taken,
        /// Level.
        level = Level,
        /// Growth.
        growth = Growth,
    }
}

/// What the list of a picker comes to.
pub struct PickedText {
    /// No figure is in it.
    pub none_fits: &'static str,
    /// `{words}` picked no figure.
    pub passed: &'static str,
    /// So many figures are in it.
    pub fits: Plural,
}

/// What the other reading makes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherReading {
    /// Another answer.
    Differs,
    /// The same answer.
    Same,
}

by_variant! {
    /// What the other reading makes of an answer; templates with `{reading}` and `{result}`.
    OtherReadingText => ByOtherReading: [&'static str; 2] of OtherReading {
        /// Another answer.
        differs = Differs,
        /// The same answer.
        same = Same,
    }
}

/// How an answer of the calculator is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formula {
    /// A share.
    Share,
    /// A part.
    Part,
    /// A whole.
    Whole,
    /// A chain of shares of a whole.
    Chain,
    /// A chain without a whole.
    ChainOfShares,
    /// A level before.
    Before,
    /// A remainder.
    Rest,
    /// A remainder of a whole.
    RestOf,
}

by_variant! {
    /// How answers of the calculator are worked out.
    FormulaText => ByFormula: [&'static str; 8] of Formula {
        /// A share.
        share = Share,
        /// A part.
        part = Part,
        /// A whole.
        whole = Whole,
        /// A chain of shares of a whole.
        chain = Chain,
        /// A chain without a whole.
        chain_of_shares = ChainOfShares,
        /// A level before.
        before = Before,
        /// A remainder.
        rest = Rest,
        /// A remainder of a whole.
        rest_of = RestOf,
    }
}

/// The article prints the same share.
pub struct PrintedShareText {
    /// They agree.
    pub agrees: &'static str,
    /// They do not.
    pub contradicts: &'static str,
}

/// Names of what a comparison gives.
pub struct MeasureText {
    /// Difference.
    pub difference: &'static str,
    /// Ratio.
    pub ratio: &'static str,
    /// Change.
    pub change: &'static str,
    /// Rate a year.
    pub rate: &'static str,
    /// Order.
    pub order: &'static str,
    /// Difference of percentages.
    pub points: &'static str,
    /// Difference of ranks.
    pub places: &'static str,
}

/// In which order two figures stand.
pub struct OrderText {
    /// Surely so.
    pub sure: &'static str,
    /// They are equal.
    pub same: &'static str,
    /// Not certain.
    pub unsure: &'static str,
}

/// By what all figures are sorted.
pub struct SortedText {
    /// Before the name of the column.
    pub by: &'static str,
    /// Behind it, where the last or greatest comes first.
    pub turned: &'static str,
}

/// Words of the audit.
pub struct AuditText {
    /// Said of a filter that was pressed, before its label.
    pub shown: &'static str,
    /// Every check, whatever its verdict.
    pub all: &'static str,
    /// A share as the article has it.
    pub printed: &'static str,
}
