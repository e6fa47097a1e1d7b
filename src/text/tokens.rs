//! Splits what a reader types into numbers, words and signs, each with its place. It knows no grammar.

use super::typed_error::{TypedError, TypedErrorKind};
use super::typed_number::number;
use crate::dataset::{Lang, Qualifier, Unit};

/// A piece of typed text, and the characters that it reaches over, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    pub at: usize,
    pub end: usize,
    pub kind: TokenKind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// `mantissa` / 10^`decimals`, at most 15 digits.
    Number {
        mantissa: u64,
        decimals: u8,
    },
    Word(Word),
}

/// What a word or a sign means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// "million": a power of ten.
    Scale(u8),
    /// "%", "dollars".
    Unit(Unit),
    /// "mdd": both at once.
    ScaledUnit(u8, Unit),
    /// "nearly", ">".
    Qualifier(Qualifier),
    /// "exactly", "=".
    Exact,
    /// "of": a count out of a whole, or nothing, as in "millones de dólares".
    Of,
    Slash,
    Minus,
    PlusMinus,
    /// "up to": no lower limit.
    UpperLimit,
    /// Another currency.
    Currency,
    /// "trillón": 10¹⁸ in Spanish, mostly written for 10¹².
    Trillon,
}

/// Words that mean the same on both pages, in lower case and without accents. A space stands for
/// any white space; the longest that fits counts. The spellings of a row begin with one letter, so
/// that a row which begins with another need not be read.
const WORDS: &[(Word, &str)] = &[
    (Word::Scale(3), "thousand"),
    (Word::Scale(3), "k"),
    (Word::Scale(3), "mil"),
    (Word::Scale(6), "million|millions|millon|millones|mill|mn"),
    (Word::Scale(9), "billion|billions|bn"),
    (Word::Scale(9), "millardo|millardos"),
    (Word::Scale(12), "billon|billones"),
    (Word::Scale(12), "trillion|trillions|tn"),
    (Word::Trillon, "trillon|trillones"),
    (Word::ScaledUnit(6, Unit::Usd), "mdd"),
    (Word::ScaledUnit(9, Unit::Usd), "mmdd"),
    (Word::Unit(Unit::Usd), "$"),
    (
        Word::Unit(Unit::Usd),
        "us$|us $|usd|us dollar|us dollars|u.s. dollars",
    ),
    (
        Word::Unit(Unit::Usd),
        "dollar|dollars|dolar|dolares|dls|dlls|dolares estadounidenses|dolares americanos|\
         dolares de estados unidos",
    ),
    (Word::Unit(Unit::Percent), "%"),
    (
        Word::Unit(Unit::Percent),
        "percent|per cent|pct|por ciento|porciento",
    ),
    (
        Word::Unit(Unit::PercentagePoint),
        "pp|p.p|point|points|percentage point|percentage points|percentage-point|percentage-points|\
         punto|puntos|punto porcentual|puntos porcentuales",
    ),
    (Word::Unit(Unit::Ratio), "time|times"),
    (Word::Unit(Unit::Ratio), "vez|veces"),
    (Word::Unit(Unit::Year), "year|years"),
    (Word::Unit(Unit::Year), "ano|anos"),
    (Word::Unit(Unit::Month), "month|months|mes|meses"),
    (
        Word::Qualifier(Qualifier::About),
        "about|around|approximately|approx|alrededor de|aproximadamente|aprox",
    ),
    (Word::Qualifier(Qualifier::About), "roughly"),
    (Word::Qualifier(Qualifier::About), "some"),
    (Word::Qualifier(Qualifier::About), "close to|cerca de"),
    (Word::Qualifier(Qualifier::About), "≈"),
    (Word::Qualifier(Qualifier::About), "~"),
    (Word::Qualifier(Qualifier::About), "∼"),
    (Word::Qualifier(Qualifier::About), "unos|unas"),
    (Word::Qualifier(Qualifier::Nearly), "nearly"),
    (Word::Qualifier(Qualifier::Nearly), "almost"),
    (Word::Qualifier(Qualifier::Nearly), "casi"),
    (
        Word::Qualifier(Qualifier::MoreThan),
        "more than|mas de|mayor a|mayor que|mayor de",
    ),
    (Word::Qualifier(Qualifier::MoreThan), "over"),
    (
        Word::Qualifier(Qualifier::MoreThan),
        "above|at least|al menos",
    ),
    (Word::Qualifier(Qualifier::MoreThan), "exceeding"),
    (Word::Qualifier(Qualifier::MoreThan), ">|>="),
    (Word::Qualifier(Qualifier::MoreThan), "≥"),
    (
        Word::Qualifier(Qualifier::MoreThan),
        "por lo menos|por encima de",
    ),
    (Word::Exact, "exactly|exactamente|exacto"),
    (Word::Exact, "="),
    (Word::UpperLimit, "<|<="),
    (Word::UpperLimit, "≤"),
    (Word::UpperLimit, "less than"),
    (Word::UpperLimit, "under|up to"),
    (Word::UpperLimit, "below"),
    (Word::UpperLimit, "at most"),
    (Word::UpperLimit, "hasta"),
    (Word::UpperLimit, "menos de|menor a|menor que|menor de"),
    (Word::UpperLimit, "por debajo de"),
    (Word::UpperLimit, "como maximo"),
    (Word::Currency, "€"),
    (Word::Currency, "£"),
    (Word::Currency, "¥"),
    (Word::Currency, "peso|pesos|pound|pounds"),
    (Word::Currency, "mxn|mx$|mdp|mmdp"),
    (Word::Currency, "euro|euros|eur"),
    (Word::Currency, "libra|libras"),
    (Word::Currency, "gbp"),
    (Word::Currency, "yen|yenes|yuan|yuanes"),
    (Word::Currency, "jpy"),
    (Word::Currency, "cny|cad"),
    (Word::Currency, "rmb|reales|r$"),
    (Word::Of, "of|out of"),
    (Word::Of, "de"),
    (Word::Slash, "/"),
    (Word::Slash, "\u{2044}"),
    (Word::Minus, "-"),
    (Word::Minus, "\u{2212}"),
    (Word::PlusMinus, "±"),
    (Word::PlusMinus, "+-|+/-"),
];

