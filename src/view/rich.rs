//! Sentences with figures: quoted ones with their mark, computed ones with their interval.

use yew::prelude::*;

use crate::card::Amount;
#[cfg(feature = "ssr")]
use crate::dataset::SourceId;
use crate::dataset::{FigureId, Lang};
use crate::text::{Span, texts};

/// The mark that leads from a figure to its article, as `A¶4`.
pub fn mark(figure: FigureId) -> Html {
    let row = figure.get();
    let letter = row.source.get().letter;
    html! {
        <a class="hechos-mark" href={format!("#source-{}", letter.to_ascii_lowercase())}>
            { format!("{letter}¶{}", row.paragraph) }
        </a>
    }
}

/// The mark of a passage, as `A¶4`, in a table or a list: of the size of its text.
#[cfg(feature = "ssr")]
pub fn place_mark(source: SourceId, paragraph: u16) -> Html {
    let letter = source.get().letter;
    html! {
        <a href={format!("#source-{}", letter.to_ascii_lowercase())}>{ format!("{letter}¶{paragraph}") }</a>
    }
}

/// A computed number; an exact one has no sign ≈; `spoken` is read out in place of the sign ≈.
pub fn computed(value: &str, interval: Option<&str>, exact: bool, lang: Lang) -> Html {
    let class = classes!("hechos-computed", exact.then_some("hechos-computed--exact"));
    html! {
        <>
            <span {class}>
                <span class="hechos-hidden">{ texts(lang).ui.computed_label }</span>
                { value }
            </span>
            if let Some(interval) = interval {
                { " " }
                <span class="hechos-interval">{ interval }</span>
            }
        </>
    }
}

/// A number that stands out, with sign and unit in small.
pub fn amount(of: &Amount, small: &'static str) -> Html {
    let aside =
        |text: &str| (!text.is_empty()).then(|| html! { <span class={small}>{ text }</span> });
    html! { <>{ for aside(&of.sign) }{ of.value.clone() }{ for aside(&of.unit) }</> }
}

/// A sentence in running text.
pub fn rich(spans: &[Span], lang: Lang) -> Html {
    let span = |span: &Span| match span {
        Span::Text(text) => html! { { text.clone() } },
        Span::Quoted { text, figure } => html! {
            <span class="hechos-nowrap">
                <span class="hechos-quoted">{ text.clone() }</span>
                { mark(*figure) }
            </span>
        },
        Span::Computed {
            value,
            interval,
            exact,
        } => computed(value, interval.as_deref(), *exact, lang),
        Span::Interval(text) => html! { <span class="hechos-interval">{ text.clone() }</span> },
    };
    spans.iter().map(span).collect()
}

/// A sentence in a heading: no marks, no brackets.
pub fn heading(spans: &[Span], lang: Lang) -> Html {
    let span = |span: &Span| match span {
        Span::Text(text) | Span::Interval(text) | Span::Quoted { text, .. } => {
            html! { { text.clone() } }
        }
        Span::Computed { value, exact, .. } => computed(value, None, *exact, lang),
    };
    spans.iter().map(span).collect()
}
