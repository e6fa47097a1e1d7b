//! The table of all figures: search, filters, sorting, and a row for each figure.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::figures_filters::{filters, places};
use super::hooks::use_picked;
use super::hooks::{summary_row, use_open_row};
use super::parts::{Parts, part_at};
use super::section::{Section, section};
use crate::card::{self, rows};
use crate::dataset::{FIGURES, FigureId};
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
    let offer = use_memo(lang, |lang| card::filters(*lang));
    let selects = use_memo((), |()| <[NodeRef; 4]>::default());
    use_picked(&selects, places(view, &offer));
    let shown = rows(view, lang);
    let count = if shown.is_empty() {
        ui.none_found.to_owned()
    } else {
        ui.count
            .replace("{count}", &shown.len().to_string())
            .replace("{total}", &FIGURES.len().to_string())
    };
    use_open_row(view.open);
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
    // Rows that are not shown stay in the page, hidden, at the end: the program could not write
    // them again.
    let mut order = shown.clone();
    order.extend(FigureId::all().filter(|figure| !shown.contains(figure)));
    let row = |(at, figure): (usize, FigureId)| {
        html! {
            <tbody key={figure.get().id} hidden={at >= shown.len()}>
                { part_at(&parts.rows, figure.position()) }
            </tbody>
        }
    };
    // A list of its own: beside the head, which has no key, rows would be replaced instead of moved.
    let rows: Html = order.into_iter().enumerate().map(row).collect();
    let body = html! {
        <>
            { filters(context, view, &offer, &selects) }
            <p class="hechos-find__count" role="status">{ count }</p>
            <table class="hechos-table hechos-figures" {onclick}>
                <caption class="hechos-hidden">{ ui.figures_caption }</caption>
                <thead>
                    <tr>{ for (0..SORTS.len()).map(|at| head(at, context, view)) }</tr>
                </thead>
                { rows }
            </table>
        </>
    };
    section(Section::Figures, lang, false, body)
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
