//! What keeps the state in step with all that lies outside of the islands: the head of the sheet, or in
//! a frame the one card there is.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::hooks::{use_events, use_link, use_reading, use_theme};
use super::lone::lone;
use super::masthead::masthead;
use super::parts::Parts;
use super::shared::{Place, Shared, use_shared};
use crate::dataset::Lang;
use crate::state::{CardId, Page, State, encode};

/// What the root needs.
#[derive(Properties, PartialEq, Clone)]
pub struct RootProps {
    /// Language of the page.
    pub lang: Lang,
    /// Whether both languages stand in one file.
    #[prop_or_default]
    pub one_file: bool,
    /// Which page it is.
    #[prop_or_default]
    pub page: Page,
    /// The only card that the page shows, as in a frame; None is the head of the whole sheet.
    #[prop_or_default]
    pub only: Option<CardId>,
    /// The state.
    #[prop_or_default]
    pub shared: Shared,
    /// The parts that no choice changes; empty in the browser.
    #[prop_or_default]
    pub parts: Rc<Parts>,
}

/// Keeps address, root element and storage, and tells the site around it that the sheet answers.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let lang = props.lang;
    let (state, send) = use_shared(&props.shared, Place::Whole);
    use_link(&state, &send);
    use_theme(state.theme, &send);
    use_reading(state.reading);
    use_events(None, lang, state.reading, &encode(&state));
    let settled = state.settled();
    let (place, adding) = (use_node_ref(), use_node_ref());
    if let Some(id) = props.only {
        return lone(id, lang, &state, send, &props.parts, [&place, &adding]);
    }
    let fragment = |state: &State| match encode(state) {
        link if link.is_empty() => link,
        link => ["#", &link].concat(),
    };
    // A link that names nothing but a list leads to the page of it.
    let home = State {
        table: Default::default(),
        audit: None,
        ..State::clone(&settled)
    };
    let context = Context {
        lang,
        reading: state.reading,
        send,
    };
    let choices = [fragment(&settled), fragment(&home)];
    let choices = choices.each_ref().map(String::as_str);
    let notebook = &props.parts.notebook;
    masthead(
        &context,
        state.theme,
        choices,
        props.page,
        props.one_file,
        notebook,
    )
}
