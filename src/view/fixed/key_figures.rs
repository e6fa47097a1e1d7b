//! The lead paragraph, how to read the sheet, and the key figures.

use yew::prelude::*;

use crate::card::{KeyFigure, key_figures as keys, lead, lead_note};
use crate::dataset::{Lang, created};
use crate::text::{date, fixed_texts};
use crate::view::rich::{amount, mark, rich};

/// What a reader sees first.
pub fn key_figures(lang: Lang) -> Html {
    let page = fixed_texts(lang);
    let day = date(created(), lang).map(|date| page.embed.day.replace("{date}", &date));
    let key = |key: KeyFigure| {
        html! {
            <li class="hechos-key">
                <p class="hechos-key__value">{ amount(&key.amount, "hechos-key__unit") }</p>
                <p class="hechos-key__what">{ key.what }</p>
                <p class="hechos-key__meta">{ key.meta }{ " " }{ mark(key.figure, lang) }</p>
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
