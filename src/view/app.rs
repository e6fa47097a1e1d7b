//! The whole sheet: the state, and the sections that show it.

use std::rc::Rc;

use yew::prelude::*;

use super::contents::contents;
use super::context::Context;
use super::hooks::{use_events, use_link, use_theme};
use super::masthead::masthead;
use super::notice::notice;
use super::parts::{Parts, part};
use super::piece::piece;
use super::section::{Section, section};
use crate::dataset::Lang;
use crate::maths::Reading;
use crate::state::{Action, CardId, State, encode, reduce};
use crate::text::texts;

/// What the page is rendered with.
#[derive(Properties, PartialEq, Clone, Default)]
pub struct AppProps {
    /// Language of the page.
    pub lang: Lang,
    /// Whether both languages stand in one file.
    pub one_file: bool,
    /// The only card that the page shows, as in a frame; None shows the whole sheet.
    pub only: Option<CardId>,
    /// The parts that no choice changes; empty in the browser.
    pub parts: Rc<Parts>,
}

/// The state, as yew keeps it.
#[derive(PartialEq, Default)]
pub struct Store(pub State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Store(reduce(self.0.clone(), action)))
    }
}

/// The sheet in one language.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps {
        lang,
        one_file,
        only,
        parts,
    } = props;
    let lang = *lang;
    let store = use_reducer(Store::default);
    let send = {
        let dispatcher = store.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    use_link(&store.0, &send);
    use_theme(store.0.theme, &send);
    let adding = use_node_ref();
    let state = &store.0;
    let context = Context {
        lang,
        reading: state.reading,
        send,
    };
    let link = encode(state);
    use_events(None, lang, state.reading, &link);
    let piece = |id: CardId| piece(id, &context, state, parts, &adding);
    let strict = (state.reading == Reading::Strict).then_some("strict");
    if let Some(id) = *only {
        return html! {
            <div class="hechos-embed" data-reading={strict}>
                { notice(&context, state.notice.as_ref()) }
                { piece(id) }
            </div>
        };
    }
    let fragment = if link == encode(&State::default()) {
        link_to("")
    } else {
        link_to(&link)
    };
    let cards = |of: Section, ids: &[CardId]| {
        let body = html! { <div class="hechos-section__cards">{ for ids.iter().map(|id| piece(*id)) }</div> };
        section(of, lang, true, body)
    };
    html! {
        <>
            <a class="hechos-skip" href="#main">{ texts(lang).page.skip }</a>
            <div class="hechos-page" data-reading={strict}>
                { masthead(&context, state.theme, &fragment, *one_file) }
                { notice(&context, state.notice.as_ref()) }
                <div class="hechos-body">
                    { contents(lang) }
                    <main class="hechos-main" id="main">
                        <section class="hechos-lead" id={Section::Lead.id()} aria-label={texts(lang).page.sections[0].title}>
                            { part(&parts.lead) }
                        </section>
                        { cards(Section::World, &[CardId::TotalExports]) }
                        { cards(Section::HighTechnology, &[CardId::WorldHighTech, CardId::RegionalSplit, CardId::TopProducts]) }
                        { cards(Section::Ai, &[CardId::AiExporters, CardId::AiTrade]) }
                        { cards(Section::UnitedStates, &[CardId::UsHighTech, CardId::UsTrade]) }
                        { cards(Section::States, &[CardId::StateExports, CardId::StateGrowth, CardId::Sectors]) }
                        { cards(Section::Devices, &[CardId::DeviceExports, CardId::DeviceBalance, CardId::DeviceHubs]) }
                        { piece(CardId::Compare) }
                        { piece(CardId::Share) }
                        { piece(CardId::Audit) }
                        { piece(CardId::Figures) }
                        { part(&parts.sources) }
                    </main>
                </div>
                { part(&parts.footer) }
            </div>
        </>
    }
}

/// A fragment, or nothing where there is nothing to say.
fn link_to(link: &str) -> String {
    if link.is_empty() {
        String::new()
    } else {
        ["#", link].concat()
    }
}
