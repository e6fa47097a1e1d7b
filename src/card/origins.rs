//! Where the figures of a card were printed, in one line, and what of them is read from context.

use crate::dataset::{FigureId, Lang, SourceId};
use crate::text::{capital, fixed_texts, list, speaker_named};

/// Who said the figures and where they are printed: "INEGI, in Mexico Business News (A), ¶10 and ¶11".
#[must_use]
pub fn story_source(figures: &[FigureId], lang: Lang) -> String {
    let of = |source: SourceId| {
        let figures: Vec<FigureId> = figures
            .iter()
            .copied()
            .filter(|figure| figure.get().source == source)
            .collect();
        let mut paragraphs: Vec<u16> = figures.iter().map(|of| of.get().paragraph).collect();
        paragraphs.sort_unstable();
        paragraphs.dedup();
        let paragraphs: Vec<String> = paragraphs.iter().map(|of| format!("¶{of}")).collect();
        let row = source.get();
        let place = format!(
            "{} ({}), {}",
            row.publisher,
            row.letter,
            list(&paragraphs, lang)
        );
        let mut speakers: Vec<String> = Vec::new();
        for speaker in figures.iter().filter_map(|of| speaker_named(*of, lang)) {
            if !speakers.contains(&speaker) {
                speakers.push(speaker);
            }
        }
        match speakers.as_slice() {
            [] => place,
            speakers => fixed_texts(lang)
                .said_in
                .replace("{who}", &list(speakers, lang))
                .replace("{where}", &place),
        }
    };
    let used = SourceId::all().filter(|source| figures.iter().any(|of| of.get().source == *source));
    let places: Vec<String> = used.map(of).collect();
    capital(&places.join("; "))
}

/// What of the figures is read from the text around them: "period inferred".
#[must_use]
pub fn inferred(figures: &[FigureId], lang: Lang) -> Option<&'static str> {
    let any = |what: fn(FigureId) -> bool| figures.iter().copied().any(what);
    let words = &fixed_texts(lang).inferred;
    match (
        any(|of| of.get().period_is_from_context()),
        any(|of| of.get().speaker_is_from_context()),
    ) {
        (true, true) => Some(words.both),
        (true, false) => Some(words.period),
        (false, true) => Some(words.speaker),
        (false, false) => None,
    }
}
