//! Splits what a reader types into numbers, words and signs, each with its place. It knows no grammar.

use super::typed::{TypedError, TypedErrorKind};
use crate::dataset::{Lang, Unit};

/// A piece of typed text, and the character that it starts at, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    pub at: usize,
    pub kind: TokenKind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// `mantissa` / 10^`decimals`, at most 15 digits.
    Number {
        mantissa: u64,
        decimals: u8,
    },
    /// "million": a power of ten.
    Scale(u8),
    /// "%", "dollars".
    Unit(Unit),
    /// "mdd": both at once.
    ScaledUnit(u8, Unit),
    /// "of", "de".
    Filler,
    Minus,
    PlusMinus,
}

/// Digits that an `f64` keeps in any case.
const MOST_DIGITS: u64 = 1_000_000_000_000_000;

/// Words that mean the same on both pages, in lower case and without accents.
const WORDS: &[(&str, TokenKind)] = &[
    ("thousand", TokenKind::Scale(3)),
    ("k", TokenKind::Scale(3)),
    ("mil", TokenKind::Scale(3)),
    ("million", TokenKind::Scale(6)),
    ("millions", TokenKind::Scale(6)),
    ("millon", TokenKind::Scale(6)),
    ("millones", TokenKind::Scale(6)),
    ("mill", TokenKind::Scale(6)),
    ("mn", TokenKind::Scale(6)),
    ("billion", TokenKind::Scale(9)),
    ("billions", TokenKind::Scale(9)),
    ("bn", TokenKind::Scale(9)),
    ("billon", TokenKind::Scale(12)),
    ("billones", TokenKind::Scale(12)),
    ("trillion", TokenKind::Scale(12)),
    ("trillions", TokenKind::Scale(12)),
    ("tn", TokenKind::Scale(12)),
    ("mdd", TokenKind::ScaledUnit(6, Unit::Usd)),
    ("mmdd", TokenKind::ScaledUnit(9, Unit::Usd)),
    ("usd", TokenKind::Unit(Unit::Usd)),
    ("dollar", TokenKind::Unit(Unit::Usd)),
    ("dollars", TokenKind::Unit(Unit::Usd)),
    ("dolar", TokenKind::Unit(Unit::Usd)),
    ("dolares", TokenKind::Unit(Unit::Usd)),
    ("percent", TokenKind::Unit(Unit::Percent)),
    ("cent", TokenKind::Unit(Unit::Percent)),
    ("ciento", TokenKind::Unit(Unit::Percent)),
    ("point", TokenKind::Unit(Unit::PercentagePoint)),
    ("points", TokenKind::Unit(Unit::PercentagePoint)),
    ("punto", TokenKind::Unit(Unit::PercentagePoint)),
    ("puntos", TokenKind::Unit(Unit::PercentagePoint)),
    ("time", TokenKind::Unit(Unit::Ratio)),
    ("times", TokenKind::Unit(Unit::Ratio)),
    ("vez", TokenKind::Unit(Unit::Ratio)),
    ("veces", TokenKind::Unit(Unit::Ratio)),
    ("year", TokenKind::Unit(Unit::Year)),
    ("years", TokenKind::Unit(Unit::Year)),
    ("año", TokenKind::Unit(Unit::Year)),
    ("años", TokenKind::Unit(Unit::Year)),
    ("month", TokenKind::Unit(Unit::Month)),
    ("months", TokenKind::Unit(Unit::Month)),
    ("mes", TokenKind::Unit(Unit::Month)),
    ("meses", TokenKind::Unit(Unit::Month)),
    ("percentage", TokenKind::Filler),
    ("porcentual", TokenKind::Filler),
    ("porcentuales", TokenKind::Filler),
    ("per", TokenKind::Filler),
    ("por", TokenKind::Filler),
    ("of", TokenKind::Filler),
    ("de", TokenKind::Filler),
    ("us", TokenKind::Filler),
];

