//! Quoted numbers: a printed quantity with its scale, unit and qualifier, in both languages.

use super::digits::{MOST_DECIMALS, decimals_for_step, fewest_decimals, grouped};
use crate::dataset::{Lang, Qualifier, Quantity, Unit, UnitKind};

/// Keeps a number and what follows it on one line.
pub(in crate::text) const NBSP: char = '\u{a0}';

/// The scale word that amounts in dollars are printed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scale {
    /// No scale word.
    One,
    /// 10⁶: "million", "millones".
    Million,
    /// 10⁹: "billion", "mil millones".
    Billion,
    /// 10¹²: "trillion", "billones".
    Trillion,
}

impl Scale {
    /// Every scale, smallest first.
    pub const ALL: [Scale; 4] = [Scale::One, Scale::Million, Scale::Billion, Scale::Trillion];

    /// How many plain units one of this scale is.
    #[must_use]
    pub const fn size(self) -> f64 {
        match self {
            Scale::One => 1.0,
            Scale::Million => 1e6,
            Scale::Billion => 1e9,
            Scale::Trillion => 1e12,
        }
    }

    /// The scale for a value in a unit: amounts are scaled so that 1 to 999 stand before the word,
    /// everything else is not scaled. What would round to 1,000 takes the next scale.
    #[must_use]
    pub fn for_value(value: f64, unit: Unit) -> Self {
        let scaled = unit.is_amount();
        let fits = |scale: &Scale| scaled && value.abs() >= scale.size() * 0.9995;
        Self::ALL.into_iter().rev().find(fits).unwrap_or(Scale::One)
    }

    /// A value in plain units, in this scale.
    #[must_use]
    pub fn divide(self, value: f64) -> f64 {
        value / self.size()
    }

    /// The unit of an axis or a table column in this scale: "US$ bn", "mil mdd", "%".
    /// Empty for pure counts.
    #[must_use]
    pub fn unit_label(self, unit: Unit, lang: Lang) -> String {
        let own = match (unit, self, lang) {
            (Unit::Of(_), ..) => return self.label_of_sheet(unit, lang),
            (Unit::Percent, ..) => "%",
            (Unit::PercentagePoint, _, Lang::En) => "points",
            (Unit::PercentagePoint, _, Lang::Es) => "puntos",
            (Unit::Ratio, _, Lang::En) => "times",
            (Unit::Ratio, _, Lang::Es) => "veces",
            (Unit::Count, ..) => "",
            (Unit::Rank, _, Lang::En) => "rank",
            (Unit::Rank, _, Lang::Es) => "lugar",
            (Unit::Year, _, Lang::En) => "years",
            (Unit::Year, _, Lang::Es) => "años",
            (Unit::Month, _, Lang::En) => "months",
            (Unit::Month, _, Lang::Es) => "meses",
        };
        own.to_owned()
    }

    /// "US$ bn", "million t", "mil mdd", "billones de dólares", "millones de sacos".
    fn label_of_sheet(self, unit: Unit, lang: Lang) -> String {
        let Some(spec) = unit.spec() else {
            return String::new();
        };
        let sign = match spec.symbol.get(lang) {
            "" => spec.many.get(lang),
            sign => sign,
        };
        let short = match self {
            Scale::One => return sign.to_owned(),
            Scale::Million => "m",
            Scale::Billion => "bn",
            Scale::Trillion => "tn",
        };
        let million = spec.million_es;
        match lang {
            Lang::En if spec.kind == UnitKind::Money => [sign, "\u{a0}", short].concat(),
            Lang::En => [self.word(false, lang), " ", sign].concat(),
            Lang::Es if self == Scale::Million && !million.is_empty() => million.to_owned(),
            Lang::Es if self == Scale::Billion && !million.is_empty() => ["mil ", million].concat(),
            // A sign stands before digits; behind a word the unit is a word too.
            Lang::Es if spec.kind == UnitKind::Money => {
                [self.word(false, lang), " de ", spec.many.get(lang)].concat()
            }
            Lang::Es => [self.word(false, lang), " de ", sign].concat(),
        }
    }

    pub(in crate::text) const fn word(self, one: bool, lang: Lang) -> &'static str {
        match (self, lang) {
            (Scale::One, _) => "",
            (Scale::Million, Lang::En) => "million",
            (Scale::Million, Lang::Es) if one => "millón",
            (Scale::Million, Lang::Es) => "millones",
            (Scale::Billion, Lang::En) => "billion",
            (Scale::Billion, Lang::Es) => "mil\u{a0}millones",
            (Scale::Trillion, Lang::En) => "trillion",
            (Scale::Trillion, Lang::Es) if one => "billón",
            (Scale::Trillion, Lang::Es) => "billones",
        }
    }
}

