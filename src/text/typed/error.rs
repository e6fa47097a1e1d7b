//! What is wrong with a typed number, in words that say where, and what to write instead.

use crate::dataset::Lang;
use crate::text::answers::reasons::fill;
use crate::text::names::units::of_this_sheet;

/// The most characters of a piece that an error repeats.
const LONGEST_PIECE: usize = 24;

/// Why a typed text is no number, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedError {
    /// The character at which it stops making sense, counted from 0.
    pub at: usize,
    /// What stands there, cut to 24 characters; empty where something is missing.
    pub piece: String,
    /// What is wrong there.
    pub kind: TypedErrorKind,
    /// What to type instead of all of it, where that can be told: one text, or one for each meaning.
    pub instead: Vec<String>,
}

/// What is wrong with a typed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedErrorKind {
    /// There is nothing but spaces.
    Empty,
    /// It has more than [`super::LONGEST_TYPED`] characters.
    TooLong,
    /// There are words or signs, but no number where one is needed.
    NoNumber,
    /// A second number where only one makes sense.
    SecondNumber,
    /// More digits than can be kept: at most 15, and 12 after the point.
    TooManyDigits,
    /// A comma or a point that groups nothing, as in "1234,567".
    Grouping,
    /// Point and comma the other way round, as in "1.234,5".
    European,
    /// A point and three digits, which may be thousands or decimals: "617.000 millones".
    Doubtful,
    /// A short scale that means two things, as "bn" in Spanish.
    ShortScale,
    /// A range whose first end is not below its second, or is in another scale.
    Range,
    /// An amount below zero.
    BelowZero,
    /// A word that is neither scale nor unit.
    UnknownWord,
    /// A sign that has no place in a number.
    UnknownSign,
    /// "trillón": 10¹⁸ in Spanish, mostly written for 10¹².
    Trillon,
    /// Another currency than US dollars.
    Currency,
    /// "Less than", "up to": an upper limit without a lower one.
    UpperLimit,
    /// A word such as "nearly" that does not stand alone before the number.
    Qualifier,
    /// "Nearly" or "more than" with 0 or less, which can be read two ways.
    QualifiedNegative,
    /// "Nearly", "more than" or "exactly" together with ±.
    QualifiedSpread,
    /// Scale words that do not go together, as "million billion".
    TwoScales,
    /// Two units, as "US$5%", or a scale word with anything but dollars.
    TwoUnits,
    /// A ± with a minus after it, or a second ±.
    Spread,
    /// A fraction or a count out of a whole that has more to it than two whole numbers.
    Fraction,
    /// Of zero.
    OfNothing,
    /// A count out of a smaller whole, as "21 of 20".
    MoreThanWhole,
    /// A bare 1 as a share: 1\u{a0}% or 100\u{a0}%.
    OneOrAll,
    /// A number in brackets, as accountants write one below zero.
    Bracketed,
}

impl TypedError {
    /// An error over some characters of a text.
    pub(super) fn new(text: &[char], at: usize, end: usize, kind: TypedErrorKind) -> Self {
        let mut piece = String::new();
        for sign in text.iter().take(end).skip(at).take(LONGEST_PIECE) {
            match sign {
                // Unseen, these would turn the sentence around.
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => code_onto(&mut piece, *sign),
                sign if sign.is_control() => code_onto(&mut piece, *sign),
                sign => piece.push(*sign),
            }
        }
        let instead = match &kind {
            TypedErrorKind::OneOrAll => vec!["1%".to_owned(), "100%".to_owned()],
            TypedErrorKind::Bracketed => ["", "-"]
                .map(|sign| with(&text[..end - 1], 0, at + 1, sign))
                .into(),
            TypedErrorKind::ShortScale => long_scales(&piece)
                .iter()
                .map(|long| with(text, at, end, long).replace("  ", " "))
                .collect(),
            _ => Vec::new(),
        };
        Self {
            at,
            piece,
            kind,
            instead,
        }
    }
}

impl TypedErrorKind {
    /// Whether what is wrong may be a word or a number too many.
    pub(super) const fn has_a_readable_rest(&self) -> bool {
        matches!(
            self,
            Self::UnknownWord | Self::UnknownSign | Self::SecondNumber | Self::Qualifier
        )
    }
}

/// A text with another piece in a place.
pub(super) fn with(text: &[char], at: usize, end: usize, piece: &str) -> String {
    let mut whole: String = text[..at].iter().collect();
    whole.push_str(piece);
    whole.extend(&text[end..]);
    whole.trim().trim_end_matches('.').to_owned()
}

/// The words that a short scale may stand for.
fn long_scales(short: &str) -> &'static [&'static str] {
    let is = |spelling: &str| short.eq_ignore_ascii_case(spelling);
    if is("mil") || is("miles") {
        &["thousand", "million"]
    } else if is("mm") {
        &[" millones", " mil millones"]
    } else if is("t") {
        &[" billones"]
    } else {
        &[" mil millones", " billones"]
    }
}

