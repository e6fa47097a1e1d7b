//! promise: every question of a figure can be asked in a calculator, and by a link.

use hechos::dataset::FigureId;
use hechos::state::{Action, CardId, ShareForm, State, encode, reduce};

fn figure(id: &str) -> FigureId {
    FigureId::find(id).expect("in the dataset")
}

#[test]
fn questions_of_one_figure_are_unfolded_at_a_time_until_one_is_followed() {
    let first = figure("mexico-total-exports-2024");
    let other = figure("malaysia-ai-exports-2022");
    let press = |state, figure| reduce(state, Action::ToggleQuestions(CardId::Compare, figure));
    let state = press(State::default(), first);
    assert_eq!(state.asking, Some((CardId::Compare, first)));
    assert_eq!(encode(&state), "");
    let state = press(state, other);
    assert_eq!(state.asking, Some((CardId::Compare, other)));
    assert_eq!(press(state.clone(), other).asking, None);
    let followed = Action::FillShare(ShareForm::default());
    assert_eq!(reduce(state.clone(), followed).asking, None);
    assert_eq!(reduce(state, Action::Compare(first, other)).asking, None);
}