/// A quantity as the article prints it, qualifier included, in the words of a language:
/// "nearly US$6.6 trillion", "casi 6.6 billones de dólares". It has the printed digits, no more.
#[must_use]
pub fn printed(quantity: &Quantity, lang: Lang) -> String {
    let value = quantity.value;
    if quantity.is_band() {
        let limit = grouped(value, fewest_decimals(value, MOST_DECIMALS));
        return match lang {
            Lang::En => format!("top{NBSP}{limit}"),
            Lang::Es => format!("entre los {limit} primeros"),
        };
    }
    let scale = Scale::for_value(value, quantity.unit);
    let number = digits(quantity, scale);
    let mut text = qualifier(quantity.signed_qualifier(), lang).to_owned();
    if !text.is_empty() {
        text.push(' ');
    }
    if let Some(to) = quantity.upper_end() {
        text.push_str(&range_of(quantity, to, lang));
        return text;
    }
    text.push_str(&with_unit(&number, quantity.unit, scale, lang));
    text
}

/// A printed range in the scale of its upper end: "between 11.6 and 12 million bags", "entre 4 y 5 %".
fn range_of(quantity: &Quantity, to: f64, lang: Lang) -> String {
    let scale = Scale::for_value(to, quantity.unit);
    let [from, to] = [quantity.value, to].map(|end| {
        let end = scale.divide(end);
        grouped(end, fewest_decimals(end, MOST_DECIMALS))
    });
    let upper = with_unit(&to, quantity.unit, scale, lang);
    // What stands before the digits stands before the lower end.
    let sign = upper.find(&to).unwrap_or_default();
    let (before, rest) = upper.split_at(sign);
    let [open, word] = match lang {
        Lang::En => ["between ", " and "],
        Lang::Es => ["entre ", " y "],
    };
    [open, before, &from, word, rest].concat()
}

/// The same for a chart or a table that names scale and unit elsewhere: "nearly 6.6", "18.9%".
/// Only the percent sign and the mark of an ordinal stay with the digits.
#[must_use]
pub fn label(quantity: &Quantity, scale: Scale, lang: Lang) -> String {
    let mut text = qualifier(quantity.signed_qualifier(), lang).to_owned();
    if !text.is_empty() {
        text.push(NBSP);
    }
    let number = match quantity.upper_end() {
        Some(to) => [digits(quantity, scale), tick(to, scale)].join("–"),
        None => digits(quantity, scale),
    };
    match quantity.unit {
        Unit::Percent | Unit::Rank => {
            text.push_str(&with_unit(&number, quantity.unit, scale, lang));
        }
        _ => text.push_str(&number),
    }
    text
}

/// A value on an axis in a shared scale, without its unit: as many decimals as it needs, at most 3.
#[must_use]
pub fn tick(value: f64, scale: Scale) -> String {
    let scaled = scale.divide(value);
    grouped(scaled, fewest_decimals(scaled, 3))
}

/// The word for a qualifier, or nothing for a plain figure.
#[must_use]
pub const fn qualifier(qualifier: Qualifier, lang: Lang) -> &'static str {
    match (qualifier, lang) {
        (Qualifier::Plain, _) => "",
        (Qualifier::About, Lang::En) => "about",
        (Qualifier::About, Lang::Es) => "alrededor de",
        (Qualifier::Nearly, Lang::En) => "nearly",
        (Qualifier::Nearly, Lang::Es) => "casi",
        (Qualifier::MoreThan, Lang::En) => "more than",
        (Qualifier::MoreThan, Lang::Es) => "más de",
        (Qualifier::LessThan, Lang::En) => "less than",
        (Qualifier::LessThan, Lang::Es) => "menos de",
    }
}

/// A place in a ranking, in digits: "1st", "8th"; "1.º", "8.º".
#[must_use]
pub fn ordinal(place: u32, lang: Lang) -> String {
    let mark = match (lang, place % 10, place % 100) {
        (Lang::Es, ..) => ".º",
        (_, _, 11..=13) => "th",
        (_, 1, _) => "st",
        (_, 2, _) => "nd",
        (_, 3, _) => "rd",
        _ => "th",
    };
    format!("{}{mark}", grouped(f64::from(place), 0))
}

