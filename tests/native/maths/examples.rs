//! Promise: figures are read and computed as the sheet's examples show, and errors are typed.

use hechos::dataset::{Bound, Qualifier, Quantity, Unit};
use hechos::maths::{
    Interval, MathsError, Reading, add, annual_rate, chain, change, complement, difference,
    increase, level_before, part, ratio, scale, share, sub, sum, whole,
};

fn printed(value: f64, half: f64, unit: Unit, qualifier: Qualifier) -> Interval {
    let quantity = Quantity {
        value,
        unit,
        qualifier,
        half_width: half,
        half_width_strict: half,
        bound: None,
    };
    Interval::of(&quantity, Reading::Plausible).expect("a sound quantity")
}

fn usd(value: f64, half: f64) -> Interval {
    printed(value, half, Unit::MAIN, Qualifier::Plain)
}

fn percent(value: f64, half: f64) -> Interval {
    printed(value, half, Unit::Percent, Qualifier::Plain)
}

fn years(value: f64) -> Interval {
    Interval::exact(value, Unit::Year).expect("finite")
}

#[track_caller]
fn reads(found: Interval, decimals: usize, expected: &str) {
    let shown = format!(
        "{:.d$} [{:.d$}, {:.d$}]",
        found.value(),
        found.low(),
        found.high(),
        d = decimals
    );
    assert_eq!(shown, expected);
}

#[test]
fn the_readings_follow_the_printed_qualifier() {
    let read = |qualifier, reading, bound| {
        let quantity = Quantity {
            value: 700.0,
            unit: Unit::MAIN,
            qualifier,
            half_width: 50.0,
            half_width_strict: 0.5,
            bound,
        };
        let read = Interval::of(&quantity, reading).unwrap();
        (read.low(), read.value(), read.high())
    };
    use {Qualifier::*, Reading::*};
    assert_eq!(read(Plain, Plausible, None), (650.0, 700.0, 750.0));
    assert_eq!(read(About, Plausible, None), (650.0, 700.0, 750.0));
    assert_eq!(read(Nearly, Plausible, None), (650.0, 700.0, 700.0));
    assert_eq!(read(MoreThan, Plausible, None), (700.0, 700.0, 800.0));
    assert_eq!(read(Plain, Strict, None), (699.5, 700.0, 700.5));
    assert_eq!(read(Nearly, Strict, None), (699.5, 700.0, 700.0));
    assert_eq!(read(MoreThan, Strict, None), (700.0, 700.0, 701.0));
    assert_eq!(Reading::default(), Plausible);
}

#[test]
fn a_band_reaches_from_the_first_place() {
    let band = Quantity {
        value: 10.0,
        unit: Unit::Rank,
        qualifier: Qualifier::Plain,
        half_width: 0.0,
        half_width_strict: 0.0,
        bound: Some(Bound::AtMost),
    };
    let read = Interval::of(&band, Reading::Plausible).unwrap();
    assert_eq!((read.low(), read.value(), read.high()), (1.0, 10.0, 10.0));
}

#[test]
fn levels_are_never_read_below_zero_but_growth_may_be() {
    assert_eq!(usd(3.0, 5.0).low(), 0.0);
    assert_eq!(percent(3.0, 5.0).low(), -2.0);
    let left = complement(&percent(3.0, 5.0)).unwrap();
    assert_eq!((left.low(), left.high()), (92.0, 100.0));
}

#[test]
fn the_examples_of_the_sheet() {
    let early = usd(2.4e12, 5e10);
    let late = printed(6.6e12, 5e10, Unit::MAIN, Qualifier::Nearly);
    reads(ratio(&late, &early).unwrap(), 2, "2.75 [2.67, 2.81]");
    reads(
        annual_rate(&early, &late, &years(19.0)).unwrap(),
        2,
        "5.47 [5.31, 5.59]",
    );
    reads(
        scale(&difference(&late, &early).unwrap(), 1e-12).unwrap(),
        2,
        "4.20 [4.10, 4.25]",
    );

    let (state, all) = (usd(28.9e9, 5e7), usd(152.6e9, 5e7));
    reads(share(&state, &all).unwrap(), 2, "18.94 [18.90, 18.98]");

    let exports = usd(66.6e9, 5e7);
    let before = level_before(&exports, &percent(51.0, 0.5)).unwrap();
    reads(scale(&before, 1e-9).unwrap(), 1, "44.1 [43.9, 44.3]");
    let gained = increase(&exports, &percent(51.0, 0.5)).unwrap();
    reads(scale(&gained, 1e-9).unwrap(), 1, "22.5 [22.3, 22.7]");

    let (devices_2020, devices_2025) = (usd(10.668e9, 5e5), usd(20.55e9, 5e6));
    reads(
        ratio(&devices_2025, &devices_2020).unwrap(),
        4,
        "1.9263 [1.9258, 1.9269]",
    );
    reads(
        change(&devices_2020, &devices_2025).unwrap(),
        2,
        "92.63 [92.58, 92.69]",
    );
    reads(
        annual_rate(&devices_2020, &devices_2025, &years(5.0)).unwrap(),
        2,
        "14.01 [14.00, 14.02]",
    );

    let (mexico, brazil) = (percent(85.0, 0.5), percent(7.0, 0.5));
    reads(ratio(&mexico, &brazil).unwrap(), 1, "12.1 [11.3, 13.2]");
    let points = difference(&mexico, &brazil).unwrap();
    reads(points, 0, "78 [77, 79]");
    assert_eq!(points.unit(), Unit::PercentagePoint);
    reads(
        change(&percent(76.0, 0.5), &mexico).unwrap(),
        1,
        "11.8 [10.5, 13.2]",
    );

    let region = percent(4.0, 0.5);
    let level = chain(&[mexico, region], Some(&late)).unwrap();
    reads(scale(&level, 1e-9).unwrap(), 0, "224 [194, 254]");
    reads(
        chain(&[mexico, region], None).unwrap(),
        2,
        "3.40 [2.96, 3.85]",
    );

    let states = [18.9, 11.6, 9.7, 9.3, 9.1, 6.2].map(|share| percent(share, 0.05));
    let total = sum(&states).unwrap();
    reads(total, 1, "64.8 [64.5, 65.1]");
    assert!(total.overlaps(&percent(64.8, 0.05)));
    let sectors = [93.8, 4.2, 2.0].map(|share| percent(share, 0.05));
    reads(sum(&sectors).unwrap(), 2, "100.00 [99.85, 100.15]");
}

