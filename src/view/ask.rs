//! The comparison of a card: a choice and its answer, announced when it changes.

use yew::prelude::*;

use super::context::Context;
use super::hooks::picked;
use super::rich::rich;
use super::verdict::verdict;
use crate::card::{Ask as Question, Choice};
use crate::judge::Verdict;
use crate::state::{Action, CardId};

/// The select of a card: its element, what it offers beyond the card's own choices, and who is told
/// that a reader is about to open it, before which nothing stands there that is not picked.
pub struct Offered<'a> {
    /// The element whose picked option the card keeps in step.
    pub select: &'a NodeRef,
    /// Questions with figures of other cards.
    pub elsewhere: &'a [Choice],
    /// Called on the way to the select.
    pub onnear: Callback<()>,
    /// What stands in place of an answer that nobody asked for.
    pub missed: Option<&'a AttrValue>,
}

/// Label, select, answer. A function and not a component: a component more costs the reader about
/// 1.5 KB, and a card that changes is drawn anew as a whole anyway.
pub fn ask(context: &Context, card: CardId, ask: &Question, offered: &Offered<'_>) -> Html {
    let id = format!("{}-vs", card.as_str());
    let own = &ask.choices[..ask.own.min(ask.choices.len())];
    let onchange = {
        let send = context.send.clone();
        let all = own.iter().chain(offered.elsewhere);
        let keys: Vec<&'static str> = all.map(|choice| choice.key).collect();
        Callback::from(move |event: Event| {
            if let Some(key) = picked(&event).and_then(|at| keys.get(at)) {
                send.emit(Action::Choose(card, (*key).to_owned()));
            }
        })
    };
    let chosen = ask.choices.get(ask.chosen).map(|choice| choice.key);
    let option = |choice: &Choice| {
        html! {
            <option value={choice.key} selected={chosen == Some(choice.key)}>{ choice.label.clone() }</option>
        }
    };
    let said = &ask.said;
    let (reasons, noted) = match offered.missed {
        Some(_) => Default::default(),
        None => said
            .reasons
            .split_at(said.reasons.len().saturating_sub(said.noted)),
    };
    let refused = said.verdict == Verdict::Refused && !reasons.is_empty();
    let aside = if refused {
        [". ", &reasons.join(" ")].concat()
    } else {
        counted(reasons.len(), context)
    };
    let onfocus = offered.onnear.reform(|_: FocusEvent| ());
    let onpointerenter = offered.onnear.reform(|_: PointerEvent| ());
    let ui = &context.texts().ui;
    let row = if ask.offers_a_choice() {
        html! {
            <div class="hechos-ask__row">
                <label for={id.clone()}>{ ask.label }</label>
                <select class="hechos-select" id={id.clone()} ref={offered.select} {onchange} {onfocus} {onpointerenter}>
                    { for own.iter().map(option) }
                    if !offered.elsewhere.is_empty() {
                        <optgroup label={ui.elsewhere}>
                            { for offered.elsewhere.iter().map(option) }
                        </optgroup>
                    }
                </select>
            </div>
        }
    } else {
        let asked = ask
            .choices
            .get(ask.chosen)
            .map(|choice| choice.label.clone());
        html! { <p class="hechos-ask__row">{ ask.label }{ " " }<b>{ asked }</b></p> }
    };
    // What is read from the text around a figure is told by the asterisk that the card explains.
    let star = !noted.is_empty();
    let list = html! {
        <ul class="hechos-ask__reasons" aria-hidden={refused.then_some("true")}>
            { for reasons.iter().map(|why| html! { <li>{ why.clone() }</li> }) }
            { for noted.iter().map(|why| html! { <li hidden={true}>{ why.clone() }</li> }) }
        </ul>
    };
    html! {
        <div class="hechos-ask" data-choice={chosen}>
            { row }
            <output class="hechos-ask__answer" for={id}>
                if let Some(missed) = offered.missed {
                    { ui.choose_instead.replace("{told}", missed) }
                } else {
                    if refused {
                        { verdict(said.verdict, context.lang, false) }
                    } else {
                        { rich(&said.text, context.lang) }
                        if star {
                            <span aria-hidden="true">{ "\u{a0}*" }</span>
                        }
                    }
                    if !reasons.is_empty() {
                        <span class="hechos-hidden">{ aside }</span>
                    }
                }
            </output>
            // One choice is announced once: the answer, and how many reasons there are to read; of a
            // refusal the reasons themselves, which an output may not hold as a list.
            if refused || reasons.is_empty() {
                { list }
            } else {
                <details class="hechos-care">
                    <summary>{ verdict(said.verdict, context.lang, false) }</summary>
                    { list }
                </details>
            }
        </div>
    }
}

/// How many reasons stand below an answer.
fn counted(count: usize, context: &Context) -> String {
    let template = context.texts().ui.reasons.of(count != 1);
    template.replace("{count}", &count.to_string())
}
