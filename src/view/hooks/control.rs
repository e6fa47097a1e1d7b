//! What a control holds after an event: the place of the picked option.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The 0-based place of the option that was picked. None: the event came from no select, or
/// nothing is picked.
pub fn picked(event: &Event) -> Option<usize> {
    let select = event.target_dyn_into::<HtmlSelectElement>()?;
    usize::try_from(select.selected_index()).ok()
}
