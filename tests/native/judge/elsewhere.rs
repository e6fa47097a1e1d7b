//! Whether what others print agrees: made-up prints one by one, rules that hold for all, and the published sheet.

use hechos::dataset::{Bound, FigureId, Qualifier, Quantity, ReadingId, Unit};
use hechos::judge::{Agreement, agreement, beside, opinions};
use hechos::maths::Reading::{Plausible, Strict};
use proptest::prelude::*;

use Agreement::{Differs, Refines, Rounds, Same};
use Qualifier::{About, LessThan, MoreThan, Nearly, Plain};

/// A print of per cent: its value, qualifier and half-widths.
fn print(value: f64, qualifier: Qualifier, plausible: f64, strict: f64) -> Quantity {
    Quantity {
        value,
        unit: Unit::Percent,
        qualifier,
        half_width: plausible,
        half_width_strict: strict,
        bound: None,
    }
}

fn range(from: f64, to: f64) -> Quantity {
    Quantity {
        bound: Some(Bound::To(to)),
        ..print(from, Plain, 0.0, 0.0)
    }
}

fn exact(value: f64, unit: Unit, bound: Option<Bound>) -> Quantity {
    Quantity {
        unit,
        bound,
        ..print(value, Plain, 0.0, 0.0)
    }
}

fn place(value: f64) -> Quantity {
    exact(value, Unit::Rank, None)
}

fn top(value: f64) -> Quantity {
    exact(value, Unit::Rank, Some(Bound::AtMost))
}

#[track_caller]
fn stands(second: Quantity, first: Quantity, wanted: [Agreement; 2]) {
    for (by, wanted) in [Plausible, Strict].into_iter().zip(wanted) {
        let found = beside((&second, false), (&first, false), by);
        assert_eq!(found, Some(wanted), "{second:?} beside {first:?}, {by:?}");
        let turned = beside((&first, false), (&second, false), by);
        assert_eq!(turned, Some(wanted.turned()), "turned, {by:?}");
    }
}

#[test]
fn the_same_print_is_the_same() {
    stands(
        print(18.9, Plain, 0.05, 0.05),
        print(18.9, Plain, 0.05, 0.05),
        [Same; 2],
    );
    stands(
        print(40.0, About, 5.0, 0.5),
        print(40.0, Plain, 5.0, 0.5),
        [Same; 2],
    );
    stands(place(1.0), place(1.0), [Same; 2]);
    stands(top(10.0), top(10.0), [Same; 2]);
    stands(range(34.0, 37.0), range(34.0, 37.0), [Same; 2]);
}

#[test]
fn more_decimals_refine_and_fewer_round() {
    stands(
        print(28.9079, Plain, 5e-5, 5e-5),
        print(28.9, Plain, 0.05, 0.05),
        [Refines; 2],
    );
    stands(
        print(520.0, Plain, 5.0, 0.5),
        print(520.12, Plain, 0.005, 0.005),
        [Rounds; 2],
    );
    // The decimal that is cut off and not rounded.
    stands(
        print(28.907, Plain, 5e-4, 5e-4),
        print(28.9, Plain, 0.05, 0.05),
        [Refines; 2],
    );
    stands(
        print(120.0, Plain, 0.05, 0.05),
        print(120.0, Plain, 0.5, 0.5),
        [Refines; 2],
    );
}

#[test]
fn zeros_at_the_end_are_exact_in_one_reading_alone() {
    stands(
        print(500.0, Plain, 50.0, 5e-7),
        print(500.0, Plain, 50.0, 0.5),
        [Same, Refines],
    );
}

#[test]
fn another_value_differs() {
    stands(
        print(70.3, Plain, 0.05, 0.05),
        print(70.04, Plain, 0.005, 0.005),
        [Differs; 2],
    );
    stands(
        print(5.4, Plain, 0.05, 0.05),
        print(4.7, Plain, 0.05, 0.05),
        [Differs; 2],
    );
    stands(
        print(64.0, Plain, 0.5, 0.5),
        print(90.0, About, 5.0, 0.5),
        [Differs; 2],
    );
    // They touch at 18.95, and neither is the other.
    stands(
        print(19.0, Plain, 0.05, 0.05),
        print(18.9, Plain, 0.05, 0.05),
        [Differs; 2],
    );
}

#[test]
fn a_range_that_leaves_the_value_out_differs() {
    stands(
        range(34.0, 37.0),
        print(40.0, Nearly, 5.0, 0.5),
        [Differs; 2],
    );
    stands(
        range(30.0, 45.0),
        print(40.0, Nearly, 5.0, 0.5),
        [Rounds; 2],
    );
    stands(
        range(36.0, 38.0),
        print(40.0, Nearly, 5.0, 0.5),
        [Refines, Differs],
    );
}

#[test]
fn a_word_before_the_number_widens_narrows_or_turns_it() {
    let nearly = print(40.0, Nearly, 5.0, 0.5);
    stands(print(40.0, Plain, 5.0, 0.5), nearly, [Rounds; 2]);
    stands(print(40.0, About, 5.0, 0.5), nearly, [Rounds; 2]);
    stands(print(40.0, LessThan, 5.0, 0.5), nearly, [Rounds; 2]);
    stands(print(37.0, LessThan, 0.5, 0.5), nearly, [Differs; 2]);
    stands(print(40.0, MoreThan, 5.0, 0.5), nearly, [Differs; 2]);
    // A limit alone is vaguer than the number itself.
    stands(
        print(700.0, Plain, 50.0, 0.5),
        print(700.0, MoreThan, 50.0, 0.5),
        [Refines; 2],
    );
    stands(
        print(5.0, LessThan, 0.5, 0.5),
        print(4.0, About, 0.5, 0.5),
        [Rounds; 2],
    );
    stands(
        print(-7.0, MoreThan, 0.5, 0.5),
        print(-9.0, Plain, 0.5, 0.5),
        [Rounds; 2],
    );
    stands(
        print(-7.0, LessThan, 0.5, 0.5),
        print(-3.0, Plain, 0.5, 0.5),
        [Rounds; 2],
    );
    stands(
        print(-7.0, LessThan, 0.5, 0.5),
        print(3.0, Plain, 0.5, 0.5),
        [Differs; 2],
    );
}

