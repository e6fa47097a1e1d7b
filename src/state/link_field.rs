//! A field of the calculator as a link holds it: nothing, a figure by its id, or `~` and what was typed.

use super::{Field, LONGEST_FIELD};
use crate::dataset::FigureId;

/// What stands in a field. None: nothing that a field can hold.
pub(super) fn field(value: &str) -> Option<Field> {
    if value.is_empty() {
        return Some(Field::Empty);
    }
    match value.strip_prefix('~') {
        Some("") => None,
        Some(typed) => Some(Field::Typed(short(typed)?.to_owned())),
        None => FigureId::find(value).map(Field::Figure),
    }
}

/// A text that a field can hold whole.
pub(super) fn short(text: &str) -> Option<&str> {
    text.chars().nth(LONGEST_FIELD).is_none().then_some(text)
}
