//! promise: every relation that the figures let one test is tested, and the verdicts are right.

use crate::judge::audit::check;
use crate::judge::judging::audit;
use hechos::dataset::{FigureId, Unit};
use hechos::judge::{CheckVerdict, Reason, Verdict};
use hechos::maths::Interval;
use hechos::maths::Reading::{Plausible, Strict};

/// Verdict and computed value, dollars in billions.
#[track_caller]
fn ends(id: &str, verdict: CheckVerdict, decimals: usize, computed: &str) {
    let found = check(id, Plausible);
    assert_eq!(found.verdict, verdict, "{id}");
    assert_eq!(shown(found.computed, decimals), computed, "{id}");
}

fn shown(interval: Option<Interval>, decimals: usize) -> String {
    let Some(found) = interval else {
        return "none".to_owned();
    };
    let by = if found.unit() == Unit::MAIN { 1e9 } else { 1.0 };
    let [value, low, high] = [found.value(), found.low(), found.high()].map(|v| v / by);
    format!("{value:.decimals$} [{low:.decimals$}, {high:.decimals$}]")
}

#[test]
fn two_statements_contradict_the_figures_beside_them() {
    let id = "growth-rate-world-high-tech-trade-growth-2005-2024";
    ends(id, CheckVerdict::Contradicts, 2, "5.47 [5.31, 5.59]");
    let rate = check(id, Plausible);
    assert_eq!(shown(rate.stated, 2), "4.70 [4.65, 4.75]");
    assert_eq!(check(id, Strict).verdict, CheckVerdict::Contradicts);

    let id = "growth-factor-mexico-device-exports-factor";
    ends(
        id,
        CheckVerdict::ContradictsLooseWord,
        4,
        "1.9263 [1.9258, 1.9269]",
    );
    let word = FigureId::find("mexico-device-exports-factor").unwrap();
    assert!(
        check(id, Plausible)
            .reasons
            .contains(&Reason::LooseWord(word))
    );

    for reading in [Plausible, Strict] {
        let against = audit(reading)
            .iter()
            .filter(|check| check.verdict <= CheckVerdict::ContradictsLooseWord)
            .count();
        assert_eq!(against, 2);
    }
}

#[test]
fn sums_and_shares_agree() {
    use CheckVerdict::Agrees;
    ends(
        "share-of-levels-chihuahua-exports-share-2025q3",
        Agrees,
        2,
        "18.94 [18.90, 18.98]",
    );
    ends(
        "parts-make-total-six-states-exports-share-2025q3",
        Agrees,
        1,
        "64.8 [64.5, 65.1]",
    );
    ends(
        "parts-make-whole-manufacturing-exports-share-2025q3",
        Agrees,
        2,
        "100.00 [99.85, 100.15]",
    );
    ends(
        "parts-fit-whole-world-ai-trade-2022",
        Agrees,
        0,
        "2400 [2050, 2800]",
    );
    ends("count-of-list-six-states-count", Agrees, 0, "6 [6, 6]");
    ends(
        "month-in-total-mexico-us-trade-2022-aug",
        Agrees,
        3,
        "13.466 [13.465, 13.467]",
    );
}

#[test]
fn spans_agree_with_the_dates() {
    use CheckVerdict::Agrees;
    ends("span-world-high-tech-expansion", Agrees, 0, "19 [19, 19]");
    ends("span-mexico-device-exports-span", Agrees, 0, "5 [5, 5]");
    ends("span-us-trade-span", Agrees, 0, "8 [8, 8]");
}

#[test]
fn ranks_are_held_against_the_listed_values() {
    use CheckVerdict::Agrees;
    let id = "rank-in-list-mexico-ai-exports-rank-2022";
    ends(id, Agrees, 0, "8 [4, 8]");
    assert_eq!(shown(check(id, Strict).computed, 0), "8 [8, 8]");
    for id in [
        "rank-in-list-china-ai-exports-rank-2022",
        "rank-in-list-chihuahua-exports-rank-2025q3",
        "rank-in-list-quintana-roo-exports-growth-rank-2025q3",
    ] {
        ends(id, Agrees, 0, "1 [1, 1]");
    }
    ends(
        "leader-by-share-mexico-high-tech-exports-rank",
        Agrees,
        1,
        "85.0 [84.5, 85.5]",
    );
    ends("stated-twice-mexico-us-partner-rank", Agrees, 0, "1 [1, 1]");
}

