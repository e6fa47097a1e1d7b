//! The table of contents: a rail on wide screens, a fold on narrow ones.

use yew::prelude::*;

use super::section::Section;
use crate::dataset::Lang;
use crate::text::texts;

#[derive(Properties, PartialEq)]
pub struct ContentsProps {
    /// Language of the page.
    pub lang: Lang,
}

/// Links to every section.
#[component]
pub fn Contents(props: &ContentsProps) -> Html {
    let page = &texts(props.lang).page;
    let ui = &texts(props.lang).ui;
    let item = |section: Section| {
        let pause = (section == Section::Compare).then_some("hechos-contents__break");
        html! {
            <li class={classes!("hechos-contents__item", pause)}>
                <a class="hechos-contents__link" href={format!("#{}", section.id())}>
                    { page.sections[section as usize].short }
                </a>
            </li>
        }
    };
    html! {
        <nav class="hechos-contents" aria-label={ui.contents}>
            <details class="hechos-contents__details">
                <summary class="hechos-contents__summary"><strong>{ ui.contents }</strong></summary>
                <ul class="hechos-contents__list">{ for Section::ALL.into_iter().map(item) }</ul>
            </details>
        </nav>
    }
}
