//! Digits as a reader types them, with commas or spaces between thousands, a decimal point, and a
//! power of ten. It guesses nothing.

use super::error::{TypedError, TypedErrorKind, with};
use super::tokens::is_dash;
use crate::text::numbers::digits::MOST_DECIMALS;

/// Digits that an `f64` keeps in any case: less than this.
pub(super) const MOST_DIGITS: u64 = 1_000_000_000_000_000;

/// The largest power of ten, either way.
const MOST_POWER: i16 = 18;

/// A number in digits: `mantissa` × 10^`place`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Digits {
    pub mantissa: u64,
    /// The power of ten of the last digit.
    pub place: i16,
    /// Whether zeros at the end count, as those after a point do.
    pub point: bool,
    /// Whether its one point is followed by three digits, as half of the world writes thousands.
    pub doubtful: bool,
}

/// The number that starts at a place, and where it ends.
pub(super) fn number(text: &[char], at: usize) -> Result<(usize, Digits), TypedError> {
    let end = run(text, at);
    let written = &text[at..end];
    let spaced = written.iter().any(|sign| is_space(*sign));
    let run: Vec<char> = written
        .iter()
        .map(|sign| if is_space(*sign) { ',' } else { *sign })
        .collect();
    let error = |at, kind| Err(TypedError::new(text, at, end, kind));
    let mut mantissa = 0_u64;
    for digit in run.iter().filter_map(|sign| sign.to_digit(10)) {
        mantissa = mantissa * 10 + u64::from(digit);
        if mantissa >= MOST_DIGITS {
            return error(at, TypedErrorKind::TooManyDigits);
        }
    }
    let mixed = spaced && written.contains(&',');
    if let Some(stray) = stray_sign(&run).or_else(|| mixed.then(|| comma(written))) {
        let likely = likely(written).map(|likely| with(text, at, end, &likely));
        let kind = match likely {
            Some(_) => TypedErrorKind::European,
            None => TypedErrorKind::Grouping,
        };
        let mut error = TypedError::new(text, at + stray, at + stray + 1, kind);
        error.instead.extend(likely);
        return Err(error);
    }
    let decimals = decimals(&run);
    if decimals > usize::from(MOST_DECIMALS) {
        return error(at, TypedErrorKind::TooManyDigits);
    }
    let doubtful =
        decimals == 3 && !run.contains(&',') && run[0] != '0' && run[0] != '.' && run.len() <= 7;
    let mut digits = Digits {
        mantissa,
        place: -(decimals as i16),
        point: decimals > 0,
        doubtful,
    };
    let end = match power(text, at, end) {
        Some((_, power)) if power.abs() > MOST_POWER => {
            return error(at, TypedErrorKind::TooManyDigits);
        }
        Some((end, power)) => {
            // The same as written out.
            digits.place += power;
            let zeros = u32::try_from(digits.place).unwrap_or(0);
            let size = 10_u64
                .checked_pow(zeros)
                .and_then(|zeros| mantissa.checked_mul(zeros));
            match size.filter(|size| *size < MOST_DIGITS) {
                Some(size) => digits.mantissa = size,
                None => return error(at, TypedErrorKind::TooManyDigits),
            }
            digits.place = digits.place.min(0);
            if digits.place < -i16::from(MOST_DECIMALS) {
                return error(at, TypedErrorKind::TooManyDigits);
            }
            digits.point = digits.place < 0;
            digits.doubtful = false;
            end
        }
        None => end,
    };
    Ok((end, digits))
}

/// Where the digits end, with the signs between them.
fn run(text: &[char], at: usize) -> usize {
    let digit = |at: usize| text.get(at).is_some_and(char::is_ascii_digit);
    let mut end = at;
    let mut groups = true;
    while let Some(sign) = text.get(end) {
        let three = (1..=3).all(|next| digit(end + next)) && !digit(end + 4);
        // Spaces group from a first group of one to three digits on, and hold what follows together.
        let first = end - at <= 3 || text[at..end].iter().any(|sign| is_space(*sign));
        let joins = match sign {
            ',' | '.' => {
                groups = false;
                digit(end + 1)
            }
            sign if is_space(*sign) => {
                groups && first && three && text[at] != '0' && digit(end - 1)
            }
            sign => sign.is_ascii_digit(),
        };
        if !joins {
            break;
        }
        end += 1;
    }
    end
}

/// What stands between thousands besides a comma: spaces of all widths, and the apostrophe.
const fn is_space(sign: char) -> bool {
    matches!(
        sign,
        ' ' | '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\'' | '’'
    )
}

