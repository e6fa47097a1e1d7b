//! Takes over the prerendered page, or renders where there is none, and tells of a panic.

use web_sys::{CustomEvent, Document, Element};
use yew::Renderer;

use crate::dataset::Lang;
use crate::view::{App, AppProps};

/// Starts the sheet in the element `#hechos`, in the language of the page.
pub fn start() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let Some(root) = document.get_element_by_id("hechos") else {
        return;
    };
    announce_panics();
    let renderer = Renderer::<App>::with_root_and_props(root.clone(), props(&document));
    if is_prerendered(&root) {
        renderer.hydrate();
    } else {
        renderer.render();
    }
}

fn props(document: &Document) -> AppProps {
    let tag = document
        .document_element()
        .and_then(|root| root.get_attribute("lang"));
    let found = Lang::ALL
        .into_iter()
        .find(|lang| tag.as_deref() == Some(lang.tag()));
    AppProps {
        lang: found.unwrap_or_default(),
        ..AppProps::default()
    }
}

fn is_prerendered(root: &Element) -> bool {
    root.has_attribute("data-prerendered")
}

/// The page says in one line that the interactive parts have stopped; what happened is for the
/// console.
fn announce_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        let event = CustomEvent::new("hechos:panic").ok();
        if let Some((window, event)) = web_sys::window().zip(event) {
            // Nobody is left to tell if even this fails.
            let _ = window.dispatch_event(&event);
        }
    }));
}
