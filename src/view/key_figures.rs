//! The lead paragraph and the five key figures.

use yew::prelude::*;

use super::context::Context;
use super::rich::{mark, rich};
use super::section::Section;
use crate::card::{KeyFigure, key_figures, lead, lead_note};
use crate::text::texts;

#[derive(Properties, PartialEq)]
pub struct KeyFiguresProps {
    /// Language, reading, and where choices go.
    pub context: Context,
}

/// What a reader sees first.
#[component]
pub fn KeyFigures(props: &KeyFiguresProps) -> Html {
    let Context { lang, reading, .. } = props.context;
    let page = &texts(lang).page;
    let key = |key: KeyFigure| {
        html! {
            <li class="hechos-key">
                <p class="hechos-key__value">{ key.value }{ mark(key.figure) }</p>
                <p class="hechos-key__what">{ key.what }</p>
                <p class="hechos-key__meta">{ key.meta }</p>
            </li>
        }
    };
    html! {
        <section class="hechos-lead" id={Section::Lead.id()} aria-label={page.sections[0].title}>
            <p class="hechos-lead__text">{ lead(lang).map(|text| rich(&text, lang)) }</p>
            <ul class="hechos-keys">{ for key_figures(reading, lang).into_iter().map(key) }</ul>
            <p class="hechos-lead__note">
                { rich(&lead_note(reading, lang), lang) }
                <a href="#audit">{ page.lead_link }</a>{ "." }
            </p>
        </section>
    }
}
