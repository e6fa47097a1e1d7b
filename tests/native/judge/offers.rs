//! Promise: a refusal offers the question that mends what failed, and never one that is refused.

use super::judging::operand;
use hechos::dataset::FigureId;
use hechos::judge::{Asked, Operand, Question, compare, solve};
use hechos::maths::Reading::Plausible;

pub fn share(part: &str, whole: &str) -> Asked {
    Asked::Share {
        part: operand(part),
        whole: operand(whole),
    }
}

pub fn part(share: &str, whole: &str) -> Asked {
    Asked::Part {
        share: operand(share),
        whole: operand(whole),
    }
}

#[test]
fn no_offer_is_refused_or_the_same_again() {
    for a in FigureId::all() {
        for b in FigureId::all() {
            for offer in compare(a, b, Plausible).offers {
                assert!(offer.is_answerable());
                assert!(offer != Question::Compare(a, b) && offer != Question::Compare(b, a));
            }
            let (x, y) = (Operand::Figure(a), Operand::Figure(b));
            for asked in [
                Asked::Share { part: x, whole: y },
                Asked::Part { share: x, whole: y },
            ] {
                for offer in solve(&asked, Plausible).offers {
                    assert!(offer.is_answerable());
                    if let Some(again) = offer.asked() {
                        assert!(again != asked && solve(&again, Plausible).result.is_some());
                    }
                }
            }
        }
    }
}
