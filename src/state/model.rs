//! The state of the sheet: every choice that a reader can make, and what stands there before any.

use super::card_id::keyed;
use std::borrow::Cow;

use super::{
    Action, CardId, Choices, FigureKind, LinkProblem, OthersKey, SortKey, VerdictKey, reduce,
};
use crate::dataset::{FigureId, IndicatorId, Period, SourceId, SubjectId, front};
use crate::maths::Reading;

/// The most characters that a typed field or a search keeps.
pub const LONGEST_FIELD: usize = 200;

/// The most figures that are compared at once.
pub const MOST_COMPARED: usize = 6;

/// Everything that a reader can choose.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// How printed figures are read.
    pub reading: Reading,
    /// Colours. Personal: not part of a link.
    pub theme: Theme,
    /// The key of the option chosen in a card; a card that is absent shows its default.
    pub choices: Choices,
    /// The two figures that are compared; None: the reader has yet to pick it.
    pub compare: (Option<FigureId>, Option<FigureId>),
    /// Further figures, each compared with the first of those two, in the order in which they were added.
    pub further: Vec<Option<FigureId>>,
    /// The share calculator.
    pub share: ShareForm,
    /// The figure whose questions are unfolded, and under which calculator. Not part of a link.
    pub asking: Option<(CardId, FigureId)>,
    /// The table of all figures.
    pub table: TableView,
    /// The only verdict whose checks are shown; None shows all.
    pub audit: Option<VerdictKey>,
    /// What is being typed, and no answer is of yet.
    pub writing: Option<Writing>,
    /// What the page has to tell the reader. Not part of a link.
    pub notice: Option<Notice>,
}

/// Colours of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The share calculator. Each task reads its own fields and leaves the others as they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareForm {
    /// What is worked out.
    pub task: Task,
    /// The part.
    pub part: Field,
    /// The whole: of the share, and of what is left.
    pub whole: Field,
    /// The share.
    pub share: Field,
    /// The share whose remainder is sought.
    pub taken: Field,
    /// A level that grew.
    pub level: Field,
    /// Its growth.
    pub growth: Field,
    /// Further shares, each of the one before it, as in 85 % of 4 % of 6.6 trillion.
    pub chain: Vec<Field>,
}

/// What stands in a field of the calculator.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Field {
    /// Nothing.
    #[default]
    Empty,
    /// A figure of the dataset.
    Figure(FigureId),
    /// What the reader typed, as typed.
    Typed(String),
}

/// A field of the calculator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormPlace {
    /// Part, whole or share.
    Slot(Slot),
    /// A further share of the chain.
    Chained(usize),
}

/// Text in a field that the reader has not done with: the answer is still that of what stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    /// Words that look for a figure to compare.
    Compared,
    /// A number for the calculator, as typed.
    Form(FormPlace, String),
}

/// What the table of all figures shows.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TableView {
    /// Search words.
    pub query: String,
    /// Only this source.
    pub source: Option<SourceId>,
    /// Only this subject.
    pub subject: Option<SubjectId>,
    /// Only this indicator.
    pub indicator: Option<IndicatorId>,
    /// Only this period.
    pub period: Option<Period>,
    /// Only figures of this kind.
    pub kind: Option<FigureKind>,
    /// Only figures of which others print this.
    pub others: Option<OthersKey>,
    /// Column to sort by.
    pub sort: SortKey,
    /// Largest or last first.
    pub descending: bool,
    /// The row whose provenance is unfolded.
    pub open: Option<FigureId>,
}

/// What the page has to tell the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Parts of a link could not be followed.
    LinkFellBack {
        /// What is wrong in it.
        problems: Vec<LinkProblem>,
        /// The card that it leads to, which tells of its own.
        target: Option<CardId>,
    },
}

keyed! {
    /// What the share calculator works out.
    #[derive(Default)]
    Task {
        /// Two of part, whole and share give the third, which is left empty; shares are chained.
        #[default]
        Share = "share",
        /// What a share leaves over, of its whole where one is given.
        Rest = "rest",
        /// The level a year before, from level and growth.
        Before = "before",
    }
}

