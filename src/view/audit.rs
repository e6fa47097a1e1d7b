//! Do the figures add up? Every check, contradictions first, with filters by verdict.

use yew::prelude::*;

use super::context::Context;
use super::rich::mark;
use super::section::{Section, section};
use super::verdict::{check_icon, check_verdict};
use crate::dataset::{FigureId, Lang};
use crate::judge::{Check, CheckVerdict, audit};
use crate::state::{Action, VerdictKey};
use crate::text::{
    check_finding, check_found, check_method, check_question, check_stated, check_verdict_word,
    reason, texts,
};

/// What the audit is shown with.
#[derive(Properties, PartialEq)]
pub struct AuditProps {
    /// Language, reading, and where choices go.
    pub context: Context,
    /// What the reader has chosen.
    pub filter: Option<VerdictKey>,
}

/// Filters and checks.
#[component]
pub fn Audit(props: &AuditProps) -> Html {
    let AuditProps { context, filter } = props;
    let Context { lang, reading, .. } = *context;
    let ui = &context.texts().ui;
    let checks = use_memo(reading, |reading| audit(*reading));
    let chip = |key: Option<VerdictKey>, icon: Html, word: &'static str, count: usize| {
        let pressed = key == *filter;
        // A second press takes the filter away.
        let next = key.filter(|_| !pressed);
        let onclick = context
            .send
            .reform(move |_: MouseEvent| Action::FilterAudit(next));
        html! {
            <button
                class="hechos-filters__chip"
                type="button"
                aria-pressed={pressed.to_string()}
                {onclick}
            >
                { icon }{ format!("{word} {count}") }
            </button>
        }
    };
    let kind = |verdict: &CheckVerdict| {
        let count = checks.iter().filter(|of| of.verdict == *verdict).count();
        let word = check_verdict_word(*verdict, lang);
        let key = Some(VerdictKey::of(*verdict));
        (count > 0).then(|| chip(key, check_icon(*verdict), word, count))
    };
    let fits = |of: &&Check| filter.is_none_or(|key| VerdictKey::of(of.verdict) == key);
    let on_paper = |of: &Check| filter.is_some() || of.verdict <= CheckVerdict::Agrees;
    let left_out = checks.iter().filter(|of| !on_paper(of)).count();
    let body = html! {
        <>
            <div class="hechos-filters" role="group" aria-label={ui.audit_filters}>
                { chip(None, html! {}, ui.audit[0], checks.len()) }
                { for CheckVerdict::ALL.iter().filter_map(kind) }
            </div>
            <ul>
                { for checks.iter().filter(fits).map(|of| check(of, on_paper(of), lang)) }
            </ul>
            if left_out > 0 {
                <p class="hechos-check__rest">
                    { ui.audit_rest.replace("{count}", &left_out.to_string()) }
                </p>
            }
        </>
    };
    section(Section::Audit, lang, true, body)
}

fn check(of: &Check, on_paper: bool, lang: Lang) -> Html {
    let ui = &texts(lang).ui;
    let [_, printed, computed, no_figure, no_number] = ui.audit;
    let side = |name: &'static str, value: Html| {
        html! { <div class="hechos-check__side"><dt>{ name }</dt><dd>{ value }</dd></div> }
    };
    let stated = check_stated(of, lang).unwrap_or_else(|| no_figure.to_owned());
    let found = check_found(of, lang).unwrap_or_else(|| no_number.to_owned());
    let class = classes!("hechos-check", (!on_paper).then_some("hechos-print-hide"),);
    html! {
        <li {class} key={of.id.clone()}>
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
