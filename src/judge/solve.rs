//! The share calculator: weighs a question, computes, derives, and looks for a printed answer.

use super::compare::weigh_round_numbers;
use super::{
    Answer, Asked, End, Operand, Operation, Printed, Reason, Role, Step, Verdict, measure, offers,
    reason, share as weighing, slip,
};
use crate::dataset::{FigureId, Unit};
use crate::maths::{self, Interval, MathsError, Reading};

/// Which share of the whole is the part? As [`solve`] of [`Asked::Share`].
#[must_use]
pub fn share(part: Operand, whole: Operand, reading: Reading) -> Answer {
    solve(&Asked::Share { part, whole }, reading)
}

/// Answers a question: with a number and its derivation, or with the reasons why not.
///
/// ```
/// use hechos::dataset::FigureId;
/// use hechos::judge::{Operand, Verdict, share};
/// use hechos::maths::Reading;
/// let find = |id| Operand::Figure(FigureId::find(id).expect("in the dataset"));
/// let quarter = find("mexico-state-exports-2025q3");
/// let answer = share(find("chihuahua-exports-2025q3"), quarter, Reading::Plausible);
/// let found = answer.result.expect("a state lies in all states");
/// assert_eq!(format!("{:.2} to {:.2}", found.low(), found.high()), "18.90 to 18.98");
/// let year = find("mexico-total-exports-2024");
/// let refused = share(quarter, year, Reading::Plausible);
/// assert_eq!((refused.verdict, refused.result), (Verdict::Refused, None));
/// ```
#[must_use]
pub fn solve(asked: &Asked, reading: Reading) -> Answer {
    let mut answer = solve_alone(asked, reading);
    match answer.result {
        None => answer.offers = offers::near(asked),
        Some(result) => answer.printed = printed(asked, &result, reading),
    }
    answer
}

/// As [`solve`], without looking for what an article prints or for other questions: for a program
/// that has no use for them and need not carry what finds them.
#[must_use]
pub fn solve_alone(asked: &Asked, reading: Reading) -> Answer {
    let mut reasons = Vec::new();
    weighing::weigh(asked, &mut reasons);
    weigh_round_numbers(&mut reasons, false, reading);
    let worked = match reason::settle(&mut reasons) {
        Verdict::Refused => None,
        _ => match work(asked, reading) {
            Ok(worked) => Some(worked),
            Err(error) => {
                reasons.push(Reason::Incomputable(error));
                None
            }
        },
    };
    match &worked {
        Some((result, _)) if is_above_all(asked, result) => {
            reasons.push(Reason::PartLargerThanWhole);
        }
        Some(_) => {}
        None => {
            if let Asked::Share { part: a, whole: b }
            | Asked::Part { share: a, whole: b }
            | Asked::Whole { part: a, share: b } = asked
                && let Some((a, b)) = a.figure().zip(b.figure())
            {
                reasons.extend(slip(a, b).map(Reason::LikelySlip));
            }
        }
    }
    let (result, steps) =
        worked.map_or((None, Vec::new()), |(result, steps)| (Some(result), steps));
    Answer {
        verdict: reason::settle(&mut reasons),
        reasons,
        result,
        steps,
        printed: None,
        offers: Vec::new(),
    }
}

/// Whether a share, asked for or given, is above 100 %.
fn is_above_all(asked: &Asked, result: &Interval) -> bool {
    let above = |share: &Operand| share.quantity().value > 100.0;
    match asked {
        Asked::Share { .. } => result.value() > 100.0,
        Asked::Part { share, .. } | Asked::Whole { share, .. } => above(share),
        Asked::Chain { shares, .. } => shares.iter().any(above),
        Asked::LevelBefore { .. } | Asked::Complement { .. } => false,
    }
}

/// One operand as it enters a computation.
struct Term {
    role: Role,
    operand: Operand,
    interval: Interval,
    /// Whether the result rises with it.
    rises: bool,
}

