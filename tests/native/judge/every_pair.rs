//! Promise: no question about any figures or numbers panics, and no refusal carries a number.

use super::judging::every_task;
use hechos::dataset::FigureId;
use hechos::judge::{
    Answer, Operand, Question, Reason, Verdict, compare, compare_alone, questions, solve,
    solve_alone,
};
use hechos::maths::Reading::{Plausible, Strict};

/// What every answer keeps, whatever was asked.
#[track_caller]
pub fn sound(answer: &Answer) {
    let refused = answer.verdict == Verdict::Refused;
    assert_eq!(answer.result.is_none(), refused, "{answer:?}");
    assert_eq!(answer.steps.is_empty(), refused, "{answer:?}");
    assert!(!refused || answer.printed.is_none());
    worst_first(&answer.reasons, answer.verdict);
    offered(&answer.offers, refused);
    if let Some(found) = answer.result {
        assert!(found.low().is_finite() && found.high().is_finite());
    }
}

#[track_caller]
pub fn worst_first(reasons: &[Reason], verdict: Verdict) {
    let worst = reasons.iter().map(Reason::verdict).max();
    assert_eq!(worst.unwrap_or(Verdict::Valid), verdict);
    assert!(reasons.windows(2).all(|w| w[0].verdict() >= w[1].verdict()));
}

#[track_caller]
pub fn offered(offers: &[Question], refused: bool) {
    assert!(offers.len() <= 3 && (refused || offers.is_empty()));
    for offer in offers {
        assert!(offer.is_answerable(), "{offer:?}");
    }
}

#[test]
fn every_pair_is_sound_in_both_readings_and_refusing_is_symmetric() {
    for reading in [Plausible, Strict] {
        for a in FigureId::all() {
            for b in FigureId::all() {
                let (x, y) = (Operand::Figure(a), Operand::Figure(b));
                let found = compare(a, b, reading);
                let refused = found.verdict == Verdict::Refused;
                assert_eq!(found.result.is_none(), refused);
                assert!(found.withheld.is_empty() || !refused);
                worst_first(&found.reasons, found.verdict);
                offered(&found.offers, refused);
                let back = Question::Compare(b, a).verdict();
                let names = [a, b].map(|figure| figure.get().id);
                match reading {
                    Plausible => assert_eq!(back, found.verdict, "{names:?}"),
                    // The last digits of round numbers call for care there.
                    Strict => assert!(back <= found.verdict, "{names:?}"),
                }
                // Reasons and offers do not depend on the reading.
                if reading == Plausible {
                    let alone = compare_alone(&x, &y, reading);
                    assert_eq!(found.reasons, alone.reasons);
                    for asked in every_task(x, y) {
                        let answer = solve(&asked, reading);
                        sound(&answer);
                        let alone = solve_alone(&asked, reading);
                        assert_eq!(answer.reasons, alone.reasons);
                    }
                }
            }
        }
    }
}

#[test]
fn a_pair_is_a_share_one_way_only() {
    for a in FigureId::all() {
        for b in FigureId::all() {
            let forward = Question::Share { part: a, whole: b }.is_answerable();
            let back = Question::Share { part: b, whole: a }.is_answerable();
            assert!(!(forward && back), "{} {}", a.get().id, b.get().id);
        }
    }
}

#[test]
fn strict_answers_lie_within_plausible_ones() {
    for question in FigureId::all().flat_map(questions) {
        let Some(asked) = question.asked() else {
            continue;
        };
        let wide = solve(&asked, Plausible).result.expect("answerable");
        let narrow = solve(&asked, Strict).result.expect("answerable");
        assert!(narrow.lies_within(&wide), "{question:?}");
    }
}

#[test]
fn questions_of_a_figure_are_all_that_have_an_answer() {
    for a in FigureId::all() {
        let found = questions(a);
        assert!(found.iter().all(Question::is_answerable));
        for b in FigureId::all().filter(|b| *b != a) {
            for question in [
                Question::Compare(a, b),
                Question::Share { part: a, whole: b },
                Question::Share { part: b, whole: a },
                Question::Part { share: a, whole: b },
                Question::Whole { part: a, share: b },
                Question::Complement {
                    share: a,
                    whole: Some(b),
                },
                Question::LevelBefore {
                    level: a,
                    growth: b,
                },
            ] {
                let listed = found.contains(&question);
                assert_eq!(listed, question.is_answerable(), "{question:?}");
            }
        }
    }
}
