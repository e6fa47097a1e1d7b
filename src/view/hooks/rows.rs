//! The folds of the table of all figures: which one was pressed, and which one is open.

use web_sys::Element;
use yew::prelude::*;

use crate::dataset::FigureId;

/// The id of the figure whose summary an event happened in, without `figure-`.
pub fn summary_row(event: &MouseEvent) -> Option<String> {
    let pressed = event.target_dyn_into::<Element>()?;
    pressed.closest("summary").ok().flatten()?;
    let row = pressed.closest("tr").ok().flatten()?;
    row.id().strip_prefix("figure-").map(str::to_owned)
}

/// Opens the fold of one figure and closes the others, whenever the state says something new.
#[hook]
pub fn use_open_row(open: Option<FigureId>) {
    let first = use_mut_ref(|| true);
    use_effect_with(open, move |open| {
        if first.replace(false) && open.is_none() {
            return;
        }
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return;
        };
        let folds = document
            .query_selector_all(".hechos-figures details[open]")
            .ok();
        for at in 0..folds.as_ref().map_or(0, |folds| folds.length()) {
            let fold = folds.as_ref().and_then(|folds| folds.item(at));
            if let Some(fold) =
                fold.and_then(|fold| wasm_bindgen::JsCast::dyn_into::<Element>(fold).ok())
            {
                // Removing an attribute that is there cannot fail.
                let _ = fold.remove_attribute("open");
            }
        }
        let row = open
            .and_then(|figure| document.get_element_by_id(&["figure-", figure.get().id].concat()));
        if let Some(fold) = row.and_then(|row| row.query_selector("details").ok().flatten()) {
            // Setting a valid attribute cannot fail.
            let _ = fold.set_attribute("open", "");
        }
    });
}
