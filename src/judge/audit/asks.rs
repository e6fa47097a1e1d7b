//! The question to a calculator that lies nearest to a check, with the check's own figures.

use super::check::{Check, CheckKind};
use crate::dataset::FigureId;
use crate::judge::{Question, measure, offers};

impl Check {
    /// What a reader asks the comparison or the calculator to see the check at work. Of figures that
    /// do not belong together it is the refused question itself. None: no calculator asks it.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        use CheckKind as K;
        let at = |at: usize| self.figures.get(at).copied();
        let compare = |a, b| Some(Question::Compare(at(a)?, at(b)?));
        let share = |part, whole| {
            Some(Question::Share {
                part: at(part)?,
                whole: at(whole)?,
            })
        };
        let own_part = |share: FigureId| {
            Some(Question::Part {
                share,
                whole: share.get().share_of?,
            })
        };
        let first = at(0)?;
        match self.kind {
            K::ShareOfLevels => share(1, 2),
            K::MonthInTotal | K::TotalApart | K::ShareOfWorld | K::RemainderCount => share(0, 1),
            K::PartsFitWhole | K::LeftForOthers | K::PartsMakeTotal => {
                let part = self.largest(1)?;
                Some(Question::Share { part, whole: first })
            }
            K::PartsMakeWhole => own_part(self.largest(0)?),
            K::GrowthRate | K::GrowthFactor | K::LevelFromRate | K::Span => compare(1, 2),
            K::StatedTwice | K::Order | K::Direction | K::DistinctPlaces | K::NearEqual => {
                compare(0, 1)
            }
            K::BalanceApart | K::OtherRanking | K::QuarterTimesFour | K::Slip => compare(0, 1),
            K::ChangeOfShare | K::ChangeOfLevel | K::AnnualRate | K::MissingRank => compare(0, 1),
            K::CrossedCuts | K::PartInsideTotal | K::OverlappingGoods => compare(0, 1),
            K::GrowthIsNoShare | K::CountIsNoValue => compare(0, 1),
            K::RankInList => Some(Question::Compare(at(1)?, self.neighbour()?)),
            K::TotalFromTwoSides => Some(Question::Whole {
                part: at(1)?,
                share: at(2)?,
            }),
            K::ShareApart => Some(Question::Part {
                share: first,
                whole: at(1)?,
            }),
            K::LeaderByShare => self.left_by(at(1)?),
            K::OpenBase => self.left_by(first),
            K::Remainder if self.figures.len() == 1 => self.left_by(first),
            K::Remainder => compare(0, 1),
            K::MonthlyAverage => share(1, 0),
            K::LevelOfShare | K::ShareOfShare => offers::chain_from(first).or_else(|| {
                Some(Question::Part {
                    share: first,
                    whole: at(1)?,
                })
            }),
            K::LevelBefore | K::ChangeOfAmount | K::GrowthContribution | K::OthersChange => {
                self.grown()
            }
            K::ShareBefore => own_part(first),
            K::OpenGrowth | K::OpenRank | K::Claim => offers::questions(first).into_iter().next(),
            K::CountOfList | K::OpenProjection => None,
        }
    }

    /// What a share leaves over.
    fn left_by(&self, share: FigureId) -> Option<Question> {
        measure::is_share(share.get()).then_some(Question::Complement { share, whole: None })
    }

    /// A level and what it grew by; a share of a level where that is printed instead; or two levels.
    fn grown(&self) -> Option<Question> {
        let (first, second) = (*self.figures.first()?, *self.figures.get(1)?);
        Some(match measure::is_share(first.get()) {
            true => Question::Part {
                share: first,
                whole: second,
            },
            false if measure::is_growth(second.get()) => Question::LevelBefore {
                level: first,
                growth: second,
            },
            false => Question::Compare(first, second),
        })
    }

    /// The largest of the figures from the given place on.
    fn largest(&self, from: usize) -> Option<FigureId> {
        let value = |id: &FigureId| id.get().quantity.value;
        let parts = self.figures.get(from..)?.iter().copied();
        parts.reduce(|most, id| if value(&id) > value(&most) { id } else { most })
    }

    /// The one of a list whose value is nearest to the second figure's own, the larger before the smaller.
    fn neighbour(&self) -> Option<FigureId> {
        let value = |id: &FigureId| id.get().quantity.value;
        let own = value(self.figures.get(1)?);
        let others = self.figures.get(2..)?.iter().copied();
        others.reduce(|near, id| {
            let (old, new) = ((value(&near) - own).abs(), (value(&id) - own).abs());
            if new < old { id } else { near }
        })
    }
}
