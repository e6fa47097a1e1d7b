//! One number of a typed text with the words around it, and the quantity that it stands for.

use super::error::{TypedError, TypedErrorKind};
use super::numeral::{Piece, Placed};
use super::tokens::Word;
use super::{Field, LARGEST_IN_FRACTION, shifted};
use crate::dataset::{Qualifier, Unit};
use crate::text::numbers::digits::MOST_DECIMALS;
use crate::text::numbers::numeral::{Numeral, decimal};

/// One side of a ±, one end of a range, or all of it.
#[derive(Default)]
pub(super) struct Phrase {
    /// Where its number stands.
    pub at: usize,
    pub end: usize,
    pub lead: Option<Lead>,
    pub negative: bool,
    pub number: Numeral,
    pub unit: Option<Unit>,
    /// The second number of a fraction or a count.
    pub over: Option<Over>,
    /// The power of ten that its unit comes with below one: -2 for basis points.
    pub below_one: i16,
    /// Where ± or a range sets how vague it is: digits, and the power of ten of the last one.
    pub spread: Option<(u64, i16)>,
}

/// What stands before the number.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Lead {
    Exact,
    Vague(Qualifier),
}

#[derive(Clone, Copy)]
pub(super) struct Over {
    pub whole: u64,
    /// "of" rather than "/".
    pub counted: bool,
}

