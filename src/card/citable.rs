//! A figure as it is quoted elsewhere: what it says in one sentence, and who printed it.

use super::quoted::quoted_text;
use crate::dataset::{FigureId, Lang, Unit};
use crate::maths::{Interval, Reading};
use crate::text::{article_named, capital, dated, fixed_texts, is_plural, range, speaker_told};

/// What a figure says: subject, measure and time, then the value as a language writes it, then the
/// range that the print stands for, plausibly read, and the full stop.
///
/// ```
/// use hechos::card::figure_sentence;
/// use hechos::dataset::{FigureId, Lang};
/// let figure = FigureId::find("mexico-total-exports-2024").expect("in the dataset");
/// assert_eq!(
///     figure_sentence(figure, Lang::En).concat().replace('\u{a0}', " "),
///     "Mexico’s total exports (2024) are put at US$617 billion (US$616.5 to 617.5 billion)."
/// );
/// ```
#[must_use]
pub fn figure_sentence(figure: FigureId, lang: Lang) -> [String; 3] {
    let row = figure.get();
    let quantity = &row.quantity;
    let worded = !matches!(
        quantity.unit,
        Unit::Of(_) | Unit::Percent | Unit::PercentagePoint | Unit::Count
    );
    let plural = is_plural(row.indicator, lang);
    let says = &fixed_texts(lang).figure_is;
    let template = match worded {
        true => says.word.of(plural),
        false => says.number.of(plural),
    };
    let ends = Interval::of(quantity, Reading::Plausible)
        .ok()
        // Of more than 700 billion no upper end is printed.
        .filter(|of| !of.is_exact() && !worded && !quantity.qualifier.is_open())
        .map(|of| [" (", &range(&of, lang), ")"].concat());
    [
        template.replace("{figure}", &capital(&dated(figure, lang))),
        quoted_text(row, lang),
        ends.unwrap_or_default() + ".",
    ]
}

/// A figure with its value, for a list: "Mexico’s total exports (2024): US$617 billion".
#[must_use]
pub fn figure_value(figure: FigureId, lang: Lang) -> String {
    [&dated(figure, lang), ": ", &quoted_text(figure.get(), lang)].concat()
}

/// Who said it, and where it was printed, with what the article prints of itself; no paragraph.
#[must_use]
pub fn origin(figure: FigureId, lang: Lang) -> String {
    let place = article_named(figure.get().source, lang);
    match speaker_told(figure, lang) {
        Some(who) => fixed_texts(lang)
            .said_in
            .replace("{who}", &who)
            .replace("{where}", &place),
        None => place,
    }
}
