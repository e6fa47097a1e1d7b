//! What a sentence says in one form or another is found whole and read as that number, or as none.

use super::tables::numerals::numerals;
use super::tables::printed::read;
use super::tables::words::{Language, SheetUnit, Words};

/// The numerals of a sentence, each with what it is read as alone: "3 million = 3000000 count".
fn said(text: &str, words: Words<'_>) -> String {
    let found = numerals(text, words).into_iter();
    let all: Vec<String> = found
        .map(|numeral| match read(&numeral.text, words) {
            Ok(printed) => format!(
                "{} = {} {}",
                numeral.text,
                // Thirds have no end.
                (printed.value * 1e4).round() / 1e4,
                printed.units[0]
            ),
            Err(_) => numeral.text,
        })
        .collect();
    all.join("|")
}

/// A sheet that counts tonnes, which are printed to the thousand, and workers one by one.
fn units() -> Vec<SheetUnit> {
    let unit = |after: &str, name: &'static [&'static str], exact| SheetUnit {
        after: after.to_owned(),
        power: 0,
        before: None,
        names: name,
        exact,
    };
    vec![
        unit("trabajadores", &["worker"], true),
        unit("workers", &["worker"], true),
        unit("toneladas", &["tonne"], false),
        unit("tonnes", &["tonne"], false),
        unit("t", &["tonne"], false),
    ]
}

