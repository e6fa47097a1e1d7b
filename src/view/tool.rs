//! The tool to ask with: both calculators, each on a tab of its own, which `start.js` turns over.

use yew::prelude::*;

use super::section::Section;
use super::shared::Place;
use crate::dataset::Lang;

/// The tabs and the panels; the first is open. Without scripts both stand below each other.
pub fn tool(lang: Lang, island: &dyn Fn(Place) -> Html) -> Html {
    let sections = Section::Ask.held();
    let tab = |(at, of): (usize, &Section)| {
        html! {
            <button
                class="hechos-tool__tab"
                type="button"
                role="tab"
                id={tab_id(*of)}
                aria-controls={of.id()}
                aria-selected={(at == 0).to_string()}
                tabindex={(at > 0).then_some("-1")}
            >
                { of.heading(lang).short }
            </button>
        }
    };
    let panel = |(at, of): (usize, &Section)| {
        html! {
            <div class="hechos-tool__panel" role="tabpanel" id={of.id()} aria-labelledby={tab_id(*of)} hidden={at > 0}>
                { island(Place::Section(*of)) }
            </div>
        }
    };
    html! {
        <>
            <div class="hechos-tool__tabs" role="tablist" aria-labelledby="ask-title">
                { for sections.iter().enumerate().map(tab) }
            </div>
            { for sections.iter().enumerate().map(panel) }
        </>
    }
}

fn tab_id(of: Section) -> String {
    [of.id(), "-tab"].concat()
}
