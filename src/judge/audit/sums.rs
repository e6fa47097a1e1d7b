//! Checks on sets of shares of one whole, and on counts: sums, remainders, lists.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::nearest::{one_of_each, outermost};
use crate::dataset::{FigureId, STATEMENTS, StatementKind, SubjectId, SubjectKind, Unit};
use crate::judge::{Reason, measure};
use crate::maths::{self, Interval, Reading};

/// Sums and remainders of all sets of two or more shares of one whole.
pub(super) fn sets_of_shares(reading: Reading, out: &mut Vec<Check>) {
    let everything = Interval::exact(100.0, Unit::Percent).expect("100 is finite");
    for set in sets() {
        let shares: Option<Vec<Interval>> = set.iter().map(|id| read(*id, reading)).collect();
        let Some(sum) = shares.and_then(|shares| maths::sum(&shares).ok()) else {
            continue;
        };
        let total = total_of(&set);
        if let Some((total, parts)) = &total {
            out.extend(make_total(*total, parts, reading));
            out.extend(smallest(*total, parts, reading));
        }
        // Shares of a whole that no article prints may be of as many wholes as there are shares.
        let one_whole = set[0].get().share_of.is_some();
        if sum.low() > 100.0 && !one_whole {
            continue;
        }
        if sum.overlaps(&everything) || sum.low() > 100.0 {
            let kind = CheckKind::PartsMakeWhole;
            out.push(Check::test(kind, set, everything, sum));
            continue;
        }
        // A printed total is sharper than the sum of its parts, if it covers them all.
        let (figures, taken) = match total {
            Some((total, parts)) if parts.len() == set.len() => {
                (vec![total], read(total, reading).unwrap_or(sum))
            }
            _ => (set, sum),
        };
        out.extend(maths::complement(&taken).ok().map(|left| {
            Check::new(CheckKind::Remainder, figures, CheckVerdict::Derived).with(None, Some(left))
        }));
    }
}

/// Shares of one whole that go to several partners, where they are surely more than all of it. A partner that
/// another one holds is not added.
pub(super) fn partners(reading: Reading, out: &mut Vec<Check>) {
    let everything = Interval::exact(100.0, Unit::Percent).expect("100 is finite");
    let shares = measure::figures(&|f| {
        measure::is_share(f) && f.share_of.is_some() && f.partner.is_some() && f.when().is_some()
    });
    let one = |a: FigureId, b: FigureId| {
        let (a, b) = (a.get(), b.get());
        let kind = |of: Option<SubjectId>| of.map(|of| of.get().kind);
        (a.indicator, a.subject, a.share_of) == (b.indicator, b.subject, b.share_of)
            && (a.when(), a.source) == (b.when(), b.source)
            && kind(a.partner) == kind(b.partner)
    };
    let mut sets: Vec<Vec<FigureId>> = Vec::new();
    for id in one_of_each(shares) {
        match sets.iter_mut().find(|set| one(set[0], id)) {
            Some(set) => set.push(id),
            None => sets.push(vec![id]),
        }
    }
    for set in sets {
        let within = |id: &FigureId, other: &FigureId| {
            let partners = id.get().partner.zip(other.get().partner);
            id != other && partners.is_some_and(|(own, theirs)| own.lies_within(theirs))
        };
        let outer = |id: &FigureId| !set.iter().any(|other| within(id, other));
        let set: Vec<FigureId> = set.iter().copied().filter(outer).collect();
        let values: Option<Vec<Interval>> = set.iter().map(|id| read(*id, reading)).collect();
        let sum = values.and_then(|values| maths::sum(&values).ok());
        if let Some(sum) = sum.filter(|sum| set.len() > 1 && sum.low() > 100.0) {
            out.push(Check::test(CheckKind::PartsMakeWhole, set, everything, sum));
        }
    }
}

/// What a share that stands alone leaves of its whole.
pub(super) fn single_shares(reading: Reading, out: &mut Vec<Check>) {
    let sets = sets();
    for id in measure::figures(&|f| {
        measure::is_share(f)
            && f.indicator.get().within.is_some()
            && f.subject.get().kind != SubjectKind::Group
    }) {
        if !sets.iter().any(|set| set.contains(&id)) {
            let left = read(id, reading).and_then(|share| maths::complement(&share).ok());
            out.extend(left.map(|left| {
                Check::new(CheckKind::Remainder, vec![id], CheckVerdict::Derived)
                    .with(None, Some(left))
            }));
        }
    }
}

/// How what is left for the others changed, where the same shares are printed for two times.
pub(super) fn changes_of_remainders(out: &mut Vec<Check>) {
    let mut found = Vec::new();
    let remainders = || {
        out.iter()
            .filter(|check| check.kind == CheckKind::Remainder)
    };
    for later in remainders() {
        for earlier in remainders() {
            found.extend(change_of_remainder(earlier, later));
        }
    }
    out.append(&mut found);
}

fn change_of_remainder(earlier: &Check, later: &Check) -> Option<Check> {
    let pairs = || earlier.figures.iter().zip(&later.figures);
    let same = |(a, b): (&FigureId, &FigureId)| {
        let (a, b) = (a.get(), b.get());
        a.subject == b.subject && a.indicator == b.indicator && a.partner == b.partner
    };
    let one_list = earlier.figures.len() == later.figures.len() && pairs().all(same);
    let (first, last) = pairs().next().filter(|_| one_list && pairs().len() > 1)?;
    first.get().when()?.years_until(last.get().when()?)?;
    let change = maths::difference(&later.computed?, &earlier.computed?).ok()?;
    let figures = earlier.figures.iter().chain(&later.figures).copied();
    let check = Check::new(
        CheckKind::ChangeOfRemainder,
        figures.collect(),
        CheckVerdict::Derived,
    );
    Some(check.with(None, Some(change)))
}

