//! The list of a picker: which figures fit the words typed, and how each is shown.

use yew::prelude::*;

use super::picker::PickerProps;
use crate::card::{quoted_text, tell_dispute};
use crate::dataset::{FigureId, Lang};
use crate::text::{figure_name, found, searchable};

/// A figure as it can be searched.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// The figure.
    pub figure: FigureId,
    /// Its name.
    name: String,
    /// As printed, and where; and whether others dispute it.
    meta: String,
    searched: String,
}

/// Every figure, in the order of the dataset.
pub fn entries(lang: Lang) -> Vec<Entry> {
    let entry = |figure: FigureId| {
        let row = figure.get();
        let name = figure_name(figure, lang);
        let text = quoted_text(row, lang);
        let letter = row.source.get().letter;
        // Words of either language find it: what is shown, and what the article prints.
        let searched = searchable(&[&name, " ", &text, " ", row.as_printed].concat());
        let mut meta = format!("{text} · {letter}¶{}", row.paragraph);
        tell_dispute(&mut meta, figure, lang);
        Entry {
            figure,
            name,
            meta,
            searched,
        }
    };
    FigureId::all().map(entry).collect()
}

/// The entries that hold every word of the query.
pub fn fitting(all: &[Entry], query: &str) -> Vec<Entry> {
    let query = searchable(query);
    let fits = |entry: &&Entry| found(&entry.searched, &query);
    all.iter().filter(fits).cloned().collect()
}

/// The open list.
pub fn list(
    shown: &[Entry],
    chosen: Option<FigureId>,
    active: Option<usize>,
    id: &str,
    props: &PickerProps,
    node: &NodeRef,
    onpick: &Callback<FigureId>,
) -> Html {
    let option = |(at, entry): (usize, &Entry)| {
        let figure = entry.figure;
        let class = classes!(
            "hechos-picker__option",
            (Some(at) == active).then_some("hechos-picker__option--active"),
        );
        let meta = match figure.is_disputed() {
            true => "hechos-picker__meta hechos-picker__meta--disputed",
            false => "hechos-picker__meta",
        };
        html! {
            <li
                {class}
                id={format!("{}-{at}", props.id)}
                role="option"
                aria-selected={(Some(figure) == chosen).to_string()}
                onclick={onpick.reform(move |_: MouseEvent| figure)}
            >
                { entry.name.clone() }
                <span class={meta}>{ entry.meta.clone() }</span>
            </li>
        }
    };
    // A press in the list must not take the focus out of the input, which would close the list.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <ul
            ref={node.clone()}
            class="hechos-picker__list"
            id={id.to_owned()}
            role="listbox"
            aria-label={&props.label}
            {onmousedown}
        >
            { for shown.iter().enumerate().map(option) }
        </ul>
    }
}
