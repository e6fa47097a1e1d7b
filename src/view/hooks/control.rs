//! What a control holds after an event: the text of an input, the place of the picked option.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The text of the search field that the event came from.
pub fn searched(event: &InputEvent) -> Option<String> {
    let input = event.target_dyn_into::<HtmlInputElement>()?;
    Some(input.value())
}

/// The 0-based place of the option that was picked. None: the event came from no select, or
/// nothing is picked.
pub fn picked(event: &Event) -> Option<usize> {
    let select = event.target_dyn_into::<HtmlSelectElement>()?;
    usize::try_from(select.selected_index()).ok()
}
