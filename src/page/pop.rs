//! What the boxes of marks and computed numbers say, in the script that is loaded when one is opened.

use super::menu::{Place, asked, list, quoted};
use crate::card::{doubts_told, figure_citation, others_told, passage_named, range_told};
use crate::dataset::{FigureId, Lang};
use crate::maths::Reading;
use crate::text::{capital, dated, fixed_texts, speaker_told};

/// The script with what it says of every figure in one language.
#[must_use]
pub fn script(code: &str, place: &Place, lang: Lang) -> String {
    let texts = &fixed_texts(lang).pop;
    let words = [
        texts.said_by,
        texts.printed_in,
        texts.range,
        texts.ours,
        texts.from,
        texts.copy,
        texts.table,
        texts.close,
        texts.copied,
        texts.denied,
        texts.to,
        fixed_texts(lang).others.head,
    ];
    let notebook = &fixed_texts(lang).notebook;
    let keep = [notebook.keep_figure, notebook.lost].map(quoted);
    place
        .written(code)
        .replace("__KEEP__", &list(&keep))
        .replace("__TEXTS__", &list(&words.map(quoted)))
        .replace("__ASKED__", &asked(lang))
        .replace("__FIGURES__", &figures(lang))
}

/// What others print of a figure, and what is doubted of it.
fn others(figure: FigureId, lang: Lang) -> String {
    let told = others_told(figure, lang);
    let doubts = doubts_told(figure, lang).into_iter().map(str::to_owned);
    told.into_iter().chain(doubts).collect::<Vec<_>>().join(" ")
}

fn figures(lang: Lang) -> String {
    let entry = |figure: FigureId| {
        let row = figure.get();
        let language = row.source.get().language;
        let language = if language == lang { "" } else { language.tag() };
        let parts = [
            row.as_printed,
            language,
            &capital(&dated(figure, lang)),
            &speaker_told(figure, lang).unwrap_or_default(),
            &passage_named(figure, lang),
            &range_told(figure, Reading::Plausible, lang),
            &range_told(figure, Reading::Strict, lang),
            &figure_citation(figure, lang),
            &others(figure, lang),
        ];
        [&quoted(row.id), ":", &list(&parts.map(quoted))].concat()
    };
    let entries: Vec<String> = FigureId::all().map(entry).collect();
    ["{", &entries.join(",\n"), "}"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_has_an_entry_and_no_mark_is_left() {
        let code = include_str!("../../static/js/pop.js");
        for lang in Lang::ALL {
            let written = script(code, &Place::site(), lang);
            for mark in ["ASKED", "FIGURES", "KEEP", "TEXTS", "HERE", "ALONE", "FILE"] {
                assert!(!written.contains(&format!("__{mark}__")), "{mark} is left");
            }
            for figure in FigureId::all() {
                let entry = format!("\"{}\":[\"", figure.get().id);
                assert!(written.contains(&entry), "{entry}");
            }
        }
    }
}