impl Phrase {
    /// Reads the pieces of one number; `end` is where the text of it ends.
    ///
    /// Three callers: inlined, it would weigh three times as much.
    #[inline(never)]
    pub fn read(
        text: &[char],
        pieces: &[Placed],
        end: usize,
        field: Field,
    ) -> Result<Self, TypedError> {
        let mut phrase = Self::default();
        let (mut found, mut signed) = (false, false);
        let mut joint = None;
        for Placed { at, end, piece } in pieces.iter().copied() {
            let wrong = |kind| TypedError::new(text, at, end, kind);
            let word = match piece {
                Piece::Numeral(number) if !found => {
                    found = true;
                    phrase.number = number;
                    phrase.over = number.over.map(|whole| Over {
                        whole,
                        counted: false,
                    });
                    (phrase.at, phrase.end) = (at, end);
                    phrase.money_alone_is_scaled().map_err(wrong)?;
                    continue;
                }
                Piece::Numeral(number) => {
                    match (joint.take(), number.scale) {
                        (Some(joint), _) => phrase.put_over(number, joint, field),
                        // "3/4 de mil millones".
                        (None, Some(power)) if phrase.over.is_some() && number.mantissa == 1 => {
                            phrase.scale_by(power)
                        }
                        _ => Err(TypedErrorKind::SecondNumber),
                    }
                    .map_err(wrong)?;
                    continue;
                }
                Piece::Word(word) => word,
            };
            if joint == Some(Word::Slash) {
                return Err(wrong(TypedErrorKind::Fraction));
            }
            let vague = Lead::Vague;
            let lead = match word {
                Word::Qualifier(qualifier) if !found => Some(vague(qualifier)),
                Word::Loosely => Some(vague(Qualifier::About)),
                Word::OrMore if found => Some(vague(Qualifier::MoreThan)),
                Word::Exact if !found => Some(Lead::Exact),
                _ => None,
            };
            if lead.is_some() && phrase.lead.is_none() && !signed {
                phrase.lead = lead;
                continue;
            }
            let (power, unit) = match word {
                Word::Dash if !found && !signed => {
                    (signed, phrase.negative) = (true, true);
                    continue;
                }
                Word::OrMore if !signed => {
                    signed = true;
                    continue;
                }
                Word::Qualifier(_) | Word::Loosely | Word::Exact => {
                    return Err(wrong(TypedErrorKind::Qualifier));
                }
                Word::Of | Word::OutOf | Word::Slash if found && phrase.over.is_none() => {
                    joint = Some(word);
                    continue;
                }
                Word::Of | Word::Article | Word::A | Word::Cardinal(_) => continue,
                Word::Between if !found => continue,
                Word::Slash | Word::Dash | Word::OrMore => {
                    return Err(wrong(TypedErrorKind::UnknownSign));
                }
                Word::PlusMinus => return Err(wrong(TypedErrorKind::Spread)),
                Word::UpperLimit | Word::UpTo => return Err(wrong(TypedErrorKind::UpperLimit)),
                Word::Currency => return Err(wrong(TypedErrorKind::Currency)),
                Word::Trillon => return Err(wrong(TypedErrorKind::Trillon)),
                Word::ShortScale => return Err(wrong(TypedErrorKind::ShortScale)),
                Word::Multiple(times) if !found => {
                    found = true;
                    phrase.number = Numeral {
                        mantissa: u64::from(times),
                        ..Numeral::default()
                    };
                    (phrase.at, phrase.end) = (at, end);
                    (None, Unit::Ratio)
                }
                Word::Scale(_) | Word::Mil if !found => {
                    return Err(wrong(TypedErrorKind::NoNumber));
                }
                Word::Scale(power) => {
                    // A unit stands between the number and its scale: "5 dollars million".
                    phrase.scale_by(i16::from(power)).map_err(wrong)?;
                    phrase.money_alone_is_scaled().map_err(wrong)?;
                    continue;
                }
                Word::ScaledUnit(power, unit) => (Some(i16::from(power)), unit),
                Word::Unit(unit) => (None, unit),
                Word::Mil
                | Word::Hundred
                | Word::Unread
                | Word::Part(_)
                | Word::Vulgar(..)
                | Word::Multiple(_)
                | Word::And
                | Word::Between
                | Word::To
                | Word::OutOf => return Err(wrong(TypedErrorKind::UnknownWord)),
            };
            joint = None;
            if phrase.over.is_some() {
                return Err(wrong(TypedErrorKind::Fraction));
            }
            match power {
                Some(_) if !found => return Err(wrong(TypedErrorKind::NoNumber)),
                // Basis points are read to the last of them.
                Some(power) if power < 0 => {
                    phrase.below_one = power;
                    phrase.number.place += power;
                    phrase.number.point = true;
                    if phrase.number.place < -i16::from(MOST_DECIMALS) {
                        return Err(wrong(TypedErrorKind::TooManyDigits));
                    }
                }
                Some(power) => phrase.scale_by(power).map_err(wrong)?,
                None => {}
            }
            phrase.take_unit(unit).map_err(wrong)?;
            phrase.money_alone_is_scaled().map_err(wrong)?;
        }
        let hanging = matches!(joint, Some(Word::Slash | Word::OutOf));
        if !found || hanging {
            let around = |place: Option<&Placed>| place.filter(|_| !hanging).copied();
            let at = around(pieces.first()).map_or(end, |piece| piece.at);
            let end = around(pieces.last()).map_or(end, |piece| piece.end);
            return Err(TypedError::new(text, at, end, TypedErrorKind::NoNumber));
        }
        Ok(phrase)
    }

    /// The second number of a fraction, with the scale of all of it: "3/4 million".
    fn put_over(
        &mut self,
        mut number: Numeral,
        joint: Word,
        field: Field,
    ) -> Result<(), TypedErrorKind> {
        let bare = self.unit.is_none() && !self.scaled();
        if self.over.is_some() || joint != Word::Slash && !bare {
            return Err(TypedErrorKind::SecondNumber);
        }
        let scale = number.scale.filter(|_| joint == Word::Slash);
        if let Some(power) = scale {
            number.scale = None;
            number.place -= power;
        }
        let counts = |number: &Numeral| {
            number.place == 0
                && number.scale.is_none()
                && number.over.is_none()
                && number.mantissa <= LARGEST_IN_FRACTION
        };
        if !bare || !counts(&self.number) || !counts(&number) {
            return Err(TypedErrorKind::Fraction);
        }
        let counted = joint != Word::Slash;
        let whole = number.mantissa;
        if whole == 0 {
            return Err(TypedErrorKind::OfNothing);
        }
        if (counted || field != Field::Any) && self.number.mantissa > whole {
            return Err(TypedErrorKind::MoreThanWhole);
        }
        self.over = Some(Over { whole, counted });
        scale.map_or(Ok(()), |power| self.scale_by(power))
    }

