//! What stands first on the sheet: the lead paragraph and the key figures.

use super::model::Amount;
use super::quoted::quoted_text;
use crate::dataset::{
    FigureId, KeySpec, Lang, Qualifier, Quantity, UNITS, Unit, UnitSpec, front_text,
};
use crate::judge::{CheckVerdict, audit};
use crate::maths::{Interval, Reading};
use crate::text::{
    Rich, Scale, Span, computed_in, fill, fill_by, fixed_texts, grouped, label, ordinal_word,
    period, printed, qualifier, range_in, speaker_told, texts,
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
    /// Period, interval, speaker.
    pub meta: String,
}

/// The lead paragraph.
#[must_use]
pub fn lead(lang: Lang) -> Rich {
    fill_by(front_text().lead.get(lang), &|id| {
        let figure = FigureId::find(id)?;
        let text = value(figure, lang);
        Some(Span::Quoted { text, figure })
    })
}

/// How many checks find a contradiction, in words for the note under the lead.
#[must_use]
pub fn lead_note(reading: Reading, lang: Lang) -> Rich {
    let contradicts = |verdict| {
        matches!(
            verdict,
            CheckVerdict::Contradicts | CheckVerdict::ContradictsLooseWord
        )
    };
    let count = audit(reading)
        .iter()
        .filter(|check| contradicts(check.verdict))
        .count();
    let slots = [
        ("count", Span::Text(grouped(count as f64, 0))),
        ("short", Span::Text(short_forms(lang))),
    ];
    let words = fixed_texts(lang);
    let disagreeing = words.disagreeing.of(count);
    fill(&[words.lead_note, disagreeing].concat(), &slots)
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
pub fn key_figures(reading: Reading, lang: Lang) -> Vec<KeyFigure> {
    let key = |key: &KeySpec| {
        Some(KeyFigure {
            figure: key.figure,
            amount: amount(key.figure, lang),
            what: key.what.get(lang),
            meta: meta(key.figure, reading, lang)?,
        })
    };
    front_text().keys.iter().filter_map(key).collect()
}

/// A figure in three parts.
pub(super) fn amount(figure: FigureId, lang: Lang) -> Amount {
    let quantity = &figure.get().quantity;
    if !quantity.unit.is_amount() {
        return Amount {
            sign: String::new(),
            value: value(figure, lang),
            unit: String::new(),
        };
    }
    let scale = Scale::for_value(quantity.value, quantity.unit);
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

fn meta(figure: FigureId, reading: Reading, lang: Lang) -> Option<String> {
    let row = figure.get();
    let mut parts = Vec::new();
    if let Some(when) = row.when() {
        let mut text = period(when, lang);
        if row.period_is_from_context() {
            text += &[", ", texts(lang).ui.from_context].concat();
        }
        parts.push(text);
    }
    let interval = Interval::of(&row.quantity, reading).ok()?;
    let scale = Scale::for_value(interval.value(), interval.unit());
    if !interval.is_exact() {
        let brackets = computed_in(&interval, scale).interval;
        parts.push(brackets.unwrap_or_else(|| range_in(&interval, scale, lang)));
    }
    parts.extend(speaker_told(figure, lang));
    Some(parts.join(" · "))
}
