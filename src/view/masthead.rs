//! The head of the page: languages, reading, theme, wordmark.

use yew::prelude::*;

use super::contents::contents;
use super::context::Context;
use super::parts::part;
use super::switch::switch;
use crate::dataset::{Lang, front};
use crate::maths::Reading;
use crate::state::{Action, Page, Theme};

const READINGS: [Reading; 2] = [Reading::Plausible, Reading::Strict];
const THEMES: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

/// Languages, switches, wordmark, deck.
///
/// `all` holds the reader's choices, so that the other language shows them too, and `home` those that the
/// sheet itself shows. In one file the other language stands in the same file, which the query asks for it.
pub fn masthead(
    context: &Context,
    theme: Theme,
    [all, home]: [&str; 2],
    page: Page,
    one_file: bool,
    notebook: &AttrValue,
) -> Html {
    let to_reading = context
        .send
        .reform(|at: usize| Action::SetReading(READINGS[at % 2]));
    let to_theme = context
        .send
        .reform(|at: usize| Action::SetTheme(THEMES[at % 3]));
    let language = |(lang, name, way): (Lang, &'static str, String)| {
        let here = lang == context.lang;
        let href = if here { "#main".to_owned() } else { way + all };
        html! {
            <a {href} lang={lang.tag()} hreflang={lang.tag()} aria-current={here.then_some("true")}>{ name }</a>
        }
    };
    let reading = READINGS
        .iter()
        .position(|of| *of == context.reading)
        .unwrap_or(0);
    let colours = THEMES.iter().position(|of| *of == theme).unwrap_or(0);
    let up = page.top();
    let [to_english, to_spanish] = if one_file {
        ["?lang=en".to_owned(), "?lang=es".to_owned()]
    } else {
        ["../", "es/"].map(|way| [up, way, page.folder()].concat())
    };
    let languages = [
        (Lang::En, "English", to_english),
        (Lang::Es, "Español", to_spanish),
    ];
    let name = front().name.get(context.lang);
    // Below it stands the title of each section, and of a page beside the sheet its only one.
    let wordmark = match page {
        Page::Sheet => html! { { name } },
        _ => html! { <a href={[up, home].concat()}>{ name }</a> },
    };
    let ui = &context.texts().ui;
    html! {
        <>
            <div class="hechos-masthead__title">
                <h1 class="hechos-masthead__wordmark">{ wordmark }</h1>
                <p class="hechos-masthead__deck">{ front().deck.get(context.lang) }</p>
                <nav class="hechos-masthead__languages" aria-label={ui.language}>
                    { for languages.into_iter().map(language) }
                </nav>
            </div>
            <div class="hechos-bar">
                { contents(page, one_file, context.lang, [all, home]) }
                <button class="hechos-bar__button hechos-bar__button--find" type="button" popovertarget="find" aria-keyshortcuts="/">
                    { ui.find }
                </button>
                { part(notebook) }
                <button class="hechos-bar__button" type="button" popovertarget="settings">
                    <span aria-hidden="true">{ "Aa" }</span>
                    <span class="hechos-hidden">{ ui.settings }</span>
                </button>
                <div class="hechos-pop hechos-pop--end" id="settings" popover="auto" role="group" aria-label={ui.settings}>
                    { switch("theme", ui.theme, ui.themes.all(), colours, &to_theme) }
                    { switch("reading", ui.reading, ui.readings.all(), reading, &to_reading) }
                </div>
                // Beside the box: the reading is changed from an answer too, where the box is closed.
                <p class="hechos-hidden" role="status">{ [ui.reading, ": ", ui.readings.of(context.reading)].concat() }</p>
            </div>
        </>
    }
}
