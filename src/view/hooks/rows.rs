//! The rows of the table of all figures: their order, which are shown, and which one is open.
//!
//! The rows are fixed HTML. They are moved and hidden one by one here, and only those that change:
//! ten thousand rows as components would be compared at each letter of a search. What changes is made
//! from the top, some groups of rows a turn, so that the first stand there at once.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::dataset::FigureId;
use crate::view::figures::GROUP;

/// About how many rows are hidden or shown in the first turn, which is what a reader sees, and in each
/// later one.
const TURNS: [usize; 2] = [2000, 8000];
/// As many of these take as long as one row that is moved.
const MOVED: usize = 10;
/// What a group out of sight takes.
const SIZE: &str = "contain-intrinsic-block-size";

/// The rows as they stand in the page, and as they should.
#[derive(Default)]
struct Table {
    /// Each a `tbody` of [`GROUP`] figures.
    groups: Vec<Element>,
    /// The row of each figure; its provenance is the next one.
    rows: Vec<Option<Element>>,
    /// The order in which all groups stand. None: a new one is being made.
    stands: Option<Rc<Vec<FigureId>>>,
    order: Rc<Vec<FigureId>>,
    /// Which rows are shown, and which should be.
    shown: Vec<bool>,
    passing: Vec<bool>,
    /// How many rows each group shows.
    counts: Vec<usize>,
    /// Counts what was asked for, so that what is no longer wanted is left where it is.
    asked: u32,
}

type Shared = Rc<RefCell<Table>>;

/// Puts the rows in order and hides those that do not pass, whenever the state says something new.
/// `passing` is in the order of the dataset. The order of the first call is that of the page. What is
/// returned looks the rows up, which takes a moment in a long table.
#[hook]
pub fn use_rows(table: &NodeRef, order: Rc<Vec<FigureId>>, passing: Vec<bool>) -> Callback<()> {
    let now: Shared = {
        let (order, rows) = (order.clone(), passing.len());
        use_mut_ref(|| Table {
            stands: Some(order.clone()),
            order,
            shown: vec![true; rows],
            passing: vec![true; rows],
            ..Table::default()
        })
    };
    let find = {
        let (table, now) = (table.clone(), now.clone());
        use_callback((), move |(), ()| now.borrow_mut().find(&table))
    };
    let found = find.clone();
    use_effect_with((order, passing), move |(order, passing)| {
        let asked = {
            let mut table = now.borrow_mut();
            if table.order == *order && table.passing == *passing {
                return;
            }
            table.order = order.clone();
            table.passing.clone_from(passing);
            table.asked += 1;
            table.asked
        };
        found.emit(());
        turn(&now, 0, asked);
    });
    find
}

/// Puts groups in place from one on, as many as one turn takes, and the rest in later turns.
fn turn(now: &Shared, from: usize, asked: u32) {
    let mut table = now.borrow_mut();
    if table.asked != asked {
        return;
    }
    let most = TURNS[usize::from(from > 0)];
    let (mut at, mut changes) = (from, 0);
    while at < table.groups.len() && changes < most {
        changes += table.order_group(at) * MOVED + table.show_group(at);
        at += 1;
    }
    if at == table.groups.len() {
        table.stands = Some(table.order.clone());
    } else if let Some(window) = web_sys::window() {
        let now = now.clone();
        let next = Closure::once_into_js(move || turn(&now, at, asked));
        // Without a timer the rest stays as it is.
        let _ = window.set_timeout_with_callback(next.unchecked_ref());
    }
}

impl Table {
    /// Looks the groups and rows up, once. The page holds them in the order of the first call.
    fn find(&mut self, table: &NodeRef) {
        let Some(table) = table.cast::<Element>().filter(|_| self.groups.is_empty()) else {
            return;
        };
        let of = |selector| table.query_selector_all(selector).ok();
        let groups = of(":scope > tbody");
        let rows = of(":scope > tbody > [id^=figure-]");
        let (groups, rows) = (groups.as_ref(), rows.as_ref());
        let element = |node: web_sys::Node| node.dyn_into::<Element>().ok();
        self.rows = vec![None; self.shown.len()];
        // The page stands in the order of the first call until something is put.
        for (at, figure) in (0..).zip(self.stands.iter().flat_map(|order| order.iter())) {
            self.rows[figure.position()] = rows.and_then(|rows| element(rows.item(at)?));
        }
        let number = groups.map_or(0, |groups| groups.length());
        self.groups = (0..number)
            .filter_map(|at| groups.and_then(|groups| element(groups.item(at)?)))
            .collect();
        self.counts = vec![GROUP; self.groups.len()];
    }

    /// The figures of a group.
    fn group(&self, at: usize) -> impl Iterator<Item = FigureId> + use<> {
        let order = self.order.clone();
        let places = at * GROUP..order.len().min((at + 1) * GROUP);
        places.map(move |place| order[place])
    }

    /// Puts the rows of a group in their order before what else stands in it, and returns how many
    /// were moved.
    fn order_group(&mut self, at: usize) -> usize {
        if self.stands.as_ref() == Some(&self.order) {
            return 0;
        }
        self.stands = None;
        let (group, mut moved) = (&self.groups[at], 0);
        let mut spot = group.first_element_child();
        for figure in self.group(at) {
            let Some(row) = self.rows[figure.position()].as_ref() else {
                continue;
            };
            let provenance = row.next_element_sibling();
            if spot.as_ref() == Some(row) {
                spot = provenance.and_then(|of| of.next_element_sibling());
                continue;
            }
            for part in [Some(row), provenance.as_ref()].into_iter().flatten() {
                // Before a row of the group itself, which cannot fail.
                let _ = group.insert_before(part, spot.as_deref());
            }
            moved += 1;
        }
        moved
    }

    /// Shows the rows of a group that pass and hides the others, and returns how many were changed.
    fn show_group(&mut self, at: usize) -> usize {
        let (mut changed, mut count) = (0, 0);
        for figure in self.group(at) {
            let place = figure.position();
            let passes = self.passing[place];
            count += usize::from(passes);
            if passes != self.shown[place] {
                self.shown[place] = passes;
                changed += 1;
                if let Some(row) = &self.rows[place] {
                    // Changing a valid attribute cannot fail.
                    let _ = row.toggle_attribute_with_force("hidden", !passes);
                }
            }
        }
        if count != self.counts[at] {
            self.counts[at] = count;
            let group = &self.groups[at];
            // Neither can this.
            let _ = group.toggle_attribute_with_force("hidden", count == 0);
            if GROUP > 1
                && let Some(group) = group.dyn_ref::<HtmlElement>()
            {
                let _ = group
                    .style()
                    .set_property(SIZE, &format!("calc({count} * var(--_row))"));
            }
        }
        changed
    }
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
