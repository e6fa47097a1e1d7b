//! Small numbers in words: how many articles the sheet has read, how many figures a check adds up.

use super::capital;
use crate::dataset::{Lang, SOURCES};

/// Up to here a number is written out; the first word is that of one.
const fn words(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve",
        ],
        Lang::Es => &[
            "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
            "once", "doce",
        ],
    }
}

/// A number of things in a question. A Mexican daily writes it out below ten.
pub(in crate::text) fn counted(count: usize, lang: Lang) -> String {
    match (lang, words(lang).get(count.wrapping_sub(1))) {
        (Lang::Es, Some(word)) if count < 10 => (*word).to_owned(),
        _ => count.to_string(),
    }
}

/// A template with `{Articles}`, "Four articles", and `{of_the_articles}`, "of the four articles".
#[must_use]
pub fn of_articles(template: &str, lang: Lang) -> String {
    let count = SOURCES.len();
    let word = words(lang).get(count.wrapping_sub(1));
    let number = word.map_or_else(|| count.to_string(), |word| (*word).to_owned());
    let (name, of) = match (lang, count) {
        (Lang::En, 1) => ("article", "of the article".to_owned()),
        (Lang::En, _) => ("articles", format!("of the {number} articles")),
        (Lang::Es, 1) => ("artículo", "del artículo".to_owned()),
        (Lang::Es, _) => ("artículos", format!("de los {number} artículos")),
    };
    template
        .replace("{Articles}", &capital(&format!("{number} {name}")))
        .replace("{of_the_articles}", &of)
}
