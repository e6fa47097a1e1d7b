//! The head of the page: languages, reading, theme, wordmark.

use yew::prelude::*;

use super::context::Context;
use super::switch::Switch;
use crate::dataset::Lang;
use crate::maths::Reading;
use crate::state::{Action, Theme};

#[derive(Properties, PartialEq)]
pub struct MastheadProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// Colours.
    pub theme: Theme,
    /// The reader's choices as a fragment, so that the other language shows them too.
    pub fragment: AttrValue,
}

const READINGS: [Reading; 2] = [Reading::Plausible, Reading::Strict];
const THEMES: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

/// Languages, switches, wordmark, deck.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let context = &props.context;
    let (page, ui) = (&context.texts().page, &context.texts().ui);
    let to_reading = context
        .send
        .reform(|at: usize| Action::SetReading(READINGS[at % 2]));
    let to_theme = context
        .send
        .reform(|at: usize| Action::SetTheme(THEMES[at % 3]));
    let language = |(lang, name, way): (Lang, &'static str, &'static str)| {
        let here = lang == context.lang;
        let href = if here {
            "#main".to_owned()
        } else {
            format!("{way}{}", props.fragment)
        };
        html! {
            <a {href} lang={lang.tag()} hreflang={lang.tag()} aria-current={here.then_some("true")}>{ name }</a>
        }
    };
    let languages = [(Lang::En, "English", "../"), (Lang::Es, "Español", "es/")];
    html! {
        <header class="hechos-masthead">
            <div class="hechos-masthead__bar">
                <nav class="hechos-masthead__languages" aria-label={ui.language}>
                    { for languages.into_iter().map(language) }
                </nav>
                <Switch
                    name="reading"
                    legend={ui.reading}
                    options={ui.readings.map(AttrValue::from).to_vec()}
                    chosen={READINGS.iter().position(|of| *of == context.reading).unwrap_or(0)}
                    onpick={to_reading}
                />
                <Switch
                    name="theme"
                    legend={ui.theme}
                    options={ui.themes.map(AttrValue::from).to_vec()}
                    chosen={THEMES.iter().position(|of| *of == props.theme).unwrap_or(0)}
                    onpick={to_theme}
                />
            </div>
            <div class="hechos-masthead__title">
                <h1 class="hechos-masthead__wordmark">{ "Hechos" }</h1>
                <p class="hechos-masthead__deck">{ page.deck }</p>
            </div>
        </header>
    }
}