/// Counts against the lists that they count, and what a count leaves of its list.
pub(super) fn counts(reading: Reading, out: &mut Vec<Check>) {
    for id in measure::figures(&|f| f.quantity.unit == Unit::Count) {
        let count = id.get();
        let Some(stated) = read(id, reading) else {
            continue;
        };
        if let Some(whole) = count.share_of
            && let Some(left) = read(whole, reading).and_then(|w| maths::sub(&w, &stated).ok())
        {
            let figures = vec![id, whole];
            let check = Check::new(CheckKind::RemainderCount, figures, CheckVerdict::Derived);
            out.push(check.with(None, Some(left)));
        }
        // A group of which the article prints shares for the same period and products.
        let listed = sets().into_iter().find_map(|set| {
            let (total, parts) = total_of(&set)?;
            let t = total.get();
            let same = t.subject.get().within == Some(count.subject)
                && t.when() == count.when()
                && t.source == count.source
                && t.indicator.get().products == count.indicator.get().products;
            same.then_some(parts)
        });
        let named = STATEMENTS.iter().find(|row| {
            row.kind == StatementKind::Members
                && row.topic == count.indicator.get().id
                && row.subject == count.subject
                && (row.source, row.paragraph) == (count.source, count.paragraph)
        });
        if let Some(row) = named {
            let number = row.items.en.split("; ").count();
            out.extend(count_of_list(vec![id], stated, number));
        } else if let Some(parts) = listed {
            let number = parts.len();
            let figures = std::iter::once(id).chain(parts).collect();
            out.extend(count_of_list(figures, stated, number));
        }
    }
}

fn count_of_list(figures: Vec<FigureId>, stated: Interval, number: usize) -> Option<Check> {
    let number = u32::try_from(number).ok().map(f64::from)?;
    let computed = Interval::exact(number, Unit::Count).ok()?;
    Some(Check::test(
        CheckKind::CountOfList,
        figures,
        stated,
        computed,
    ))
}

/// Shares of one indicator, whole and period, groups apart: two or more.
fn sets() -> Vec<Vec<FigureId>> {
    let single = measure::figures(&|f| {
        measure::is_share(f)
            && measure::is_part_of_its_whole(f)
            && f.subject.get().kind != SubjectKind::Group
            && f.when().is_some()
    });
    let mut sets: Vec<Vec<FigureId>> = Vec::new();
    for id in one_of_each(single) {
        match sets.iter_mut().find(|set| same_set(set[0], id)) {
            Some(set) => set.push(id),
            None => sets.push(vec![id]),
        }
    }
    let sets = sets.into_iter().map(outermost);
    sets.filter(|set| set.len() >= 2).collect()
}

fn same_set(a: FigureId, b: FigureId) -> bool {
    let (a, b) = (a.get(), b.get());
    a.indicator == b.indicator
        && a.share_of == b.share_of
        && a.when() == b.when()
        && a.partner == b.partner
        && a.subject.get().kind == b.subject.get().kind
}

/// The printed share of a group, with the shares of all its members.
fn total_of(set: &[FigureId]) -> Option<(FigureId, Vec<FigureId>)> {
    let first = set.first()?.get();
    FigureId::all().find_map(|total| {
        let t = total.get();
        let same = t.subject.get().kind == SubjectKind::Group
            && t.indicator == first.indicator
            && t.share_of == first.share_of
            && t.when() == first.when();
        let parts: Vec<FigureId> = set
            .iter()
            .copied()
            .filter(|id| id.get().subject.get().within == Some(t.subject))
            .collect();
        let members = SubjectId::all()
            .filter(|member| member.get().within == Some(t.subject))
            .count();
        (same && parts.len() >= 2 && parts.len() == members).then_some((total, parts))
    })
}

fn make_total(total: FigureId, parts: &[FigureId], reading: Reading) -> Option<Check> {
    let stated = read(total, reading)?;
    let shares: Option<Vec<Interval>> = parts.iter().map(|id| read(*id, reading)).collect();
    let sum = maths::sum(&shares?).ok()?;
    let mut figures = vec![total];
    figures.extend(parts);
    Some(Check::test(CheckKind::PartsMakeTotal, figures, stated, sum))
}

/// The place of the smallest member: unless it is printed, somebody unlisted may stand before it.
fn smallest(total: FigureId, parts: &[FigureId], reading: Reading) -> Option<Check> {
    let least = |but: Option<FigureId>| {
        let others = parts.iter().copied().filter(|id| Some(*id) != but);
        others.min_by(|a, b| a.get().quantity.value.total_cmp(&b.get().quantity.value))
    };
    let last = least(None)?;
    let next = least(Some(last))?;
    let ranked = FigureId::all().any(|id| {
        let rank = id.get();
        rank.quantity.unit == Unit::Rank
            && rank.subject == last.get().subject
            && rank.when() == last.get().when()
    });
    let left = maths::complement(&read(total, reading)?).ok()?;
    let own = read(last, reading)?;
    (!ranked && left.high() > own.low()).then(|| {
        Check::new(
            CheckKind::MissingRank,
            vec![last, next],
            CheckVerdict::CannotBeTested,
        )
        .because([Reason::RankNotPrinted(last)])
    })
}