/// The tokens of a text, in order.
pub(super) fn tokens(text: &[char], lang: Lang) -> Result<Vec<Token>, TypedError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&sign) = text.get(at) {
        let next = text.get(at + 1).copied().unwrap_or(' ');
        let start = at;
        let kind = match sign {
            ' ' | '\t' | '\n' | '\r' | '\u{a0}' | '\u{2009}' | '\u{202f}' => {
                at += 1;
                continue;
            }
            '.' if !next.is_ascii_digit() && start > 0 => {
                // A full stop, or the point of an abbreviation.
                at += 1;
                continue;
            }
            '0'..='9' | '.' if sign != '.' || next.is_ascii_digit() => number(text, &mut at)?,
            '%' => sign_token(TokenKind::Unit(Unit::Percent), 1, &mut at),
            '$' => sign_token(TokenKind::Unit(Unit::Usd), 1, &mut at),
            '±' => sign_token(TokenKind::PlusMinus, 1, &mut at),
            '+' if next == '-' => sign_token(TokenKind::PlusMinus, 2, &mut at),
            '+' if next == '/' && text.get(at + 2) == Some(&'-') => {
                sign_token(TokenKind::PlusMinus, 3, &mut at)
            }
            '-' | '\u{2212}' => sign_token(TokenKind::Minus, 1, &mut at),
            _ if is_letter(sign) => word(text, &mut at, lang)?,
            _ => return Err(TypedError::new(start, TypedErrorKind::UnknownSign(sign))),
        };
        found.push(Token { at: start, kind });
    }
    Ok(found)
}

fn sign_token(kind: TokenKind, length: usize, at: &mut usize) -> TokenKind {
    *at += length;
    kind
}

/// Digits with grouping commas and a decimal point.
fn number(text: &[char], at: &mut usize) -> Result<TokenKind, TypedError> {
    let (start, mut mantissa, mut decimals) = (*at, 0_u64, 0_u8);
    let (mut group, mut grouped, mut after_point) = (0, false, false);
    while let Some(&sign) = text.get(*at) {
        let next_is_digit = text.get(*at + 1).is_some_and(char::is_ascii_digit);
        match sign {
            '0'..='9' => {
                mantissa = mantissa * 10 + (sign as u64 - '0' as u64);
                if mantissa >= MOST_DIGITS || decimals >= 15 {
                    return Err(TypedError::new(start, TypedErrorKind::TooManyDigits));
                }
                decimals += u8::from(after_point);
                group += 1;
            }
            ',' | '.' if next_is_digit => {
                let group_fits = match grouped {
                    true => group == 3,
                    false => sign == '.' || (1..=3).contains(&group),
                };
                if after_point || !group_fits {
                    return Err(TypedError::new(*at, TypedErrorKind::Grouping));
                }
                grouped = sign == ',';
                after_point = sign == '.';
                group = 0;
            }
            _ => break,
        }
        *at += 1;
    }
    if grouped && group != 3 {
        return Err(TypedError::new(*at - group - 1, TypedErrorKind::Grouping));
    }
    Ok(TokenKind::Number { mantissa, decimals })
}

fn word(text: &[char], at: &mut usize, lang: Lang) -> Result<TokenKind, TypedError> {
    let start = *at;
    let length = text[start..].iter().take_while(|c| is_letter(**c)).count();
    *at += length;
    let typed = &text[start..*at];
    let plain: String = typed.iter().map(|c| plain_letter(*c)).collect();
    let error = |kind| Err(TypedError::new(start, kind));
    match (plain.as_str(), lang) {
        ("m", Lang::En) => Ok(TokenKind::Scale(6)),
        ("bill", Lang::Es) => Ok(TokenKind::Scale(12)),
        ("trillon" | "trillones", _) => error(TypedErrorKind::Trillon),
        (plain, _) => match WORDS.iter().find(|(word, _)| *word == plain) {
            Some((_, kind)) => Ok(*kind),
            None => error(TypedErrorKind::UnknownWord(typed.iter().collect())),
        },
    }
}

fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, 'À'..='ɏ' if sign != '×' && sign != '÷')
}

/// Lower case and without accents, for the letters of the two languages.
fn plain_letter(letter: char) -> char {
    match letter {
        'á' | 'Á' => 'a',
        'é' | 'É' => 'e',
        'í' | 'Í' => 'i',
        'ó' | 'Ó' => 'o',
        'ú' | 'Ú' => 'u',
        'Ñ' => 'ñ',
        _ => letter.to_ascii_lowercase(),
    }
}
