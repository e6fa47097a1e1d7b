//! Figures as they are quoted in running text.

use crate::dataset::{Figure, Lang, Unit};
use crate::text::printed;

/// A figure as it is quoted in running text: words and ranks as the article prints them, amounts
/// in the words of the language.
#[must_use]
pub fn quoted_text(figure: &Figure, lang: Lang) -> String {
    let quotes = match lang {
        Lang::En => ["“", "”"],
        Lang::Es => ["“", "”"],
    };
    match figure.quantity.unit {
        Unit::Of(_) | Unit::Percent | Unit::PercentagePoint | Unit::Count => {
            printed(&figure.quantity, lang)
        }
        _ => [quotes[0], figure.as_printed, quotes[1]].concat(),
    }
}
