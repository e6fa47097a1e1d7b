//! The table of contents: a rail on wide screens, a fold on narrow ones.

use yew::prelude::*;

use super::section::Section;
use crate::dataset::Lang;
use crate::text::texts;

/// Links to every section and to the top. On a narrow screen they lie over the page once
/// opened; `start.js` closes them behind the reader.
pub fn contents(lang: Lang) -> Html {
    let ui = &texts(lang).ui;
    let item = |section: Section| {
        let pause = (section == Section::Compare).then_some("hechos-contents__break");
        html! {
            <li class={classes!("hechos-contents__item", pause)}>
                <a class="hechos-contents__link" href={format!("#{}", section.id())}>
                    { section.heading(lang).short }
                </a>
            </li>
        }
    };
    html! {
        <nav class="hechos-contents" aria-label={ui.contents}>
            <details class="hechos-contents__details">
                <summary class="hechos-contents__summary"><strong>{ ui.contents }</strong></summary>
                <ul class="hechos-contents__list">{ for Section::all().map(item) }</ul>
            </details>
            <a class="hechos-contents__top" href="#top">{ ui.to_top }</a>
        </nav>
    }
}
