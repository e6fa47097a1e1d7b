//! Promise: every question of a figure can be asked in a calculator, and by a link.

use hechos::dataset::{FigureId, Lang};
use hechos::judge::{Question, has_question, picks, questions};
use hechos::maths::Reading;
use hechos::state::{Action, CardId, Link, LinkProblemKind, State, decode, encode, reduce};
use hechos::text::asked;

fn read(fragment: &str) -> Link {
    decode(fragment, &|_, _| false)
}

#[test]
fn a_figure_has_a_question_where_its_questions_are_listed() {
    for id in FigureId::all() {
        let name = id.get().id;
        assert_eq!(has_question(id), !questions(id).is_empty(), "{name}");
    }
}

#[test]
fn picks_are_the_questions_of_a_figure_with_comparisons_last() {
    for id in FigureId::all() {
        let (found, shown) = (questions(id), picks(id));
        assert_eq!(found.len(), shown.len());
        assert!(found.iter().all(|question| shown.contains(question)));
        let compared = |of: &Question| matches!(of, Question::Compare(..));
        let first = shown.iter().position(compared).unwrap_or(shown.len());
        assert!(shown[first..].iter().all(compared));
    }
}

#[test]
fn every_question_of_every_figure_stands_in_a_calculator_and_in_a_link() {
    for question in FigureId::all().flat_map(questions) {
        let (action, card) = Action::asking(&question).expect("no chain is empty");
        let state = reduce(State::default(), action);
        let held = match card {
            CardId::Compare => {
                let (first, second) = state.compare;
                Question::Compare(first.expect("one"), second.expect("another"))
            }
            _ => {
                let asked = asked(&state.share, Lang::En).expect("the fields are filled");
                assert_eq!(question.asked(), Some(asked));
                question.clone()
            }
        };
        assert_eq!(held, question);
        let link = encode(&state);
        assert!(link.len() < 300, "{link}");
        assert_eq!(read(&link).state, state);
    }
}

#[test]
fn a_link_may_ask_about_a_figure() {
    for id in FigureId::all() {
        let link = read(&format!("ask={}", id.get().id));
        assert_eq!((link.ask, &link.problems[..]), (Some(id), &[][..]));
        let held = match link.target.as_deref() {
            Some("compare") => [link.state.compare.0, link.state.compare.1]
                .into_iter()
                .flatten()
                .collect(),
            Some("share") => link.state.share.figures(),
            other => panic!("{other:?}"),
        };
        assert!(held.contains(&id), "{}", id.get().id);
        // The same from the page, where the other choices stay.
        let before = reduce(State::default(), Action::SetReading(Reading::Strict));
        let after = reduce(before, Action::Ask(id));
        let there = State {
            reading: Reading::Strict,
            ..link.state
        };
        assert_eq!(after, there);
    }
    assert_eq!(
        read("ask=nothing").problems[0].kind,
        LinkProblemKind::UnknownValue
    );
}
