//! Where a figure comes from and where the sheet uses it, as a list of terms.

use yew::prelude::*;

use super::menu::button;
use super::others::others;
use crate::card::{Uses, figure_sentence, origin, passage, precision, status};
use crate::dataset::{Figure, FigureId, Lang, front, version};
use crate::judge::has_question;
use crate::state::{CardId, Page};
use crate::text::{figure_name, fixed_texts, period, qualifier, speaker_told, texts};

/// Around what an article prints, in both languages.
const QUOTES: [&str; 2] = ["“", "”"];

/// Everything that the dataset knows of a figure.
pub fn provenance(figure: FigureId, uses: &Uses, lang: Lang) -> Html {
    let ui = &texts(lang).ui;
    let row = figure.get();
    let terms = &fixed_texts(lang).provenance;
    let part_of = row.share_of.map(|whole| {
        html! {
            <a href={row_of(whole.get().id)}>{ figure_name(whole, lang) }</a>
        }
    });
    html! {
        <dl class="hechos-provenance">
            { term(terms.place, place_of(figure, lang)) }
            { term(terms.said_by, html! { { speaker_told(figure, lang).unwrap_or_else(|| ui.unnamed.to_owned()) } }) }
            { term(terms.period, html! { { period_of(figure, lang) } }) }
            { term(terms.printed, quoted(row, lang)) }
            { term(terms.precision, html! { { precision(figure, lang) } }) }
            { for part_of.map(|name| term(terms.part_of, name)) }
            { for row.base_period.map(|of| term(terms.base, html! { { period(of, lang) } })) }
            if !figure.note().is_empty() {
                { term(terms.note, html! { { figure.note().get(lang) } }) }
            }
            if figure.open_relations().next().is_some() {
                <div>
                    <dt>{ terms.open }</dt>
                    { for figure.open_relations().map(|left| html! { <dd>{ left.note().get(lang) }</dd> }) }
                </div>
            }
            { others(figure, lang) }
            { term(terms.used_in, used_in(uses, lang)) }
            if has_question(figure) {
                <div>
                    <dt>{ fixed_texts(lang).ask }</dt>
                    <dd><a href={format!("#ask={}", row.id)}>{ fixed_texts(lang).ask_link }</a></dd>
                </div>
            }
            <div class="hechos-provenance__cite">
                <dt>{ fixed_texts(lang).cite.label }</dt>
                <dd>{ citation(figure, lang) }</dd>
            </div>
        </dl>
    }
}

/// What the figure says in a sentence, who printed it, and where it stands in this dataset: to be
/// copied; then the link to its row.
fn citation(figure: FigureId, lang: Lang) -> Html {
    let row = figure.get();
    let foreign = row.source.get().foreign_to(lang);
    let [open, close] = QUOTES;
    let paragraph = texts(lang)
        .ui
        .paragraph
        .replace("{number}", &row.paragraph.to_string());
    let words = fixed_texts(lang);
    let place = words
        .cite
        .place
        .replace("{name}", front().name.get(lang))
        .replace("{version}", version())
        .replace("{id}", row.id);
    let [says, value, ends] = figure_sentence(figure, lang);
    let word = value.contains(row.as_printed).then_some(foreign).flatten();
    html! {
        <>
            <span class="hechos-provenance__citation">
                { says }<span lang={word}>{ value }</span>{ ends }{ " " }
                { words.copy_with_source.source }{ origin(figure, lang) }{ ", " }{ paragraph }{ ": " }
                { open }<span lang={foreign}>{ row.as_printed }</span>{ close }{ ". " }
                { place }
            </span>
            { " " }
            <a href={row_of(row.id)}>{ words.cite.link }</a>
            { " " }
            { button("figure", words.copy_with_source.button) }
        </>
    }
}

/// The link to the row of a figure.
fn row_of(figure: &str) -> String {
    Page::Figures.way(&["figure-", figure].concat())
}

fn term(name: &'static str, value: Html) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
}

/// Publisher and paragraph; a link to the passage where an address is known.
fn place_of(figure: FigureId, lang: Lang) -> Html {
    let row = figure.get();
    let paragraph = texts(lang)
        .ui
        .paragraph
        .replace("{number}", &row.paragraph.to_string());
    let publisher = row.source.get().publisher;
    match passage(figure) {
        Some(href) => html! { <a {href} rel="external">{ publisher }{ ", " }{ paragraph }</a> },
        None => html! { <>{ publisher }{ ", " }{ paragraph }</> },
    }
}

fn period_of(figure: FigureId, lang: Lang) -> String {
    let (row, ui) = (figure.get(), &texts(lang).ui);
    let when = match row.when() {
        None => ui.undated.to_owned(),
        Some(when) if row.period_is_from_context() => {
            [&period(when, lang), ", ", ui.from_context].concat()
        }
        Some(when) => period(when, lang),
    };
    let status = status(figure, lang);
    let told = status.map(|word| [&when, ", ", word].concat());
    told.unwrap_or(when)
}

fn quoted(row: &Figure, lang: Lang) -> Html {
    let [open, close] = QUOTES;
    let word = qualifier(row.quantity.qualifier, lang);
    html! {
        <>
            { open }
            <span lang={row.source.get().foreign_to(lang)}>{ row.as_printed }</span>
            { close }
            if !word.is_empty() {
                { ", " }{ word }
            }
        </>
    }
}

/// Links to the cards that print it, and the number of checks that rest on it.
fn used_in(uses: &Uses, lang: Lang) -> Html {
    let mut links: Vec<Html> = Vec::new();
    for card in &uses.cards {
        let topic = card.story().map(|story| story.topic.get(lang));
        links.push(html! {
            <a href={format!("#{}", card.as_str())}>{ topic.unwrap_or(card.as_str()) }</a>
        });
    }
    if uses.checks > 0 {
        let template = fixed_texts(lang).checks.of(uses.checks > 1);
        let text = template.replace("{count}", &uses.checks.to_string());
        links.push(
            html! { <a href={Page::of(CardId::Audit).way(CardId::Audit.as_str())}>{ text }</a> },
        );
    }
    if links.is_empty() {
        return html! { { fixed_texts(lang).unused } };
    }
    let link = |(at, link): (usize, Html)| {
        html! {
            <>
                if at > 0 {
                    { ", " }
                }
                { link }
            </>
        }
    };
    links.into_iter().enumerate().map(link).collect()
}
