//! Checks on ranks: against listed values, against a majority, against each other.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::nearest::one_of_each;
use crate::dataset::{Figure, FigureId, Unit};
use crate::judge::{Reason, measure};
use crate::maths::{Interval, Reading};

/// Every printed rank: tested where values are printed, open where not.
pub(super) fn ranks(reading: Reading, out: &mut Vec<Check>) {
    let mut open: Vec<Vec<FigureId>> = Vec::new();
    for id in measure::figures(&|f| f.quantity.unit == Unit::Rank) {
        let found = in_list(id, reading)
            .or_else(|| by_majority(id, reading))
            .or_else(|| twice(id, reading));
        if found.is_none() {
            let one = |list: &&mut Vec<FigureId>| list[0].get().subject == id.get().subject;
            match open.iter_mut().find(one) {
                Some(list) => list.push(id),
                None => open.push(vec![id]),
            }
        }
        out.extend(found);
    }
    for list in open {
        let first = list[0];
        let stated = read(first, reading).filter(|_| list.len() == 1);
        let check = Check::new(CheckKind::OpenRank, list, CheckVerdict::CannotBeTested);
        out.push(
            check
                .with(stated, None)
                .because([Reason::OthersNotPrinted(first)]),
        );
    }
}

fn in_list(id: FigureId, reading: Reading) -> Option<Check> {
    let rank = id.get();
    rank.when()?;
    let measured = measure::measured(rank.indicator)?;
    let peer = |f: &Figure| {
        f.when() == rank.when()
            && f.partner == rank.partner
            && f.subject.get().kind == rank.subject.get().kind
    };
    let own = |list: &Vec<FigureId>| {
        list.len() >= 2 && list.iter().any(|id| id.get().subject == rank.subject)
    };
    let listed = |test: &dyn Fn(&Figure) -> bool| one_of_each(measure::figures(test));
    let list = Some(listed(&|f| f.indicator == measured && peer(f)))
        .filter(own)
        .or_else(|| {
            let shares = listed(&|f| {
                measure::is_share(f) && f.indicator.get().within == Some(measured) && peer(f)
            });
            Some(shares).filter(own)
        })?;
    let (mine, others): (Vec<_>, Vec<_>) = list
        .into_iter()
        .partition(|id| id.get().subject == rank.subject);
    let computed = places(mine[0], &others, reading)?;
    let mut figures = vec![id, mine[0]];
    figures.extend(others);
    let stated = read(id, reading)?;
    // One that is not listed may stand before it: a place behind all that the list allows is open.
    let check = if stated.low() > computed.high() {
        let open = Check::new(CheckKind::RankInList, figures, CheckVerdict::CannotBeTested);
        open.with(Some(stated), None)
    } else {
        Check::test(CheckKind::RankInList, figures, stated, computed)
    };
    Some(check.because([Reason::ListedOnly(id)]))
}

/// Every place that the values allow: behind all that are surely larger, and perhaps behind those
/// that may be.
fn places(own: FigureId, others: &[FigureId], reading: Reading) -> Option<Interval> {
    let mine = read(own, reading)?;
    let (mut best, mut printed, mut worst) = (1.0, 1.0, 1.0);
    for other in others {
        let theirs = read(*other, reading)?;
        // Of a union and its members a list has the one or the others.
        let (one, two) = (own.get().subject, other.get().subject);
        if one.lies_within(two) || two.lies_within(one) {
            continue;
        }
        let counted_twice = others.iter().any(|of| {
            let subject = of.get().subject;
            subject != two && (subject.lies_within(two) || two.lies_within(subject))
        });
        let overlap = theirs.overlaps(&mine) || counted_twice;
        let above = theirs.value() > mine.value();
        if counted_twice && theirs.low() < mine.low() && !theirs.overlaps(&mine) {
            continue;
        }
        if above {
            printed += 1.0;
        }
        if above && !overlap {
            best += 1.0;
        }
        if above || overlap {
            worst += 1.0;
        }
    }
    Interval::new(best, printed, worst, Unit::Rank).ok()
}

/// Whoever has more than half is first, whoever the others are.
fn by_majority(id: FigureId, reading: Reading) -> Option<Check> {
    let rank = id.get();
    let stated = read(id, reading)?;
    if measure::measured(rank.indicator).is_some() || stated.high() > 1.0 {
        return None;
    }
    let about = rank.indicator.get();
    let share = FigureId::all()
        .filter(|id| {
            let share = id.get();
            let of = share.indicator.get();
            measure::is_share(share)
                && share.subject == rank.subject
                && share.partner == rank.partner
                && of.products == about.products
                && of.flow == about.flow
        })
        .max_by_key(|id| id.get().when())?;
    let computed = read(share, reading).filter(|share| share.low() > 50.0)?;
    let figures = vec![id, share];
    let check = Check::new(CheckKind::LeaderByShare, figures, CheckVerdict::Agrees);
    Some(check.with(Some(stated), Some(computed)))
}

/// A band, and a place that is printed for the same ranking.
fn twice(id: FigureId, reading: Reading) -> Option<Check> {
    let band = id.get();
    band.quantity.is_band().then_some(())?;
    let place = FigureId::all().find(|other| {
        let place = other.get();
        !place.quantity.is_band()
            && place.indicator == band.indicator
            && place.subject == band.subject
            && place.partner == band.partner
            && (place.when() == band.when() || place.when().is_none() || band.when().is_none())
    })?;
    let figures = vec![id, place];
    let (stated, computed) = (read(id, reading)?, read(place, reading)?);
    Some(Check::test(
        CheckKind::StatedTwice,
        figures,
        stated,
        computed,
    ))
}

/// Ranks of one list and period, each its own place.
pub(super) fn distinct_places(out: &mut Vec<Check>) {
    let mut lists: Vec<Vec<FigureId>> = Vec::new();
    let places = measure::figures(&|f| {
        f.quantity.unit == Unit::Rank && !f.quantity.is_band() && f.when().is_some()
    });
    for id in one_of_each(places) {
        match lists
            .iter_mut()
            .find(|list| one_list(list[0].get(), id.get()))
        {
            Some(list) => list.push(id),
            None => lists.push(vec![id]),
        }
    }
    for list in lists.into_iter().filter(|list| list.len() > 1) {
        let places =
            |a: &FigureId, b: &FigureId| (a.get().quantity.value - b.get().quantity.value).abs();
        let pairs = list.iter().enumerate();
        let apart = pairs
            .flat_map(|(at, a)| list[..at].iter().map(move |b| places(a, b)))
            .fold(f64::INFINITY, f64::min);
        // Two may share a place.
        if apart > 0.0
            && let Ok(apart) = Interval::exact(apart, Unit::Count)
        {
            let check = Check::new(CheckKind::DistinctPlaces, list, CheckVerdict::Agrees);
            out.push(check.with(None, Some(apart)));
        }
    }
}

fn one_list(a: &Figure, b: &Figure) -> bool {
    a.indicator == b.indicator
        && a.partner == b.partner
        && a.when() == b.when()
        && a.subject.get().kind == b.subject.get().kind
}