    #[inline(never)]
    fn scale_by(&mut self, power: i16) -> Result<(), TypedErrorKind> {
        match self.number.scale {
            None | Some(0 | 3) => {}
            Some(_) => return Err(TypedErrorKind::TwoScales),
        }
        // "Three quarters of a million" has decimals; a third of it has no end.
        if let Some(over) = self.over.take() {
            let decimals = decimal(self.number.mantissa, over.whole).filter(|_| !over.counted);
            let (mantissa, place) = decimals.ok_or(TypedErrorKind::Fraction)?;
            self.number = Numeral {
                mantissa,
                place,
                ..Numeral::default()
            };
        }
        self.number.place += power;
        self.number.scale = Some(self.number.scale.unwrap_or(0) + power);
        Ok(())
    }

    /// "US$5 dollars" says one thing twice; "5%%" is a slip.
    fn take_unit(&mut self, unit: Unit) -> Result<(), TypedErrorKind> {
        match self.unit.replace(unit) {
            None => Ok(()),
            Some(known) if unit == known && unit.is_level() => Ok(()),
            Some(_) => Err(TypedErrorKind::TwoUnits),
        }
    }

    fn money_alone_is_scaled(&self) -> Result<(), TypedErrorKind> {
        match self.unit.filter(|unit| !unit.is_level() && self.scaled()) {
            Some(_) => Err(TypedErrorKind::TwoUnits),
            None => Ok(()),
        }
    }

    /// Whether a scale word holds for it.
    pub fn scaled(&self) -> bool {
        self.number.scale.is_some()
    }

    /// Takes the scale of the other side, if it has none of its own.
    pub fn adopt_scale(&mut self, other: &Self) {
        if let (None, Some(scale)) = (self.number.scale, other.number.scale) {
            self.number.place += scale;
            self.number.scale = Some(scale);
        }
    }

    /// Takes the unit of the other side, if it has none of its own.
    #[inline(never)]
    pub fn adopt_unit(&mut self, other: &Self) {
        if self.unit.is_none() {
            self.unit = other.unit;
            self.number.place += other.below_one;
            self.number.point |= other.below_one < 0;
        }
    }

    /// As vague as the other says.
    pub fn spread(self, other: &Self) -> Self {
        Self {
            spread: Some((other.number.mantissa, other.number.place)),
            ..self
        }
    }

    /// Everything from here to a larger number: its middle, as vague as half of the way.
    pub fn up_to(&self, other: &Self) -> Option<Self> {
        let place = self.number.place.min(other.number.place);
        let at_place = |phrase: &Self| {
            let room = 10_i64.checked_pow((phrase.number.place - place).unsigned_abs().into())?;
            let size = i64::try_from(phrase.number.mantissa)
                .ok()?
                .checked_mul(room)?;
            Some(if phrase.negative { -size } else { size })
        };
        let (low, high) = (at_place(self)?, at_place(other)?);
        let middle = low.checked_add(high)?.checked_mul(5)?;
        let half = high
            .checked_sub(low)
            .filter(|width| *width > 0)?
            .checked_mul(5)?;
        let number = Numeral {
            mantissa: middle.unsigned_abs(),
            place: place - 1,
            point: true,
            scale: self.number.scale.or(other.number.scale),
            ..Numeral::default()
        };
        Some(Self {
            negative: middle < 0,
            number,
            spread: Some((half.unsigned_abs(), place - 1)),
            lead: self.lead,
            unit: self.unit.or(other.unit),
            ..*self
        })
    }

    /// Digits and power of ten are exact, so this is the nearest `f64` to what was typed.
    pub fn size(&self) -> f64 {
        shifted(self.number.mantissa, self.number.place)
    }
}