/// Short forms that one language alone uses so.
const ENGLISH: &[(Word, &str)] = &[(Word::Scale(6), "m"), (Word::Scale(9), "b")];
const SPANISH: &[(Word, &str)] = &[(Word::Scale(12), "bill")];

/// The tokens of a text, in order.
pub(super) fn tokens(text: &[char], lang: Lang) -> Result<Vec<Token>, TypedError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&sign) = text.get(at) {
        let digit_next = text.get(at + 1).is_some_and(char::is_ascii_digit);
        // After a word, a point alone ends a sentence or an abbreviation.
        let idle_point = sign == '.' && !digit_next && at > 0;
        if sign.is_whitespace() || is_unseen(sign) || idle_point {
            at += 1;
            continue;
        }
        let (end, kind) = if sign.is_ascii_digit() || sign == '.' && digit_next {
            number(text, at)?
        } else {
            word(text, at, lang)?
        };
        found.push(Token { at, end, kind });
        at = end;
    }
    Ok(found)
}

fn word(text: &[char], at: usize, lang: Lang) -> Result<(usize, TokenKind), TypedError> {
    let own = match lang.here() {
        Lang::En => ENGLISH,
        Lang::Es => SPANISH,
    };
    let first = text.get(at).copied().map(plain_letter);
    let rows = WORDS.iter().chain(own);
    let mut best: Option<(usize, Word)> = None;
    for (word, spellings) in rows.filter(|(_, spellings)| spellings.chars().next() == first) {
        for spelling in spellings.split('|') {
            let end = end_of(&text[at..], spelling).map(|length| at + length);
            if let Some(end) = end.filter(|end| best.is_none_or(|(best, _)| best < *end)) {
                best = Some((end, *word));
            }
        }
    }
    let error = |end, kind| Err(TypedError::new(text, at, end, kind));
    match best {
        Some((end, Word::UpperLimit)) => error(end, TypedErrorKind::UpperLimit),
        Some((end, Word::Currency)) => error(end, TypedErrorKind::Currency),
        Some((end, Word::Trillon)) => error(end, TypedErrorKind::Trillon),
        Some((end, word)) => Ok((end, TokenKind::Word(word))),
        None => match text[at..].iter().take_while(|sign| in_word(**sign)).count() {
            0 => error(at + 1, TypedErrorKind::UnknownSign),
            length => error(at + length, TypedErrorKind::UnknownWord),
        },
    }
}

/// How many characters of the text spell the word, if it starts with it.
fn end_of(text: &[char], spelling: &str) -> Option<usize> {
    let mut at = 0;
    for expected in spelling.chars() {
        let here = at;
        match text.get(at) {
            Some(sign) if expected == ' ' => {
                let space = text[at..].iter().take_while(|sign| sign.is_whitespace());
                at += space.count();
                if !sign.is_whitespace() {
                    return None;
                }
            }
            Some(sign) if plain_letter(*sign) == expected => at += 1,
            _ => return None,
        }
        // Some systems write an accent as a sign of its own.
        while at > here && text.get(at).copied().is_some_and(is_accent) {
            at += 1;
        }
    }
    let whole = |last: char| !is_letter(last) || !text.get(at).copied().is_some_and(is_letter);
    spelling
        .chars()
        .last()
        .filter(|last| whole(*last))
        .map(|_| at)
}

fn in_word(sign: char) -> bool {
    is_letter(sign) || is_accent(sign)
}

fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, 'À'..='ɏ' if sign != '×' && sign != '÷')
}

const fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{301}' | '\u{303}')
}

/// What comes along when text is copied from a page: joiners, soft hyphens, direction marks.
const fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

/// Lower case and without accents, for the letters of the two languages.
const fn plain_letter(letter: char) -> char {
    match letter {
        'á' | 'Á' => 'a',
        'é' | 'É' => 'e',
        'í' | 'Í' => 'i',
        'ó' | 'Ó' => 'o',
        'ú' | 'Ú' => 'u',
        'ñ' | 'Ñ' => 'n',
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spellings_of_a_row_begin_with_one_letter() {
        for (word, spellings) in [WORDS, ENGLISH, SPANISH].concat() {
            let first = |spelling: &str| spelling.chars().next();
            let mut others = spellings
                .split('|')
                .filter(|other| first(other) != first(spellings));
            assert_eq!(others.next(), None, "{word:?}: {spellings}");
        }
    }
}
