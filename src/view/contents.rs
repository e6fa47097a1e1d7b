//! The table of contents: a line of links on wide screens, a fold on narrow ones.

use yew::prelude::*;

use super::section::Section;
use crate::dataset::Lang;
use crate::state::Page;
use crate::text::texts;

/// Links to the sections of the sheet, or from a page beside it to the others. On a narrow screen they lie
/// over the page once opened; `start.js` closes them behind the reader, marks where the reader is, and has the
/// fold named so.
/// The choices go along: all of them, or to the sheet those that it shows.
pub fn contents(page: Page, one_file: bool, lang: Lang, [all, home]: [&str; 2]) -> Html {
    let ui = &texts(lang).ui;
    let link = |href: String, name: &'static str, here: bool| {
        html! {
            <a class="hechos-contents__link" {href} aria-current={here.then_some("page")}>{ name }</a>
        }
    };
    let of_section = |section: Section| {
        let href = ["#", section.id()].concat();
        html! { <li>{ link(href, section.heading(lang).short, false) }</li> }
    };
    let of_page = |to: Page| {
        let (name, choices) = match to {
            Page::Sheet => (ui.to_sheet, home),
            Page::Checks => (Section::Audit.heading(lang).short, all),
            Page::Figures => (Section::Figures.heading(lang).short, all),
        };
        let href = [page.top(), to.folder(), choices].concat();
        html! { <li>{ link(href, name, to == page) }</li> }
    };
    let items: Html = match page {
        Page::Sheet => Section::of_page(page, one_file)
            .into_iter()
            .map(of_section)
            .collect(),
        _ => Page::ALL.into_iter().map(of_page).collect(),
    };
    html! {
        <nav class="hechos-contents" aria-label={ui.contents}>
            <details class="hechos-contents__details">
                <summary class="hechos-contents__summary"><span>{ ui.contents }</span></summary>
                <ul class="hechos-contents__list">{ items }</ul>
            </details>
        </nav>
    }
}
