//! What the two working panels share: form and answer side by side, numbers, reasons.

use yew::prelude::*;

use super::context::Context;
use super::hooks::focus;
use super::parts::part;
use super::rich::computed;
use super::verdict::verdict;
use crate::dataset::{FigureId, Lang};
use crate::judge::Verdict;
use crate::maths::Interval;
use crate::state::Action;
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

/// The button that adds a field. Once there is no room it says so and does nothing, but takes the focus of a
/// field that goes, which a disabled one would not.
pub fn add(context: &Context, adding: &NodeRef, text: &str, action: Action, full: bool) -> Html {
    let send = context.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if !full {
            send.emit(action.clone());
        }
    });
    html! {
        <button ref={adding} class="hechos-button" type="button" aria-disabled={full.then_some("true")} {onclick}>
            { text.to_owned() }
        </button>
    }
}

/// A field that the reader added, with the button that takes it away: `remove` at its place. `adding` is
/// the button that added it.
pub fn removable(
    context: &Context,
    adding: &NodeRef,
    field: Html,
    label: &str,
    at: usize,
    remove: fn(usize) -> Action,
) -> Html {
    let text = context.texts().ui.chain_remove;
    let (send, adding) = (context.send.clone(), adding.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        send.emit(remove(at));
        // The button goes with its field; focus must not fall back to the page.
        focus(&adding);
    });
    html! {
        <div class="hechos-work__link" key={at}>
            { field }
            <button class="hechos-button" type="button" aria-label={[text, ": ", label].concat()} {onclick}>
                { text }
            </button>
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
    let list = html! {
        <ol class="hechos-flag__list">
            { for why.iter().map(|why| html! { <li><span>{ why.clone() }</span></li> }) }
        </ol>
    };
    // That it needs care stands over the answer.
    if of == Verdict::Caution {
        return html! {
            <details class="hechos-care hechos-flag hechos-flag--caution">
                <summary class="hechos-note__head">{ texts(lang).ui.why_caution }</summary>
                { list }
            </details>
        };
    }
    html! { <div class="hechos-flag hechos-flag--caution" role="note">{ list }</div> }
}

/// The verdict of an answer, large.
pub fn large(of: Verdict, lang: Lang) -> Html {
    html! { <p>{ verdict(of, lang, true) }</p> }
}