#[test]
fn edges_meet_although_binary_fractions_do_not() {
    let sum = sum(&[percent(0.1, 0.0), percent(0.2, 0.0)]).unwrap();
    assert_ne!(sum.value(), 0.3);
    assert!(sum.contains(0.3));
    assert!(sum.overlaps(&percent(0.3, 0.0)));
    assert!(!sum.overlaps(&percent(0.3001, 0.0)));
    assert!(!usd(1.0, 0.0).overlaps(&percent(1.0, 0.0)));
}

#[test]
fn typed_numbers_are_exact() {
    let third = share(&usd(1.0, 0.0), &usd(3.0, 0.0)).unwrap();
    assert!(third.is_exact());
    assert_eq!(third.width(), 0.0);
}

#[test]
fn what_cannot_be_computed_is_a_typed_error() {
    let (zero, wide) = (usd(0.0, 0.0), usd(1.0, 2.0));
    let one = usd(1.0, 0.0);
    assert_eq!(share(&one, &zero), Err(MathsError::ZeroDenominator));
    assert_eq!(ratio(&one, &wide), Err(MathsError::ZeroDenominator));
    assert_eq!(change(&zero, &one), Err(MathsError::ZeroDenominator));
    assert_eq!(
        whole(&one, &percent(0.2, 0.5)),
        Err(MathsError::ZeroDenominator)
    );
    assert_eq!(
        annual_rate(&one, &one, &years(0.0)),
        Err(MathsError::ZeroDenominator)
    );
    assert_eq!(
        annual_rate(&one, &one, &one),
        Err(MathsError::WrongUnit(Unit::MAIN))
    );
    assert_eq!(part(&percent(-1.0, 0.0), &one), Err(MathsError::Negative));
    assert_eq!(
        share(&sub(&zero, &one).unwrap(), &one),
        Err(MathsError::Negative)
    );
    assert_eq!(
        complement(&percent(101.0, 0.5)),
        Err(MathsError::OutOfRange)
    );
    assert_eq!(
        level_before(&one, &percent(-100.0, 0.0)),
        Err(MathsError::OutOfRange)
    );
    let mismatch = MathsError::UnitMismatch {
        left: Unit::MAIN,
        right: Unit::Percent,
    };
    assert_eq!(add(&one, &percent(1.0, 0.0)), Err(mismatch));
    let rank = printed(3.0, 0.0, Unit::Rank, Qualifier::Plain);
    assert_eq!(share(&rank, &rank), Err(MathsError::WrongUnit(Unit::Rank)));
    assert_eq!(ratio(&rank, &rank), Err(MathsError::WrongUnit(Unit::Rank)));
    assert_eq!(difference(&rank, &rank).unwrap().unit(), Unit::Count);
    assert_eq!(sum(&[]), Err(MathsError::Operands));
    assert_eq!(chain(&[], None), Err(MathsError::Operands));
    assert_eq!(
        chain(&[percent(50.0, 0.0); 9], None),
        Err(MathsError::Operands)
    );
    let huge = usd(1e308, 0.0);
    assert_eq!(add(&huge, &huge), Err(MathsError::NotFinite));
    assert_eq!(scale(&huge, 1e10), Err(MathsError::NotFinite));
    assert_eq!(scale(&huge, f64::NAN), Err(MathsError::NotFinite));
    assert_eq!(share(&huge, &usd(1e-300, 0.0)), Err(MathsError::NotFinite));
    assert_eq!(
        Interval::new(1.0, f64::NAN, 2.0, Unit::MAIN),
        Err(MathsError::NotFinite)
    );
    assert_eq!(
        Interval::new(1.0, 3.0, 2.0, Unit::MAIN),
        Err(MathsError::OutOfRange)
    );
}

#[test]
fn a_bad_quantity_is_refused() {
    let read = |value, half_width, unit| {
        let quantity = Quantity {
            value,
            unit,
            qualifier: Qualifier::Plain,
            half_width,
            half_width_strict: half_width,
            bound: None,
        };
        Interval::of(&quantity, Reading::Strict)
    };
    assert_eq!(read(f64::NAN, 0.0, Unit::MAIN), Err(MathsError::NotFinite));
    assert_eq!(
        read(1.0, f64::INFINITY, Unit::MAIN),
        Err(MathsError::NotFinite)
    );
    assert_eq!(
        read(f64::MAX, f64::MAX, Unit::MAIN),
        Err(MathsError::NotFinite)
    );
    assert_eq!(read(-1.0, 0.0, Unit::Count), Err(MathsError::Negative));
    assert_eq!(read(1.0, -1.0, Unit::Percent), Err(MathsError::Negative));
    assert_eq!(read(0.0, 0.0, Unit::Rank), Err(MathsError::OutOfRange));
    // A rate may be below zero, and so may a balance.
    assert!(read(-1.0, 0.0, Unit::Percent).is_ok());
    assert!(read(-1.0, 0.5, Unit::MAIN).is_ok());
}
