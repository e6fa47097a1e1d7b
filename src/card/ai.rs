//! AI-enabling goods: who exports them, and how their trade moved.

use super::desk::{Desk, axis_tick};
use super::model::Choice;
use crate::chart::{Axis, bars};
use crate::dataset::{FigureId, Unit, in_order};
use crate::judge::Question;
use crate::maths::{Interval, Reading, change, ratio};
use crate::text::{Scale, period};

pub(super) fn ai_exporters(desk: &mut Desk) -> Option<()> {
    desk.wide();
    desk.with_key();
    let mexico = desk.quote("mexico", "mexico-ai-exports-2022")?;
    let china = FigureId::find("china-ai-exports-2022")?;
    desk.quote("four", "malaysia-ai-exports-2022")?;
    let strict = |figure: FigureId| Interval::of(&figure.get().quantity, Reading::Strict).ok();
    desk.compute("strict", &ratio(&strict(china)?, &strict(mexico)?).ok()?);
    let list = ranked("ai-exports");
    let choice = |figure: &FigureId| Choice {
        key: figure.get().subject.get().id,
        label: figure.get().subject.get().name.get(desk.lang).to_owned(),
        question: Question::Compare(mexico, *figure),
    };
    let others = list.iter().filter(|figure| **figure != mexico);
    desk.ask(others.map(choice).collect());
    let lang = desk.lang;
    let mut rows = Vec::new();
    for &figure in &list {
        let name = figure.get().subject.get().name.get(lang);
        rows.push(desk.bar(figure, name.to_owned(), Scale::Billion, figure == mexico)?);
    }
    let tick = |at| axis_tick(at, Scale::Billion, Unit::Usd, lang);
    desk.chart(bars(&rows, &Axis::for_bars(&rows, &tick)), &[]);
    for &figure in &list {
        desk.row(figure.get().subject.get().name.get(lang).to_owned(), figure)?;
    }
    let rank = desk.quote("rank", "mexico-ai-exports-rank-2022")?;
    desk.row(rank.get().indicator.get().name.get(lang).to_owned(), rank)?;
    Some(())
}

pub(super) fn ai_trade(desk: &mut Desk) -> Option<()> {
    desk.wide();
    let before = desk.quote("y2022", "world-ai-trade-2022")?;
    let after = desk.quote("y2023", "world-ai-trade-2023")?;
    let fall = change(&desk.read(before)?, &desk.read(after)?).ok()?;
    desk.compute("change", &fall);
    let labels = desk.text.labels;
    let part = |id| -> Option<Question> {
        let part = FigureId::find(id)?;
        Some(Question::Share {
            part,
            whole: before,
        })
    };
    let choices = [
        ("2022", Question::Compare(after, before)),
        ("mexico", part("mexico-ai-exports-2022")?),
        ("china", part("china-ai-exports-2022")?),
    ];
    let choice = |((key, question), label): (_, &&str)| Choice {
        key,
        label: (*label).to_owned(),
        question,
    };
    desk.ask(choices.into_iter().zip(labels).map(choice).collect());
    let lang = desk.lang;
    let mut rows = Vec::new();
    for figure in [before, after] {
        let name = period(figure.get().when()?, lang);
        desk.row(name.clone(), figure)?;
        rows.push(desk.bar(figure, name, Scale::Trillion, false)?);
    }
    let tick = |at| axis_tick(at, Scale::Trillion, Unit::Usd, lang);
    rows[0].note = Some(desk.between(&fall));
    desk.chart(bars(&rows, &Axis::for_bars(&rows, &tick)), &[]);
    Some(())
}

/// The figures of an indicator, largest first; of equals, as the article lists them.
pub(super) fn ranked(indicator: &str) -> Vec<FigureId> {
    let mut list: Vec<FigureId> = FigureId::all()
        .filter(|figure| figure.get().indicator.get().id == indicator)
        .collect();
    in_order(&mut list, &|a, b| {
        b.get().quantity.value.total_cmp(&a.get().quantity.value)
    });
    list
}
