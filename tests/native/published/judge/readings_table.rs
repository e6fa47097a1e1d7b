//! Promise: `docs/readings.md` says of each figure how many others print it, and how. `HECHOS_BLESS=1`
//! rewrites the file.

use hechos::dataset::{FigureId, ReadingId};
use hechos::judge::{Agreement, Opinions, opinions};
use hechos::maths::Reading::{Plausible, Strict};

const FILE: &str = "docs/readings.md";

const HEAD: &str = "\
# What others print of each figure

How many independent publications print a figure, and how: the same, more exactly (*refines*), less exactly (*rounds*), or another value (*differs*), by `judge::opinions` from the intervals of both prints. A reprint, a text of one agency and a second text of one publisher count once, what repeats one of our own articles or is by its publisher counts as none, and what is about another month, country or definition is *linked* and never counted. Where the strict reading of both prints counts otherwise, its counts follow after a stroke. *Primary* are the readings of who counted or decided it. A doubt is told by its weight.

`cargo test --test native judge::readings_table` compares this file with the library, and `HECHOS_BLESS=1` before the command rewrites it.

";

#[test]
fn the_table_of_readings_is_up_to_date() {
    crate::judge::kept::is_up_to_date(FILE, &table(), "judge::readings_table");
}

fn table() -> String {
    let rows: Vec<[Opinions; 2]> = FigureId::all()
        .map(|figure| [Plausible, Strict].map(|by| opinions(figure, by)))
        .collect();
    let mut text = HEAD.to_owned();
    let all = Agreement::ALL.map(|agreement| {
        let counts = rows.iter().map(|[plausible, _]| plausible.count(agreement));
        format!("{} {}", counts.sum::<usize>(), word(agreement))
    });
    let alone: Vec<&str> = FigureId::all()
        .zip(&rows)
        .filter(|(_, [plausible, _])| plausible.independent.is_empty())
        .map(|(figure, _)| figure.get().id)
        .collect();
    text.push_str(&format!(
        "{} readings of {} figures; independent ones: {}. No independent publication was found that prints {}.\n\n",
        ReadingId::all().len(),
        rows.len(),
        all.join(", "),
        alone.join(", "),
    ));
    text.push_str(
        "| figure | printed | same | refines | rounds | differs | linked | primary | doubts |\n",
    );
    text.push_str("|---|---|---|---|---|---|---|---|---|\n");
    for (figure, [plausible, strict]) in FigureId::all().zip(&rows) {
        let counts = Agreement::ALL.map(|agreement| {
            match [plausible, strict].map(|found| found.count(agreement)) {
                [own, other] if own == other => own.to_string(),
                [own, other] => format!("{own} / {other}"),
            }
        });
        let primary = figure.readings().filter(|id| id.get().primary).count();
        let doubts = figure.doubts();
        let doubts: Vec<&str> = doubts.iter().map(|id| id.get().weight.word()).collect();
        text.push_str(&format!(
            "| {} | {} | {} | {} | {primary} | {} |\n",
            figure.get().id,
            figure.get().as_printed,
            counts.join(" | "),
            plausible.linked.len(),
            doubts.join(", "),
        ));
    }
    text
}

const fn word(agreement: Agreement) -> &'static str {
    match agreement {
        Agreement::Same => "the same",
        Agreement::Refines => "more exactly",
        Agreement::Rounds => "less exactly",
        Agreement::Differs => "another value",
    }
}
