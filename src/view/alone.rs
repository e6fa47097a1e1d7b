//! One card in the page of another site: without an address, a history or a theme of its own.

use std::rc::Rc;

use yew::prelude::*;

use super::hooks::{use_events, use_linked};
use super::lone::lone;
use super::parts::Parts;
use super::shared::{Place, Shared, use_shared};
use crate::dataset::Lang;
use crate::state::{CardId, encode};

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

/// A card, as [`super::root::Root`] prerenders it. Its events happen on its outermost element.
#[component]
pub fn Alone(props: &AloneProps) -> Html {
    let AloneProps { lang, only, link } = props;
    let shared = use_memo((), |()| Shared::default());
    let (state, send) = use_shared(&shared, Place::Whole);
    use_linked(link, &send);
    let (place, adding) = (use_node_ref(), use_node_ref());
    use_events(Some(&place), *lang, state.reading, &encode(&state));
    // The page holds the fixed parts.
    let parts = Rc::new(Parts::default());
    lone(*only, *lang, &state, send, &parts, [&place, &adding])
}
