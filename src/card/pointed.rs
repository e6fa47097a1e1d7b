//! What the sheet says of one figure of a chart while a reader points at it: no more than table,
//! sentence and sources say.

use super::{TableRow, tell_dispute};
use crate::dataset::{FigureId, Lang};
use crate::text::{Span, computed, period, plain, speaker_named, texts};

/// Figure, range, period and source of a row, after its header: "18.9% [18.85, 18.95] · 3rd quarter
/// 2025 · said by INEGI · Mexico Business News ¶11".
#[must_use]
pub fn pointed(row: &TableRow, lang: Lang) -> String {
    let ui = &texts(lang).ui;
    let quoted = row.value.first().and_then(|span| match span {
        Span::Quoted { figure, .. } => Some(*figure),
        _ => None,
    });
    let mut text = plain(&row.value);
    // "More than" says that no upper end is printed, "less than" that no lower one is.
    let open = |figure: FigureId| figure.get().quantity.qualifier.is_open();
    if !quoted.is_some_and(open) {
        text.push(' ');
        text.push_str(computed(&row.interval, lang).spread(lang));
    }
    let Some(figure) = quoted else {
        return text;
    };
    let printed = figure.get();
    let mut add = |part: &str| {
        text.push_str(" · ");
        text.push_str(part);
    };
    if let Some(when) = printed.when().map(|when| period(when, lang)) {
        // A header that names the year names the period.
        let year = when.get(when.len().saturating_sub(4)..).unwrap_or_default();
        if !row.header.contains(year) {
            add(&when);
        }
    }
    match speaker_named(figure, lang) {
        Some(who) => add(&ui.said_by.replace("{who}", &who)),
        None => add(ui.unnamed),
    }
    add(printed.source.get().publisher);
    text.push_str(" ¶");
    text.push_str(&printed.paragraph.to_string());
    tell_dispute(&mut text, figure, lang);
    text
}
