//! One card of the sheet: of figures, or one of the four in which a reader works.

use std::rc::Rc;

use yew::prelude::*;

use super::audit::audit;
use super::card::Card;
use super::compare::comparison;
use super::context::Context;
use super::figures::Figures;
use super::notice::{notice, told};
use super::parts::Parts;
use super::share::calculator;
use crate::state::{CardId, State};

/// The card as the state has it. `adding`: see [`calculator`] and [`comparison`]; `row`: see [`Card`].
pub fn piece(
    id: CardId,
    context: &Context,
    state: &State,
    parts: &Rc<Parts>,
    adding: &NodeRef,
    row: Option<AttrValue>,
) -> Html {
    let body = match id {
        CardId::Compare => comparison(context, state, adding, &parts.answer_menu),
        CardId::Share => calculator(context, state, adding, &parts.answer_menu),
        CardId::Audit => audit(context, state.audit, parts),
        CardId::Figures => html! {
            <Figures context={context.clone()} view={state.table.clone()} parts={parts.clone()} />
        },
        _ => {
            let choice = state.choices.get(id).map(str::to_owned);
            // A card tells it where its answer would stand.
            let missed = told(context, state, Some(id)).filter(|_| choice.is_none());
            return html! {
                <Card key={id.as_str()} context={context.clone()} {id} {choice} {missed} {row} story={parts.story(id)} />
            };
        }
    };
    html! { <>{ notice(context, told(context, state, Some(id))) }{ body }</> }
}
