//! A link brings back the state that it was made from, and survives whatever else a fragment holds.

use hechos::dataset::{FigureId, IndicatorId, SourceId, SubjectId};
use hechos::maths::Reading;
use hechos::state::{
    Action, CardId, Field, FigureKind, LONGEST_LINK, Link, LinkProblemKind, MOST_COMPARED,
    OthersKey, ShareForm, Slot, SortKey, State, TableView, Task, Theme, VerdictKey, decode, encode,
    reduce,
};
use proptest::prelude::*;

/// Every card has the options a, b and ñ &=.
pub fn has_option(_: CardId, key: &str) -> bool {
    ["a", "b", "ñ &="].contains(&key)
}

pub fn read(fragment: &str) -> Link {
    decode(fragment, &has_option)
}

pub fn problems(fragment: &str) -> Vec<(LinkProblemKind, String, String)> {
    let list = read(fragment).problems.into_iter();
    list.map(|problem| (problem.kind, problem.key, problem.value))
        .collect()
}

#[test]
fn a_task_is_in_the_link_with_what_its_fields_hold() {
    let state = reduce(State::default(), Action::SetTask(Task::Rest));
    assert_eq!(encode(&state), "v=1&task=rest");
    let steps = [
        Action::SetTask(Task::Before),
        Action::SetField(Slot::Level, Field::Typed("5 bn".to_owned())),
        Action::SetField(Slot::Growth, Field::Empty),
    ];
    let state = steps.into_iter().fold(State::default(), reduce);
    let link = encode(&state);
    assert_eq!(link, "v=1&task=before&level=~5%20bn&growth=");
    assert_eq!((read(&link).state, read(&link).problems), (state, vec![]));
    // As links were written when the calculator had one task.
    let old = read("v=1&part=&share=~85%25&chain=~4%25&whole=~6.6%20tn");
    assert_eq!((old.state.share.task, old.problems), (Task::Share, vec![]));
    assert_eq!(
        problems("task=guess")[0].0,
        LinkProblemKind::UnknownValue,
        "a task that there is not"
    );
}

#[test]
fn a_plain_anchor_is_a_place_and_no_problem() {
    let link = read("#audit");
    assert_eq!(link.target.as_deref(), Some("audit"));
    assert_eq!((link.state, link.problems), (State::default(), vec![]));
    assert_eq!(read("#").target, None);
    assert_eq!(read("").problems, []);
}

#[test]
fn following_a_link_keeps_the_theme_and_tells_what_fell_back() {
    let dark = reduce(State::default(), Action::SetTheme(Theme::Dark));
    let state = reduce(
        dark,
        Action::Load(Box::new(read("reading=strict&colour=red"))),
    );
    assert_eq!((state.theme, state.reading), (Theme::Dark, Reading::Strict));
    let notice = state
        .notice
        .as_ref()
        .expect("the page says that it fell back");
    assert_eq!(notice.problems(None).count(), 1);
    assert_eq!(reduce(state, Action::DismissNotice).notice, None);
}

fn any_figure() -> impl Strategy<Value = FigureId> {
    prop::sample::select(FigureId::all().collect::<Vec<_>>())
}

fn any_field() -> impl Strategy<Value = Field> {
    prop_oneof![
        Just(Field::Empty),
        any_figure().prop_map(Field::Figure),
        "\\PC{1,12}".prop_map(Field::Typed),
    ]
}

fn any_share() -> impl Strategy<Value = ShareForm> {
    (
        prop::sample::select(Task::ALL),
        any_field(),
        any_field(),
        any_field(),
        any_field(),
        any_field(),
        any_field(),
        prop::collection::vec(any_field(), 0..4),
    )
        .prop_map(
            |(task, part, whole, share, taken, level, growth, chain)| ShareForm {
                task,
                part,
                whole,
                share,
                taken,
                level,
                growth,
                chain,
            },
        )
}

fn any_table() -> impl Strategy<Value = TableView> {
    let periods: Vec<_> = FigureId::all().filter_map(|id| id.get().when()).collect();
    (
        "\\PC{0,20}",
        prop::option::of(prop::sample::select(SourceId::all().collect::<Vec<_>>())),
        prop::option::of(prop::sample::select(SubjectId::all().collect::<Vec<_>>())),
        prop::option::of(prop::sample::select(IndicatorId::all().collect::<Vec<_>>())),
        prop::option::of(prop::sample::select(periods)),
        (
            prop::option::of(prop::sample::select(FigureKind::ALL)),
            prop::option::of(prop::sample::select(OthersKey::ALL))
                .prop_map(|key| key.filter(|_| OthersKey::is_offered())),
        ),
        prop::sample::select(SortKey::ALL),
        any::<bool>(),
        prop::option::of(any_figure()),
    )
        .prop_map(
            |(
                query,
                source,
                subject,
                indicator,
                period,
                (kind, others),
                sort,
                descending,
                open,
            )| TableView {
                query,
                source,
                subject,
                indicator,
                period,
                kind,
                others,
                sort,
                descending,
                open,
            },
        )
}

fn any_state() -> impl Strategy<Value = State> {
    (
        any::<bool>(),
        prop::collection::btree_map(
            prop::sample::select(CardId::all().collect::<Vec<_>>()),
            prop::sample::select(vec!["a".to_owned(), "b".to_owned(), "ñ &=".to_owned()]),
            0..4,
        ),
        (
            prop::option::of(any_figure()),
            prop::option::of(any_figure()),
            prop::collection::vec(prop::option::of(any_figure()), 0..=MOST_COMPARED - 2),
        ),
        any_share(),
        any_table(),
        prop::option::of(prop::sample::select(VerdictKey::ALL)),
    )
        .prop_map(
            |(strict, choices, (first, second, further), share, table, audit)| State {
                reading: if strict {
                    Reading::Strict
                } else {
                    Reading::Plausible
                },
                choices: choices.into_iter().collect(),
                compare: (first, second),
                further,
                share,
                table,
                audit,
                ..State::default()
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_link_brings_its_state_back(state in any_state()) {
        let link = encode(&state);
        prop_assume!(link.chars().count() <= LONGEST_LINK);
        prop_assert!(link.is_ascii(), "{}", link);
        let back = read(&link);
        prop_assert_eq!(back.problems, vec![]);
        prop_assert_eq!(back.state, state);
    }

    #[test]
    fn no_fragment_panics(fragment in "\\PC*") {
        let link = read(&fragment);
        let again = read(&encode(&link.state));
        prop_assert_eq!(again.state, link.state);
    }

    #[test]
    fn no_fragment_of_likely_pieces_panics(pieces in prop::collection::vec(
        prop::sample::select(vec![
            "v=1", "v=", "&", "&", "&", "=", "card=", "ai-trade", "vs=a", "compare=", ",", "%", "%4",
            "%20", "~", "part=~5", "chain=", "q=", "mexico-total-exports-2024", "period=2024", "sort=value",
            "order=desc", "kind=rank", "others=", "disputed", "nobody", "audit=agrees", "task=", "rest", "ask=", "growth=", "taken=~", "reading=strict", "#", "\u{a0}", "ñ",
        ]),
        0..20,
    )) {
        let link = read(&pieces.concat());
        let again = read(&encode(&link.state));
        prop_assert_eq!(&again.problems, &vec![]);
        prop_assert_eq!(again.state, link.state);
    }
}
