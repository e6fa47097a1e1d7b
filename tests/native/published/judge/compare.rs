//! Promise: two figures compare only where they measure one thing, and every refusal says why.

use crate::judge::judging::{figure, reads, refused_for};
use hechos::dataset::{Open, SubjectId, Unit};
use hechos::judge::{Comparison, Order, Question, Reason, Verdict, Withheld, compare};
use hechos::maths::Reading::{Plausible, Strict};

#[track_caller]
fn compared(a: &str, b: &str) -> Comparison {
    compare(figure(a), figure(b), Plausible)
}

#[test]
fn one_list_one_year_compares_with_a_note_on_its_period() {
    let found = compared("china-ai-exports-2022", "mexico-ai-exports-2022");
    assert_eq!(found.verdict, Verdict::Noted);
    let numbers = found.result.unwrap();
    reads(numbers.ratio, 1, "7.0 [4.7, 16.0]");
    reads(numbers.difference, 0, "600 [550, 750]");
    assert_eq!(numbers.order, Order::Greater);
    let round = |reason: &Reason| matches!(reason, Reason::RoundNumbers { .. });
    // Round numbers that cannot be alike are told by their intervals.
    assert!(!found.reasons.iter().any(round));
    let context = Reason::PeriodFromContext(figure("china-ai-exports-2022"));
    assert!(found.reasons.contains(&context));

    let strict = compare(
        figure("china-ai-exports-2022"),
        figure("mexico-ai-exports-2022"),
        Strict,
    );
    reads(strict.result.unwrap().ratio, 2, "7.00 [6.97, 7.05]");
    // To the last printed digit, although it is a round number's.
    assert_eq!(strict.verdict, Verdict::Caution);
    let strictly = |reason: &Reason| matches!(reason, Reason::RoundNumbers { strict: true, .. });
    assert!(strict.reasons.iter().any(strictly));
}

#[test]
fn where_intervals_touch_the_order_is_not_certain() {
    let found = compared("malaysia-ai-exports-2022", "mexico-ai-exports-2022");
    let numbers = found.result.unwrap();
    reads(numbers.ratio, 1, "2.0 [1.0, 5.0]");
    reads(numbers.difference, 0, "100 [0, 200]");
    assert_eq!(numbers.order, Order::NotCertain);
    assert!(
        found
            .reasons
            .iter()
            .any(|reason| matches!(reason, Reason::RoundNumbers { overlap: true, .. }))
    );
    let union = compared("european-union-ai-exports-2022", "mexico-ai-exports-2022");
    let one = Reason::LeftOpen {
        figure: figure("european-union-ai-exports-2022"),
        open: Open::Grouping,
    };
    assert!(union.reasons.contains(&one));
}

#[test]
fn two_times_give_change_and_annual_rate_from_earlier_to_later() {
    for (a, b) in [
        ("mexico-device-exports-2020", "mexico-device-exports-2025"),
        ("mexico-device-exports-2025", "mexico-device-exports-2020"),
    ] {
        let found = compared(a, b);
        assert_eq!((found.verdict, found.reasons.len()), (Verdict::Valid, 0));
        let numbers = found.result.unwrap();
        reads(numbers.change, 2, "92.63 [92.58, 92.69]");
        reads(numbers.annual_rate, 2, "14.01 [14.00, 14.02]");
        reads(numbers.years, 0, "5 [5, 5]");
        assert_eq!(numbers.earlier, Some(figure("mexico-device-exports-2020")));
    }
    let later = compared("mexico-device-exports-2025", "mexico-device-exports-2020");
    reads(later.result.unwrap().ratio, 4, "1.9263 [1.9258, 1.9269]");
}

#[test]
fn shares_compare_in_points_and_relatively() {
    let mexico = "mexico-high-tech-regional-share-2024";
    let numbers = compared(mexico, "brazil-high-tech-regional-share-2024")
        .result
        .unwrap();
    reads(numbers.ratio, 1, "12.1 [11.3, 13.2]");
    reads(numbers.difference, 0, "78 [77, 79]");
    assert_eq!(numbers.difference.unwrap().unit(), Unit::PercentagePoint);

    let numbers = compared(mexico, "mexico-high-tech-regional-share-2005")
        .result
        .unwrap();
    reads(numbers.difference, 0, "9 [8, 10]");
    reads(numbers.change, 1, "11.8 [10.5, 13.2]");
    assert_eq!(numbers.annual_rate, None);

    let growth = compared(
        "chihuahua-exports-growth-2025q3",
        "mexico-state-exports-growth-2025q3",
    );
    let numbers = growth.result.unwrap();
    reads(numbers.difference, 1, "33.7 [33.6, 33.8]");
    // Rates of growth are no amounts: nobody exports 4.66 times as much.
    assert_eq!(numbers.ratio, None);
    assert!(growth.withheld.contains(&Withheld::RatioOfRates));
}

