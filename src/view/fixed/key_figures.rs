//! The lead paragraph and the five key figures.

use yew::prelude::*;

use crate::card::{KeyFigure, key_figures as keys, lead, lead_note};
use crate::dataset::Lang;
use crate::maths::Reading;
use crate::text::fixed_texts;
use crate::view::rich::{amount, mark, rich};

/// What a reader sees first.
pub fn key_figures(reading: Reading, lang: Lang) -> Html {
    let page = fixed_texts(lang);
    let key = |key: KeyFigure| {
        html! {
            <li class="hechos-key">
                <p class="hechos-key__value">
                { amount(&key.amount, "hechos-key__unit") }
                { mark(key.figure, lang) }
                </p>
                <p class="hechos-key__what">{ key.what }</p>
                <p class="hechos-key__meta">{ key.meta }</p>
            </li>
        }
    };
    html! {
        <>
            <p class="hechos-lead__text">{ rich(&lead(lang), lang) }</p>
            <ul class="hechos-keys">{ for keys(reading, lang).into_iter().map(key) }</ul>
            <p class="hechos-lead__note">
                { rich(&lead_note(reading, lang), lang) }
                <a href="#audit">{ page.lead_link }</a>{ "." }
            </p>
        </>
    }
}
