//! The table of all figures: search, filters, sorting, and a row for each figure.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::figures_filters::{FILTERS, filters, values};
use super::hooks::{summary_row, use_open_row, use_rows, use_values};
use super::parts::{Parts, part};
use crate::card;
use crate::dataset::FigureId;
use crate::state::{Action, SortKey, TableView};
use crate::text::Column;

#[derive(Properties, PartialEq)]
pub struct FiguresProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// What the reader has chosen.
    pub view: TableView,
    /// The rows.
    pub parts: Rc<Parts>,
}

/// The columns, first to last, and what each is sorted by.
const COLUMNS: [(Column, Option<SortKey>); 6] = [
    (Column::Subject, Some(SortKey::Subject)),
    (Column::Measure, Some(SortKey::Indicator)),
    (Column::Period, Some(SortKey::Period)),
    (Column::Printed, Some(SortKey::Value)),
    (Column::StandsFor, None),
    (Column::Source, Some(SortKey::Article)),
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
    let selects = use_memo((), |()| <[NodeRef; FILTERS]>::default());
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
    // The eye sees the arrow over the column, and those who hear the page hear of it.
    let sorted = COLUMNS.iter().find(|(_, key)| *key == Some(view.sort));
    let sorted = sorted.map_or("", |(column, _)| ui.columns.of(*column));
    let turned = if view.descending {
        ui.sorted.turned
    } else {
        ""
    };
    let sorted = [ui.sorted.by, sorted, turned].concat();
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
            <p class="hechos-find__count" role="status">{ count }<span class="hechos-hidden">{ sorted }</span></p>
            <table ref={table} class="hechos-table hechos-figures" {onclick}>
                <caption class="hechos-hidden">{ ui.figures_caption }</caption>
                <thead>
                    <tr>{ for COLUMNS.iter().map(|column| head(*column, context, view)) }</tr>
                </thead>
                { part(&parts.rows) }
            </table>
            { part(&parts.list_menu) }
        </>
    }
}

/// The head of a column; the arrow is drawn from `aria-sort`.
fn head((column, sort): (Column, Option<SortKey>), context: &Context, view: &TableView) -> Html {
    let name = context.texts().ui.columns.of(column);
    let number = matches!(column, Column::Printed | Column::StandsFor);
    let number = number.then_some("hechos-table__number");
    let Some(key) = sort else {
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
