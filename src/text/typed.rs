//! Numbers that a reader types, as people write them in both languages.
//!
//! A grammar of its own: text2num and its kind read numbers spelled out, and unit parsers read
//! exact measures; none reads how vague "nearly 300 mil millones" is, in a few kilobytes of wasm.

use super::digits::POWERS;
use super::tokens::{Token, TokenKind, Word, tokens};
use super::typed_error::{TypedError, TypedErrorKind};
use crate::dataset::{Lang, Qualifier, Quantity, Unit};

/// The most characters that are read.
pub const LONGEST_TYPED: usize = 200;

/// The largest number of a fraction.
pub(super) const LARGEST_IN_FRACTION: u64 = 1_000_000;

/// Reads a number as a reader types it: "US$20.55 billion", "nearly 300 mil millones", "6.6 tn",
/// "85 %", "> 28,900 millones", "28.9 ± 0.05 billion", "18 of 20", "3/4".
///
/// - "billion" is 10⁹ and "billón" is 10¹² on both pages: the spelling tells them apart.
/// - A scale word without a unit means dollars; a number without either is a pure number.
/// - With unit, scale or qualifier it is as precise as it is printed: half of the last significant
///   place, and half of the last printed place in the strict reading. Zeros at the end of a whole
///   number are not significant, zeros after a point are.
/// - ± sets the precision. Scale and unit may stand on either side of it and hold for both.
/// - A bare number, a fraction, a count out of a whole, 0, 100% and what is "exactly" are exact.
///
/// # Errors
/// The first thing that cannot be read, with its place.
///
/// ```
/// use hechos::dataset::{Lang, Unit};
/// use hechos::text::parse;
/// let typed = parse("28,900 millones de dólares", Lang::Es).expect("a number");
/// assert_eq!((typed.value, typed.unit), (28.9e9, Unit::Usd));
/// assert_eq!((typed.half_width, typed.half_width_strict), (5e7, 5e5));
/// ```
pub fn parse(text: &str, lang: Lang) -> Result<Quantity, TypedError> {
    read(text, lang, Field::Any)
}

/// The same in a field for shares: a fraction or a bare number between 0 and 1 is that share of a
/// whole, any other bare number is in per cent.
///
/// # Errors
/// As [`parse`], and [`TypedErrorKind::OneOrAll`] for a bare 1.
///
/// ```
/// use hechos::dataset::Lang;
/// use hechos::text::parse_share;
/// for text in ["0.75", "3/4", "exactly 75%", "15 of 20"] {
///     let share = parse_share(text, Lang::En).expect("a share");
///     assert_eq!((share.value, share.half_width), (75.0, 0.0));
/// }
/// ```
pub fn parse_share(text: &str, lang: Lang) -> Result<Quantity, TypedError> {
    read(text, lang, Field::Share)
}

/// The same in a field for a rate of growth: a bare number is in per cent, below 1 too, for growth of
/// half a per cent is as likely as growth by half.
///
/// # Errors
/// As [`parse`].
pub fn parse_rate(text: &str, lang: Lang) -> Result<Quantity, TypedError> {
    read(text, lang, Field::Rate)
}

/// What a field is for.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    Any,
    Share,
    Rate,
}

fn read(text: &str, lang: Lang, field: Field) -> Result<Quantity, TypedError> {
    let chars: Vec<char> = text.chars().take(LONGEST_TYPED + 1).collect();
    let error = |at, end, kind| Err(TypedError::new(&chars, at, end, kind));
    if chars.len() > LONGEST_TYPED {
        return error(LONGEST_TYPED, LONGEST_TYPED, TypedErrorKind::TooLong);
    }
    let tokens = tokens(&chars, lang)?;
    if tokens.is_empty() {
        return error(0, 0, TypedErrorKind::Empty);
    }
    let sign = |token: &Token| token.kind == TokenKind::Word(Word::PlusMinus);
    let Some(sign) = tokens.iter().position(sign) else {
        return Amount::read(&chars, &tokens, chars.len(), field)?.quantity(&chars, None, field);
    };
    let Token { at, end, .. } = tokens[sign];
    let mut main = Amount::read(&chars, &tokens[..sign], at, field)?;
    let spread = Amount::read(&chars, &tokens[sign + 1..], chars.len(), field)?;
    if spread.negative {
        return error(at, end, TypedErrorKind::Spread);
    }
    if main.over.is_some() || spread.over.is_some() {
        return error(at, end, TypedErrorKind::Fraction);
    }
    let firm = !matches!(main.lead, None | Some(Lead::Vague(Qualifier::About)));
    if firm || spread.lead.is_some() {
        return error(at, end, TypedErrorKind::QualifiedSpread);
    }
    let units_differ = main.unit.is_some() && spread.unit.is_some() && main.unit != spread.unit;
    main.unit = main.unit.or(spread.unit);
    main.power = main.power.or(spread.power);
    let scaled = main.power.or(spread.power).is_some();
    if units_differ || scaled && main.unit.is_some_and(|unit| unit != Unit::Usd) {
        return error(at, end, TypedErrorKind::TwoUnits);
    }
    main.quantity(&chars, Some(&spread), field)
}

