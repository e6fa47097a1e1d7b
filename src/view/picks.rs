//! What can be asked with a figure: a fold a figure, whose list is worked out once it is open.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::offers::offered;
use crate::dataset::FigureId;
use crate::judge::{Question, picks as questions};
use crate::state::{Action, CardId};
use crate::text::dated;

thread_local! {
    /// The questions of the figures that fields have held. They never change, and to look for them in a
    /// large dataset at each letter of a search takes as long as the search.
    static KNOWN: RefCell<Vec<(FigureId, Rc<Vec<Question>>)>> = const { RefCell::new(Vec::new()) };
}

fn known(figure: FigureId) -> Rc<Vec<Question>> {
    KNOWN.with_borrow_mut(|known| {
        if let Some((_, found)) = known.iter().find(|(of, _)| *of == figure) {
            return found.clone();
        }
        let found = Rc::new(questions(figure));
        known.push((figure, found.clone()));
        found
    })
}

/// The folds under a calculator, one for each figure in its fields that has questions.
pub fn picks(
    card: CardId,
    figures: &[FigureId],
    open: Option<(CardId, FigureId)>,
    context: &Context,
) -> Html {
    let fold = |(at, figure): (usize, &FigureId)| {
        let found = known(*figure);
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
