//! What can be asked with a figure: a fold a figure, whose list is worked out once it is open.

use yew::prelude::*;

use super::context::Context;
use super::offers::offered;
use crate::dataset::FigureId;
use crate::judge::picks as questions;
use crate::state::{Action, CardId};
use crate::text::dated;

/// The folds under a calculator, one for each figure in its fields that has questions.
pub fn picks(
    card: CardId,
    figures: &[FigureId],
    open: Option<(CardId, FigureId)>,
    context: &Context,
) -> Html {
    let fold = |(at, figure): (usize, &FigureId)| {
        let found = questions(*figure);
        if found.is_empty() || figures[..at].contains(figure) {
            return html! {};
        }
        let template = context.texts().ui.picks;
        let text = template
            .replace("{figure}", &dated(*figure, context.lang))
            .replace("{count}", &found.len().to_string());
        let open = open == Some((card, *figure));
        let figure = *figure;
        let onclick = context.send.reform(move |event: MouseEvent| {
            // The state opens it, so that its list is there when it is.
            event.prevent_default();
            Action::ToggleQuestions(card, figure)
        });
        html! {
            <details class="hechos-fold" key={figure.get().id} {open}>
                <summary class="hechos-fold__summary" {onclick}>
                    <span>{ text }</span>
                </summary>
                if open {
                    { offered(&found, context) }
                }
            </details>
        }
    };
    html! { <div class="hechos-picks">{ for figures.iter().enumerate().map(fold) }</div> }
}
