//! what others print, in memory as its rows say, and what of it a program carries.

use hechos::dataset::{DoubtId, FigureId, Origin, ReadingId, Weight};
use hechos::tables::{Files, load};
use std::path::Path;

#[test]
fn a_reading_and_a_doubt_are_compiled_as_their_rows_say() {
    let files = Files::read(Path::new("static/sheet/dataset")).expect("the tables are there");
    let tables = load(&files).expect("they are right");
    assert_eq!(ReadingId::all().len(), tables.readings.len());
    for (row, id) in tables.readings.iter().zip(ReadingId::all()) {
        let read = id.get();
        let texts = [
            read.id,
            read.publisher,
            read.title,
            read.url,
            read.published,
            read.seen,
        ];
        let wanted = [
            &row.id,
            &row.publisher,
            &row.title,
            &row.url,
            &row.published,
            &row.seen,
        ];
        assert!(texts.iter().eq(wanted), "{}", row.id);
        assert_eq!(read.figure.get().id, row.figure, "{}", row.id);
        assert_eq!(read.quantity.value, row.value, "{}", row.id);
        assert_eq!(read.quantity.upper_end(), row.value_to, "{}", row.id);
        let half = [read.quantity.half_width, read.quantity.half_width_strict];
        assert_eq!(half, row.half_widths(&tables), "{}", row.id);
        assert_eq!(read.scope.is_some(), row.scope.is_some(), "{}", row.id);
        let origin = match read.origin {
            Origin::Own => "",
            Origin::Reading(id) => id.get().id,
            Origin::Source(id) => id.get().id,
        };
        assert_eq!(origin, row.derived_from, "{}", row.id);
        assert_eq!([read.note.en, read.note.es], [&row.note[0], &row.note[1]]);
    }
    assert_eq!(DoubtId::all().len(), tables.doubts.len());
    for (row, id) in tables.doubts.iter().zip(DoubtId::all()) {
        let read = id.get();
        assert!(
            read.figures.iter().map(|id| id.get().id).eq(&row.figures),
            "{}",
            row.id
        );
        assert!(
            read.readings.iter().map(|id| id.get().id).eq(&row.readings),
            "{}",
            row.id
        );
        assert_eq!([read.text.en, read.text.es], [&row.text[0], &row.text[1]]);
    }
}

#[test]
fn a_figure_knows_its_readings_and_its_heaviest_doubt() {
    let trade = FigureId::find("mexico-us-trade-2022-aug").expect("a figure");
    assert!(trade.readings().all(|id| id.get().figure == trade));
    assert!(trade.readings().count() > 5);
    assert_eq!(trade.doubted(), Some(Weight::Dispute));
    for figure in FigureId::all() {
        let heaviest = figure.doubts().first().map(|id| id.get().weight);
        assert_eq!(figure.doubted(), heaviest, "{}", figure.get().id);
    }
    assert!(FigureId::all().any(|figure| figure.doubted().is_none()));
}
