//! What is wrong with a typed number, in words that say what would be read.

use super::typed::{LONGEST_TYPED, TypedError, TypedErrorKind};
use crate::dataset::Lang;

/// A sentence or two for the reader: what is wrong, where, and what to write instead.
#[must_use]
pub fn typed_error(error: &TypedError, lang: Lang) -> String {
    let place = error.at + 1;
    match lang {
        Lang::En => english(&error.kind, place),
        Lang::Es => spanish(&error.kind, place),
    }
}

fn english(kind: &TypedErrorKind, place: usize) -> String {
    use TypedErrorKind as Kind;
    let example = "Write it like US$20.55 billion, 617 bn, 18.9% or 28.9 ± 0.05.";
    match kind {
        Kind::Empty => format!("There is no number yet. {example}"),
        Kind::TooLong => {
            format!("This is too long: at most {LONGEST_TYPED} characters are read. {example}")
        }
        Kind::NoNumber => format!("A number is missing at character {place}. {example}"),
        Kind::SecondNumber => format!(
            "A second number starts at character {place}. Write one number, with commas between \
             thousands: 28,900."
        ),
        Kind::TooManyDigits => format!(
            "The number at character {place} has too many digits. At most 15 are read; use a word \
             such as million, billion or trillion for the rest."
        ),
        Kind::Grouping => format!(
            "The sign at character {place} does not group thousands. Write 28,900 with a comma \
             and 18.9 with a point."
        ),
        Kind::UnknownWord(word) => format!(
            "“{word}” at character {place} is not read here. Amounts are in US dollars, with \
             thousand, million, billion or trillion, or in per cent. {example}"
        ),
        Kind::UnknownSign(sign) => {
            format!("“{sign}” at character {place} is not read here. {example}")
        }
        Kind::Trillon => format!(
            "The Spanish word at character {place} means a million million million. Write \
             trillion for a million million."
        ),
        Kind::TwoScales => format!(
            "The scale word at character {place} does not go with the one before it. Write one: \
             thousand, million, billion or trillion."
        ),
        Kind::TwoUnits => format!(
            "There are two different units, the second at character {place}. Write dollars or per \
             cent."
        ),
        Kind::Spread => format!(
            "The precision at character {place} cannot be read. Write ± once, with a number from 0 \
             up after it: 28.9 ± 0.05."
        ),
    }
}

fn spanish(kind: &TypedErrorKind, place: usize) -> String {
    use TypedErrorKind as Kind;
    let example = "Escriba, por ejemplo, 20.55 mil millones de dólares, 6.6 billones, 18.9 % o \
                   28.9 ± 0.05.";
    match kind {
        Kind::Empty => format!("Aún no hay ningún número. {example}"),
        Kind::TooLong => {
            format!("El texto es muy largo: se leen hasta {LONGEST_TYPED} caracteres. {example}")
        }
        Kind::NoNumber => format!("Falta un número en el carácter {place}. {example}"),
        Kind::SecondNumber => format!(
            "En el carácter {place} empieza otro número. Escriba uno solo, con coma para los \
             miles: 28,900."
        ),
        Kind::TooManyDigits => format!(
            "El número del carácter {place} tiene demasiadas cifras. Se leen hasta 15; para lo \
             demás use millones, mil millones o billones."
        ),
        Kind::Grouping => format!(
            "El signo del carácter {place} no separa miles. Escriba 28,900 con coma y 18.9 con \
             punto."
        ),
        Kind::UnknownWord(word) => format!(
            "“{word}”, en el carácter {place}, no se entiende aquí. Las cantidades van en dólares, \
             con mil, millones, mil millones o billones, o en por ciento. {example}"
        ),
        Kind::UnknownSign(sign) => {
            format!("El signo “{sign}” del carácter {place} no se entiende aquí. {example}")
        }
        Kind::Trillon => format!(
            "La palabra del carácter {place} significa un millón de billones en español. Si \
             quiere decir un millón de millones (trillion en inglés), escriba billón."
        ),
        Kind::TwoScales => format!(
            "La palabra del carácter {place} no va con la anterior. Escriba una sola escala: mil, \
             millones, mil millones o billones."
        ),
        Kind::TwoUnits => format!(
            "Hay dos unidades distintas; la segunda está en el carácter {place}. Escriba dólares o \
             por ciento."
        ),
        Kind::Spread => format!(
            "No se puede leer la precisión del carácter {place}. Escriba ± una sola vez, seguido \
             de un número que no sea negativo: 28.9 ± 0.05."
        ),
    }
}
