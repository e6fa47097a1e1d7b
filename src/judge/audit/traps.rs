//! Sets of figures that invite to a wrong sum, quotient or comparison, found by the rules of
//! [`slip`]: one check a set, and not one a pair.

use super::check::{Check, CheckKind, CheckVerdict};
use super::declared::refusals;
use crate::dataset::{FigureId, Flow, IndicatorId, SubjectId, SubjectKind, Unit};
use crate::judge::slip::{holds, may_overlap};
use crate::judge::{Reason, Slip, measure, slip};

/// A share this near to a quotient of counts, in points, is taken for it.
const NEAR_QUOTIENT: f64 = 6.0;

/// Every set that a rule finds.
pub(super) fn traps(out: &mut Vec<Check>) {
    for whole in FigureId::all() {
        out.extend(crossed_cuts(whole));
        out.extend(part_inside_total(whole));
        out.extend(count_is_no_value(whole));
        out.extend(growth_is_no_share(whole));
        for year in beside(whole, Slip::QuarterTimesFour) {
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
        out.extend(overlapping_goods(subject));
        let ranks = measure::figures(&|f| f.subject == subject && f.quantity.unit == Unit::Rank);
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
fn crossed_cuts(whole: FigureId) -> Option<Check> {
    let shares = measure::figures(&|f| {
        measure::is_share(f)
            && f.share_of == Some(whole)
            && f.subject.get().kind != SubjectKind::Group
    });
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

fn part_inside_total(whole: FigureId) -> Option<Check> {
    let parts = FigureId::all().filter(|part| holds(whole, *part));
    let figures: Vec<FigureId> = std::iter::once(whole).chain(parts).collect();
    (figures.len() > 1).then(|| trap(CheckKind::PartInsideTotal, figures, Slip::PartInsideTotal))
}

/// A count out of a list, and the shares of value that its quotient could be taken for.
fn count_is_no_value(count: FigureId) -> Option<Check> {
    let c = count.get();
    let whole = c.share_of.filter(|_| c.quantity.unit == Unit::Count)?;
    let quotient = c.quantity.value / whole.get().quantity.value * 100.0;
    let mut figures = vec![count, whole];
    figures.extend(
        beside(count, Slip::CountIsNoValue)
            .filter(|share| (share.get().quantity.value - quotient).abs() <= NEAR_QUOTIENT),
    );
    (figures.len() > 2).then(|| trap(CheckKind::CountIsNoValue, figures, Slip::CountIsNoValue))
}

fn growth_is_no_share(share: FigureId) -> Option<Check> {
    let rates = beside(share, Slip::GrowthIsNoShare);
    let figures: Vec<FigureId> = std::iter::once(share).chain(rates).collect();
    let several = figures.len() > 1 && measure::is_share(share.get());
    several.then(|| trap(CheckKind::GrowthIsNoShare, figures, Slip::GrowthIsNoShare))
}

/// The latest amounts of one subject in kinds of goods of which none is said to hold another.
fn overlapping_goods(subject: SubjectId) -> Option<Check> {
    let amounts = measure::figures(&|f| {
        f.subject == subject
            && f.quantity.unit == Unit::Usd
            && f.indicator.get().flow != Flow::Imports
    });
    let mut latest: Vec<FigureId> = Vec::new();
    for &id in &amounts {
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

/// Figures that lay one kind of trap with a figure.
fn beside(figure: FigureId, kind: Slip) -> impl Iterator<Item = FigureId> {
    FigureId::all().filter(move |other| slip(figure, *other) == Some(kind))
}

fn trap(kind: CheckKind, figures: Vec<FigureId>, slip: Slip) -> Check {
    let mut reasons = vec![Reason::LikelySlip(slip)];
    // The refusals of the first two already name the slip where they lay it.
    reasons.extend(refusals(&figures));
    let mut check = Check::new(kind, figures, CheckVerdict::CannotBeCompared);
    check.reasons = reasons;
    check
}