/// What stands where, what is wrong with it, and what to write instead: "“apples”, character 4: this
/// word is not read. …"
#[must_use]
pub fn typed_error(error: &TypedError, lang: Lang) -> String {
    let place = (error.at + 1).to_string();
    let lead = match (lang, &error.kind, error.piece.is_empty()) {
        (_, TypedErrorKind::Empty, _) => "",
        (Lang::En, _, true) => "Character {1}: ",
        (Lang::En, _, false) => "“{0}”, character {1}: ",
        (Lang::Es, _, true) => "Carácter {1}: ",
        (Lang::Es, _, false) => "“{0}”, carácter {1}: ",
    };
    let (what, mend) = match lang {
        Lang::En => english(&error.kind),
        Lang::Es => spanish(&error.kind),
    };
    let (write, or, example) = match lang {
        Lang::En => (
            " Write ",
            " or ",
            " Write it like {amount}, 617 bn, 18.9% or 28.9 ± 0.05.",
        ),
        Lang::Es => (
            " Escriba ",
            " o ",
            " Escriba, por ejemplo, {amount}, 6.6\u{a0}billones, 18.9\u{a0}% o \
             28.9 ± 0.05.",
        ),
    };
    let mut text = fill(lead, &[&error.piece, &place]);
    text.push_str(what);
    match (error.instead.is_empty(), mend) {
        (false, _) => {
            text.push_str(write);
            text.push_str(&error.instead.join(or));
            text.push('.');
        }
        (true, "") => text.push_str(example),
        (true, mend) => {
            text.push(' ');
            text.push_str(mend);
        }
    }
    of_this_sheet(&text, lang)
}

/// What is wrong, and how to mend it where no text to type instead is known; examples help where the
/// mend is empty.
const fn english(kind: &TypedErrorKind) -> (&'static str, &'static str) {
    use TypedErrorKind as Kind;
    match kind {
        Kind::Empty => ("There is no number yet.", ""),
        Kind::TooLong => (
            "the text is too long from here on; 200 characters are read.",
            "",
        ),
        Kind::NoNumber => ("a number is missing.", ""),
        Kind::SecondNumber => (
            "a second number starts.",
            "Write one, or two as a range: 500 to 600 billion.",
        ),
        Kind::TooManyDigits => (
            "too many digits.",
            "Up to 15 are read, 12 of them after the point; write million, billion or trillion for \
             the rest.",
        ),
        Kind::Grouping => (
            "this groups no thousands.",
            "Write 28,900 with a comma and 18.9 with a point.",
        ),
        Kind::European => (
            "here a comma groups thousands and a point starts the decimals.",
            "",
        ),
        Kind::Doubtful => ("thousands, or three decimals?", ""),
        Kind::ShortScale => ("this stands for two different numbers.", ""),
        Kind::Range => (
            "a range goes from the smaller number to the larger one, in one scale.",
            "Write it like 500 to 600 billion.",
        ),
        Kind::BelowZero => (
            "an amount below zero is no part and no whole.",
            "Write its size, or a rate such as \u{2212}0.5%.",
        ),
        Kind::UnknownWord => (
            "this word is not read.",
            "Amounts are in {units}, with thousand, million, billion or trillion, or in per cent: \
             write {amount}, 617 bn, 18.9% or 28.9 ± 0.05.",
        ),
        Kind::UnknownSign => ("this sign is not read.", ""),
        Kind::Trillon => (
            "in Spanish this is a billion billion.",
            "Write trillion for a thousand billion.",
        ),
        Kind::Currency => (
            "only {units} are read.",
            "Convert the amount and write it like {amount}.",
        ),
        Kind::UpperLimit => (
            "an upper limit alone is no figure, for nothing says how low it may be.",
            "Write what is known, as nearly 300 billion or 10.55 ± 0.05 billion.",
        ),
        Kind::Qualifier => (
            "there is one such word or sign, before the number.",
            "Write it like nearly 300 billion.",
        ),
        Kind::QualifiedNegative => (
            "with a number of 0 or less, nearly and more than can be read two ways.",
            "Write the precision instead: \u{2212}0.5 ± 0.05.",
        ),
        Kind::QualifiedSpread => (
            "± and ranges go with no nearly, more than or exactly.",
            "Write one of the two: nearly 300 billion, or 275 ± 25 billion.",
        ),
        Kind::TwoScales => (
            "two scale words do not go together.",
            "Write one: thousand, million, billion or trillion.",
        ),
        Kind::TwoUnits => (
            "two units do not go together, and a word such as million counts {units}.",
            "Write {units} or per cent.",
        ),
        Kind::Spread => (
            "± stands once, with a number from 0 up after it.",
            "Write it like 28.9 ± 0.05.",
        ),
        Kind::Fraction => (
            "a fraction is two whole numbers up to 1,000,000 and nothing else.",
            "Write 3/4, 18 of 20, or a percentage.",
        ),
        Kind::OfNothing => (
            "nothing can be part of 0.",
            "Write a whole above 0, as 18 of 20.",
        ),
        Kind::MoreThanWhole => (
            "the part is larger than the whole.",
            "Write the smaller number first, as 18 of 20.",
        ),
        Kind::OneOrAll => ("1 may be one per cent or all of it.", ""),
        Kind::Bracketed => ("in brackets this may be below zero.", ""),
    }
}

