//! The whole sheet, as the build writes it: what no choice changes, and around the islands what holds
//! them. The program in the browser has the islands alone.

use std::rc::Rc;

use yew::prelude::*;

use super::island::Island;
use super::parts::{Parts, part};
use super::root::Root;
use super::section::{Section, headed, section};
use super::shared::{Place, Shared};
use super::tool::tool;
use crate::dataset::Lang;
use crate::state::Page;
use crate::text::fixed_texts;

/// What the page is rendered with.
#[derive(Properties, PartialEq, Clone, Default)]
pub struct AppProps {
    /// Language of the page.
    pub lang: Lang,
    /// Which page it is.
    pub page: Page,
    /// Whether all pages in both languages stand in one file.
    pub one_file: bool,
    /// The parts that no choice changes.
    pub parts: Rc<Parts>,
}

/// The sheet in one language.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps {
        lang,
        page,
        one_file,
        parts,
    } = props;
    let (lang, page, one_file) = (*lang, *page, *one_file);
    let sections = Section::of_page(page, one_file);
    let shared = Shared::default();
    let island = |place: Place| {
        html! { <Island {lang} {place} shared={shared.clone()} parts={parts.clone()} /> }
    };
    let held = |of: &Section| match of {
        Section::Lead => html! {
            <section class="hechos-lead" id={of.id()} aria-label={of.heading(lang).title}>
                { part(&parts.lead) }
            </section>
        },
        Section::AddsUp => part(&parts.adds_up),
        Section::More => part(&parts.more),
        Section::Sources => part(&parts.sources),
        Section::Ask => section(*of, headed(*of, lang, tool(lang, &island))),
        Section::Audit => html! {
            <>{ section(Section::Audit, island(Place::Section(Section::Audit))) }{ part(&parts.others) }</>
        },
        Section::Figures => html! {
            <>{ section(Section::Figures, island(Place::Section(Section::Figures))) }{ part(&parts.statements) }</>
        },
        of => section(*of, island(Place::Section(*of))),
    };
    html! {
        <>
            <a class="hechos-skip" href="#main">{ fixed_texts(lang).skip }</a>
            <div class="hechos-page">
                <header class="hechos-masthead"><Root {lang} {page} {one_file} shared={shared.clone()} parts={parts.clone()} /></header>
                <div role="status">{ island(Place::Notice) }</div>
                <main class="hechos-main" id="main">{ for sections.iter().map(held) }</main>
                { part(&parts.footer) }
                { part(&parts.find) }
            </div>
        </>
    }
}
