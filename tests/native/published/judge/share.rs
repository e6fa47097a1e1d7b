//! Promise: a share is computed only of what lies in its whole, with a derivation.

use crate::judge::judging::{figure, operand, reads, refused_for, typed};
use hechos::dataset::{Open, Unit};
use hechos::judge::{
    Answer, Asked, End, Operation, Question, Reason, Role, Step, Verdict, share, solve,
};
use hechos::maths::Interval;
use hechos::maths::Reading::{Plausible, Strict};

#[track_caller]
fn shared(part: &str, whole: &str) -> Answer {
    share(operand(part), operand(whole), Plausible)
}

#[track_caller]
fn part_of(share: &str, whole: &str) -> Answer {
    let asked = Asked::Part {
        share: operand(share),
        whole: operand(whole),
    };
    solve(&asked, Plausible)
}

#[test]
fn a_state_is_a_share_of_all_states_and_the_article_agrees() {
    let found = shared("chihuahua-exports-2025q3", "mexico-state-exports-2025q3");
    reads(found.result, 2, "18.94 [18.90, 18.98]");
    let printed = found.printed.unwrap();
    assert_eq!(printed.figure, figure("chihuahua-exports-share-2025q3"));
    assert!(printed.agrees);
    let level = figure("chihuahua-exports-2025q3");
    assert_eq!(
        found.reasons,
        [
            Reason::PeriodFromContext(level),
            Reason::SpeakerFromContext(level)
        ]
    );

    let asked = Asked::Whole {
        part: operand("chihuahua-exports-2025q3"),
        share: operand("chihuahua-exports-share-2025q3"),
    };
    let found = solve(&asked, Plausible);
    reads(found.result, 1, "152.9 [152.2, 153.6]");
    let all = figure("mexico-state-exports-2025q3");
    assert_eq!(
        found.printed.map(|p| (p.figure, p.agrees)),
        Some((all, true))
    );
}

#[test]
fn a_derivation_tells_each_reading_and_each_end() {
    let found = shared("chihuahua-exports-2025q3", "mexico-state-exports-2025q3");
    let roles: Vec<Role> = found
        .steps
        .iter()
        .filter_map(|step| match step {
            Step::Reads { role, .. } => Some(*role),
            Step::Works { .. } => None,
        })
        .collect();
    assert_eq!(roles, [Role::Part, Role::Whole]);
    let lowest = found.steps.iter().find_map(|step| match step {
        Step::Works {
            end: End::Lowest,
            operation,
            terms,
            result,
        } => Some((*operation, terms.clone(), *result)),
        _ => None,
    });
    let (operation, terms, result) = lowest.unwrap();
    assert_eq!(operation, Operation::PartOverWhole);
    assert_eq!(
        terms.iter().map(Interval::value).collect::<Vec<_>>(),
        [28.85e9, 152.65e9]
    );
    assert_eq!(result.value(), found.result.unwrap().low());
}

#[test]
fn a_month_lies_in_its_months_and_a_state_in_its_group() {
    let found = shared("mexico-us-trade-2022-aug", "mexico-us-trade-2022-jan-aug");
    reads(found.result, 2, "13.47 [13.47, 13.47]");
    assert_eq!(found.verdict, Verdict::Caution);
    assert!(matches!(
        found.reasons[..],
        [
            Reason::LeftOpen {
                open: Open::Flow,
                ..
            },
            Reason::Disputed(_)
        ]
    ));
    let found = shared(
        "chihuahua-exports-share-2025q3",
        "six-states-exports-share-2025q3",
    );
    reads(found.result, 2, "29.17 [29.07, 29.27]");
}

#[test]
fn exports_over_world_trade_is_a_share_with_caution() {
    let found = shared("mexico-ai-exports-2022", "world-ai-trade-2022");
    reads(found.result, 1, "3.4 [1.7, 5.3]");
    let sides = Reason::OneAmountTwoSides {
        part: figure("mexico-ai-exports-2022"),
        whole: figure("world-ai-trade-2022"),
    };
    assert!(found.reasons.contains(&sides));
    assert_eq!(found.verdict, Verdict::Caution);
}

