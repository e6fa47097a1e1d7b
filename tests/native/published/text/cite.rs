//! citations and saved tables: valid, complete, and safe to open, whatever a title holds.

use crate::named;
use hechos::card::{card, elsewhere, has_choice};
use hechos::dataset::{FigureId, Lang};
use hechos::judge::Verdict;
use hechos::maths::Reading;
use hechos::state::CardId;

#[test]
fn a_card_answers_what_else_its_main_figure_is_asked() {
    let mut offered = 0;
    for id in &CardId::all().collect::<Vec<_>>() {
        let Some(plain) = card(*id, None, Reading::Plausible, Lang::En) else {
            continue;
        };
        let main = plain.ask.choices[0].question.figures()[0];
        for choice in elsewhere(&plain.ask, Lang::En) {
            offered += 1;
            let figures = choice.question.figures();
            let other = FigureId::find(choice.key).expect("the key is a figure");
            assert!(
                figures.contains(&main) && figures.contains(&other),
                "{choice:?}"
            );
            assert!(has_choice(*id, choice.key));
            let changed = card(*id, Some(choice.key), Reading::Plausible, Lang::En);
            let changed = changed.expect("the card is still there");
            assert_eq!(changed.ask.choices[changed.ask.chosen], choice);
            assert_ne!(
                changed.ask.said.verdict,
                Verdict::Refused,
                "{id:?}: {choice:?}"
            );
            let picked = changed.table.rows.iter().filter(|row| row.chosen).count();
            assert!(picked >= 1, "{id:?}: {choice:?}");
        }
        for own in &plain.ask.choices {
            assert!(has_choice(*id, own.key));
        }
    }
    assert!(offered > 10, "{offered}");
}

#[test]
fn what_a_card_cannot_answer_is_no_choice() {
    assert!(!has_choice(
        named("ai-exporters"),
        "chihuahua-exports-2025q3"
    ));
    assert!(!has_choice(named("ai-exporters"), "mexico-ai-exports-2022"));
    assert!(!has_choice(CardId::Compare, "mexico-ai-exports-2022"));
}