/// One side of a ±.
#[derive(Default)]
struct Amount {
    /// Where its number stands.
    at: usize,
    end: usize,
    lead: Option<Lead>,
    negative: bool,
    mantissa: u64,
    decimals: u8,
    power: Option<u8>,
    unit: Option<Unit>,
    /// The second number of a fraction or a count.
    over: Option<Over>,
}

/// What stands before the number.
#[derive(Clone, Copy, PartialEq)]
enum Lead {
    Exact,
    Vague(Qualifier),
}

struct Over {
    whole: u64,
    /// "of" rather than "/".
    counted: bool,
}

impl Amount {
    fn read(text: &[char], tokens: &[Token], end: usize, field: Field) -> Result<Self, TypedError> {
        let mut amount = Self::default();
        let mut found = false;
        let mut before = None;
        for token in tokens {
            let error = |kind| Err(TypedError::new(text, token.at, token.end, kind));
            let joint = before.replace(token.kind);
            let word = match token.kind {
                TokenKind::Number { mantissa, decimals } if !found => {
                    found = true;
                    (amount.mantissa, amount.decimals) = (mantissa, decimals);
                    (amount.at, amount.end) = (token.at, token.end);
                    continue;
                }
                TokenKind::Number { mantissa, decimals } => {
                    let counted = joint == Some(TokenKind::Word(Word::Of));
                    let bare = amount.unit.is_none() && amount.power.is_none();
                    if amount.over.is_some()
                        || !(counted && bare || joint == Some(TokenKind::Word(Word::Slash)))
                    {
                        return error(TypedErrorKind::SecondNumber);
                    }
                    let too_large = amount.mantissa.max(mantissa) > LARGEST_IN_FRACTION;
                    if too_large || amount.decimals > 0 || decimals > 0 || !bare {
                        return error(TypedErrorKind::Fraction);
                    }
                    let whole = mantissa;
                    if whole == 0 {
                        return error(TypedErrorKind::OfNothing);
                    }
                    if (counted || field != Field::Any) && amount.mantissa > whole {
                        return error(TypedErrorKind::MoreThanWhole);
                    }
                    amount.over = Some(Over { whole, counted });
                    continue;
                }
                TokenKind::Word(word) => word,
            };
            let (power, unit) = match word {
                _ if joint == Some(TokenKind::Word(Word::Slash)) => {
                    return error(TypedErrorKind::Fraction);
                }
                Word::Minus if !found && !amount.negative => {
                    amount.negative = true;
                    continue;
                }
                Word::Qualifier(_) | Word::Exact
                    if found || amount.negative || amount.lead.is_some() =>
                {
                    return error(TypedErrorKind::Qualifier);
                }
                Word::Qualifier(qualifier) => {
                    amount.lead = Some(Lead::Vague(qualifier));
                    continue;
                }
                Word::Exact => {
                    amount.lead = Some(Lead::Exact);
                    continue;
                }
                Word::Of => continue,
                Word::Slash if found && amount.over.is_none() => continue,
                Word::Slash | Word::Minus => return error(TypedErrorKind::UnknownSign),
                Word::PlusMinus => return error(TypedErrorKind::Spread),
                Word::Scale(power) => (Some(power), None),
                Word::ScaledUnit(power, unit) => (Some(power), Some(unit)),
                Word::Unit(unit) => (None, Some(unit)),
                Word::UpperLimit | Word::Currency | Word::Trillon => {
                    return error(TypedErrorKind::UnknownWord);
                }
            };
            if amount.over.is_some() {
                return error(TypedErrorKind::Fraction);
            }
            if let Some(more) = power {
                amount.power = match amount.power {
                    _ if !found => return error(TypedErrorKind::NoNumber),
                    None => Some(more),
                    Some(3) if more > 3 => Some(3 + more),
                    Some(_) => return error(TypedErrorKind::TwoScales),
                };
            }
            let two_units = unit.is_some_and(|unit| {
                amount
                    .unit
                    .replace(unit)
                    .is_some_and(|before| before != unit)
            });
            if two_units
                || amount.power.is_some() && amount.unit.is_some_and(|unit| unit != Unit::Usd)
            {
                return error(TypedErrorKind::TwoUnits);
            }
        }
        let hanging = before == Some(TokenKind::Word(Word::Slash));
        if !found || hanging {
            let at = tokens
                .first()
                .filter(|_| !hanging)
                .map_or(end, |token| token.at);
            let end = tokens
                .last()
                .filter(|_| !hanging)
                .map_or(end, |token| token.end);
            return Err(TypedError::new(text, at, end, TypedErrorKind::NoNumber));
        }
        Ok(amount)
    }

