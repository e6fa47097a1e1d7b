//! The foot of the sheet: what it does not do, where the data are, who may use them.

use yew::prelude::*;

use crate::dataset::{Lang, VERSION};
use crate::text::{fixed_texts, grouped};

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
pub fn footer(lang: Lang, files: &Files) -> Html {
    let [promise, data, licence] = fixed_texts(lang).footer;
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
    let [head, link, rest] = fixed_texts(lang).whole;
    html! {
        <footer class="hechos-footer">
            { column(promise.0, html! { { promise.1 } }) }
            { column(data.0, html! { <>{ data.1 }{ data_files }{ "." }</> }) }
            if let Some(bytes) = whole {
                { column(head, html! {
                    <><a href={WHOLE} download={WHOLE}>{ link.replace("{size}", &kilobytes(bytes)) }</a>{ rest }</>
                }) }
            }
            { column(licence.0, html! { { licence.1.replace("{version}", VERSION) } }) }
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
    html! {
        <div>
            <h2 class="hechos-footer__head">{ head }</h2>
            <p>{ text }</p>
        </div>
    }
}
