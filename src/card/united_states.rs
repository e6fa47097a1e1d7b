//! The United States: high technology sold there, and eight months of trade.

use super::desk::{Desk, axis_tick};
use super::model::Choice;
use crate::chart::{Axis, Bar, Mark, bars, nested};
use crate::dataset::{FigureId, Unit};
use crate::judge::Question;
use crate::maths::{level_before, share};
use crate::text::{Scale, computed_in};

pub(super) fn us_high_tech(desk: &mut Desk) -> Option<()> {
    let now = desk.quote("now", "mexico-high-technologies-us-2025h1")?;
    let growth = desk.quote("growth", "mexico-high-technologies-us-growth-2025h1")?;
    let total = FigureId::find("mexico-total-exports-2024")?;
    let before = level_before(&desk.read(now)?, &desk.read(growth)?).ok()?;
    desk.compute("before", &before);
    let (labels, lang) = (desk.text.labels, desk.lang);
    desk.ask(vec![
        Choice {
            key: "2024-01/2024-06",
            label: labels[0].to_owned(),
            question: Question::LevelBefore { level: now, growth },
        },
        Choice {
            key: "total-exports",
            label: labels[1].to_owned(),
            question: Question::Share {
                part: now,
                whole: total,
            },
        },
    ]);
    let earlier = Bar {
        label: labels[2].to_owned(),
        value_label: computed_in(&before, Scale::Billion).value,
        mark: Mark::computed(&before),
        focus: false,
        selected: false,
        note: Some(desk.between_printed(growth)),
    };
    let rows = [
        earlier,
        desk.bar(now, labels[3].to_owned(), Scale::Billion, true)?,
    ];
    let tick = |at| axis_tick(at, Scale::Billion, Unit::Usd, lang);
    desk.chart(bars(&rows, &Axis::for_bars(&rows, &tick)), &[2, 0]);
    desk.row(labels[3].to_owned(), now)?;
    desk.row(
        growth.get().indicator.get().name.get(lang).to_owned(),
        growth,
    )?;
    desk.computed_row(labels[2], &before);
    Some(())
}

pub(super) fn us_trade(desk: &mut Desk) -> Option<()> {
    let total = desk.quote("total", "mexico-us-trade-2022-jan-aug")?;
    let month = desk.quote("month", "mexico-us-trade-2022-aug")?;
    let rank = FigureId::find("mexico-us-partner-rank-2022")?;
    let exports = FigureId::find("mexico-total-exports-2024")?;
    desk.word("rank", rank.get().as_printed.to_owned());
    let part = share(&desk.read(month)?, &desk.read(total)?).ok()?;
    desk.compute("part", &part);
    let (labels, lang) = (desk.text.labels, desk.lang);
    desk.ask(vec![
        Choice {
            key: "2022-08",
            label: labels[0].to_owned(),
            question: Question::Share {
                part: month,
                whole: total,
            },
        },
        Choice {
            key: "total-exports",
            label: labels[1].to_owned(),
            question: Question::Share {
                part: exports,
                whole: total,
            },
        },
    ]);
    let whole = desk.bar(total, labels[2].to_owned(), Scale::Billion, false)?;
    let inner = desk.bar(month, labels[3].to_owned(), Scale::Billion, true)?;
    let tick = |at| axis_tick(at, Scale::Billion, Unit::Usd, lang);
    let axis = Axis::for_bars(std::slice::from_ref(&whole), &tick);
    desk.chart(nested(&whole, &inner, &axis), &[]);
    desk.row(labels[2].to_owned(), total)?;
    desk.row(labels[3].to_owned(), month)?;
    desk.row(rank.get().indicator.get().name.get(lang).to_owned(), rank)?;
    Some(())
}
