//! Two figures of the dataset side by side.

use super::{
    Compared, Comparison, Operand, Order, Reason, Verdict, Withheld, contain, measure, offers,
    reason, slip,
};
use crate::dataset::{FigureId, Flow, Unit};
use crate::maths::{self, Interval, MathsError, Reading};

/// Compares two figures: valid with the same indicator, partner and period, or with the same
/// subject, indicator and partner at two times.
///
/// Difference and ratio go from the first to the second; change and annual rate from the earlier
/// to the later. A refused comparison carries no number, and the nearest questions that have one.
///
/// ```
/// use hechos::dataset::FigureId;
/// use hechos::judge::{Order, compare};
/// use hechos::maths::Reading;
/// let find = |id| FigureId::find(id).expect("in the dataset");
/// let (china, mexico) = (find("china-ai-exports-2022"), find("mexico-ai-exports-2022"));
/// let found = compare(china, mexico, Reading::Strict).result.expect("same list, same year");
/// let ratio = found.ratio.expect("both are amounts");
/// assert_eq!(format!("{:.2} to {:.2}", ratio.low(), ratio.high()), "6.97 to 7.05");
/// assert_eq!(found.order, Order::Greater);
/// ```
#[must_use]
pub fn compare(a: FigureId, b: FigureId, reading: Reading) -> Comparison {
    let mut comparison = alone(a, b, reading);
    match &comparison.result {
        None => comparison.offers = offers::near_pair(a, b),
        Some(compared) => comparison.withheld = withheld(compared, &comparison.reasons),
    }
    comparison
}

/// Compares two operands, without looking for what is withheld or for other questions: for a program
/// that has no use for them and need not carry what finds them.
///
/// As [`compare`] where both are figures. A reader's own number is compared with caution wherever the
/// units are the same, for what it measures, of whom and when is not known.
///
/// ```
/// use hechos::dataset::{FigureId, Lang};
/// use hechos::judge::{Operand, Verdict, compare_alone};
/// use hechos::maths::Reading;
/// use hechos::text::parse;
/// let mexico = FigureId::find("mexico-total-exports-2024").expect("in the dataset");
/// let own = parse("US$600 billion", Lang::En).expect("a number");
/// let found = compare_alone(&Operand::Figure(mexico), &Operand::Typed(own), Reading::Strict);
/// assert_eq!(found.verdict, Verdict::Caution);
/// let difference = found.result.and_then(|found| found.difference);
/// assert_eq!(difference.expect("both are amounts").value(), 17e9);
/// ```
#[must_use]
pub fn compare_alone(a: &Operand, b: &Operand, reading: Reading) -> Comparison {
    if let (Operand::Figure(a), Operand::Figure(b)) = (a, b) {
        return alone(*a, *b, reading);
    }
    let figures: Vec<FigureId> = [a, b].into_iter().filter_map(Operand::figure).collect();
    let mut reasons = vec![Reason::TypedFigure];
    let (first, second) = (a.quantity().unit, b.quantity().unit);
    if first != second {
        reasons.push(Reason::DifferentUnits { first, second });
    }
    contain::care(&figures, &mut reasons);
    contain::disputed(&figures, &mut reasons);
    let read = |operand: &Operand| Interval::of(&operand.quantity(), reading);
    let growth = figures
        .iter()
        .any(|figure| measure::is_growth(figure.get()));
    settled(reasons, reading, || {
        side_by_side(read(a)?, read(b)?, growth)
    })
}

fn alone(a: FigureId, b: FigureId, reading: Reading) -> Comparison {
    let mut reasons = Vec::new();
    weigh(a, b, &mut reasons);
    let mut comparison = settled(reasons, reading, || numbers(a, b, reading));
    if comparison.result.is_none() {
        comparison
            .reasons
            .extend(slip(a, b).map(Reason::LikelySlip));
    }
    comparison
}

/// The numbers, unless a reason refuses them.
fn settled(
    mut reasons: Vec<Reason>,
    reading: Reading,
    numbers: impl FnOnce() -> Result<Compared, MathsError>,
) -> Comparison {
    let mut verdict = reason::settle(&mut reasons);
    let mut result = None;
    if verdict != Verdict::Refused {
        match numbers() {
            Ok(compared) => {
                let overlap = compared.first.overlaps(&compared.second);
                weigh_round_numbers(&mut reasons, overlap, reading);
                verdict = reason::settle(&mut reasons);
                result = Some(compared);
            }
            Err(error) => {
                reasons.push(Reason::Incomputable(error));
                verdict = reason::settle(&mut reasons);
            }
        }
    }
    Comparison {
        verdict,
        reasons,
        result,
        withheld: Vec::new(),
        offers: Vec::new(),
    }
}

/// Every reason for or against a comparison.
pub(super) fn weigh(a: FigureId, b: FigureId, out: &mut Vec<Reason>) {
    if a == b {
        out.push(Reason::SameFigure(a));
        return;
    }
    let (x, y) = (a.get(), b.get());
    let (first, second) = (x.quantity.unit, y.quantity.unit);
    if first != second {
        out.push(Reason::DifferentUnits { first, second });
    }
    let balance = measure::is_balance(x, y);
    let (first, second) = (x.indicator.get().flow, y.indicator.get().flow);
    if first != second && !balance {
        out.push(Reason::DifferentFlow { first, second });
    }
    if x.indicator != y.indicator && !balance {
        out.push(Reason::DifferentIndicator {
            first: x.indicator,
            second: y.indicator,
        });
    }
    contain::partner(x, y, out);
    match (x.when(), y.when()) {
        (Some(first), Some(second)) if first != second => {
            let one_thing =
                x.subject == y.subject && x.indicator == y.indicator && x.partner == y.partner;
            if !one_thing || years_between(a, b).is_none() {
                out.push(Reason::DifferentPeriods { first, second });
            }
            contain::same_subject(x, y, out);
        }
        // Growth over different spans is growth of different kinds.
        (Some(_), Some(_)) => {
            if let (Some(first), Some(second)) = (x.base_period, y.base_period)
                && first != second
            {
                out.push(Reason::DifferentPeriods { first, second });
            }
        }
        _ => {}
    }
    contain::care(&[a, b], out);
    contain::disputed(&[a, b], out);
    if x.when() != y.when() || measure::is_growth(x) {
        contain::over_time(&[a, b], out);
    }
}

