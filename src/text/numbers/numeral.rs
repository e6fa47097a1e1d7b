//! A number as a reader says it: digits and a power of ten, or a fraction. It knows no word.

/// A number as it was said: `mantissa` × 10^`place`, over `over` where it is a fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::text) struct Numeral {
    pub mantissa: u64,
    /// The power of ten of the last digit that was said.
    pub place: i16,
    /// Whether zeros at the end count, as those after a point do.
    pub point: bool,
    /// The power of the scale words that hold for the last digit; None without any.
    pub scale: Option<i16>,
    /// The whole of "a third".
    pub over: Option<u64>,
    /// Where digits stand whose point may group thousands.
    pub doubtful: Option<(usize, usize)>,
}

impl Numeral {
    /// Both together, where the second lies below the last place of the first: 28,000 and 900.
    pub fn plus(self, smaller: Self) -> Option<Self> {
        let shift = u32::try_from(self.place - smaller.place).ok()?;
        let room = 10_u64.checked_pow(shift)?;
        let whole = self.mantissa.checked_mul(room)?;
        (smaller.mantissa < room).then_some(Self {
            mantissa: whole.checked_add(smaller.mantissa)?,
            doubtful: self.doubtful.or(smaller.doubtful),
            ..smaller
        })
    }

    /// Whether it is a number below a power of ten, with its decimals.
    pub fn below(self, limit: u64) -> bool {
        let whole = 10_u64.checked_pow(self.place.unsigned_abs().into());
        self.place <= 0 && whole.is_some_and(|one| self.mantissa / one < limit)
    }
}

/// A fraction in decimals, where it has an end: ¾ is 75 hundredths, 4/8 is 5 tenths.
pub(in crate::text) fn decimal(part: u64, whole: u64) -> Option<(u64, i16)> {
    let mut places = match whole {
        2 | 5 | 10 => 1,
        4 => 2,
        8 => 3,
        _ => return None,
    };
    let mut digits = part * 10_u64.pow(places) / whole;
    // 882 halves are 441 and no 441.0: nobody printed that place.
    while places > 0 && digits.is_multiple_of(10) {
        digits /= 10;
        places -= 1;
    }
    Some((digits, -(places as i16)))
}
