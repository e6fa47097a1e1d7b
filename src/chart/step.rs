//! Round distances between ticks, and their multiples without rounding errors.

use super::Tick;

/// 1, 2, 2.5 or 5 times a power of ten.
#[derive(Clone, Copy)]
pub(super) struct Step {
    digits: f64,
    exponent: i32,
}

impl Step {
    /// The least step that is not below `size`, which is positive.
    pub(super) fn at_least(size: f64) -> Self {
        let mut exponent = 0;
        while size > power(exponent + 1) {
            exponent += 1;
        }
        while size <= power(exponent) {
            exponent -= 1;
        }
        let digits = [1.0, 2.0, 2.5, 5.0].into_iter().find(|digits| {
            Self {
                digits: *digits,
                exponent,
            }
            .times(1.0)
                >= size
        });
        match digits {
            Some(digits) => Self { digits, exponent },
            None => Self {
                digits: 1.0,
                exponent: exponent + 1,
            },
        }
    }

    /// A multiple, divided rather than multiplied below one so that 189 × 0.1 is 18.9.
    pub(super) fn times(self, count: f64) -> f64 {
        if self.exponent >= 0 {
            count * self.digits * power(self.exponent)
        } else {
            count * self.digits / power(-self.exponent)
        }
    }

    /// The multiples from `first` to `last` with their texts.
    pub(super) fn texts(
        self,
        first: f64,
        last: f64,
        text: &dyn Fn(Tick) -> String,
    ) -> Vec<(f64, String)> {
        if last < first {
            return Vec::new();
        }
        let step = self.times(1.0);
        let count = (last - first) as usize;
        (0..=count)
            .map(|at| {
                let value = self.times(first + at as f64);
                let last = at == count;
                (value, text(Tick { value, step, last }))
            })
            .collect()
    }
}

/// Ten to a power that is not negative, or its inverse; without `powi`, whose last bit may differ
/// between platforms.
fn power(exponent: i32) -> f64 {
    let size = (0..exponent.abs()).fold(1.0, |size, _| size * 10.0);
    if exponent < 0 { 1.0 / size } else { size }
}
