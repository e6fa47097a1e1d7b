//! What the program takes over of the page: parts that follow a choice, each on its own and once it is
//! wanted, so that none keeps a reader waiting for all. What stands between them is left as it is.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Context;
use super::notice::{notice, told};
use super::parts::{Parts, part};
use super::piece::piece;
use super::section::{Section, headed};
use super::shared::{Place, Shared, use_shared};
use crate::dataset::Lang;
use crate::state::CardId;

/// What an island needs.
#[derive(Properties, PartialEq, Clone)]
pub struct IslandProps {
    /// Language of the page.
    pub lang: Lang,
    /// Which it is.
    pub place: Place,
    /// The state of the sheet.
    pub shared: Shared,
    /// The parts that no choice changes; empty in the browser.
    pub parts: Rc<Parts>,
}

/// What stands in a section, or in the line over the sheet.
#[component]
pub fn Island(props: &IslandProps) -> Html {
    let IslandProps {
        lang,
        place,
        shared,
        parts,
    } = props;
    let lang = *lang;
    let (state, send) = use_shared(shared, *place);
    let adding = use_node_ref();
    let context = Context {
        lang,
        reading: state.reading,
        send,
    };
    let Place::Section(section) = *place else {
        return notice(&context, told(&context, &state, None));
    };
    let cards = section.cards();
    let row = (cards.len() > 1).then(|| AttrValue::from([section.id(), "-drawer"].concat()));
    let piece = |id: &CardId| piece(*id, &context, &state, parts, &adding, row.clone());
    let pair = |cards: &[CardId]| {
        let wide = |id: &CardId| id.spec().is_some_and(|spec| spec.wide);
        let shape = match cards {
            [_] => Some("hechos-pair--one"),
            [first, second] => match (wide(first), wide(second)) {
                (true, false) => Some("hechos-pair--wide-first"),
                (false, true) => Some("hechos-pair--wide-second"),
                _ => None,
            },
            _ => None,
        };
        html! {
            <div class={classes!("hechos-pair", shape)}>
                <div class="hechos-pair__row">{ for cards.iter().map(piece) }</div>
            </div>
        }
    };
    let body = match section.is_worked_in() {
        true => cards.iter().map(piece).collect(),
        false => {
            let (open, folded) = cards.split_at(section.shown().min(cards.len()));
            html! {
                <>
                    { for open.chunks(2).map(pair) }
                    if !folded.is_empty() {
                        <details class="hechos-more">
                            <summary class="hechos-fold__summary">{ part(&parts.more_of(section)) }</summary>
                            { for folded.chunks(2).map(pair) }
                        </details>
                    }
                </>
            }
        }
    };
    match section {
        // The tab is their name.
        Section::Compare | Section::Share => body,
        _ => headed(section, lang, body),
    }
}
