//! Writes the fixed parts of the page, once in the build.

mod adds_up;
mod checks;
mod figure_options;
mod figure_row;
mod find;
mod footer;
mod key_figures;
mod menu;
mod more;
mod notebook;
mod others;
mod provenance;
mod sources;
mod statements;
mod story;

pub use footer::{DATA_FILES, Files, Release, WHOLE};

use yew::prelude::*;
use yew::{Html, LocalServerRenderer};

use super::parts::{Parts, StoryParts, part};
use super::section::{Section, headed, section};
use crate::card::{self, Story, Uses, uses};
use crate::dataset::Lang;
use crate::judge::audit;
use crate::maths::Reading;
use crate::state::{CardId, Page, SortKey, VerdictKey};
use crate::text::{fixed_texts, texts};

/// Every fixed part of the page in one language.
pub async fn parts(lang: Lang) -> Parts {
    let readings = [Reading::Plausible, Reading::Strict];
    let [plausible, strict] = readings.map(audit);
    let used: Vec<Uses> = uses(Reading::Plausible, &plausible);
    let mut chips = vec![
        both(
            "span",
            [&plausible, &strict].map(|all| checks::chip(None, all, lang)),
            lang,
        )
        .await,
    ];
    for key in VerdictKey::ALL {
        chips.push(
            both(
                "span",
                [&plausible, &strict].map(|all| checks::chip(Some(*key), all, lang)),
                lang,
            )
            .await,
        );
    }
    let mut options = Vec::new();
    for select in figure_options::options(lang) {
        options.push(html(select).await.into());
    }
    let mut rows = String::new();
    for figure in card::in_row_order(SortKey::default(), false, lang) {
        // One each, which `view/hooks/rows` fills with another row or hides.
        rows.push_str("<tbody>");
        let uses = &used[figure.position()];
        rows.push_str(
            &html(figure_row::figure_row(
                figure,
                uses,
                [&plausible, &strict],
                lang,
            ))
            .await,
        );
        rows.push_str("</tbody>");
    }
    let mut stories = Vec::new();
    for id in CardId::all() {
        let [plausible, strict] = readings.map(|reading| card::story(id, reading, lang));
        if let Some((plausible, strict)) = plausible.zip(strict) {
            stories.push((id, story_parts(id, [&plausible, &strict], lang).await));
        }
    }
    Parts {
        stories,
        lead: html(key_figures::key_figures(lang)).await.into(),
        adds_up: {
            let lists = [&plausible, &strict].map(|all| adds_up::adds_up(all, &used, lang));
            let list: AttrValue = both("div", lists, lang).await.into();
            let body = headed(Section::AddsUp, lang, part(&list));
            html(section(Section::AddsUp, body)).await.into()
        },
        more: html(more::more(&plausible, &strict, lang)).await.into(),
        folds: folds(lang),
        chips: chips.into_iter().map(AttrValue::from).collect(),
        checks: html(html! {
            <>
                { checks::list(&plausible, &strict, &used, lang) }
                { checks::rest(&plausible, lang) }
            </>
        })
        .await
        .into(),
        others: html(others::group(lang)).await.into(),
        options,
        rows: rows.into(),
        statements: html(statements::statements(lang)).await.into(),
        sources: both(
            "div",
            readings.map(|reading| sources::sources(reading, lang)),
            lang,
        )
        .await
        .into(),
        answer_menu: html(menu::answer_menu(lang)).await.into(),
        list_menu: html(menu::list_menu(lang)).await.into(),
        find: html(find::find(lang)).await.into(),
        notebook: html(notebook::opener(lang)).await.into(),
        footer: foot(lang, &Files::Beside(None), &[]).await,
    }
}

/// The names of the folds with further cards: the topics of these.
fn folds(lang: Lang) -> Vec<(&'static str, AttrValue)> {
    let fold = |of: Section| {
        let cards = of.cards();
        let folded = cards.get(of.shown()..).filter(|cards| !cards.is_empty())?;
        let topics = folded.iter().filter_map(|card| card.story());
        let topics: Vec<&str> = topics.map(|story| story.topic.get(lang)).collect();
        let name = fixed_texts(lang)
            .more
            .replace("{topics}", &topics.join(" · "));
        Some((of.id(), name.into()))
    };
    Section::of_page(Page::Sheet, false)
        .into_iter()
        .filter_map(fold)
        .collect()
}

/// The foot of the page, where it offers other files than [`parts`] knows of.
pub async fn foot(lang: Lang, files: &Files, releases: &[Release]) -> AttrValue {
    html(footer::footer(lang, files, releases)).await.into()
}

async fn story_parts(id: CardId, readings: [&Story; 2], lang: Lang) -> StoryParts {
    let [plausible, _] = readings;
    StoryParts {
        // An id must stand once, so the heading is that of the plausible reading; a test holds that
        // findings are the same in both.
        head: html(story::head(id, plausible, lang)).await.into(),
        menu: html(menu::menu(plausible.topic, lang)).await.into(),
        caption: both("div", readings.map(|of| story::caption(of, lang)), lang)
            .await
            .into(),
        body: both("div", readings.map(|of| story::body(of, lang)), lang)
            .await
            .into(),
        source: html(story::source(plausible, lang)).await.into(),
        sources: html(story::sources(plausible, lang)).await.into(),
        drawer: both("div", readings.map(|of| story::drawer(of, lang)), lang)
            .await
            .into(),
    }
}

/// What is the same in both readings once, else both in an element of their own.
async fn both(tag: &'static str, readings: [Html; 2], lang: Lang) -> String {
    let [plausible, strict] = readings;
    let (plain, other) = (html(plausible.clone()).await, html(strict.clone()).await);
    if plain == other {
        return plain;
    }
    html(copies(tag, [plausible, strict], lang)).await
}

/// What differs between the readings, each in an element of its own.
fn copies<T: Into<Html>>(tag: &'static str, readings: [T; 2], lang: Lang) -> Html {
    let copy = |(reading, of): (Reading, T)| {
        html! { <@{tag} class={class_of(reading)}>{ named(reading, lang) }{ of.into() }</@> }
    };
    [Reading::Plausible, Reading::Strict]
        .into_iter()
        .zip(readings)
        .map(copy)
        .collect()
}

/// The class of what stands in the page for one reading alone.
fn class_of(reading: Reading) -> &'static str {
    match reading {
        Reading::Plausible => "hechos-plausible",
        Reading::Strict => "hechos-strict",
    }
}

/// Says which reading it is to whoever sees the page without its styles: these show one of the two.
fn named(reading: Reading, lang: Lang) -> Html {
    let name = texts(lang).ui.readings.of(reading);
    html! { <i class="hechos-bare">{ name }{ ": " }</i> }
}

#[derive(Properties, PartialEq)]
struct PieceProps {
    html: Html,
}

#[component]
fn Piece(props: &PieceProps) -> Html {
    props.html.clone()
}

/// Plain HTML, without the markers that hydration needs.
async fn html(html: Html) -> String {
    LocalServerRenderer::<Piece>::with_props(PieceProps { html })
        .hydratable(false)
        .render()
        .await
}
