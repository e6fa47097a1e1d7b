//! One figure in the table of all figures: its row, and its provenance in the row below.
//!
//! The subject is the summary of an empty `details`: the browser opens and closes it before, without
//! and after the program, and the sheet shows the row below while it is open. A browser that cannot
//! look from one row to the next shows every provenance.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::provenance::provenance;
use super::sources::place_mark;
use crate::card::{Uses, stands_for};
use crate::dataset::{FigureId, Lang};
use crate::state::Action;
use crate::text::{figure_period, period_short, qualifier, speaker_name};

#[derive(Properties, PartialEq)]
pub struct FigureRowProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// The figure.
    pub figure: FigureId,
    /// Whether its provenance is unfolded.
    pub open: bool,
    /// Where the sheet uses it.
    pub uses: Rc<Uses>,
}

/// Two rows of the table.
#[component]
pub fn FigureRow(props: &FigureRowProps) -> Html {
    let FigureRowProps {
        context,
        figure,
        open,
        uses,
    } = props;
    let (figure, lang) = (*figure, context.lang);
    let ui = &context.texts().ui;
    let row = figure.get();
    let [_, measure, when, printed, range, source] = ui.columns;
    let id = format!("figure-{}", row.id);
    let detail = format!("provenance-{}", row.id);
    // The state alone opens and closes, so that no row is left open behind it.
    let onclick = {
        let send = context.send.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            send.emit(Action::ToggleRow(figure));
        })
    };
    let indicator = row.indicator.get().name.get(lang);
    let partner = row.partner.map(|partner| partner.get().name.get(lang));
    let who = speaker_name(figure, lang).unwrap_or(ui.unnamed_short);
    html! {
        <>
            <tr {id} role="row">
                <th scope="row" role="rowheader">
                    <details open={*open}>
                        <summary class="hechos-figures__toggle" aria-controls={detail.clone()} {onclick}>
                            { row.subject.get().name.get(lang) }
                        </summary>
                    </details>
                </th>
                <td role="cell" data-label={measure}>
                    { indicator }
                    if let Some(partner) = partner {
                        { ", " }{ partner }
                    }
                </td>
                <td role="cell" data-label={when}>{ period_cell(figure, lang, context) }</td>
                <td role="cell" data-label={printed} class="hechos-table__number">
                    <span>{ as_printed(figure, lang) }</span>
                </td>
                <td role="cell" data-label={range} class="hechos-table__number">
                    { stands_for(figure, context.reading, lang) }
                </td>
                <td role="cell" data-label={source}>
                    <span>{ place_mark(row.source, row.paragraph) }{ " · " }{ who }</span>
                </td>
            </tr>
            <tr class="hechos-figures__detail" id={detail} role="row">
                <td role="cell" colspan="6">{ provenance(figure, uses, lang) }</td>
            </tr>
        </>
    }
}

fn period_cell(figure: FigureId, lang: Lang, context: &Context) -> Html {
    let ui = &context.texts().ui;
    let row = figure.get();
    match figure_period(row) {
        None => html! {
            <span>
                <span aria-hidden="true">{ "—" }</span>
                <span class="hechos-hidden">{ ui.undated }</span>
            </span>
        },
        Some(when) if row.period_is_from_context() => html! {
            <span>
                { period_short(when, lang) }
                <span aria-hidden="true">{ " *" }</span>
                <span class="hechos-hidden">{ ", " }{ ui.from_context }</span>
            </span>
        },
        Some(when) => html! { { period_short(when, lang) } },
    }
}

/// The figure in the words of its article, then the qualifier in those of the page.
fn as_printed(figure: FigureId, lang: Lang) -> Html {
    let row = figure.get();
    let language = row.source.get().language;
    let word = qualifier(row.quantity.qualifier, lang);
    html! {
        <>
            <b lang={(language != lang).then_some(language.tag())}>{ row.as_printed }</b>
            if !word.is_empty() {
                { ", " }{ word }
            }
        </>
    }
}