#[test]
fn two_way_trade_is_no_whole_for_one_way() {
    let found = shared("mexico-total-exports-2024", "mexico-us-trade-2022-jan-aug");
    refused_for(
        &found.reasons,
        found.verdict,
        &[
            |reason| matches!(reason, Reason::TwoWayTradeIsNoWhole(_)),
            |reason| matches!(reason, Reason::PeriodNotContained { .. }),
            |reason| matches!(reason, Reason::PartnerDiffers { .. }),
        ],
    );
    let found = shared("mexico-us-trade-2022-jan-aug", "mexico-total-exports-2024");
    refused_for(
        &found.reasons,
        found.verdict,
        &[|reason| matches!(reason, Reason::DifferentFlow { .. })],
    );
}

#[test]
fn another_year_or_measure_is_refused_and_the_right_one_offered() {
    let found = shared("mexico-ai-exports-2022", "world-ai-trade-2023");
    refused_for(
        &found.reasons,
        found.verdict,
        &[|reason| matches!(reason, Reason::PeriodNotContained { .. })],
    );
    let right = Question::Share {
        part: figure("mexico-ai-exports-2022"),
        whole: figure("world-ai-trade-2022"),
    };
    assert_eq!(found.offers.first(), Some(&right));

    let part = "mexico-high-technologies-us-2025h1";
    let found = shared(part, "mexico-total-exports-2024");
    refused_for(
        &found.reasons,
        found.verdict,
        &[
            |reason| matches!(reason, Reason::PeriodNotContained { .. }),
            |reason| matches!(reason, Reason::MeasureNotContained { .. }),
        ],
    );
    let before = Question::LevelBefore {
        level: figure(part),
        growth: figure("mexico-high-technologies-us-growth-2025h1"),
    };
    assert_eq!(found.offers.first(), Some(&before));

    // AI-enabling and high-technology goods overlap; neither contains the other.
    let found = shared("world-ai-trade-2022", "world-high-tech-trade-2024");
    refused_for(
        &found.reasons,
        found.verdict,
        &[|reason| matches!(reason, Reason::MeasureNotContained { .. })],
    );
    let found = shared("chihuahua-exports-2025q3", "mexico-total-exports-2024");
    assert_eq!(found.verdict, Verdict::Refused);
}

#[test]
fn a_printed_share_belongs_to_its_own_total() {
    let own = "mexico-state-exports-2025q3";
    let found = part_of("chihuahua-exports-share-2025q3", own);
    reads(found.result, 2, "28.84 [28.76, 28.93]");
    assert!(found.printed.unwrap().agrees);

    let found = part_of(
        "chihuahua-exports-share-2025q3",
        "mexico-total-exports-2024",
    );
    let other = Reason::OtherBase {
        share: figure("chihuahua-exports-share-2025q3"),
        own: Some(figure(own)),
        given: figure("mexico-total-exports-2024"),
    };
    assert_eq!(found.reasons[0], other);
    assert_eq!((found.verdict, found.result), (Verdict::Refused, None));
    let right = Question::Part {
        share: figure("chihuahua-exports-share-2025q3"),
        whole: figure(own),
    };
    assert_eq!(found.offers.first(), Some(&right));

    // The regional share of 2005 is of the region, whose total of 2005 is not printed.
    let found = part_of(
        "mexico-high-tech-regional-share-2005",
        "world-high-tech-trade-2005",
    );
    refused_for(
        &found.reasons,
        found.verdict,
        &[|reason| matches!(reason, Reason::OtherBase { own: None, .. })],
    );
}

#[test]
fn an_undated_share_of_the_right_measure_calls_for_caution() {
    let share = "mexico-device-exports-us-share";
    let found = part_of(share, "mexico-device-exports-2025");
    reads(found.result, 1, "18.5 [17.5, 19.5]");
    assert_eq!(found.verdict, Verdict::Caution);
    let undated = Reason::PeriodNotPrinted(figure(share));
    assert!(found.reasons.contains(&undated));
    let found = part_of(share, "mexico-total-exports-2024");
    assert_eq!((found.verdict, found.result), (Verdict::Refused, None));
    let right = Question::Part {
        share: figure(share),
        whole: figure("mexico-device-exports-2025"),
    };
    assert_eq!(found.offers.first(), Some(&right));
}

#[test]
fn a_share_of_a_share_put_beside_the_level_is_offered_as_a_chain() {
    let share = "mexico-high-tech-regional-share-2024";
    let found = part_of(share, "world-high-tech-trade-2024");
    assert_eq!((found.verdict, found.result), (Verdict::Refused, None));
    let chain = Question::Chain {
        shares: vec![figure(share), figure("lac-high-tech-world-share-2024")],
        whole: Some(figure("world-high-tech-trade-2024")),
    };
    assert_eq!(found.offers.first(), Some(&chain));
}

