//! What the tests of the judge share: figures by id, typed numbers, intervals as text.

use hechos::dataset::{FigureId, Qualifier, Quantity, Unit};
use hechos::judge::{Asked, Check, Operand, Reason, Verdict};
use hechos::maths::{Interval, Reading};
use std::sync::LazyLock;

#[track_caller]
pub fn figure(id: &str) -> FigureId {
    FigureId::find(id).unwrap_or_else(|| panic!("no figure {id}"))
}

#[track_caller]
pub fn operand(id: &str) -> Operand {
    Operand::Figure(figure(id))
}

pub fn typed(value: f64, unit: Unit) -> Operand {
    Operand::Typed(Quantity {
        value,
        unit,
        qualifier: Qualifier::Plain,
        half_width: 0.0,
        half_width_strict: 0.0,
        bound: None,
    })
}

/// All checks in a reading, worked out once for all tests.
pub fn audit(reading: Reading) -> &'static [Check] {
    static PLAUSIBLE: LazyLock<Vec<Check>> =
        LazyLock::new(|| hechos::judge::audit(Reading::Plausible));
    static STRICT: LazyLock<Vec<Check>> = LazyLock::new(|| hechos::judge::audit(Reading::Strict));
    match reading {
        Reading::Plausible => &PLAUSIBLE,
        Reading::Strict => &STRICT,
    }
}

/// Every task of the calculator with two operands.
pub fn every_task(a: Operand, b: Operand) -> [Asked; 7] {
    [
        Asked::Share { part: a, whole: b },
        Asked::Part { share: a, whole: b },
        Asked::Whole { part: a, share: b },
        Asked::LevelBefore {
            level: a,
            growth: b,
        },
        Asked::Complement {
            share: a,
            whole: None,
        },
        Asked::Complement {
            share: a,
            whole: Some(b),
        },
        Asked::Chain {
            shares: vec![a, a],
            whole: Some(b),
        },
    ]
}

/// Value and ends with a number of decimals, in billions for dollars.
#[track_caller]
pub fn reads(found: Option<Interval>, decimals: usize, expected: &str) {
    let found = found.expect("a number");
    let by = if found.unit() == Unit::MAIN { 1e9 } else { 1.0 };
    let [value, low, high] = [found.value(), found.low(), found.high()].map(|v| v / by);
    let shown = format!("{value:.decimals$} [{low:.decimals$}, {high:.decimals$}]");
    assert_eq!(shown, expected);
}

#[track_caller]
pub fn refused_for(reasons: &[Reason], verdict: Verdict, expected: &[fn(&Reason) -> bool]) {
    assert_eq!(verdict, Verdict::Refused, "{reasons:?}");
    for (at, test) in expected.iter().enumerate() {
        assert!(reasons.iter().any(test), "reason {at} of {reasons:?}");
    }
}
