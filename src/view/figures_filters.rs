//! Search and filters over the table of all figures.

use yew::prelude::*;

use super::context::Context;
use super::hooks::{picked_value, typed_text};
use super::parts::{Parts, part_at};
use crate::dataset::{IndicatorId, SourceId, SubjectId};
use crate::state::{Action, FigureKind, OthersKey, TableView};
use crate::text::Filter;

/// How many filters there may be.
pub const FILTERS: usize = Filter::ALL.len();

/// The ids of the selects, in the order of [`Filter`].
const SELECTS: [&str; FILTERS] = [
    "figures-source",
    "figures-subject",
    "figures-indicator",
    "figures-period",
    "figures-kind",
    "figures-others",
];

/// The value of the chosen option in each select, empty for all.
pub fn values(view: &TableView) -> [String; FILTERS] {
    let period = view.period.map(|period| period.to_string());
    [
        view.source.map_or("", |id| id.get().id).to_owned(),
        view.subject.map_or("", |id| id.get().id).to_owned(),
        view.indicator.map_or("", |id| id.get().id).to_owned(),
        period.unwrap_or_default(),
        view.kind.map_or("", FigureKind::as_str).to_owned(),
        view.others.map_or("", OthersKey::as_str).to_owned(),
    ]
}

/// The search field, a select for each filter, and the button that clears them. `prepare` is called
/// before the first letter of a search.
pub fn filters(
    context: &Context,
    view: &TableView,
    parts: &Parts,
    selects: &[NodeRef; FILTERS],
    prepare: &Callback<()>,
) -> Html {
    let send = &context.send;
    let ui = &context.texts().ui;
    let oninput = {
        let send = send.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(query) = typed_text(&event) {
                send.emit(Action::Search(query));
            }
        })
    };
    let clear = send.reform(|_: MouseEvent| Action::ClearFilters);
    let select = |by: Filter| {
        let at = by as usize;
        let send = send.clone();
        let onchange = Callback::from(move |event: Event| {
            if let Some(value) = picked_value(&event) {
                send.emit(filter(by, &value));
            }
        });
        let id = SELECTS[at];
        html! {
            <div class="hechos-field">
                <label class="hechos-field__label" for={id}>{ ui.filters.of(by) }</label>
                <select class="hechos-select" {id} {onchange} ref={selects[at].clone()}>
                    { part_at(&parts.options, at) }
                </select>
            </div>
        }
    };
    html! {
        <div class="hechos-find" role="search" aria-label={ui.figures_search}>
            <div class="hechos-field">
                <label class="hechos-field__label" for="figures-search">{ ui.search }</label>
                <input
                    class="hechos-input"
                    id="figures-search"
                    type="search"
                    autocomplete="off"
                    value={view.query.clone()}
                    onfocus={prepare.reform(|_: FocusEvent| ())}
                    {oninput}
                />
            </div>
            { for Filter::ALL.into_iter().filter(offered).map(select) }
            <button class="hechos-button hechos-find__clear" type="button" onclick={clear}>{ ui.clear }</button>
        </div>
    }
}

/// A sheet that knows nothing of others has nothing to choose of it.
fn offered(by: &Filter) -> bool {
    *by != Filter::Others || OthersKey::is_offered()
}

/// What an option of a select asks for.
fn filter(by: Filter, value: &str) -> Action {
    match by {
        Filter::Source => Action::FilterSource(SourceId::find(value)),
        Filter::Subject => Action::FilterSubject(SubjectId::find(value)),
        Filter::Measure => Action::FilterIndicator(IndicatorId::find(value)),
        Filter::Period => Action::FilterPeriod(value.parse().ok()),
        Filter::Kind => Action::FilterKind(FigureKind::parse(value)),
        Filter::Others => Action::FilterOthers(OthersKey::parse(value)),
    }
}
