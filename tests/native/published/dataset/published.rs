//! the published tables, their description and the compiled statics say the same.

use crate::dataset::published::{dataset, package, word};
use hechos::dataset::{
    FIGURES, FigureId, INDICATORS, IndicatorId, NOTES, Open, RELATION_NOTES, RELATIONS, ReadFrom,
    RelationKind, SOURCES, STATEMENTS, SUBJECTS, SourceId, SubjectId, Unit, created, version,
};

#[test]
fn the_statics_hold_every_row_in_order() {
    let read = dataset();
    assert!(
        FIGURES
            .iter()
            .map(|row| row.id)
            .eq(read.figures.iter().map(|row| row.id.as_str()))
    );
    assert!(
        SUBJECTS
            .iter()
            .map(|row| row.id)
            .eq(read.subjects.iter().map(|row| row.id.as_str()))
    );
    assert!(
        INDICATORS
            .iter()
            .map(|row| row.id)
            .eq(read.indicators.iter().map(|row| row.id.as_str()))
    );
    assert!(
        SOURCES
            .iter()
            .map(|row| row.id)
            .eq(read.sources.iter().map(|row| row.id.as_str()))
    );
    assert!(
        STATEMENTS
            .iter()
            .map(|row| row.id)
            .eq(read.statements.iter().map(|row| row.id.as_str()))
    );
    for ((row, relation), note) in read.relations.iter().zip(&RELATIONS).zip(&RELATION_NOTES) {
        assert_eq!(relation.id, row.id);
        let figures = relation.figures.iter().map(|figure| figure.get().id);
        assert!(
            figures.eq(row.figures.iter().map(String::as_str)),
            "{}",
            row.id
        );
        let place = (relation.source.get().id, relation.paragraph);
        assert_eq!(place, (row.source.as_str(), row.paragraph), "{}", row.id);
        assert_eq!(
            [note.en, note.es],
            [&row.note[0], &row.note[1]],
            "{}",
            row.id
        );
    }
    assert_eq!(RELATIONS.len(), read.relations.len());
    assert_eq!(version(), word(&package(), "version"));
    assert_eq!(created(), &word(&package(), "created")[..10]);
}

#[test]
fn a_figure_is_compiled_as_its_row_says() {
    let tables = dataset();
    for ((row, figure), note) in tables.figures.iter().zip(&FIGURES).zip(&NOTES) {
        assert_eq!(figure.subject.get().id, row.subject, "{}", row.id);
        assert_eq!(figure.indicator.get().id, row.indicator, "{}", row.id);
        assert_eq!(figure.source.get().id, row.source, "{}", row.id);
        assert_eq!(
            figure.share_of.map(|id| id.get().id),
            row.share_of.as_deref(),
            "{}",
            row.id
        );
        assert_eq!(
            figure.partner.map(|id| id.get().id),
            row.partner.as_deref(),
            "{}",
            row.id
        );
        let period = |period: hechos::dataset::Period| period.to_string();
        assert_eq!(
            figure.when().map(period),
            row.period.map(|own| own.to_string()),
            "{}",
            row.id
        );
        assert_eq!(
            figure.base_period.map(period),
            row.base_period.map(|own| own.to_string()),
            "{}",
            row.id
        );
        assert_eq!(figure.quantity.value, row.value, "{}", row.id);
        let [plausible, strict] = row.half_widths(tables.words(&row.source));
        assert_eq!(figure.quantity.half_width, plausible, "{}", row.id);
        assert_eq!(figure.quantity.half_width_strict, strict, "{}", row.id);
        assert_eq!(figure.as_printed, row.as_printed, "{}", row.id);
        assert_eq!(
            [note.en, note.es],
            [&row.note[0], &row.note[1]],
            "{}",
            row.id
        );
        assert_eq!(
            figure.quantity.unit,
            figure.indicator.get().unit,
            "{}",
            row.id
        );
    }
}

#[test]
fn a_few_figures_by_hand() {
    let find = |id| FigureId::find(id).expect("in the dataset").get();
    let total = find("mexico-total-exports-2024");
    assert_eq!(total.quantity.value, 617e9);
    assert_eq!(total.quantity.unit, Unit::MAIN);
    assert_eq!(total.period.map(|(_, from)| from), Some(ReadFrom::Text));
    assert_eq!((total.source.get().letter, total.paragraph), ('A', 1));
    let share = find("chihuahua-exports-share-2025q3");
    assert_eq!(
        share.share_of,
        FigureId::find("mexico-state-exports-2025q3")
    );
    assert_eq!(
        share.when().and_then(|period| period.as_quarter()),
        Some((2025, 3))
    );
    assert!(share.period_is_from_context());
    assert!(FigureId::find("no-such-figure").is_none());
    assert_eq!(
        SourceId::find("pesomxn-devices").map(|id| id.get().letter),
        Some('D')
    );
}

#[test]
fn containment_follows_the_map() {
    let mexico = SubjectId::find("mexico").expect("in the dataset");
    let states = SUBJECTS.iter().filter(|row| row.code.starts_with("MX-"));
    assert_eq!(
        states.clone().count(),
        32,
        "the tile map needs every federal entity"
    );
    for state in states {
        let id = SubjectId::find(state.id).expect("its own id");
        assert!(id.lies_within(mexico), "{}", state.id);
    }
    let ai = IndicatorId::find("ai-exports").expect("in the dataset");
    let high_tech = IndicatorId::find("high-tech-trade").expect("in the dataset");
    assert!(
        !ai.lies_within(high_tech),
        "the two product sets overlap, and neither holds the other"
    );
}

#[test]
fn what_is_left_open_is_told_by_the_relations_alone() {
    for figure in FigureId::all() {
        let told: Vec<Open> = figure
            .open_relations()
            .filter_map(|id| match id.get().kind {
                RelationKind::Open(open) => Some(open),
                _ => None,
            })
            .collect();
        assert!(figure.left_open().eq(told), "{}", figure.get().id);
    }
    for open in Open::ALL {
        assert!(
            FigureId::all().any(|figure| figure.left_open().any(|known| known == open)),
            "{open:?} is left open nowhere"
        );
    }
}

#[test]
fn each_economy_of_the_list_has_its_figure() {
    // One printed amount stands for four economies: coverage cannot miss three of the four rows.
    let order = STATEMENTS.iter().find(|row| row.id == "ai-exporters-order");
    let named = order.expect("in the dataset").items.en.split("; ");
    let exporters: Vec<&str> = FIGURES
        .iter()
        .filter(|row| row.indicator.get().id == "ai-exports" && row.paragraph == 6)
        .map(|row| row.subject.get().name.en)
        .collect();
    assert!(
        named.eq(exporters),
        "the figures follow the order of the ranking"
    );
}