#[test]
fn what_follows_is_computed_from_printed_figures_alone() {
    for (id, decimals, computed) in [
        (
            "level-of-share-mexico-high-tech-regional-share-2024",
            0,
            "224 [194, 254]",
        ),
        (
            "level-of-share-lac-high-tech-world-share-2024",
            0,
            "264 [229, 297]",
        ),
        (
            "level-of-share-brazil-high-tech-regional-share-2024",
            1,
            "18.5 [14.9, 22.3]",
        ),
        (
            "level-of-share-coahuila-exports-share-2025q3",
            2,
            "17.70 [17.62, 17.78]",
        ),
        (
            "level-of-share-nuevo-leon-exports-share-2025q3",
            2,
            "14.80 [14.72, 14.88]",
        ),
        (
            "level-of-share-baja-california-exports-share-2025q3",
            2,
            "14.19 [14.11, 14.27]",
        ),
        (
            "level-of-share-jalisco-exports-share-2025q3",
            2,
            "13.89 [13.81, 13.97]",
        ),
        (
            "level-of-share-tamaulipas-exports-share-2025q3",
            2,
            "9.46 [9.38, 9.54]",
        ),
        (
            "level-of-share-six-states-exports-share-2025q3",
            1,
            "98.9 [98.8, 99.0]",
        ),
        (
            "level-of-share-manufacturing-exports-share-2025q3",
            1,
            "143.1 [143.0, 143.3]",
        ),
        (
            "level-of-share-mining-exports-share-2025q3",
            2,
            "6.41 [6.33, 6.49]",
        ),
        (
            "level-of-share-agriculture-livestock-exports-share-2025q3",
            2,
            "3.05 [2.97, 3.13]",
        ),
        (
            "level-of-share-mexico-device-exports-us-share",
            1,
            "18.5 [17.5, 19.5]",
        ),
        ("share-of-world-mexico-ai-exports-2022", 1, "3.4 [1.7, 5.3]"),
        (
            "share-of-world-china-ai-exports-2022",
            1,
            "24.1 [23.7, 28.1]",
        ),
        (
            "remainder-six-states-exports-share-2025q3",
            2,
            "35.20 [35.15, 35.25]",
        ),
        (
            "remainder-mexico-high-tech-regional-share-2005",
            0,
            "9 [8, 10]",
        ),
        (
            "remainder-mexico-high-tech-regional-share-2024",
            0,
            "8 [7, 9]",
        ),
        ("remainder-count-mexico-top-products-led", 0, "2 [2, 2]"),
        (
            "annual-rate-mexico-device-exports-2025",
            2,
            "14.01 [14.00, 14.02]",
        ),
        (
            "level-before-mexico-high-technologies-us-2025h1",
            1,
            "44.1 [43.9, 44.3]",
        ),
        (
            "level-before-mexico-state-exports-2025q3",
            1,
            "139.7 [139.6, 139.9]",
        ),
        (
            "level-before-chihuahua-exports-2025q3",
            2,
            "20.22 [20.18, 20.27]",
        ),
        (
            "level-before-jalisco-exports-share-2025q3",
            2,
            "7.34 [7.30, 7.39]",
        ),
        (
            "growth-contribution-mexico-state-exports-2025q3",
            1,
            "118.4 [117.3, 119.5]",
        ),
    ] {
        ends(id, CheckVerdict::Derived, decimals, computed);
    }
}

#[test]
fn what_is_not_printed_cannot_be_tested() {
    for id in [
        "open-base-mexico-high-tech-regional-share-2005",
        "open-projection-world-trade-growth-ai-2040",
        "open-growth-quintana-roo-exports-growth-2025q3",
        "open-rank-mexico-total-exports-rank-2024",
        "missing-rank-tamaulipas-exports-share-2025q3",
    ] {
        ends(id, CheckVerdict::CannotBeTested, 0, "none");
    }
}

#[test]
fn what_a_hurried_reader_would_combine_is_kept_apart() {
    for id in [
        "total-apart-mexico-high-technologies-us-2025h1",
        "total-apart-mexico-us-trade-2022-jan-aug",
        "total-apart-mexico-device-exports-2025",
        "total-apart-mexico-ai-exports-2022",
        "share-apart-chihuahua-exports-share-2025q3",
    ] {
        ends(id, CheckVerdict::CannotBeCompared, 0, "none");
        assert_eq!(check(id, Plausible).reasons[0].verdict(), Verdict::Refused);
    }
}
