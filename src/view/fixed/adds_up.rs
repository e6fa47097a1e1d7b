//! What does not add up: the checks that disagree with what an article prints, each with its card; and the
//! figures of which others print another value.

use yew::prelude::*;

use super::checks::{cards_of, ids};
use super::others::disputed;
use crate::card::Uses;
use crate::dataset::{FigureId, Lang};
use crate::judge::Check;
use crate::state::{CardId, Page};
use crate::text::{check_answer, check_question, dated, fixed_texts, printed};
use crate::view::rich::{mark, rich};
use crate::view::verdict::{check_verdict, differ};

/// How many disputed figures are named; the link leads to all.
const MOST: usize = 6;

/// The checks that disagree, or that none does.
pub fn adds_up(checks: &[Check], uses: &[Uses], lang: Lang) -> Html {
    let disagreeing = checks.iter().filter(|check| check.verdict.disagrees());
    let mut items: Vec<Html> = disagreeing.map(|check| item(check, uses, lang)).collect();
    items.extend(disputes(lang));
    if items.is_empty() {
        return html! { <p class="hechos-section__intro">{ fixed_texts(lang).ways.all_hold }</p> };
    }
    html! { <ol class="hechos-news">{ for items }</ol> }
}

/// The figures of which others print another value. None: there are none.
fn disputes(lang: Lang) -> Option<Html> {
    let words = &fixed_texts(lang).others;
    let (before, after) = words.disputed.split_once("{figures}")?;
    let figures: Vec<FigureId> = disputed().collect();
    figures.first()?;
    let named = |(at, figure): (usize, &FigureId)| {
        html! {
            <>
                if at > 0 {
                    { "; " }
                }
                { dated(*figure, lang) }{ ": " }{ printed(&figure.get().quantity, lang) }{ mark(*figure, lang) }
            </>
        }
    };
    Some(html! {
        <li class="hechos-news__item">
            <span>{ differ(lang) }</span>
            <p class="hechos-news__text">{ before }{ for figures.iter().take(MOST).enumerate().map(named) }{ after }</p>
            <a class="hechos-news__link" href={Page::Checks.way("others")}>{ words.head }</a>
        </li>
    })
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
            <p class="hechos-news__text" data-figures={ids(check)}>
                { check_question(check, lang) }{ " " }{ rich(&check_answer(check, lang), lang) }
            </p>
            { link }
        </li>
    }
}
