//! What other publications print of a figure: what is doubted, how many agree, and each print with its day
//! and its address.

use yew::prelude::*;

use crate::card::{doubts_told, others_told, print_stands_for};
use crate::dataset::{FigureId, Lang, ReadingId};
use crate::judge::{Agreement, opinions};
use crate::maths::Reading;
use crate::state::Page;
use crate::text::{capital, date, dated, fixed_texts, printed};
use crate::view::rich::mark;
use crate::view::verdict::differ;

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

/// The figures that publications dispute.
pub fn disputed() -> impl Iterator<Item = FigureId> {
    FigureId::all().filter(|figure| figure.is_disputed())
}

/// What others print of every disputed figure, below the checks: what is known, and each other value.
pub fn group(lang: Lang) -> Html {
    let words = &fixed_texts(lang).others;
    let entry = |figure: FigureId| {
        let row = figure.get();
        let found = opinions(figure, Reading::Plausible);
        let differing = found.independent.into_iter();
        let differing = differing.filter(|(_, agreement)| *agreement == Agreement::Differs);
        html! {
            <div>
                <dt>
                    { differ(lang) }{ " " }
                    <a href={Page::Figures.way(&["figure-", row.id].concat())}>{ capital(&dated(figure, lang)) }</a>
                    { ": " }<b>{ printed(&row.quantity, lang) }</b>{ mark(figure, lang) }
                </dt>
                { for doubts_told(figure, lang).into_iter().map(|text| html! { <dd class="hechos-others__doubt">{ text }</dd> }) }
                <dd>
                    <ul class="hechos-others__list">
                        { for differing.map(|(id, _)| print(id, Some(words.how_differs), lang)) }
                    </ul>
                </dd>
            </div>
        }
    };
    let entries: Vec<Html> = disputed().map(entry).collect();
    if entries.is_empty() {
        return html! {};
    }
    html! {
        <section class="hechos-section hechos-others-group" id="others" aria-labelledby="others-title">
            <div class="hechos-section__head">
                <h2 class="hechos-section__title" id="others-title">{ words.head }</h2>
            </div>
            <dl>{ for entries }</dl>
        </section>
    }
}

/// One print: the words, who published them, what they stand for, when, and how they stand to the figure or what they are of.
fn print(id: ReadingId, how: Option<&'static str>, lang: Lang) -> Html {
    let row = id.get();
    let words = &fixed_texts(lang).others;
    let day = match row.published {
        "" => {
            date(row.seen, lang).map_or_else(String::new, |day| words.seen.replace("{date}", &day))
        }
        published => date(published, lang).unwrap_or_else(|| published.to_owned()),
    };
    // As ours is told; "at least" would be told as "more than".
    let range = match how {
        Some(_) if !row.limit_included => {
            print_stands_for(&row.quantity, row.as_printed, Reading::Plausible, lang)
        }
        _ => String::new(),
    };
    let mut parts: Vec<&str> = vec![&range, &day];
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
