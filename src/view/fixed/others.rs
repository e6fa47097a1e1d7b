//! What other publications print of a figure: what is doubted, how many agree, and who prints another value,
//! with day and address. Every print is in `readings.csv`.

use yew::prelude::*;

use crate::card::{doubts_told, others_told};
use crate::dataset::{FigureId, Lang, ReadingId};
use crate::judge::{Agreement, opinions};
use crate::maths::Reading;
use crate::text::{date, fixed_texts};

/// The term of a figure's provenance. A sheet without readings says nothing of them.
pub fn others(figure: FigureId, lang: Lang) -> Html {
    if figure.readings().next().is_none() {
        return html! {};
    }
    let words = &fixed_texts(lang).others;
    let found = opinions(figure, Reading::Plausible).independent;
    let told = others_told(figure, lang).unwrap_or_else(|| words.none.to_owned());
    let differing: Vec<Html> = found
        .iter()
        .filter(|(_, agreement)| *agreement == Agreement::Differs)
        .map(|(id, _)| print(*id, lang))
        .collect();
    html! {
        <div class="hechos-others">
            <dt>{ words.head }</dt>
            { for doubts_told(figure, lang).into_iter().map(|text| html! { <dd class="hechos-others__doubt">{ text }</dd> }) }
            <dd>
                { told }
                if !differing.is_empty() {
                    <ul>{ for differing }</ul>
                }
            </dd>
        </div>
    }
}

/// One print: the words, who published them, when.
fn print(id: ReadingId, lang: Lang) -> Html {
    let row = id.get();
    let day = date(row.published, lang).unwrap_or_else(|| row.published.to_owned());
    let foreign = (row.language != lang.tag()).then_some(row.language);
    html! {
        <li>
            { "“" }<span lang={foreign}>{ row.as_printed }</span>{ "”, " }
            <a href={row.url} rel="external noopener noreferrer" target="_blank">{ row.publisher }</a>
            if !day.is_empty() {
                { ", " }{ day }
            }
        </li>
    }
}
