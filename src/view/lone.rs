//! A card that stands alone, framed or in the page of another site.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::notice::{notice, told};
use super::parts::Parts;
use super::piece::piece;
use super::section::{Section, headed, section};
use crate::dataset::Lang;
use crate::maths::Reading;
use crate::state::{Action, CardId, State};

/// The card below its line of notices. `place` becomes the outermost element; `adding`: see
/// [`super::share::calculator`].
pub fn lone(
    id: CardId,
    lang: Lang,
    state: &State,
    send: Callback<Action>,
    parts: &Rc<Parts>,
    [place, adding]: [&NodeRef; 2],
) -> Html {
    let context = Context {
        lang,
        reading: state.reading,
        send,
    };
    let card = piece(id, &context, state, parts, adding, None);
    let card = match Section::of(id) {
        Some(of) => section(of, headed(of, lang, card)),
        None => card,
    };
    // What the card itself tells does not stand twice in one frame.
    let above = told(&context, state, None).filter(|_| told(&context, state, Some(id)).is_none());
    html! {
        <div
            ref={place}
            class="hechos-embed"
            data-reading={(state.reading == Reading::Strict).then_some("strict")}
        >
            <div role="status">{ notice(&context, above) }</div>
            { card }
        </div>
    }
}
