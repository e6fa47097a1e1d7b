//! Sources and method: the articles, and how figures are read.

use yew::prelude::*;

use crate::card::method;
use crate::dataset::{FigureId, Lang, SourceId};
use crate::maths::Reading;
use crate::text::{date, fixed_texts, list, melted, speaker_named};
use crate::view::rich::rich;
use crate::view::section::{Section, headed, section};

/// Bibliography, method, notes.
pub fn sources(reading: Reading, lang: Lang) -> Html {
    let page = fixed_texts(lang);
    let fold = |name: &'static str, body: Html| {
        html! {
            <details class="hechos-fold">
                <summary class="hechos-fold__summary">{ name }</summary>
                <div class="hechos-fold__body hechos-prose">{ body }</div>
            </details>
        }
    };
    let note = |source: SourceId| {
        let (letter, article) = (source.get().letter, source.article());
        html! { <p><b>{ letter }</b>{ ": " }{ article.note.get(lang) }</p> }
    };
    let method = method(reading, lang);
    let body = html! {
        <>
            <ol class="hechos-biblio">{ for SourceId::all().map(|source| article(source, lang)) }</ol>
            <div class="hechos-folds">
                { fold(page.how_ranges, html! { { for method.iter().map(|text| html! { <p>{ rich(text, lang) }</p> }) } }) }
                { fold(page.notes_on, html! { { for SourceId::all().map(note) } }) }
            </div>
        </>
    };
    section(Section::Sources, headed(Section::Sources, lang, body))
}

fn article(source: SourceId, lang: Lang) -> Html {
    let (row, article) = (source.get(), source.article());
    let words = &fixed_texts(lang).biblio;
    let foreign = row.foreign_to(lang);
    let id = format!("source-{}", row.letter.to_ascii_lowercase());
    let mut meta: Vec<String> = Vec::new();
    if !article.author.is_empty() {
        meta.push(article.author.to_owned());
    }
    meta.push(row.publisher.to_owned());
    meta.push(date(article.published, lang).unwrap_or_else(|| words.no_date.to_owned()));
    let speakers = speakers(source, lang);
    if !speakers.is_empty() {
        let who = list(&speakers, lang);
        meta.push(match lang {
            Lang::En => [words.quotes, " ", &who].concat(),
            Lang::Es => melted(words.quotes, &who),
        });
    }
    html! {
        <li class="hechos-biblio__item" {id}>
            <span class="hechos-biblio__letter">{ row.letter }</span>
            <div>
                if article.title.is_empty() {
                    <p class="hechos-biblio__title">{ words.no_title }</p>
                } else {
                    <p class="hechos-biblio__title"><span lang={foreign}>{ article.title }</span></p>
                }
                <p class="hechos-biblio__meta">{ meta.join(" · ") }</p>
                if !article.url.is_empty() {
                    <p class="hechos-biblio__meta">
                        <a href={article.url} rel="external">{ site(article.url) }</a>
                    </p>
                }
            </div>
        </li>
    }
}

/// Whom the figures of an article are attributed to, each once, in the order of the text.
fn speakers(source: SourceId, lang: Lang) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for figure in FigureId::all().filter(|figure| figure.get().source == source) {
        if let Some(name) = speaker_named(figure, lang)
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// The host of an address, without "www.".
fn site(url: &str) -> &str {
    let host = url.split('/').nth(2).unwrap_or(url);
    host.strip_prefix("www.").unwrap_or(host)
}
