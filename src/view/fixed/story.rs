//! What a card has found, as fixed HTML: kicker and finding, caption, sentence, notes and sources.

use yew::prelude::*;

use crate::card::{Flag, Note, Sign, Story, disputed, inferred, status, story_source};
use crate::dataset::{FigureId, Lang};
use crate::state::CardId;
use crate::text::{figure_period, fixed_texts, period, qualifier, said_by, texts};
use crate::view::rich::{heading, rich};
use crate::view::verdict::{check_verdict, differ, verdict};

/// Kicker and finding.
pub fn head(id: CardId, story: &Story, lang: Lang) -> Html {
    let finding = format!("{}-finding", id.as_str());
    html! {
        <header>
            <p class="hechos-card__kicker">
                <b><a class="hechos-anchor" href={format!("#{}", id.as_str())}>{ story.topic }</a></b>
                { " · " }{ story.period.clone() }
                if story.from_context {
                    <span aria-hidden="true">{ "*" }</span>
                    <span class="hechos-hidden">{ ", " }{ texts(lang).ui.from_context }</span>
                }
            </p>
            <h3 class="hechos-card__finding" id={finding}>{ heading(&story.finding, lang) }</h3>
        </header>
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
        <div>
            <p class="hechos-card__sentence">{ rich(&story.sentence, lang) }</p>
            { for story.flag.iter().map(|raised| flag(raised, lang)) }
            { for disputed(&story.printed, lang).map(|of| dispute(of, lang)) }
        </div>
    }
}

/// Who said it, and where it is printed, in a line; and what is read from the text around it.
pub fn source(story: &Story, lang: Lang) -> Html {
    html! {
        <p class="hechos-card__source">
            { story_source(&story.printed, lang) }
            if let Some(inferred) = inferred(&story.printed, lang) {
                { " " }<span class="hechos-card__star">{ "* " }{ inferred }</span>
            }
        </p>
    }
}

/// The name of the drawer, and whose it is for those who hear the page.
pub fn sources(story: &Story, lang: Lang) -> Html {
    let name = fixed_texts(lang)
        .sources
        .replace("{count}", &story.printed.len().to_string());
    html! { <>{ name }<span class="hechos-hidden">{ ": " }{ story.topic }</span></> }
}

/// Printed figures and caveats.
pub fn drawer(story: &Story, lang: Lang) -> Html {
    html! {
        <>
            <section class="hechos-drawer__part">
                <h4 class="hechos-drawer__head">{ fixed_texts(lang).pop.printed_in }</h4>
                <ul class="hechos-sources">
                    { for story.printed.iter().map(|figure| printed(*figure, lang)) }
                </ul>
            </section>
            if !story.notes.is_empty() {
                <section class="hechos-drawer__part">
                    <h4 class="hechos-drawer__head">{ fixed_texts(lang).cautions }</h4>
                    { for story.notes.iter().map(|body| note(body, lang)) }
                </section>
            }
        </>
    }
}

fn flag(raised: &Flag, lang: Lang) -> Html {
    let (sign, class) = match raised.sign {
        Sign::Check(of) => (check_verdict(of, lang), "hechos-flag"),
        Sign::Question(of) => (verdict(of, lang, false), "hechos-flag hechos-flag--caution"),
    };
    html! {
        <div {class} role="note">
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

/// What is disputed of a figure of the card: what others print, and folded what is known of it.
fn dispute((elsewhere, text): (String, &'static str), lang: Lang) -> Html {
    html! {
        <details class="hechos-care hechos-flag hechos-flag--caution">
            <summary>{ differ(lang) }{ ": " }{ elsewhere }</summary>
            <p>{ text }</p>
        </details>
    }
}

fn note(body: &Note, lang: Lang) -> Html {
    let class = classes!(
        "hechos-note",
        body.caution.then_some("hechos-note--caution")
    );
    // What asks has its sign already.
    let stop = if body.head.ends_with(['?', '!']) {
        ""
    } else {
        "."
    };
    html! {
        <p {class}>
            <b class="hechos-note__head">{ body.head }{ stop }</b>{ " " }
            { rich(&body.text, lang) }
        </p>
    }
}

/// Where a figure was printed: as printed, qualifier, period, publisher, paragraph, speaker.
fn printed(figure: FigureId, lang: Lang) -> Html {
    let row = figure.get();
    let mut parts = vec![row.subject.get().name.get(lang).to_owned()];
    parts.extend(
        row.partner
            .map(|partner| partner.get().name.get(lang).to_owned()),
    );
    parts.extend(figure_period(row).map(|when| period(when, lang)));
    let word = qualifier(row.quantity.qualifier, lang);
    if !word.is_empty() {
        parts.push(["“", word, "”"].concat());
    }
    parts.extend(status(figure, lang).map(str::to_owned));
    let place = format!(" · {} ¶{}", row.source.get().publisher, row.paragraph);
    html! {
        <li class="hechos-sources__item">
            <span class="hechos-sources__printed" lang={row.source.get().foreign_to(lang)}>{ ["“", row.as_printed, "”"].concat() }</span>
            { " " }{ parts.join(", ") }{ place }
            if let Some(said) = said_by(figure, lang) {
                { ", " }{ said }
            }
        </li>
    }
}
