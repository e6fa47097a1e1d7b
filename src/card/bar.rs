//! A figure as a bar, and the ticks of its axis.

use super::signed::signed;
use crate::chart::{Bar, Mark, Tick};
use crate::dataset::{FigureId, Lang, Unit};
use crate::maths::{Interval, Reading};
use crate::text::{Scale, label, tick};

/// The text of an axis tick: the last one carries the unit.
#[must_use]
pub fn axis_tick(at: Tick, scale: Scale, unit: Unit, lang: Lang) -> String {
    let number = tick(at.value, scale);
    if !at.last {
        return number;
    }
    match (
        unit,
        lang,
        scale.unit_label(unit, lang).split_once('\u{a0}'),
    ) {
        (Unit::Percent, Lang::En, _) => number + "%",
        (Unit::Percent, Lang::Es, _) => number + "\u{a0}%",
        (Unit::Of(_), Lang::En, Some((sign, word))) => [sign, &number, "\u{a0}", word].concat(),
        _ => [&number, "\u{a0}", &scale.unit_label(unit, lang)].concat(),
    }
}

/// A figure as a bar.
#[must_use]
pub fn bar(
    figure: FigureId,
    name: String,
    scale: Scale,
    focus: bool,
    reading: Reading,
    lang: Lang,
) -> Option<Bar> {
    let quantity = &figure.get().quantity;
    let interval = Interval::of(quantity, reading).ok()?;
    Some(Bar {
        label: name,
        value_label: signed(figure, label(quantity, scale, lang)),
        mark: Mark::quoted(&interval, quantity.qualifier),
        focus,
        selected: false,
        note: None,
    })
}
