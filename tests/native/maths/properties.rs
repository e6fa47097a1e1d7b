//! Promise: whatever the inputs stand for, the true value lies inside the result, and nothing is NaN.

use hechos::dataset::{Bound, Qualifier, Quantity, Unit};
use hechos::maths::{
    Interval, Reading, add, annual_rate, chain, change, complement, difference, div, increase,
    level_before, mul, part, ratio, remainder, share, sub, sum, whole,
};
use proptest::prelude::*;

fn interval(low: f64, value: f64, high: f64, unit: Unit) -> Interval {
    Interval::new(low, value, high, unit).expect("in order")
}

/// A positive interval with a true value drawn inside it.
fn drawn(unit: Unit, most: f64) -> impl Strategy<Value = (Interval, f64)> {
    (1e-3..most, 0.0..0.9, 0.0..0.9, 0.0..=1.0).prop_map(move |(value, below, above, at)| {
        let (low, high): (f64, f64) = (value * (1.0 - below), value * (1.0 + above));
        let truth: f64 = low + (high - low) * at;
        let truth = truth.clamp(low, high);
        (interval(low, value, high, unit), truth)
    })
}

fn any_quantity() -> impl Strategy<Value = Quantity> {
    let units = prop::sample::select(vec![Unit::MAIN, Unit::Percent, Unit::Ratio, Unit::Count]);
    let qualifiers = prop::sample::select(vec![
        Qualifier::Plain,
        Qualifier::About,
        Qualifier::Nearly,
        Qualifier::MoreThan,
    ]);
    (
        0.0..1e15,
        0.0..=1e12,
        0.0..=1.0,
        units,
        qualifiers,
        any::<bool>(),
    )
        .prop_map(
            |(value, half_width, part, unit, qualifier, band)| Quantity {
                value,
                unit,
                qualifier,
                half_width,
                half_width_strict: half_width * part,
                bound: band.then_some(Bound::AtMost),
            },
        )
}

// Where two nearly equal numbers cancel, the tolerance of `contains` (relative to the small rest)
// is stricter than `f64` can be; those cases are let through by name.
proptest! {
    #[test]
    fn the_true_value_lies_inside((a, x) in drawn(Unit::MAIN, 1e13), (b, y) in drawn(Unit::MAIN, 1e13)) {
        prop_assert!(add(&a, &b).unwrap().contains(x + y));
        prop_assert!(sub(&a, &b).unwrap().contains(x - y));
        prop_assert!(difference(&a, &b).unwrap().contains(x - y));
        prop_assert!(ratio(&a, &b).unwrap().contains(x / y));
        prop_assert!(div(&a, &b).unwrap().contains(x / y));
        prop_assert!(share(&a, &b).unwrap().contains(x / y * 100.0));
        prop_assert!(sum(&[a, b, a]).unwrap().contains(x + y + x));
        let change = change(&a, &b).unwrap();
        prop_assert!(change.contains((y / x - 1.0) * 100.0) || (y / x - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_true_share_lies_inside(
        (s, x) in drawn(Unit::Percent, 100.0),
        (t, y) in drawn(Unit::Percent, 100.0),
        (w, z) in drawn(Unit::MAIN, 1e13),
    ) {
        prop_assert!(part(&s, &w).unwrap().contains(x * z / 100.0));
        prop_assert!(whole(&w, &s).unwrap().contains(z / x * 100.0));
        prop_assert!(chain(&[s, t], Some(&w)).unwrap().contains(x * y * z / 1e4));
        prop_assert!(chain(&[s, t], None).unwrap().contains(x * y / 100.0));
        prop_assert!(level_before(&w, &s).unwrap().contains(z / (1.0 + x / 100.0)));
        prop_assert!(increase(&w, &s).unwrap().contains(z - z / (1.0 + x / 100.0))
            || x < 1e-3);
        let left = complement(&s).unwrap();
        prop_assert!(x > 100.0 || left.contains(100.0 - x));
        prop_assert!(x > 100.0 || remainder(&s, &w).unwrap().contains(z * (100.0 - x) / 100.0));
    }

    #[test]
    fn the_true_rate_lies_inside(
        (a, x) in drawn(Unit::MAIN, 1e13),
        (b, y) in drawn(Unit::MAIN, 1e13),
        (n, t) in drawn(Unit::Year, 40.0),
    ) {
        if let Ok(rate) = annual_rate(&a, &b, &n) {
            let truth = ((y / x).powf(1.0 / t) - 1.0) * 100.0;
            prop_assert!(rate.contains(truth) || truth.abs() < 1e-9);
        }
    }

    #[test]
    fn inverses_contain_what_they_started_from(
        (a, _) in drawn(Unit::MAIN, 1e13),
        (b, _) in drawn(Unit::MAIN, 1e13),
        (g, _) in drawn(Unit::Percent, 300.0),
    ) {
        let found = share(&a, &b).unwrap();
        prop_assert!(a.lies_within(&part(&found, &b).unwrap()));
        prop_assert!(b.lies_within(&whole(&a, &found).unwrap()));
        prop_assert!(a.lies_within(&sub(&add(&a, &b).unwrap(), &b).unwrap()) || a.high() < b.high() * 1e-6);
        prop_assert!(a.lies_within(&mul(&b, &ratio(&a, &b).unwrap()).unwrap()));
        let grown = change(&level_before(&a, &g).unwrap(), &a).unwrap();
        prop_assert!(grown.contains(g.low()) && grown.contains(g.high()) || g.low() < 1e-3);
    }

    #[test]
    fn strict_lies_within_plausible(quantity in any_quantity()) {
        let plausible = Interval::of(&quantity, Reading::Plausible).unwrap();
        let strict = Interval::of(&quantity, Reading::Strict).unwrap();
        prop_assert!(strict.lies_within(&plausible));
        prop_assert_eq!(strict.value(), plausible.value());
        prop_assert!(strict.contains(quantity.value));
    }

    #[test]
    fn overlapping_is_symmetric((a, x) in drawn(Unit::MAIN, 1e3), (b, _) in drawn(Unit::MAIN, 1e3)) {
        prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
        prop_assert!(a.overlaps(&a) && a.contains(x));
        prop_assert!(!a.lies_within(&b) || a.overlaps(&b));
    }

    #[test]
    fn nothing_is_ever_infinite_or_no_number(
        a in any::<f64>(), h in any::<f64>(), b in any::<f64>(), k in any::<f64>(),
        usd in any::<bool>(),
    ) {
        let unit = if usd { Unit::MAIN } else { Unit::Percent };
        let read = |value, half_width| {
            let quantity = Quantity {
                value, unit, qualifier: Qualifier::Plain, half_width, half_width_strict: 0.0, bound: None,
            };
            Interval::of(&quantity, Reading::Plausible)
        };
        if let (Ok(x), Ok(y)) = (read(a, h), read(b, k)) {
            for found in [
                add(&x, &y), sub(&x, &y), ratio(&x, &y), share(&x, &y), change(&x, &y), part(&x, &y),
                whole(&x, &y), level_before(&x, &y), increase(&x, &y), complement(&x),
                chain(&[x, y], None), difference(&x, &y), sum(&[x, y]),
                annual_rate(&x, &y, &y.clone()),
            ].into_iter().flatten() {
                prop_assert!(found.low().is_finite() && found.high().is_finite());
                prop_assert!(found.low() <= found.value() && found.value() <= found.high());
            }
        }
    }
}
