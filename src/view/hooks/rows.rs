//! The rows of the table of all figures: their order, which are shown, and which one is open.
//!
//! The rows are fixed HTML and no components: they are moved and hidden here, and only those that change.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList};
use yew::prelude::*;

use crate::dataset::FigureId;

/// The places of the table as the page has them. Each is a `tbody` that stays where it is, since the
/// renderer keeps the first node of raw HTML; what is moved is the row in it, with its provenance.
struct Places {
    order: Rc<Vec<FigureId>>,
    shown: Vec<bool>,
}

/// Puts the rows in order and hides those that do not pass, whenever the state says something new.
/// `passing` is in the order of the dataset. The order of the first call is that of the page.
#[hook]
pub fn use_rows(table: &NodeRef, order: Rc<Vec<FigureId>>, passing: Vec<bool>) {
    let places = {
        let order = order.clone();
        use_mut_ref(|| Places {
            shown: vec![true; order.len()],
            order,
        })
    };
    let table = table.clone();
    use_effect_with((order, passing), move |(order, passing)| {
        let mut places = places.borrow_mut();
        let passes = |figure: &FigureId| passing[figure.position()];
        let shown: Vec<bool> = order.iter().map(passes).collect();
        if places.order == *order && places.shown == shown {
            return;
        }
        let of = |table: Element| table.query_selector_all(":scope > tbody").ok();
        if let Some(bodies) = table.cast().and_then(of) {
            places.put_in_order(&bodies, order);
            places.show(&bodies, shown);
        }
    });
}

impl Places {
    /// Moves each row that stands elsewhere into its place.
    fn put_in_order(&mut self, bodies: &NodeList, order: &Rc<Vec<FigureId>>) {
        if self.order == *order {
            return;
        }
        let mut rows = vec![None; order.len()];
        for (at, figure) in (0..).zip(self.order.iter()) {
            rows[figure.position()] = body(bodies, at).and_then(|body| body.first_element_child());
        }
        for (at, figure) in (0..).zip(order.iter()) {
            let Some((body, row)) = body(bodies, at).zip(rows[figure.position()].as_ref()) else {
                continue;
            };
            if row.parent_element().as_ref() == Some(&body) {
                continue;
            }
            let provenance = row.next_element_sibling();
            for part in [Some(row), provenance.as_ref()].into_iter().flatten() {
                // A row goes into any `tbody`, so this cannot fail.
                let _ = body.append_child(part);
            }
        }
        self.order = order.clone();
    }

    /// Shows the places whose figures pass, and hides the others.
    fn show(&mut self, bodies: &NodeList, shown: Vec<bool>) {
        for (at, (before, now)) in (0..).zip(self.shown.iter().zip(&shown)) {
            if before != now
                && let Some(body) = body(bodies, at)
            {
                // Changing a valid attribute cannot fail.
                let _ = body.toggle_attribute_with_force("hidden", !now);
            }
        }
        self.shown = shown;
    }
}

fn body(bodies: &NodeList, at: u32) -> Option<Element> {
    bodies.item(at)?.dyn_into().ok()
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
