//! Questions that have an answer, each a step into the calculator that answers it.

use yew::prelude::*;

use super::context::Context;
use crate::judge::Question;
use crate::state::Action;
use crate::text::question;

/// The offers of a refusal; nothing where there are none.
pub fn offers(list: &[Question], context: &Context) -> Html {
    if list.is_empty() {
        return html! {};
    }
    html! {
        <>
            <h3 class="hechos-sub">{ context.texts().ui.offers }</h3>
            { offered(list, context) }
        </>
    }
}

/// A list of questions to follow.
pub fn offered(list: &[Question], context: &Context) -> Html {
    html! {
        <ul class="hechos-offers">
            { for list.iter().map(|question| offer(question, context)) }
        </ul>
    }
}

fn offer(offered: &Question, context: &Context) -> Html {
    let Some((action, card)) = Action::asking(offered) else {
        return html! {};
    };
    let onclick = context.send.reform(move |_: MouseEvent| action.clone());
    html! {
        <li class="hechos-offers__item">
            <a class="hechos-offers__link" href={["#", card.as_str()].concat()} {onclick}>
                <span>{ question(offered, context.lang) }</span>
            </a>
        </li>
    }
}
