//! The reading, on the element around the sheet: the style sheet shows the fixed parts of it.

use yew::prelude::*;

use crate::maths::Reading;

/// Writes every change of it.
#[hook]
pub fn use_reading(reading: Reading) {
    let first = use_mut_ref(|| true);
    use_effect_with(reading, move |reading| {
        // The first run only confirms what the page was rendered with.
        if first.replace(false) {
            return;
        }
        let document = web_sys::window().and_then(|window| window.document());
        let page = document.and_then(|document| document.query_selector(".hechos-page").ok()?);
        if let Some(page) = page {
            // Setting or removing a valid attribute cannot fail.
            let _ = match reading {
                Reading::Strict => page.set_attribute("data-reading", "strict"),
                Reading::Plausible => page.remove_attribute("data-reading"),
            };
        }
    });
}
