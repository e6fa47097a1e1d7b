//! The units of the sheet in sentences of the engine.

use crate::dataset::{Lang, UNITS, Unit};
use crate::text::answers::reasons::{fill, texts};
use crate::text::list;
use crate::text::numbers::number::{Scale, with_unit};

/// A text with an amount as an example, and with the units and their ids, in the places for them.
pub(in crate::text) fn of_this_sheet(text: &str, lang: Lang) -> String {
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
pub(in crate::text) fn unit_named(unit: Unit, lang: Lang) -> String {
    let name = unit.spec().map_or("", |spec| spec.many.get(lang));
    fill((texts(lang).unit)(unit), &[name])
}
