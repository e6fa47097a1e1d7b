//! links that were given away, and what each must still give: `links_frozen.txt` only grows.

use crate::state::links_frozen::frozen;
use hechos::card::has_choice;
use hechos::dataset::FigureId;
use hechos::maths::Reading;
use hechos::state::{Field, Link, Slot, State, decode};
use std::fmt::Write;

/// What a link says, in words that do not depend on how links are written.
fn says(link: &Link) -> String {
    let (state, plain) = (&link.state, State::default());
    let mut out = String::new();
    let mut say = |what: &str, value: &str| {
        let gap = if out.is_empty() { "" } else { "; " };
        write!(out, "{gap}{what} {value}").expect("a String takes any text");
    };
    for (card, key) in state.choices.iter() {
        say("choice", &format!("{} {key}", card.as_str()));
    }
    if state.reading == Reading::Strict {
        say("reading", "strict");
    }
    // What a figure is first asked for is the judge's matter.
    let asked = link.ask.is_some();
    if state.compare != plain.compare && !asked {
        let id = |figure: Option<FigureId>| figure.map_or("nothing", |figure| figure.get().id);
        let (first, second) = state.compare;
        say("compare", &format!("{} with {}", id(first), id(second)));
    }
    if state.share.task != plain.share.task && !asked {
        say("task", state.share.task.as_str());
    }
    for slot in Slot::ALL {
        if state.share.field(*slot) != plain.share.field(*slot) && !asked {
            say(slot.as_str(), &holds(state.share.field(*slot)));
        }
    }
    for field in &state.share.chain {
        say("chain", &holds(field));
    }
    let table = &state.table;
    if !table.query.is_empty() {
        say("search", &format!("{:?}", table.query));
    }
    let filters = [
        ("source", table.source.map(|id| id.get().id.to_owned())),
        ("subject", table.subject.map(|id| id.get().id.to_owned())),
        (
            "indicator",
            table.indicator.map(|id| id.get().id.to_owned()),
        ),
        ("period", table.period.map(|period| period.to_string())),
        ("kind", table.kind.map(|kind| kind.as_str().to_owned())),
        (
            "others",
            table.others.map(|others| others.as_str().to_owned()),
        ),
        ("open", table.open.map(|id| id.get().id.to_owned())),
        ("verdict", state.audit.map(|key| key.as_str().to_owned())),
        ("ask", link.ask.map(|id| id.get().id.to_owned())),
        ("leads to", link.target.clone()),
    ];
    if table.sort != plain.table.sort || table.descending {
        let way = if table.descending { "down" } else { "up" };
        say("sort", &format!("{} {way}", table.sort.as_str()));
    }
    for (what, value) in filters {
        if let Some(value) = value {
            say(what, &value);
        }
    }
    for problem in &link.problems {
        say(
            "problem",
            &format!("{:?} {:?} {:?}", problem.kind, problem.key, problem.value),
        );
    }
    if out.is_empty() {
        out.push_str("the default");
    }
    out
}

fn holds(field: &Field) -> String {
    match field {
        Field::Empty => "empty".to_owned(),
        Field::Figure(figure) => figure.get().id.to_owned(),
        Field::Typed(text) => format!("typed {text:?}"),
    }
}

#[test]
fn a_link_given_away_gives_what_it_gave() {
    for (link, gives) in frozen() {
        assert_eq!(says(&decode(link, &has_choice)), gives, "{link}");
    }
}
