//! The foot of the sheet: what it does not do, where the data are, who may use them.

use yew::prelude::*;

use crate::dataset::{Lang, front_text, version};
use crate::text::{fixed_texts, grouped};

/// A version of the dataset, for the change list.
pub struct Release {
    /// As in `datapackage.json`.
    pub version: String,
    /// Its day, in words.
    pub day: String,
    /// Number of its figures.
    pub figures: usize,
    /// What it changed, in words; none: it is the first.
    pub changes: Option<Vec<String>>,
}

/// Where the files are that the foot offers.
pub enum Files {
    /// Beside the page, where the one-file edition weighs so many bytes, if there is one.
    Beside(Option<usize>),
    /// In the page itself: an address with the content of each of [`DATA_FILES`].
    Within([String; 3]),
}

/// The files that a reader of the data opens first.
pub const DATA_FILES: [&str; 3] = ["datapackage.json", "figures.csv", "statements.csv"];

/// The one-file edition, in the folder of its language.
pub const WHOLE: &str = "hechos.html";

/// Columns of text. Addresses are relative: the sheet works under any path.
///
/// `releases` are the versions of the dataset, newest first.
pub fn footer(lang: Lang, files: &Files, releases: &[Release]) -> Html {
    let columns = &fixed_texts(lang).footer;
    let (data_files, whole): (Html, Option<usize>) = match files {
        Files::Beside(whole) => {
            let way = match lang {
                Lang::En => "dataset/",
                Lang::Es => "../dataset/",
            };
            let link = |name| html! { <a href={[way, name].concat()}>{ name }</a> };
            (listed(DATA_FILES.map(link)), *whole)
        }
        Files::Within(addresses) => {
            let links = DATA_FILES.iter().zip(addresses).map(|(name, address)| {
                html! { <a href={address.clone()} download={*name}>{ *name }</a> }
            });
            (listed(links), None)
        }
    };
    let file = &fixed_texts(lang).whole;
    let [name, _] = front_text().licence;
    let terms = columns
        .licence
        .text
        .replace("{licence}", name)
        .replace("{version}", version());
    html! {
        <footer class="hechos-footer">
            { column(columns.promise.head, html! { { columns.promise.text } }) }
            <div>
                { head_and_text(columns.data.head, html! { <>{ columns.data.text }{ data_files }{ "." }</> }) }
                if !releases.is_empty() {
                    <details class="hechos-fold">
                        <summary class="hechos-fold__summary">{ fixed_texts(lang).versions }</summary>
                        <div class="hechos-fold__body">
                            { for releases.iter().map(|release| released(release, lang)) }
                        </div>
                    </details>
                }
            </div>
            if let Some(bytes) = whole {
                { column(file.head, html! {
                    <><a href={WHOLE} download={WHOLE}>{ file.link.replace("{size}", &kilobytes(bytes)) }</a>{ file.rest }</>
                }) }
            }
            { column(columns.licence.head, html! { { terms } }) }
        </footer>
    }
}

/// Thousands of bytes, as programs that save files count them.
fn kilobytes(bytes: usize) -> String {
    grouped((bytes as f64 / 1000.0).ceil(), 0)
}

fn listed(links: impl IntoIterator<Item = Html>) -> Html {
    let item = |(at, link): (usize, Html)| {
        html! {
            <>
                if at > 0 {
                    { ", " }
                }
                { link }
            </>
        }
    };
    links.into_iter().enumerate().map(item).collect()
}

fn column(head: &'static str, text: Html) -> Html {
    html! { <div>{ head_and_text(head, text) }</div> }
}

fn head_and_text(head: &'static str, text: Html) -> Html {
    html! {
        <>
            <h2 class="hechos-footer__head">{ head }</h2>
            <p>{ text }</p>
        </>
    }
}

fn released(release: &Release, lang: Lang) -> Html {
    let words = &fixed_texts(lang).releases;
    let line = |template: &str| {
        template
            .replace("{version}", &release.version)
            .replace("{date}", &release.day)
            .replace("{count}", &grouped(release.figures as f64, 0))
    };
    match release.changes.as_deref() {
        None => html! { <p>{ line(words.first) }</p> },
        Some([]) => html! { <p>{ line(words.same) }</p> },
        Some(changes) => html! {
            <>
                <p>{ line(words.changed) }</p>
                <ul class="hechos-footer__changes">
                    { for changes.iter().map(|change| html! { <li>{ change.clone() }</li> }) }
                </ul>
            </>
        },
    }
}
