//! What was read is shown in full, and prints in a form that reads back as the same number.

use hechos::dataset::{Lang, Qualifier, Quantity, Unit};
use hechos::maths::{Interval, Reading};
use hechos::text::{TypedError, parse, parse_share, read_as, typed, typed_amount, typed_error};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::all_languages;

#[test]
fn a_typed_number_is_shown_in_full() {
    use Reading::{Plausible, Strict};
    let cases = [
        (
            "US$20.55 billion",
            Plausible,
            "Read as 20,550,000,000 US dollars, ± 5 million",
            "Se lee como 20,550,000,000 dólares, ± 5 millones",
        ),
        (
            "500 billion",
            Plausible,
            "Read as 500,000,000,000 US dollars, ± 50 billion",
            "Se lee como 500,000,000,000 dólares, ± 50 mil millones",
        ),
        (
            "500 billion",
            Strict,
            "Read as 500,000,000,000 US dollars, ± 500 million",
            "Se lee como 500,000,000,000 dólares, ± 500 millones",
        ),
        (
            "3",
            Plausible,
            "Read as exactly 3",
            "Se lee como exactamente 3",
        ),
        (
            "3/4",
            Plausible,
            "Read as exactly 0.75",
            "Se lee como exactamente 0.75",
        ),
        (
            "1/3",
            Plausible,
            "Read as exactly 1/3",
            "Se lee como exactamente 1/3",
        ),
        (
            "18 of 20",
            Plausible,
            "Read as exactly 90%",
            "Se lee como exactamente 90 %",
        ),
        (
            "2 of 6",
            Plausible,
            "Read as exactly 1 of 3",
            "Se lee como exactamente 1 de 3",
        ),
        (
            "nearly 300 billion",
            Plausible,
            "Read as nearly 300,000,000,000 US dollars: from 250 to 300 billion",
            "Se lee como casi 300,000,000,000 dólares: de 250 a 300 mil millones",
        ),
        (
            "nearly 300 billion",
            Strict,
            "Read as nearly 300,000,000,000 US dollars: from 299.5 to 300 billion",
            "Se lee como casi 300,000,000,000 dólares: de 299.5 a 300 mil millones",
        ),
        (
            "more than 40%",
            Plausible,
            "Read as more than 40%: from 40 to 50%",
            "Se lee como más de 40 %: de 40 a 50 %",
        ),
        (
            "more than 900 billion",
            Plausible,
            "Read as more than 900,000,000,000 US dollars: from 0.9 to 1 trillion",
            "Se lee como más de 900,000,000,000 dólares: de 0.9 a 1 billón",
        ),
        (
            "85%",
            Plausible,
            "Read as 85%, ± 0.5 points",
            "Se lee como 85 %, ± 0.5 puntos",
        ),
        (
            "85% ± 1",
            Plausible,
            "Read as 85%, ± 1 point",
            "Se lee como 85 %, ± 1 punto",
        ),
        (
            "about 85.1%",
            Plausible,
            "Read as about 85.1%, ± 0.05 points",
            "Se lee como alrededor de 85.1 %, ± 0.05 puntos",
        ),
        (
            "9 pp",
            Plausible,
            "Read as 9 percentage points, ± 0.5 points",
            "Se lee como 9 puntos porcentuales, ± 0.5 puntos",
        ),
        (
            "US$1",
            Plausible,
            "Read as 1 US dollar, ± 0.5",
            "Se lee como 1 dólar, ± 0.5",
        ),
        (
            "US$ 12,000",
            Plausible,
            "Read as 12,000 US dollars, ± 500",
            "Se lee como 12,000 dólares, ± 500",
        ),
        (
            "\u{2212}0.5%",
            Plausible,
            "Read as \u{2212}0.5%, ± 0.05 points",
            "Se lee como \u{2212}0.5 %, ± 0.05 puntos",
        ),
        (
            "19 years",
            Plausible,
            "Read as 19 years, ± 0.5",
            "Se lee como 19 años, ± 0.5",
        ),
        (
            "2,500 billones",
            Plausible,
            "Read as US$2,500 trillion, ± 50 trillion",
            "Se lee como 2,500 billones de dólares, ± 50 billones",
        ),
        (
            "123.456789012345",
            Plausible,
            "Read as exactly 123.456789012345",
            "Se lee como exactamente 123.456789012345",
        ),
    ];
    for (text, reading, en, es) in cases {
        let read = all_languages(text);
        for (lang, expected) in Lang::ALL.into_iter().zip([en, es]) {
            let text = read_as(&read, reading, lang).replace('\u{a0}', " ");
            assert_eq!(text, expected);
        }
    }
}

