//! The lead paragraph, how to read the sheet, and the key figures.

use yew::prelude::*;

use super::figure_row::context_mark;
use crate::card::{KeyFigure, key_figures as keys, lead, lead_note};
use crate::dataset::{Lang, created};
use crate::text::{date, fixed_texts, printed};
use crate::view::rich::{amount, mark, rich};

/// What is read from the text around a figure carries an asterisk, in words for those who hear it.
fn starred(meta: &str, lang: Lang) -> Html {
    let Some((before, after)) = meta.split_once('*') else {
        return html! { { meta.to_owned() } };
    };
    html! { <>{ before.to_owned() }{ context_mark("*", lang) }{ after.to_owned() }</> }
}

/// What a reader sees first.
pub fn key_figures(lang: Lang) -> Html {
    let page = fixed_texts(lang);
    let day = date(created(), lang).map(|date| page.embed.day.replace("{date}", &date));
    let key = |key: KeyFigure| {
        html! {
            <li class="hechos-key">
                // An abbreviated unit would be spelled.
                <p class="hechos-key__value">
                    <span aria-hidden="true">{ amount(&key.amount, "hechos-key__unit") }</span>
                    <span class="hechos-hidden">{ printed(&key.figure.get().quantity, lang) }</span>
                </p>
                <p class="hechos-key__what">{ key.what }</p>
                <p class="hechos-key__meta">{ starred(&key.meta, lang) }{ " " }{ mark(key.figure, lang) }</p>
            </li>
        }
    };
    html! {
        <>
            <p class="hechos-lead__text">{ rich(&lead(lang), lang) }</p>
            <div class="hechos-lead__row">
                <details class="hechos-fold">
                    <summary class="hechos-fold__summary">{ page.how_to_read }</summary>
                    <p class="hechos-fold__body hechos-lead__note">{ rich(&lead_note(lang), lang) }</p>
                </details>
                <p class="hechos-lead__day">{ day }</p>
            </div>
            <ul class="hechos-keys">{ for keys(lang).into_iter().map(key) }</ul>
        </>
    }
}