/// As [`english`].
const fn spanish(kind: &TypedErrorKind) -> (&'static str, &'static str) {
    use TypedErrorKind as Kind;
    match kind {
        Kind::Empty => ("Aún no hay ningún número.", ""),
        Kind::TooLong => (
            "desde aquí el texto es muy largo; se leen 200 caracteres.",
            "",
        ),
        Kind::NoNumber => ("falta un número.", ""),
        Kind::SecondNumber => (
            "empieza otro número.",
            "Escriba uno solo, o dos como un rango: de 500 a 600\u{a0}mil\u{a0}millones.",
        ),
        Kind::TooManyDigits => (
            "demasiadas cifras.",
            "Se leen hasta 15, 12 de ellas después del punto; para lo demás use millones, mil \
             millones o billones.",
        ),
        Kind::Grouping => (
            "no separa miles.",
            "Escriba 28,900 con coma y 18.9 con punto.",
        ),
        Kind::European => (
            "aquí la coma separa los miles y el punto, los decimales.",
            "",
        ),
        Kind::Doubtful => ("¿son miles, o tres decimales?", ""),
        Kind::ShortScale => ("esta abreviatura se usa para números distintos.", ""),
        Kind::Range => (
            "un rango va del número menor al mayor, en una sola escala.",
            "Escriba, por ejemplo, de 500 a 600\u{a0}mil\u{a0}millones.",
        ),
        Kind::BelowZero => (
            "una cantidad menor que cero no es parte ni total.",
            "Escriba su tamaño, o una tasa como \u{2212}0.5\u{a0}%.",
        ),
        Kind::UnknownWord => (
            "esta palabra no se entiende aquí.",
            "Las cantidades van en {units}, con mil, millones, mil millones o billones, o en por ciento: \
             escriba {amount}, 6.6\u{a0}billones, 18.9\u{a0}% o 28.9 ± 0.05.",
        ),
        Kind::UnknownSign => ("este signo no se entiende aquí.", ""),
        Kind::Trillon => (
            "en español es un millón de billones.",
            "Si quiere decir un millón de millones (“trillion” en inglés), escriba billón.",
        ),
        Kind::Currency => (
            "solo se leen {units}.",
            "Convierta la cantidad y escríbala como {amount}.",
        ),
        Kind::UpperLimit => (
            "un límite superior no basta como cifra, pues nada dice cuánto menos puede ser.",
            "Escriba lo que se sabe: casi 300\u{a0}mil\u{a0}millones o 10.55 ± 0.05\u{a0}mil\u{a0}millones.",
        ),
        Kind::Qualifier => (
            "va una sola palabra o signo así, antes del número.",
            "Escriba, por ejemplo, casi 300\u{a0}mil\u{a0}millones.",
        ),
        Kind::QualifiedNegative => (
            "con 0 o con un número negativo, casi y más de se entienden de dos maneras.",
            "Escriba la precisión: \u{2212}0.5 ± 0.05.",
        ),
        Kind::QualifiedSpread => (
            "ni ± ni un rango van con casi, más de o exactamente.",
            "Escriba una de las dos cosas: casi 300\u{a0}mil\u{a0}millones o 275 ± 25\u{a0}mil\u{a0}millones.",
        ),
        Kind::TwoScales => (
            "no va con la palabra anterior.",
            "Escriba una sola escala: mil, millones, mil millones o billones.",
        ),
        Kind::TwoUnits => (
            "hay dos unidades distintas, y una palabra como millones cuenta {units}.",
            "Escriba {units} o por ciento.",
        ),
        Kind::Spread => (
            "± va una sola vez, seguido de un número que no sea negativo.",
            "Escriba, por ejemplo, 28.9 ± 0.05.",
        ),
        Kind::Fraction => (
            "una fracción son dos números enteros de hasta 1,000,000 y nada más.",
            "Escriba 3/4, 18 de 20 o un porcentaje.",
        ),
        Kind::OfNothing => (
            "nada puede ser parte de 0.",
            "Escriba un total mayor, como 18 de 20.",
        ),
        Kind::MoreThanWhole => (
            "la parte es mayor que el total.",
            "Escriba primero el número menor, como 18 de 20.",
        ),
        Kind::OneOrAll => ("1 puede ser uno por ciento o todo.", ""),
        Kind::Bracketed => ("entre paréntesis puede ser menor que cero.", ""),
    }
}

/// A sign by its Unicode number: "U+202E".
fn code_onto(text: &mut String, sign: char) {
    text.push_str("U+");
    for place in (0..4).rev() {
        let digit = (u32::from(sign) >> (4 * place)) & 15;
        text.extend(char::from_digit(digit, 16).map(|digit| digit.to_ascii_uppercase()));
    }
}
