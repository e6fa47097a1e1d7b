//! What could not be followed of a link: where it leads, or else over the sheet.

use yew::prelude::*;

use super::context::Context;
use crate::state::{Action, CardId, State};
use crate::text::link_problem;

/// What was wrong in a link, as a sentence: in a card, or elsewhere than in the card that it leads to.
pub fn told(context: &Context, state: &State, card: Option<CardId>) -> Option<AttrValue> {
    let problems = state.notice.iter().flat_map(|notice| notice.problems(card));
    let what: Vec<String> = problems
        .map(|problem| link_problem(problem, context.lang))
        .collect();
    let text = context.texts().ui.broken_link;
    (!what.is_empty()).then(|| text.replace("{what}", &what.join(" ")).into())
}

/// The sentence, and a button that takes it away.
pub fn notice(context: &Context, text: Option<AttrValue>) -> Html {
    let close = context.send.reform(|_: MouseEvent| Action::DismissNotice);
    html! {
        if let Some(text) = text {
            <div class="hechos-notice">
                <p>{ text }</p>
                <button class="hechos-notice__close" type="button" onclick={close}>{ context.texts().ui.dismiss }</button>
            </div>
        }
    }
}