#[test]
fn shares_chain_to_a_level() {
    let asked = Asked::Chain {
        shares: vec![
            operand("mexico-high-tech-regional-share-2024"),
            operand("lac-high-tech-world-share-2024"),
        ],
        whole: Some(operand("world-high-tech-trade-2024")),
    };
    let found = solve(&asked, Plausible);
    reads(found.result, 0, "224 [194, 254]");
    assert_eq!(found.verdict, Verdict::Caution);
    assert!(
        found
            .reasons
            .iter()
            .any(|reason| matches!(reason, Reason::OneAmountTwoSides { .. }))
    );

    let swapped = Asked::Chain {
        shares: vec![
            operand("lac-high-tech-world-share-2024"),
            operand("mexico-high-tech-regional-share-2024"),
        ],
        whole: Some(operand("world-high-tech-trade-2024")),
    };
    assert_eq!(solve(&swapped, Plausible).verdict, Verdict::Refused);

    let half = typed(50.0, Unit::Percent);
    for (shares, whole, expected) in [
        (vec![half; 8], None, Some(100.0 / 256.0)),
        (vec![half; 2], Some(typed(8.0, Unit::Ratio)), Some(2.0)),
        (vec![half; 9], None, None),
        (Vec::new(), None, None),
    ] {
        let found = solve(&Asked::Chain { shares, whole }, Strict);
        assert_eq!(found.result.map(|found| found.value()), expected);
        let long = found.reasons.contains(&Reason::ChainLength);
        assert_eq!(long, expected.is_none());
    }
}

#[test]
fn a_level_before_needs_its_own_one_year_rate() {
    let asked = |level, growth| Asked::LevelBefore {
        level: operand(level),
        growth: operand(growth),
    };
    let level = "mexico-high-technologies-us-2025h1";
    let found = solve(
        &asked(level, "mexico-high-technologies-us-growth-2025h1"),
        Plausible,
    );
    reads(found.result, 1, "44.1 [43.9, 44.3]");
    assert_eq!(found.verdict, Verdict::Caution);
    assert!(matches!(
        found.reasons[..],
        [Reason::LeftOpen {
            open: Open::Definition,
            ..
        }]
    ));

    let found = solve(
        &asked(
            "world-high-tech-trade-2024",
            "world-high-tech-trade-growth-2005-2024",
        ),
        Plausible,
    );
    assert!(matches!(found.reasons[0], Reason::AverageRate(_)));
    let found = solve(
        &asked(
            "chihuahua-exports-2025q3",
            "mexico-state-exports-growth-2025q3",
        ),
        Plausible,
    );
    assert!(matches!(found.reasons[0], Reason::DifferentSubjects { .. }));
    let found = solve(&asked(level, "chihuahua-exports-growth-2025q3"), Plausible);
    refused_for(
        &found.reasons,
        found.verdict,
        &[|reason| matches!(reason, Reason::GrowthOfAnother { .. })],
    );
}

#[test]
fn a_count_divides_only_into_the_list_that_the_article_counts_it_in() {
    let found = shared("mexico-top-products-led", "lac-top-products");
    assert_ne!(found.verdict, Verdict::Refused);
    let share = found.result.expect("18 of the Top 20");
    assert!(share.is_exact() && share.contains(90.0));
    let turned = shared("lac-top-products", "mexico-top-products-led");
    assert_eq!((turned.verdict, turned.result), (Verdict::Refused, None));
}

#[test]
fn ranks_and_counts_do_not_divide() {
    let found = shared("mexico-top-products-led", "mexico-high-tech-segments");
    refused_for(
        &found.reasons,
        found.verdict,
        &[|reason| matches!(reason, Reason::RankOrCount(_))],
    );
    let found = shared("mexico-ai-exports-rank-2022", "china-ai-exports-rank-2022");
    assert_eq!((found.verdict, found.result), (Verdict::Refused, None));
    let found = shared(
        "jalisco-exports-growth-2025q3",
        "mexico-state-exports-growth-2025q3",
    );
    assert!(matches!(found.reasons[0], Reason::NotAShare(_)));
}
