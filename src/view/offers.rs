//! The nearest questions that have an answer, each a step into the calculator that answers it.

use yew::prelude::*;

use super::context::Context;
use super::rich::rich;
use super::section::Section;
use crate::card::{card, say};
use crate::judge::Question;
use crate::state::{Action, CardId, ShareForm};
use crate::text::question;

/// The offers of a refusal; nothing where there are none.
pub fn offers(list: &[Question], context: &Context) -> Html {
    if list.is_empty() {
        return html! {};
    }
    html! {
        <>
            <h3 class="hechos-sub">{ context.texts().ui.offers }</h3>
            <ul class="hechos-offers">
                { for list.iter().map(|offered| offer(offered, context)) }
            </ul>
        </>
    }
}

fn offer(offered: &Question, context: &Context) -> Html {
    let lang = context.lang;
    let text = question(offered, lang);
    let body = match step(offered, context) {
        Some((anchor, action)) => {
            let onclick = context.send.reform(move |_: MouseEvent| action.clone());
            html! {
                <a class="hechos-offers__link" href={format!("#{anchor}")} {onclick}>
                    <span>{ text }</span>
                </a>
            }
        }
        // No form and no card asks it: the answer stands here.
        None => html! {
            <div class="hechos-offers__answer">
                <p>{ text }</p>
                <p>{ rich(&say(offered, context.reading, lang).text, lang) }</p>
            </div>
        },
    };
    html! { <li class="hechos-offers__item">{ body }</li> }
}

/// Where a question is answered, and what the reader would choose there.
fn step(offered: &Question, context: &Context) -> Option<(&'static str, Action)> {
    if let Question::Compare(a, b) = offered {
        return Some((Section::Compare.id(), Action::Compare(*a, *b)));
    }
    if let Some(form) = ShareForm::asking(offered) {
        return Some((Section::Share.id(), Action::FillShare(form)));
    }
    CardId::ALL.iter().find_map(|id| {
        let ask = card(*id, None, context.reading, context.lang)?.ask;
        let choice = ask.choices.iter().find(|of| of.question == *offered)?;
        Some((id.as_str(), Action::Choose(*id, choice.key.to_owned())))
    })
}
