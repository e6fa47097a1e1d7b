//! The question to a calculator that lies nearest to a check, with the check's own figures.

use super::check::{Check, CheckKind};
use crate::dataset::{Figure, FigureId, Period, Unit};
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
            K::MonthInTotal
            | K::TotalApart
            | K::ShareOfWorld
            | K::RemainderCount
            | K::PartOfWhole => share(0, 1),
            K::LeftForOthers if measure::is_share(at(1)?.get()) => Some(Question::Complement {
                share: at(1)?,
                whole: Some(first),
            }),
            K::PartsFitWhole
            | K::LeftForOthers
            | K::PartsMakeTotal
            | K::TimesMakeTotal
            | K::Sum => {
                let part = self.largest(1)?;
                Some(Question::Share { part, whole: first })
            }
            K::PartsMakeWhole => own_part(self.largest(0)?),
            K::GrowthRate | K::GrowthOverall | K::GrowthFactor | K::LevelFromRate => compare(1, 2),
            K::BalancePrinted | K::ChangePrinted | K::Difference => compare(1, 2),
            K::Balance | K::Same | K::Outcome | K::Revision => compare(0, 1),
            K::Span => compare(1, 2).or_else(|| spanned(first)),
            K::StatedTwice | K::Order | K::Direction | K::DistinctPlaces => compare(0, 1),
            K::BalanceApart | K::OtherRanking | K::QuarterTimesFour | K::Slip => compare(0, 1),
            K::ChangeOfShare | K::ChangeOfLevel | K::AnnualRate | K::MissingRank => compare(0, 1),
            K::ChangeOfRemainder => compare(0, self.figures.len() / 2),
            K::CrossedCuts | K::OverlappingGoods | K::CountIsNoValue => compare(0, 1),
            K::RankInList => Some(Question::Compare(at(1)?, self.neighbour()?)),
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
            K::Change => Some(Question::LevelBefore {
                level: at(2)?,
                growth: at(1)?,
            }),
            K::ShareBefore => own_part(first),
            K::Claim if self.figures.len() == 2 => compare(0, 1),
            K::OpenGrowth | K::Claim => first_about(first),
            K::OpenRank => first_about(first).or_else(|| other_rank(first)),
            K::CountOfList => own_part(self.largest(1)?),
            K::OpenProjection => None,
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

fn first_about(figure: FigureId) -> Option<Question> {
    offers::questions(figure).into_iter().next()
}

/// The amounts of the passage that a span lies between, or the one that covers it.
fn spanned(span: FigureId) -> Option<Question> {
    let s = span.get();
    let at = |when: Option<Period>| {
        let amount = |f: &Figure| {
            measure::is_amount(f)
                && f.source == s.source
                && f.paragraph == s.paragraph
                && f.when() == when
        };
        measure::figures(&amount).first().copied()
    };
    let last = at(s.when())?;
    match at(s.base_period.or(s.when())) {
        Some(first) if first != last => Some(Question::Compare(first, last)),
        _ => first_about(last),
    }
}

/// Beside another place of the same subject, which is one in another list.
fn other_rank(rank: FigureId) -> Option<Question> {
    let r = rank.get();
    let ranks = measure::figures(&|f| f.quantity.unit == Unit::Rank && f.subject == r.subject);
    let other = ranks.into_iter().find(|other| *other != rank)?;
    Some(Question::Compare(rank, other))
}