#[test]
fn ranks_compare_as_ranks() {
    let found = compared("china-us-partner-rank-2022", "mexico-us-partner-rank-2022");
    let numbers = found.result.unwrap();
    assert_eq!(numbers.ratio, None);
    assert_eq!(numbers.difference.unwrap().unit(), Unit::Count);
    reads(numbers.difference, 0, "2 [2, 2]");
    let band = compared("mexico-us-partner-rank", "mexico-us-partner-rank-2022");
    // Top Three has no middle.
    let withheld = |what: &Withheld| matches!(what, Withheld::Places(_));
    assert!(band.withheld.iter().any(withheld));
    let band = band.result.unwrap();
    assert_eq!((band.order, band.difference), (Order::NotCertain, None));
}

#[test]
fn a_refused_comparison_names_every_dimension_that_fails() {
    let found = compared("mexico-device-exports-2025", "mexico-health-imports-2024");
    refused_for(
        &found.reasons,
        found.verdict,
        &[
            |reason| matches!(reason, Reason::DifferentFlow { .. }),
            |reason| matches!(reason, Reason::DifferentIndicator { .. }),
            |reason| matches!(reason, Reason::DifferentPeriods { .. }),
        ],
    );
    assert_eq!(found.result, None);
    let next = Question::Compare(
        figure("mexico-device-exports-2025"),
        figure("mexico-device-exports-2020"),
    );
    assert_eq!(found.offers.first(), Some(&next));

    let found = compared(
        "brazil-high-tech-regional-share-2005",
        "mexico-high-tech-regional-share-2024",
    );
    refused_for(
        &found.reasons,
        found.verdict,
        &[
            |reason| matches!(reason, Reason::DifferentPeriods { .. }),
            |reason| matches!(reason, Reason::DifferentSubjects { .. }),
        ],
    );
    let found = compared("chihuahua-exports-2025q3", "chihuahua-exports-share-2025q3");
    refused_for(
        &found.reasons,
        found.verdict,
        &[|reason| matches!(reason, Reason::DifferentUnits { .. })],
    );
    let same = figure("mexico-total-exports-2024");
    let found = compare(same, same, Plausible);
    assert_eq!(found.reasons, [Reason::SameFigure(same)]);
}

#[test]
fn the_rules_rest_on_rows_that_exist() {
    assert!(SubjectId::find("world").is_some());
    let union = SubjectId::find("european-union").unwrap();
    assert_eq!(union.get().code, "EU");
}

#[test]
fn what_is_not_said_has_a_reason() {
    let ranks = compared("china-us-partner-rank-2022", "mexico-us-partner-rank-2022");
    assert_eq!(ranks.withheld, [Withheld::RatioOfRanks]);
    let band = compared("mexico-us-partner-rank", "mexico-us-partner-rank-2022");
    let [
        Withheld::RatioOfRanks,
        Withheld::Places(_),
        Withheld::Order(both),
    ] = band.withheld[..]
    else {
        panic!("{:?}", band.withheld);
    };
    assert_eq!((both.low(), both.high()), (1.0, 1.0));

    let shares = compared(
        "mexico-high-tech-regional-share-2024",
        "mexico-high-tech-regional-share-2005",
    );
    assert_eq!(shares.withheld, [Withheld::RateOfPercentages]);
    let year = compared("world-ai-trade-2022", "world-ai-trade-2023");
    assert_eq!(year.withheld, [Withheld::RateWithinAYear]);
    assert_eq!(year.result.unwrap().annual_rate, None);

    // A reason for care says so already.
    let round = compared("malaysia-ai-exports-2022", "mexico-ai-exports-2022");
    assert_eq!(round.withheld, []);
    let whole = compared("mexico-device-exports-2020", "mexico-device-exports-2025");
    assert_eq!(whole.withheld, []);
    let refused = compared("mexico-total-exports-2024", "mexico-state-exports-2025q3");
    assert_eq!((refused.result, refused.withheld.len()), (None, 0));
}
