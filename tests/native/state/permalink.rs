//! A link brings back the state that it was made from, and survives whatever else a fragment holds.

use crate::named;
use hechos::dataset::{FigureId, IndicatorId, SourceId, SubjectId};
use hechos::maths::{MAX_CHAIN, Reading};
use hechos::state::{
    Action, CardId, Choices, Field, FigureKind, LONGEST_FIELD, LONGEST_LINK, Link, LinkProblemKind,
    MOST_COMPARED, OthersKey, ShareForm, Slot, SortKey, State, TableView, Task, Theme, VerdictKey,
    decode, encode, encode_card, reduce,
};
use proptest::prelude::*;

/// Every card has the options a, b and ñ &=.
fn has_option(_: CardId, key: &str) -> bool {
    ["a", "b", "ñ &="].contains(&key)
}

fn read(fragment: &str) -> Link {
    decode(fragment, &has_option)
}

fn figure(id: &str) -> FigureId {
    FigureId::find(id).expect("in the dataset")
}

fn problems(fragment: &str) -> Vec<(LinkProblemKind, String, String)> {
    let list = read(fragment).problems.into_iter();
    list.map(|problem| (problem.kind, problem.key, problem.value))
        .collect()
}

#[test]
fn the_keys_of_links_stay_as_they_are() {
    let ids: Vec<_> = CardId::all().map(|card| card.as_str()).collect();
    assert_eq!(
        ids.join(" "),
        "total-exports ai-exporters ai-trade world-high-tech regional-split top-products \
         state-exports us-trade state-growth sectors us-high-tech device-exports device-hubs \
         device-balance compare share audit figures"
    );
    let verdicts: Vec<_> = VerdictKey::ALL.iter().map(|one| one.as_str()).collect();
    assert_eq!(
        verdicts.join(" "),
        "contradicts loose-word agrees cannot-be-compared cannot-be-tested derived"
    );
    for card in &CardId::all().collect::<Vec<_>>() {
        assert_eq!(CardId::parse(card.as_str()), Some(*card));
    }
    assert_eq!(CardId::parse("no-such-card"), None);
}