/// The earlier figure and the years between, for two periods of one length.
fn years_between(a: FigureId, b: FigureId) -> Option<(FigureId, f64)> {
    let (x, y) = (a.get().when()?, b.get().when()?);
    let forward = x.years_until(y).map(|years| (a, years));
    forward.or_else(|| y.years_until(x).map(|years| (b, years)))
}

fn numbers(a: FigureId, b: FigureId, reading: Reading) -> Result<Compared, MathsError> {
    let first = Interval::of(&a.get().quantity, reading)?;
    let second = Interval::of(&b.get().quantity, reading)?;
    let band = [a, b].iter().any(|figure| figure.get().quantity.is_band());
    let growth = measure::is_growth(a.get());
    let mut compared = side_by_side(first, second, growth)?;
    let (x, y) = (a.get(), b.get());
    if measure::is_balance(x, y) {
        let exports_first = x.indicator.get().flow == Flow::Exports;
        let [exports, imports] = match exports_first {
            true => [&first, &second],
            false => [&second, &first],
        };
        compared.balance = maths::sub(exports, imports).ok();
    }
    compared.difference = compared.difference.filter(|_| !band);
    if let Some((earlier, years)) = years_between(a, b) {
        let (from, to) = if earlier == a {
            (&first, &second)
        } else {
            (&second, &first)
        };
        let years = Interval::exact(years, Unit::Year)?;
        compared.earlier = Some(earlier);
        compared.years = Some(years);
        if first.unit() != Unit::Rank && !growth {
            compared.change = maths::change(from, to).ok();
        }
        // Within a year it would tell no more than the change, or make a year of less.
        if !matches!(first.unit(), Unit::Percent | Unit::Rank) && years.low() > 1.0 {
            compared.annual_rate = maths::annual_rate(from, to, &years).ok();
        }
    }
    Ok(compared)
}

/// What can be said of two quantities whose times are not known. Rates of growth differ in points:
/// the one of 42.9% is not 4.66 times that of 9.2% in anything that a reader would think of.
fn side_by_side(first: Interval, second: Interval, growth: bool) -> Result<Compared, MathsError> {
    let below_zero = first.low() < 0.0 || second.low() < 0.0;
    Ok(Compared {
        first,
        second,
        difference: Some(maths::difference(&first, &second)?),
        // A denominator that may be zero leaves the difference standing.
        ratio: (!growth && !below_zero)
            .then(|| maths::ratio(&first, &second).ok())
            .flatten(),
        change: None,
        annual_rate: None,
        years: None,
        earlier: None,
        order: order(&first, &second),
        balance: None,
    })
}

fn order(first: &Interval, second: &Interval) -> Order {
    if first.is_exact() && second.is_exact() && first.overlaps(second) {
        Order::Equal
    } else if first.overlaps(second) {
        Order::NotCertain
    } else if first.low() > second.high() {
        Order::Greater
    } else {
        Order::Less
    }
}

/// What a reader would expect beside these numbers, and does not get.
fn withheld(compared: &Compared, reasons: &[Reason]) -> Vec<Withheld> {
    let (first, second) = (&compared.first, &compared.second);
    let mut out = Vec::new();
    let unit = first.unit();
    match compared.ratio {
        Some(_) => {}
        None if unit == Unit::Rank => out.push(Withheld::RatioOfRanks),
        None if unit == Unit::Percent => out.push(Withheld::RatioOfRates),
        None => out.push(Withheld::ByZero),
    }
    if compared.difference.is_none() {
        let places = maths::difference(first, second).ok();
        out.extend(places.map(Withheld::Places));
    }
    if let (Some(years), Some(_)) = (compared.years, compared.change) {
        match years.low() > 1.0 {
            true if unit == Unit::Percent => out.push(Withheld::RateOfPercentages),
            true => {}
            false => out.push(Withheld::RateWithinAYear),
        }
    }
    let told = reasons
        .iter()
        .any(|why| matches!(why, Reason::RoundNumbers { overlap: true, .. }));
    if compared.order == Order::NotCertain && !told {
        let (low, high) = (
            first.low().max(second.low()),
            first.high().min(second.high()),
        );
        // Where the ends only touch, rounding may have turned them.
        let (low, high) = (low.min(high), low.max(high));
        let both = Interval::new(low, low + (high - low) / 2.0, high, unit);
        out.extend(both.ok().map(Withheld::Order));
    }
    out
}

/// Round numbers call for care where the two may be alike, or where the strict reading takes their
/// last places for significant; else their intervals say all.
pub(super) fn weigh_round_numbers(reasons: &mut Vec<Reason>, overlaps: bool, reading: Reading) {
    let strictly = reading == Reading::Strict;
    for reason in reasons.iter_mut() {
        if let Reason::RoundNumbers {
            overlap, strict, ..
        } = reason
        {
            (*overlap, *strict) = (overlaps, strictly);
        }
    }
    reasons.retain(|reason| match reason {
        Reason::RoundNumbers {
            overlap, strict, ..
        } => *overlap || *strict,
        _ => true,
    });
}
