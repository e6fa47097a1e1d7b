//! The head of the page: languages, reading, theme, wordmark.

use yew::prelude::*;

use super::context::Context;
use super::switch::switch;
use crate::dataset::{Lang, front};
use crate::maths::Reading;
use crate::state::{Action, Theme};

const READINGS: [Reading; 2] = [Reading::Plausible, Reading::Strict];
const THEMES: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

/// Languages, switches, wordmark, deck.
///
/// `fragment` holds the reader's choices, so that the other language shows them too. In one file the
/// other language stands in the same file, which the query asks for it.
pub fn masthead(context: &Context, theme: Theme, fragment: &str, one_file: bool) -> Html {
    let ui = &context.texts().ui;
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
            format!("{way}{}", fragment)
        };
        html! {
            <a {href} lang={lang.tag()} hreflang={lang.tag()} aria-current={here.then_some("true")}>{ name }</a>
        }
    };
    let reading = READINGS
        .iter()
        .position(|of| *of == context.reading)
        .unwrap_or(0);
    let colours = THEMES.iter().position(|of| *of == theme).unwrap_or(0);
    let [to_english, to_spanish] = if one_file {
        ["?lang=en", "?lang=es"]
    } else {
        ["../", "es/"]
    };
    let languages = [
        (Lang::En, "English", to_english),
        (Lang::Es, "Español", to_spanish),
    ];
    html! {
        <>
            <div class="hechos-masthead__bar">
                <nav class="hechos-masthead__languages" aria-label={ui.language}>
                    { for languages.into_iter().map(language) }
                </nav>
                { switch("reading", ui.reading, ui.readings.all(), reading, &to_reading) }
                <p class="hechos-hidden" role="status">{ ui.reading }{ ": " }{ ui.readings.of(context.reading) }</p>
                { switch("theme", ui.theme, ui.themes.all(), colours, &to_theme) }
            </div>
            <div class="hechos-masthead__title">
                <h1 class="hechos-masthead__wordmark">{ front().name.get(context.lang) }</h1>
                <p class="hechos-masthead__deck">{ front().deck.get(context.lang) }</p>
            </div>
        </>
    }
}
