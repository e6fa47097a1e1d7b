//! What is wrong with a call of the module for developers, and what was expected instead.
//!
//! Places and types are written as in JavaScript in both languages; the sentence around them is not.

use super::error::{TypedError, typed_error};
use crate::dataset::Lang;
use crate::maths::MathsError;
use crate::text::answers::reasons::{fill, maths_error};
use crate::text::names::units::of_this_sheet;

/// The most characters of a given word that an error repeats.
const LONGEST_GIVEN: usize = 60;

/// Why a call has no answer.
#[derive(Clone, Debug, PartialEq)]
pub struct CallError {
    /// The argument, as `part` or `shares[1].unit`.
    pub place: String,
    /// What is wrong with it.
    pub kind: CallErrorKind,
}

/// What is wrong with an argument.
#[derive(Clone, Debug, PartialEq)]
pub enum CallErrorKind {
    /// Something of another type.
    WrongType {
        /// What it is, as `typeof` says, or `null`, `array`.
        given: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// A key that means nothing there.
    UnknownKey {
        /// The key.
        given: String,
        /// What it should be.
        expected: &'static str,
    },
    /// A word outside a closed list.
    UnknownValue {
        /// The word.
        given: String,
        /// The list.
        expected: &'static str,
    },
    /// An id that no figure has.
    UnknownFigure(String),
    /// Infinite, or no number.
    NotFinite,
    /// A precision below 0.
    NegativeHalfWidth,
    /// "Nearly" without a precision, which would be exact.
    NoHalfWidth,
    /// Another number than two of part, whole and share.
    NotTwo,
    /// A text that is no number.
    Unreadable(TypedError),
    /// A number that stands for nothing, as a negative amount.
    NoQuantity(MathsError),
}

impl CallError {
    /// An error at a place. What was given is cut short.
    #[must_use]
    pub fn new(place: &str, kind: CallErrorKind) -> Self {
        let short = |given: String| given.chars().take(LONGEST_GIVEN).collect();
        let kind = match kind {
            CallErrorKind::UnknownKey { given, expected } => CallErrorKind::UnknownKey {
                given: short(given),
                expected,
            },
            CallErrorKind::UnknownValue { given, expected } => CallErrorKind::UnknownValue {
                given: short(given),
                expected,
            },
            CallErrorKind::UnknownFigure(given) => CallErrorKind::UnknownFigure(short(given)),
            other => other,
        };
        Self {
            place: place.to_owned(),
            kind,
        }
    }

    /// Its name in kebab case, which stays when a text is worded anew.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.kind {
            CallErrorKind::WrongType { .. } => "wrong-type",
            CallErrorKind::UnknownKey { .. } => "unknown-key",
            CallErrorKind::UnknownValue { .. } => "unknown-value",
            CallErrorKind::UnknownFigure(_) => "unknown-figure",
            CallErrorKind::NotFinite => "not-finite",
            CallErrorKind::NegativeHalfWidth => "negative-half-width",
            CallErrorKind::NoHalfWidth => "no-half-width",
            CallErrorKind::NotTwo => "not-two",
            CallErrorKind::Unreadable(_) => "unreadable-text",
            CallErrorKind::NoQuantity(_) => "no-quantity",
        }
    }
}

/// What is wrong, in a sentence that begins with the place.
#[must_use]
pub fn call_error(error: &CallError, lang: Lang) -> String {
    let (place, en) = (&*error.place, lang == Lang::En);
    let pick = |english: &'static str, spanish: &'static str| if en { english } else { spanish };
    let say = |template: &'static str, given: &str| {
        let expected = call_expected(error, lang);
        fill(template, &[place, given, &expected, "{ text }"])
    };
    match &error.kind {
        CallErrorKind::WrongType { given, .. } => say(
            pick(
                "{0}: the type is {1}; give {2}.",
                "{0}: el tipo es {1}; indique {2}.",
            ),
            given,
        ),
        CallErrorKind::UnknownKey { given, .. } => say(
            pick(
                "{0}: “{1}” is no key of this object; give {2}.",
                "{0}: “{1}” no es una clave de este objeto; indique {2}.",
            ),
            given,
        ),
        CallErrorKind::UnknownValue { given, .. } => say(
            pick(
                "{0}: “{1}” means nothing here; give {2}.",
                "{0}: “{1}” no significa nada aquí; indique {2}.",
            ),
            given,
        ),
        CallErrorKind::UnknownFigure(given) => say(
            pick(
                "{0}: no figure has the id “{1}”; give {2}. A number is given as {3}.",
                "{0}: ninguna cifra tiene el identificador “{1}”; indique {2}. Un número se indica como {3}.",
            ),
            given,
        ),
        CallErrorKind::NotFinite => say(
            pick(
                "{0}: this is no finite number; give {2}.",
                "{0}: no es un número finito; indique {2}.",
            ),
            "",
        ),
        CallErrorKind::NegativeHalfWidth => say(
            pick(
                "{0}: a precision is not below 0; give {2}.",
                "{0}: una precisión no es menor que 0; indique {2}.",
            ),
            "",
        ),
        CallErrorKind::NoHalfWidth => say(
            pick(
                "{0}: without a halfWidth the number is exact, and no such qualifier goes with it; give {2}.",
                "{0}: sin halfWidth el número es exacto y no admite ese qualifier; indique {2}.",
            ),
            "",
        ),
        CallErrorKind::NotTwo => say(
            pick(
                "{0}: give two of part, whole and share; the third is worked out.",
                "{0}: indique dos de part, whole y share; el tercero se calcula.",
            ),
            "",
        ),
        CallErrorKind::Unreadable(error) => [place, ": ", &typed_error(error, lang)].concat(),
        CallErrorKind::NoQuantity(error) => [place, ": ", &maths_error(*error, lang)].concat(),
    }
}

/// What was expected: a type as in TypeScript, or an example.
#[must_use]
pub fn call_expected(error: &CallError, lang: Lang) -> String {
    let expected = match (&error.kind, lang) {
        (CallErrorKind::WrongType { expected, .. }, _)
        | (CallErrorKind::UnknownKey { expected, .. }, _)
        | (CallErrorKind::UnknownValue { expected, .. }, _) => expected,
        (CallErrorKind::UnknownFigure(_), Lang::En) => "an id that figures() lists",
        (CallErrorKind::UnknownFigure(_), Lang::Es) => "un identificador de los que da figures()",
        (CallErrorKind::NotFinite, Lang::En) => "a finite number",
        (CallErrorKind::NotFinite, Lang::Es) => "un número finito",
        (CallErrorKind::NegativeHalfWidth, Lang::En) => "0 or more",
        (CallErrorKind::NegativeHalfWidth, Lang::Es) => "0 o más",
        (CallErrorKind::NoHalfWidth, Lang::En) => "a halfWidth above 0",
        (CallErrorKind::NoHalfWidth, Lang::Es) => "un halfWidth mayor que 0",
        (CallErrorKind::NotTwo, _) => "{ part, whole } | { share, whole } | { part, share }",
        (CallErrorKind::Unreadable(_), Lang::En) => "{amount} | 617 bn | 18.9% | 28.9 ± 0.05",
        (CallErrorKind::Unreadable(_), Lang::Es) => {
            "{amount} | 6.6\u{a0}billones | 18.9\u{a0}% | 28.9 ± 0.05"
        }
        (CallErrorKind::NoQuantity(_), Lang::En) => "an amount of 0 or more",
        (CallErrorKind::NoQuantity(_), Lang::Es) => "una cantidad de 0 o más",
    };
    of_this_sheet(expected, lang)
}
