//! What a field needs of the browser: its text, its focus, its list in view.

use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// The text of the input that an event happened in.
pub fn typed_text(event: &InputEvent) -> Option<String> {
    let input = event.target_dyn_into::<HtmlInputElement>()?;
    Some(input.value())
}

/// Selects what stands in the input that was clicked, so that typing replaces it.
pub fn select_text(event: &MouseEvent) {
    if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
        input.select();
    }
}

/// Puts the cursor into a field.
pub fn focus(field: &NodeRef) {
    if let Some(field) = field.cast::<HtmlElement>() {
        // What cannot take focus, as in a page that is being left, needs none.
        let _ = field.focus();
    }
}

/// Scrolls a list within itself, so that the active one of its items can be seen.
#[hook]
pub fn use_item_in_view(list: &NodeRef, active: Option<usize>) {
    let list = list.clone();
    use_effect_with(active, move |active| {
        if let (Some(at), Some(list)) = (*active, list.cast::<HtmlElement>()) {
            let item = u32::try_from(at)
                .ok()
                .and_then(|at| list.children().item(at));
            if let Some(item) = item {
                scroll_within(&list, &item);
            }
        }
    });
}

fn scroll_within(list: &HtmlElement, item: &Element) {
    let (frame, place) = (
        list.get_bounding_client_rect(),
        item.get_bounding_client_rect(),
    );
    let above = place.top() - frame.top();
    let below = place.bottom() - frame.bottom();
    let by = if above < 0.0 { above } else { below.max(0.0) };
    list.set_scroll_top(list.scroll_top() + by as i32);
}
