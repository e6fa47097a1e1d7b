//! Digits as a reader types them, with commas between thousands and a decimal point. It guesses nothing.

use super::digits::MOST_DECIMALS;
use super::tokens::TokenKind;
use super::typed_error::{TypedError, TypedErrorKind};

/// Digits that an `f64` keeps in any case.
const MOST_DIGITS: u64 = 1_000_000_000_000_000;

/// The number that starts at a place, and where it ends.
pub(super) fn number(text: &[char], at: usize) -> Result<(usize, TokenKind), TypedError> {
    let mut end = at;
    while let Some(sign) = text.get(end) {
        let digit_next = text.get(end + 1).is_some_and(char::is_ascii_digit);
        if !(sign.is_ascii_digit() || matches!(sign, ',' | '.') && digit_next) {
            break;
        }
        end += 1;
    }
    let run = &text[at..end];
    let error = |at, kind| Err(TypedError::new(text, at, end, kind));
    let decimals = decimals(run).unwrap_or(0);
    let mut mantissa = 0_u64;
    for digit in run.iter().filter_map(|sign| sign.to_digit(10)) {
        mantissa = mantissa * 10 + u64::from(digit);
        if mantissa >= MOST_DIGITS {
            return error(at, TypedErrorKind::TooManyDigits);
        }
    }
    if let Some(stray) = stray_sign(run) {
        let kind = likely(run).map_or(TypedErrorKind::Grouping, TypedErrorKind::European);
        return Err(TypedError::new(text, at + stray, at + stray + 1, kind));
    }
    match u8::try_from(decimals) {
        Ok(decimals) if decimals <= MOST_DECIMALS => {
            Ok((end, TokenKind::Number { mantissa, decimals }))
        }
        _ => error(at, TypedErrorKind::TooManyDigits),
    }
}

/// How many digits follow the point.
fn decimals(run: &[char]) -> Option<usize> {
    let point = run.iter().position(|sign| *sign == '.')?;
    Some(run.len() - point - 1)
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
/// None for "1234,567", which may be either.
fn likely(run: &[char]) -> Option<String> {
    let turned: Vec<char> = run
        .iter()
        .map(|sign| match sign {
            ',' => '.',
            '.' => ',',
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
    let bare_thousands = !grouped && digits.len() > 3 && turned.len() - whole == 4;
    let padded = digits.len() > 1 && digits[0] == '0';
    if digits.is_empty() || bare_thousands || padded {
        return None;
    }
    let mut text = String::with_capacity(run.len() + 4);
    for (at, digit) in digits.iter().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(*digit);
    }
    text.extend(&turned[whole..]);
    let here: Vec<char> = text.chars().collect();
    let sensible = stray_sign(&here).is_none() && (!grouped || stray_sign(&turned).is_none());
    sensible.then_some(text)
}
