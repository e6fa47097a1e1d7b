//! Compare any two figures, or up to six with the first: pickers, and beside them the answers with their
//! reasons.

use yew::prelude::*;

use super::chart::chart;
use super::context::Context;
use super::offers::offers;
use super::picker::Picker;
use super::picks::picks;
use super::rich::heading;
use super::section::Section;
use super::work::{add, large, number, reasons, removable, work};
use crate::card::{axis_tick, bar, describe_dispute, larger_first, say};
use crate::chart::{Drawing, beside};
use crate::dataset::{FigureId, Lang, Unit, front};
use crate::judge::{Compared, Order, Question, compare};
use crate::maths::{Interval, Reading};
use crate::state::{Action, CardId, Field, MOST_COMPARED, State, Writing};
use crate::text::{Scale, capital, dated, figure_name, period, plain, printed, range, texts};

/// The figures that the reader picks, and how each compares with the first. `adding` is the button that
/// takes the focus of a removed field. A function: see [`super::ask::ask`].
pub fn comparison(context: &Context, state: &State, adding: &NodeRef, menu: &AttrValue) -> Html {
    let (first, second) = state.compare;
    let ui = &context.texts().ui;
    let fields = &ui.compare_fields;
    let further = |(at, figure): (usize, &Option<FigureId>)| {
        let label = fields.further.replace("{number}", &(at + 3).to_string());
        let id = format!("compare-{}", at + 3);
        let act = Box::new(move |figure| Action::CompareFurther(at, figure));
        let field = picker(context, id.into(), label.clone().into(), *figure, act);
        removable(context, adding, field, &label, at, Action::RemoveCompared)
    };
    let form = html! {
        <>
            { picker(context, "compare-first".into(), fields.first.into(), first, Box::new(Action::CompareFirst)) }
            { picker(context, "compare-second".into(), fields.second.into(), second, Box::new(Action::CompareSecond)) }
            { for state.further.iter().enumerate().map(further) }
            <div class="hechos-work__actions">
                { add(context, adding, fields.add, Action::AddCompared, state.further.len() + 2 >= MOST_COMPARED) }
            </div>
        </>
    };
    let stale = state.written_in() == Some(CardId::Compare);
    let mut others: Vec<FigureId> = second.into_iter().collect();
    others.extend(state.further.iter().flatten());
    let figures = [first.into_iter().collect(), others.clone()].concat();
    let result = html! {
        <>
            if let (Some(first), [_, ..]) = (first, &others[..]) {
                { several(first, &others, context) }
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

/// The field of one figure.
fn picker(
    context: &Context,
    id: AttrValue,
    label: AttrValue,
    figure: Option<FigureId>,
    act: Box<dyn Fn(Option<FigureId>) -> Action>,
) -> Html {
    let onpick = context.send.reform(move |field: Field| act(field.figure()));
    let onwrite = context
        .send
        .reform(|text: Option<String>| Action::Write(text.map(|_| Writing::Compared)));
    let value = figure.map_or(Field::Empty, Field::Figure);
    html! {
        <Picker lang={context.lang} {id} {label} {value} {onpick} {onwrite} />
    }
}

/// Each figure beside the first, under its name where there are several, and one chart of all that may
/// stand on one axis.
fn several(first: FigureId, others: &[FigureId], context: &Context) -> Html {
    let lang = context.lang;
    let named = |other: FigureId| {
        let template = context.texts().ui.compare_fields.beside;
        let name = in_order(template, &dated(first, lang), "");
        name.replace("{further}", &dated(other, lang))
    };
    let drawn = drawing(first, others, context.reading, lang);
    let drawn = drawn.map(|(drawing, described)| {
        html! { <figure class="hechos-chart">{ chart(&drawing, &described) }</figure> }
    });
    if let [other] = *others {
        return answered(first, other, drawn, context);
    }
    let answer = |other: &FigureId| {
        html! {
            <>
                <p class="hechos-work__beside">{ capital(&named(*other)) }</p>
                { answered(first, *other, None, context) }
            </>
        }
    };
    html! { <>{ for drawn }{ for others.iter().map(answer) }</> }
}

/// The answer: what it is in a sentence, its numbers in the same direction, its chart and reasons.
fn answered(one: FigureId, other: FigureId, drawn: Option<Html>, context: &Context) -> Html {
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
                { for drawn }
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
    let names = names(&[first, second], lang);
    let (one, other) = (&names[0], &names[1]);
    let mut rows = Vec::new();
    let measured = [
        (names_of.ratio, result.ratio.as_ref()),
        (difference, result.difference.as_ref()),
        (names_of.change, result.change.as_ref()),
        (names_of.rate, result.annual_rate.as_ref()),
    ];
    for (name, interval) in measured {
        if let Some(interval) = interval {
            let name = in_order(name, one, other);
            rows.push(html! { <div><dt>{ name }</dt><dd>{ number(interval, lang) }</dd></div> });
        }
    }
    let orders = &ui.orders;
    // Of two places, the smaller number is the higher one.
    let turned = (result.order == Order::Less) != (unit == Unit::Rank);
    let word = match result.order {
        Order::Equal => orders.same.to_owned(),
        Order::NotCertain => orders.unsure.to_owned(),
        Order::Greater | Order::Less if turned => in_order(orders.sure, other, one),
        Order::Greater | Order::Less => in_order(orders.sure, one, other),
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

/// All that compare with the first, on one axis from zero and in words, where a bar can stand for them. Two
/// in the order of their answer, more as the reader picked them.
fn drawing(
    first: FigureId,
    others: &[FigureId],
    reading: Reading,
    lang: Lang,
) -> Option<(Drawing, String)> {
    let unit = first.get().quantity.unit;
    if !matches!(unit, Unit::Of(_) | Unit::Percent) {
        return None;
    }
    let compares = |other: &FigureId| compare(first, *other, reading).result.is_some();
    let figures: Vec<FigureId> = match *others {
        [other] => {
            let (one, other, answer) = larger_first(first, other, reading);
            answer.result.is_some().then_some([one, other])?.to_vec()
        }
        _ => [first]
            .into_iter()
            .chain(others.iter().copied().filter(compares))
            .collect(),
    };
    if figures.len() < 2 {
        return None;
    }
    let greatest = figures
        .iter()
        .map(|figure| figure.get().quantity.value)
        .fold(0.0, f64::max);
    let scale = Scale::for_value(greatest, unit);
    // One of them in colour: the first that is at home, or the very first.
    let home = front().home;
    let at_home =
        |figure: &FigureId| home.is_some_and(|home| figure.get().subject.lies_within(home));
    let lead = figures.iter().position(at_home).unwrap_or_default();
    let names = names(&figures, lang);
    let row = |(at, figure): (usize, &FigureId)| {
        bar(*figure, names[at].clone(), scale, at == lead, reading, lang)
    };
    let rows = figures.iter().enumerate().map(row);
    let rows = rows.collect::<Option<Vec<_>>>()?;
    let tick = |at| axis_tick(at, scale, unit, lang);
    let said = figures.iter().zip(&names).map(|(figure, name)| {
        let quantity = &figure.get().quantity;
        let told = match quantity.signed_qualifier().is_open() {
            true => printed(quantity, lang),
            false => range(&Interval::of(quantity, reading).ok()?, lang),
        };
        Some([name, ": ", &told].concat())
    });
    let said = said.collect::<Option<Vec<_>>>()?;
    let mut said = said.join("; ") + ".";
    for figure in &figures {
        describe_dispute(&mut said, *figure, lang);
    }
    Some((beside(&rows, &tick), said))
}

/// What tells the figures apart, in a word or two.
fn names(figures: &[FigureId], lang: Lang) -> Vec<String> {
    let rows = || figures.iter().map(|figure| figure.get());
    let apart = |names: &[String]| {
        let mut earlier = names.iter().enumerate();
        earlier.all(|(at, name)| !names[..at].contains(name))
    };
    let subjects: Vec<String> = rows()
        .map(|row| row.subject.get().name.get(lang).to_owned())
        .collect();
    if apart(&subjects) {
        return subjects;
    }
    let one_subject = rows().all(|row| row.subject == figures[0].get().subject);
    let periods: Option<Vec<String>> = rows().map(|row| Some(period(row.when()?, lang))).collect();
    match periods {
        Some(periods) if one_subject && apart(&periods) => periods,
        _ => figures
            .iter()
            .map(|figure| figure_name(*figure, lang))
            .collect(),
    }
}