#[test]
fn a_number_prints_in_its_simplest_form() {
    for (text, en, es) in [
        (
            "20.55 billion",
            "US$20.55 billion",
            "20.55 mil millones de dólares",
        ),
        (
            "28,900 millones",
            "US$28,900 million",
            "28,900 millones de dólares",
        ),
        ("12 thousand", "US$12 thousand", "12 mil dólares"),
        ("120%", "120%", "120 %"),
        ("10.50%", "10.50%", "10.50 %"),
        (
            "exactly US$30 billion",
            "exactly US$30 billion",
            "exactamente 30 mil millones de dólares",
        ),
        ("= 19 years", "exactly 19 years", "exactamente 19 años"),
        ("100%", "100%", "100 %"),
        ("3", "3", "3"),
        ("about 3", "about 3", "alrededor de 3"),
        ("3 times", "3 ± 0.5", "3 ± 0.5"),
        ("20 times", "20 times", "20 veces"),
        ("18 of 20", "exactly 90%", "exactamente 90 %"),
        ("2/6", "1/3", "1/3"),
        ("2 of 6", "1 of 3", "1 de 3"),
        (
            "casi 300 mmdd",
            "nearly US$300 billion",
            "casi 300 mil millones de dólares",
        ),
        (
            "US$6.6 tn ± US$5 million",
            "US$6.60000 trillion",
            "6.60000 billones de dólares",
        ),
    ] {
        let read = all_languages(text);
        for (lang, expected) in Lang::ALL.into_iter().zip([en, es]) {
            assert_eq!(
                typed(&read, lang).replace('\u{a0}', " "),
                expected,
                "{text}"
            );
        }
    }
    // No percentage is that vague on one side alone, but a count out of a whole is.
    let share = parse_share("more than 0.6", Lang::Es).expect("a share");
    assert_eq!(typed(&share, Lang::Es), "más de 3 de 5");
    let exact = all_languages("exactly US$30 billion");
    assert_eq!(
        typed_amount(&exact, Lang::En).replace('\u{a0}', " "),
        "US$30 billion"
    );
}

/// Anything that can be typed, by the pieces that it is typed in.
fn any_typed() -> impl Strategy<Value = String> {
    let lead = prop::sample::select(vec![
        "",
        "",
        "about ",
        "casi el ",
        "> ",
        "exactly ",
        "-",
        "≈ ",
        "+",
        "poco menos del ",
    ]);
    let number = prop_oneof![
        (0..1_000_000_000_000_000_u64).prop_map(|digits| digits.to_string()),
        (0..1_000_u64, 0..12_usize)
            .prop_map(|(digits, zeros)| format!("{digits}{}", "0".repeat(zeros))),
        (0..10_000_u64, "[0-9]{1,10}").prop_map(|(whole, decimals)| format!("{whole}.{decimals}")),
        (0..2_000_u64, 1..2_000_u64).prop_map(|(part, whole)| format!("{part}/{whole}")),
        (0..1_000_000_u64, 1..=1_000_000_u64).prop_map(|(a, b)| format!(
            "{} of {}",
            a.min(b),
            a.max(b)
        )),
        (1..1_000_u64, 0..1_000_u64).prop_map(|(a, b)| format!("{a} mil {b}")),
        (0..100_u64, 100..10_000_u64, 1..4_usize)
            .prop_map(|(a, b, digits)| format!("{a}.{b:0digits$} to {b}")),
        (0..100_u64, -12..12_i8).prop_map(|(digits, power)| format!("{digits}e{power}")),
        prop::sample::select(vec![
            "two and a half",
            "tres cuartas partes",
            "half",
            "a fifth",
            "twice",
            "9 de cada 10",
            "⅔",
            "seiscientos diecisiete",
            "thirty-five",
        ])
        .prop_map(str::to_owned),
    ];
    let unit = prop::sample::select(vec![
        "",
        "",
        "%",
        " pp",
        " dollars",
        " thousand",
        " millones",
        " bn",
        " tn",
        " mil billones",
        " bps",
        " mdd",
        "x",
        " veces",
        " años",
        " months",
    ]);
    let spread = prop_oneof![
        3 => Just(String::new()),
        1 => (0..10_000_u64, "[0-9]{1,12}").prop_map(|(whole, decimals)| format!(" ± {whole}.{decimals}")),
        1 => (0..1_000_u64, prop::sample::select(vec!["", " mil", " million", " bn", " tn"]))
            .prop_map(|(whole, unit)| format!(" ± {whole}{unit}")),
    ];
    (lead, number, unit, spread)
        .prop_map(|(lead, number, unit, spread)| format!("{lead}{number}{unit}{spread}"))
}

