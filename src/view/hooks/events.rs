//! What the page tells the site around it: that it is ready, and what the reader has chosen.

use serde::Serialize;
use web_sys::{CustomEvent, CustomEventInit};
use yew::prelude::*;

use crate::dataset::{Lang, VERSION};
use crate::maths::Reading;

/// Detail of `hechos:ready` and `hechos:change`, dispatched on the document.
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

/// Dispatches `hechos:ready` once, then `hechos:change` for every choice.
#[hook]
pub fn use_events(lang: Lang, reading: Reading, link: &str) {
    let first = use_mut_ref(|| true);
    use_effect_with(
        (lang, reading, link.to_owned()),
        move |(lang, reading, link)| {
            let name = if first.replace(false) {
                "hechos:ready"
            } else {
                "hechos:change"
            };
            tell(name, *lang, *reading, link);
        },
    );
}

fn tell(name: &str, lang: Lang, reading: Reading, link: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if let Some(root) = document.document_element() {
        // Setting a valid attribute cannot fail.
        let _ = root.set_attribute("data-ready", "");
    }
    let reading = match reading {
        Reading::Plausible => "plausible",
        Reading::Strict => "strict",
    };
    let detail = Detail {
        version: VERSION,
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
        let _ = document.dispatch_event(&event);
    }
}
