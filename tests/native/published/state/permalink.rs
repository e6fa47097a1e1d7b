//! a link brings back the state that it was made from, and survives whatever else a fragment holds.

use crate::named;
use crate::state::permalink::{problems, read};
use hechos::dataset::{FigureId, SourceId};
use hechos::maths::{MAX_CHAIN, Reading};
use hechos::state::{
    Action, CardId, Choices, Field, FigureKind, LONGEST_FIELD, LONGEST_LINK, LinkProblemKind,
    OthersKey, Slot, SortKey, State, VerdictKey, encode, encode_card, reduce,
};

fn figure(id: &str) -> FigureId {
    FigureId::find(id).expect("in the dataset")
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
