//! the longest state has a link that is read, and the longest list of mistakes is short.

use crate::state::longest_link::any_choice;
use hechos::dataset::{FigureId, IndicatorId, SourceId, SubjectId};
use hechos::maths::{MAX_CHAIN, Reading};
use hechos::state::{
    Action, CardId, Field, LONGEST_FIELD, LONGEST_LINK, MOST_COMPARED, OthersKey, Slot, SortKey,
    State, Task, VerdictKey, decode, encode, reduce,
};

#[test]
fn the_longest_state_has_a_link_that_is_read() {
    // Four bytes, so twelve characters once escaped.
    let text = "🦀".repeat(LONGEST_FIELD);
    let mut state = State::default();
    for card in &CardId::all().collect::<Vec<_>>() {
        state = reduce(state, Action::Choose(*card, "ñ &=".to_owned()));
    }
    let typed = || Field::Typed(text.clone());
    for slot in Slot::ALL {
        state = reduce(state, Action::SetField(*slot, typed()));
    }
    for _ in 0..MAX_CHAIN {
        state = reduce(state, Action::AddShare(typed()));
    }
    let longest = |a: &FigureId, b: &FigureId| a.get().id.len().cmp(&b.get().id.len());
    let figure = FigureId::all().max_by(longest).expect("there are figures");
    for _ in 2..MOST_COMPARED {
        state = reduce(state, Action::AddCompared);
    }
    for at in 0..MOST_COMPARED {
        state = reduce(state, Action::CompareFurther(at, Some(figure)));
    }
    state = reduce(state, Action::CompareFirst(Some(figure)));
    state = reduce(state, Action::CompareSecond(Some(figure)));
    for action in [
        Action::SetTask(Task::Before),
        Action::SetReading(Reading::Strict),
        Action::Search(text.clone()),
        Action::FilterSource(SourceId::all().next()),
        Action::FilterSubject(SubjectId::all().next()),
        Action::FilterIndicator(IndicatorId::all().next()),
        Action::FilterPeriod("2025-Q3".parse().ok()),
        Action::FilterOthers(Some(OthersKey::Disputed)),
        Action::Sort(SortKey::Value),
        Action::ToggleRow(figure),
        Action::FilterAudit(Some(VerdictKey::NotComparable)),
    ] {
        state = reduce(state, action);
    }
    let link = encode(&state);
    assert!(
        link.len() > 28_000 && link.len() <= LONGEST_LINK,
        "{}",
        link.len()
    );
    let back = decode(&link, &any_choice);
    assert_eq!((back.problems, back.state), (vec![], state));
}
