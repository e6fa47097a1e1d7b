//! Selects: which option is picked, and how the state picks one.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The 0-based place of the option that was picked. None: the event came from no select, or
/// nothing is picked.
pub fn picked(event: &Event) -> Option<usize> {
    let select = event.target_dyn_into::<HtmlSelectElement>()?;
    usize::try_from(select.selected_index()).ok()
}

/// The value of the option that was picked.
pub fn picked_value(event: &Event) -> Option<String> {
    Some(event.target_dyn_into::<HtmlSelectElement>()?.value())
}

/// Picks the options with these values, whenever the state says something new.
#[hook]
pub fn use_values<const N: usize>(selects: &[NodeRef; N], values: [String; N]) {
    let selects = selects.clone();
    use_effect_with(values, move |values| {
        for (select, value) in selects.iter().zip(values) {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(value);
            }
        }
    });
}

/// Picks the options that the state says, whenever it says something new. The attribute does not do
/// it: a browser ignores it for an option that the reader has picked before. None: no option is picked.
#[hook]
pub fn use_picked<const N: usize>(selects: &[NodeRef; N], picked: [Option<usize>; N]) {
    let selects = selects.clone();
    use_effect_with(picked, move |picked| {
        for (select, at) in selects.iter().zip(picked) {
            let select = select.cast::<HtmlSelectElement>();
            if let Some(select) = select {
                let at = at.and_then(|at| i32::try_from(at).ok());
                select.set_selected_index(at.unwrap_or(-1));
            }
        }
    });
}
