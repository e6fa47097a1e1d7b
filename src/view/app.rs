//! The whole sheet: the state, and the sections that show it.

use std::rc::Rc;

use yew::prelude::*;

use super::audit::Audit;
use super::card::Card;
use super::compare::Compare;
use super::contents::contents;
use super::context::Context;
use super::figures::Figures;
use super::footer::footer;
use super::hooks::{use_events, use_link, use_theme};
use super::key_figures::key_figures;
use super::masthead::masthead;
use super::notice::notice;
use super::section::{Section, section};
use super::share::Share;
use super::sources::Sources;
use crate::card::lead_note;
use crate::dataset::Lang;
use crate::state::{Action, CardId, State, encode, reduce};
use crate::text::texts;

/// What the page is rendered with.
#[derive(Properties, PartialEq, Clone, Default)]
pub struct AppProps {
    /// Language of the page.
    pub lang: Lang,
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
    let lang = props.lang;
    let store = use_reducer(Store::default);
    let send = {
        let dispatcher = store.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    use_link(&store.0, &send);
    use_theme(store.0.theme, &send);
    let state = &store.0;
    let context = Context {
        lang,
        reading: state.reading,
        send,
    };
    // The note counts contradictions: the whole audit, so once a reading and not at every choice.
    let note = use_memo((state.reading, lang), |(reading, lang)| {
        lead_note(*reading, *lang)
    });
    let link = encode(state);
    use_events(lang, state.reading, &link);
    let fragment = if link == encode(&State::default()) {
        link_to("")
    } else {
        link_to(&link)
    };
    let cards = |of: Section, ids: &[CardId]| {
        let card = |id: &CardId| {
            html! {
                <Card key={id.as_str()} context={context.clone()} id={*id} choice={state.choices.get(*id).map(str::to_owned)} />
            }
        };
        let body = html! { <div class="hechos-section__cards">{ for ids.iter().map(card) }</div> };
        section(of, lang, true, body)
    };
    html! {
        <>
            <a class="hechos-skip" href="#main">{ texts(lang).page.skip }</a>
            <div class="hechos-page">
                { masthead(&context, state.theme, &fragment) }
                { notice(&context, state.notice.as_ref()) }
                <div class="hechos-body">
                    { contents(lang) }
                    <main class="hechos-main" id="main">
                        { key_figures(&context, &note) }
                        { cards(Section::World, &[CardId::TotalExports]) }
                        { cards(Section::HighTechnology, &[CardId::WorldHighTech, CardId::RegionalSplit, CardId::TopProducts]) }
                        { cards(Section::Ai, &[CardId::AiExporters, CardId::AiTrade]) }
                        { cards(Section::UnitedStates, &[CardId::UsHighTech, CardId::UsTrade]) }
                        { cards(Section::States, &[CardId::StateExports, CardId::StateGrowth, CardId::Sectors]) }
                        { cards(Section::Devices, &[CardId::DeviceExports, CardId::DeviceBalance, CardId::DeviceHubs]) }
                        <Compare context={context.clone()} pair={state.compare} />
                        <Share context={context.clone()} form={state.share.clone()} />
                        <Audit context={context.clone()} filter={state.audit} />
                        <Figures context={context.clone()} view={state.table.clone()} />
                        <Sources context={context.clone()} />
                    </main>
                </div>
                { footer(lang) }
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
