//! Coordinates as text: short, and the same bytes on every platform.

/// A coordinate as text: rounded to three decimals, half away from zero, no trailing zero.
/// Integers only on the way, so that every platform writes the same bytes and no float formatter
/// is linked.
///
/// ```
/// use hechos::chart::number;
/// assert_eq!(number(33.333_332), "33.333");
/// assert_eq!(number(-0.25), "-0.25");
/// assert_eq!(number(-0.000_1), "0");
/// ```
#[must_use]
pub fn number(value: f32) -> String {
    let thousandths = (f64::from(value) * 1000.0).round() as i64;
    let mut text = String::new();
    if thousandths < 0 {
        text.push('-');
    }
    let size = thousandths.unsigned_abs();
    text.push_str(&(size / 1000).to_string());
    let mut rest = size % 1000;
    if rest > 0 {
        text.push('.');
        let mut place = 100;
        while rest > 0 {
            text.push(char::from(b'0' + (rest / place) as u8));
            rest %= place;
            place /= 10;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let cases = [
            (0.0, "0"),
            (100.0, "100"),
            (0.5, "0.5"),
            (0.05, "0.05"),
            (0.005, "0.005"),
            (7.143, "7.143"),
            (10.1, "10.1"),
            (-2.0, "-2"),
        ];
        for (value, text) in cases {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn numbers_that_are_none_do_not_panic() {
        assert_eq!(number(f32::NAN), "0");
        assert!(number(f32::INFINITY).starts_with("9223372036854775"));
    }
}
