//! One card: chart, comparison and table, which follow the choice, between its fixed parts.

use yew::prelude::*;

use super::ask::{Offered, ask};
use super::chart::{charts, use_pointed};
use super::context::Context;
use super::hooks::{asked, use_picked};
use super::parts::{StoryParts, part};
use super::table::table;
use crate::card::{Ask, Choice, card, elsewhere};
use crate::dataset::Lang;
use crate::state::CardId;
use crate::text::texts;

#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// Which card.
    pub id: CardId,
    /// Key of the chosen comparison.
    pub choice: Option<String>,
    /// Why there is no answer yet: a link asked for a comparison that the card has not.
    pub missed: Option<AttrValue>,
    /// The cards of which one drawer is open at a time; none where the card stands alone.
    pub row: Option<AttrValue>,
    /// What no choice changes.
    pub story: StoryParts,
}

/// A card with the reader's choice.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let context = &props.context;
    let lang = context.lang;
    let card = card(props.id, props.choice.as_deref(), context.reading, lang);
    let select = use_node_ref();
    let pointed = use_pointed();
    // What else can be asked is worked out, and put into the page, once it may be wanted.
    let near = use_state(|| false);
    let (chosen, others) = card
        .as_ref()
        .map_or_else(Default::default, |card| offered(&card.ask, *near, lang));
    // Nothing is picked before the reader has.
    let chosen = Some(chosen).filter(|_| props.missed.is_none());
    use_picked(std::array::from_ref(&select), [chosen]);
    let Some(card) = card else {
        return html! {};
    };
    let ui = &texts(lang).ui;
    let onnear = Callback::from(move |()| near.set(true));
    let onclick = {
        let send = context.send.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(action) = asked(&event) {
                send.emit(action);
            }
        })
    };
    let [plot, line] = charts(props.id.as_str(), &card, &pointed, lang);
    let (id, story) = (props.id.as_str(), &props.story);
    let finding = format!("{id}-finding");
    html! {
        <article class="hechos-card" {id} aria-labelledby={finding}>
            { part(&story.head) }
            <div class="hechos-card__chart">
                <figure class="hechos-chart">
                    if card.key {
                        { key_line(lang) }
                    }
                    { plot }
                    { part(&story.caption) }
                </figure>
                { line }
            </div>
            { part(&story.body) }
            { ask(context, props.id, &card.ask, &Offered { select: &select, elsewhere: &others, onnear, missed: props.missed.as_ref() }) }
            { part(&story.source) }
            <div class="hechos-card__foot" {onclick}>
                <details class="hechos-drawer" name={props.row.clone()}>
                    <summary class="hechos-fold__summary">{ part(&story.sources) }</summary>
                    <div class="hechos-drawer__body">
                        { part(&story.drawer) }
                        <section class="hechos-drawer__part">
                            <h4 class="hechos-drawer__head">{ ui.as_table }</h4>
                            { table(&card.table, lang) }
                        </section>
                    </div>
                </details>
                { part(&story.menu) }
            </div>
        </article>
    }
}

/// The place of the picked option, and the options beyond the card's own: all, or the picked one.
fn offered(ask: &Ask, all: bool, lang: Lang) -> (usize, Vec<Choice>) {
    let picked = ask.choices.get(ask.own..).unwrap_or_default();
    if !all {
        return (ask.chosen, picked.to_vec());
    }
    let others = elsewhere(ask, lang);
    let key = picked.first().map(|choice| choice.key);
    let at = others.iter().position(|other| Some(other.key) == key);
    (at.map_or(ask.chosen, |at| ask.own + at), others)
}

/// The key to bars, bands and ticks.
fn key_line(lang: Lang) -> Html {
    let key = &texts(lang).ui.key;
    html! {
        <ul class="hechos-key-line">
            <li>
                <svg viewBox="0 0 32 14" aria-hidden="true">
                    <rect class="hechos-chart__bar" x="0" y="3" width="32" height="8" />
                </svg>
                { key.certain }
            </li>
            <li>
                <svg viewBox="0 0 32 14" aria-hidden="true">
                    <rect class="hechos-chart__band" x="0" y="3" width="31" height="8" />
                    <line class="hechos-chart__edge" x1="31" y1="3" x2="31" y2="11" />
                </svg>
                { key.band }
            </li>
            <li>
                <svg viewBox="0 0 32 14" aria-hidden="true">
                    <line class="hechos-chart__tick" x1="16" y1="0" x2="16" y2="14" />
                </svg>
                { key.tick }
            </li>
        </ul>
    }
}
