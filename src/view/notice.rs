//! One line over the sheet: part of a link was not understood.

use yew::prelude::*;

use super::context::Context;
use crate::state::{Action, Notice as Message};
use crate::text::link_problem;

/// What stands in the line's place, which is there before its text, so that it is announced.
pub fn notice(context: &Context, message: Option<&Message>) -> Html {
    let ui = &context.texts().ui;
    let text = message.map(|Message::LinkFellBack(problems)| {
        let what: Vec<String> = problems
            .iter()
            .map(|problem| link_problem(problem, context.lang))
            .collect();
        ui.broken_link.replace("{what}", &what.join(" "))
    });
    let close = context.send.reform(|_: MouseEvent| Action::DismissNotice);
    html! {
        if let Some(text) = text {
            <div class="hechos-notice">
                <p>{ text }</p>
                <button class="hechos-notice__close" type="button" onclick={close}>{ ui.dismiss }</button>
            </div>
        }
    }
}
