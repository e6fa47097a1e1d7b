//! The checks of the articles against themselves, as fixed HTML.

use std::collections::BTreeMap;

use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::{class_of, copies, named};
use crate::card::Uses;
use crate::dataset::{FigureId, Lang};
use crate::judge::{Check, CheckVerdict, Question};
use crate::maths::Reading;
use crate::state::{CardId, Page, VerdictKey, encode_question};
use crate::text::{
    check_answer, check_because, check_explanation, check_figure, check_question,
    check_verdict_word, fixed_texts, texts,
};
use crate::view::rich::{mark, rich};
use crate::view::verdict::{check_icon, check_verdict};

/// The label of a filter: shape, word, number of checks.
pub fn chip(key: Option<VerdictKey>, checks: &[Check], lang: Lang) -> Html {
    let verdict = CheckVerdict::ALL
        .into_iter()
        .find(|of| Some(VerdictKey::of(*of)) == key);
    let word = verdict.map_or(texts(lang).ui.audit.all, |of| check_verdict_word(of, lang));
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

/// Every check, in the order of the plausible reading. What both readings say stands there once.
/// What contradicts and what agrees is open to the eye; the rest is folded, verdict by verdict.
pub fn list(plausible: &[Check], strict: &[Check], uses: &[Uses], lang: Lang) -> Html {
    let twins = by_id(strict);
    let twin = |of: &Check| twins.get(of.id.as_str()).copied();
    let mut items: Vec<(CheckVerdict, Html)> = Vec::new();
    for of in plausible {
        match twin(of) {
            Some(twin) if twin.verdict == of.verdict => {
                items.push((of.verdict, check(of, Some(twin), None, uses, lang)));
            }
            other => {
                items.push((
                    of.verdict,
                    check(of, None, Some(Reading::Plausible), uses, lang),
                ));
                items.extend(other.map(|of| {
                    (
                        of.verdict,
                        check(of, None, Some(Reading::Strict), uses, lang),
                    )
                }));
            }
        }
    }
    let known = by_id(plausible);
    let alone = |of: &&Check| !known.contains_key(of.id.as_str());
    for of in strict.iter().filter(alone) {
        items.push((
            of.verdict,
            check(of, None, Some(Reading::Strict), uses, lang),
        ));
    }
    let of_verdict = |only: CheckVerdict| {
        let items = items.iter().filter(move |(verdict, _)| *verdict == only);
        items.map(|(_, item)| item.clone())
    };
    let [major @ .., compared, tested, derived] = CheckVerdict::ALL;
    let whats = &fixed_texts(lang).audit_folds;
    let folds = [
        (compared, whats.not_comparable),
        (tested, whats.not_testable),
        (derived, whats.derived),
    ];
    let fold = |(verdict, what): (CheckVerdict, &'static str)| {
        html! {
            <details
                class="hechos-fold hechos-checks__fold"
                data-verdict={VerdictKey::of(verdict).as_str()}
            >
                <summary class="hechos-fold__summary">
                    <span>
                        { counted(verdict, [plausible, strict], lang) }
                        { ": " }
                        { what }
                    </span>
                </summary>
                <ul>{ for of_verdict(verdict) }</ul>
            </details>
        }
    };
    html! {
        <>
            <ul>{ for major.into_iter().flat_map(of_verdict) }</ul>
            { for folds.into_iter().map(fold) }
        </>
    }
}

/// Checks by id, the first of each.
fn by_id(checks: &[Check]) -> BTreeMap<&str, &Check> {
    let mut found = BTreeMap::new();
    for check in checks {
        found.entry(check.id.as_str()).or_insert(check);
    }
    found
}

/// The verdict and how many checks end with it, in each reading where they differ.
fn counted(verdict: CheckVerdict, readings: [&[Check]; 2], lang: Lang) -> Html {
    let [plausible, strict] =
        readings.map(|all| all.iter().filter(|of| of.verdict == verdict).count());
    let count = match plausible == strict {
        true => html! { { plausible } },
        false => copies("span", [plausible, strict].map(VNode::from), lang),
    };
    html! { <><b>{ check_verdict_word(verdict, lang) }</b>{ " " }{ count }</> }
}

/// Paper shows contradictions and what agrees, and says how many others there are.
fn is_minor(of: &Check) -> bool {
    of.verdict > CheckVerdict::Agrees
}

/// One check. `twin` is the same in the strict reading, `reading` the only one that it belongs to.
fn check(
    of: &Check,
    twin: Option<&Check>,
    reading: Option<Reading>,
    uses: &[Uses],
    lang: Lang,
) -> Html {
    let answer = |of: &Check, reading: Option<Reading>| {
        let class = classes!("hechos-check__answer", reading.map(class_of));
        let named = reading.map(|reading| named(reading, lang));
        html! { <p {class}>{ for named }{ rich(&check_answer(of, lang), lang) }</p> }
    };
    let differs = twin.filter(|twin| check_answer(twin, lang) != check_answer(of, lang));
    // The one that each reading has of its own shares its place with that of the plausible one.
    let id = (reading != Some(Reading::Strict)).then(|| ["check-", &of.id].concat());
    html! {
        <li
            {id}
            class={classes!("hechos-check", reading.map(class_of))}
            data-verdict={VerdictKey::of(of.verdict).as_str()}
            data-figures={ids(of)}
        >
            // The heading says it to those who go by headings.
            <p class="hechos-check__verdict" aria-hidden="true">
                { for reading.map(|reading| named(reading, lang)) }
                { check_verdict(of.verdict, lang) }
            </p>
            <div>
                <h3 class="hechos-check__question">
                    <span class="hechos-hidden">
                        { for reading.map(|reading| named(reading, lang)) }
                        { check_verdict_word(of.verdict, lang) }{ ": " }
                    </span>
                    { check_question(of, lang) }
                </h3>
                { answer(of, differs.map(|_| Reading::Plausible)) }
                { for differs.map(|twin| answer(twin, Some(Reading::Strict))) }
                { for why(of, lang) }
            </div>
            <div class="hechos-check__figures">
                <p>{ figures(of, lang) }</p>
                <p>{ links(of, uses, lang) }</p>
            </div>
        </li>
    }
}

/// The figures of a check, for the box at a number that it computes.
pub fn ids(of: &Check) -> String {
    let ids: Vec<&str> = of.figures.iter().map(|figure| figure.get().id).collect();
    ids.join(" ")
}

/// Why the figures cannot be put together, or what could explain that they contradict.
fn why(of: &Check, lang: Lang) -> Option<Html> {
    let mut sentences = check_because(of, lang);
    sentences.extend(check_explanation(of, lang));
    let text = sentences.join(" ");
    (!text.is_empty()).then(|| html! { <p class="hechos-check__why">{ text }</p> })
}

/// The figures, each a link to its row, passage by passage with its mark.
fn figures(of: &Check, lang: Lang) -> Html {
    let place = |figure: &FigureId| {
        let row = figure.get();
        (row.source, row.paragraph)
    };
    let mut sorted = of.figures.clone();
    sorted.sort_by_key(place);
    // The mark of a figure that others dispute says so: it stands behind no other.
    let alone = |a: &FigureId, b: &FigureId| a.is_disputed() || b.is_disputed();
    let passages = sorted.chunk_by(|a, b| place(a) == place(b) && !alone(a, b));
    let passage = |passage: &[FigureId]| {
        let links = passage.iter().map(|figure| row_link(of, *figure, lang));
        html! { <>{ separated(links, ", ") }{ for passage.first().map(|figure| mark(*figure, lang)) }</> }
    };
    html! { <>{ fixed_texts(lang).check_links.figures }{ separated(passages.map(passage), "; ") }</> }
}

fn row_link(of: &Check, figure: FigureId, lang: Lang) -> Html {
    let href = Page::Figures.way(&["figure-", figure.get().id].concat());
    html! { <a {href}>{ check_figure(of, figure, lang) }</a> }
}

/// The calculator with the check's figures in it, and the cards that print them.
fn links(of: &Check, uses: &[Uses], lang: Lang) -> Html {
    let words = &fixed_texts(lang).check_links;
    let open = of.question().and_then(|question| permalink(&question));
    let open = open.map(|href| {
        let text = match href.ends_with(CardId::Compare.as_str()) {
            true => words.comparison,
            false => words.calculator,
        };
        let name = [text, ": ", &check_question(of, lang)].concat();
        html! { <a {href} aria-label={name}>{ text }</a> }
    });
    let card = |id: CardId| {
        let topic = id.story()?.topic.get(lang);
        Some(html! { <a href={format!("#{}", id.as_str())}>{ topic }</a> })
    };
    let links: Vec<Html> = cards_of(of, uses).filter_map(card).collect();
    html! {
        <>
            { for open }
            if !links.is_empty() {
                <span>{ words.cards }{ separated(links.into_iter(), ", ") }</span>
            }
        </>
    }
}

/// The cards that print a figure of a check, in the order of the sheet.
pub fn cards_of(of: &Check, uses: &[Uses]) -> impl Iterator<Item = CardId> {
    let printing = |figure: &FigureId| uses.get(figure.position());
    let used: Vec<&Uses> = of.figures.iter().filter_map(printing).collect();
    CardId::all().filter(move |id| used.iter().any(|uses| uses.cards.contains(id)))
}

/// The link that opens a question where it is asked. None: no form holds it.
fn permalink(question: &Question) -> Option<String> {
    Some(["#", &encode_question(question)?].concat())
}

fn separated(items: impl Iterator<Item = Html>, sign: &'static str) -> Html {
    let item = |(at, item): (usize, Html)| {
        html! {
            <>
                if at > 0 {
                    { sign }
                }
                { item }
            </>
        }
    };
    items.enumerate().map(item).collect()
}
