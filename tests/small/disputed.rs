//! A figure that other publications dispute calls for caution in every answer that uses it, and in no check.

use crate::figure;
use hechos::card::{card, say};
use hechos::dataset::{FigureId, Lang, Weight};
use hechos::judge::{
    Asked, Operand, Question, Reason, Verdict, audit, compare, compare_alone, questions, solve,
};
use hechos::maths::Reading;
use hechos::state::CardId;
use hechos::text::{parse, reason};

fn of(id: &str) -> Operand {
    Operand::Figure(figure(id))
}

fn disputed(reasons: &[Reason]) -> Vec<&'static str> {
    let named = |why: &Reason| match why {
        Reason::Disputed(figure) => Some(figure.get().id),
        _ => None,
    };
    reasons.iter().filter_map(named).collect()
}

fn solved(asked: &Asked) -> (Verdict, Vec<&'static str>) {
    let found = solve(asked, Reading::Plausible);
    (found.verdict, disputed(&found.reasons))
}

#[test]
fn a_comparison_with_a_disputed_figure_is_answered_with_caution() {
    // Neither anything else nor the doubt of the other speaks against the pair.
    let found = compare(
        figure("value-2024"),
        figure("value-2023"),
        Reading::Plausible,
    );
    assert_eq!(
        (found.verdict, found.reasons),
        (
            Verdict::Caution,
            vec![Reason::Disputed(figure("value-2023"))]
        )
    );
    assert!(found.result.is_some());
    // Of two disputed figures each is named.
    let both = compare(
        figure("imports-2023"),
        figure("value-2023"),
        Reading::Strict,
    );
    assert_eq!(disputed(&both.reasons), ["imports-2023", "value-2023"]);
}

#[test]
fn a_note_and_a_doubt_call_for_no_caution() {
    assert_eq!(figure("value-2024").doubted(), Some(Weight::Doubt));
    assert_eq!(figure("green-share-2024").doubted(), Some(Weight::Note));
    let found = compare(
        figure("value-2024"),
        figure("imports-2024"),
        Reading::Plausible,
    );
    assert_eq!((found.verdict, found.reasons), (Verdict::Valid, vec![]));
    let left = Asked::Complement {
        share: of("green-share-2024"),
        whole: None,
    };
    assert_eq!(solved(&left), (Verdict::Valid, vec![]));
}

#[test]
fn a_refusal_says_nothing_of_a_dispute() {
    let found = compare(
        figure("value-2023"),
        figure("exports-2023"),
        Reading::Plausible,
    );
    assert_eq!(found.verdict, Verdict::Refused);
    assert_eq!(disputed(&found.reasons), [""; 0]);
    // Beside itself it is refused, and no answer.
    let twice = compare(
        figure("value-2023"),
        figure("value-2023"),
        Reading::Plausible,
    );
    assert_eq!(twice.reasons, [Reason::SameFigure(figure("value-2023"))]);
}

#[test]
fn every_kind_of_question_names_its_disputed_operands() {
    let (share, whole) = (of("roasted-share-2024"), of("exports-2024"));
    let typed = |text| Operand::Typed(parse(text, Lang::En).expect("a number"));
    for (asked, named) in [
        (Asked::Part { share, whole }, vec!["roasted-share-2024"]),
        (
            Asked::Complement { share, whole: None },
            vec!["roasted-share-2024"],
        ),
        (
            Asked::Chain {
                shares: vec![typed("40%"), share],
                whole: Some(whole),
            },
            vec!["roasted-share-2024"],
        ),
        (
            Asked::Chain {
                shares: vec![typed("40%"), typed("15%")],
                whole: Some(of("value-2023")),
            },
            vec!["value-2023"],
        ),
        (
            Asked::Share {
                part: typed("N$1 billion"),
                whole: of("value-2023"),
            },
            vec!["value-2023"],
        ),
        (
            Asked::Whole {
                part: of("value-2023"),
                share: typed("50%"),
            },
            vec!["value-2023"],
        ),
        (
            Asked::LevelBefore {
                level: of("sudland-exports-2024"),
                growth: typed("5%"),
            },
            vec!["sudland-exports-2024"],
        ),
        // Typed values are nobody's print, and what is no dispute is not named.
        (
            Asked::Part {
                share: typed("15%"),
                whole,
            },
            vec![],
        ),
        (
            Asked::Part {
                share: of("green-share-2024"),
                whole,
            },
            vec![],
        ),
    ] {
        let (verdict, found) = solved(&asked);
        assert_eq!(found, named, "{asked:?}");
        assert!(verdict != Verdict::Refused, "{asked:?}");
        assert!(named.is_empty() || verdict == Verdict::Caution, "{asked:?}");
    }
}

#[test]
fn a_number_of_the_reader_beside_a_disputed_figure_names_it() {
    let typed = Operand::Typed(parse("N$4 billion", Lang::En).expect("a number"));
    for (a, b) in [(typed, of("value-2023")), (of("value-2023"), typed)] {
        let found = compare_alone(&a, &b, Reading::Plausible);
        assert_eq!(disputed(&found.reasons), ["value-2023"]);
    }
    let settled = compare_alone(&typed, &of("value-2024"), Reading::Plausible);
    assert_eq!(disputed(&settled.reasons), [""; 0]);
}

#[test]
fn every_question_on_offer_weighs_the_dispute() {
    let mut met = 0;
    for figure in FigureId::all() {
        for question in questions(figure) {
            let dispute = |figure: &FigureId| figure.doubted() == Some(Weight::Dispute);
            let any = question.figures().iter().any(dispute);
            met += usize::from(any);
            let least = if any {
                Verdict::Caution
            } else {
                Verdict::Valid
            };
            assert!(question.verdict() >= least, "{question:?}");
        }
    }
    assert!(met > 5, "{met}");
}

#[test]
fn checks_are_about_the_articles_alone() {
    figure("value-2023");
    for reading in [Reading::Plausible, Reading::Strict] {
        let checks = audit(reading);
        let on_disputed = |check: &&hechos::judge::Check| {
            let mut figures = check.figures.iter();
            figures.any(|figure| figure.doubted() == Some(Weight::Dispute))
        };
        assert!(checks.iter().filter(on_disputed).count() > 3);
        for check in &checks {
            assert_eq!(disputed(&check.reasons), [""; 0], "{}", check.id);
        }
    }
}

#[test]
fn the_sentence_names_the_figure_and_takes_no_side() {
    let why = Reason::Disputed(figure("value-2023"));
    assert_eq!(
        reason(&why, Lang::En),
        "Other publications print another value of this figure (the value of Norland’s coffee exports, 2023)."
    );
    assert_eq!(
        reason(&why, Lang::Es),
        "Otras publicaciones dan otro valor de esta cifra (el valor de las exportaciones de café de Norlandia, 2023)."
    );
}

#[test]
fn a_card_says_the_caution_and_not_the_dispute_again() {
    figure("value-2023");
    let id = CardId::parse("value").expect("a card of the sheet");
    for lang in Lang::ALL {
        let asked = card(id, None, Reading::Plausible, lang)
            .expect("a card")
            .ask;
        assert_eq!(asked.said.verdict, Verdict::Caution);
        let why = reason(&Reason::Disputed(figure("value-2023")), lang);
        assert_eq!(asked.said.reasons, [why]);
        for doubt in figure("value-2023").doubts() {
            let text = doubt.get().text.get(lang);
            assert!(asked.said.reasons.iter().all(|why| !why.contains(text)));
        }
        let question = Question::Compare(figure("value-2024"), figure("value-2023"));
        assert_eq!(say(&question, Reading::Plausible, lang), asked.said);
    }
}
