//! Each numeral of a Spanish sentence is found whole, and nothing else.

use super::articles::{Language, numerals};
use super::tables::words::Words;

#[track_caller]
fn finds(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        let found: Vec<String> = numerals(text, Words::of(Language::Es))
            .into_iter()
            .map(|numeral| numeral.text)
            .collect();
        assert_eq!(found.join("|"), *wanted, "in “{text}”");
    }
}

#[test]
fn amounts() {
    finds(&[
        (
            "El puerto movió 27 mil 500 millones de dólares, 7,4% más, y seis mil 382 millones en café.",
            "27 mil 500 millones de dólares|7,4%|seis mil 382 millones",
        ),
        (
            "Uno de cada cinco dólares de los 53 mil 73.9 millones.",
            "Uno de cada cinco|53 mil 73.9 millones",
        ),
        (
            "Sumó 617 mil mdd, US$402M y US$ 5,3 millones; en pesos, $20 mil 300 millones o 12 mdp.",
            "617 mil mdd|US$402M|US$ 5,3 millones|$20 mil 300 millones|12 mdp",
        ),
        (
            "Exportó 1 234 toneladas, 28 mil 900 cajas y un millón 200 mil sacos.",
            "1 234|28 mil 900|un millón 200 mil",
        ),
        (
            "Fueron treinta y dos plantas, ciento veinte marcas, quinientas tiendas y mil rutas.",
            "treinta y dos|ciento veinte|quinientas|mil",
        ),
        (
            "Hubo decenas de puertos, miles de millones de pesos, cientos de barcos y una docena de grúas.",
            "decenas|miles de millones|cientos|una docena",
        ),
        (
            "Media docena creció medio millón de dólares; otras, dos y medio millones y 5 millones y medio.",
            "Media docena|medio millón de dólares|dos y medio millones|5 millones y medio",
        ),
        (
            "Vendió 6.6 billones, 500 millones de dólares canadienses y 30 euros.",
            "6.6 billones|500 millones de dólares canadienses|30 euros",
        ),
        (
            "Entre treinta y cuarenta firmas; de 15 a 7%; del 3 al 5 %.",
            "treinta|cuarenta|15|7%|3|5 %",
        ),
    ]);
}

#[test]
fn shares_and_multiples() {
    finds(&[
        (
            "La mitad del café, dos terceras partes del cacao, un tercio del té y tres cuartos del maíz.",
            "mitad|dos terceras partes|un tercio|tres cuartos",
        ),
        (
            "La quinta parte, una décima parte y un quinto de las ventas: nueve de cada diez, una de cada tres plantas.",
            "quinta parte|una décima parte|un quinto|nueve de cada diez|una de cada tres",
        ),
        (
            "Duplicó su venta, otras se duplicaron o triplicaron; es el doble, 1.5 veces más, dos veces, 3x.",
            "Duplicó|duplicaron|triplicaron|doble|1.5 veces|dos veces|3x",
        ),
        (
            "Espera cuadruplicar y que se duplique; la duplicidad y el liderazgo no cuentan.",
            "cuadruplicar|duplique",
        ),
        (
            "Subió siete por ciento, 2.3 puntos porcentuales, un punto porcentual y 25 puntos base.",
            "siete por ciento|2.3 puntos porcentuales|un punto porcentual|25 puntos base",
        ),
        (
            "Cayó un 7% y −3 por ciento (-2.5%), no +5.38 %.",
            "7%|−3 por ciento|-2.5%|+5.38 %",
        ),
    ]);
}

#[test]
fn places() {
    finds(&[
        (
            "Es el primer puerto, la segunda aduana, el tercer mayor socio y el octavo lugar.",
            "primer|segunda|tercer mayor|octavo lugar",
        ),
        (
            "Fue 1.º en café, 3.er en té, 2ª en cacao, 5to en maíz y el décimo tercero en arroz.",
            "1.º|3.er|2ª|5to|décimo tercero",
        ),
        (
            "La segunda economía más grande y el tercer socio comercial más importante; la más grande.",
            "segunda economía más grande|tercer socio comercial más importante|más grande",
        ),
        (
            "El líder encabeza la lista; lo encabezó el principal comprador, número uno y top 10.",
            "líder|encabeza|encabezó|principal|número uno|top 10",
        ),
        (
            "México, mayor exportador; su mayor cliente; el mayor mercado; el undécimo y el vigésimo primero.",
            "mayor|mayor|mayor|undécimo|vigésimo primero",
        ),
        (
            "Es el n.º 1, el nº 2 y la No. 3; no 4.",
            "n.º 1|nº 2|No. 3|4",
        ),
    ]);
}

#[test]
fn times() {
    finds(&[
        (
            "El 24 de marzo de 2023, el 1.º de enero, el primero de mayo y en marzo de 2024.",
            "24 de marzo de 2023|1.º de enero|primero de mayo|2024",
        ),
        (
            "En el tercer trimestre de 2025, el primer semestre y la segunda mitad; 3T2025, 4T.",
            "tercer trimestre|2025|primer semestre|segunda mitad|3T2025|4T",
        ),
        (
            "Tardó dos décadas, un año y medio, ocho meses, cinco semanas y un día; durante décadas.",
            "dos décadas|un año y medio|ocho meses|cinco semanas|un día|décadas",
        ),
        (
            "Tres lustros, un siglo, dos trimestres, la última década y los primeros ocho meses del siglo XXI.",
            "Tres lustros|un siglo|dos trimestres|década|primeros|ocho meses|XXI",
        ),
        (
            "A las 10:07 del 27/02/2026 llame al +52 (55) 1234 5678, extensión 12.",
            "10:07|27/02/2026|+52 (55) 1234 5678|12",
        ),
        ("Bastan 30 segundos o 1 segundo.", "30 segundos|1 segundo"),
    ]);
}

/// What is a number in one place and none in the next.
#[test]
fn traps() {
    finds(&[
        (
            "Una empresa y un puerto, uno de los grandes; cada uno, otra vez.",
            "",
        ),
        (
            "Hubo una vez un cuarto de hotel, cuartos limpios y cuartos de final.",
            "",
        ),
        (
            "La mayor parte; con mayor demanda; mayor que antes; los principales líderes.",
            "",
        ),
        (
            "A mitad de año, en segundos, a terceros países, el medio ambiente.",
            "",
        ),
        ("Más que hace un año y que un mes antes.", ""),
        (
            "Un quinto aumento y un cuarto lugar.",
            "quinto|cuarto lugar",
        ),
        (
            "Tuvo 20 cuartos de hotel y 15 mil y medio ambiente sano.",
            "20|15 mil",
        ),
        ("Creció mayor a 5% por ser mayor de 18 años.", "5%|18 años"),
        (
            "Las ventas, las comidas y el mayo lluvioso; solo once sesionan.",
            "once",
        ),
        ("De COVID-19, TLCAN 2.0, 5G y T-MEC.", "COVID-19|2.0|5G"),
    ]);
}