/// Printed in either language it reads back as the same number in a field of the same kind.
fn comes_back(quantity: &Quantity, read: Read) -> Result<(), TestCaseError> {
    for lang in Lang::ALL {
        let text = typed(quantity, lang);
        // A bare number is a percentage in a field for shares, so "0 times" cannot be one there.
        let read = if quantity.unit == Unit::Ratio {
            parse
        } else {
            read
        };
        prop_assert_eq!(read(&text, lang), Ok(*quantity), "{}", text);
        if quantity.unit == Unit::Percent {
            prop_assert_eq!(parse_share(&text, lang), Ok(*quantity), "{}", text);
        }
    }
    Ok(())
}

type Read = fn(&str, Lang) -> Result<Quantity, TypedError>;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_prints_and_reads_back(text in any_typed()) {
        for read in [parse as Read, parse_share] {
            if let Ok(quantity) = read(&text, Lang::En) {
                comes_back(&quantity, read)?;
            }
        }
    }

    #[test]
    fn what_is_read_is_an_interval_under_either_reading(text in any_typed()) {
        if let Ok(quantity) = parse(&text, Lang::En) {
            prop_assert!(quantity.value.is_finite() && quantity.half_width.is_finite());
            prop_assert!(0.0 <= quantity.half_width_strict && quantity.half_width_strict <= quantity.half_width);
            for reading in [Reading::Plausible, Reading::Strict] {
                let interval = Interval::of(&quantity, reading);
                prop_assert!(interval.is_ok() || quantity.value < 0.0, "{}", text);
                for lang in Lang::ALL {
                    prop_assert!(!read_as(&quantity, reading, lang).is_empty());
                }
            }
        }
    }

    #[test]
    fn no_quantity_fails_to_print(
        value in any::<f64>(), half in any::<f64>(), strict in any::<f64>(),
        unit in prop::sample::select(vec![Unit::MAIN, Unit::Percent, Unit::Ratio, Unit::Count, Unit::Rank, Unit::Year]),
        qualifier in prop::sample::select(vec![Qualifier::Plain, Qualifier::About, Qualifier::Nearly]),
    ) {
        let quantity = Quantity { value, unit, qualifier, half_width: half, half_width_strict: strict, bound: None };
        for lang in Lang::ALL {
            prop_assert!(!typed(&quantity, lang).is_empty());
            prop_assert!(!read_as(&quantity, Reading::Strict, lang).is_empty());
        }
    }

    #[test]
    fn no_text_panics(text in "\\PC*") {
        for lang in Lang::ALL {
            if let Err(error) = parse(&text, lang) {
                prop_assert!(error.at <= text.chars().count());
                prop_assert!(!typed_error(&error, lang).is_empty());
            }
        }
    }

    #[test]
    fn no_text_of_likely_pieces_panics(pieces in prop::collection::vec(
        prop::sample::select(vec![
            "1", "23", "456", ",", ".", " ", "-", "−", "±", "+/-", "%", "$", "US$", "mil", "millones",
            "billion", "billón", "tn", "mdd", "de", "pesos", "é", "€", "\u{a0}", "000", "/", "of", "about",
            "más", "=", ">", "<", "pp", "\u{301}", "times", "x", "e9", "+", "(-)", "–", " y ", " and ", "entre ",
            "a ", "al ", "half", "third", "twenty", "cien", "hundred", "½", "to ", "bps", "K", "’", "\u{202f}",
        ]),
        0..24,
    )) {
        let text = pieces.concat();
        for lang in Lang::ALL {
            match parse(&text, lang) {
                Ok(read) => {
                    prop_assert!(read.value.is_finite() && read.half_width >= 0.0);
                    comes_back(&read, parse)?;
                }
                Err(error) => prop_assert!(error.at <= text.chars().count()),
            }
        }
    }
}
