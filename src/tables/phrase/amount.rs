//! What an amount is: digits, a power of ten, and how exactly it is printed.

use super::super::printed::{Printed, Unread};
use super::super::words::Unit;

/// `mantissa` × 10^`place`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amount {
    pub mantissa: u64,
    pub place: i32,
    /// Whether decimals stand in it, so that zeros at its end count.
    pub point: bool,
    /// Whether digits stand in it.
    pub digits: bool,
    /// Whether a scale word stands in it.
    pub scaled: bool,
    /// Whether a mark in it may mean thousands or decimals.
    pub doubtful: bool,
}

impl Amount {
    pub const fn whole(mantissa: u64) -> Self {
        Self {
            mantissa,
            place: 0,
            point: false,
            digits: false,
            scaled: false,
            doubtful: false,
        }
    }

    /// The number below a million that it is, if it is one and nothing else.
    pub fn count(self) -> Option<u32> {
        let plain = !self.scaled && !self.doubtful && self.place == 0;
        let count = u32::try_from(self.mantissa).ok()?;
        (plain && count < 1_000_000).then_some(count)
    }

    pub const fn scaled(self, power: i32) -> Self {
        Self {
            place: self.place + power,
            scaled: true,
            ..self
        }
    }

    /// So many times as much, exactly.
    pub fn times(self, times: u32) -> Option<Self> {
        Some(Self {
            mantissa: self.mantissa.checked_mul(times.into())?,
            ..self
        })
    }

    /// Half of its last unit more: "dos millones y medio".
    pub fn and_a_half(self) -> Option<Self> {
        Some(Self {
            mantissa: self.mantissa.checked_mul(10)?.checked_add(5)?,
            place: self.place - 1,
            point: true,
            ..self
        })
    }

    /// With its one mark before decimals, where it is known to be no thousands.
    pub fn decimals(self) -> Self {
        if !self.doubtful {
            return self;
        }
        Self {
            place: self.place - 3,
            point: true,
            doubtful: false,
            ..self
        }
    }

    /// With a smaller amount after it that lies below its last place.
    pub fn plus(self, less: Self) -> Option<Self> {
        let apart = u32::try_from(self.place.checked_sub(less.place)?).ok()?;
        let shift = 10_u64.checked_pow(apart)?;
        (less.mantissa < shift && !self.point && !self.doubtful && !less.doubtful).then_some(())?;
        Some(Self {
            mantissa: self
                .mantissa
                .checked_mul(shift)?
                .checked_add(less.mantissa)?,
            place: less.place,
            point: less.point,
            digits: self.digits || less.digits,
            scaled: self.scaled,
            doubtful: false,
        })
    }

    /// The value, put together as a text and parsed once, so that it equals the same decimal in a
    /// table to the last bit.
    pub fn value(self) -> f64 {
        power_of_ten(self.mantissa, self.place)
    }

    /// Half of its last printed place.
    pub fn half_place(self) -> f64 {
        power_of_ten(5, self.place - 1)
    }

    fn trailing_zeros(self) -> i32 {
        if self.point {
            return 0;
        }
        let digits = self.mantissa.to_string();
        let zeros = digits.len() - digits.trim_end_matches('0').len();
        i32::try_from(zeros).unwrap_or(0)
    }

    /// The figure that it is in one of some units.
    pub fn printed(self, unit: Unit) -> Result<Printed, Unread> {
        let amount = Self {
            place: self.place + unit.power,
            ..self
        };
        if self.doubtful {
            let both = [amount.value(), amount.decimals().value()];
            return Err(Unread::Doubtful(both));
        }
        Ok(Printed {
            half_place: amount.half_place(),
            trailing_zeros: self.trailing_zeros(),
            ..Printed::exact(amount.value(), unit.names)
        })
    }
}

fn power_of_ten(mantissa: u64, place: i32) -> f64 {
    let text = format!("{mantissa}e{place}");
    text.parse().expect("digits, an e and digits are a number")
}
