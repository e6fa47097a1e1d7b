//! The quantity that a typed number stands for: its value, its unit, and how vague it is.

use super::error::{TypedError, TypedErrorKind};
use super::phrase::{Lead, Over, Phrase};
use super::{Field, VAGUEST_PERCENTAGE, shifted};
use crate::dataset::{Qualifier, Quantity, Unit};
use crate::text::numbers::numeral::Numeral;

impl Phrase {
    /// The quantity of it in a field.
    pub fn quantity(mut self, text: &[char], field: Field) -> Result<Quantity, TypedError> {
        let error = |kind| Err(TypedError::new(text, self.at, self.end, kind));
        let qualifier = match self.lead {
            Some(Lead::Vague(qualifier)) => qualifier,
            _ => Qualifier::Plain,
        };
        if let Some(over) = self.over {
            return self.fraction(over, qualifier, field).or_else(error);
        }
        let to_one_side = matches!(qualifier, Qualifier::Nearly | Qualifier::MoreThan);
        if to_one_side && (self.negative || self.number.mantissa == 0) {
            return error(TypedErrorKind::QualifiedNegative);
        }
        let bare = self.unit.is_none() && !self.scaled();
        // A bare 0.85 in a field for shares is 85 %.
        let mut hundredfold = false;
        if bare && field != Field::Any {
            let size = self.size();
            let share = field == Field::Share && !self.negative;
            if share && size == 1.0 {
                return error(TypedErrorKind::OneOrAll);
            }
            hundredfold = share && size > 0.0 && size < 1.0;
            self.unit = Some(Unit::Percent);
        }
        if hundredfold {
            self.number.place += 2;
            self.spread = self.spread.map(|(digits, place)| (digits, place + 2));
        }
        let without_unit = if self.scaled() {
            Unit::MAIN
        } else {
            Unit::Ratio
        };
        let unit = self.unit.unwrap_or(without_unit);
        if self.negative && self.number.mantissa > 0 && unit.is_level() {
            return error(TypedErrorKind::BelowZero);
        }
        let nothing = self.number.mantissa == 0 && !self.number.point && !is_percentage(unit);
        let exact = match self.lead {
            Some(Lead::Exact) => true,
            Some(Lead::Vague(_)) => false,
            None => bare || nothing,
        };
        let (half_width, half_width_strict) = match self.spread {
            Some((digits, place)) => (shifted(digits, place), shifted(digits, place)),
            None if exact => (0.0, 0.0),
            None => self.half_places(unit),
        };
        Ok(Quantity {
            value: with_sign(self.size(), self.negative),
            unit,
            qualifier,
            half_width,
            half_width_strict,
            bound: None,
        })
    }

    fn fraction(
        &self,
        over: Over,
        qualifier: Qualifier,
        field: Field,
    ) -> Result<Quantity, TypedErrorKind> {
        let in_percent = over.counted || field != Field::Any;
        if in_percent && self.negative {
            return Err(TypedErrorKind::Fraction);
        }
        let all = if in_percent { 100.0 } else { 1.0 };
        let part = if in_percent { 100 } else { 1 } * self.number.mantissa;
        let value = part as f64 / over.whole as f64;
        let vague = matches!(self.lead, Some(Lead::Vague(_)));
        if vague && (self.negative || value == 0.0 || value > all) {
            return Err(TypedErrorKind::Fraction);
        }
        let most = VAGUEST_PERCENTAGE * all / 100.0;
        let half = if vague { most.min(value / 2.0) } else { 0.0 };
        Ok(Quantity {
            value: with_sign(value, self.negative),
            unit: if in_percent {
                Unit::Percent
            } else {
                Unit::Ratio
            },
            qualifier,
            half_width: half,
            half_width_strict: half,
            bound: None,
        })
    }

    /// Half of the last significant and of the last printed place; for a percentage that no word
    /// calls vague, half of the last printed place in both readings.
    fn half_places(&self, unit: Unit) -> (f64, f64) {
        let Numeral {
            mantissa,
            place,
            point,
            ..
        } = self.number;
        let (mut digits, mut zeros) = (mantissa, 0);
        while !point && digits > 0 && digits.is_multiple_of(10) {
            digits /= 10;
            zeros += 1;
        }
        let (significant, printed) = (shifted(5, place + zeros - 1), shifted(5, place - 1));
        match (is_percentage(unit), self.lead) {
            (false, _) => (significant, printed),
            (true, None) => (printed, printed),
            (true, Some(_)) => {
                let vague = significant.min(VAGUEST_PERCENTAGE);
                (vague, printed.min(vague))
            }
        }
    }
}

const fn is_percentage(unit: Unit) -> bool {
    matches!(unit, Unit::Percent | Unit::PercentagePoint)
}

/// Zero has no sign.
fn with_sign(size: f64, negative: bool) -> f64 {
    if negative && size > 0.0 { -size } else { size }
}
