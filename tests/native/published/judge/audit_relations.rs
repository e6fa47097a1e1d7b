//! promise: declared relations are tested, what they imply is derived, and what invites to a wrong
//! sum is kept apart, each with the right verdict.

use crate::judge::audit_relations::{check, figure};
use crate::judge::judging::audit;
use hechos::dataset::{Open, Unit};
use hechos::judge::{CheckKind, CheckVerdict, Reason};
use hechos::maths::Reading::{Plausible, Strict};

/// Verdict and computed value, dollars in billions.
#[track_caller]
fn ends(id: &str, verdict: CheckVerdict, decimals: usize, computed: &str) {
    let check = check(id, Plausible);
    assert_eq!(check.verdict, verdict, "{id}");
    let found = check.computed.expect("it has a number");
    let by = if found.unit() == Unit::MAIN { 1e9 } else { 1.0 };
    let [value, low, high] = [found.value(), found.low(), found.high()].map(|v| v / by);
    let shown = format!("{value:.decimals$} [{low:.decimals$}, {high:.decimals$}]");
    assert_eq!(shown, computed, "{id}");
}

#[test]
fn orders_and_movements_are_as_the_articles_put_them() {
    use CheckVerdict::Agrees;
    for (id, decimals, computed) in [
        ("order-states-by-exports", 1, "0.2 [0.1, 0.3]"),
        ("order-states-by-growth", 1, "6.3 [6.2, 6.4]"),
        ("order-sectors-by-exports", 1, "2.2 [2.1, 2.3]"),
        ("direction-high-tech-trade-rose", 0, "175 [167, 181]"),
        ("direction-mexico-regional-share-rose", 0, "9 [8, 10]"),
        ("direction-brazil-regional-share-fell", 0, "-8 [-9, -7]"),
        ("direction-ai-trade-fell", 1, "-20.7 [-23.7, -17.5]"),
        ("direction-device-exports-rose", 2, "92.63 [92.58, 92.69]"),
        ("distinct-places-mexico-us-partner-rank-2022", 0, "2 [2, 2]"),
        ("count-of-list-mexico-high-tech-segments", 0, "2 [2, 2]"),
    ] {
        ends(id, Agrees, decimals, computed);
    }
}

#[test]
fn one_print_for_several_leaves_their_order_open() {
    let uncertain = |reading| {
        let check = check("order-ai-exporters", reading);
        let pairs = check.reasons.iter().filter_map(|reason| match reason {
            Reason::OrderNotCertain { first, second } => Some([*first, *second]),
            _ => None,
        });
        pairs.collect::<Vec<_>>()
    };
    let [eu, us, japan, malaysia] = ["european-union", "united-states", "japan", "malaysia"]
        .map(|id| figure(&format!("{id}-ai-exports-2022")));
    let tied = [[eu, us], [us, japan], [japan, malaysia]];
    assert_eq!(uncertain(Strict), tied);
    let [korea, mexico] =
        ["south-korea", "mexico"].map(|id| figure(&format!("{id}-ai-exports-2022")));
    let round = [[korea, eu], tied[0], tied[1], tied[2], [malaysia, mexico]];
    assert_eq!(uncertain(Plausible), round);
    // What is printed apart may stand the other way round too, unless it is taken to the letter.
    let ends = [Plausible, Strict].map(|reading| {
        let check = check("order-ai-exporters", reading);
        (check.verdict, check.computed.is_some())
    });
    let untested = (CheckVerdict::CannotBeTested, false);
    assert_eq!(ends, [untested, (CheckVerdict::Agrees, true)]);
}

#[test]
fn what_relations_imply_is_derived() {
    for (id, decimals, computed) in [
        (
            "level-from-rate-world-high-tech-trade-growth-2005-2024",
            0,
            "5744 [5573, 5917]",
        ),
        (
            "share-before-chihuahua-exports-share-2025q3",
            2,
            "14.47 [14.43, 14.51]",
        ),
        (
            "share-before-jalisco-exports-share-2025q3",
            2,
            "5.25 [5.22, 5.29]",
        ),
        (
            "others-change-mexico-state-exports-2025q3",
            2,
            "-2.36 [-2.49, -2.24]",
        ),
        (
            "change-of-remainder-mexico-high-tech-regional-share-2005",
            0,
            "-1 [-3, 1]",
        ),
        ("left-for-others-world-ai-trade-2022", 0, "500 [50, 900]"),
        (
            "left-for-others-six-states-exports-share-2025q3",
            1,
            "53.7 [53.6, 53.8]",
        ),
        (
            "left-for-others-mexico-device-exports-us-share",
            1,
            "2.1 [1.0, 3.1]",
        ),
        (
            "monthly-average-mexico-us-trade-2022-aug",
            3,
            "65.015 [65.014, 65.016]",
        ),
        (
            "share-of-share-mexico-high-tech-regional-share-2024",
            1,
            "3.4 [3.0, 3.8]",
        ),
        (
            "remainder-lac-high-tech-world-share-2024",
            1,
            "96.0 [95.5, 96.5]",
        ),
        (
            "change-of-amount-mexico-device-exports-2025",
            3,
            "9.882 [9.877, 9.887]",
        ),
        (
            "change-of-amount-mexico-state-exports-2025q3",
            2,
            "12.86 [12.79, 12.92]",
        ),
        (
            "change-of-amount-jalisco-exports-share-2025q3",
            2,
            "6.54 [6.50, 6.58]",
        ),
    ] {
        ends(id, CheckVerdict::Derived, decimals, computed);
    }
}

#[test]
fn a_contradiction_names_what_the_text_leaves_open() {
    let id = "growth-rate-world-high-tech-trade-growth-2005-2024";
    let rate = figure("world-high-tech-trade-growth-2005-2024");
    let reasons = &check(id, Plausible).reasons;
    for open in [Open::Prices, Open::Averaging] {
        let figure = rate;
        assert!(
            reasons.contains(&Reason::LeftOpen { figure, open }),
            "{open:?}"
        );
    }
}

#[test]
fn traps_are_told_once_a_set() {
    let of = |kind| {
        let all = audit(Plausible).iter().filter(move |c| c.kind == kind);
        all.map(|check| (check.id.as_str(), check.figures.len()))
            .collect::<Vec<_>>()
    };
    for (kind, sets) in [
        (
            CheckKind::CrossedCuts,
            vec![("crossed-cuts-mexico-state-exports-2025q3", 10)],
        ),
        (
            CheckKind::OverlappingGoods,
            vec![
                ("overlapping-goods-world-high-tech-trade-2024", 2),
                ("overlapping-goods-mexico-ai-exports-2022", 3),
            ],
        ),
        (
            CheckKind::CountIsNoValue,
            vec![("count-is-no-value-mexico-top-products-led", 4)],
        ),
        (
            CheckKind::QuarterTimesFour,
            vec![("quarter-times-four-mexico-state-exports-2025q3", 2)],
        ),
        (
            CheckKind::OtherRanking,
            vec![
                ("other-ranking-mexico-total-exports-rank-2024", 8),
                ("other-ranking-china-ai-exports-rank-2022", 2),
                ("other-ranking-united-states-economy-rank", 2),
            ],
        ),
    ] {
        assert_eq!(of(kind), sets);
    }
}
