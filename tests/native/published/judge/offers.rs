//! promise: a refusal offers the question that mends what failed, and never one that is refused.

use crate::judge::judging::{figure, operand, typed};
use crate::judge::offers::{part, share};
use hechos::dataset::Unit;
use hechos::judge::{Asked, Question, Verdict, compare, solve};
use hechos::maths::Reading::Plausible;

/// A refused question is answered first by this one.
#[track_caller]
fn mended(asked: &Asked, by: &Asked) {
    let answer = solve(asked, Plausible);
    assert_eq!(answer.verdict, Verdict::Refused);
    let first = answer.offers.first().and_then(Question::asked);
    assert_eq!(first.as_ref(), Some(by));
}

#[test]
fn the_wrong_year_gives_way_to_the_right_one_and_the_part_stays() {
    mended(
        &share("mexico-ai-exports-2022", "world-ai-trade-2023"),
        &share("mexico-ai-exports-2022", "world-ai-trade-2022"),
    );
    mended(
        &share("mexico-us-trade-2022-aug", "mexico-total-exports-2024"),
        &share("mexico-us-trade-2022-aug", "mexico-us-trade-2022-jan-aug"),
    );
}

#[test]
fn the_wrong_total_gives_way_to_the_right_one() {
    for whole in ["mexico-total-exports-2024", "world-ai-trade-2022"] {
        mended(
            &part("chihuahua-exports-share-2025q3", whole),
            &part(
                "chihuahua-exports-share-2025q3",
                "mexico-state-exports-2025q3",
            ),
        );
    }
    mended(
        &share("mexico-ai-exports-2022", "world-high-tech-trade-2024"),
        &share("mexico-ai-exports-2022", "world-ai-trade-2022"),
    );
    mended(
        &share("mexico-state-exports-2025q3", "chihuahua-exports-2025q3"),
        &share("chihuahua-exports-2025q3", "mexico-state-exports-2025q3"),
    );
    mended(
        &part(
            "mexico-device-exports-us-share",
            "mexico-total-exports-2024",
        ),
        &part(
            "mexico-device-exports-us-share",
            "mexico-device-exports-2025",
        ),
    );
}

#[test]
fn growth_taken_for_a_share_leads_to_the_share_or_to_the_level_before() {
    mended(
        &part(
            "jalisco-exports-growth-2025q3",
            "mexico-state-exports-2025q3",
        ),
        &part(
            "jalisco-exports-share-2025q3",
            "mexico-state-exports-2025q3",
        ),
    );
    mended(
        &part(
            "chihuahua-exports-growth-2025q3",
            "chihuahua-exports-2025q3",
        ),
        &Asked::LevelBefore {
            level: operand("chihuahua-exports-2025q3"),
            growth: operand("chihuahua-exports-growth-2025q3"),
        },
    );
}

#[test]
fn what_cannot_be_divided_may_be_compared() {
    let rank = ["mexico-ai-exports-rank-2022", "china-ai-exports-rank-2022"];
    let found = solve(&share(rank[0], rank[1]), Plausible);
    let ranks = Question::Compare(figure(rank[0]), figure(rank[1]));
    assert_eq!(found.offers.first(), Some(&ranks));

    let found = compare(
        figure("mexico-ai-exports-2022"),
        figure("world-ai-trade-2022"),
        Plausible,
    );
    let one = found.offers.first().and_then(Question::asked);
    assert_eq!(
        one,
        Some(share("mexico-ai-exports-2022", "world-ai-trade-2022"))
    );
}

#[test]
fn a_typed_number_leaves_the_questions_of_the_figure_beside_it() {
    let amount = typed(28.9e9, Unit::MAIN);
    let percent = typed(85.0, Unit::Percent);
    let whole = operand("mexico-state-exports-2025q3");
    for asked in [
        Asked::Share {
            part: percent,
            whole,
        },
        Asked::Part {
            share: amount,
            whole,
        },
        Asked::LevelBefore {
            level: whole,
            growth: amount,
        },
        Asked::Chain {
            shares: vec![amount, percent],
            whole: Some(whole),
        },
    ] {
        let found = solve(&asked, Plausible);
        assert_eq!((found.verdict, found.offers.len()), (Verdict::Refused, 3));
        let all = figure("mexico-state-exports-2025q3");
        assert!(found.offers.iter().all(|of| of.figures().contains(&all)));
    }
    let found = solve(
        &Asked::Share {
            part: percent,
            whole,
        },
        Plausible,
    );
    let first = found.offers.first().and_then(Question::asked);
    assert_eq!(
        first,
        Some(share(
            "chihuahua-exports-2025q3",
            "mexico-state-exports-2025q3"
        ))
    );
    // Nothing is known of two typed numbers.
    let found = solve(
        &Asked::Share {
            part: amount,
            whole: percent,
        },
        Plausible,
    );
    assert_eq!((found.verdict, found.offers.len()), (Verdict::Refused, 0));
}
