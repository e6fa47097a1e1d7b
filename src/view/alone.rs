//! One card in the page of another site: without an address, a history or a theme of its own.

use std::rc::Rc;

use yew::prelude::*;

use super::app::Store;
use super::context::Context;
use super::hooks::{use_events, use_linked};
use super::notice::notice;
use super::parts::Parts;
use super::piece::piece;
use crate::dataset::Lang;
use crate::maths::Reading;
use crate::state::{Action, CardId, encode};

/// What a card alone shows.
#[derive(Properties, PartialEq, Clone, Debug)]
pub struct AloneProps {
    /// Language of the card.
    pub lang: Lang,
    /// Which card.
    pub only: CardId,
    /// The choices that the page around it asks for, as a link without `#`.
    pub link: AttrValue,
}

/// A card, as [`super::App`] prerenders it. Its events happen on its outermost element.
#[component]
pub fn Alone(props: &AloneProps) -> Html {
    let lang = props.lang;
    let store = use_reducer(Store::default);
    let send = {
        let dispatcher = store.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    use_linked(&props.link, &send);
    let (place, adding) = (use_node_ref(), use_node_ref());
    let state = &store.0;
    use_events(Some(&place), lang, state.reading, &encode(state));
    let context = Context {
        lang,
        reading: state.reading,
        send,
    };
    // The page holds them.
    let parts = Rc::new(Parts::default());
    html! {
        <div
            ref={place}
            class="hechos-embed"
            data-reading={(state.reading == Reading::Strict).then_some("strict")}
        >
            { notice(&context, state.notice.as_ref()) }
            { piece(props.only, &context, state, &parts, &adding) }
        </div>
    }
}
