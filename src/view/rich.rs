//! Sentences with figures: quoted ones with their mark, computed ones with their interval.

use yew::prelude::*;

use crate::card::Amount;
#[cfg(feature = "ssr")]
use crate::dataset::SourceId;
use crate::dataset::{FigureId, Lang};
use crate::text::{Span, from_to, texts};

/// The mark that leads from a figure to its article, as `A¶4`.
pub fn mark(figure: FigureId, lang: Lang) -> Html {
    let row = figure.get();
    let letter = row.source.get().letter;
    let disputed = figure.is_disputed();
    let class = classes!("hechos-mark", disputed.then_some("hechos-mark--disputed"));
    let name = mark_name(letter, row.paragraph, lang);
    let name = match disputed {
        true => [&name, ", ", texts(lang).ui.others_differ].concat(),
        false => name,
    };
    html! {
        <a {class} href={format!("#source-{}", letter.to_ascii_lowercase())} data-figure={row.id} aria-label={name}>
            { format!("{letter}¶{}", row.paragraph) }
        </a>
    }
}

/// The mark of a passage, as `A¶4`, in a table or a list: of the size of its text.
#[cfg(feature = "ssr")]
pub fn place_mark(source: SourceId, paragraph: u16, lang: Lang) -> Html {
    let letter = source.get().letter;
    html! {
        <a href={format!("#source-{}", letter.to_ascii_lowercase())} aria-label={mark_name(letter, paragraph, lang)}>{ format!("{letter}¶{paragraph}") }</a>
    }
}

/// A mark as it is read out; what is seen of it comes first, so that it can be spoken to: "A¶4, article A,
/// paragraph 4".
fn mark_name(letter: char, paragraph: u16, lang: Lang) -> String {
    let ui = &texts(lang).ui;
    let place = ui.paragraph.replace("{number}", &paragraph.to_string());
    let article = ui.article.replace("{letter}", &letter.to_string());
    format!("{letter}¶{paragraph}, {article}, {place}")
}

/// A computed number that opens what it stands for, and for those who hear it that it is one.
pub fn computed(value: &str, interval: Option<&str>, lang: Lang) -> Html {
    html! { <>{ opened(value, interval, lang) }{ ours(lang) }</> }
}

/// One that is only seen: nothing in it can be pressed, and so it looks.
pub fn bare(value: &str, interval: Option<&str>, lang: Lang) -> Html {
    html! {
        <>
            <span class="hechos-computed">{ value }</span>
            if let Some(interval) = interval {
                { " " }
                { range(interval, false, lang) }
            }
        </>
    }
}

/// A range: in brackets to be seen, which no voice reads out, and in words to be heard. `of`: it stands
/// beside a number that says it when it is pressed.
fn range(text: &str, of: bool, lang: Lang) -> Html {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let class = classes!("hechos-interval", of.then_some("hechos-interval--of"));
    let gap = if of { " " } else { "" };
    let Some((low, high)) = bare.split_once(", ") else {
        return html! { <span {class}>{ [gap, text].concat() }</span> };
    };
    html! {
        <span {class}>
            <span aria-hidden="true">{ [gap, text].concat() }</span>
            <span class="hechos-hidden">{ [", ", &from_to(low, high, lang)].concat() }</span>
        </span>
    }
}

/// Said once, where a number or a sentence ends: after each number it would break the sentence.
fn ours(lang: Lang) -> Html {
    html! { <span class="hechos-hidden">{ texts(lang).ui.computed_label }</span> }
}

fn has_computed(spans: &[Span]) -> bool {
    spans
        .iter()
        .any(|span| matches!(span, Span::Computed { .. }))
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
                { mark(*figure, lang) }
            </span>
        },
        Span::Computed { value, interval } => opened(value, interval.as_deref(), lang),
        Span::Interval(text) => range(text, false, lang),
    };
    let ours = has_computed(spans).then(|| ours(lang));
    joined(spans).iter().map(span).chain(ours).collect()
}

/// The same with neighbouring texts as one: a page has them as one, so that nothing in it changes, and is
/// announced, when the program takes it over.
fn joined(spans: &[Span]) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match (joined.last_mut(), span) {
            (Some(Span::Text(last)), Span::Text(text)) => last.push_str(text),
            _ => joined.push(span.clone()),
        }
    }
    joined
}

/// A computed number that opens what it stands for; until a script can do that its range stands beside it.
fn opened(value: &str, interval: Option<&str>, lang: Lang) -> Html {
    html! {
        <>
            <button class="hechos-computed" type="button">{ value }</button>
            { for interval.map(|interval| range(interval, true, lang)) }
        </>
    }
}

/// A sentence in a heading: no marks, no brackets.
pub fn heading(spans: &[Span], lang: Lang) -> Html {
    let span = |span: &Span| match span {
        Span::Text(text) | Span::Interval(text) | Span::Quoted { text, .. } => {
            html! { { text.clone() } }
        }
        Span::Computed { value, .. } => bare(value, None, lang),
    };
    let ours = has_computed(spans).then(|| ours(lang));
    spans.iter().map(span).chain(ours).collect()
}
