//! The checks of the articles against themselves, as fixed HTML.

use yew::prelude::*;

use crate::dataset::{FigureId, Lang};
use crate::judge::{Check, CheckVerdict};
use crate::state::VerdictKey;
use crate::text::{
    check_finding, check_found, check_method, check_question, check_stated, check_verdict_word,
    fixed_texts, reason, texts,
};
use crate::view::rich::mark;
use crate::view::verdict::{check_icon, check_verdict};

/// The label of a filter: shape, word, number of checks.
pub fn chip(key: Option<VerdictKey>, checks: &[Check], lang: Lang) -> Html {
    let verdict = CheckVerdict::ALL
        .into_iter()
        .find(|of| Some(VerdictKey::of(*of)) == key);
    let word = verdict.map_or(texts(lang).ui.audit[0], |of| check_verdict_word(of, lang));
    let count = checks
        .iter()
        .filter(|of| verdict.is_none_or(|only| of.verdict == only))
        .count();
    html! { <>{ for verdict.map(check_icon) }{ format!("{word} {count}") }</> }
}

/// How many checks paper leaves out.
pub fn rest(checks: &[Check], lang: Lang) -> Html {
    let left_out = checks.iter().filter(|of| is_minor(of)).count();
    let text = fixed_texts(lang)
        .audit_rest
        .replace("{count}", &left_out.to_string());
    html! { <p class="hechos-check__rest">{ text }</p> }
}

/// Paper shows contradictions and what agrees, and says how many others there are.
fn is_minor(of: &Check) -> bool {
    of.verdict > CheckVerdict::Agrees
}

/// One check. `reading` is the class of the reading that it belongs to, if the other one differs.
pub fn check(of: &Check, reading: Option<&'static str>, lang: Lang) -> Html {
    let ui = &texts(lang).ui;
    let [_, printed, computed, no_figure, no_number] = ui.audit;
    let side = |name: &'static str, value: Html| {
        html! { <div class="hechos-check__side"><dt>{ name }</dt><dd>{ value }</dd></div> }
    };
    let stated = check_stated(of, lang).unwrap_or_else(|| no_figure.to_owned());
    let found = check_found(of, lang).unwrap_or_else(|| no_number.to_owned());
    let minor = is_minor(of).then_some("hechos-check--minor");
    let class = classes!("hechos-check", minor, reading);
    let verdict = VerdictKey::of(of.verdict).as_str();
    html! {
        <li {class} data-verdict={verdict}>
            <p class="hechos-check__verdict">{ check_verdict(of.verdict, lang) }</p>
            <div>
                <h3 class="hechos-check__question">{ check_question(of, lang) }</h3>
                <p class="hechos-check__why">{ explained(of, lang) }</p>
            </div>
            <dl class="hechos-check__sides">
                { side(printed, html! { { stated } }) }
                { side(computed, html! { { found } }) }
                { side(ui.columns[5], marks(&of.figures)) }
            </dl>
        </li>
    }
}

/// What came out, or how it is tested; and why no number can settle it.
fn explained(of: &Check, lang: Lang) -> String {
    let mut text = check_finding(of, lang).unwrap_or_else(|| check_method(of, lang));
    let unsettled = matches!(
        of.verdict,
        CheckVerdict::CannotBeCompared
            | CheckVerdict::CannotBeTested
            | CheckVerdict::ContradictsLooseWord
    );
    for why in of.reasons.iter().filter(|_| unsettled) {
        text.push(' ');
        text.push_str(&reason(why, lang));
    }
    text
}

/// Every passage that a check rests on, once.
fn marks(figures: &[FigureId]) -> Html {
    let place = |figure: &FigureId| {
        let row = figure.get();
        (row.source, row.paragraph)
    };
    let mut once: Vec<FigureId> = Vec::new();
    for figure in figures {
        if !once.iter().any(|other| place(other) == place(figure)) {
            once.push(*figure);
        }
    }
    once.sort_by_key(place);
    html! { { for once.iter().map(|figure| html! { <>{ mark(*figure) }{ " " }</> }) } }
}
