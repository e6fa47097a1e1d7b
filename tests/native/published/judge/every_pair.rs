//! promise: no question about any figures or numbers panics, and no refusal carries a number.

use crate::judge::every_pair::sound;
use crate::judge::judging::{every_task, figure, operand, typed};
use hechos::dataset::Unit;
use hechos::judge::{Operand, Question, Reason, Verdict, questions, share, solve};
use hechos::maths::MathsError;
use hechos::maths::Reading::Plausible;

#[test]
fn typed_numbers_call_for_caution_and_never_break() {
    let third = share(typed(1.0, Unit::Ratio), typed(3.0, Unit::Ratio), Plausible);
    assert!(third.result.unwrap().is_exact());
    assert_eq!(third.reasons, [Reason::TypedFigure]);
    assert_eq!(third.steps.len(), 3);

    let large = share(typed(3.0, Unit::MAIN), typed(1.0, Unit::MAIN), Plausible);
    assert!(large.reasons.contains(&Reason::PartLargerThanWhole));

    let zero = share(typed(3.0, Unit::MAIN), typed(0.0, Unit::MAIN), Plausible);
    let denominator = Reason::Incomputable(MathsError::ZeroDenominator);
    assert_eq!((zero.verdict, zero.result), (Verdict::Refused, None));
    assert_eq!(zero.reasons[0], denominator);

    let units = share(
        typed(3.0, Unit::Percent),
        operand("mexico-total-exports-2024"),
        Plausible,
    );
    assert!(matches!(units.reasons[0], Reason::DifferentUnits { .. }));

    let units = [
        Unit::MAIN,
        Unit::Percent,
        Unit::Ratio,
        Unit::Rank,
        Unit::Count,
    ];
    let values = [
        0.0,
        -0.0,
        -1.0,
        1e308,
        f64::MIN_POSITIVE,
        f64::NAN,
        f64::INFINITY,
    ];
    let numbers: Vec<Operand> = units
        .iter()
        .flat_map(|unit| values.iter().map(|value| typed(*value, *unit)))
        .chain([operand("mexico-total-exports-2024")])
        .collect();
    for a in &numbers {
        for b in &numbers {
            every_task(*a, *b)
                .iter()
                .for_each(|asked| sound(&solve(asked, Plausible)));
        }
    }
}
#[test]
fn a_chain_is_among_the_questions_of_its_innermost_share() {
    let of = |id| questions(figure(id));
    assert!(
        of("mexico-high-tech-regional-share-2024").contains(&Question::Chain {
            shares: vec![
                figure("mexico-high-tech-regional-share-2024"),
                figure("lac-high-tech-world-share-2024"),
            ],
            whole: Some(figure("world-high-tech-trade-2024")),
        })
    );
}
