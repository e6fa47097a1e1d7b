//! The options of the filters over the table of all figures.

use yew::prelude::*;

use crate::card;
use crate::dataset::{FigureId, Lang};
use crate::state::{FigureKind, OthersKey};
use crate::text::{fixed_texts, period};

/// The options of source, subject, indicator, period, kind and what others print. Each has as its value
/// what a link says; the first shows all.
pub fn options(lang: Lang) -> [Html; 6] {
    let offer = card::filters(lang);
    let sources = offer.sources.iter().map(|id| {
        let row = id.get();
        (
            row.id.to_owned(),
            format!("{} · {}", row.letter, row.publisher),
        )
    });
    let subjects = offer.subjects.iter().map(|id| {
        let row = id.get();
        (row.id.to_owned(), row.name.get(lang).to_owned())
    });
    let indicators = offer.indicators.iter().map(|id| {
        let row = id.get();
        (row.id.to_owned(), row.name.get(lang).to_owned())
    });
    let periods = offer
        .periods
        .iter()
        .map(|when| (when.to_string(), period(*when, lang)));
    let kinds = FigureKind::ALL.iter().map(|kind| {
        (
            kind.as_str().to_owned(),
            fixed_texts(lang).kinds.of(*kind).to_owned(),
        )
    });
    // What no figure is of is not offered.
    let others = OthersKey::ALL
        .iter()
        .filter(|key| FigureId::all().any(|figure| key.holds(figure)));
    let others = others.map(|key| {
        (
            key.as_str().to_owned(),
            fixed_texts(lang).others_filter.of(*key).to_owned(),
        )
    });
    [
        select(sources.collect(), lang),
        select(subjects.collect(), lang),
        select(indicators.collect(), lang),
        select(periods.collect(), lang),
        select(kinds.collect(), lang),
        select(others.collect(), lang),
    ]
}

fn select(options: Vec<(String, String)>, lang: Lang) -> Html {
    let option = |(value, name): (String, String)| html! { <option {value}>{ name }</option> };
    html! {
        <>
            <option value="">{ fixed_texts(lang).any }</option>
            { for options.into_iter().map(option) }
        </>
    }
}
