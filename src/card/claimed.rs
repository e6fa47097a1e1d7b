//! Whether a value of a card is what words say of it.

use super::items::Items;
use crate::dataset::{Item, ItemId, Lang};
use crate::maths::Reading;
use crate::text::computed;

/// What the value of an item is, where it does not lie between two ends; None where it does. Of two equal
/// ends one is the value that it may be, of others all that it may be lies between.
#[must_use]
pub fn contradicted(named: &'static [Item], item: ItemId, [low, high]: [f64; 2]) -> Option<String> {
    let items = Items {
        named,
        reading: Reading::Plausible,
        lang: Lang::En,
    };
    let Some(value) = items.interval(item) else {
        return Some("its value cannot be worked out".to_owned());
    };
    let (holds, wanted) = if low == high {
        (value.contains(low), low.to_string())
    } else {
        let within = low <= value.low() && value.high() <= high;
        (within, format!("between {low} and {high}"))
    };
    let found = computed(&value, Lang::En);
    let found = match &found.interval {
        Some(interval) => [&found.value, " ", interval].concat(),
        None => found.value,
    };
    (!holds).then(|| format!("the value is {found}, and not {wanted}"))
}
