//! What a hurried reader would put together, and must not.

use super::check::{Check, CheckKind, CheckVerdict};
use super::kin::Kin;
use crate::dataset::{Figure, FigureId, Flow, RelationId, RelationKind};
use crate::judge::{Question, Reason, Slip, Verdict, measure, slip};

/// Pairs that stand near each other and do not belong together, with the reasons.
pub(super) fn apart(kin: &Kin, out: &mut Vec<Check>) {
    let shares = measure::figures(&measure::is_share);
    for total in totals(kin) {
        for part in latest_of_subject(total, kin) {
            let total = at_the_time_of(part, total, kin);
            let asked = Question::Share { part, whole: total };
            // A quarter that nearly comes to a year is told as that.
            if slip(part, total) != Some(Slip::QuarterTimesFour)
                && let Some(reasons) = refused(&asked)
            {
                out.push(check(CheckKind::TotalApart, vec![part, total], reasons));
            }
        }
        out.extend(shares_beside(total, &shares));
    }
    // What leaves a balance is told as that.
    let balanced = |imports: &FigureId| {
        let mut own = kin.same(*imports).iter();
        own.any(|other| measure::is_balance(other.get(), imports.get()))
    };
    let imports = amounts(&|f| f.indicator.get().flow == Flow::Imports);
    for imports in imports.into_iter().filter(|id| !balanced(id)) {
        let exports = amounts(&|f| {
            f.indicator.get().flow == Flow::Exports
                && f.quantity.unit == imports.get().quantity.unit
                && f.subject == imports.get().subject
                && f.source == imports.get().source
        });
        let latest = exports.into_iter().max_by_key(|id| id.get().when());
        if let Some(exports) = latest
            && !is_claimed([exports, imports])
            && let Some(reasons) = refused(&Question::Compare(exports, imports))
        {
            out.push(check(
                CheckKind::BalanceApart,
                vec![exports, imports],
                reasons,
            ));
        }
    }
}

/// Whether a claim in words is about the two, which shows that no balance bears it out.
fn is_claimed(pair: [FigureId; 2]) -> bool {
    RelationId::all().any(|id| {
        let row = id.get();
        row.kind == RelationKind::Claim && pair.iter().all(|figure| row.figures.contains(figure))
    })
}

/// For each subject with amounts of several kinds, the largest with all partners.
fn totals(kin: &Kin) -> Vec<FigureId> {
    let of_all: Vec<FigureId> = amounts(&|f| f.partner.is_none());
    // A subject has its place where its first amount stands.
    let first = |id: &FigureId| {
        let own = kin.same(*id).iter();
        let alike = |other: &FigureId| is_amount_of_all(*other) && in_one_unit(*other, *id);
        own.copied().find(alike) == Some(*id)
    };
    let mut totals: Vec<FigureId> = Vec::new();
    for id in of_all.into_iter().filter(first) {
        let mut total = id;
        for &other in kin
            .same(id)
            .iter()
            .filter(|other| is_amount_of_all(**other) && in_one_unit(**other, id))
        {
            if total.get().quantity.value < other.get().quantity.value {
                total = other;
            }
        }
        totals.push(total);
    }
    totals.retain(|total| !latest_of_subject(*total, kin).is_empty());
    totals
}

/// The total that is of the same time, where one is printed.
fn at_the_time_of(part: FigureId, total: FigureId, kin: &Kin) -> FigureId {
    let t = total.get();
    let same = |id: &FigureId| {
        let other = id.get();
        other.indicator == t.indicator
            && other.partner == t.partner
            && other.when() == part.get().when()
            && measure::is_settled(*id)
    };
    kin.same(total).iter().copied().find(same).unwrap_or(total)
}

fn in_one_unit(a: FigureId, b: FigureId) -> bool {
    a.get().quantity.unit == b.get().quantity.unit
}

fn is_amount_of_all(id: FigureId) -> bool {
    let figure = id.get();
    measure::is_amount(figure)
        && figure.partner.is_none()
        && figure.indicator.get().flow != Flow::Imports
        && measure::is_settled(id)
}

/// The subject's latest and longest amount of each other kind, imports apart.
fn latest_of_subject(total: FigureId, kin: &Kin) -> Vec<FigureId> {
    let t = total.get();
    let other = |id: &&FigureId| {
        let f = id.get();
        measure::is_amount(f)
            && f.quantity.unit == t.quantity.unit
            && f.indicator != t.indicator
            && f.indicator.get().flow != Flow::Imports
    };
    let mut latest: Vec<FigureId> = Vec::new();
    for &id in kin.same(total).iter().filter(other) {
        let key = |id: FigureId| id.get().when().map(|when| (when.to(), when.months()));
        match latest
            .iter_mut()
            .find(|other| other.get().indicator == id.get().indicator)
        {
            Some(other) if key(*other) < key(id) => *other = id,
            Some(_) => {}
            None => latest.push(id),
        }
    }
    latest
}

/// The largest share of each kind whose own total is another amount of the same subject.
fn shares_beside(total: FigureId, shares: &[FigureId]) -> Vec<Check> {
    let t = total.get();
    let mut largest: Vec<FigureId> = Vec::new();
    for &id in shares {
        let share = id.get();
        let beside = share.share_of.is_some_and(|own| {
            own.get().subject == t.subject
                && own.get().indicator != t.indicator
                && own.get().quantity.unit == t.quantity.unit
        });
        let group = share.subject.get().kind == crate::dataset::SubjectKind::Group;
        if !beside || group {
            continue;
        }
        match largest
            .iter_mut()
            .find(|other| other.get().indicator == share.indicator)
        {
            Some(other) if other.get().quantity.value < share.quantity.value => *other = id,
            Some(_) => {}
            None => largest.push(id),
        }
    }
    largest
        .into_iter()
        .filter_map(|id| {
            let asked = Question::Part {
                share: id,
                whole: total,
            };
            let mut figures = vec![id, total];
            figures.extend(id.get().share_of);
            Some(check(CheckKind::ShareApart, figures, refused(&asked)?))
        })
        .collect()
}

fn amounts(test: &dyn Fn(&Figure) -> bool) -> Vec<FigureId> {
    measure::figures(&|f| measure::is_amount(f) && test(f))
}

/// The reasons that refuse a question; None where it has an answer.
fn refused(question: &Question) -> Option<Vec<Reason>> {
    let (verdict, reasons) = question.weigh();
    (verdict == Verdict::Refused).then_some(reasons)
}

fn check(kind: CheckKind, figures: Vec<FigureId>, reasons: Vec<Reason>) -> Check {
    let mut check = Check::new(kind, figures, CheckVerdict::CannotBeCompared);
    check.reasons = reasons;
    check
}
