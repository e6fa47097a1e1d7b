//! The rows of the table of all figures: their order, which are shown, and which one is open.
//!
//! The rows are fixed HTML. They are moved and hidden one by one here, and only those that change:
//! ten thousand rows as components would be compared at each letter of a search.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::dataset::FigureId;

/// Puts the rows in order and hides those that do not pass, whenever the state says something new.
/// `passing` is in the order of the dataset. The order of the first call is that of the page.
#[hook]
pub fn use_rows(order: Rc<Vec<FigureId>>, passing: Vec<bool>) {
    let now = {
        let (order, all) = (order.clone(), vec![true; passing.len()]);
        use_mut_ref(|| (order, all))
    };
    let rows = use_mut_ref(Vec::<Option<Element>>::new);
    use_effect_with((order, passing), move |(order, passing)| {
        let mut now = now.borrow_mut();
        if now.0 == *order && now.1 == *passing {
            return;
        }
        let mut rows = rows.borrow_mut();
        if rows.is_empty() {
            *rows = bodies(&now.0);
        }
        for ((row, passes), passed) in rows.iter().zip(passing).zip(&now.1) {
            if let Some(row) = row.as_ref().filter(|_| passes != passed) {
                // Changing a valid attribute cannot fail.
                let _ = row.toggle_attribute_with_force("hidden", !passes);
            }
        }
        if now.0 != *order {
            for row in order.iter().filter_map(|at| rows[at.position()].as_ref()) {
                if let Some(table) = row.parent_node() {
                    // To its own parent, which cannot fail.
                    let _ = table.append_child(row);
                }
            }
        }
        *now = (order.clone(), passing.clone());
    });
}

/// The rows in the order of the dataset; the page holds them in the order given.
fn bodies(order: &[FigureId]) -> Vec<Option<Element>> {
    let document = web_sys::window().and_then(|window| window.document());
    let found =
        document.and_then(|document| document.query_selector_all(".hechos-figures > tbody").ok());
    let mut rows = vec![None; order.len()];
    for (at, figure) in (0..).zip(order) {
        let row = found.as_ref().and_then(|found| found.item(at));
        rows[figure.position()] = row.and_then(|row| row.dyn_into::<Element>().ok());
    }
    rows
}

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
            if let Some(fold) = fold.and_then(|fold| fold.dyn_into::<Element>().ok()) {
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
