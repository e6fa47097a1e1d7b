//! What does not add up: the checks that disagree with what an article prints, each with its card.

use yew::prelude::*;

use super::checks::cards_of;
use crate::card::Uses;
use crate::dataset::Lang;
use crate::judge::{Check, CheckVerdict};
use crate::state::{CardId, Page};
use crate::text::{check_answer, check_question, fixed_texts};
use crate::view::rich::rich;
use crate::view::verdict::check_verdict;

/// Whether a check disagrees with what is printed.
pub fn disagrees(check: &Check) -> bool {
    matches!(
        check.verdict,
        CheckVerdict::Contradicts | CheckVerdict::ContradictsLooseWord
    )
}

/// The checks that disagree, or that none does.
pub fn adds_up(checks: &[Check], uses: &[Uses], lang: Lang) -> Html {
    let mut disagreeing = checks.iter().filter(|check| disagrees(check)).peekable();
    if disagreeing.peek().is_none() {
        return html! { <p class="hechos-section__intro">{ fixed_texts(lang).ways.all_hold }</p> };
    }
    html! { <ol class="hechos-news">{ for disagreeing.map(|check| item(check, uses, lang)) }</ol> }
}

fn item(check: &Check, uses: &[Uses], lang: Lang) -> Html {
    let card = cards_of(check, uses).next();
    let topic = card.and_then(|card| Some((card, card.story()?.topic.get(lang))));
    let link = match topic {
        Some((card, topic)) => html! {
            <a class="hechos-news__link" href={["#", card.as_str()].concat()}>{ topic }</a>
        },
        None => html! {
            <a class="hechos-news__link" href={Page::Checks.way(CardId::Audit.as_str())}>
                { fixed_texts(lang).ways.checks_named }
            </a>
        },
    };
    html! {
        <li class="hechos-news__item">
            <span>{ check_verdict(check.verdict, lang) }</span>
            <p class="hechos-news__text">
                { check_question(check, lang) }{ " " }{ rich(&check_answer(check, lang), lang) }
            </p>
            { link }
        </li>
    }
}
