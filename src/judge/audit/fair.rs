//! Takes back what is no contradiction: a print without an upper or a lower end beside what lies beyond the
//! other, and what was expected beside what came.

use super::check::{Check, CheckKind, CheckVerdict};
use crate::dataset::{Figure, FigureId, Period, Qualifier, Status};
use crate::judge::measure;
use crate::maths::Interval;

/// Of checks that disagree, lets those agree whose print has no end on that side, and drops those that rest on
/// another such print or on a forecast.
pub(super) fn fair(checks: &mut Vec<Check>) {
    checks.retain_mut(|check| {
        if !check.verdict.disagrees() {
            return true;
        }
        if holds_beyond(check) {
            check.verdict = CheckVerdict::Agrees;
            return true;
        }
        let open = |id: &FigureId| id.get().quantity.qualifier.is_open();
        !rests_on(check).iter().any(open) && !foretold(check)
    });
}

/// The figures beside the one that is tested, where one is.
fn rests_on(check: &Check) -> &[FigureId] {
    use CheckKind as K;
    match check.kind {
        K::Same => &[],
        K::PartsMakeWhole | K::Order | K::Direction | K::MonthInTotal | K::PartOfWhole => {
            &check.figures
        }
        _ => &check.figures[1..],
    }
}

/// Whether the print that is tested, or of two of one thing either, goes on to where the other lies.
fn holds_beyond(check: &Check) -> bool {
    let Some((stated, computed)) = check.stated.zip(check.computed) else {
        return false;
    };
    let goes_on = |nth: usize, from: &Interval, to: &Interval| {
        let figure = check.figures.get(nth).map(|id| id.get());
        figure.is_some_and(|figure| reaches(figure, from, to))
    };
    stated.unit() == computed.unit()
        && (goes_on(0, &stated, &computed)
            || check.kind == CheckKind::Same && goes_on(1, &computed, &stated))
}

/// Whether a print, read as `from`, has no end towards `to`. Of a fall or a deficit the size is "more than".
fn reaches(figure: &Figure, from: &Interval, to: &Interval) -> bool {
    let fell = figure.quantity.value < 0.0;
    match (figure.quantity.qualifier, fell) {
        (Qualifier::MoreThan, false) | (Qualifier::LessThan, true) => to.low() > from.high(),
        (Qualifier::LessThan, false) | (Qualifier::MoreThan, true) => to.high() < from.low(),
        _ => false,
    }
}

/// Whether a forecast stands beside what was printed of its own time, or two speakers expected different things.
fn foretold(check: &Check) -> bool {
    let expected = |id: &&FigureId| id.get().status == Status::Forecast;
    let mut pairs = check.figures.iter().filter(expected).flat_map(|forecast| {
        let others = check.figures.iter().filter(move |other| *other != forecast);
        others.map(move |other| (forecast.get(), other.get()))
    });
    pairs.any(|(forecast, other)| match other.status {
        Status::Forecast => {
            check.kind == CheckKind::Same && !measure::same_attribution(forecast, other)
        }
        _ => forecast
            .when()
            .zip(other.when())
            .is_some_and(|(a, b)| share_a_month(a, b)),
    })
}

fn share_a_month(a: Period, b: Period) -> bool {
    a.from() <= b.to() && b.from() <= a.to()
}
