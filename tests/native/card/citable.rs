//! What is copied of a figure is a sentence that can be printed as it is.

use hechos::card::{figure_sentence, figure_value, origin, quoted_text};
use hechos::dataset::{FigureId, Lang};

#[test]
fn every_figure_is_one_sentence_with_subject_measure_time_and_value() {
    for lang in Lang::ALL {
        for figure in FigureId::all() {
            let (row, said) = (figure.get(), figure_sentence(figure, lang).concat());
            assert!(said.ends_with('.') && !said.contains("  "), "{said}");
            assert!(said.starts_with(char::is_uppercase), "{said}");
            assert!(said.contains(&quoted_text(row, lang)), "{said}");
            assert!(!said.contains('{'), "{said}");
            let years = row.when().map(|when| when.to_string()[..4].to_owned());
            assert!(years.is_none_or(|year| said.contains(&year)), "{said}");
            let (value, place) = (figure_value(figure, lang), origin(figure, lang));
            assert!(value.contains(": ") && !value.ends_with('.'), "{value}");
            assert!(place.contains(row.source.get().publisher), "{place}");
        }
    }
}
