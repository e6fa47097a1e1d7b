//! The lead paragraph and the five key figures.

use yew::prelude::*;

use super::context::Context;
use super::rich::{mark, rich};
use super::section::Section;
use crate::card::{KeyFigure, key_figures as keys, lead};
use crate::text::{Span, texts};

/// What a reader sees first. `note` is how to read the marks, and how many checks contradict.
pub fn key_figures(context: &Context, note: &[Span]) -> Html {
    let Context { lang, reading, .. } = *context;
    let page = &texts(lang).page;
    let key = |key: KeyFigure| {
        html! {
            <li class="hechos-key">
                <p class="hechos-key__value">
                    if !key.sign.is_empty() {
                        <span class="hechos-key__unit">{ key.sign }</span>
                    }
                    { key.value }
                    if !key.unit.is_empty() {
                        <span class="hechos-key__unit">{ key.unit }</span>
                    }
                    { mark(key.figure) }
                </p>
                <p class="hechos-key__what">{ key.what }</p>
                <p class="hechos-key__meta">{ key.meta }</p>
            </li>
        }
    };
    html! {
        <section class="hechos-lead" id={Section::Lead.id()} aria-label={page.sections[0].title}>
            <p class="hechos-lead__text">{ lead(lang).map(|text| rich(&text, lang)) }</p>
            <ul class="hechos-keys">{ for keys(reading, lang).into_iter().map(key) }</ul>
            <p class="hechos-lead__note">
                { rich(note, lang) }
                <a href="#audit">{ page.lead_link }</a>{ "." }
            </p>
        </section>
    }
}
