//! One number that an article states, with all that is needed to find it there.

use super::{Bilingual, FigureId, IndicatorId, NOTES, Period, Quantity, SourceId, SubjectId};

/// Where the period or the speaker of a figure was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReadFrom {
    /// Printed with the figure.
    Text,
    /// Read from the sentences around it.
    Context,
}

/// How settled a figure is, where the article says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Printed without a word on that.
    Printed,
    /// "preliminary": may be revised.
    Preliminary,
    /// "expected", "forecast": of what has not happened yet.
    Forecast,
    /// "revised": stands in the place of an earlier one.
    Revised,
}

/// One row of `figures.csv`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Identifier, as `mexico-total-exports-2024`.
    pub id: &'static str,
    /// Who or what it is about.
    pub subject: SubjectId,
    /// What it measures.
    pub indicator: IndicatorId,
    /// The other side of a flow, where there is one.
    pub partner: Option<SubjectId>,
    /// The period, and where it was read. None: the article prints none.
    pub period: Option<(Period, ReadFrom)>,
    /// Value, unit, precision.
    pub quantity: Quantity,
    /// The figure alone as it stands in the text.
    pub as_printed: &'static str,
    /// The whole that a share refers to, where the article states it.
    pub share_of: Option<FigureId>,
    /// The amount that this amount is a part of, where the article says so.
    pub part_of: Option<FigureId>,
    /// For growth: the period that it is measured from.
    pub base_period: Option<Period>,
    /// Who said it, as the text says, or empty.
    pub attributed_to: &'static str,
    /// Where that was read. None: nobody is named.
    pub attributed_from: Option<ReadFrom>,
    /// How settled it is.
    pub status: Status,
    /// The earlier figure that it stands in the place of.
    pub revises: Option<FigureId>,
    /// The later figure that stands in the place of this one.
    pub revised_by: Option<FigureId>,
    /// Article.
    pub source: SourceId,
    /// 1-based number among the article's non-blank lines.
    pub paragraph: u16,
}

impl FigureId {
    /// What to know about the figure; may be empty. A table of its own, so that a program that shows
    /// no notes does not carry them.
    #[must_use]
    pub fn note(self) -> Bilingual {
        NOTES.get(self.position()).copied().unwrap_or_default()
    }
}

impl Figure {
    /// The period, without where it was read.
    #[must_use]
    pub fn when(&self) -> Option<Period> {
        self.period.map(|(period, _)| period)
    }

    /// Whether the period was read from context.
    #[must_use]
    pub fn period_is_from_context(&self) -> bool {
        matches!(self.period, Some((_, ReadFrom::Context)))
    }

    /// Whether who said it was read from context.
    #[must_use]
    pub fn speaker_is_from_context(&self) -> bool {
        self.attributed_from == Some(ReadFrom::Context)
    }
}
