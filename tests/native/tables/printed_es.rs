//! Spanish prints are read as they stand, and what could be two numbers is refused.

use super::tables::printed::{Printed, Unread, read as read_in};
use super::tables::words::{Language, Words};
use proptest::prelude::*;

fn read(text: &str) -> Result<Printed, Unread> {
    read_in(text, Words::of(Language::Es))
}

#[test]
fn the_forms_that_articles_use() {
    for (text, value, half_place, unit) in [
        ("27 mil 500 millones de dólares", 27_500e6, 5e5, "USD"),
        ("53 mil 73.9 millones de dólares", 53_073.9e6, 5e4, "USD"),
        ("53 mil 73.912 millones", 53_073.912e6, 500.0, "count"),
        ("mayor", 1.0, 0.0, "rank"),
        ("seis mil 382 millones", 6_382e6, 5e5, "count"),
        ("617 mil millones de dólares", 617e9, 5e8, "USD"),
        ("617 mil mdd", 617e9, 5e8, "USD"),
        ("402 mdd", 402e6, 5e5, "USD"),
        ("402mdd", 402e6, 5e5, "USD"),
        ("US$402M", 402e6, 5e5, "USD"),
        ("US$ 5,3 millones", 5.3e6, 5e4, "USD"),
        ("US$1.234,5 millones", 1_234.5e6, 5e4, "USD"),
        ("US$1,234.5 millones", 1_234.5e6, 5e4, "USD"),
        ("mil millones de dólares", 1e9, 5e8, "USD"),
        ("un millón de dólares", 1e6, 5e5, "USD"),
        ("6.6 billones de dólares", 6.6e12, 5e10, "USD"),
        ("un billón 200 mil millones de dólares", 1.2e12, 5e8, "USD"),
        ("un millón 200 mil", 1.2e6, 500.0, "count"),
        ("dos millones trescientos mil", 2.3e6, 500.0, "count"),
        ("dos y medio millones de dólares", 2.5e6, 5e4, "USD"),
        ("5 millones y medio", 5.5e6, 5e4, "count"),
        ("medio millón de dólares", 5e5, 5e4, "USD"),
        ("un cuarto de millón", 2.5e5, 5e3, "count"),
        ("$500 millones", 500e6, 5e5, "USD"),
        ("$500 millones", 500e6, 5e5, "pesos"),
        ("$500 millones de pesos", 500e6, 5e5, "pesos"),
        ("12 mdp", 12e6, 5e5, "pesos"),
        ("primer lugar", 1.0, 0.0, "rank"),
        ("segundo puesto", 2.0, 0.0, "rank"),
        ("MXN 300", 300.0, 0.5, "pesos"),
        ("30 euros", 30.0, 0.5, "EUR"),
        (
            "500 millones de dólares canadienses",
            500e6,
            5e5,
            "other dollars",
        ),
        ("7,4%", 7.4, 0.05, "percent"),
        ("7.4 %", 7.4, 0.05, "percent"),
        ("7,40\u{a0}%", 7.4, 0.005, "percent"),
        ("0,567%", 0.567, 0.0005, "percent"),
        ("siete por ciento", 7.0, 0.5, "percent"),
        ("uno por ciento", 1.0, 0.5, "percent"),
        ("−3 por ciento", -3.0, 0.5, "percent"),
        ("-2.5%", -2.5, 0.05, "percent"),
        ("2.3 puntos porcentuales", 2.3, 0.05, "percentage-point"),
        ("medio punto porcentual", 0.5, 0.05, "percentage-point"),
        ("25 puntos base", 0.25, 0.005, "percentage-point"),
        ("1.234.567", 1_234_567.0, 0.0, "count"),
        ("1 234", 1_234.0, 0.0, "count"),
        ("28 mil 900", 28_900.0, 0.0, "count"),
        ("Treinta y dos", 32.0, 0.0, "count"),
        ("veintidos", 22.0, 0.0, "count"),
        ("quinientas", 500.0, 0.0, "count"),
        ("una", 1.0, 0.0, "count"),
        ("una docena", 12.0, 0.0, "count"),
        ("media docena", 6.0, 0.0, "count"),
        ("un centenar", 100.0, 0.0, "count"),
        ("mitad", 0.5, 0.0, "ratio"),
        ("un tercio", 1.0 / 3.0, 0.0, "ratio"),
        ("dos terceras partes", 2.0 / 3.0, 0.0, "ratio"),
        ("tercera parte", 1.0 / 3.0, 0.0, "ratio"),
        ("tres cuartos", 0.75, 0.0, "ratio"),
        ("una décima parte", 0.1, 0.0, "ratio"),
        ("nueve de cada diez", 0.9, 0.0, "ratio"),
        ("doble", 2.0, 0.0, "ratio"),
        ("Duplicó", 2.0, 0.0, "ratio"),
        ("triplicaron", 3.0, 0.0, "ratio"),
        ("cuadruplicado", 4.0, 0.0, "ratio"),
        ("1.5 veces", 1.5, 0.05, "ratio"),
        ("tres veces", 3.0, 0.5, "ratio"),
        ("tres veces y media", 3.5, 0.05, "ratio"),
        ("–5%", -5.0, 0.5, "percent"),
        ("300 dlls", 300.0, 0.5, "USD"),
        ("dos décadas", 20.0, 5.0, "year"),
        ("década", 10.0, 5.0, "year"),
        ("un lustro", 5.0, 2.5, "year"),
        ("un año y medio", 1.5, 0.0, "year"),
        ("ocho meses", 8.0, 0.0, "month"),
        ("dos trimestres", 6.0, 1.5, "month"),
        ("cinco semanas", 5.0, 0.0, "week"),
        ("primer", 1.0, 0.0, "rank"),
        ("3.er", 3.0, 0.0, "rank"),
        ("2.ª", 2.0, 0.0, "rank"),
        ("Décimo tercera", 13.0, 0.0, "rank"),
        ("vigesimoprimer", 21.0, 0.0, "rank"),
        ("tercer mayor", 3.0, 0.0, "rank"),
        ("segunda economía más grande", 2.0, 0.0, "rank"),
        ("líder", 1.0, 0.0, "rank"),
        ("encabeza", 1.0, 0.0, "rank"),
        ("más grande", 1.0, 0.0, "rank"),
        ("número uno", 1.0, 0.0, "rank"),
        ("Top 10", 10.0, 0.0, "rank"),
    ] {
        let found = read(text).unwrap_or_else(|why| panic!("“{text}” is not read: {why:?}"));
        assert_eq!(found.value, value, "{text}");
        assert_eq!(found.half_place, half_place, "{text}");
        assert!(found.units.contains(&unit), "{text}: {:?}", found.units);
    }
}