#[test]
fn at_least_holds_what_over_leaves_out() {
    let over = Quantity {
        qualifier: MoreThan,
        ..exact(21.0, Unit::Count, None)
    };
    let at_least = beside((&over, true), (&over, false), Plausible);
    assert_eq!(at_least, Some(Rounds));
    let turned = beside((&over, false), (&over, true), Plausible);
    assert_eq!(turned, Some(Refines));
    let both = beside((&over, true), (&over, true), Plausible);
    assert_eq!(both, Some(Same));
    let plain = beside(
        (&exact(21.0, Unit::Count, None), false),
        (&over, true),
        Plausible,
    );
    assert_eq!(plain, Some(Refines));
}

#[test]
fn places_counts_and_bands() {
    stands(place(10.0), top(10.0), [Refines; 2]);
    stands(top(5.0), place(1.0), [Rounds; 2]);
    stands(place(9.0), place(10.0), [Differs; 2]);
    stands(top(3.0), place(4.0), [Differs; 2]);
    let count = |value| exact(value, Unit::Count, None);
    stands(count(18.0), count(18.0), [Same; 2]);
    stands(count(17.0), count(18.0), [Differs; 2]);
}

#[test]
fn another_unit_is_never_compared() {
    let found = beside(
        (&place(1.0), false),
        (&exact(1.0, Unit::Count, None), false),
        Plausible,
    );
    assert_eq!(found, None);
}

fn any_print() -> impl Strategy<Value = (Quantity, bool)> {
    let qualifiers = prop::sample::select(vec![Plain, About, Nearly, MoreThan, LessThan]);
    // Few steps, so that ends and values often meet.
    let step = (-40..=40_i32).prop_map(|n| f64::from(n) / 4.0);
    let half = (0..=8_u8).prop_map(|n| f64::from(n) / 4.0);
    (step, half.clone(), half, qualifiers, 0..3_u8, any::<bool>()).prop_map(
        |(value, plausible, more, qualifier, kind, included)| {
            let bound = (kind == 0 && more > 0.0).then_some(Bound::To(value + more));
            let quantity = Quantity {
                bound,
                ..print(value, qualifier, plausible, plausible / 2.0)
            };
            (
                quantity,
                included && qualifier == MoreThan && bound.is_none(),
            )
        },
    )
}

proptest! {
    #[test]
    fn one_refines_another_where_that_rounds_it((a, x) in any_print(), (b, y) in any_print()) {
        for by in [Plausible, Strict] {
            let found = beside((&a, x), (&b, y), by);
            let turned = beside((&b, y), (&a, x), by);
            prop_assert!(found.is_some());
            prop_assert_eq!(found.map(Agreement::turned), turned);
        }
    }

    #[test]
    fn each_is_the_same_as_itself((a, x) in any_print()) {
        for by in [Plausible, Strict] {
            prop_assert_eq!(beside((&a, x), (&a, x), by), Some(Same));
        }
    }

    #[test]
    fn what_agrees_has_a_value_in_common((a, x) in any_print(), (b, y) in any_print()) {
        let found = beside((&a, x), (&b, y), Plausible);
        if matches!(found, Some(Same | Refines | Rounds)) {
            let (low, high) = ends(&a);
            let (from, to) = ends(&b);
            prop_assert!(low <= to && from <= high, "{a:?} {b:?}");
        }
    }
}

/// The widest that a print may be meant.
fn ends(print: &Quantity) -> (f64, f64) {
    let read = hechos::maths::Interval::of(print, Plausible).expect("a print");
    match print.qualifier {
        MoreThan | LessThan if print.bound.is_none() => (
            if (print.qualifier == MoreThan) == (print.value < 0.0) {
                f64::NEG_INFINITY
            } else {
                read.low()
            },
            if (print.qualifier == MoreThan) == (print.value < 0.0) {
                read.high().max(0.0)
            } else {
                f64::INFINITY
            },
        ),
        _ => (read.low(), read.high()),
    }
}

#[test]
fn every_reading_stands_in_one_list() {
    for by in [Plausible, Strict] {
        let mut seen: Vec<ReadingId> = Vec::new();
        for figure in FigureId::all() {
            let found = opinions(figure, by);
            let compared = [&found.independent, &found.repeated, &found.own];
            seen.extend(compared.into_iter().flatten().map(|(id, _)| *id));
            seen.extend(&found.linked);
            for id in &found.linked {
                assert!(id.get().scope.is_some(), "{}", id.get().id);
                assert_eq!(agreement(*id, by), None);
            }
            let mut publishers: Vec<&str> = found
                .independent
                .iter()
                .map(|(id, _)| id.get().publisher)
                .collect();
            let all = publishers.len();
            publishers.sort_unstable();
            publishers.dedup();
            assert_eq!(publishers.len(), all, "{}", figure.get().id);
            let own = figure.get().source.get().publisher;
            assert!(!publishers.contains(&own), "{}", figure.get().id);
        }
        seen.sort();
        assert!(seen.into_iter().eq(ReadingId::all()), "{by:?}");
    }
}
