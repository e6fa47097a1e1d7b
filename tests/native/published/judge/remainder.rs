//! Promise: what a share leaves over is worked out of a share alone, and never below nothing.

use crate::judge::judging::{figure, operand, reads, refused_for, typed};
use hechos::dataset::{Quantity, Unit};
use hechos::judge::{Asked, Operand, Question, Reason, Verdict, solve};
use hechos::maths::Reading::Plausible;

#[test]
fn a_remainder_needs_a_share() {
    let rest = |id| {
        let share = operand(id);
        solve(&Asked::Complement { share, whole: None }, Plausible)
    };
    reads(
        rest("six-states-exports-share-2025q3").result,
        2,
        "35.20 [35.15, 35.25]",
    );
    let growth = rest("world-trade-growth-ai-2040");
    assert!(matches!(growth.reasons[0], Reason::NotAShare(_)));
    let rank = rest("mexico-ai-exports-rank-2022");
    assert!(matches!(rank.reasons[0], Reason::NotAPercentage(_)));
    // Exports are no part of the gross domestic product.
    let ratio = rest("mexico-exports-gdp-share-2021");
    assert_eq!((ratio.verdict, ratio.result), (Verdict::Refused, None));
    assert!(matches!(ratio.reasons[..], [Reason::NoRemainder(_)]));
}

#[test]
fn what_a_share_leaves_of_its_whole_is_an_amount() {
    let rest = |share, whole| {
        let asked = Asked::Complement {
            share,
            whole: Some(whole),
        };
        solve(&asked, Plausible)
    };
    let six = operand("six-states-exports-share-2025q3");
    let all = operand("mexico-state-exports-2025q3");
    let found = rest(six, all);
    // (100 − 64.85) % of 152.55 to (100 − 64.75) % of 152.65.
    reads(found.result, 2, "53.72 [53.62, 53.81]");
    assert_eq!(
        found.verdict,
        solve(
            &Asked::Part {
                share: six,
                whole: all
            },
            Plausible
        )
        .verdict
    );
    assert_eq!(found.steps.len(), 5);

    let other = rest(six, operand("mexico-total-exports-2024"));
    refused_for(
        &other.reasons,
        other.verdict,
        &[|reason| matches!(reason, Reason::OtherBase { .. })],
    );
    let right = Question::Complement {
        share: figure("six-states-exports-share-2025q3"),
        whole: Some(figure("mexico-state-exports-2025q3")),
    };
    assert_eq!(other.offers.first(), Some(&right));

    // A share that may be above all of it leaves nothing, and not less than nothing.
    let quantity = Quantity {
        half_width: 0.5,
        half_width_strict: 0.5,
        ..typed(99.8, Unit::Percent).quantity()
    };
    let left = rest(Operand::Typed(quantity), typed(1000.0, Unit::MAIN));
    let left = left.result.expect("a share of at most all");
    assert_eq!((left.low(), left.high().round()), (0.0, 7.0));
    let above = rest(typed(100.1, Unit::Percent), all);
    assert_eq!(above.verdict, Verdict::Refused);
}
