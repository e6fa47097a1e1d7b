//! States and sectors: one quarter of exports, by state, by growth, by sector.

use super::ai::ranked;
use super::desk::{Desk, axis_tick};
use super::model::Choice;
use crate::chart::{Axis, Mark, Segment, Strip, Tile, TileKind, bars, strip, tiles};
use crate::dataset::{FigureId, SubjectKind, TileSpec, Unit};
use crate::judge::Question;
use crate::maths::sum;
use crate::text::{Scale, indicator_name, label, tick};

pub(super) fn state_exports(desk: &mut Desk) -> Option<()> {
    desk.wide();
    let level = desk.quote("level", "chihuahua-exports-2025q3")?;
    let first = desk.quote("share", "chihuahua-exports-share-2025q3")?;
    let total = desk.quote("total", "mexico-state-exports-2025q3")?;
    let six = desk.quote("six", "six-states-exports-share-2025q3")?;
    let list = of_states("state-exports-share");
    let reads = list
        .iter()
        .map(|figure| desk.read(*figure))
        .collect::<Option<Vec<_>>>()?;
    desk.compute("sum", &sum(&reads).ok()?);
    ask_about(desk, first, &list, Some(six));
    let map = tiles(&STATES, &|code| state_tile(code, &list));
    let place = |tile: &TileSpec| list.iter().position(|figure| is_in(*figure, tile.code));
    desk.chart(map, &STATES.iter().filter_map(place).collect::<Vec<_>>());
    let drawing = percent_bars(desk, &list, first)?;
    desk.chart(drawing, &[]);
    for &figure in &list {
        desk.row(name(figure, desk), figure)?;
    }
    desk.row(name(six, desk), six)?;
    for figure in [level, total] {
        desk.row(full_name(figure, desk), figure)?;
    }
    Some(())
}

pub(super) fn state_growth(desk: &mut Desk) -> Option<()> {
    desk.quote("quintana_roo", "quintana-roo-exports-growth-2025q3")?;
    let all = desk.quote("all", "mexico-state-exports-growth-2025q3")?;
    let focus = desk.quote("chihuahua", "chihuahua-exports-growth-2025q3")?;
    let list = of_states("state-exports-growth");
    ask_about(desk, focus, &list, Some(all));
    let mut shown = list.clone();
    shown.push(all);
    let drawing = percent_bars(desk, &shown, focus)?;
    desk.chart(drawing, &[]);
    for &figure in &list {
        desk.row(name(figure, desk), figure)?;
    }
    desk.row(desk.text.labels[0].to_owned(), all)?;
    Some(())
}

pub(super) fn sectors(desk: &mut Desk) -> Option<()> {
    let first = desk.quote("manufacturing", "manufacturing-exports-share-2025q3")?;
    desk.quote("mining", "mining-exports-share-2025q3")?;
    desk.quote("agriculture", "agriculture-livestock-exports-share-2025q3")?;
    let list = ranked("sector-exports-share");
    let mut segments = Vec::new();
    let mut reads = Vec::new();
    for &figure in &list {
        let quantity = &figure.get().quantity;
        let read = desk.read(figure)?;
        segments.push(Segment {
            label: format!(
                "{} {}",
                name(figure, desk),
                label(quantity, Scale::One, desk.lang)
            ),
            mark: Mark::quoted(&read, quantity.qualifier),
            focus: figure == first,
        });
        reads.push(read);
    }
    desk.compute("sum", &sum(&reads).ok()?);
    ask_about(desk, first, &list, None);
    let title = String::new();
    desk.chart(strip(&Strip { title, segments }), &[]);
    for &figure in &list {
        desk.row(name(figure, desk), figure)?;
    }
    Some(())
}

/// The figures of an indicator that are about one state each, largest first.
fn of_states(indicator: &str) -> Vec<FigureId> {
    let mut list = ranked(indicator);
    list.retain(|figure| figure.get().subject.get().kind == SubjectKind::State);
    list
}

/// Compares one figure with each of the others, and with the last one given.
fn ask_about(desk: &mut Desk, first: FigureId, list: &[FigureId], last: Option<FigureId>) {
    let mut choices: Vec<Choice> = Vec::new();
    for &figure in list.iter().chain(&last).filter(|figure| **figure != first) {
        let own = desk.text.labels.first().filter(|_| Some(figure) == last);
        choices.push(Choice {
            key: figure.get().subject.get().id,
            label: own.map_or_else(|| name(figure, desk), |label| (*label).to_owned()),
            question: Question::Compare(first, figure),
        });
    }
    desk.ask(choices);
}

