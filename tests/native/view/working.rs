//! What the tests of the working sections share: a section as it is prerendered, and what is read in it.

use hechos::dataset::{FigureId, Lang};
use hechos::maths::Reading;
use hechos::state::{Action, CardId, Field, ShareForm, State, reduce};
use hechos::view::{Context, calculator, comparison};
use yew::prelude::*;

pub fn figure(id: &str) -> FigureId {
    FigureId::find(id).expect("in the dataset")
}

pub fn context(lang: Lang) -> Context {
    Context {
        lang,
        reading: Reading::Plausible,
        send: Callback::from(|_: Action| {}),
    }
}

#[derive(Properties, PartialEq)]
struct PieceProps {
    html: Html,
}

#[component]
fn Piece(props: &PieceProps) -> Html {
    props.html.clone()
}

/// Renders a part of the sheet as the page is prerendered.
pub fn rendered(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime needs nothing");
    let local = tokio::task::LocalSet::new();
    let renderer =
        yew::LocalServerRenderer::<Piece>::with_props(PieceProps { html }).hydratable(false);
    local.block_on(&runtime, renderer.render())
}

/// The text that a reader sees, without tags, spaces made plain.
pub fn visible(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            '\u{a0}' | '\u{202f}' => out.push(' '),
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The answer: what stands beside the form.
pub fn answer(html: &str) -> String {
    let from = html
        .find("hechos-work__result")
        .expect("an answer stands beside the form");
    let to = html[from..].find('>').expect("a tag ends");
    visible(&html[from + to + 1..])
}

pub fn compared(first: &str, second: &str, lang: Lang) -> String {
    let pair = Action::Compare(figure(first), figure(second));
    in_comparison(&reduce(State::default(), pair), lang)
}

pub fn in_comparison(state: &State, lang: Lang) -> String {
    rendered(comparison(
        &context(lang),
        state,
        &NodeRef::default(),
        &AttrValue::default(),
    ))
}

pub fn shared(form: ShareForm, lang: Lang) -> String {
    asking(form, None, lang)
}

/// The calculator with the questions of a figure unfolded.
pub fn asking(form: ShareForm, figure: Option<FigureId>, lang: Lang) -> String {
    let unfolded = figure.map(|figure| (CardId::Share, figure));
    let state = State {
        share: form,
        asking: unfolded,
        ..State::default()
    };
    in_calculator(&state, lang)
}

pub fn in_calculator(state: &State, lang: Lang) -> String {
    let adding = NodeRef::default();
    rendered(calculator(
        &context(lang),
        state,
        &adding,
        &AttrValue::default(),
    ))
}

pub fn empty() -> ShareForm {
    ShareForm {
        part: Field::Empty,
        whole: Field::Empty,
        share: Field::Empty,
        chain: Vec::new(),
        ..ShareForm::default()
    }
}

pub fn type_in(text: &str) -> Field {
    Field::Typed(text.to_owned())
}

/// A refusal has neither a computed number nor a chart, nor a number in its offers.
pub fn no_number(html: &str) {
    for sign in ["hechos-computed", "hechos-interval", "hechos-chart"] {
        assert!(!html.contains(sign), "{sign}: {html}");
    }
}
