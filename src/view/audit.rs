//! Do the figures add up? The filters over the checks; the checks themselves are a fixed part.

use yew::prelude::*;

use super::context::Context;
use super::hooks::asked;
use super::parts::{Parts, part, part_at};
use crate::state::{Action, VerdictKey};

/// Filters and checks. The chosen verdict is an attribute, and the sheet hides the others.
pub fn audit(context: &Context, filter: Option<VerdictKey>, parts: &Parts) -> Html {
    let ui = &context.texts().ui;
    let chip = |(at, key): (usize, Option<VerdictKey>)| {
        let pressed = key == filter;
        // A second press takes the filter away.
        let next = key.filter(|_| !pressed);
        let onclick = context
            .send
            .reform(move |_: MouseEvent| Action::FilterAudit(next));
        html! {
            <button class="hechos-filters__chip" type="button" aria-pressed={pressed.to_string()} {onclick}>
                { part_at(&parts.chips, at) }
            </button>
        }
    };
    let keys = std::iter::once(None).chain(VerdictKey::ALL.iter().copied().map(Some));
    let onclick = {
        let send = context.send.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(action) = asked(&event) {
                send.emit(action);
            }
        })
    };
    html! {
        <>
            <div class="hechos-filters" role="group" aria-label={ui.audit_filters}>
                { for keys.enumerate().map(chip) }
            </div>
            <p class="hechos-hidden" role="status" data-shown={ui.audit.shown}></p>
            <div class="hechos-checks" data-show={filter.map(VerdictKey::as_str)} {onclick}>
                { part(&parts.checks) }
            </div>
            { part(&parts.list_menu) }
        </>
    }
}
