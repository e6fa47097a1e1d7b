//! What the two working panels share: form and answer side by side, numbers, reasons.

use yew::prelude::*;

use super::parts::part;
use super::rich::computed;
use super::verdict::verdict;
use crate::dataset::{FigureId, Lang};
use crate::judge::Verdict;
use crate::maths::Interval;
use crate::text::{computed as number_text, texts};

/// Form and answer with the figures that they hold, and the menu of the answer. `stale` says that the
/// answer is not yet that of what the form holds.
pub fn work(
    label: &'static str,
    form: Html,
    result: Html,
    figures: &[FigureId],
    menu: &AttrValue,
    stale: Option<&'static str>,
) -> Html {
    let figures: Vec<&str> = figures.iter().map(|figure| figure.get().id).collect();
    html! {
        <div class="hechos-work">
            <div class="hechos-work__form" role="group" aria-label={label}>{ form }</div>
            <div class="hechos-work__result" aria-busy={stale.map(|_| "true")} data-figures={figures.join(" ")}>
                if let Some(stale) = stale {
                    <p class="hechos-work__stale">{ stale }</p>
                }
                { result }
                { part(menu) }
            </div>
        </div>
    }
}

/// A computed number with its interval, or "exact".
pub fn number(interval: &Interval, lang: Lang) -> Html {
    let text = number_text(interval, lang);
    computed(&text.value, Some(text.spread(lang)), lang)
}

/// Why it is refused or needs care.
pub fn reasons(of: Verdict, why: &[String], lang: Lang) -> Html {
    if why.is_empty() {
        return html! {};
    }
    let caution = of == Verdict::Caution;
    let quiet = of != Verdict::Refused;
    let class = classes!("hechos-flag", quiet.then_some("hechos-flag--caution"));
    html! {
        <div {class} role="note">
            if caution {
                <span class="hechos-note__head">{ texts(lang).ui.why_caution }</span>
            }
            <ol class="hechos-flag__list">
                { for why.iter().map(|why| html! { <li><span>{ why.clone() }</span></li> }) }
            </ol>
        </div>
    }
}

/// The verdict of an answer, large.
pub fn large(of: Verdict, lang: Lang) -> Html {
    html! { <p>{ verdict(of, lang, true) }</p> }
}
