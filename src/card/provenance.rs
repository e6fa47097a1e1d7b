//! What a row of the table of all figures says of its figure, and where the sheet uses it.

use super::story;
use crate::dataset::{FigureId, Lang, Qualifier, Quantity, Unit};
use crate::judge::Check;
use crate::maths::{Interval, Reading};
use crate::state::CardId;
use crate::text::{computed, fixed_texts, printed, range};

/// Where a figure is used.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Uses {
    /// The cards that print it, in the order of the sheet.
    pub cards: Vec<CardId>,
    /// Number of checks that rest on it.
    pub checks: usize,
}

/// The uses of every figure by the cards of a reading and by its checks, in the order of the dataset.
#[must_use]
pub fn uses(reading: Reading, checks: &[Check]) -> Vec<Uses> {
    let cards: Vec<(CardId, Vec<FigureId>)> = CardId::all()
        .filter_map(|id| Some((id, story(id, reading, Lang::En)?.printed)))
        .collect();
    let of = |figure: FigureId| Uses {
        cards: cards
            .iter()
            .filter(|(_, printed)| printed.contains(&figure))
            .map(|(id, _)| *id)
            .collect(),
        checks: 0,
    };
    let mut uses: Vec<Uses> = FigureId::all().map(of).collect();
    for check in checks {
        // A check that names a figure twice rests on it once.
        for (at, figure) in check.figures.iter().enumerate() {
            if !check.figures[..at].contains(figure) {
                uses[figure.position()].checks += 1;
            }
        }
    }
    uses
}

/// What a printed figure stands for: its range, "exact", or the number that a word means.
///
/// A figure that names no upper limit is never shown as exact: "more than 21".
#[must_use]
pub fn stands_for(figure: FigureId, reading: Reading, lang: Lang) -> String {
    let row = figure.get();
    print_stands_for(&row.quantity, row.as_printed, reading, lang)
}

/// The same of any print, ours or another's.
#[must_use]
pub fn print_stands_for(
    quantity: &Quantity,
    as_printed: &str,
    reading: Reading,
    lang: Lang,
) -> String {
    let Ok(interval) = Interval::of(quantity, reading) else {
        return printed(quantity, lang);
    };
    if !interval.is_exact() {
        let range = range(&interval, lang);
        return match quantity.signed_qualifier() {
            of if of.is_open() => {
                let open = &fixed_texts(lang).open_end;
                let template = match of {
                    Qualifier::LessThan => open.no_lower,
                    _ => open.no_upper,
                };
                template
                    .replace("{printed}", &printed(quantity, lang))
                    .replace("{range}", &range)
            }
            _ => range,
        };
    }
    match quantity.qualifier {
        Qualifier::Nearly | Qualifier::MoreThan | Qualifier::LessThan => printed(quantity, lang),
        Qualifier::Plain | Qualifier::About => {
            let exact = computed(&interval, lang);
            if as_printed.contains(|letter: char| letter.is_ascii_digit()) {
                exact.spread(lang).to_owned()
            } else {
                [&exact.value, ", ", fixed_texts(lang).in_words].concat()
            }
        }
    }
}

/// How exactly a figure was printed, under both readings.
#[must_use]
pub fn precision(figure: FigureId, lang: Lang) -> String {
    let quantity = &figure.get().quantity;
    let plausible = width(quantity, quantity.half_width, lang);
    let strict = width(quantity, quantity.half_width_strict, lang);
    match (plausible, strict) {
        (Some(width), Some(strict)) if width != strict => fixed_texts(lang)
            .precision
            .replace("{width}", &width)
            .replace("{strict}", &strict),
        // A word is a round number, and exact to the letter.
        (Some(width), None) => fixed_texts(lang)
            .precision
            .replace("{width}", &width)
            .replace(
                "{strict}",
                match lang {
                    Lang::En => "exact",
                    Lang::Es => "exacta",
                },
            ),
        (Some(width), _) => fixed_texts(lang).precision_same.replace("{width}", &width),
        (None, _) if quantity.upper_end().is_some() => fixed_texts(lang).precision_range.to_owned(),
        (None, _) if quantity.is_band() => fixed_texts(lang).precision_band.to_owned(),
        (None, _) => fixed_texts(lang).precision_exact.to_owned(),
    }
}

/// The address of the passage in a public copy of the article: a text fragment makes the browser
/// look for the figure as printed. None: no address is known.
#[must_use]
pub fn passage(figure: FigureId) -> Option<String> {
    let row = figure.get();
    let url = row.source.article().url;
    (!url.is_empty()).then(|| {
        let mut address = [url, "#:~:text="].concat();
        escape_onto(&mut address, row.as_printed);
        address
    })
}

/// The spread with its sign: both ways, below for "nearly", above for "more than".
fn width(quantity: &Quantity, half: f64, lang: Lang) -> Option<String> {
    let (sign, width) = match quantity.signed_qualifier() {
        Qualifier::Plain | Qualifier::About => ("±", half),
        Qualifier::Nearly if quantity.value < 0.0 => ("+", half),
        Qualifier::Nearly => ("−", half),
        Qualifier::MoreThan => ("+", half * 2.0),
        Qualifier::LessThan => ("−", half * 2.0),
    };
    let unit = match quantity.unit {
        Unit::Percent => Unit::PercentagePoint,
        unit => unit,
    };
    let width = Interval::exact(width, unit).ok()?;
    (half > 0.0).then(|| [sign, &computed(&width, lang).value].concat())
}

/// Percent-encodes all but letters and digits: hyphen, comma and ampersand mean something else in
/// a [text fragment](https://wicg.github.io/scroll-to-text-fragment/).
fn escape_onto(address: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'.' {
            address.push(char::from(byte));
        } else {
            address.push('%');
            address.push(char::from(HEX[usize::from(byte >> 4)]));
            address.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}
