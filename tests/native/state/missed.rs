//! A link that is broken in part: its valid half stays, and nothing is answered that nobody asked for.

use hechos::card::has_choice;
use hechos::dataset::{FigureId, Lang};
use hechos::state::{
    Action, CardId, Field, Link, LinkProblem, MOST_COMPARED, Slot, State, Task, decode, reduce,
};
use hechos::text::{FormError, asked};

pub fn read(fragment: &str) -> Link {
    decode(fragment, &has_choice)
}

pub fn loaded(fragment: &str) -> State {
    reduce(State::default(), Action::Load(Box::new(read(fragment))))
}

pub fn told(state: &State, card: Option<CardId>) -> Vec<&LinkProblem> {
    state
        .notice
        .iter()
        .flat_map(|notice| notice.problems(card))
        .collect()
}

#[test]
fn figures_are_added_to_a_comparison_while_there_is_room_and_go_with_another_question() {
    let figure = FigureId::all().next();
    let mut state = State::default();
    for _ in 0..MOST_COMPARED {
        state = reduce(state, Action::AddCompared);
    }
    assert_eq!(state.further, [None; MOST_COMPARED - 2]);
    // Where no field is, nothing is filled or taken away.
    for (at, further) in [
        (1, [None, figure, None, None]),
        (9, [None, figure, None, None]),
    ] {
        state = reduce(state, Action::CompareFurther(at, figure));
        assert_eq!(state.further, further);
    }
    state = reduce(state, Action::RemoveCompared(9));
    state = reduce(state, Action::RemoveCompared(0));
    assert_eq!(state.further, [figure, None, None]);
    let (first, second) = (figure.expect("a figure"), figure.expect("a figure"));
    let asked = reduce(state, Action::Compare(first, second));
    assert_eq!(asked.further, []);
}

#[test]
fn a_field_that_is_not_understood_is_empty_and_leaves_no_answer() {
    for (slot, task) in [
        (Slot::Part, Task::Share),
        (Slot::Whole, Task::Share),
        (Slot::Taken, Task::Rest),
        (Slot::Level, Task::Before),
        (Slot::Growth, Task::Before),
    ] {
        let state = loaded(&format!(
            "card=share&task={}&{}=zzz",
            task.as_str(),
            slot.as_str()
        ));
        assert_eq!(*state.share.field(slot), Field::Empty);
        let asked = asked(&state.share, Lang::En);
        assert!(
            matches!(asked, Err(FormError::Missing(_))),
            "{slot:?}: {asked:?}"
        );
        assert_eq!(told(&state, Some(CardId::Share)).len(), 1);
        assert_eq!(
            told(&state, None).len(),
            0,
            "it is told where the link leads"
        );
    }
}