/// "e9", "×10^9", "× 10⁹", and "^9" after a 10: where it ends, and the power.
fn power(text: &[char], at: usize, end: usize) -> Option<(usize, i16)> {
    let sign = |at: usize| text.get(at).copied();
    if matches!(sign(end), Some('e' | 'E')) {
        return exponent(text, end + 1);
    }
    let of_ten = |from: usize| match sign(from) {
        Some('^') => exponent(text, from + 1),
        _ => {
            let raised = text[from..].iter().map_while(|sign| raised(*sign));
            let (count, power) = raised.take(3).fold((0, 0), |(count, power), digit| {
                (count + 1, power * 10 + digit)
            });
            (count > 0).then_some((from + count, power))
        }
    };
    if text[at..end] == ['1', '0'] {
        // 10⁹ is one of them.
        return of_ten(end).map(|(end, power)| (end, power - 1));
    }
    let rest = |from: usize| {
        let space = text[from..].iter().take_while(|sign| sign.is_whitespace());
        from + space.count()
    };
    let times = rest(end);
    matches!(sign(times), Some('x' | 'X' | '×' | '·' | '*')).then_some(())?;
    let ten = rest(times + 1);
    (text.get(ten..ten + 2)? == ['1', '0']).then_some(())?;
    of_ten(ten + 2)
}

/// One to three digits with a sign before them, and no letter or digit after them.
fn exponent(text: &[char], at: usize) -> Option<(usize, i16)> {
    let first = text.get(at)?;
    let (from, minus) = match first {
        '+' => (at + 1, false),
        sign if is_dash(*sign) => (at + 1, true),
        _ => (at, false),
    };
    let digits = text[from..]
        .iter()
        .map_while(|sign| sign.to_digit(10))
        .take(3);
    let (count, size) = digits.fold((0, 0), |(count, size), digit| {
        (count + 1, size * 10 + digit as i16)
    });
    let end = from + count;
    let alone = text.get(end).is_none_or(|sign| !sign.is_alphanumeric());
    (count > 0 && alone).then_some((end, if minus { -size } else { size }))
}

/// A raised digit.
pub(super) const fn raised(sign: char) -> Option<i16> {
    match sign {
        '⁰' => Some(0),
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '⁴'..='⁹' => Some(sign as i16 - '⁰' as i16),
        _ => None,
    }
}

/// How many digits follow the point.
fn decimals(run: &[char]) -> usize {
    let point = run.iter().position(|sign| *sign == '.');
    point.map_or(0, |point| run.len() - point - 1)
}

/// The place of the comma that stands beside spaces.
fn comma(run: &[char]) -> usize {
    run.iter().position(|sign| *sign == ',').unwrap_or_default()
}

/// The first comma or point that groups no thousands and starts no decimals.
fn stray_sign(run: &[char]) -> Option<usize> {
    let (mut comma, mut point) = (None, false);
    let mut digits = 0;
    for (at, sign) in run.iter().enumerate() {
        if sign.is_ascii_digit() {
            digits += 1;
            continue;
        }
        let group_ends = match comma {
            Some(_) => digits == 3,
            // "0,567" is no way to write thousands.
            None => *sign == '.' || (1..=3).contains(&digits) && run[0] != '0',
        };
        if point || !group_ends {
            return Some(comma.filter(|_| !point && digits != 3).unwrap_or(at));
        }
        point = *sign == '.';
        comma = (!point).then_some(at);
        digits = 0;
    }
    comma.filter(|_| digits != 3)
}

/// The number as it is written here, if it makes sense with point and comma the other way round.
/// None for "1234,567" and "1'234,567", which may be either.
fn likely(written: &[char]) -> Option<String> {
    let turned: Vec<char> = written
        .iter()
        .map(|sign| match sign {
            ',' => '.',
            '.' => ',',
            sign if is_space(*sign) => ',',
            digit => *digit,
        })
        .collect();
    let whole = turned.iter().take_while(|sign| **sign != '.').count();
    let digits: Vec<char> = turned[..whole]
        .iter()
        .copied()
        .filter(char::is_ascii_digit)
        .collect();
    let grouped = digits.len() < whole;
    let millions = written.iter().any(|sign| matches!(sign, '\'' | '’'));
    // "1234,567", "1'234,567", and ",567", of which the first digits may be missing.
    let bare_thousands = turned.len() - whole == 4
        && (millions || digits.is_empty() || !grouped && digits.len() > 3);
    let padded = digits.len() > 1 && digits[0] == '0';
    if bare_thousands || padded {
        return None;
    }
    let mut text = in_thousands(if whole == 0 { &['0'] } else { &digits });
    text.extend(&turned[whole..]);
    let here: Vec<char> = text.chars().collect();
    let sensible = stray_sign(&here).is_none() && (!grouped || stray_sign(&turned).is_none());
    sensible.then_some(text)
}

/// Digits with commas between thousands.
fn in_thousands(digits: &[char]) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.iter().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(*digit);
    }
    text
}

/// Both ways to write a number whose point may group thousands: "617,000" and "617.0".
pub(super) fn both_ways(written: &[char]) -> [String; 2] {
    let digits: Vec<char> = written
        .iter()
        .copied()
        .filter(char::is_ascii_digit)
        .collect();
    let decimal: String = written.iter().collect();
    let fewer = decimal.trim_end_matches('0');
    let decimal = match decimal.len() - fewer.len() {
        0 => [&decimal, "0"].concat(),
        3 => [fewer, "0"].concat(),
        _ => fewer.to_owned(),
    };
    [in_thousands(&digits), decimal]
}
