//! Checks on time: printed rates, factors and spans against end points, and what growth implies.

use super::check::{Check, CheckKind, CheckVerdict, read};
use super::kin::Kin;
use super::levels::{level_from_share, level_of_subject, levels_of_subject, share_for};
use super::nearest::borne_out;
use crate::dataset::{
    Figure, FigureId, IndicatorId, Period, RelationId, RelationKind, Status, Unit,
};
use crate::judge::{Asked, Operand, Reason, measure, solve};
use crate::maths::{self, Interval, Reading};

/// Printed rates and factors of growth against the two levels that they lie between.
pub(super) fn printed_rates(reading: Reading, out: &mut Vec<Check>) {
    for id in FigureId::all() {
        out.extend(rate_or_factor(id, reading));
    }
}

fn rate_or_factor(id: FigureId, reading: Reading) -> Option<Check> {
    let figure = id.get();
    let (base, period) = (figure.base_period?, figure.when()?);
    let (bases, ends) = (levels_at(figure, base), levels_at(figure, period));
    // "Doubled" is tested to the letter, and told as a loose word where that fails.
    let stated = match (figure.quantity.unit, measure::is_word(figure)) {
        (Unit::Ratio, true) => Interval::exact(figure.quantity.value, Unit::Ratio).ok()?,
        _ => read(id, reading)?,
    };
    let between = |from: FigureId, to: FigureId| {
        let (x, y) = (read(from, reading)?, read(to, reading)?);
        let test = |kind, computed: Result<Interval, maths::MathsError>| {
            Some(Check::test(
                kind,
                vec![id, from, to],
                stated,
                computed.ok()?,
            ))
        };
        match figure.quantity.unit {
            Unit::Ratio => test(CheckKind::GrowthFactor, maths::ratio(&y, &x)),
            // A deficit that shrank fell, and the balance rose: the article says either.
            Unit::Of(_) if x.high() < 0.0 && y.high() < 0.0 => either(
                test(CheckKind::ChangePrinted, maths::difference(&y, &x)),
                test(
                    CheckKind::ChangePrinted,
                    maths::difference(&y.negated(), &x.negated()),
                ),
            ),
            Unit::Of(_) | Unit::PercentagePoint => {
                test(CheckKind::ChangePrinted, maths::difference(&y, &x))
            }
            Unit::Percent => {
                let years = base.years_until(period)?;
                let overall = test(CheckKind::GrowthOverall, maths::change(&x, &y));
                let years = Interval::exact(years, Unit::Year).ok()?;
                let rate = test(CheckKind::GrowthRate, maths::annual_rate(&x, &y, &years));
                // An article that prints a rate over several years means one a year, or all of it.
                match years.value() < 1.0 {
                    true => either(overall, rate),
                    false => either(rate, overall),
                }
            }
            _ => None,
        }
    };
    borne_out(&bases, &ends, &between).map(|check| loosely(check, id))
}

/// The second of two tests where it alone bears the print out.
fn either(likely: Option<Check>, other: Option<Check>) -> Option<Check> {
    let agrees = |check: &Check| check.verdict == CheckVerdict::Agrees;
    match (likely, other) {
        (Some(likely), Some(other)) if !agrees(&likely) && agrees(&other) => Some(other),
        (likely, other) => likely.or(other),
    }
}

/// Printed spans, as "two decades", against the dates.
pub(super) fn spans(reading: Reading, out: &mut Vec<Check>) {
    for id in measure::figures(&|f| matches!(f.quantity.unit, Unit::Year | Unit::Month)) {
        out.extend(span(id, reading));
    }
}

fn span(id: FigureId, reading: Reading) -> Option<Check> {
    let figure = id.get();
    let stated = read(id, reading)?;
    let mut figures = vec![id];
    let length = match (figure.base_period, figure.when(), stated.unit()) {
        (Some(base), Some(period), Unit::Year) => base.years_until(period)?,
        (None, Some(period), Unit::Month) => f64::from(period.months()),
        (None, None, Unit::Year) => {
            let measured = measure::measured(figure.indicator)?;
            let dated = |f: &Figure| {
                f.indicator == measured && f.subject == figure.subject && f.when().is_some()
            };
            let levels = measure::figures(&dated);
            let when = |level: &&FigureId| level.get().when();
            let (from, to) = (
                *levels.iter().min_by_key(when)?,
                *levels.iter().max_by_key(when)?,
            );
            figures.extend([from, to]);
            from.get().when()?.years_until(to.get().when()?)?
        }
        _ => return None,
    };
    let computed = Interval::exact(length, stated.unit()).ok()?;
    let check = Check::test(CheckKind::Span, figures, stated, computed);
    Some(loosely(check, id))
}

/// A word such as "doubled" contradicts only loosely.
fn loosely(mut check: Check, word: FigureId) -> Check {
    if check.verdict == CheckVerdict::Contradicts && measure::is_word(word.get()) {
        check.verdict = CheckVerdict::ContradictsLooseWord;
        check = check.because([Reason::LooseWord(word)]);
    }
    check
}

