//! The ways from the sheet to the pages beside it: how the checks ended, and how many figures there are.

use yew::prelude::*;

use super::{copies, statements};
use crate::dataset::{FIGURES, Lang};
use crate::judge::{Check, CheckVerdict};
use crate::state::{CardId, Page, VerdictKey};
use crate::text::{check_verdict_word, fixed_texts, grouped, of_articles};
use crate::view::section::{Section, headed, section};
use yew::virtual_dom::VNode;

/// The section: two parts, each with its way.
pub fn more(plausible: &[Check], strict: &[Check], lang: Lang) -> Html {
    let ways = &fixed_texts(lang).ways;
    let count =
        |template: &str, count: usize| template.replace("{count}", &grouped(count as f64, 0));
    let [checks, figures] = [
        (CardId::Audit, Section::Audit),
        (CardId::Figures, Section::Figures),
    ]
    .map(|(card, of)| (Page::of(card), card.as_str(), of.heading(lang).title));
    let part = |(page, id, title): (Page, &str, &'static str),
                about: String,
                body: Html,
                all: String| {
        html! {
            <div class="hechos-depth__part">
                <h3 class="hechos-depth__title">{ title }</h3>
                <p class="hechos-section__intro">{ about }</p>
                { body }
                <p class="hechos-depth__way"><a class="hechos-way" href={page.way(id)}>{ all }</a></p>
            </div>
        }
    };
    let outcome = |verdict: CheckVerdict| {
        let of = |all: &[Check]| all.iter().filter(|check| check.verdict == verdict).count();
        let counts = [of(plausible), of(strict)];
        let number = match counts {
            [one, other] if one == other => html! { { one } },
            _ => copies("span", counts.map(VNode::from), lang),
        };
        let key = VerdictKey::of(verdict).as_str();
        let colour = match verdict {
            CheckVerdict::Contradicts => Some("hechos-counts__warm"),
            CheckVerdict::ContradictsLooseWord => Some("hechos-counts__loose"),
            _ => None,
        };
        html! {
            <li class={colour}>
                <a href={Page::Checks.way(&["v=1&card=audit&audit=", key].concat())}>
                    <b>{ number }</b>{ " " }{ check_verdict_word(verdict, lang) }
                </a>
            </li>
        }
    };
    let outcomes =
        html! { <ul class="hechos-counts">{ for CheckVerdict::ALL.into_iter().map(outcome) }</ul> };
    let stated = html! {
        { for statements::name(lang).map(|name| html! {
            <p class="hechos-depth__also"><a href={Page::Figures.way(statements::STATED)}>{ name }</a></p>
        }) }
    };
    let body = html! {
        <div class="hechos-depth">
            { part(checks, count(ways.checks, plausible.len()), outcomes, count(ways.all_checks, plausible.len())) }
            { part(figures, of_articles(ways.figures, lang), stated, count(ways.all_figures, FIGURES.len())) }
        </div>
    };
    section(Section::More, headed(Section::More, lang, body))
}
