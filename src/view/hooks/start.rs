//! Takes over the prerendered page, or renders where there is none.

use web_sys::{Document, Element};
use yew::Renderer;

use crate::dataset::Lang;
use crate::state::CardId;
use crate::view::{App, AppProps};

/// Starts the sheet in the element `#hechos`, in the language of the page; or the one card that the
/// element names.
pub fn start() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let Some(root) = document.get_element_by_id("hechos") else {
        return;
    };
    let renderer = Renderer::<App>::with_root_and_props(root.clone(), props(&document, &root));
    if is_prerendered(&root) {
        renderer.hydrate();
    } else {
        renderer.render();
    }
}

fn props(document: &Document, root: &Element) -> AppProps {
    let tag = document
        .document_element()
        .and_then(|root| root.get_attribute("lang"));
    let found = Lang::ALL
        .into_iter()
        .find(|lang| tag.as_deref() == Some(lang.tag()));
    AppProps {
        lang: found.unwrap_or_default().here(),
        one_file: root.has_attribute("data-one-file"),
        only: root
            .get_attribute("data-card")
            .and_then(|id| CardId::parse(&id)),
        ..AppProps::default()
    }
}

fn is_prerendered(root: &Element) -> bool {
    root.has_attribute("data-prerendered")
}