/// A place in a ranking, in a word up to the tenth and in digits from there, as it stands before a
/// masculine noun: "eighth", "octavo" (lugar), "primer" (lugar).
#[must_use]
pub fn ordinal_word(place: u32, lang: Lang) -> String {
    const EN: [&str; 10] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
    ];
    const ES: [&str; 10] = [
        "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno",
        "décimo",
    ];
    let words = match lang {
        Lang::En => EN,
        Lang::Es => ES,
    };
    let at = usize::try_from(place).ok().and_then(|at| at.checked_sub(1));
    match at.and_then(|at| words.get(at)) {
        Some(word) => (*word).to_owned(),
        None => ordinal(place, lang),
    }
}

/// Puts unit and scale around the digits of a number.
pub(in crate::text) fn with_unit(number: &str, unit: Unit, scale: Scale, lang: Lang) -> String {
    let (minus, bare) = match number.strip_prefix('\u{2212}') {
        Some(bare) => ("\u{2212}", bare),
        None => ("", number),
    };
    let one = bare == "1";
    let after = match (unit, lang) {
        (Unit::Of(_), _) => return with_unit_of_sheet([minus, bare], unit, scale, lang),
        (Unit::Percent, Lang::En) => return format!("{number}%"),
        (Unit::Percent, Lang::Es) => "%",
        (Unit::PercentagePoint, Lang::En) if one => "percentage point",
        (Unit::PercentagePoint, Lang::En) => "percentage points",
        (Unit::PercentagePoint, Lang::Es) if one => "punto porcentual",
        (Unit::PercentagePoint, Lang::Es) => "puntos porcentuales",
        (Unit::Ratio, Lang::En) if one => "time",
        (Unit::Ratio, Lang::En) => "times",
        (Unit::Ratio, Lang::Es) if one => "vez",
        (Unit::Ratio, Lang::Es) => "veces",
        (Unit::Count, _) => return number.to_owned(),
        (Unit::Rank, _) => {
            return match bare.parse::<u32>() {
                Ok(place) if minus.is_empty() => ordinal(place, lang),
                _ => number.to_owned(),
            };
        }
        (Unit::Year, Lang::En) if one => "year",
        (Unit::Year, Lang::En) => "years",
        (Unit::Year, Lang::Es) if one => "año",
        (Unit::Year, Lang::Es) => "años",
        (Unit::Month, Lang::En) if one => "month",
        (Unit::Month, Lang::En) => "months",
        (Unit::Month, Lang::Es) if one => "mes",
        (Unit::Month, Lang::Es) => "meses",
    };
    format!("{number}{NBSP}{after}")
}

/// "US$6.6 trillion", "1.13 million tonnes", "6.6 billones de dólares", "107.4".
fn with_unit_of_sheet([minus, bare]: [&str; 2], unit: Unit, scale: Scale, lang: Lang) -> String {
    let Some(spec) = unit.spec() else {
        return [minus, bare].concat();
    };
    let one = bare == "1";
    let (sign, word) = (spec.symbol.get(lang), scale.word(one, lang));
    if lang == Lang::En && spec.kind == UnitKind::Money && !sign.is_empty() {
        let space = if scale == Scale::One { "" } else { "\u{a0}" };
        return [minus, sign, bare, space, word].concat();
    }
    let noun = match scale {
        Scale::One if one => spec.one.get(lang),
        _ => spec.many.get(lang),
    };
    let joint = match (scale, lang) {
        (Scale::One, _) => "",
        (_, Lang::En) => " ",
        (_, Lang::Es) => " de ",
    };
    let mut text = [minus, bare].concat();
    for part in [word, &[joint, noun].concat()] {
        if !part.is_empty() && !noun.is_empty() {
            text.push_str(if part.starts_with(' ') { "" } else { "\u{a0}" });
            text.push_str(part);
        }
    }
    text
}

/// The digits of a printed quantity: down to the last printed place, and never fewer than its value has.
pub(in crate::text) fn digits(quantity: &Quantity, scale: Scale) -> String {
    let value = scale.divide(quantity.value);
    let own = fewest_decimals(value, MOST_DECIMALS);
    let half = scale.divide(quantity.half_width_strict);
    let place = if half > 0.0 {
        decimals_for_step(2.0 * half)
    } else {
        0
    };
    grouped(value, own.max(place))
}
