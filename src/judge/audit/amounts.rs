//! Amounts that follow: what is left for others, changes, the average month.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::growth::measured_at;
use super::levels::{level_from_share, level_of_subject, share_for, whole_for};
use crate::dataset::{FigureId, Flow, Unit};
use crate::judge::{Asked, Operand, measure, solve};
use crate::maths::{self, Interval, Reading};

/// What a remainder comes to: a total less those that are listed, or less their share.
pub(super) fn left_for_others(reading: Reading, out: &mut Vec<Check>) {
    let mut found = Vec::new();
    for check in out.iter() {
        found.extend(match (check.kind, &check.figures[..]) {
            (CheckKind::PartsFitWhole, [whole, parts @ ..]) => left_of(*whole, parts, reading),
            (CheckKind::Remainder, &[share]) => left_of_share(share, reading),
            _ => None,
        });
    }
    out.append(&mut found);
}

fn left_of(whole: FigureId, parts: &[FigureId], reading: Reading) -> Option<Check> {
    let listed: Option<Vec<Interval>> = parts.iter().map(|id| read(*id, reading)).collect();
    let sum = maths::sum(&listed?).ok()?;
    let left = maths::sub(&read(whole, reading)?, &sum).ok()?;
    let mut figures = vec![whole];
    figures.extend(parts);
    let check = Check::new(CheckKind::LeftForOthers, figures, CheckVerdict::Derived);
    Some(check.with(None, Some(left)))
}

fn left_of_share(share: FigureId, reading: Reading) -> Option<Check> {
    let whole = whole_for(share)?;
    let asked = Asked::Complement {
        share: Operand::Figure(share),
        whole: Some(Operand::Figure(whole)),
    };
    let answer = solve(&asked, reading);
    let figures = vec![whole, share];
    let check = Check::new(CheckKind::LeftForOthers, figures, CheckVerdict::Derived);
    Some(
        check
            .named(share)
            .with(None, Some(answer.result?))
            .because(answer.reasons),
    )
}

/// What a change comes to as an amount: of two printed levels, or of a level and its growth.
pub(super) fn changes(reading: Reading, out: &mut Vec<Check>) {
    let mut found = Vec::new();
    for check in out.iter() {
        let change = match (check.kind, &check.figures[..]) {
            (CheckKind::ChangeOfLevel | CheckKind::Direction, &[earlier, later])
                if measure::is_level(later.get()) =>
            {
                read(later, reading)
                    .zip(read(earlier, reading))
                    .and_then(|(to, from)| maths::difference(&to, &from).ok())
                    .map(|change| {
                        derived(CheckKind::ChangeOfAmount, &check.figures, change).named(later)
                    })
            }
            _ => None,
        };
        found.extend(change);
    }
    for growth in measure::figures(&measure::is_growth) {
        found.extend(gain(growth, reading));
    }
    out.append(&mut found);
}

fn gain(growth: FigureId, reading: Reading) -> Option<Check> {
    let (measured, period) = measured_at(growth)?;
    let (figures, level) = match level_of_subject(growth.get(), measured, period) {
        Some(level) => (vec![level, growth], read(level, reading)?),
        None => {
            let (share, whole) = share_for(growth, measured)?;
            let level = level_from_share(share, whole, reading)?;
            (vec![share, whole, growth], level)
        }
    };
    let gained = maths::increase(&level, &read(growth, reading)?).ok()?;
    Some(derived(CheckKind::ChangeOfAmount, &figures, gained))
}

/// A total over months, and each printed month of it beside the average one.
pub(super) fn monthly_averages(reading: Reading, out: &mut Vec<Check>) {
    let mut found = Vec::new();
    for check in out
        .iter()
        .filter(|check| check.kind == CheckKind::MonthInTotal)
    {
        if let [month, total] = check.figures[..]
            && total.get().indicator.get().flow != Flow::None
            && month.get().when().is_some_and(|when| when.months() == 1)
            && let Some(months) = total.get().when().map(|when| when.months())
            && let Ok(months) = Interval::exact(f64::from(months), Unit::Ratio)
            && let Some(average) =
                read(total, reading).and_then(|all| maths::div(&all, &months).ok())
        {
            let average = derived(CheckKind::MonthlyAverage, &[total, month], average);
            found.push(average.named(month).stating(read(month, reading)));
        }
    }
    out.append(&mut found);
}

/// Where a printed rate leads from the earlier level. That the printed later level is another is
/// the contradiction of the rate, seen from its other side: it is told once, and not counted twice.
pub(super) fn levels_from_rates(reading: Reading, out: &mut Vec<Check>) {
    let mut found = Vec::new();
    for check in out
        .iter()
        .filter(|check| check.kind == CheckKind::GrowthRate)
    {
        if let [rate, from, to] = check.figures[..]
            && let Some(years) = years_between(from, to)
            && let (Some(level), Some(by)) = (read(from, reading), read(rate, reading))
            && let Ok(reached) = maths::level_after(&level, &by, &years)
        {
            found.push(derived(
                CheckKind::LevelFromRate,
                &[rate, from, to],
                reached,
            ));
        }
    }
    out.append(&mut found);
}

fn years_between(from: FigureId, to: FigureId) -> Option<Interval> {
    let years = from.get().when()?.years_until(to.get().when()?)?;
    Interval::exact(years, Unit::Year).ok()
}

/// A share of a share, as a share of the largest total.
pub(super) fn shares_of_shares(reading: Reading, out: &mut Vec<Check>) {
    for share in measure::figures(&measure::is_share) {
        let mut figures = vec![share];
        let mut next = share.get().share_of;
        while let Some(whole) = next.filter(|whole| measure::is_share(whole.get())) {
            figures.push(whole);
            next = whole.get().share_of;
        }
        let shares: Option<Vec<Interval>> = figures.iter().map(|id| read(*id, reading)).collect();
        if figures.len() > 1
            && let Some(found) = shares.and_then(|shares| maths::chain(&shares, None).ok())
        {
            out.push(derived(CheckKind::ShareOfShare, &figures, found));
        }
    }
}

fn derived(kind: CheckKind, figures: &[FigureId], computed: Interval) -> Check {
    Check::new(kind, figures.to_vec(), CheckVerdict::Derived).with(None, Some(computed))
}
