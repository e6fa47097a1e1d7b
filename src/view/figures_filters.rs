//! Search and filters over the table of all figures.

use yew::prelude::*;

use super::context::Context;
use super::hooks::{picked, typed_text};
use crate::card::Filters;
use crate::state::{Action, TableView};
use crate::text::period;

/// The place of the chosen option in each select, 0 for all.
pub fn places(view: &TableView, offer: &Filters) -> [usize; 4] {
    [
        place(&offer.sources, view.source),
        place(&offer.subjects, view.subject),
        place(&offer.indicators, view.indicator),
        place(&offer.periods, view.period),
    ]
}

/// The search field, a select for each filter, and the button that clears them.
pub fn filters(
    context: &Context,
    view: &TableView,
    offer: &Filters,
    selects: &[NodeRef; 4],
) -> Html {
    let chosen = places(view, offer);
    let Context { lang, ref send, .. } = *context;
    let ui = &context.texts().ui;
    let [search, source, subject, indicator, when] = ui.filters;
    let oninput = {
        let send = send.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(query) = typed_text(&event) {
                send.emit(Action::Search(query));
            }
        })
    };
    let clear = send.reform(|_: MouseEvent| Action::ClearFilters);
    let sources = offer.sources.iter().map(|id| {
        let row = id.get();
        format!("{} · {}", row.letter, row.publisher)
    });
    let name = |text: &'static str| text.to_owned();
    let subjects = offer
        .subjects
        .iter()
        .map(|id| name(id.get().name.get(lang)));
    let indicators = offer
        .indicators
        .iter()
        .map(|id| name(id.get().name.get(lang)));
    let periods = offer.periods.iter().map(|when| period(*when, lang));
    html! {
        <div class="hechos-find" role="search" aria-label={ui.figures_search}>
            <div class="hechos-field">
                <label class="hechos-field__label" for="figures-search">{ search }</label>
                <input
                    class="hechos-input"
                    id="figures-search"
                    type="search"
                    autocomplete="off"
                    value={view.query.clone()}
                    {oninput}
                />
            </div>
            { select(context, "figures-source", source, sources.collect(), chosen[0], &selects[0], {
                let values = offer.sources.clone();
                send.reform(move |at: Option<usize>| Action::FilterSource(value(&values, at)))
            }) }
            { select(context, "figures-subject", subject, subjects.collect(), chosen[1], &selects[1], {
                let values = offer.subjects.clone();
                send.reform(move |at: Option<usize>| Action::FilterSubject(value(&values, at)))
            }) }
            { select(context, "figures-indicator", indicator, indicators.collect(), chosen[2], &selects[2], {
                let values = offer.indicators.clone();
                send.reform(move |at: Option<usize>| Action::FilterIndicator(value(&values, at)))
            }) }
            { select(context, "figures-period", when, periods.collect(), chosen[3], &selects[3], {
                let values = offer.periods.clone();
                send.reform(move |at: Option<usize>| Action::FilterPeriod(value(&values, at)))
            }) }
            <button class="hechos-button hechos-find__clear" type="button" onclick={clear}>{ ui.clear }</button>
        </div>
    }
}

/// A filter; the first option shows all.
fn select(
    context: &Context,
    id: &'static str,
    label: &'static str,
    names: Vec<String>,
    chosen: usize,
    select: &NodeRef,
    onpick: Callback<Option<usize>>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        onpick.emit(picked(&event).and_then(|at| at.checked_sub(1)));
    });
    let option = |(at, name): (usize, String)| {
        html! { <option selected={chosen == at + 1}>{ name }</option> }
    };
    html! {
        <div class="hechos-field">
            <label class="hechos-field__label" for={id}>{ label }</label>
            <select class="hechos-select" {id} {onchange} ref={select.clone()}>
                <option selected={chosen == 0}>{ context.texts().ui.all }</option>
                { for names.into_iter().enumerate().map(option) }
            </select>
        </div>
    }
}

fn place<T: Copy + PartialEq>(values: &[T], chosen: Option<T>) -> usize {
    let at = values.iter().position(|value| Some(*value) == chosen);
    at.map_or(0, |at| at + 1)
}

fn value<T: Copy>(values: &[T], at: Option<usize>) -> Option<T> {
    at.and_then(|at| values.get(at)).copied()
}
