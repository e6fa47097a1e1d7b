//! What a card has found, as fixed HTML: kicker and finding, caption, sentence, notes and sources.

use yew::prelude::*;

use crate::card::{Flag, Note, Sign, Story, disputed};
use crate::dataset::{FigureId, Lang};
use crate::state::CardId;
use crate::text::{figure_period, period, qualifier, said_by, texts};
use crate::view::rich::{heading, rich};
use crate::view::verdict::{check_verdict, differ, verdict};

/// Kicker and finding.
pub fn head(id: CardId, story: &Story, lang: Lang) -> Html {
    let finding = format!("{}-finding", id.as_str());
    html! {
        <>
            <p class="hechos-card__kicker">
                <b><a class="hechos-anchor" href={format!("#{}", id.as_str())}>{ story.topic }</a></b>
                { " · " }{ story.period.clone() }
            </p>
            <h3 class="hechos-card__finding" id={finding}>{ heading(&story.finding, lang) }</h3>
        </>
    }
}

/// What stands under the chart.
pub fn caption(story: &Story, lang: Lang) -> Html {
    let caption = |text: &_| html! { <figcaption class="hechos-chart__caption">{ rich(text, lang) }</figcaption> };
    html! { { for story.caption.iter().map(|text: &Vec<_>| caption(text)) } }
}

/// The sentence, and what contradicts or is refused.
pub fn body(story: &Story, lang: Lang) -> Html {
    html! {
        <>
            <p class="hechos-card__sentence">{ rich(&story.sentence, lang) }</p>
            { for story.flag.iter().map(|raised| flag(raised, lang)) }
            { for disputed(&story.printed, lang).map(|text| dispute(text, lang)) }
        </>
    }
}

/// Caveats and sources.
pub fn aside(story: &Story, lang: Lang) -> Html {
    let ui = &texts(lang).ui;
    html! {
        <aside class="hechos-card__aside" aria-label={format!("{}: {}", ui.notes, story.topic)}>
            { for story.notes.iter().map(|body| note(body, lang)) }
            <div>
                <span class="hechos-note__head">{ ui.printed_in }</span>
                <ul class="hechos-sources">
                    { for story.printed.iter().map(|figure| source(*figure, lang)) }
                </ul>
            </div>
        </aside>
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

/// What is disputed of a figure of the card.
fn dispute(text: &'static str, lang: Lang) -> Html {
    html! {
        <div class="hechos-flag hechos-flag--caution" role="note">
            { differ(lang) }
            <p class="hechos-flag__text">{ text }</p>
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

/// Where a figure was printed: as printed, qualifier, period, publisher, paragraph, speaker.
fn source(figure: FigureId, lang: Lang) -> Html {
    let row = figure.get();
    let mut parts = vec![row.subject.get().name.get(lang).to_owned()];
    parts.extend(figure_period(row).map(|when| period(when, lang)));
    let word = qualifier(row.quantity.qualifier, lang);
    if !word.is_empty() {
        parts.push(["“", word, "”"].concat());
    }
    let place = format!(" · {} ¶{}", row.source.get().publisher, row.paragraph);
    html! {
        <li class="hechos-sources__item">
            <span class="hechos-sources__printed">{ ["“", row.as_printed, "”"].concat() }</span>
            { " " }{ parts.join(", ") }{ place }
            if let Some(said) = said_by(figure, lang) {
                { ", " }{ said }
            }
        </li>
    }
}
