//! One line over the sheet: part of a link was not understood.

use yew::prelude::*;

use super::context::Context;
use crate::state::{Action, Notice as Message};
use crate::text::link_problem;

#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// What to say, if anything.
    pub message: Option<Message>,
}

/// The line is there before its text, so that it is announced.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let context = &props.context;
    let ui = &context.texts().ui;
    let text = props
        .message
        .as_ref()
        .map(|Message::LinkFellBack(problems)| {
            let what: Vec<String> = problems
                .iter()
                .map(|problem| link_problem(problem, context.lang))
                .collect();
            ui.broken_link.replace("{what}", &what.join(" "))
        });
    let close = context.send.reform(|_: MouseEvent| Action::DismissNotice);
    html! {
        <div role="status">
            if let Some(text) = text {
                <div class="hechos-notice">
                    <p>{ text }</p>
                    <button class="hechos-notice__close" type="button" onclick={close}>{ ui.dismiss }</button>
                </div>
            }
        </div>
    }
}
