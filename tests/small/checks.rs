//! What the articles are checked for, with the numbers worked out by hand.

use crate::{figure, small};
use hechos::judge::{Check, CheckVerdict, audit};
use hechos::maths::Reading;

fn check(id: &str) -> Check {
    small();
    let all = audit(Reading::Plausible);
    let found = all.iter().find(|check| check.id == id).cloned();
    let ids: Vec<String> = all.into_iter().map(|check| check.id).collect();
    found.unwrap_or_else(|| panic!("no check {id} among {ids:#?}"))
}

/// The computed number of a check as value, low and high.
#[track_caller]
fn computes(id: &str, verdict: CheckVerdict, wanted: [f64; 3]) {
    let check = check(id);
    assert_eq!(check.verdict, verdict, "{id}");
    let found = check.computed.expect("a number");
    for (found, wanted) in [found.value(), found.low(), found.high()]
        .into_iter()
        .zip(wanted)
    {
        let far = (found - wanted).abs() / wanted.abs().max(1.0);
        assert!(far < 1e-9, "{id}: {found} and not {wanted}");
    }
}

const AGREES: CheckVerdict = CheckVerdict::Agrees;
const DERIVED: CheckVerdict = CheckVerdict::Derived;

#[test]
fn a_printed_fall_agrees_with_levels_that_fall() {
    // 1.08 / 1.2, from 1.075 / 1.25 to 1.085 / 1.15.
    let [low, high] = [1.075 / 1.25, 1.085 / 1.15].map(|of| (of - 1.0) * 100.0);
    computes(
        "growth-rate-exports-growth-2024",
        AGREES,
        [-10.0, low, high],
    );
    let stated = check("growth-rate-exports-growth-2024").stated;
    let stated = stated.expect("it is printed");
    assert_eq!((stated.low(), stated.high()), (-10.5, -9.5));
    assert_eq!(check("growth-rate-bags-growth-2024").verdict, AGREES);
}

#[test]
fn exports_less_imports_of_the_same_goods_and_time_are_a_balance() {
    computes(
        "balance-printed-balance-2024",
        AGREES,
        [3.3e9, 3.2e9, 3.4e9],
    );
    computes(
        "balance-printed-balance-2023",
        CheckVerdict::Contradicts,
        [-6e8, -7e8, -5e8],
    );
    let apart = audit(Reading::Plausible);
    assert!(
        apart
            .iter()
            .all(|check| !check.id.starts_with("balance-apart")),
        "a balance is no trap"
    );
}

#[test]
fn what_the_article_puts_together_is_worked_out() {
    computes("sum-value-parts", AGREES, [4.5e9, 4.4e9, 4.6e9]);
    computes("difference-surplus", AGREES, [3.3e9, 3.2e9, 3.4e9]);
    computes("change-printed-value-change-2024", AGREES, [5e8, 4e8, 6e8]);
    computes("same-two-prints", AGREES, [1.1e6, 1.05e6, 1.15e6]);
    computes(
        "part-of-whole-specialty-2024",
        AGREES,
        [
            2e5 / 1.08e6 * 100.0,
            1e5 / 1.085e6 * 100.0,
            2e5 / 1.075e6 * 100.0,
        ],
    );
}

#[test]
fn a_forecast_has_an_outcome_and_a_first_print_a_revision() {
    computes(
        "outcome-exports-2025-forecast",
        DERIVED,
        [-4e4, 1.155e6 - 1.3e6, 1.165e6 - 1.1e6],
    );
    let share = |part: f64, whole: f64| (part / whole - 1.0) * 100.0;
    computes(
        "revision-exports-2023",
        DERIVED,
        [share(1.25, 1.2), share(1.245, 1.25), share(1.255, 1.15)],
    );
}

#[test]
fn what_changed_goes_from_one_settled_print_to_the_next() {
    let all = audit(Reading::Plausible);
    let changes: Vec<Vec<&str>> = all
        .iter()
        .filter(|check| check.id.starts_with("change-of-level-exports"))
        .map(|check| check.figures.iter().map(|id| id.get().id).collect())
        .collect();
    assert_eq!(
        changes,
        [
            ["exports-2023-revised", "exports-2024"],
            ["exports-2024", "exports-2025"]
        ]
    );
    // A print lies within no other print of the same time.
    let within = all
        .iter()
        .filter(|check| check.id.starts_with("month-in-total"));
    let mut times = within.map(|check| [0, 1].map(|at| check.figures[at].get().when()));
    assert!(times.all(|[part, whole]| part != whole));
}

#[test]
fn checks_have_ids_of_their_own_in_both_readings() {
    small();
    for reading in [Reading::Plausible, Reading::Strict] {
        let mut ids: Vec<String> = audit(reading).into_iter().map(|check| check.id).collect();
        ids.sort();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
}

#[test]
fn a_range_stands_for_its_ends_and_a_counted_unit_for_itself() {
    use hechos::maths::Interval;
    let read = |id: &str| {
        let quantity = figure(id).get().quantity;
        let of = Interval::of(&quantity, Reading::Plausible).expect("a figure can be read");
        [of.low(), of.value(), of.high()]
    };
    assert_eq!(read("exports-2025-forecast"), [1.1e6, 1.2e6, 1.3e6]);
    assert_eq!(read("trucks-2024"), [981.0; 3]);
    assert_eq!(read("balance-2023"), [-4.5e8, -4e8, -3.5e8]);
    assert_eq!(read("bags-2024"), [27_450.0, 27_500.0, 27_550.0]);
    assert_eq!(read("index-2023"), [99.5, 100.0, 100.5]);
    assert_eq!(read("specialty-2024"), [1e5, 2e5, 2e5]);
}
