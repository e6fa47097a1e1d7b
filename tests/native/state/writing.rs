//! What is being typed: never lost, and never beside an answer that passes for its own.

use hechos::dataset::FigureId;
use hechos::state::{
    Action, CardId, Field, FormPlace, LONGEST_FIELD, Slot, State, Writing, decode, encode, reduce,
};
use proptest::prelude::*;

fn write(state: State, place: FormPlace, text: &str) -> State {
    reduce(
        state,
        Action::Write(Some(Writing::Form(place, text.to_owned()))),
    )
}

fn part() -> FormPlace {
    FormPlace::Slot(Slot::Part)
}

#[test]
fn the_answer_stays_that_of_the_earlier_number_and_is_marked_until_the_text_is_taken() {
    let before = State::default();
    let typing = write(before.clone(), part(), "US$617 billion ");
    assert_eq!(
        (&typing.share, typing.written_in()),
        (&before.share, Some(CardId::Share))
    );
    let taken = reduce(typing, Action::Write(None));
    let text = Field::Typed("US$617 billion".to_owned());
    assert_eq!((&taken.share.part, taken.written_in()), (&text, None));
}

#[test]
fn a_field_that_is_emptied_by_keys_is_empty() {
    let state = reduce(write(State::default(), part(), "  "), Action::Write(None));
    assert_eq!(state.share.part, Field::Empty);
}

#[test]
fn words_that_look_for_a_figure_to_compare_change_no_figure() {
    let before = State::default();
    let typing = reduce(before.clone(), Action::Write(Some(Writing::Compared)));
    assert_eq!(
        (typing.compare, typing.written_in()),
        (before.compare, Some(CardId::Compare))
    );
    assert_eq!(encode(&typing.settled()), "");
    assert_eq!(reduce(typing, Action::Write(None)), before);
}

#[test]
fn a_longer_text_than_a_field_keeps_is_kept_to_its_length() {
    let state = write(State::default(), part(), &"9".repeat(LONGEST_FIELD + 50));
    let Field::Typed(text) = &state.settled().share.part else {
        panic!("it is taken");
    };
    assert_eq!(text.len(), LONGEST_FIELD);
}

fn others() -> Vec<Action> {
    let figure = FigureId::all().next().expect("there are figures");
    let card = CardId::all().next().expect("there are cards");
    vec![
        Action::SetReading(hechos::maths::Reading::Strict),
        Action::SetTheme(hechos::state::Theme::Dark),
        Action::Choose(card, "japan".to_owned()),
        Action::CompareFirst(Some(figure)),
        Action::CompareSecond(None),
        Action::SetTask(hechos::state::Task::Rest),
        Action::SetField(Slot::Whole, Field::Figure(figure)),
        Action::Search("x".to_owned()),
        Action::DismissNotice,
        Action::Write(Some(Writing::Compared)),
        Action::Write(Some(Writing::Form(
            FormPlace::Slot(Slot::Share),
            "5%".to_owned(),
        ))),
        Action::Write(None),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// A link of any moment, and whatever is done next, holds what was typed.
    #[test]
    fn what_is_typed_is_in_the_link_of_the_moment_and_outlives_any_other_choice(
        text in "[a-z0-9$~(].{0,60}",
        at in 0..12_usize,
    ) {
        let typing = write(State::default(), part(), &text);
        let link = decode(&encode(&typing.settled()), &|_, _| true);
        let typed = Field::Typed(text.trim().to_owned());
        prop_assert_eq!(&link.state.share.part, &typed);
        let after = reduce(typing, others().swap_remove(at));
        prop_assert_eq!(&after.share.part, &typed);
    }
}
