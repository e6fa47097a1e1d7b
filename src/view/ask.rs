//! The comparison of a card: a choice and its answer, announced when it changes.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::context::Context;
use super::rich::rich;
use super::verdict::verdict;
use crate::card::{Ask as Question, Choice};
use crate::judge::Verdict;
use crate::state::{Action, CardId};

/// Label, select, answer. A function and not a component: a component more costs the reader about
/// 1.5 KB, and a card that changes is drawn anew as a whole anyway.
pub fn ask(context: &Context, card: CardId, ask: &Question) -> Html {
    let id = format!("{}-vs", card.as_str());
    let onchange = {
        let send = context.send.clone();
        let keys: Vec<&'static str> = ask.choices.iter().map(|choice| choice.key).collect();
        Callback::from(move |event: Event| {
            let picked = event.target_dyn_into::<HtmlSelectElement>();
            let index = picked.and_then(|select| usize::try_from(select.selected_index()).ok());
            if let Some(key) = index.and_then(|at| keys.get(at)) {
                send.emit(Action::Choose(card, (*key).to_owned()));
            }
        })
    };
    let option = |(at, choice): (usize, &Choice)| {
        html! {
            <option value={choice.key} selected={at == ask.chosen}>{ choice.label.clone() }</option>
        }
    };
    let said = &ask.said;
    html! {
        <div class="hechos-ask">
            <div class="hechos-ask__row">
                <label for={id.clone()}>{ ask.label }</label>
                <select class="hechos-select" id={id.clone()} {onchange}>
                    { for ask.choices.iter().enumerate().map(option) }
                </select>
            </div>
            <output class="hechos-ask__answer" for={id}>
                { rich(&said.text, context.lang) }
                if said.verdict != Verdict::Valid {
                    { " " }
                    { verdict(said.verdict, context.lang, false) }
                    <ul class="hechos-ask__reasons">
                        { for said.reasons.iter().map(|why| html! { <li>{ why.clone() }</li> }) }
                    </ul>
                }
            </output>
        </div>
    }
}
