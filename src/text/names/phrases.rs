//! Parts of the sentences about checks: places in lists, values as they were said, periods.

use super::figure_period;
use super::nouns::{Owner, measured};
use crate::dataset::{FigureId, Lang, Period, Unit};
use crate::text::numbers::number::{ordinal_word, printed};
use crate::text::numbers::period::period;

/// The list that a rank is a place in: "among trading partners of the United States".
pub(in crate::text) fn ranking(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    // The sentence has named whose rank it is.
    let noun = measured(row.indicator, Owner::Its(row.subject), row.partner, lang);
    let noun = noun.strip_prefix("its ").unwrap_or(&noun);
    // What a rank is called is one word, the list is the rest: "rank | among …", "lugar | por …".
    let list = noun.split_once(' ').map_or(noun, |(_, list)| list);
    list.to_owned()
}

/// A rank with its list: "eighth among exporters of AI-enabling goods", "one of the top 10 by …".
pub(in crate::text) fn place(figure: FigureId, lang: Lang) -> String {
    let quantity = &figure.get().quantity;
    let list = ranking(figure, lang);
    let place = match (quantity.is_band(), lang) {
        (false, Lang::En) => place_word(quantity.value, lang),
        (false, Lang::Es) => [&place_word(quantity.value, lang), " lugar"].concat(),
        (true, Lang::En) => ["one of the ", &printed(quantity, lang)].concat(),
        (true, Lang::Es) => printed(quantity, lang).replacen("entre", "uno de", 1),
    };
    [&place, " ", &list].concat()
}

/// A place in a word: "eighth", "octavo". Whole numbers alone are places.
pub(in crate::text) fn place_word(value: f64, lang: Lang) -> String {
    let at = (1..1000).find(|place| f64::from(*place) >= value);
    ordinal_word(at.unwrap_or_default(), lang)
}

/// The value as an article puts it: a word in quotes, else the printed number.
pub(in crate::text) fn said(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let word = !row.as_printed.bytes().any(|byte| byte.is_ascii_digit());
    match (word, lang, row.quantity.unit) {
        (true, Lang::En, _) => ["“", row.as_printed, "”"].concat(),
        (true, Lang::Es, _) => {
            let number = printed(&row.quantity, lang);
            [&number, " (“", row.as_printed, "”)"].concat()
        }
        (false, Lang::En, Unit::Ratio) => [&printed(&row.quantity, lang), " as much"].concat(),
        (false, ..) => printed(&row.quantity, lang),
    }
}

/// The period in brackets, after a space; nothing for a figure without one.
pub(in crate::text) fn in_brackets(figure: FigureId, lang: Lang) -> String {
    let when = figure_period(figure.get());
    when.map_or_else(String::new, |when| {
        [" (", &dashed(when, lang), ")"].concat()
    })
}

/// A period with a dash from its first to its last part: "January–June 2025".
pub(in crate::text) fn dashed(of: Period, lang: Lang) -> String {
    let to = match lang {
        Lang::En => " to ",
        Lang::Es => " a ",
    };
    period(of, lang).replacen(to, "–", 1)
}

/// A period with its article: "the 3rd quarter of 2025", "el 3.er trimestre de 2025".
pub(in crate::text) fn the_period(of: Period, lang: Lang) -> String {
    let text = period(of, lang);
    match (of.as_quarter(), lang) {
        (Some(_), Lang::En) => match text.rsplit_once(' ') {
            Some((quarter, year)) => ["the ", quarter, " of ", year].concat(),
            None => text,
        },
        (Some(_), Lang::Es) => ["el ", &text].concat(),
        (None, _) => dashed(of, lang),
    }
}
