//! What the program takes over of the page: parts that follow a choice, each on its own and in its own
//! turn, so that none keeps a reader waiting for all. What stands between them is left as it is.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::notice::{notice, told};
use super::parts::Parts;
use super::piece::piece;
use super::section::headed;
use super::shared::{Place, Shared, use_shared};
use crate::dataset::Lang;

/// What an island needs.
#[derive(Properties, PartialEq, Clone)]
pub struct IslandProps {
    /// Language of the page.
    pub lang: Lang,
    /// Which it is.
    pub place: Place,
    /// The state of the sheet.
    pub shared: Shared,
    /// The parts that no choice changes; empty in the browser.
    pub parts: Rc<Parts>,
    /// Told once the island answers.
    #[prop_or_default]
    pub answers: Callback<()>,
}

/// What stands in a section, or in the line over the sheet.
#[component]
pub fn Island(props: &IslandProps) -> Html {
    let IslandProps {
        lang,
        place,
        shared,
        parts,
        answers,
    } = props;
    let lang = *lang;
    let (state, send) = use_shared(shared, *place, answers);
    let adding = use_node_ref();
    let context = Context {
        lang,
        reading: state.reading,
        send,
    };
    let Place::Section(section) = *place else {
        return notice(&context, told(&context, &state, None));
    };
    let pieces = section
        .cards()
        .into_iter()
        .map(|id| piece(id, &context, &state, parts, &adding));
    let body = if section.is_worked_in() {
        pieces.collect()
    } else {
        html! { <div class="hechos-section__cards">{ for pieces }</div> }
    };
    headed(section, lang, body)
}