/// Shares and levels at two times.
pub(super) fn changes(kin: &Kin, reading: Reading, out: &mut Vec<Check>) {
    for later in FigureId::all().filter(has_come) {
        let found = before(later, kin).and_then(|earlier| change(earlier, later, reading));
        out.extend(found.into_iter().flatten().flatten());
    }
}

/// The last settled print of the same thing at an earlier time of the same length; where one time has
/// several prints, that of the same speaker alone.
fn before(later: FigureId, kin: &Kin) -> Option<FigureId> {
    let l = later.get();
    let earlier = |id: &FigureId| {
        let e = id.get();
        let years = e.when().zip(l.when());
        e.indicator == l.indicator
            && e.partner == l.partner
            && years.is_some_and(|(from, to)| from.years_until(to).is_some())
            && has_come(id)
    };
    let print = |id: FigureId| {
        let several = |other: &FigureId| {
            measure::one_thing(id.get(), other.get()) && measure::is_settled(*other)
        };
        kin.same(id).iter().any(several)
    };
    let all = kin.same(later).iter().copied().filter(earlier);
    let latest = all.clone().filter_map(|id| id.get().when()).max()?;
    let mut last = all.filter(|id| id.get().when() == Some(latest));
    let alone = last.clone().count() == 1 && !print(later);
    last.find(|id| alone || measure::same_attribution(id.get(), l))
}

/// Whether it is settled, and not expected.
fn has_come(id: &FigureId) -> bool {
    measure::is_settled(*id) && id.get().status != Status::Forecast
}

fn change(earlier: FigureId, later: FigureId, reading: Reading) -> Option<[Option<Check>; 2]> {
    let (a, b) = (earlier.get(), later.get());
    let one_thing = a.subject == b.subject && a.indicator == b.indicator && a.partner == b.partner;
    if !one_thing {
        return None;
    }
    let years = a.when()?.years_until(b.when()?)?;
    let (x, y) = (read(earlier, reading)?, read(later, reading)?);
    let derived = |kind, computed: Interval| {
        Check::new(kind, vec![earlier, later], CheckVerdict::Derived)
            .named(later)
            .with(None, Some(computed))
    };
    let told = RelationId::all().any(|id| {
        let row = id.get();
        matches!(row.kind, RelationKind::Rise | RelationKind::Fall)
            && row.figures == [earlier, later]
    });
    if measure::is_share(a) {
        if told {
            return None;
        }
        let points = maths::difference(&y, &x).ok()?;
        return Some([Some(derived(CheckKind::ChangeOfShare, points)), None]);
    }
    if !measure::is_level(a) {
        return None;
    }
    let change = derived(CheckKind::ChangeOfLevel, maths::change(&x, &y).ok()?);
    let rate_printed = FigureId::all().any(|id| {
        let rate = id.get();
        measure::is_growth(rate)
            && rate.when() == b.when()
            && rate.base_period == a.when()
            && measure::measured(rate.indicator) == Some(b.indicator)
    });
    let years = Interval::exact(years, Unit::Year).ok()?;
    let rate = (years.value() > 1.0 && !rate_printed)
        .then(|| maths::annual_rate(&x, &y, &years).ok())
        .flatten()
        .map(|rate| derived(CheckKind::AnnualRate, rate));
    Some([Some(change).filter(|_| !told), rate])
}

/// Levels a year before, from a printed level or share and a printed rate.
pub(super) fn levels_before(reading: Reading, out: &mut Vec<Check>) {
    for growth in measure::figures(&measure::is_growth) {
        let Some((measured, period)) = measured_at(growth) else {
            continue;
        };
        if let Some(level) = level_of_subject(growth.get(), measured, period) {
            let asked = Asked::LevelBefore {
                level: Operand::Figure(level),
                growth: Operand::Figure(growth),
            };
            let answer = solve(&asked, reading);
            out.extend(answer.result.map(|found| {
                let figures = vec![level, growth];
                Check::new(CheckKind::LevelBefore, figures, CheckVerdict::Derived)
                    .with(None, Some(found))
                    .because(answer.reasons)
            }));
        } else if let Some((share, whole)) = share_for(growth, measured)
            && let Some(level) = level_from_share(share, whole, reading)
            && let Some(rate) = read(growth, reading)
            && let Ok(found) = maths::level_before(&level, &rate)
        {
            let figures = vec![share, whole, growth];
            let check = Check::new(CheckKind::LevelBefore, figures, CheckVerdict::Derived);
            out.push(check.with(None, Some(found)));
        }
    }
}

/// What a one-year rate measures, and when.
pub(super) fn measured_at(growth: FigureId) -> Option<(IndicatorId, Period)> {
    let g = growth.get();
    let (base, period) = (g.base_period?, g.when()?);
    let one_year = base.years_until(period).is_some_and(|years| years <= 1.0);
    one_year
        .then(|| measure::measured(g.indicator))
        .flatten()
        .map(|measured| (measured, period))
}

/// The printed levels that a derived figure may speak of, at a time.
fn levels_at(figure: &Figure, period: Period) -> Vec<FigureId> {
    measure::measured(figure.indicator).map_or_else(Vec::new, |measured| {
        levels_of_subject(figure, measured, period)
    })
}
