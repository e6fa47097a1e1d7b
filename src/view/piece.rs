//! One card of the sheet: of figures, or one of the four in which a reader works.

use std::rc::Rc;

use yew::prelude::*;

use super::audit::audit;
use super::card::Card;
use super::compare::comparison;
use super::context::Context;
use super::figures::Figures;
use super::parts::Parts;
use super::share::calculator;
use crate::state::{CardId, State};

/// The card as the state has it. `adding`: see [`calculator`].
pub fn piece(
    id: CardId,
    context: &Context,
    state: &State,
    parts: &Rc<Parts>,
    adding: &NodeRef,
) -> Html {
    match id {
        CardId::Compare => comparison(context, state.compare, state.asking, &parts.answer_menu),
        CardId::Share => calculator(
            context,
            &state.share,
            state.asking,
            adding,
            &parts.answer_menu,
        ),
        CardId::Audit => audit(context, state.audit, parts),
        CardId::Figures => html! {
            <Figures context={context.clone()} view={state.table.clone()} parts={parts.clone()} />
        },
        _ => html! {
            <Card key={id.as_str()} context={context.clone()} {id} choice={state.choices.get(id).map(str::to_owned)} story={parts.story(id)} />
        },
    }
}
