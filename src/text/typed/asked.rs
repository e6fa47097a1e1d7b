//! Turns what stands in the share calculator into a question, or says what is missing.

use super::error::{TypedError, typed_error};
use super::{parse, parse_rate, parse_share};
use crate::dataset::Lang;
use crate::judge::{Asked, Operand};
use crate::state::{Field, FormPlace, ShareForm, Slot, Task};

/// Why the calculator has no question yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormError {
    /// Too few fields are filled for the task.
    Missing(Task),
    /// All three are filled, or a part beside a chain: nothing is looked for.
    Full,
    /// A field cannot be read.
    Typed {
        /// Which field.
        place: FormPlace,
        /// What is wrong in it.
        error: TypedError,
    },
}

/// The question that the calculator asks: that of its task, or for the one of part, whole and share
/// that is empty.
///
/// With further shares it asks for the part of a part, and the whole may be empty: then the answer
/// is a share. Fields for shares read bare numbers as [`parse_share`] does.
///
/// # Errors
/// What has to be filled, emptied or written another way.
///
/// ```
/// use hechos::dataset::Lang;
/// use hechos::state::ShareForm;
/// use hechos::text::asked;
/// assert!(asked(&ShareForm::default(), Lang::En).is_ok());
/// ```
pub fn asked(form: &ShareForm, lang: Lang) -> Result<Asked, FormError> {
    let slot = |slot| field_operand(form.field(slot), FormPlace::Slot(slot), lang);
    let missing = FormError::Missing(form.task);
    match form.task {
        Task::Share => {}
        Task::Rest => {
            let share = slot(Slot::Taken)?;
            let whole = slot(Slot::Whole)?;
            return Ok(Asked::Complement {
                share: share.ok_or(missing)?,
                whole,
            });
        }
        Task::Before => {
            let (level, growth) = (slot(Slot::Level)?, slot(Slot::Growth)?);
            let (level, growth) = level.zip(growth).ok_or(missing)?;
            return Ok(Asked::LevelBefore { level, growth });
        }
    }
    let (part, whole, share) = (slot(Slot::Part)?, slot(Slot::Whole)?, slot(Slot::Share)?);
    let mut further = Vec::with_capacity(form.chain.len() + 1);
    for (at, field) in form.chain.iter().enumerate() {
        further.extend(field_operand(field, FormPlace::Chained(at), lang)?);
    }
    if !further.is_empty() {
        return match (part, share) {
            (Some(_), _) => Err(FormError::Full),
            (None, None) => Err(missing),
            (None, Some(share)) => {
                further.insert(0, share);
                Ok(Asked::Chain {
                    shares: further,
                    whole,
                })
            }
        };
    }
    match (part, whole, share) {
        (Some(_), Some(_), Some(_)) => Err(FormError::Full),
        (Some(part), Some(whole), None) => Ok(Asked::Share { part, whole }),
        (None, Some(whole), Some(share)) => Ok(Asked::Part { share, whole }),
        (Some(part), None, Some(share)) => Ok(Asked::Whole { part, share }),
        _ => Err(missing),
    }
}

/// What stands in one field of the calculator; None if it is empty.
///
/// # Errors
/// [`FormError::Typed`], where the field cannot be read.
pub fn field_operand(
    field: &Field,
    place: FormPlace,
    lang: Lang,
) -> Result<Option<Operand>, FormError> {
    let text = match field {
        Field::Empty => return Ok(None),
        Field::Figure(figure) => return Ok(Some(Operand::Figure(*figure))),
        Field::Typed(text) if text.trim().is_empty() => return Ok(None),
        Field::Typed(text) => text,
    };
    let read = match place {
        FormPlace::Slot(Slot::Share | Slot::Taken) | FormPlace::Chained(_) => parse_share,
        FormPlace::Slot(Slot::Growth) => parse_rate,
        FormPlace::Slot(_) => parse,
    };
    match read(text, lang) {
        Ok(quantity) => Ok(Some(Operand::Typed(quantity))),
        Err(error) => Err(FormError::Typed { place, error }),
    }
}

/// What to do, for the reader.
#[must_use]
pub fn form_error(error: &FormError, lang: Lang) -> String {
    match (error, lang) {
        (FormError::Typed { error, .. }, _) => return typed_error(error, lang),
        (FormError::Missing(Task::Share), Lang::En) => {
            "Fill two of part, whole and share; the third is worked out."
        }
        (FormError::Missing(Task::Share), Lang::Es) => {
            "Llene dos de los tres campos, parte, total y porcentaje; el tercero se calcula."
        }
        (FormError::Missing(Task::Rest), Lang::En) => {
            "Give the share; with its whole, the amount that is left is worked out too."
        }
        (FormError::Missing(Task::Rest), Lang::Es) => {
            "Indique el porcentaje; con su total se calcula también la cantidad que queda."
        }
        (FormError::Missing(Task::Before), Lang::En) => {
            "Give the level and its growth; the level before is worked out."
        }
        (FormError::Missing(Task::Before), Lang::Es) => {
            "Indique el monto y su crecimiento; se calcula el monto anterior."
        }
        (FormError::Full, Lang::En) => "Empty the field that should be worked out.",
        (FormError::Full, Lang::Es) => "Vacíe el campo que se debe calcular.",
    }
    .to_owned()
}
