//! The number words of the languages that sources are written in; what one language knows stands in its file.
//!
//! All look-ups take words as [`fold`] leaves them: in lower case, without accents.

mod en;
mod es;
mod es_lists;

/// What a source is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
}

impl Language {
    /// The language of a tag, as `sources.csv` has it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        match tag {
            "en" => Some(Self::En),
            "es" => Some(Self::Es),
            _ => None,
        }
    }

    /// Where texts in both languages hold this one.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::En => 0,
            Self::Es => 1,
        }
    }
}

/// A unit of a sheet as an article writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetUnit {
    /// As it stands after an amount, folded; a space may be a hyphen.
    pub after: String,
    /// The power of ten that it comes with: 6 for a word for a million of it.
    pub power: i32,
    /// As it stands before digits, where it may: a sign of money.
    pub before: Option<String>,
    /// Its id alone.
    pub names: &'static [&'static str],
    /// Whether it is counted one by one, so that a whole number of it is not rounded.
    pub exact: bool,
}

/// What the numerals of a text are read with.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Its language.
    pub language: Language,
    /// The units of the sheet, the longest spelling first.
    pub units: &'a [SheetUnit],
}

impl Words<'_> {
    /// A language alone.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        Self {
            language,
            units: &[],
        }
    }
}

/// Currencies that are read by their ISO codes and all that stands for them.
pub const KNOWN: [&str; 5] = ["USD", "EUR", "GBP", "BRL", "COP"];

/// A part of a whole: "third" → 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// How many of them make the whole.
    pub whole: u32,
    /// Whether it is several of them, as "thirds".
    pub plural: bool,
    /// Whether the word means no place in an order, as "half" does not and "third" may.
    pub sure: bool,
}

/// What follows an amount and says what it is an amount of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    /// The units that it can be, of the tables or not.
    pub names: &'static [&'static str],
    /// The power of ten that it comes with: −2 for basis points.
    pub power: i32,
}

const fn unit(names: &'static [&'static str]) -> Unit {
    Unit { names, power: 0 }
}

/// Per cent.
pub const PERCENT: Unit = unit(&["percent"]);
/// Per mille, which no table has.
pub const PER_MILLE: Unit = unit(&["per mille"]);
const POINTS: Unit = unit(&["percentage-point"]);
const BASIS_POINTS: Unit = Unit {
    power: -2,
    ..POINTS
};
const TIMES: Unit = unit(&["ratio"]);
const USD: Unit = unit(&["USD"]);
const PESOS: Unit = unit(&["pesos"]);
const EUR: Unit = unit(&["EUR"]);
const OTHER_DOLLARS: Unit = unit(&["other dollars"]);

/// A letter in lower case and without its accent; ñ stays, for "ano" is no "año".
#[must_use]
pub fn plain(letter: char) -> char {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match small {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        _ => small,
    }
}

/// Whether a sign is an accent that stands as a character of its own.
#[must_use]
pub const fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

/// A word in lower case and without accents, those of their own too.
#[must_use]
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for sign in word.chars() {
        if sign == '\u{303}' && folded.ends_with('n') {
            folded.pop();
            folded.push('ñ');
        } else if !is_accent(sign) {
            folded.push(plain(sign));
        }
    }
    folded
}

/// Chooses between the same look-up in both languages.
macro_rules! look_up {
    ($($(#[$doc:meta])* $name:ident -> $found:ty;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(word: &str, language: Language) -> $found {
            match language {
                Language::En => en::$name(word),
                Language::Es => es::$name(word),
            }
        }
    )*};
}

look_up! {
    /// "six" → 6, "sesenta" → 60, "quinientas" → 500: one word below a thousand.
    cardinal -> Option<u32>;
    /// "dozen" → 12, "centenar" → 100.
    collective -> Option<u32>;
    /// "eighth" → 8, "8th" → 8, "tercer" → 3, "3.er" → 3.
    ordinal -> Option<u32>;
    /// "third" → 3, "tercios" → 3.
    fraction -> Option<Fraction>;
    /// "doubled" → 2, "duplicaron" → 2, "tenfold" → 10.
    multiple -> Option<f64>;
    /// "billion" → 9, "billones" → 12: the power of ten.
    scale -> Option<i32>;
    /// "M" → 6 after a currency; None within for what one text uses for this and the next for that.
    short_scale -> Option<Option<i32>>;
    /// "decades" → ("year", 10): the unit, and how many of it one is.
    duration -> Option<(&'static str, u32)>;
    /// Words that say first place without a number, whatever stands around them.
    superlative -> bool;
    /// "dozens", "miles": so many that nobody counts.
    vague -> bool;
    /// The months.
    month -> bool;
    /// "a", "un": one of something, where that is counted.
    article -> bool;
    /// What is numbered, so that the number after it counts nothing: "page", "artículo".
    label -> bool;
    /// What may follow a part of something that is not named: "a third in", "un quinto desde".
    after_part -> bool;
    /// What may be the second half of a word whose first is a number: "five-year", "eighth-largest".
    tail -> bool;
}

/// The units of a language, longest first, as they stand after an amount; a space may be a hyphen.
#[must_use]
pub const fn units(language: Language) -> &'static [(&'static str, Unit)] {
    match language {
        Language::En => en::UNITS,
        Language::Es => es::UNITS,
    }
}

/// "dos terceras partes": the part that "tercera" and "terceras" name before "parte".
#[must_use]
pub fn feminine_part(word: &str) -> Option<Fraction> {
    es::feminine_part(word)
}

/// Whether "cuarto" before these words is a room, or the last eight of a tournament.
#[must_use]
pub fn is_room(before: &str, rest: &[&str]) -> bool {
    es::is_room(before, rest)
}

/// Whether "mayor" says first place between these words.
#[must_use]
pub fn is_largest(before: &str, after: &str) -> bool {
    es::is_largest(before, after)
}

fn position(list: &[&str], word: &str) -> Option<u32> {
    let nth = list.iter().position(|known| *known == word)?;
    u32::try_from(nth).ok()
}

fn value<T: Copy>(list: &[(&str, T)], word: &str) -> Option<T> {
    let found = list.iter().find(|(known, _)| *known == word);
    found.map(|(_, value)| *value)
}
