//! What other publications print of a figure: what is doubted, how many agree, and each print with its day
//! and its address.

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
    let found = opinions(figure, Reading::Plausible);
    let told = others_told(figure, lang).unwrap_or_else(|| words.none.to_owned());
    let independent = found.independent.iter().map(|(id, agreement)| {
        let how = match agreement {
            Agreement::Same => words.how_same,
            Agreement::Refines => words.how_refines,
            Agreement::Rounds => words.how_rounds,
            Agreement::Differs => words.how_differs,
        };
        print(*id, Some(how), lang)
    });
    let linked = found.linked.iter().map(|id| print(*id, None, lang));
    html! {
        <div class="hechos-others">
            <dt>{ words.head }</dt>
            { for doubts_told(figure, lang).into_iter().map(|text| html! { <dd class="hechos-others__doubt">{ text }</dd> }) }
            <dd>
                { told }
                <ul class="hechos-others__list">{ for independent }</ul>
            </dd>
            if !found.linked.is_empty() {
                <dd>
                    { words.linked }
                    <ul class="hechos-others__list">{ for linked }</ul>
                </dd>
            }
        </div>
    }
}

/// One print: the words, who published them, when, and how they stand to the figure or what they are of.
fn print(id: ReadingId, how: Option<&'static str>, lang: Lang) -> Html {
    let row = id.get();
    let words = &fixed_texts(lang).others;
    let day = date(row.published, lang).unwrap_or_else(|| row.published.to_owned());
    let mut parts: Vec<&str> = vec![day.as_str()];
    parts.extend(row.primary.then_some(words.primary));
    parts.extend(how);
    parts.push(row.note.get(lang));
    parts.retain(|part| !part.is_empty());
    let foreign = (row.language != lang.tag()).then_some(row.language);
    html! {
        <li>
            { "“" }<span lang={foreign}>{ row.as_printed }</span>{ "”, " }
            <a href={row.url} rel="external noopener noreferrer" target="_blank">{ row.publisher }</a>
            if !parts.is_empty() {
                { ": " }{ parts.join(" · ") }
            }
        </li>
    }
}
