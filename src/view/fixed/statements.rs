//! What the articles state without a number: a fold for each article, in it the kinds.

use yew::prelude::*;

use crate::dataset::{Lang, STATEMENTS, SourceId, Statement, StatementKind};
use crate::text::fixed_texts;
use crate::view::rich::place_mark;

const KINDS: [StatementKind; 6] = [
    StatementKind::Members,
    StatementKind::Order,
    StatementKind::Driver,
    StatementKind::Risk,
    StatementKind::Dependency,
    StatementKind::Context,
];

/// The anchor of the list, on the page of all figures.
pub const STATED: &str = "statements";

/// What the list is called, with the number of its entries; none where nothing is stated.
pub fn name(lang: Lang) -> Option<String> {
    let count = STATEMENTS.len();
    let name = fixed_texts(lang).statements;
    (count > 0).then(|| name.replace("{count}", &count.to_string()))
}

/// Every statement, below the figures. Paper leaves them out: it would have to print the folds open.
pub fn statements(lang: Lang) -> Html {
    let Some(name) = name(lang) else {
        return html! {};
    };
    let title = [STATED, "-title"].concat();
    html! {
        <section
            class="hechos-section hechos-print-hide"
            id={STATED}
            aria-labelledby={title.clone()}
        >
            <div class="hechos-section__head">
                <h2 class="hechos-section__title" id={title}>{ name }</h2>
                <p class="hechos-section__intro">{ fixed_texts(lang).statements_intro }</p>
            </div>
            { for SourceId::all().map(|source| article(source, lang)) }
        </section>
    }
}

fn article(source: SourceId, lang: Lang) -> Html {
    let row = source.get();
    let of_source = || STATEMENTS.iter().filter(|one| one.source == source);
    if of_source().next().is_none() {
        return html! {};
    }
    let kinds = KINDS
        .into_iter()
        .filter(|kind| of_source().any(|one| one.kind == *kind));
    let group = |kind: StatementKind| {
        let item = |one: &Statement| statement(one, lang);
        html! {
            <div class="hechos-statement">
                <h3 class="hechos-statement__head">{ fixed_texts(lang).statement_kinds.of(kind) }</h3>
                <ul class="hechos-statement__list">
                    { for of_source().filter(|one| one.kind == kind).map(item) }
                </ul>
            </div>
        }
    };
    html! {
        <details class="hechos-fold">
            <summary class="hechos-fold__summary">
                { format!("{} · {} ({})", row.letter, row.publisher, of_source().count()) }
            </summary>
            <div class="hechos-fold__body">{ for kinds.map(group) }</div>
        </details>
    }
}

/// Who says every item of a list, or what every item is of, apart from the items: each repeats it.
fn told_once(items: &str) -> (Option<&str>, String) {
    let all: Option<Vec<(&str, &str)>> = items
        .split("; ")
        .map(|item| item.split_once(": "))
        .collect();
    match all.as_deref() {
        Some([(first, _), rest @ ..])
            if !rest.is_empty() && rest.iter().all(|(who, _)| who == first) =>
        {
            let bare = all.iter().flatten().map(|(_, item)| *item);
            (Some(first), bare.collect::<Vec<_>>().join("; "))
        }
        _ => (None, items.to_owned()),
    }
}

fn statement(one: &Statement, lang: Lang) -> Html {
    let (speaker, items) = told_once(one.items.get(lang));
    html! {
        <li class="hechos-statement__item">
            <b>{ one.subject.get().name.get(lang) }</b>
            if let Some(speaker) = speaker {
                { format!(" ({speaker})") }
            }
            { ": " }{ items }{ " " }{ place_mark(one.source, one.paragraph, lang) }
        </li>
    }
}
