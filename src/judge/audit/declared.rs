//! Checks on declared relations: orders, movements, claims in words, declared slips.

use super::check::{Check, CheckKind, CheckVerdict, read};
use crate::dataset::{FigureId, RelationId, RelationKind, Unit};
use crate::judge::{Question, Reason, Verdict, measure};
use crate::maths::{self, Interval, Reading};

/// Every declared relation but what is left open, which stands with the figures.
pub(super) fn declared(reading: Reading, out: &mut Vec<Check>) {
    for id in RelationId::all() {
        out.extend(match id.get().kind {
            RelationKind::Order => order(id, reading),
            RelationKind::Rise => direction(id, true, reading),
            RelationKind::Fall => direction(id, false, reading),
            RelationKind::Sum => worked_out(id, CheckKind::Sum, reading),
            RelationKind::Difference => worked_out(id, CheckKind::Difference, reading),
            RelationKind::Change => worked_out(id, CheckKind::Change, reading),
            RelationKind::Same => worked_out(id, CheckKind::Same, reading),
            RelationKind::Claim => Some(claim(id)),
            RelationKind::Slip => Some(apart(id, CheckKind::Slip)),
            RelationKind::Open(_) => None,
        });
    }
}

/// Each figure against the next: a later one that is surely larger contradicts, and where two that are not
/// printed alike may stand the other way round nothing is borne out.
fn order(id: RelationId, reading: Reading) -> Option<Check> {
    let mut smallest: Option<Interval> = None;
    let mut verdict = CheckVerdict::Agrees;
    let mut uncertain = Vec::new();
    for pair in id.get().figures.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        let (x, y) = (read(first, reading)?, read(second, reading)?);
        let lead = maths::difference(&x, &y).ok()?;
        if x.overlaps(&y) {
            uncertain.push(Reason::OrderNotCertain { first, second });
        }
        // One print for several ranks them together and not one before the other.
        if first.get().quantity == second.get().quantity {
            continue;
        }
        if lead.high() < 0.0 {
            verdict = CheckVerdict::Contradicts;
        } else if lead.low() <= 0.0 && verdict == CheckVerdict::Agrees {
            verdict = CheckVerdict::CannotBeTested;
        }
        if smallest.is_none_or(|known| lead.low() < known.low()) {
            smallest = Some(lead);
        }
    }
    let known = smallest.filter(|_| verdict != CheckVerdict::CannotBeTested);
    smallest?;
    let check = Check::of(id, CheckKind::Order, verdict).with(None, known);
    Some(check.because(uncertain))
}

/// The later figure against the earlier: a movement that is surely the other way contradicts.
fn direction(id: RelationId, rose: bool, reading: Reading) -> Option<Check> {
    let &[earlier, later] = id.get().figures else {
        return None;
    };
    let (from, to) = (read(earlier, reading)?, read(later, reading)?);
    if from.overlaps(&to) {
        let check = Check::of(id, CheckKind::Direction, CheckVerdict::CannotBeTested);
        return Some(check.because([Reason::OrderNotCertain {
            first: earlier,
            second: later,
        }]));
    }
    let mut verdict = match rose == (to.low() > from.high()) {
        true => CheckVerdict::Agrees,
        false => CheckVerdict::Contradicts,
    };
    let points = measure::is_share(later.get()) || !from.unit().is_level();
    let change = if from.unit() == Unit::Rank {
        // From fifth to third is a rise.
        let better = to.high() < from.low();
        verdict = match rose == better {
            true => CheckVerdict::Agrees,
            false => CheckVerdict::Contradicts,
        };
        maths::difference(&from, &to)
    } else if from.high() < 0.0 && to.high() < 0.0 && verdict == CheckVerdict::Contradicts {
        // A deficit that grew, where the balance fell.
        verdict = CheckVerdict::Agrees;
        maths::difference(&to.negated(), &from.negated())
    } else if points || from.low() <= 0.0 {
        maths::difference(&to, &from)
    } else {
        maths::change(&from, &to)
    };
    Some(Check::of(id, CheckKind::Direction, verdict).with(None, Some(change.ok()?)))
}

/// The first figure against what follows from the others.
fn worked_out(id: RelationId, kind: CheckKind, reading: Reading) -> Option<Check> {
    let figures = id.get().figures;
    let all: Option<Vec<Interval>> = figures.iter().map(|id| read(*id, reading)).collect();
    let all = all?;
    let (stated, others) = all.split_first()?;
    let computed = match (kind, others) {
        (CheckKind::Sum, parts) => maths::sum(parts),
        (CheckKind::Difference, [from, taken]) => maths::difference(from, taken),
        (CheckKind::Change, [rate, later]) => maths::increase(later, rate),
        (CheckKind::Same, [other]) => Ok(*other),
        _ => return None,
    };
    let tested = Check::test(kind, figures.to_vec(), *stated, computed.ok()?);
    let check = Check::of(id, kind, tested.verdict);
    Some(check.with(tested.stated, tested.computed))
}

/// Two amounts that the judge keeps apart cannot bear a claim out; anything else is not enough to
/// test one.
fn claim(id: RelationId) -> Check {
    let amounts = id.get().figures.iter().all(|figure| is_amount(*figure));
    match refusals(id.get().figures) {
        reasons if amounts && !reasons.is_empty() => apart(id, CheckKind::Claim),
        _ => Check::of(id, CheckKind::Claim, CheckVerdict::CannotBeTested),
    }
}

fn is_amount(figure: FigureId) -> bool {
    measure::is_amount(figure.get())
}

fn apart(id: RelationId, kind: CheckKind) -> Check {
    let mut check = Check::of(id, kind, CheckVerdict::CannotBeCompared);
    check.reasons = refusals(id.get().figures);
    check
}

/// What refuses a comparison of the first two figures; empty where nothing does.
pub(super) fn refusals(figures: &[FigureId]) -> Vec<Reason> {
    let Some((&first, &second)) = figures.first().zip(figures.get(1)) else {
        return Vec::new();
    };
    let (_, mut reasons) = Question::Compare(first, second).weigh();
    reasons.retain(|reason| reason.verdict() == Verdict::Refused);
    reasons
}
