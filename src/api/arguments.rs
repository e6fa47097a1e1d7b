//! Reads arguments: options, operands, questions; or says what is wrong with them.

use super::Value;
use crate::dataset::{FigureId, Lang, Qualifier, Quantity, Unit};
use crate::judge::{Asked, Operand};
use crate::maths::Reading;
use crate::text::{
    CallError, CallErrorKind as Kind, call_error, call_expected, parse, parse_share,
};

/// The keys that arguments may have. Read by name, so that those of a prototype count too.
pub const KEYS: [&str; 10] = [
    "part",
    "whole",
    "share",
    "text",
    "value",
    "unit",
    "halfWidth",
    "qualifier",
    "reading",
    "lang",
];

const OPERAND: &str = "the id of a figure | { text: string } | { value: number, unit: Unit, halfWidth?: number, qualifier?: Qualifier }";
const OPTIONS: &str = "{ reading?: Reading, lang?: Lang }";
const QUESTION: &str = "{ part?: Operand, whole?: Operand, share?: Operand }";
const READING: &str = "\"plausible\" | \"strict\"";
const LANG: &str = "\"en\" | \"es\"";
const UNIT: &str = "{own} | \"percent\" | \"percentage-point\" | \"ratio\" | \"count\" | \"rank\" | \"year\" | \"month\"";
const QUALIFIER: &str = "\"plain\" | \"about\" | \"nearly\" | \"more-than\" | \"less-than\"";

/// Why a call has no answer, as `HechosError` says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Its name in kebab case.
    pub code: &'static str,
    /// What is wrong, in the language asked for.
    pub message: String,
    /// What was expected: a type, or an example.
    pub expected: String,
}

/// In which reading and language to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Options {
    pub reading: Reading,
    pub lang: Lang,
}

/// What an operand is for: a bare number is a share only where one is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Share,
    Other,
}

impl Options {
    pub fn read(given: &Value) -> Result<Self, Wrong> {
        // The language first, so that all else is said in it.
        let mut options = Self::default();
        let wrong = |place: &str, kind| options.wrong(place, kind);
        let lang = match key(given, "lang") {
            None => Lang::En,
            Some(value) => {
                let tag = text(value, LANG).map_err(|kind| wrong("options.lang", kind))?;
                let found = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
                found.ok_or_else(|| wrong("options.lang", unknown(tag, LANG)))?
            }
        };
        options.lang = lang;
        let wrong = |place: &str, kind| options.wrong(place, kind);
        match given {
            Value::Undefined => {}
            Value::Object(keys) => {
                known(keys, &["reading", "lang"], OPTIONS)
                    .map_err(|kind| wrong("options", kind))?;
            }
            other => return Err(wrong("options", not(other, OPTIONS))),
        }
        options.reading = match key(given, "reading") {
            None => Reading::default(),
            Some(value) => match text(value, READING) {
                Ok("plausible") => Reading::Plausible,
                Ok("strict") => Reading::Strict,
                Ok(other) => return Err(wrong("options.reading", unknown(other, READING))),
                Err(kind) => return Err(wrong("options.reading", kind)),
            },
        };
        Ok(options)
    }

    /// The error, in the language of these options.
    pub fn wrong(self, place: &str, kind: Kind) -> Wrong {
        let error = CallError::new(place, kind);
        Wrong {
            code: error.code(),
            message: call_error(&error, self.lang),
            expected: call_expected(&error, self.lang),
        }
    }

    /// A figure by its id.
    pub fn figure(self, given: &Value, place: &str) -> Result<FigureId, Wrong> {
        let id = text(given, "the id of a figure").map_err(|kind| self.wrong(place, kind))?;
        let unknown = || self.wrong(place, Kind::UnknownFigure(id.to_owned()));
        FigureId::find(id).ok_or_else(unknown)
    }

    /// One operand.
    pub fn operand(self, given: &Value, place: &str, part: Part) -> Result<Operand, Wrong> {
        let wrong = |kind| self.wrong(place, kind);
        match given {
            Value::Text(_) => self.figure(given, place).map(Operand::Figure),
            Value::Object(keys) => match key(given, "text") {
                Some(typed) => {
                    known(keys, &["text"], OPERAND).map_err(wrong)?;
                    self.typed(typed, &[place, ".text"].concat(), part)
                        .map(Operand::Typed)
                }
                None => {
                    known(keys, &["value", "unit", "halfWidth", "qualifier"], OPERAND)
                        .map_err(wrong)?;
                    self.quantity(given, place).map(Operand::Typed)
                }
            },
            other => Err(wrong(not(other, OPERAND))),
        }
    }

    /// A number as a person types it.
    pub fn typed(self, given: &Value, place: &str, part: Part) -> Result<Quantity, Wrong> {
        let wrong = |kind| self.wrong(place, kind);
        let read = match part {
            Part::Share => parse_share,
            Part::Other => parse,
        };
        let typed = text(given, "string").map_err(wrong)?;
        read(typed, self.lang).map_err(|error| wrong(Kind::Unreadable(error)))
    }

