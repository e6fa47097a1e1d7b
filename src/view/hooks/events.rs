//! What the page tells the site around it: that it is ready, and what the reader has chosen.

use serde::Serialize;
use web_sys::{CustomEvent, CustomEventInit, Element, EventTarget};
use yew::prelude::*;

use crate::dataset::{Lang, version};
use crate::maths::Reading;

/// Detail of `hechos:ready` and `hechos:change`.
#[derive(Serialize)]
struct Detail<'a> {
    /// Version of the dataset.
    version: &'a str,
    /// BCP 47 tag of the page's language.
    lang: &'a str,
    /// `plausible` or `strict`.
    reading: &'a str,
    /// The fragment that leads to what the reader sees, without `#`.
    link: &'a str,
}

/// Dispatches `hechos:ready` once, then `hechos:change` for every choice: on an element, or on the
/// document.
#[hook]
pub fn use_events(place: Option<&NodeRef>, lang: Lang, reading: Reading, link: &str) {
    let first = use_mut_ref(|| true);
    let place = place.cloned();
    use_effect_with(
        (lang, reading, link.to_owned()),
        move |(lang, reading, link)| {
            let name = if first.replace(false) {
                "hechos:ready"
            } else {
                "hechos:change"
            };
            tell(place.as_ref(), name, *lang, *reading, link);
        },
    );
}

fn tell(place: Option<&NodeRef>, name: &str, lang: Lang, reading: Reading, link: &str) {
    let document = || web_sys::window().and_then(|window| window.document());
    let target: Option<EventTarget> = match place {
        Some(place) => place.cast::<Element>().map(Into::into),
        None => document().map(Into::into),
    };
    let Some(target) = target else {
        return;
    };
    if place.is_none()
        && let Some(root) = document().and_then(|document| document.document_element())
    {
        // Setting a valid attribute cannot fail.
        let _ = root.set_attribute("data-ready", "");
    }
    let reading = match reading {
        Reading::Plausible => "plausible",
        Reading::Strict => "strict",
    };
    let detail = Detail {
        version: version(),
        lang: lang.tag(),
        reading,
        link,
    };
    let init = CustomEventInit::new();
    if let Ok(value) = serde_wasm_bindgen::to_value(&detail) {
        init.set_detail(&value);
    }
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // A listener that throws is the site's matter.
        let _ = target.dispatch_event(&event);
    }
}
