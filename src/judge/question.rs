//! What can be asked: of figures of the dataset, and of a reader's own numbers.

use super::{Reason, Verdict, compare, reason, share};
use crate::dataset::{FigureId, Quantity};
use crate::maths::{Interval, Reading};

/// One number of a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operand {
    /// A figure of the dataset.
    Figure(FigureId),
    /// A reader's own number.
    Typed(Quantity),
}

impl Operand {
    /// The quantity as printed or typed.
    #[must_use]
    pub fn quantity(&self) -> Quantity {
        match self {
            Operand::Figure(id) => id.get().quantity,
            Operand::Typed(quantity) => *quantity,
        }
    }

    /// The figure, unless it was typed.
    #[must_use]
    pub const fn figure(&self) -> Option<FigureId> {
        match self {
            Operand::Figure(id) => Some(*id),
            Operand::Typed(_) => None,
        }
    }
}

/// A question to the share calculator.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// Which share of the whole is the part?
    Share {
        /// The part.
        part: Operand,
        /// The whole.
        whole: Operand,
    },
    /// How large is this share of the whole?
    Part {
        /// The share, in per cent.
        share: Operand,
        /// The whole.
        whole: Operand,
    },
    /// How large is the whole?
    Whole {
        /// The part.
        part: Operand,
        /// The share, in per cent.
        share: Operand,
    },
    /// A share of a share of …; the first is the innermost.
    Chain {
        /// One to [`crate::maths::MAX_CHAIN`] shares.
        shares: Vec<Operand>,
        /// The whole of the last share. Without one the answer is a share.
        whole: Option<Operand>,
    },
    /// How large was the level before it grew?
    LevelBefore {
        /// The level after growth.
        level: Operand,
        /// The growth, in per cent.
        growth: Operand,
    },
    /// What does the share leave over?
    Complement {
        /// The share, in per cent.
        share: Operand,
        /// Its whole. Without one the answer is a share.
        whole: Option<Operand>,
    },
}

impl Asked {
    /// What it is asked of, in the order of asking.
    #[must_use]
    pub fn operands(&self) -> Vec<Operand> {
        match self {
            Asked::Share { part: a, whole: b }
            | Asked::Part { share: a, whole: b }
            | Asked::Whole { part: a, share: b }
            | Asked::LevelBefore {
                level: a,
                growth: b,
            } => vec![*a, *b],
            Asked::Chain { shares, whole } => shares.iter().chain(whole).copied().collect(),
            Asked::Complement { share, whole } => [*share].into_iter().chain(*whole).collect(),
        }
    }
}

/// A question about figures of the dataset, to be offered as a link.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// How do the two compare?
    Compare(FigureId, FigureId),
    /// Which share of the whole is the part?
    Share {
        /// The part.
        part: FigureId,
        /// The whole.
        whole: FigureId,
    },
    /// How large is this share of the whole?
    Part {
        /// The share.
        share: FigureId,
        /// The whole.
        whole: FigureId,
    },
    /// How large is the whole?
    Whole {
        /// The part.
        part: FigureId,
        /// The share.
        share: FigureId,
    },
    /// A share of a share of the whole.
    Chain {
        /// The shares, innermost first.
        shares: Vec<FigureId>,
        /// The whole of the last share.
        whole: Option<FigureId>,
    },
    /// How large was the level before it grew?
    LevelBefore {
        /// The level after growth.
        level: FigureId,
        /// The growth.
        growth: FigureId,
    },
    /// What does the share leave over?
    Complement {
        /// The share.
        share: FigureId,
        /// Its whole. Without one the answer is a share.
        whole: Option<FigureId>,
    },
}

impl Question {
    /// The same question to the share calculator; None for a comparison.
    #[must_use]
    pub fn asked(&self) -> Option<Asked> {
        let figure = |id: &FigureId| Operand::Figure(*id);
        Some(match self {
            Question::Compare(..) => return None,
            Question::Share { part, whole } => Asked::Share {
                part: figure(part),
                whole: figure(whole),
            },
            Question::Part { share, whole } => Asked::Part {
                share: figure(share),
                whole: figure(whole),
            },
            Question::Whole { part, share } => Asked::Whole {
                part: figure(part),
                share: figure(share),
            },
            Question::Chain { shares, whole } => Asked::Chain {
                shares: shares.iter().map(figure).collect(),
                whole: whole.as_ref().map(figure),
            },
            Question::LevelBefore { level, growth } => Asked::LevelBefore {
                level: figure(level),
                growth: figure(growth),
            },
            Question::Complement { share, whole } => Asked::Complement {
                share: figure(share),
                whole: whole.as_ref().map(figure),
            },
        })
    }

    /// The figures that it is about, in the order of asking.
    #[must_use]
    pub fn figures(&self) -> Vec<FigureId> {
        match self {
            Question::Compare(a, b)
            | Question::Share { part: a, whole: b }
            | Question::Part { share: a, whole: b }
            | Question::Whole { part: a, share: b }
            | Question::LevelBefore {
                level: a,
                growth: b,
            } => vec![*a, *b],
            Question::Chain { shares, whole } => shares.iter().chain(whole).copied().collect(),
            Question::Complement { share, whole } => [*share].into_iter().chain(*whole).collect(),
        }
    }

    /// Every reason for or against an answer, refusals first, and where they lead.
    pub(super) fn weigh(&self) -> (Verdict, Vec<Reason>) {
        let mut reasons = Vec::new();
        let mut overlap = false;
        match (self, self.asked()) {
            (Question::Compare(a, b), _) => {
                compare::weigh(*a, *b, &mut reasons);
                let read =
                    |figure: &FigureId| Interval::of(&figure.get().quantity, Reading::Plausible);
                overlap = read(a).and_then(|a| Ok(a.overlaps(&read(b)?))) == Ok(true);
            }
            (_, Some(asked)) => share::weigh(&asked, &mut reasons),
            (_, None) => {}
        }
        compare::weigh_round_numbers(&mut reasons, overlap, Reading::Plausible);
        (reason::settle(&mut reasons), reasons)
    }

    /// Where the reasons alone lead, in the plausible reading. The strict one leads to caution where it
    /// takes the last digits of round numbers for significant.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.weigh().0
    }

    /// Whether an answer gives a number.
    #[must_use]
    pub fn is_answerable(&self) -> bool {
        self.verdict() != Verdict::Refused
    }
}
