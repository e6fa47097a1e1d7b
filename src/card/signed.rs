//! The sign of a dispute where a value is drawn, and its words for whoever hears the chart: the same as at a
//! mark, ours filled and theirs hollow. And that a value is a forecast, where it stands alone.

use crate::dataset::{FigureId, Lang, Status};
use crate::text::{capital, figure_name, period, texts};

/// What stands behind the value of a disputed figure in a drawing, which knows texts alone.
const SIGN: &str = "\u{2002}●–○";

/// The value of a figure as a label, with the sign if others dispute it.
#[inline(never)]
#[must_use]
pub fn signed(figure: FigureId, mut label: String) -> String {
    if figure.is_disputed() {
        label.push_str(SIGN);
    }
    label
}

/// Says in the description of a chart that others print another value of a figure, if they dispute it.
#[inline(never)]
pub fn describe_dispute(description: &mut String, figure: FigureId, lang: Lang) {
    if figure.is_disputed() {
        if !description.is_empty() {
            description.push(' ');
        }
        for part in [
            &capital(&figure_name(figure, lang)),
            ": ",
            texts(lang).ui.others_differ,
            ".",
        ] {
            description.push_str(part);
        }
    }
}

/// Says it behind what a line tells of a figure.
#[inline(never)]
pub fn tell_dispute(line: &mut String, figure: FigureId, lang: Lang) {
    if figure.is_disputed() {
        line.push_str(" · ");
        line.push_str(texts(lang).ui.others_differ);
    }
}

/// When it is expected, and that it is: below a number that stands alone. Nothing of what has happened.
#[must_use]
pub fn expected(figure: FigureId, lang: Lang) -> String {
    let figure = figure.get();
    if figure.status != Status::Forecast {
        return String::new();
    }
    let when = figure.when().map(|when| period(when, lang) + " · ");
    when.unwrap_or_default() + texts(lang).ui.forecast
}
