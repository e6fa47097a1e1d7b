//! The words and signs that a typed number is made of, in both languages. It knows no grammar.
//!
//! Both pages read the words of both languages, for a reader pastes what the press prints. What one
//! language alone uses so, or what means two things in one of them, stands apart.

use super::tokens::{Word, plain_letter};
use crate::dataset::{Qualifier, Unit};

/// Spellings in lower case and without accents; a space stands for any white space or hyphen, and
/// "de" and "a" at an end may have melted with "el". The longest that fits counts.
pub(super) const WORDS: &[(Word, &str)] = &[
    (Word::Scale(3), "thousand|thousands|k"),
    (Word::Mil, "mil|miles"),
    (
        Word::Scale(6),
        "million|millions|millon|millones|mill|mn|mln",
    ),
    (Word::Scale(9), "billion|billions|millardo|millardos"),
    (Word::Scale(12), "billon|billones|trillion|trillions|tn|trn"),
    (Word::Trillon, "trillon|trillones"),
    (
        Word::Unread,
        "per|dozen|docena|docenas|decenas|centenas|millares|lakh|crore|quadrillion",
    ),
    (
        Word::Unit(Unit::Percent),
        "%|percent|per cent|pct|por ciento|porciento|por cien|por 100|٪|％",
    ),
    (
        Word::ScaledUnit(-1, Unit::Percent),
        "‰|per mille|per mil|per thousand|por mil",
    ),
    (
        Word::Unit(Unit::PercentagePoint),
        "pp|pps|ppt|ppts|p.p|p. p|point|points|percentage point|percentage points|\
         punto|puntos|punto porcentual|puntos porcentuales|pts",
    ),
    (
        Word::ScaledUnit(-2, Unit::PercentagePoint),
        "bp|bps|basis point|basis points|punto base|puntos base|punto basico|puntos basicos",
    ),
    (
        Word::Unit(Unit::Ratio),
        "time|times|x|×|fold|vez|veces|times as much|times as many|times as large|times as big",
    ),
    (
        Word::Multiple(2),
        "twice|double|doubled|twofold|doble|duplicado|twice as much|twice as many",
    ),
    (
        Word::Multiple(3),
        "thrice|triple|tripled|threefold|triplicado",
    ),
    (
        Word::Multiple(4),
        "quadruple|quadrupled|fourfold|cuadruple|cuadruplo|cuadruplicado",
    ),
    (Word::Unit(Unit::Year), "year|years|ano|anos"),
    (Word::Unit(Unit::Month), "month|months|mes|meses"),
    (
        Word::Qualifier(Qualifier::About),
        "about|around|some|close to|in the region of|in the order of|an estimated|estimated|circa|ca|\
         alrededor de|cerca de|cercano a|cercana a|cercanos a|cercanas a|en torno a|del orden de|\
         unos|unas|≈|~|∼|≃|≅",
    ),
    (
        Word::Loosely,
        "approximately|approx|roughly|or so|aproximadamente|aprox|mas o menos|more or less",
    ),
    (
        Word::Qualifier(Qualifier::Nearly),
        "nearly|almost|just under|just below|just shy of|just short of|a little under|slightly under|\
         slightly less than|a little less than|approaching|casi|casi casi|poco menos de|un poco menos de|\
         proximo a|proxima a|proximos a|proximas a",
    ),
    (
        Word::Qualifier(Qualifier::MoreThan),
        "more than|over|above|at least|no less than|not less than|just over|just above|a little over|\
         slightly over|slightly more than|slightly above|a little more than|a bit more than|in excess of|\
         upwards of|upward of|exceeding|north of|well over|>|>=|≥|mas de|mas que|poco mas de|un poco mas de|\
         mayor a|mayor que|mayor de|mayores a|al menos|por lo menos|cuando menos|no menos de|por encima de|\
         arriba de|por arriba de|superior a|superiores a|algo mas de",
    ),
    (Word::OrMore, "or more|o mas|+"),
    (Word::Exact, "exactly|exact|exactamente|exacto|exactos|="),
    (Word::UpTo, "up to|hasta"),
    (
        Word::UpperLimit,
        "<|<=|≤|less than|fewer than|under|below|at most|no more than|not more than|as much as|as many as|\
         menos de|menor a|menor que|menor de|menores a|inferior a|inferiores a|menos que|no mas de|no mas que|por debajo de|\
         debajo de|como maximo|a lo mucho|a lo mas",
    ),
    (
        Word::Currency,
        "€|£|¥|₩|₹|peso|pesos|pound|pounds|mxn|mx$|mxn$|mex$|m.n|mdp|mmdp|euro|euros|eur|libra|libras|gbp|\
         yen|yenes|yuan|yuanes|renminbi|jpy|cny|cad|aud|brl|krw|inr|rmb|reales|r$|c$|ca$|a$|hk$|nt$|\
         canadian dollars|australian dollars|dolares canadienses|dolares australianos|\
         dolares de canada|won|rupees|rupias|francs|francos|chf",
    ),
    (
        Word::Dash,
        "(-)|(\u{2013})|(\u{2212})|minus|menos|negative|negativo|negativa",
    ),
    (Word::Of, "of|de|del"),
    (
        Word::OutOf,
        "out of|of every|out of every|in|in every|for every|de cada|por cada",
    ),
    (Word::Slash, "/|\u{2044}|\u{2215}"),
    (
        Word::PlusMinus,
        "±|+-|+/-|+\u{2212}|+/\u{2212}|mas menos|plus or minus|plus minus",
    ),
    (Word::Between, "between|entre|from|desde"),
    (Word::To, "to|through"),
    (Word::And, "and|y"),
    (Word::A, "a|an|al"),
    (Word::Article, "the|el|la|los|las|lo"),
    (Word::Hundred, "hundred|hundreds"),
];

