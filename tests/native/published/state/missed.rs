//! a link that is broken in part: its valid half stays, and nothing is answered that nobody asked for.

use crate::named;
use crate::state::missed::{loaded, read, told};
use hechos::dataset::{FigureId, Lang};
use hechos::state::{Action, CardId, Field, LinkProblem, LinkProblemKind, Slot, State, reduce};
use hechos::text::asked;

#[test]
fn the_half_of_a_comparison_that_is_understood_stays() {
    let japan = FigureId::find("japan-ai-exports-2022");
    // What is told is the half that is not understood.
    for (fragment, compare, told) in [
        (
            "compare=nonsense,japan-ai-exports-2022",
            (None, japan),
            vec!["nonsense"],
        ),
        (
            "compare=japan-ai-exports-2022,nonsense",
            (japan, None),
            vec!["nonsense"],
        ),
        (
            "compare=japan-ai-exports-2022",
            (japan, None),
            vec!["japan-ai-exports-2022"],
        ),
        ("compare=nonsense", (None, None), vec!["nonsense"]),
        ("compare=", (None, None), vec![""]),
        ("compare=,", (None, None), vec![""]),
        ("compare=a,b,c", (None, None), vec!["a", "b", "c"]),
    ] {
        let link = read(fragment);
        let problems = link.problems.iter();
        let values: Vec<&str> = problems.map(|problem| problem.value.as_str()).collect();
        assert_eq!((link.state.compare, values), (compare, told), "{fragment}");
        assert_eq!(link.problems[0].card, Some(CardId::Compare));
    }
    // A field that the reader has emptied is none.
    let link = read("compare=~,japan-ai-exports-2022");
    assert_eq!((link.state.compare, link.problems), ((None, japan), vec![]));
}

#[test]
fn more_figures_than_are_compared_at_once_are_told_and_the_first_six_stay() {
    const JAPAN: &str = "japan-ai-exports-2022";
    let seven = [JAPAN, JAPAN, JAPAN, "~", "zzz", JAPAN, "seventh"].join(",");
    let link = read(&format!("compare={seven}"));
    let japan = FigureId::find(JAPAN);
    assert_eq!(link.state.compare, (japan, japan));
    assert_eq!(link.state.further, [japan, None, None, japan]);
    let told: Vec<&str> = link
        .problems
        .iter()
        .map(|problem| &*problem.value)
        .collect();
    assert_eq!(told, ["zzz", "seventh"]);
}

#[test]
fn a_task_that_is_not_understood_answers_no_other() {
    let state = loaded("card=share&task=halve&part=chihuahua-exports-2025q3");
    assert!(asked(&state.share, Lang::En).is_err());
    assert!(state.share.part.figure().is_some(), "the valid half stays");
}

#[test]
fn what_is_wrong_is_told_where_the_link_leads_and_else_over_the_sheet() {
    let state = loaded("card=ai-exporters&vs=vietnam&planet=mars");
    let keys = |list: Vec<&LinkProblem>| list.iter().map(|of| of.key.clone()).collect::<Vec<_>>();
    assert_eq!(
        keys(told(&state, Some(named("ai-exporters")))),
        ["vs", "planet"]
    );
    assert_eq!(told(&state, None).len(), 0);
    // Without a card to lead to, over the sheet, and in its tool as well.
    let state = loaded("compare=nonsense,japan-ai-exports-2022&sort=length");
    assert_eq!(keys(told(&state, None)), ["compare", "sort"]);
    assert_eq!(keys(told(&state, Some(CardId::Compare))), ["compare"]);
    assert_eq!(keys(told(&state, Some(CardId::Figures))), ["sort"]);
    let place = LinkProblem::new(LinkProblemKind::UnknownPlace, "", "figure-nonsense", None);
    let state = reduce(State::default(), Action::Miss(place));
    assert_eq!(told(&state, None).len(), 1);
}

#[test]
fn a_choice_of_the_readers_own_ends_what_is_told_in_its_card_alone() {
    let state = loaded("card=ai-exporters&vs=vietnam&compare=nonsense,~&q=a&q=b&part=zzz");
    let state = reduce(
        state,
        Action::Choose(named("ai-exporters"), "japan".to_owned()),
    );
    assert_eq!(told(&state, Some(named("ai-exporters"))).len(), 0);
    assert_eq!(told(&state, Some(CardId::Compare)).len(), 1);
    let state = reduce(state, Action::CompareSecond(None));
    assert_eq!(told(&state, Some(CardId::Compare)).len(), 0);
    let state = reduce(state, Action::SetField(Slot::Part, Field::Empty));
    assert_eq!(told(&state, Some(CardId::Share)).len(), 0);
    assert_eq!(told(&state, Some(CardId::Figures)).len(), 1);
    assert_eq!(reduce(state, Action::DismissNotice).notice, None);
}
