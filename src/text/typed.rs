//! Numbers that a reader types, as people write them in both languages.

use super::digits::{MOST_DECIMALS, POWERS, fewest_decimals, grouped};
use super::number::{NBSP, Scale, with_unit};
use super::tokens::{Token, TokenKind, tokens};
use crate::dataset::{Lang, Qualifier, Quantity, Unit};

/// The most characters that are read.
pub const LONGEST_TYPED: usize = 200;

/// Why a typed text is no number, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedError {
    /// The character at which it stops making sense, counted from 0.
    pub at: usize,
    /// What is wrong there.
    pub kind: TypedErrorKind,
}

/// What is wrong with a typed text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedErrorKind {
    /// There is nothing but spaces.
    Empty,
    /// It has more than [`LONGEST_TYPED`] characters.
    TooLong,
    /// There are words or signs, but no number where one is needed.
    NoNumber,
    /// A second number where only one makes sense.
    SecondNumber,
    /// More digits than can be kept: at most 15.
    TooManyDigits,
    /// A comma or a point that groups nothing, as in "1,5".
    Grouping,
    /// A word that is neither scale nor unit.
    UnknownWord(String),
    /// A sign that has no place in a number.
    UnknownSign(char),
    /// "trillón": 10¹⁸ in Spanish, mostly written for 10¹².
    Trillon,
    /// Scale words that do not go together, as "million billion".
    TwoScales,
    /// Two units, as "US$5%".
    TwoUnits,
    /// A ± with a minus after it, or a second ±.
    Spread,
}

impl TypedError {
    pub(super) const fn new(at: usize, kind: TypedErrorKind) -> Self {
        Self { at, kind }
    }
}

/// Reads a number as a reader types it: "US$20.55 billion", "617 mil millones", "6.6 tn", "85 %",
/// "28,900 millones", "28.9 ± 0.05 billion".
///
/// - "billion" is 10⁹ and "billón" is 10¹² on both pages: the spelling tells them apart.
/// - A scale word without a unit means dollars; a number without either is a pure number.
/// - Scale and unit may stand on either side of ± and hold for both.
/// - Without ± the number is exact.
///
/// # Errors
/// The first thing that cannot be read, with its place.
///
/// ```
/// use hechos::dataset::{Lang, Unit};
/// use hechos::text::parse;
/// let typed = parse("28,900 millones de dólares", Lang::Es).expect("a number");
/// assert_eq!((typed.value, typed.unit), (28.9e9, Unit::Usd));
/// ```
pub fn parse(text: &str, lang: Lang) -> Result<Quantity, TypedError> {
    let chars: Vec<char> = text.chars().take(LONGEST_TYPED + 1).collect();
    if chars.len() > LONGEST_TYPED {
        return Err(TypedError::new(LONGEST_TYPED, TypedErrorKind::TooLong));
    }
    let tokens = tokens(&chars, lang)?;
    if tokens.is_empty() {
        return Err(TypedError::new(0, TypedErrorKind::Empty));
    }
    let sign = |token: &Token| token.kind == TokenKind::PlusMinus;
    let (main, spread) = match tokens.iter().position(sign) {
        Some(at) => (&tokens[..at], Some((tokens[at].at, &tokens[at + 1..]))),
        None => (&tokens[..], None),
    };
    let main_end = spread.map_or(chars.len(), |(at, _)| at);
    let mut main = Amount::read(main, main_end)?;
    let mut half_width = 0.0;
    if let Some((at, rest)) = spread {
        let spread = Amount::read(rest, chars.len())?;
        if spread.negative {
            return Err(TypedError::new(at, TypedErrorKind::Spread));
        }
        if let (Some(one), Some(other)) = (main.unit, spread.unit)
            && one != other
        {
            return Err(TypedError::new(at, TypedErrorKind::TwoUnits));
        }
        main.unit = main.unit.or(spread.unit);
        main.power = main.power.or(spread.power);
        half_width = spread.value(spread.power.or(main.power));
    }
    let without_unit = match main.power {
        Some(_) => Unit::Usd,
        None => Unit::Ratio,
    };
    Ok(Quantity {
        value: main.value(main.power),
        unit: main.unit.unwrap_or(without_unit),
        qualifier: Qualifier::Plain,
        half_width,
        half_width_strict: half_width,
        bound: None,
    })
}

/// A reader's own number, written so that [`parse`] reads it back: "US$28.9 billion ± 0.05".
/// Places in a ranking have no typed form and print as numbers.
#[must_use]
pub fn typed(quantity: &Quantity, lang: Lang) -> String {
    let scale = Scale::for_value(quantity.value, quantity.unit);
    let full = |value| grouped(value, fewest_decimals(value, MOST_DECIMALS));
    let number = full(scale.divide(quantity.value));
    let mut text = match quantity.unit {
        Unit::Ratio | Unit::Rank => number,
        unit => with_unit(&number, unit, scale, lang),
    };
    if quantity.half_width > 0.0 {
        text.push_str(&format!(
            " ±{NBSP}{}",
            full(scale.divide(quantity.half_width))
        ));
    }
    text
}

/// One side of a ±.
struct Amount {
    negative: bool,
    mantissa: u64,
    decimals: u8,
    power: Option<u8>,
    unit: Option<Unit>,
}

impl Amount {
    fn read(tokens: &[Token], end: usize) -> Result<Self, TypedError> {
        let mut number = None;
        let mut negative = false;
        let (mut power, mut unit) = (None, None);
        for token in tokens {
            let error = |kind| Err(TypedError::new(token.at, kind));
            match token.kind {
                TokenKind::Number { .. } if number.is_some() => {
                    return error(TypedErrorKind::SecondNumber);
                }
                TokenKind::Number { mantissa, decimals } => number = Some((mantissa, decimals)),
                TokenKind::Minus if number.is_none() && !negative => negative = true,
                TokenKind::Minus => return error(TypedErrorKind::UnknownSign('-')),
                TokenKind::PlusMinus => return error(TypedErrorKind::Spread),
                _ => {}
            }
            let (more, its_unit) = match token.kind {
                TokenKind::Scale(more) => (Some(more), None),
                TokenKind::ScaledUnit(more, its_unit) => (Some(more), Some(its_unit)),
                TokenKind::Unit(its_unit) => (None, Some(its_unit)),
                _ => (None, None),
            };
            if let Some(more) = more {
                power = match power {
                    _ if number.is_none() => return error(TypedErrorKind::NoNumber),
                    None => Some(more),
                    Some(3) if more > 3 => Some(3 + more),
                    Some(_) => return error(TypedErrorKind::TwoScales),
                };
            }
            if let Some(its_unit) = its_unit
                && unit.replace(its_unit).is_some_and(|unit| unit != its_unit)
            {
                return error(TypedErrorKind::TwoUnits);
            }
        }
        let Some((mantissa, decimals)) = number else {
            let at = tokens.first().map_or(end, |token| token.at);
            return Err(TypedError::new(at, TypedErrorKind::NoNumber));
        };
        Ok(Self {
            negative,
            mantissa,
            decimals,
            power,
            unit,
        })
    }

    /// Mantissa and power of ten are exact, so this is the nearest `f64` to what was typed.
    fn value(&self, power: Option<u8>) -> f64 {
        let (power, decimals) = (power.unwrap_or(0), self.decimals);
        let mantissa = self.mantissa as f64;
        let size = match power.checked_sub(decimals) {
            Some(up) => mantissa * POWERS[usize::from(up)],
            None => mantissa / POWERS[usize::from(decimals - power)],
        };
        if self.negative && size > 0.0 {
            -size
        } else {
            size
        }
    }
}
