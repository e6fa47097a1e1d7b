//! The table of all figures: search, filters, sorting, and a row for each figure.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::figures_filters::{filters, values};
use super::hooks::{summary_row, use_open_row, use_rows, use_values};
use super::parts::{Parts, part};
use crate::card;
use crate::dataset::FigureId;
use crate::state::{Action, SortKey, TableView};

#[derive(Properties, PartialEq)]
pub struct FiguresProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// What the reader has chosen.
    pub view: TableView,
    /// The rows.
    pub parts: Rc<Parts>,
}

/// What each column is sorted by, in the order of the columns.
const SORTS: [Option<SortKey>; 6] = [
    Some(SortKey::Subject),
    Some(SortKey::Indicator),
    Some(SortKey::Period),
    Some(SortKey::Value),
    None,
    Some(SortKey::Article),
];

/// Filters, count, table. A narrow screen shows rows as cards; the engines of today take the roles
/// from the elements whatever their `display`, and a browser test looks at what they say.
#[component]
pub fn Figures(props: &FiguresProps) -> Html {
    let FiguresProps {
        context,
        view,
        parts,
    } = props;
    let lang = context.lang;
    let ui = &context.texts().ui;
    let selects = use_memo((), |()| <[NodeRef; 5]>::default());
    use_values(&selects, values(view));
    // Made when the reader turns to the search, before the first letter of it.
    let searched = use_mut_ref(Vec::<String>::new);
    let make = || {
        if searched.borrow().is_empty() {
            *searched.borrow_mut() = card::searched(lang);
        }
    };
    if !view.query.is_empty() {
        make();
    }
    let passing = card::passing(view, &searched.borrow());
    let found = passing.iter().filter(|passes| **passes).count();
    let count = if found == 0 {
        ui.none_found.to_owned()
    } else {
        ui.count
            .replace("{count}", &found.to_string())
            .replace("{total}", &passing.len().to_string())
    };
    let order = use_memo((view.sort, view.descending), |(key, descending)| {
        card::in_row_order(*key, *descending, lang)
    });
    let table = use_node_ref();
    use_rows(&table, order, passing);
    let prepare = {
        let searched = searched.clone();
        use_callback((), move |(), ()| {
            if searched.borrow().is_empty() {
                *searched.borrow_mut() = card::searched(lang);
            }
        })
    };
    use_open_row(&table, view.open);
    // The state alone opens and closes rows, so that a link can and none is left open behind it.
    let onclick = {
        let send = context.send.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(figure) = summary_row(&event).and_then(|id| FigureId::find(&id)) {
                event.prevent_default();
                send.emit(Action::ToggleRow(figure));
            }
        })
    };
    html! {
        <>
            { filters(context, view, parts, &selects, &prepare) }
            <p class="hechos-find__count" role="status">{ count }</p>
            <table ref={table} class="hechos-table hechos-figures" {onclick}>
                <caption class="hechos-hidden">{ ui.figures_caption }</caption>
                <thead>
                    <tr>{ for (0..SORTS.len()).map(|at| head(at, context, view)) }</tr>
                </thead>
                { part(&parts.rows) }
            </table>
            { part(&parts.list_menu) }
        </>
    }
}

/// The head of a column; the arrow is drawn from `aria-sort`.
fn head(at: usize, context: &Context, view: &TableView) -> Html {
    let name = context.texts().ui.columns[at];
    let number = matches!(at, 3 | 4).then_some("hechos-table__number");
    let Some(key) = SORTS[at] else {
        return html! { <th class={number} scope="col">{ name }</th> };
    };
    let sort = (view.sort == key).then_some(if view.descending {
        "descending"
    } else {
        "ascending"
    });
    let onclick = context.send.reform(move |_: MouseEvent| Action::Sort(key));
    html! {
        <th class={number} scope="col" aria-sort={sort}>
            <button class="hechos-figures__sort" type="button" {onclick}>{ name }</button>
        </th>
    }
}