/// Short forms that one language alone uses so.
pub(super) const ENGLISH: &[(Word, &str)] = &[
    (Word::Scale(6), "m|mm"),
    (Word::Scale(9), "b|bn|bln"),
    (Word::Scale(12), "t"),
];

/// In Spanish "bn", "B", "bill." and "T" stand for 10⁹ in one text and for 10¹² or 10¹⁸ in the next,
/// and MM for a million or a thousand of them.
pub(super) const SPANISH: &[(Word, &str)] = &[
    (Word::Scale(6), "m"),
    (Word::ShortScale, "mm|b|bn|bln|bill|t"),
];

/// Numbers from 0 to 29, then the tens, then the hundreds that are one word.
pub(super) const CARDINALS: &str = "zero|cero,one|un|uno|una,two|dos,three|tres,four|cuatro,\
    five|cinco,six|seis,seven|siete,eight|ocho,nine|nueve,ten|diez,eleven|once,twelve|doce,\
    thirteen|trece,fourteen|catorce,fifteen|quince,sixteen|dieciseis,seventeen|diecisiete,\
    eighteen|dieciocho,nineteen|diecinueve,twenty|veinte,veintiuno|veintiun|veintiuna,veintidos,\
    veintitres,veinticuatro,veinticinco,veintiseis,veintisiete,veintiocho,veintinueve,thirty|treinta,\
    forty|fourty|cuarenta,fifty|cincuenta,sixty|sesenta,seventy|setenta,eighty|ochenta,ninety|noventa,\
    cien|ciento,doscientos|doscientas,trescientos|trescientas,cuatrocientos|cuatrocientas,\
    quinientos|quinientas,seiscientos|seiscientas,setecientos|setecientas,ochocientos|ochocientas,\
    novecientos|novecientas";

/// The number of a place in [`CARDINALS`].
pub(super) const fn cardinal(place: usize) -> u16 {
    let place = place as u16;
    match place {
        0..=29 => place,
        30..=36 => (place - 27) * 10,
        _ => (place - 36) * 100,
    }
}

/// Parts of a whole, from halves on.
pub(super) const PARTS: &str = "half|halves|medio|media|medios|mitad,\
    third|thirds|tercio|tercios|tercera parte|terceras partes,\
    quarter|quarters|fourth|fourths|cuarto|cuartos|cuarta parte|cuartas partes,\
    fifth|fifths|quinto|quintos|quinta parte|quintas partes,sixth|sixths|sexto|sextos|sexta parte|sextas partes,\
    seventh|sevenths|septimo|septimos|septima parte|septimas partes,\
    eighth|eighths|octavo|octavos|octava parte|octavas partes,\
    ninth|ninths|noveno|novenos|novena parte|novenas partes,\
    tenth|tenths|decimo|decimos|decima parte|decimas partes";

/// Whether a text has a word of Spanish alone among its scales and units, on whatever page.
pub(super) fn is_spanish(text: &[char]) -> bool {
    let text: String = text.iter().copied().map(plain_letter).collect();
    ["illon", "illard", "mdd", "dolar", " de "]
        .iter()
        .any(|word| text.contains(word))
}