#[test]
fn what_may_be_two_numbers_is_refused() {
    for (text, thousands, decimals) in [
        ("27.500 millones de dólares", 27_500e6, 27.5e6),
        ("27,500 millones", 27_500e6, 27.5e6),
        ("1,234", 1_234.0, 1.234),
        ("$1.234", 1_234.0, 1.234),
        ("20.550 mdd", 20_550e6, 20.55e6),
        ("7,412%", 7_412.0, 7.412),
        ("1,200 años", 1_200.0, 1.2),
    ] {
        assert_eq!(
            read(text),
            Err(Unread::Doubtful([thousands, decimals])),
            "“{text}”"
        );
    }
    for text in ["US$5.3 bn", "US$5.3B", "US$ 20 MM"] {
        assert_eq!(read(text), Err(Unread::ShortScale), "“{text}”");
    }
}

#[test]
fn what_is_no_figure() {
    for text in [
        "",
        "%",
        "cerca de 40%",
        "1234,567",
        "1,23,4",
        "miles",
        "decenas de miles",
        "décadas",
        "tercer trimestre",
        "24 de marzo de 2023",
        "dos tercio",
        "cinco tercios",
        "US$5%",
        "US$5 millones de pesos",
        "un puerto",
        "27 mil 500 y 3",
    ] {
        assert_eq!(read(text), Err(Unread::NoFigure), "“{text}”");
    }
}

const ONES: [&str; 30] = [
    "",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const TENS: [&str; 10] = [
    "",
    "",
    "",
    "treinta",
    "cuarenta",
    "cincuenta",
    "sesenta",
    "setenta",
    "ochenta",
    "noventa",
];
const HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];

/// A number below a thousand in words; 0 says nothing.
fn hundreds(number: usize) -> String {
    if number == 100 {
        return "cien".to_owned();
    }
    let (hundred, rest) = (HUNDREDS[number / 100], number % 100);
    let rest = match (rest, rest % 10) {
        (0..30, _) => ONES[rest].to_owned(),
        (_, 0) => TENS[rest / 10].to_owned(),
        (_, one) => format!("{} y {}", TENS[rest / 10], ONES[one]),
    };
    format!("{hundred} {rest}").trim().to_owned()
}

fn in_words(number: usize) -> String {
    let (thousands, rest) = (number / 1000, hundreds(number % 1000));
    let before = hundreds(thousands);
    // Before "mil" the last one is shorter.
    let before = match before.strip_suffix("veintiuno") {
        Some(more) => format!("{more}veintiún"),
        None => before
            .strip_suffix("uno")
            .map_or(before.clone(), |more| format!("{more}un")),
    };
    match (thousands, number) {
        (_, 0) => "cero".to_owned(),
        (0, _) => rest,
        (1, _) => format!("mil {rest}").trim().to_owned(),
        _ => format!("{before} mil {rest}").trim().to_owned(),
    }
}

#[test]
fn number_words_are_as_people_write_them() {
    for (number, words) in [
        (21_000, "veintiún mil"),
        (31_101, "treinta y un mil ciento uno"),
        (100_100, "cien mil cien"),
        (
            999_999,
            "novecientos noventa y nueve mil novecientos noventa y nueve",
        ),
    ] {
        assert_eq!(in_words(number), words);
    }
}

#[test]
fn cardinals_below_a_million_are_read_back() {
    // Every one of three digits before and behind "mil", with others of the other side.
    let rising = (0..1_000).chain((0..1_000).map(|at| at * 1_000 + at * 7 % 1_000));
    for number in rising.chain((0..1_000_000).step_by(331)) {
        let words = in_words(number);
        let found = read(&words).map(|found| found.value);
        assert_eq!(found, Ok(number as f64), "“{words}”");
    }
}

proptest! {
    #[test]
    fn a_mixed_number_is_the_same_in_words(thousands in 2_usize..1000, rest in 1_usize..1000) {
        let mixed = format!("{thousands} mil {rest} millones");
        let words = format!("{} millones", in_words(thousands * 1000 + rest).replace("uno", "un"));
        let (mixed, words) = (read(&mixed), read(&words.replace("veintiun", "veintiún")));
        prop_assert!(mixed.is_ok(), "{mixed:?}");
        prop_assert_eq!(mixed, words);
    }
}
