//! One card: kicker, finding, chart, sentence, flag, comparison, notes, sources, table.

use yew::prelude::*;

use super::ask::ask;
use super::chart::chart;
use super::context::Context;
use super::hooks::use_picked;
use super::rich::{heading, mark, rich};
use super::table::table;
use super::verdict::{check_verdict, verdict};
use crate::card::{Apart, Chart, Flag, Note, Sign, card};
use crate::dataset::{FigureId, Lang};
use crate::state::CardId;
use crate::text::{period, qualifier, speaker_name, texts};

#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// Which card.
    pub id: CardId,
    /// Key of the chosen comparison.
    pub choice: Option<String>,
}

/// A card with the reader's choice.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let context = &props.context;
    let lang = context.lang;
    let card = card(props.id, props.choice.as_deref(), context.reading, lang);
    let select = use_node_ref();
    let chosen = card.as_ref().map_or(0, |card| card.ask.chosen);
    use_picked(&[select.clone()], [chosen]);
    let Some(card) = card else {
        return html! {};
    };
    let ui = &texts(lang).ui;
    let id = props.id.as_str();
    let finding = format!("{id}-finding");
    let class = classes!("hechos-card", card.wide.then_some("hechos-card--wide"));
    let pair = (card.charts.len() > 1).then_some("hechos-chart__pair");
    html! {
        <article {class} {id} aria-labelledby={finding.clone()}>
            <p class="hechos-card__kicker"><b>{ card.topic }</b>{ " · " }{ card.period.clone() }</p>
            <h3 class="hechos-card__finding" id={finding}>{ heading(&card.finding, lang) }</h3>
            <div class="hechos-card__grid">
                <div>
                    <figure class="hechos-chart">
                        if card.key {
                            { key_line(lang) }
                        }
                        <div class={pair}>{ for card.charts.iter().map(draw) }</div>
                        if let Some(caption) = &card.caption {
                            <figcaption class="hechos-chart__caption">{ rich(caption, lang) }</figcaption>
                        }
                    </figure>
                    <p class="hechos-card__sentence">{ rich(&card.sentence, lang) }</p>
                    { for card.flag.iter().map(|raised| flag(raised, lang)) }
                    { ask(context, props.id, &card.ask, &select) }
                </div>
                <aside class="hechos-card__aside" aria-label={format!("{}: {}", ui.notes, card.topic)}>
                    { for card.notes.iter().map(|body| note(body, lang)) }
                    <div>
                        <span class="hechos-note__head">{ ui.printed_in }</span>
                        <ul class="hechos-sources">
                            { for card.printed.iter().map(|figure| source(*figure, lang)) }
                        </ul>
                    </div>
                </aside>
            </div>
            <div class="hechos-card__foot">
                <details class="hechos-fold">
                    <summary class="hechos-fold__summary">{ ui.as_table }</summary>
                    <div class="hechos-fold__body">{ table(&card.table, lang) }</div>
                </details>
            </div>
        </article>
    }
}

fn draw(of: &Chart) -> Html {
    match of {
        Chart::Drawing { drawing, label } => chart(drawing, label),
        Chart::Apart([left, right]) => html! {
            <div class="hechos-apart">
                { apart(left) }
                <div class="hechos-apart__wall">
                    <svg class="hechos-apart__icon" viewBox="0 0 36 36" aria-hidden="true">
                        <circle cx="18" cy="18" r="15" />
                        <path d="M10 18h16M25 9 11 27" />
                    </svg>
                </div>
                { apart(right) }
            </div>
        },
    }
}

fn apart(side: &Apart) -> Html {
    html! {
        <div class="hechos-apart__figure">
            <p class="hechos-apart__value">{ side.value.clone() }{ mark(side.figure) }</p>
            <p class="hechos-apart__what">{ side.what }</p>
            <p class="hechos-apart__meta">{ side.meta.clone() }</p>
        </div>
    }
}

fn flag(raised: &Flag, lang: Lang) -> Html {
    let sign = match raised.sign {
        Sign::Check(of) => check_verdict(of, lang),
        Sign::Question(of) => verdict(of, lang, false),
    };
    html! {
        <div class="hechos-flag" role="note">
            { sign }
            <p class="hechos-flag__text">{ rich(&raised.text, lang) }</p>
            if !raised.reasons.is_empty() {
                <ol class="hechos-flag__list">
                    { for raised.reasons.iter().map(|why| html! { <li>{ why.clone() }</li> }) }
                </ol>
            }
        </div>
    }
}

fn note(body: &Note, lang: Lang) -> Html {
    let class = classes!(
        "hechos-note",
        body.caution.then_some("hechos-note--caution")
    );
    html! {
        <div {class}>
            <span class="hechos-note__head">{ body.head }</span>
            { rich(&body.text, lang) }
        </div>
    }
}

/// The key to bars, bands and ticks.
fn key_line(lang: Lang) -> Html {
    let [certain, band, tick] = texts(lang).ui.key;
    html! {
        <ul class="hechos-key-line">
            <li>
                <svg viewBox="0 0 32 14" aria-hidden="true">
                    <rect class="hechos-chart__bar" x="0" y="3" width="32" height="8" />
                </svg>
                { certain }
            </li>
            <li>
                <svg viewBox="0 0 32 14" aria-hidden="true">
                    <rect class="hechos-chart__band" x="0" y="3" width="31" height="8" />
                    <line class="hechos-chart__edge" x1="31" y1="3" x2="31" y2="11" />
                </svg>
                { band }
            </li>
            <li>
                <svg viewBox="0 0 32 14" aria-hidden="true">
                    <line class="hechos-chart__tick" x1="16" y1="0" x2="16" y2="14" />
                </svg>
                { tick }
            </li>
        </ul>
    }
}

/// Where a figure was printed: as printed, qualifier, period, publisher, paragraph, speaker.
pub fn source(figure: FigureId, lang: Lang) -> Html {
    let row = figure.get();
    let ui = &texts(lang).ui;
    let quotes = match lang {
        Lang::En => ("“", "”"),
        Lang::Es => ("«", "»"),
    };
    let mut parts = vec![row.subject.get().name.get(lang).to_owned()];
    parts.extend(row.when().map(|when| period(when, lang)));
    let word = qualifier(row.quantity.qualifier, lang);
    if !word.is_empty() {
        parts.push([quotes.0, word, quotes.1].concat());
    }
    let place = format!(" · {} ¶{}", row.source.get().publisher, row.paragraph);
    let said = speaker_name(figure, lang).map(|who| ui.said_by.replace("{who}", who));
    html! {
        <li class="hechos-sources__item">
            <span class="hechos-sources__printed">{ [quotes.0, row.as_printed, quotes.1].concat() }</span>
            { " " }{ parts.join(", ") }{ place }
            if let Some(said) = said {
                { ", " }{ said }
            }
        </li>
    }
}
