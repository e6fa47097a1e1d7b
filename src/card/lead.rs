//! What stands first on the sheet: the lead paragraph and the key figures.

use super::citable::status;
use super::items::{part_of, range_of};
use super::model::Amount;
use super::quoted::quoted_text;
use crate::dataset::{
    FigureId, KeySpec, Lang, Qualifier, Quantity, UNITS, Unit, UnitKind, UnitSpec, front_text,
};
use crate::maths::{Interval, Reading};
use crate::text::{
    Rich, Scale, Span, fill, fill_by, fixed_texts, label, ordinal_word, period, printed, qualifier,
    speaker_told,
};

/// A key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFigure {
    /// The figure.
    pub figure: FigureId,
    /// As it stands in the sheet's language.
    pub amount: Amount,
    /// What it is.
    pub what: &'static str,
    /// Period, with an asterisk where it is read from context, and speaker.
    pub meta: String,
}

/// The lead paragraph.
#[must_use]
pub fn lead(lang: Lang) -> Rich {
    fill_by(front_text().lead.get(lang), &|slot| {
        let (id, form) = slot.split_once(':').unwrap_or((slot, ""));
        let figure = FigureId::find(id)?;
        match form {
            "" => Some(Span::Quoted {
                text: value(figure, lang),
                figure,
            }),
            "range" => {
                let read = Interval::of(&figure.get().quantity, Reading::Plausible);
                range_of(&read.ok()?, lang)
            }
            _ => part_of(figure, form, lang).map(Span::Text),
        }
    })
}

/// How the marks of the sheet are read.
#[must_use]
pub fn lead_note(lang: Lang) -> Rich {
    let slots = [("short", Span::Text(short_forms(lang)))];
    fill(fixed_texts(lang).lead_note, &slots)
}

/// What the short forms on the axes of a language stand for: "; mdd son millones de dólares".
fn short_forms(lang: Lang) -> String {
    let of = |unit: &UnitSpec| {
        let short = unit.million_es;
        let many = unit.many.get(lang);
        (lang == Lang::Es && !short.is_empty())
            .then(|| ["; ", short, " son millones de ", many].concat())
    };
    UNITS.iter().filter_map(of).collect()
}

/// The key figures.
#[must_use]
pub fn key_figures(lang: Lang) -> Vec<KeyFigure> {
    let key = |key: &KeySpec| KeyFigure {
        figure: key.figure,
        amount: amount(key.figure, lang),
        what: key.what.get(lang),
        meta: meta(key.figure, lang),
    };
    front_text().keys.iter().map(key).collect()
}

/// A figure in three parts.
pub(super) fn amount(figure: FigureId, lang: Lang) -> Amount {
    let quantity = &figure.get().quantity;
    let scale = Scale::for_value(quantity.value, quantity.unit);
    let spec = quantity.unit.spec();
    // "US$950", "950 dólares": without a scale the sign stands by the digits, or the word behind them.
    let unscaled = scale == Scale::One && spec.is_some_and(|spec| spec.kind == UnitKind::Money);
    if !quantity.unit.is_amount() || unscaled {
        return Amount {
            sign: String::new(),
            value: value(figure, lang),
            unit: String::new(),
        };
    }
    let unit = scale.unit_label(quantity.unit, lang);
    let (sign, unit) = match unit.split_once('\u{a0}') {
        Some((sign, word)) if lang == Lang::En => (sign, word),
        _ => ("", unit.as_str()),
    };
    let word = qualifier(quantity.qualifier, lang);
    let gap = if word.is_empty() { "" } else { " " };
    let plain = Quantity {
        qualifier: Qualifier::Plain,
        ..*quantity
    };
    let label = label(&plain, scale, lang);
    // A sign of money stands behind the minus.
    let (minus, number) = match label.strip_prefix('\u{2212}') {
        Some(number) if !sign.is_empty() => ("\u{2212}", number),
        _ => ("", label.as_str()),
    };
    Amount {
        sign: [word, gap, minus, sign].concat(),
        value: number.to_owned(),
        unit: [" ", unit].concat(),
    }
}

/// Ranks in words, all else as quoted.
fn value(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    match row.quantity.unit {
        Unit::Rank => ordinal_word(row.quantity.value as u32, lang),
        Unit::Of(_) | Unit::Percent | Unit::PercentagePoint => printed(&row.quantity, lang),
        _ => quoted_text(row, lang),
    }
}

fn meta(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let star = if row.period_is_from_context() {
        "*"
    } else {
        ""
    };
    let when = row.when().map(|when| period(when, lang) + star);
    let status = status(figure, lang).map(str::to_owned);
    let told = when.into_iter().chain(status);
    let parts: Vec<String> = told.chain(speaker_told(figure, lang)).collect();
    parts.join(" · ")
}
