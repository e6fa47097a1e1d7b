//! One figure in the table of all figures: its row, and its provenance in the row below.
//!
//! The subject is the summary of an empty `details`: the browser opens and closes it before, without
//! and after the program, and the sheet shows the row below while it is open. A browser that cannot
//! look from one row to the next shows every provenance.

use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::copies;
use super::provenance::provenance;
use crate::card::{Uses, stands_for, status};
use crate::dataset::{FigureId, Lang, Period};
use crate::judge::Check;
use crate::maths::Reading;
use crate::state::Page;
use crate::text::{
    Column, figure_period, fixed_texts, period, period_short, qualifier, speaker_name, texts,
};
use crate::view::rich::mark;
use crate::view::verdict::{check_verdict, differ};

/// Two rows of the table: the figure, and its provenance. `checks` are those of both readings.
pub fn figure_row(figure: FigureId, uses: &Uses, checks: [&[Check]; 2], lang: Lang) -> Html {
    let ui = &texts(lang).ui;
    let row = figure.get();
    let label = |column| ui.columns.of(column);
    let id = format!("figure-{}", row.id);
    let detail = format!("provenance-{}", row.id);
    let indicator = row.indicator.get().name.get(lang);
    let partner = row.partner.map(|partner| partner.get().name.get(lang));
    let who = speaker_name(figure, lang).unwrap_or(fixed_texts(lang).unnamed_short);
    html! {
        <>
            <tr id={id.clone()}>
                <th scope="row">
                    <details>
                        <summary
                            class="hechos-figures__toggle"
                            aria-controls={detail.clone()}
                            aria-describedby={format!("{id}-what {id}-when")}
                        >
                            { row.subject.get().name.get(lang) }
                        </summary>
                    </details>
                </th>
                <td data-label={label(Column::Measure)} id={format!("{id}-what")}>
                    { indicator }
                    if let Some(partner) = partner {
                        { ", " }{ partner }
                    }
                </td>
                <td data-label={label(Column::Period)} id={format!("{id}-when")}>
                    { period_cell(figure, lang) }
                    if let Some(status) = status(figure, lang) {
                        { ", " }{ status }
                    }
                </td>
                <td data-label={label(Column::Printed)} class="hechos-table__number">
                    <span>{ as_printed(figure, lang) }</span>
                </td>
                <td data-label={label(Column::StandsFor)} class="hechos-table__number">
                    { range_cell(figure, lang) }
                </td>
                <td data-label={label(Column::Source)}>
                    <span>{ mark(figure, lang) }{ " · " }{ who }
                        if row.speaker_is_from_context() {
                            { context_mark(" *", lang) }
                        }
                        { against(figure, checks, lang) }
                        if figure.is_disputed() {
                            { " " }{ differ(lang) }
                        }
                    </span>
                </td>
            </tr>
            <tr class="hechos-figures__detail" id={detail}>
                <td colspan="6">{ provenance(figure, uses, lang) }</td>
            </tr>
        </>
    }
}

/// What the figure is up against: the check that disagrees with it, in both readings where they differ.
fn against(figure: FigureId, checks: [&[Check]; 2], lang: Lang) -> Html {
    let found = checks.map(|all| all.iter().find(|of| of.is_against(figure)));
    let sign = |of: Option<&Check>| match of {
        Some(of) => html! {
            <>{ " " }<a href={Page::Checks.way(&["check-", &of.id].concat())}>{ check_verdict(of.verdict, lang) }</a></>
        },
        None => html! {},
    };
    match found.map(|of| of.map(|of| of.verdict)) {
        [one, other] if one == other => sign(found[0]),
        _ => copies("span", found.map(sign), lang),
    }
}

/// What the figure stands for, in both readings where they differ.
fn range_cell(figure: FigureId, lang: Lang) -> Html {
    let plausible = stands_for(figure, Reading::Plausible, lang);
    let strict = stands_for(figure, Reading::Strict, lang);
    if plausible == strict {
        return html! { { plausible } };
    }
    html! {
        <span>{ copies("span", [plausible, strict].map(VNode::from), lang) }</span>
    }
}

fn period_cell(figure: FigureId, lang: Lang) -> Html {
    let ui = &texts(lang).ui;
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
                { spoken(when, lang) }
                { context_mark(" *", lang) }
            </span>
        },
        Some(when) => spoken(when, lang),
    }
}

/// A period in short, which a voice would spell: to be heard it is whole.
fn spoken(when: Period, lang: Lang) -> Html {
    let (short, whole) = (period_short(when, lang), period(when, lang));
    if short == whole {
        return html! { { whole } };
    }
    html! {
        <>
            <span aria-hidden="true">{ short }</span>
            <span class="hechos-hidden">{ whole }</span>
        </>
    }
}

/// An asterisk, in words for those who hear the page.
pub fn context_mark(star: &'static str, lang: Lang) -> Html {
    html! {
        <>
            <span aria-hidden="true">{ star }</span>
            <span class="hechos-hidden">{ ", " }{ texts(lang).ui.from_context }</span>
        </>
    }
}

/// The figure in the words of its article, then the qualifier in those of the page.
fn as_printed(figure: FigureId, lang: Lang) -> Html {
    let row = figure.get();
    let word = qualifier(row.quantity.qualifier, lang);
    html! {
        <>
            <b lang={row.source.get().foreign_to(lang)}>{ row.as_printed }</b>
            if !word.is_empty() {
                { ", " }{ word }
            }
        </>
    }
}
