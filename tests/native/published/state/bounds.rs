//! What a reader does, or a script in the reader's place, keeps the state within its bounds.

use hechos::dataset::FigureId;
use hechos::maths::MAX_CHAIN;
use hechos::state::{Action, Field, LONGEST_FIELD, ShareForm, Slot, State, TableView, reduce};

#[test]
fn actions_keep_the_state_within_its_bounds() {
    let mut state = State::default();
    for _ in 0..2 * MAX_CHAIN {
        state = reduce(state, Action::AddShare(Field::Empty));
    }
    assert_eq!(state.share.chain.len(), MAX_CHAIN);
    let long = "é".repeat(2 * LONGEST_FIELD);
    state = reduce(state, Action::SetChained(0, Field::Typed(long.clone())));
    assert_eq!(
        state.share.chain[0],
        Field::Typed("é".repeat(LONGEST_FIELD))
    );
    state = reduce(state, Action::SetChained(99, Field::Empty));
    state = reduce(state, Action::RemoveChained(99));
    state = reduce(state, Action::RemoveChained(0));
    assert_eq!(state.share.chain.len(), MAX_CHAIN - 1);
    state = reduce(state, Action::Search(long));
    assert_eq!(state.table.query.chars().count(), LONGEST_FIELD);
    state = reduce(state, Action::ClearFilters);
    assert_eq!(state.table, TableView::default());
    state = reduce(
        state,
        Action::SetField(Slot::Whole, Field::Typed(String::new())),
    );
    assert_eq!(state.share.whole, Field::Empty);
    let filled = ShareForm {
        chain: vec![Field::Empty; 2 * MAX_CHAIN],
        ..ShareForm::default()
    };
    state = reduce(state, Action::FillShare(filled));
    assert_eq!(state.share.chain.len(), MAX_CHAIN);
    let first = FigureId::find("mexico-total-exports-2024").expect("in the dataset");
    state = reduce(state, Action::ToggleRow(first));
    assert_eq!(state.table.open, Some(first));
    assert_eq!(reduce(state, Action::ToggleRow(first)).table.open, None);
}
