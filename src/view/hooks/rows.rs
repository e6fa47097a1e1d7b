//! The rows of the table of all figures: their order, which are shown, and which one is open.
//!
//! The rows are fixed HTML. They are moved and hidden one by one here, and only those that change:
//! ten thousand rows as components would be compared at each letter of a search. A new order is made
//! from the top, some rows a turn, so that the first stand there at once.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use yew::prelude::*;

use crate::dataset::FigureId;

/// The fewest and the most rows that are put in place in one turn. The first turn is what a reader
/// sees; each takes as many as lie in place.
const TURN: [usize; 2] = [50, 1000];

type Rows = Rc<RefCell<Vec<Option<Element>>>>;

/// Puts the rows in order and hides those that do not pass, whenever the state says something new.
/// `passing` is in the order of the dataset. The order of the first call is that of the page.
#[hook]
pub fn use_rows(table: &NodeRef, order: Rc<Vec<FigureId>>, passing: Vec<bool>) {
    let table = table.clone();
    let now = {
        let (order, all) = (order.clone(), vec![true; passing.len()]);
        use_mut_ref(|| (order, all))
    };
    // The order that is being made: one that is no longer wanted is left where it is.
    let wanted = use_mut_ref(|| order.clone());
    let rows: Rows = use_mut_ref(Vec::new);
    use_effect_with((order, passing), move |(order, passing)| {
        let mut now = now.borrow_mut();
        if now.0 == *order && now.1 == *passing {
            return;
        }
        if rows.borrow().is_empty() {
            *rows.borrow_mut() = bodies(&table, &now.0);
        }
        for ((row, passes), passed) in rows.borrow().iter().zip(passing).zip(&now.1) {
            if let Some(row) = row.as_ref().filter(|_| passes != passed) {
                // Changing a valid attribute cannot fail.
                let _ = row.toggle_attribute_with_force("hidden", !passes);
            }
        }
        if now.0 != *order {
            *wanted.borrow_mut() = order.clone();
            put(order.clone(), 0, rows.clone(), wanted.clone());
        }
        *now = (order.clone(), passing.clone());
    });
}

/// Puts the rows in order from a place on, the first of them now and the rest in later turns.
fn put(order: Rc<Vec<FigureId>>, from: usize, rows: Rows, wanted: Rc<RefCell<Rc<Vec<FigureId>>>>) {
    if !Rc::ptr_eq(&order, &wanted.borrow()) {
        return;
    }
    let row = |at: usize| {
        let figure = order.get(at)?;
        rows.borrow()[figure.position()].clone()
    };
    let before = from.checked_sub(1).and_then(row);
    let mut spot = match &before {
        Some(before) => before.next_element_sibling(),
        None => row(0).and_then(|row| row.parent_element()?.query_selector("tbody").ok()?),
    };
    let end = order.len().min(from + from.clamp(TURN[0], TURN[1]));
    for row in (from..end).filter_map(row) {
        if spot.as_ref() == Some(&row) {
            spot = row.next_element_sibling();
        } else if let Some(table) = row.parent_node() {
            // Within its own parent, which cannot fail.
            let _ = table.insert_before(&row, spot.as_deref());
        }
    }
    if end < order.len()
        && let Some(window) = web_sys::window()
    {
        let next = Closure::once_into_js(move || put(order, end, rows, wanted));
        // Without a timer the rest keeps its old order.
        let _ = window.set_timeout_with_callback(next.unchecked_ref());
    }
}

/// The rows in the order of the dataset; the page holds them in the order given.
fn bodies(table: &NodeRef, order: &[FigureId]) -> Vec<Option<Element>> {
    let table = table.cast::<Element>();
    let found = table.and_then(|table| table.query_selector_all(":scope > tbody").ok());
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
pub fn use_open_row(table: &NodeRef, open: Option<FigureId>) {
    let table = table.clone();
    let first = use_mut_ref(|| true);
    use_effect_with(open, move |open| {
        if first.replace(false) && open.is_none() {
            return;
        }
        let Some(table) = table.cast::<Element>() else {
            return;
        };
        let folds = table.query_selector_all("details[open]").ok();
        for at in 0..folds.as_ref().map_or(0, |folds| folds.length()) {
            let fold = folds.as_ref().and_then(|folds| folds.item(at));
            if let Some(fold) = fold.and_then(|fold| fold.dyn_into::<Element>().ok()) {
                // Removing an attribute that is there cannot fail.
                let _ = fold.remove_attribute("open");
            }
        }
        let fold = open.and_then(|figure| {
            let fold = ["#figure-", figure.get().id, " details"].concat();
            table.query_selector(&fold).ok().flatten()
        });
        if let Some(fold) = fold {
            // Setting a valid attribute cannot fail.
            let _ = fold.set_attribute("open", "");
        }
    });
}