#[test]
fn a_link_of_every_kind_of_choice() {
    let malaysia = figure("malaysia-ai-exports-2022");
    let total = figure("mexico-total-exports-2024");
    let steps = [
        Action::Choose(named("ai-exporters"), "a".to_owned()),
        Action::Choose(named("us-trade"), "ñ &=".to_owned()),
        Action::SetReading(Reading::Strict),
        Action::Compare(total, malaysia),
        Action::SetField(Slot::Part, Field::Empty),
        Action::SetField(Slot::Share, Field::Typed("85 %".to_owned())),
        Action::AddShare(Field::Typed("4%".to_owned())),
        Action::AddShare(Field::Empty),
        Action::Search("máquinas, 100%".to_owned()),
        Action::FilterSource(SourceId::find("mbn-exports")),
        Action::FilterPeriod("2025-Q3".parse().ok()),
        Action::FilterKind(Some(FigureKind::Amount)),
        Action::FilterOthers(Some(OthersKey::Differs)),
        Action::Sort(SortKey::Value),
        Action::Sort(SortKey::Value),
        Action::ToggleRow(total),
        Action::FilterAudit(Some(VerdictKey::Contradicts)),
    ];
    let state = steps.into_iter().fold(State::default(), reduce);
    let link = encode(&state);
    assert_eq!(
        link,
        "v=1&card=ai-exporters&vs=a&card=us-trade&vs=%C3%B1%20%26%3D&reading=strict\
         &compare=mexico-total-exports-2024,malaysia-ai-exports-2022&part=&share=~85%20%25\
         &chain=~4%25&chain=&q=m%C3%A1quinas,%20100%25&source=mbn-exports&period=2025-Q3\
         &kind=amount&others=differs&sort=value&order=desc&open=mexico-total-exports-2024&audit=contradicts"
    );
    let back = read(&link);
    assert_eq!(back.problems, []);
    assert_eq!(back.state, state);
    assert_eq!(back.target, None);
    assert_eq!(encode(&State::default()), "");
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
fn the_link_of_one_card_leads_to_it() {
    let state = reduce(
        State::default(),
        Action::Choose(named("ai-exporters"), "a".to_owned()),
    );
    let state = reduce(state, Action::Choose(named("us-trade"), "b".to_owned()));
    let link = encode_card(&state, named("us-trade"));
    assert_eq!(link, "v=1&card=us-trade&vs=b");
    let back = read(&link);
    assert_eq!(back.target.as_deref(), Some("us-trade"));
    assert_eq!(
        back.state.choices,
        Choices::from_iter([(named("us-trade"), "b".to_owned())])
    );
    assert_eq!(encode_card(&state, named("sectors")), "v=1&card=sectors");
    // As a person writes it, without a version.
    assert_eq!(read("#card=us-trade&vs=b").state, back.state);
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
fn what_cannot_be_followed_falls_back_and_is_named() {
    use LinkProblemKind::{NotText, Repeated, TooLong, UnknownKey, UnknownValue, UnknownVersion};
    let cases = [
        ("colour=red", UnknownKey, "colour", "red"),
        ("reading=loose", UnknownValue, "reading", "loose"),
        ("card=nowhere", UnknownValue, "card", "nowhere"),
        ("vs=a", UnknownValue, "vs", "a"),
        ("card=ai-trade&vs=z", UnknownValue, "vs", "z"),
        ("card=ai-trade&card=ai-trade", Repeated, "card", "ai-trade"),
        (
            "compare=mexico-total-exports-2024",
            UnknownValue,
            "compare",
            "mexico-total-exports-2024",
        ),
        ("part=no-figure", UnknownValue, "part", "no-figure"),
        ("part=~", UnknownValue, "part", "~"),
        ("period=1999", UnknownValue, "period", "1999"),
        ("period=soon", UnknownValue, "period", "soon"),
        ("kind=colour", UnknownValue, "kind", "colour"),
        ("others=wrong", UnknownValue, "others", "wrong"),
        ("others=differs&others=nobody", Repeated, "others", "nobody"),
        ("sort=length", UnknownValue, "sort", "length"),
        ("order=up", UnknownValue, "order", "up"),
        ("audit=maybe", UnknownValue, "audit", "maybe"),
        ("q=a&q=b", Repeated, "q", "b"),
        ("q=%zz", NotText, "q", "%zz"),
        ("q=%FF", NotText, "q", "%FF"),
        ("q=%4", NotText, "q", "%4"),
        ("v=2&reading=strict", UnknownVersion, "v", "2"),
        ("reading=strict&v=2", UnknownVersion, "v", "2"),
        ("<script>", UnknownKey, "<script>", ""),
    ];
    for (fragment, kind, key, value) in cases {
        let found = problems(fragment);
        assert_eq!(
            found,
            [(kind, key.to_owned(), value.to_owned())],
            "{fragment}"
        );
    }
    assert_eq!(read("v=2&reading=strict").state, State::default());
    let good_with_bad = read("colour=red&reading=strict");
    assert_eq!(good_with_bad.state.reading, Reading::Strict);

    let long = format!("q={}", "x".repeat(LONGEST_LINK));
    let found = read(&long);
    assert_eq!(found.state, State::default());
    assert_eq!(found.problems[0].kind, TooLong);
    assert_eq!(found.problems[0].value.len(), 40);
    let long_field = format!("q={}", "x".repeat(LONGEST_FIELD + 1));
    assert_eq!(problems(&long_field)[0].0, UnknownValue);
    let long_chain = "chain=&".repeat(MAX_CHAIN + 1);
    assert_eq!(problems(&long_chain).len(), 1);
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
            prop::option::of(prop::sample::select(OthersKey::ALL)),
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
