//! The units of the sheet in sentences of the engine.

use super::list;
use super::number::{Scale, with_unit};
use super::reasons::{fill, texts};
use crate::dataset::{Lang, UNITS, Unit};

/// A text with an amount as an example, and with the units and their ids, in the places for them.
pub(super) fn of_this_sheet(text: &str, lang: Lang) -> String {
    let own: Vec<String> = UNITS
        .iter()
        .map(|unit| ["\"", unit.id, "\""].concat())
        .collect();
    let names = UNITS.iter().map(|unit| unit.many.get(lang).to_owned());
    let units: Vec<String> = names.collect();
    text.replace(
        "{amount}",
        &with_unit("20.55", Unit::MAIN, Scale::Billion, lang),
    )
    .replace("{units}", &list(&units, lang))
    .replace("{own}", &own.join(" | "))
}

/// A unit with its article: "a percentage", "an amount in US dollars".
pub(super) fn unit_named(unit: Unit, lang: Lang) -> String {
    let name = unit.spec().map_or("", |spec| spec.many.get(lang));
    fill((texts(lang).unit)(unit), &[name])
}