    fn quantity(
        mut self,
        text: &[char],
        spread: Option<&Self>,
        field: Field,
    ) -> Result<Quantity, TypedError> {
        let error = |kind| Err(TypedError::new(text, self.at, self.end, kind));
        let qualifier = match self.lead {
            Some(Lead::Vague(qualifier)) => qualifier,
            _ => Qualifier::Plain,
        };
        if let Some(over) = &self.over {
            if qualifier != Qualifier::Plain
                || (over.counted || field != Field::Any) && self.negative
            {
                return error(TypedErrorKind::Fraction);
            }
            let in_percent = over.counted || field != Field::Any;
            let part = if in_percent { 100 } else { 1 } * self.mantissa;
            let unit = if in_percent {
                Unit::Percent
            } else {
                Unit::Ratio
            };
            return Ok(Quantity {
                value: signed(part as f64 / over.whole as f64, self.negative),
                unit,
                qualifier,
                half_width: 0.0,
                half_width_strict: 0.0,
                bound: None,
            });
        }
        let to_one_side = matches!(qualifier, Qualifier::Nearly | Qualifier::MoreThan);
        if to_one_side && (self.negative || self.mantissa == 0) {
            return error(TypedErrorKind::QualifiedNegative);
        }
        let mut bare = self.unit.is_none() && self.power.is_none();
        if bare && field != Field::Any {
            let one = POWERS[usize::from(self.decimals)] as u64;
            let share = field == Field::Share && !self.negative;
            if share && self.mantissa == one {
                return error(TypedErrorKind::OneOrAll);
            }
            self.unit = Some(Unit::Percent);
            if share && self.mantissa > 0 && self.mantissa < one {
                self.power = Some(2);
            } else {
                bare = false;
            }
        }
        let nothing_or_all = self.decimals == 0
            && (self.mantissa == 0 || self.unit == Some(Unit::Percent) && self.mantissa == 100);
        let exact = match self.lead {
            Some(Lead::Exact) => true,
            Some(Lead::Vague(_)) => false,
            None => bare || nothing_or_all,
        };
        let (half_width, half_width_strict) = match spread {
            Some(spread) => {
                let half = spread.value(spread.power.or(self.power));
                (half, half)
            }
            None if exact => (0.0, 0.0),
            None => self.half_places(),
        };
        let without_unit = match self.power {
            Some(_) => Unit::Usd,
            None => Unit::Ratio,
        };
        Ok(Quantity {
            value: signed(self.value(self.power), self.negative),
            unit: self.unit.unwrap_or(without_unit),
            qualifier,
            half_width,
            half_width_strict,
            bound: None,
        })
    }

    /// Mantissa and power of ten are exact, so this is the nearest `f64` to what was typed.
    fn value(&self, power: Option<u8>) -> f64 {
        shifted(
            self.mantissa,
            i16::from(power.unwrap_or(0)) - i16::from(self.decimals),
        )
    }

    /// Half of the last significant and of the last printed place.
    fn half_places(&self) -> (f64, f64) {
        let place = i16::from(self.power.unwrap_or(0)) - i16::from(self.decimals);
        let (mut digits, mut zeros) = (self.mantissa, 0);
        while self.decimals == 0 && digits > 0 && digits.is_multiple_of(10) {
            digits /= 10;
            zeros += 1;
        }
        (shifted(5, place + zeros - 1), shifted(5, place - 1))
    }
}

/// Digits × 10^places, rounded once.
fn shifted(digits: u64, places: i16) -> f64 {
    let steps = usize::from(places.unsigned_abs());
    let most = POWERS.len() - 1;
    let power = POWERS[steps.min(most)] * POWERS[steps.saturating_sub(most).min(most)];
    if places < 0 {
        digits as f64 / power
    } else {
        digits as f64 * power
    }
}

/// Zero has no sign.
fn signed(size: f64, negative: bool) -> f64 {
    if negative && size > 0.0 { -size } else { size }
}