keyed! {
    /// A field of the share calculator.
    Slot {
        /// The part.
        Part = "part",
        /// The whole.
        Whole = "whole",
        /// The share that the part is of the whole.
        Share = "share",
        /// The share whose remainder is sought.
        Taken = "taken",
        /// A level that grew.
        Level = "level",
        /// Its growth.
        Growth = "growth",
    }
}

impl Task {
    /// The fields that it reads, in the order of the form.
    #[must_use]
    pub const fn slots(self) -> &'static [Slot] {
        match self {
            Self::Share => &[Slot::Part, Slot::Whole, Slot::Share],
            Self::Rest => &[Slot::Taken, Slot::Whole],
            Self::Before => &[Slot::Level, Slot::Growth],
        }
    }
}

impl Field {
    /// The figure in it, if there is one.
    #[must_use]
    pub const fn figure(&self) -> Option<FigureId> {
        match self {
            Self::Figure(figure) => Some(*figure),
            Self::Empty | Self::Typed(_) => None,
        }
    }
}

impl ShareForm {
    /// The field of a slot.
    #[must_use]
    pub const fn field(&self, slot: Slot) -> &Field {
        match slot {
            Slot::Part => &self.part,
            Slot::Whole => &self.whole,
            Slot::Share => &self.share,
            Slot::Taken => &self.taken,
            Slot::Level => &self.level,
            Slot::Growth => &self.growth,
        }
    }

    /// The figures in the fields that the task reads, in the order of the form.
    #[must_use]
    pub fn figures(&self) -> Vec<FigureId> {
        let chain: &[Field] = match self.task {
            Task::Share => &self.chain,
            Task::Rest | Task::Before => &[],
        };
        let fields = self.task.slots().iter().map(|slot| self.field(*slot));
        let figures = fields.chain(chain).map(Field::figure);
        figures.flatten().collect()
    }

    pub(super) const fn field_mut(&mut self, slot: Slot) -> &mut Field {
        match slot {
            Slot::Part => &mut self.part,
            Slot::Whole => &mut self.whole,
            Slot::Share => &mut self.share,
            Slot::Taken => &mut self.taken,
            Slot::Level => &mut self.level,
            Slot::Growth => &mut self.growth,
        }
    }
}

impl State {
    /// With what is being typed in its field: what a link of this moment has to hold.
    #[must_use]
    pub fn settled(&self) -> Cow<'_, Self> {
        match self.writing {
            Some(Writing::Form(..)) => Cow::Owned(reduce(self.clone(), Action::Write(None))),
            _ => Cow::Borrowed(self),
        }
    }

    /// The card in which the reader is typing.
    #[must_use]
    pub const fn written_in(&self) -> Option<CardId> {
        match self.writing {
            Some(Writing::Compared) => Some(CardId::Compare),
            Some(Writing::Form(..)) => Some(CardId::Share),
            None => None,
        }
    }
}

impl Notice {
    /// What could not be followed: in a card, or elsewhere than in the card that a link leads to.
    pub fn problems(&self, card: Option<CardId>) -> impl Iterator<Item = &LinkProblem> {
        let Self::LinkFellBack { problems, target } = self;
        problems.iter().filter(move |problem| match card {
            Some(_) => problem.card == card,
            None => problem.card.is_none() || problem.card != *target,
        })
    }
}

impl Default for ShareForm {
    fn default() -> Self {
        let start = &front().share;
        let of = |figure: Option<FigureId>| figure.map_or(Field::Empty, Field::Figure);
        Self {
            task: Task::default(),
            part: of(start.part),
            whole: of(start.whole),
            share: Field::Empty,
            taken: of(start.taken),
            level: of(start.level),
            growth: of(start.growth),
            chain: Vec::new(),
        }
    }
}

impl Default for State {
    fn default() -> Self {
        let [first, second] = front().compare;
        Self {
            reading: Reading::default(),
            theme: Theme::default(),
            choices: Choices::default(),
            compare: (first, second),
            further: Vec::new(),
            share: ShareForm::default(),
            asking: None,
            table: TableView::default(),
            audit: None,
            writing: None,
            notice: None,
        }
    }
}
