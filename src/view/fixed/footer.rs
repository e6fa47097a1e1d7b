//! The foot of the sheet: what it does not do, where the data are, who may use them.

use yew::prelude::*;

use crate::dataset::{Lang, VERSION};
use crate::text::fixed_texts;

/// The files that a reader of the data opens first.
const FILES: [&str; 3] = ["datapackage.json", "figures.csv", "statements.csv"];

/// Three columns. Addresses are relative: the sheet works under any path.
pub fn footer(lang: Lang) -> Html {
    let [promise, data, licence] = fixed_texts(lang).footer;
    let way = match lang {
        Lang::En => "",
        Lang::Es => "../",
    };
    let file = |(at, name): (usize, &&'static str)| {
        html! {
            <>
                if at > 0 {
                    { ", " }
                }
                <a href={[way, "dataset/", name].concat()}>{ *name }</a>
            </>
        }
    };
    let files: Html = FILES.iter().enumerate().map(file).collect();
    html! {
        <footer class="hechos-footer">
            { column(promise.0, html! { { promise.1 } }) }
            { column(data.0, html! { <>{ data.1 }{ files }{ "." }</> }) }
            { column(licence.0, html! { { licence.1.replace("{version}", VERSION) } }) }
        </footer>
    }
}

fn column(head: &'static str, text: Html) -> Html {
    html! {
        <div>
            <h2 class="hechos-footer__head">{ head }</h2>
            <p>{ text }</p>
        </div>
    }
}
