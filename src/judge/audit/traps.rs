//! Sets of figures that invite to a wrong sum, quotient or comparison, found by the rules of
//! [`slip`]: one check a set, and not one a pair.

use super::check::{Check, CheckKind, CheckVerdict};
use super::declared::refusals;
use super::kin::Kin;
use crate::dataset::{FigureId, Flow, IndicatorId, SubjectId, SubjectKind, Unit};
use crate::judge::slip::may_overlap;
use crate::judge::{Reason, Slip, measure, slip};

/// A share this near to a quotient of counts, in points, is taken for it.
const NEAR_QUOTIENT: f64 = 6.0;

/// Every set that a rule finds.
pub(super) fn traps(kin: &Kin, out: &mut Vec<Check>) {
    let shares = measure::figures(&|f| measure::is_share(f) && f.share_of.is_some());
    for whole in FigureId::all() {
        out.extend(crossed_cuts(whole, &shares));
        out.extend(count_is_no_value(whole, kin));
        for year in beside(whole, Slip::QuarterTimesFour, kin) {
            if whole.get().when().map(|when| when.months())
                < year.get().when().map(|when| when.months())
            {
                out.push(trap(
                    CheckKind::QuarterTimesFour,
                    vec![whole, year],
                    Slip::QuarterTimesFour,
                ));
            }
        }
    }
    for subject in SubjectId::all() {
        out.extend(overlapping_goods(subject, kin));
        let ranks: Vec<FigureId> = of_unit(Unit::Rank, subject, kin).collect();
        let first = ranks.first().copied();
        if ranks
            .iter()
            .any(|rank| Some(rank.get().indicator) != first.map(|id| id.get().indicator))
        {
            out.push(trap(CheckKind::OtherRanking, ranks, Slip::OtherRanking));
        }
    }
}

/// Shares of one whole under two or more indicators: the largest of each first.
fn crossed_cuts(whole: FigureId, shares: &[FigureId]) -> Option<Check> {
    let of_whole = |id: &FigureId| {
        let f = id.get();
        f.share_of == Some(whole) && f.subject.get().kind != SubjectKind::Group
    };
    let shares: Vec<FigureId> = shares.iter().copied().filter(of_whole).collect();
    let mut largest: Vec<FigureId> = Vec::new();
    for &share in &shares {
        let value = |id: FigureId| id.get().quantity.value;
        match largest
            .iter_mut()
            .find(|other| other.get().indicator == share.get().indicator)
        {
            Some(other) if value(*other) < value(share) => *other = share,
            Some(_) => {}
            None => largest.push(share),
        }
    }
    if largest.len() < 2 {
        return None;
    }
    let rest = shares.iter().filter(|share| !largest.contains(share));
    let mut figures: Vec<FigureId> = largest.iter().chain(rest).copied().collect();
    figures.push(whole);
    Some(trap(CheckKind::CrossedCuts, figures, Slip::CrossedCuts).named(whole))
}

/// A count out of a list, and the shares of value that its quotient could be taken for.
fn count_is_no_value(count: FigureId, kin: &Kin) -> Option<Check> {
    let c = count.get();
    let whole = c.share_of.filter(|_| c.quantity.unit == Unit::Count)?;
    let quotient = c.quantity.value / whole.get().quantity.value * 100.0;
    let mut figures = vec![count, whole];
    figures.extend(
        beside(count, Slip::CountIsNoValue, kin)
            .filter(|share| (share.get().quantity.value - quotient).abs() <= NEAR_QUOTIENT),
    );
    (figures.len() > 2).then(|| trap(CheckKind::CountIsNoValue, figures, Slip::CountIsNoValue))
}

/// The latest amounts of one subject in kinds of goods of which none is said to hold another.
fn overlapping_goods(subject: SubjectId, kin: &Kin) -> Option<Check> {
    let amount = |id: &FigureId| {
        measure::is_amount(id.get()) && id.get().indicator.get().flow != Flow::Imports
    };
    let amounts = || kin.of(subject).iter().copied().filter(amount);
    let unit = amounts().next()?.get().quantity.unit;
    let mut latest: Vec<FigureId> = Vec::new();
    for id in amounts().filter(|id| id.get().quantity.unit == unit) {
        match latest
            .iter_mut()
            .find(|other| other.get().indicator == id.get().indicator)
        {
            Some(other) if other.get().when() < id.get().when() => *other = id,
            Some(_) => {}
            None => latest.push(id),
        }
    }
    let of = |id: &FigureId| -> IndicatorId { id.get().indicator };
    let figures: Vec<FigureId> = latest
        .iter()
        .copied()
        .filter(|id| latest.iter().any(|other| may_overlap(of(id), of(other))))
        .collect();
    (figures.len() > 1).then(|| trap(CheckKind::OverlappingGoods, figures, Slip::OverlappingGoods))
}

/// Figures that lay one kind of trap with a figure: a subject of theirs lies within the other.
fn beside(figure: FigureId, kind: Slip, kin: &Kin) -> impl Iterator<Item = FigureId> {
    let near = kin.near(figure).iter().copied();
    near.filter(move |other| slip(figure, *other) == Some(kind))
}

fn of_unit(unit: Unit, subject: SubjectId, kin: &Kin) -> impl Iterator<Item = FigureId> {
    let own = kin.of(subject).iter().copied();
    own.filter(move |id| id.get().quantity.unit == unit)
}

fn trap(kind: CheckKind, figures: Vec<FigureId>, slip: Slip) -> Check {
    let mut reasons = vec![Reason::LikelySlip(slip)];
    // The refusals of the first two already name the slip where they lay it.
    reasons.extend(refusals(&figures));
    let mut check = Check::new(kind, figures, CheckVerdict::CannotBeCompared);
    check.reasons = reasons;
    check
}