    /// The question of the two that are given.
    pub fn question(self, given: &Value) -> Result<Asked, Wrong> {
        let wrong = |kind| self.wrong("question", kind);
        let Value::Object(keys) = given else {
            return Err(wrong(not(given, QUESTION)));
        };
        known(keys, &["part", "whole", "share"], QUESTION).map_err(wrong)?;
        let slot = |name, part| {
            key(given, name)
                .map(|value| self.operand(value, name, part))
                .transpose()
        };
        let (part, whole) = (slot("part", Part::Other)?, slot("whole", Part::Other)?);
        let share = slot("share", Part::Share)?;
        match (part, whole, share) {
            (Some(part), Some(whole), None) => Ok(Asked::Share { part, whole }),
            (None, Some(whole), Some(share)) => Ok(Asked::Part { share, whole }),
            (Some(part), None, Some(share)) => Ok(Asked::Whole { part, share }),
            _ => Err(wrong(Kind::NotTwo)),
        }
    }

    /// The chain of these shares.
    pub fn chain(self, shares: &Value, whole: &Value) -> Result<Asked, Wrong> {
        let Value::List(given) = shares else {
            return Err(self.wrong("shares", not(shares, "Operand[]")));
        };
        let mut shares = Vec::with_capacity(given.len());
        for (at, share) in given.iter().enumerate() {
            let place = ["shares[", &at.to_string(), "]"].concat();
            shares.push(self.operand(share, &place, Part::Share)?);
        }
        let whole = match whole {
            Value::Undefined => None,
            given => Some(self.operand(given, "whole", Part::Other)?),
        };
        Ok(Asked::Chain { shares, whole })
    }

    /// A number with its unit. It is as exact as `halfWidth` says, in both readings.
    fn quantity(self, given: &Value, place: &str) -> Result<Quantity, Wrong> {
        let within = |name: &str| [place, ".", name].concat();
        let wrong = |name: &str, kind| self.wrong(&within(name), kind);
        let required = |name| key(given, name).unwrap_or(&Value::Undefined);
        let number = |name, value: &Value| match value {
            Value::Number(number) if number.is_finite() => Ok(*number),
            Value::Number(_) => Err(wrong(name, Kind::NotFinite)),
            other => Err(wrong(name, not(other, "number"))),
        };
        let value = number("value", required("value"))?;
        let word = text(required("unit"), UNIT).map_err(|kind| wrong("unit", kind))?;
        let unit = Unit::of_word(word).ok_or_else(|| wrong("unit", unknown(word, UNIT)))?;
        let half_width = match key(given, "halfWidth") {
            None => 0.0,
            Some(half) => number("halfWidth", half)?,
        };
        if half_width < 0.0 {
            return Err(wrong("halfWidth", Kind::NegativeHalfWidth));
        }
        let qualifier = match key(given, "qualifier") {
            None => Qualifier::Plain,
            Some(value) => {
                let word = text(value, QUALIFIER).map_err(|kind| wrong("qualifier", kind))?;
                let found = Qualifier::of_word(word);
                found.ok_or_else(|| wrong("qualifier", unknown(word, QUALIFIER)))?
            }
        };
        // "Nearly 300 billion" without a precision would be exactly 300 billion.
        if qualifier != Qualifier::Plain && half_width == 0.0 {
            return Err(wrong("qualifier", Kind::NoHalfWidth));
        }
        Ok(Quantity {
            value,
            unit,
            qualifier,
            half_width,
            half_width_strict: half_width,
            bound: None,
        })
    }
}

/// What stands under a key; None where it is left out.
fn key<'a>(given: &'a Value, name: &str) -> Option<&'a Value> {
    let Value::Object(keys) = given else {
        return None;
    };
    let found = keys.iter().find(|(key, _)| key == name);
    found
        .map(|(_, value)| value)
        .filter(|value| **value != Value::Undefined)
}

/// A mistyped key would silently mean nothing.
fn known(keys: &[(String, Value)], names: &[&str], expected: &'static str) -> Result<(), Kind> {
    match keys.iter().find(|(key, _)| !names.contains(&&**key)) {
        None => Ok(()),
        Some((key, _)) => Err(Kind::UnknownKey {
            given: key.clone(),
            expected,
        }),
    }
}

fn text<'a>(given: &'a Value, expected: &'static str) -> Result<&'a str, Kind> {
    match given {
        Value::Text(text) => Ok(text),
        other => Err(not(other, expected)),
    }
}

fn not(given: &Value, expected: &'static str) -> Kind {
    Kind::WrongType {
        given: given.kind(),
        expected,
    }
}

fn unknown(given: &str, expected: &'static str) -> Kind {
    Kind::UnknownValue {
        given: given.to_owned(),
        expected,
    }
}
