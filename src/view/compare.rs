//! Compare any two figures: two pickers, and beside them the answer with its reasons.

use yew::prelude::*;

use super::chart::chart;
use super::context::Context;
use super::offers::offers;
use super::picker::Picker;
use super::picks::picks;
use super::rich::heading;
use super::section::Section;
use super::work::{large, number, reasons, work};
use crate::card::{axis_tick, bar, larger_first, say};
use crate::chart::{Drawing, pair};
use crate::dataset::{FigureId, Lang, Unit, front};
use crate::judge::{Compared, Order, Question};
use crate::maths::Reading;
use crate::state::{Action, CardId, Field, State, Writing};
use crate::text::{Scale, figure_name, period, plain, range, texts};

/// The two figures that the reader picks, and how they compare. A function: see [`super::ask::ask`].
pub fn comparison(context: &Context, state: &State, menu: &AttrValue) -> Html {
    let lang = context.lang;
    let (first, second) = state.compare;
    let ui = &context.texts().ui;
    let picker = |id: &'static str,
                  label: &'static str,
                  figure: Option<FigureId>,
                  act: fn(Option<FigureId>) -> Action| {
        let onpick = context.send.reform(move |field: Field| act(field.figure()));
        let onwrite = context
            .send
            .reform(|text: Option<String>| Action::Write(text.map(|_| Writing::Compared)));
        let value = figure.map_or(Field::Empty, Field::Figure);
        html! { <Picker {lang} {id} {label} {value} {onpick} {onwrite} /> }
    };
    let form = html! {
        <>
            { picker("compare-first", ui.compare_fields.first, first, Action::CompareFirst) }
            { picker("compare-second", ui.compare_fields.second, second, Action::CompareSecond) }
        </>
    };
    let stale = state.written_in() == Some(CardId::Compare);
    let figures: Vec<FigureId> = [first, second].into_iter().flatten().collect();
    let result = html! {
        <>
            if let [first, second] = figures[..] {
                { answered(first, second, context) }
            } else {
                <div role="status"><p>{ ui.compare_missing }</p></div>
            }
            { picks(CardId::Compare, &figures, state.asking, context) }
        </>
    };
    let title = Section::Compare.heading(context.lang).title;
    work(
        title,
        form,
        result,
        &figures,
        menu,
        stale.then_some(ui.stale),
    )
}

/// The answer: what it is in a sentence, its numbers in the same direction, its chart and reasons.
fn answered(one: FigureId, other: FigureId, context: &Context) -> Html {
    let Context { lang, reading, .. } = *context;
    let said = say(&Question::Compare(one, other), reading, lang);
    let (first, second, answer) = larger_first(one, other, reading);
    html! {
        <>
            <div role="status">
                { large(said.verdict, lang) }
                <h3 class="hechos-work__title" data-quote={plain(&said.text)}>{ heading(&said.text, lang) }</h3>
                if answer.result.is_none() {
                    { reasons(said.verdict, &said.reasons, lang) }
                }
            </div>
            if let Some(result) = &answer.result {
                { answers(result, [first, second], lang) }
                if !said.withheld.is_empty() {
                    <ul class="hechos-work__withheld">
                        { for said.withheld.iter().map(|why| html! { <li>{ why.clone() }</li> }) }
                    </ul>
                }
                { for drawing(first, second, reading, lang).iter().map(|drawing| html! {
                    <figure class="hechos-chart">{ chart(drawing, &described(result, first, second, lang)) }</figure>
                }) }
                { reasons(said.verdict, &said.reasons, lang) }
            }
            { offers(&said.offers, context) }
        </>
    }
}

/// Every number of a comparison, each with its interval.
fn answers(result: &Compared, [first, second]: [FigureId; 2], lang: Lang) -> Html {
    let ui = &texts(lang).ui;
    let unit = first.get().quantity.unit;
    let names_of = &ui.measures;
    let difference = match unit {
        Unit::Percent => names_of.points,
        Unit::Rank => names_of.places,
        _ => names_of.difference,
    };
    let [one, other] = names(first, second, lang);
    let mut rows = Vec::new();
    let measured = [
        (names_of.ratio, result.ratio.as_ref()),
        (difference, result.difference.as_ref()),
        (names_of.change, result.change.as_ref()),
        (names_of.rate, result.annual_rate.as_ref()),
    ];
    for (name, interval) in measured {
        if let Some(interval) = interval {
            let name = in_order(name, &one, &other);
            rows.push(html! { <div><dt>{ name }</dt><dd>{ number(interval, lang) }</dd></div> });
        }
    }
    let orders = &ui.orders;
    // Of two places, the smaller number is the higher one.
    let turned = (result.order == Order::Less) != (unit == Unit::Rank);
    let word = match result.order {
        Order::Equal => orders.same.to_owned(),
        Order::NotCertain => orders.unsure.to_owned(),
        Order::Greater | Order::Less if turned => in_order(orders.sure, &other, &one),
        Order::Greater | Order::Less => in_order(orders.sure, &one, &other),
    };
    html! {
        <dl class="hechos-work__answers">
            { for rows }
            <div><dt>{ names_of.order }</dt><dd class="hechos-work__word">{ word }</dd></div>
        </dl>
    }
}

fn in_order(template: &str, first: &str, second: &str) -> String {
    template
        .replace("{first}", first)
        .replace("{second}", second)
}

/// Both on one axis from zero, where a bar can stand for them.
fn drawing(first: FigureId, second: FigureId, reading: Reading, lang: Lang) -> Option<Drawing> {
    let (a, b) = (&first.get().quantity, &second.get().quantity);
    let unit = a.unit;
    if !matches!(unit, Unit::Of(_) | Unit::Percent) {
        return None;
    }
    let scale = Scale::for_value(a.value.max(b.value), unit);
    // One of them in colour: the one at home, or the first where both are or neither is.
    let home = front().home;
    let at_home =
        |figure: FigureId| home.is_some_and(|home| figure.get().subject.lies_within(home));
    let second_leads = at_home(second) && !at_home(first);
    let [one, other] = names(first, second, lang);
    let one = bar(first, one, scale, !second_leads, reading, lang)?;
    let other = bar(second, other, scale, second_leads, reading, lang)?;
    let tick = |at| axis_tick(at, scale, unit, lang);
    Some(pair(one, other, &tick))
}

/// The chart in words.
fn described(result: &Compared, first: FigureId, second: FigureId, lang: Lang) -> String {
    let [one, other] = names(first, second, lang);
    let (low, high) = (range(&result.first, lang), range(&result.second, lang));
    [&one, ": ", &low, "; ", &other, ": ", &high].concat()
}

/// What tells the two apart, in a word or two.
fn names(first: FigureId, second: FigureId, lang: Lang) -> [String; 2] {
    let (a, b) = (first.get(), second.get());
    if a.subject != b.subject {
        return [a, b].map(|row| row.subject.get().name.get(lang).to_owned());
    }
    match (a.when(), b.when()) {
        (Some(one), Some(other)) if one != other => [one, other].map(|when| period(when, lang)),
        _ => [first, second].map(|figure| figure_name(figure, lang)),
    }
}
