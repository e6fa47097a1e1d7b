//! The whole dataset as the program knows it, written as text: each change of a row, whether in a table
//! or in what reads the tables, shows in a review.

use std::fmt::Write;

use hechos::dataset::{
    ARTICLES, DEFINITIONS, FIGURES, FigureId, INDICATORS, IndicatorId, LEFT_OPEN, NOTES,
    RELATION_NOTES, RELATIONS, RelationId, SOURCES, SPEAKERS, STATEMENTS, SUBJECTS, SourceId,
    SubjectId, UNITS, UnitId, version,
};

/// Every table, a row a line, with the ids in place of positions.
pub fn text() -> String {
    let mut text = format!("version {}\n", version());
    let mut table = |name: &str, rows: Vec<String>| {
        writeln!(text, "\n{name}: {}", rows.len()).expect("a string takes every text");
        for row in rows {
            writeln!(text, "{row}").expect("a string takes every text");
        }
    };
    fn debug<T: std::fmt::Debug>(rows: &[T]) -> Vec<String> {
        rows.iter().map(|row| named(&format!("{row:?}"))).collect()
    }
    table("sources", debug(&SOURCES));
    table("articles", debug(&ARTICLES));
    table("subjects", debug(&SUBJECTS));
    table("units", debug(&UNITS));
    table("speakers", debug(&SPEAKERS));
    table("indicators", debug(&INDICATORS));
    table("definitions", debug(&DEFINITIONS));
    table("figures", debug(&FIGURES));
    table("notes of figures", debug(&NOTES));
    table("statements", debug(&STATEMENTS));
    table("relations", debug(&RELATIONS));
    table("notes of relations", debug(&RELATION_NOTES));
    table("left open", debug(&LEFT_OPEN));
    text
}

/// `SubjectId(3)` says nothing in a review: the id does.
pub fn named(row: &str) -> String {
    let mut text = row.to_owned();
    let mut name = |kind: &str, ids: Vec<String>| {
        for (at, id) in ids.iter().enumerate() {
            text = text.replace(&format!("{kind}({at})"), id);
        }
    };
    name(
        "FigureId",
        FigureId::all().map(|one| one.get().id.to_owned()).collect(),
    );
    name(
        "SubjectId",
        SubjectId::all()
            .map(|one| one.get().id.to_owned())
            .collect(),
    );
    name(
        "IndicatorId",
        IndicatorId::all()
            .map(|one| one.get().id.to_owned())
            .collect(),
    );
    name(
        "UnitId",
        UnitId::all().map(|one| one.get().id.to_owned()).collect(),
    );
    name(
        "SourceId",
        SourceId::all().map(|one| one.get().id.to_owned()).collect(),
    );
    name(
        "RelationId",
        RelationId::all()
            .map(|one| one.get().id.to_owned())
            .collect(),
    );
    text
}

#[test]
fn each_table_and_each_id_is_there() {
    let now = text();
    for (count, table) in [
        (FIGURES.len(), "figures"),
        (STATEMENTS.len(), "statements"),
        (SUBJECTS.len(), "subjects"),
        (RELATIONS.len(), "relations"),
    ] {
        assert!(
            count > 0 && now.contains(&format!("\n{table}: {count}\n")),
            "{table}"
        );
    }
    for figure in FIGURES.iter() {
        assert!(
            now.contains(&format!("id: {:?}", figure.id)),
            "{}",
            figure.id
        );
    }
    assert!(!now.contains("Id("), "an id is told by its place alone");
}
