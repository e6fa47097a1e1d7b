//! The whole sheet, as the build writes it: what no choice changes, and around the islands what holds
//! them. The program in the browser has the islands alone.

use std::rc::Rc;

use yew::prelude::*;

use super::contents::contents;
use super::island::Island;
use super::parts::{Parts, part};
use super::root::Root;
use super::section::{Section, section};
use super::shared::{Place, Shared};
use crate::dataset::Lang;
use crate::text::texts;

/// What the page is rendered with.
#[derive(Properties, PartialEq, Clone, Default)]
pub struct AppProps {
    /// Language of the page.
    pub lang: Lang,
    /// Whether both languages stand in one file.
    pub one_file: bool,
    /// The parts that no choice changes.
    pub parts: Rc<Parts>,
}

/// The sheet in one language.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps {
        lang,
        one_file,
        parts,
    } = props;
    let lang = *lang;
    let shared = Shared::default();
    let island = |place: Place| {
        html! { <Island {lang} {place} shared={shared.clone()} parts={parts.clone()} /> }
    };
    let held = |of: Section| section(of, island(Place::Section(of)));
    html! {
        <>
            <a class="hechos-skip" href="#main">{ texts(lang).page.skip }</a>
            <div class="hechos-page">
                <header class="hechos-masthead"><Root {lang} one_file={*one_file} shared={shared.clone()} /></header>
                <div role="status">{ island(Place::Notice) }</div>
                <div class="hechos-body">
                    { contents(lang) }
                    <main class="hechos-main" id="main">
                        <section class="hechos-lead" id={Section::Lead.id()} aria-label={Section::Lead.heading(lang).title}>
                            { part(&parts.lead) }
                        </section>
                        { for Section::all().filter(|of| !of.cards().is_empty()).map(held) }
                        { part(&parts.sources) }
                    </main>
                </div>
                { part(&parts.footer) }
            </div>
        </>
    }
}