fn percent_bars(desk: &Desk, list: &[FigureId], focus: FigureId) -> Option<crate::chart::Drawing> {
    let mut rows = Vec::new();
    for &figure in list {
        let whole = figure.get().subject.get().kind == SubjectKind::Economy;
        let label = if whole {
            desk.text.labels[0].to_owned()
        } else {
            name(figure, desk)
        };
        rows.push(desk.bar(figure, label, Scale::One, figure == focus)?);
    }
    let lang = desk.lang;
    let text = |at| axis_tick(at, Scale::One, Unit::Percent, lang);
    Some(bars(&rows, &Axis::for_bars(&rows, &text)))
}

fn state_tile(code: &str, list: &[FigureId]) -> Tile {
    match list.iter().find(|figure| is_in(**figure, code)) {
        Some(figure) => Tile {
            kind: TileKind::Focus,
            label: Some(tick(figure.get().quantity.value, Scale::One)),
        },
        None => Tile::default(),
    }
}

fn is_in(figure: FigureId, code: &str) -> bool {
    figure.get().subject.get().code == code
}

fn name(figure: FigureId, desk: &Desk) -> String {
    figure.get().subject.get().name.get(desk.lang).to_owned()
}

fn full_name(figure: FigureId, desk: &Desk) -> String {
    let row = figure.get();
    format!(
        "{}, {}",
        name(figure, desk),
        indicator_name(row.indicator, desk.lang)
    )
}

/// The states by their ISO 3166-2 code, with column and row of their tile.
pub(super) const STATES: [TileSpec; 32] = [
    TileSpec {
        code: "MX-BCN",
        column: 0,
        row: 0,
    },
    TileSpec {
        code: "MX-SON",
        column: 1,
        row: 0,
    },
    TileSpec {
        code: "MX-CHH",
        column: 2,
        row: 0,
    },
    TileSpec {
        code: "MX-COA",
        column: 3,
        row: 0,
    },
    TileSpec {
        code: "MX-NLE",
        column: 4,
        row: 0,
    },
    TileSpec {
        code: "MX-TAM",
        column: 5,
        row: 0,
    },
    TileSpec {
        code: "MX-BCS",
        column: 0,
        row: 1,
    },
    TileSpec {
        code: "MX-SIN",
        column: 1,
        row: 1,
    },
    TileSpec {
        code: "MX-DUR",
        column: 2,
        row: 1,
    },
    TileSpec {
        code: "MX-ZAC",
        column: 3,
        row: 1,
    },
    TileSpec {
        code: "MX-SLP",
        column: 4,
        row: 1,
    },
    TileSpec {
        code: "MX-NAY",
        column: 2,
        row: 2,
    },
    TileSpec {
        code: "MX-AGU",
        column: 3,
        row: 2,
    },
    TileSpec {
        code: "MX-GUA",
        column: 4,
        row: 2,
    },
    TileSpec {
        code: "MX-QUE",
        column: 5,
        row: 2,
    },
    TileSpec {
        code: "MX-HID",
        column: 6,
        row: 2,
    },
    TileSpec {
        code: "MX-JAL",
        column: 2,
        row: 3,
    },
    TileSpec {
        code: "MX-MIC",
        column: 3,
        row: 3,
    },
    TileSpec {
        code: "MX-MEX",
        column: 4,
        row: 3,
    },
    TileSpec {
        code: "MX-CMX",
        column: 5,
        row: 3,
    },
    TileSpec {
        code: "MX-TLA",
        column: 6,
        row: 3,
    },
    TileSpec {
        code: "MX-VER",
        column: 7,
        row: 3,
    },
    TileSpec {
        code: "MX-YUC",
        column: 9,
        row: 3,
    },
    TileSpec {
        code: "MX-COL",
        column: 2,
        row: 4,
    },
    TileSpec {
        code: "MX-GRO",
        column: 4,
        row: 4,
    },
    TileSpec {
        code: "MX-MOR",
        column: 5,
        row: 4,
    },
    TileSpec {
        code: "MX-PUE",
        column: 6,
        row: 4,
    },
    TileSpec {
        code: "MX-TAB",
        column: 7,
        row: 4,
    },
    TileSpec {
        code: "MX-CAM",
        column: 8,
        row: 4,
    },
    TileSpec {
        code: "MX-ROO",
        column: 9,
        row: 4,
    },
    TileSpec {
        code: "MX-OAX",
        column: 6,
        row: 5,
    },
    TileSpec {
        code: "MX-CHP",
        column: 7,
        row: 5,
    },
];