fn work(asked: &Asked, reading: Reading) -> Result<(Interval, Vec<Step>), MathsError> {
    let term = |role, operand: &Operand, rises| {
        let interval = Interval::of(&operand.quantity(), reading)?;
        // A deficit and a fall are amounts below 0, and no part and no whole.
        if interval.unit().is_level() && interval.value() < 0.0 {
            return Err(MathsError::Negative);
        }
        let interval = match role {
            Role::Share => interval.as_share()?,
            _ => interval,
        };
        Ok(Term {
            role,
            operand: *operand,
            interval,
            rises,
        })
    };
    let (operation, terms) = match asked {
        Asked::Share { part, whole } => (
            Operation::PartOverWhole,
            vec![
                term(Role::Part, part, true)?,
                term(Role::Whole, whole, false)?,
            ],
        ),
        Asked::Part { share, whole } => (
            Operation::SharesOfWhole,
            vec![
                term(Role::Share, share, true)?,
                term(Role::Whole, whole, true)?,
            ],
        ),
        Asked::Whole { part, share } => (
            Operation::PartOverShare,
            vec![
                term(Role::Part, part, true)?,
                term(Role::Share, share, false)?,
            ],
        ),
        Asked::Chain { shares, whole } => {
            let mut terms = Vec::with_capacity(shares.len() + 1);
            for share in shares {
                terms.push(term(Role::Share, share, true)?);
            }
            if let Some(whole) = whole {
                terms.push(term(Role::Whole, whole, true)?);
            }
            (Operation::SharesOfWhole, terms)
        }
        Asked::LevelBefore { level, growth } => (
            Operation::LevelOverGrowth,
            vec![
                term(Role::Level, level, true)?,
                term(Role::Growth, growth, false)?,
            ],
        ),
        Asked::Complement { share, whole } => {
            let mut known = term(Role::Share, share, false)?;
            known.interval = known.interval.as_share_at_most_all()?;
            let mut terms = vec![known];
            if let Some(whole) = whole {
                terms.push(term(Role::Whole, whole, true)?);
            }
            (Operation::HundredLessShare, terms)
        }
    };
    let has_whole = terms.last().is_some_and(|term| term.role == Role::Whole);
    let intervals: Vec<Interval> = terms.iter().map(|term| term.interval).collect();
    let result = put_together(operation, &intervals, has_whole)?;
    let ends: &[End] = if result.is_exact() {
        &[End::Middle]
    } else {
        &[End::Lowest, End::Highest, End::Middle]
    };
    let mut steps: Vec<Step> = terms
        .iter()
        .map(|term| Step::Reads {
            role: term.role,
            operand: term.operand,
            interval: term.interval,
        })
        .collect();
    for &end in ends {
        let values = terms
            .iter()
            .map(|term| at(&term.interval, end, term.rises))
            .collect::<Result<Vec<_>, _>>()?;
        steps.push(Step::Works {
            end,
            operation,
            result: at(&result, end, true)?,
            terms: values,
        });
    }
    Ok((result, steps))
}

fn put_together(
    operation: Operation,
    terms: &[Interval],
    has_whole: bool,
) -> Result<Interval, MathsError> {
    match (operation, terms) {
        (Operation::PartOverWhole, [part, whole]) => maths::share(part, whole),
        (Operation::PartOverShare, [part, share]) => maths::whole(part, share),
        (Operation::LevelOverGrowth, [level, growth]) => maths::level_before(level, growth),
        (Operation::HundredLessShare, [share]) => maths::complement(share),
        (Operation::HundredLessShare, [share, whole]) => maths::remainder(share, whole),
        (Operation::SharesOfWhole, [shares @ .., whole]) if has_whole => {
            maths::chain(shares, Some(whole))
        }
        (Operation::SharesOfWhole, shares) => maths::chain(shares, None),
        _ => Err(MathsError::Operands),
    }
}

/// The value of a term that leads to one end of the result.
fn at(interval: &Interval, end: End, rises: bool) -> Result<Interval, MathsError> {
    let value = match (end, rises) {
        (End::Middle, _) => interval.value(),
        (End::Lowest, true) | (End::Highest, false) => interval.low(),
        (End::Highest, true) | (End::Lowest, false) => interval.high(),
    };
    Interval::exact(value, interval.unit())
}

/// The figure that an article prints for the same thing.
fn printed(asked: &Asked, result: &Interval, reading: Reading) -> Option<Printed> {
    let figure = match asked {
        Asked::Share { part, whole } => {
            let (part, whole) = (part.figure()?.get(), whole.figure()?);
            FigureId::all().find(|id| {
                let share = id.get();
                share.share_of == Some(whole)
                    && share.quantity.unit == Unit::Percent
                    && share.subject == part.subject
                    && share.partner == part.partner
                    && share.when() == part.when()
                    && share.indicator.get().within == Some(part.indicator)
            })
        }
        Asked::Part { share, whole } => {
            let (share, whole) = (share.figure()?.get(), whole.figure()?.get());
            FigureId::all().find(|id| {
                let part = id.get();
                part.indicator == whole.indicator
                    && part.subject == share.subject
                    && part.partner == share.partner
                    && part.when() == share.when()
                    && measure::is_share(share)
            })
        }
        Asked::Whole { share, .. } => share.figure()?.get().share_of,
        _ => None,
    }?;
    let interval = Interval::of(&figure.get().quantity, reading).ok()?;
    (interval.unit() == result.unit()).then(|| Printed {
        figure,
        agrees: interval.overlaps(result),
    })
}
