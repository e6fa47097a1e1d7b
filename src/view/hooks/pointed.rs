//! Marks of charts: which one a reader points at or has slid to.

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// The number of the mark that an event happened on.
pub fn marked(event: &MouseEvent) -> Option<usize> {
    let mark = event
        .target_dyn_into::<Element>()?
        .closest("[data-mark]")
        .ok()??;
    mark.get_attribute("data-mark")?.parse().ok()
}

/// The place of the slider that an event happened on.
pub fn slid(event: &InputEvent) -> Option<usize> {
    let slider = event.target_dyn_into::<HtmlInputElement>()?;
    slider.value().parse().ok()
}