#[track_caller]
fn says(language: Language, cases: &[(&str, &str)]) {
    let units = units();
    let words = Words {
        language,
        units: &units,
    };
    let faults: Vec<String> = cases
        .iter()
        .map(|(text, wanted)| (text, wanted, said(text, words)))
        .filter(|(_, wanted, found)| *wanted != found)
        .map(|(text, wanted, found)| format!("“{text}”\n  is     {found}\n  not    {wanted}"))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn english_sentences() {
    says(
        Language::En,
        &[
            // Short scales with a space.
            (
                "Output was 3 mn tonnes, or 4 mln workers.",
                "3 mn tonnes = 3000000 tonne|4 mln workers = 4000000 worker",
            ),
            (
                "It made 3 mn boxes, a wall of 3 m and 12 mm of rain.",
                "3 mn|3 m|12 mm",
            ),
            (
                "It moved 5 t and 7 bn tonnes.",
                "5 t = 5 tonne|7 bn tonnes = 7000000000 tonne",
            ),
            // Fractions after a whole.
            (
                "It made 3 1/2 million tonnes, then 2½ million.",
                "3 1/2 million tonnes = 3500000 tonne|2½ million = 2500000 count",
            ),
            (
                "Up 4¼%, 2 3/4 percent and 1 ½ times.",
                "4¼% = 4.25 percent|2 3/4 percent = 2.75 percent|1 ½ times = 1.5 ratio",
            ),
            (
                "It made 3 1/3 million tonnes, and 2⅔ million.",
                "3 1/3 million tonnes|2⅔ million",
            ),
            (
                "About ¾ of a million, 1/2 million and 1/3 of it.",
                "¾ of a million = 750000 count|1/2 million = 500000 count|1/3",
            ),
            // Decimals in words.
            (
                "It rose three point five percent and zero point two five percent.",
                "three point five percent = 3.5 percent|zero point two five percent = 0.25 percent",
            ),
            (
                "Some one point two million tonnes.",
                "one point two million tonnes = 1200000 tonne",
            ),
            (
                "At one point five workers left.",
                "one = 1 count|five workers = 5 worker",
            ),
            // "And" within a number.
            (
                "Two thousand and five trucks, a thousand and one nights.",
                "Two thousand and five = 2005 count|a thousand and one = 1001 count",
            ),
            (
                "Between two thousand and three thousand trucks.",
                "two thousand = 2000 count|three thousand = 3000 count",
            ),
            (
                "Between one thousand and fifty trucks; two thousand and five percent.",
                "one thousand = 1000 count|fifty = 50 count|two thousand = 2000 count|five percent = 5 percent",
            ),
            // Per mille.
            (
                "A rate of 3‰, 4 ‰, 5 per mille or 6 per thousand.",
                "3‰|4 ‰|5 per mille|6 per thousand",
            ),
            // Euros after the number.
            (
                "It paid 300 €, 300 M€ and 40€.",
                "300 € = 300 EUR|300 M€ = 300000000 EUR|40€ = 40 EUR",
            ),
            // Numbers that begin with their point.
            (
                "Growth was .5%, then -.25% and $.5 million.",
                ".5% = 0.5 percent|-.25% = -0.25 percent|$.5 million = 500000 USD",
            ),
            (
                "The end.5 of them, ...7 and ,5 more.",
                "5 = 5 count|7 = 7 count|,5",
            ),
            // Minus in words.
            (
                "Inflation was minus 3.2%; the gap, minus two percentage points.",
                "minus 3.2% = -3.2 percent|minus two percentage points = -2 percentage-point",
            ),
            (
                "Minus 1% in May; all minus 12 workers, 5% minus 2%, more or minus 3%.",
                "Minus 1% = -1 percent|12 workers = 12 worker|5% = 5 percent|2% = 2 percent|3% = 3 percent",
            ),
            // Shares.
            (
                "One in five workers, 3 in 10 workers and nine out of ten tonnes.",
                "One in five = 0.2 ratio|3 in 10 = 0.3 ratio|nine out of ten = 0.9 ratio",
            ),
            (
                "It fell by a third in May, rose by a fifth last year, is up a tenth and a fifth higher.",
                "a third = 0.3333 ratio|a fifth = 0.2 ratio|a tenth = 0.1 ratio|a fifth = 0.2 ratio",
            ),
            (
                "A third wave, the third in a row, a fourth plant.",
                "third = 3 rank|third = 3 rank|fourth = 4 rank",
            ),
            // Multiples.
            (
                "Sales trebled, quintupled and sextupled.",
                "trebled = 3 ratio|quintupled = 5 ratio|sextupled = 6 ratio",
            ),
            // Ranges with a hyphen.
            (
                "It made 1.2-1.3 million tonnes at $5-6bn, 5-6%.",
                "1.2 = 1.2 count|1.3 million tonnes = 1300000 tonne|$5 = 5 USD|6bn = 6000000000 count|5 = 5 count|6% = 6 percent",
            ),
            (
                "It made 5-6 tonnes, by 2-3 tourists.",
                "5 = 5 count|6 tonnes = 6 tonne|2-3",
            ),
            ("A 3-2 win in 2017-2022.", "3-2|2017-2022"),
            ("It won 6-5% and 2019-20%.", "6-5%|2019-20%"),
            (
                "One in five hundred, one in a million, 1 in 25 and one in 2020.",
                "One in five hundred = 0.002 ratio|one in a million = 0 ratio|1 in 25 = 0.04 ratio|one = 1 count|2020 = 2020 count",
            ),
            (
                "See Article 5.2, articles 5 and 6, pages 12-14 and pages 3 to 5.",
                "Article 5.2|articles 5 and 6|pages 12-14|pages 3 to 5",
            ),
            (
                "A negative 3.2%, by 5 in 10% and 7 in 12 months.",
                "negative 3.2% = -3.2 percent|5 = 5 count|10% = 10 percent|7 = 7 count|12 months = 12 month",
            ),
            // Names.
            (
                "Article 12, page 34 and chapter 5 of 2 pages; call 55 1234 5678.",
                "Article 12|page 34|chapter 5|2 = 2 count|call 55 1234 5678",
            ),
            (
                "A 5-million-tonne plant and 1'234,567 trucks.",
                "5-million-tonne|1'234,567",
            ),
        ],
    );
}

#[test]
fn spanish_sentences() {
    says(
        Language::Es,
        &[
            (
                "Movió 5 bn de dólares, un muro de 3 m y 4 t.",
                "5 bn de dólares|3 m|4 t = 4 tonne",
            ),
            (
                "Hizo 3 1/2 millones de toneladas y 2½ millones.",
                "3 1/2 millones de toneladas = 3500000 tonne|2½ millones = 2500000 count",
            ),
            (
                "Son 3/4 de millón y ½ millón.",
                "3/4 de millón = 750000 count|½ millón = 500000 count",
            ),
            (
                "Creció tres coma cinco por ciento, uno punto cero cinco por ciento y dos coma veinticinco por ciento.",
                "tres coma cinco por ciento = 3.5 percent|uno punto cero cinco por ciento = 1.05 percent|dos coma veinticinco por ciento = 2.25 percent",
            ),
            (
                "Fueron tres coma treinta y cinco millones, y 3 coma 5 por ciento.",
                "tres coma treinta y cinco millones = 3350000 count|3 coma 5 por ciento = 3.5 percent",
            ),
            (
                "Tasas de 3‰, 4 ‰, 5 por mil y 12 por cien.",
                "3‰|4 ‰|5 por mil|12 por cien = 12 percent",
            ),
            (
                "Cuesta 300 M€, 300 € o 40€.",
                "300 M€ = 300000000 EUR|300 € = 300 EUR|40€ = 40 EUR",
            ),
            (
                "Un ,5 por ciento, luego .25% y -,75 %.",
                ",5 por ciento = 0.5 percent|.25% = 0.25 percent|-,75 % = -0.75 percent",
            ),
            ("Un ,500 por ciento.", ",500 por ciento"),
            (
                "Una inflación de menos 0.2%, menos dos puntos porcentuales.",
                "menos 0.2% = -0.2 percent|menos dos puntos porcentuales = -2 percentage-point",
            ),
            (
                "Menos de 12%, al menos 12%, no menos 3%, por lo menos 4%, más o menos 5%; todos menos 6.",
                "12% = 12 percent|12% = 12 percent|3% = 3 percent|4% = 4 percent|5% = 5 percent|6 = 6 count",
            ),
            (
                "Uno de cada cinco trabajadores y 3 de cada 10 toneladas.",
                "Uno de cada cinco = 0.2 ratio|3 de cada 10 = 0.3 ratio",
            ),
            (
                "Cayó un tercio en mayo, subió un quinto desde 2020 y otro quinto aumento.",
                "un tercio = 0.3333 ratio|un quinto = 0.2 ratio|2020 = 2020 count|quinto = 5 rank",
            ),
            (
                "Un par de plantas, una veintena de puertos y un par.",
                "Un par = 2 count|una veintena = 20 count|un par = 2 count",
            ),
            (
                "Subió punto y medio, medio punto, 2 puntos y medio y un punto porcentual y medio.",
                "punto y medio|medio punto|2 puntos y medio|un punto porcentual y medio",
            ),
            (
                "Subió medio punto porcentual.",
                "medio punto porcentual = 0.5 percentage-point",
            ),
            (
                "Empezó en los noventa; en los noventa países, desde los 80.",
                "los noventa|noventa = 90 count|los 80",
            ),
            (
                "De 5-6% y $5-6 millones.",
                "5 = 5 count|6% = 6 percent|$5 = 5 USD|6 millones = 6000000 count",
            ),
            (
                "Millón y medio de toneladas; hizo millón y medio.",
                "Millón y medio de toneladas = 1500000 tonne|millón y medio = 1500000 count",
            ),
            (
                "Son 1'234,567 y 5 mil y 6 mil toneladas.",
                "1'234,567|5 mil = 5000 count|6 mil toneladas = 6000 tonne",
            ),
            (
                "Tel. 55 1234 5678; teléfono: (55) 8765-4321; llame al 5512345678.",
                "Tel. 55 1234 5678|teléfono: (55) 8765-4321|llame al 5512345678",
            ),
            (
                "En los años noventa y la década de los ochenta hubo noventa años.",
                "años noventa|década de los ochenta|noventa años = 90 year",
            ),
            (
                "El Artículo 12, la página 34 y el párrafo 5 de 7 páginas.",
                "Artículo 12|página 34|párrafo 5|7 = 7 count",
            ),
            (
                "Uno de cada mil, 3 de cada cien y 1 de cada 2.5.",
                "Uno de cada mil = 0.001 ratio|3 de cada cien = 0.03 ratio|1 = 1 count|2.5 = 2.5 count",
            ),
            (
                "Subió dos mil coma cinco por ciento; mil coma cinco.",
                "dos mil coma cinco por ciento = 2000.5 percent|mil coma cinco = 1000.5 count",
            ),
            (
                "Los años 20 y 30, los años veinte y los años treinta y cinco.",
                "años 20 y 30|años veinte|años treinta|cinco = 5 count",
            ),
            (
                "Véase la pág. 34, el art. 5, los artículos 5 y 6 y el artículo 4.º.",
                "pág. 34|art. 5|artículos 5 y 6|artículo 4.º",
            ),
            (
                "Vendió 300 k dólares; 5 k.",
                "300 k dólares = 300000 USD|5 k",
            ),
        ],
    );
}

/// Prints whose two ends are the ends of a range.
#[test]
fn ranges() {
    let units = units();
    for (language, text, from, to, unit) in [
        (
            Language::En,
            "1.2-1.3 million tonnes",
            1.2e6,
            1.3e6,
            "tonne",
        ),
        (
            Language::En,
            "1.2–1.3 million tonnes",
            1.2e6,
            1.3e6,
            "tonne",
        ),
        (Language::En, "$5-6bn", 5e9, 6e9, "USD"),
        (Language::En, "$5–6bn", 5e9, 6e9, "USD"),
        (Language::En, "5-6%", 5.0, 6.0, "percent"),
        (
            Language::En,
            "Between 5 and 6 thousand tonnes",
            5e3,
            6e3,
            "tonne",
        ),
        (
            Language::En,
            "From 5 thousand to 6 thousand tonnes",
            5e3,
            6e3,
            "tonne",
        ),
        (Language::En, ".5-.75%", 0.5, 0.75, "percent"),
        (Language::Es, "5-6%", 5.0, 6.0, "percent"),
        (Language::Es, "5-6 por ciento", 5.0, 6.0, "percent"),
        (
            Language::Es,
            "Entre 5 mil y 6 mil toneladas",
            5e3,
            6e3,
            "tonne",
        ),
        (
            Language::Es,
            "entre 500 mil y 1.2 millones de toneladas",
            5e5,
            1.2e6,
            "tonne",
        ),
        (Language::Es, "De 4 a 5 %", 4.0, 5.0, "percent"),
    ] {
        let words = Words {
            language,
            units: &units,
        };
        let found = read(text, words).unwrap_or_else(|why| panic!("“{text}”: {why:?}"));
        assert_eq!((found.value, found.to), (from, Some(to)), "{text}");
        assert_eq!(found.units[0], unit, "{text}");
    }
    for text in ["2017-2022", "3-2", "6-5%", "5-6", "12-34-56%"] {
        assert!(read(text, Words::of(Language::En)).is_err(), "{text}");
    }
}
