//! Search and filters over the table of all figures.

use yew::prelude::*;

use super::context::Context;
use super::hooks::{picked, typed_text};
use crate::card::Filters;
use crate::state::{Action, TableView};
use crate::text::period;

/// The search field, a select for each filter, and the button that clears them.
pub fn filters(context: &Context, view: &TableView, offer: &Filters) -> Html {
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
            { select(context, "figures-source", source, sources.collect(), place(&offer.sources, view.source), {
                let values = offer.sources.clone();
                send.reform(move |at: Option<usize>| Action::FilterSource(value(&values, at)))
            }) }
            { select(context, "figures-subject", subject, subjects.collect(), place(&offer.subjects, view.subject), {
                let values = offer.subjects.clone();
                send.reform(move |at: Option<usize>| Action::FilterSubject(value(&values, at)))
            }) }
            { select(context, "figures-indicator", indicator, indicators.collect(), place(&offer.indicators, view.indicator), {
                let values = offer.indicators.clone();
                send.reform(move |at: Option<usize>| Action::FilterIndicator(value(&values, at)))
            }) }
            { select(context, "figures-period", when, periods.collect(), place(&offer.periods, view.period), {
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
    chosen: Option<usize>,
    onpick: Callback<Option<usize>>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        onpick.emit(picked(&event).and_then(|at| at.checked_sub(1)));
    });
    let option = |(at, name): (usize, String)| {
        html! { <option selected={chosen == Some(at)}>{ name }</option> }
    };
    html! {
        <div class="hechos-field">
            <label class="hechos-field__label" for={id}>{ label }</label>
            <select class="hechos-select" {id} {onchange}>
                <option selected={chosen.is_none()}>{ context.texts().ui.all }</option>
                { for names.into_iter().enumerate().map(option) }
            </select>
        </div>
    }
}

fn place<T: Copy + PartialEq>(values: &[T], chosen: Option<T>) -> Option<usize> {
    chosen.and_then(|chosen| values.iter().position(|value| *value == chosen))
}

fn value<T: Copy>(values: &[T], at: Option<usize>) -> Option<T> {
    at.and_then(|at| values.get(at)).copied()
}
