//! The comparison of a card: a choice and its answer, announced when it changes.

use yew::prelude::*;

use super::context::Context;
use super::hooks::picked;
use super::rich::rich;
use super::verdict::verdict;
use crate::card::{Ask as Question, Choice};
use crate::judge::Verdict;
use crate::state::{Action, CardId};

/// Label, select, answer. A function and not a component: a component more costs the reader about
/// 1.5 KB, and a card that changes is drawn anew as a whole anyway.
///
/// `select` is the element whose picked option the card keeps in step.
pub fn ask(context: &Context, card: CardId, ask: &Question, select: &NodeRef) -> Html {
    let id = format!("{}-vs", card.as_str());
    let onchange = {
        let send = context.send.clone();
        let keys: Vec<&'static str> = ask.choices.iter().map(|choice| choice.key).collect();
        Callback::from(move |event: Event| {
            if let Some(key) = picked(&event).and_then(|at| keys.get(at)) {
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
                <select class="hechos-select" id={id.clone()} ref={select} {onchange}>
                    { for ask.choices.iter().enumerate().map(option) }
                </select>
            </div>
            <output class="hechos-ask__answer" for={id}>
                { rich(&said.text, context.lang) }
                if said.verdict != Verdict::Valid {
                    { " " }
                    { verdict(said.verdict, context.lang, false) }
                }
            </output>
            // An output may hold no list, so the reasons are announced on their own; the list is
            // there before them.
            <ul class="hechos-ask__reasons" aria-live="polite">
                { for said.reasons.iter().map(|why| html! { <li>{ why.clone() }</li> }) }
            </ul>
        </div>
    }
}
