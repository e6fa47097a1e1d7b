//! What a reader types is read as people write it, or refused with the place and the mend.

use hechos::dataset::{Lang, Qualifier, Quantity, Unit};
use hechos::text::{TypedErrorKind, parse, typed, typed_error};
use proptest::prelude::*;

#[test]
fn amounts_as_people_write_them() {
    use Unit::{Month, Percent, PercentagePoint, Ratio, Usd, Year};
    let cases = [
        ("28.9 billion", 28.9e9, Usd),
        ("US$20.55 billion", 20.55e9, Usd),
        ("US$ 20.55 billion", 20.55e9, Usd),
        ("$617bn", 617e9, Usd),
        ("USD 6.6 tn", 6.6e12, Usd),
        ("20.55 billion dollars", 20.55e9, Usd),
        ("28,900 millones", 28.9e9, Usd),
        ("617 mil millones", 617e9, Usd),
        ("617 mil mill. de US$", 617e9, Usd),
        ("2.4 billones", 2.4e12, Usd),
        ("1 billón de dólares", 1e12, Usd),
        ("1 BILLÓN DE DÓLARES.", 1e12, Usd),
        ("617,000 mdd", 617e9, Usd),
        ("617 mmdd", 617e9, Usd),
        ("12 thousand", 12e3, Usd),
        ("US$1,234,567.89", 1_234_567.89, Usd),
        ("85 %", 85.0, Percent),
        ("85%", 85.0, Percent),
        ("18.9\u{a0}%", 18.9, Percent),
        ("18.9 per cent", 18.9, Percent),
        ("18.9 por ciento", 18.9, Percent),
        ("\u{2212}0.5 %", -0.5, Percent),
        ("0.6 puntos porcentuales", 0.6, PercentagePoint),
        ("0.6 percentage points", 0.6, PercentagePoint),
        (".5", 0.5, Ratio),
        ("3", 3.0, Ratio),
        ("-0", 0.0, Ratio),
        ("2.75 veces", 2.75, Ratio),
        ("19 años", 19.0, Year),
        ("8 months", 8.0, Month),
    ];
    for (text, value, unit) in cases {
        for lang in Lang::ALL {
            let read = parse(text, lang).unwrap_or_else(|error| panic!("{text}: {error:?}"));
            assert_eq!((read.value, read.unit), (value, unit), "{text}");
            assert_eq!(
                (read.half_width, read.half_width_strict),
                (0.0, 0.0),
                "{text}"
            );
            assert!(read.value != 0.0 || read.value.is_sign_positive());
        }
    }
}

#[test]
fn the_spelling_of_billion_decides() {
    for lang in Lang::ALL {
        let value = |text| parse(text, lang).expect("a number").value;
        assert_eq!(value("1 billion"), 1e9);
        assert_eq!(value("1 billón"), 1e12);
        assert_eq!(value("1 billon"), 1e12);
        assert_eq!(value("1 mil billones"), 1e15);
    }
    assert!(parse("5 m", Lang::En).is_ok());
    assert!(parse("5 m", Lang::Es).is_err());
    assert!(parse("5 bill. de US$", Lang::Es).is_ok());
    assert!(parse("5 bill", Lang::En).is_err());
}

#[test]
fn a_precision_shares_scale_and_unit() {
    for text in [
        "28.9 ± 0.05 billion",
        "28.9 billion ± 0.05",
        "28.9 billion +/- 50 million",
        "US$28.9bn +- 0.05",
        "28.9 mil millones ± 0.05 mil millones",
    ] {
        let read = parse(text, Lang::En).expect("a number");
        assert_eq!((read.value, read.unit), (28.9e9, Unit::Usd), "{text}");
        assert_eq!(
            (read.half_width, read.half_width_strict),
            (5e7, 5e7),
            "{text}"
        );
    }
    let share = parse("18.9 ± 0.05 %", Lang::Es).expect("a number");
    assert_eq!(
        (share.value, share.half_width, share.unit),
        (18.9, 0.05, Unit::Percent)
    );
}

#[test]
fn what_cannot_be_read_is_refused_with_its_place() {
    use TypedErrorKind as Kind;
    let cases = [
        ("", 0, Kind::Empty),
        (" \u{a0} ", 0, Kind::Empty),
        ("billion", 0, Kind::NoNumber),
        ("US$", 0, Kind::NoNumber),
        ("± 5", 0, Kind::NoNumber),
        ("5 ±", 3, Kind::NoNumber),
        ("28 900", 3, Kind::SecondNumber),
        ("2 to 3", 2, Kind::UnknownWord("to".to_owned())),
        ("á 28 pesos", 0, Kind::UnknownWord("á".to_owned())),
        ("28 pesos", 3, Kind::UnknownWord("pesos".to_owned())),
        ("1,5", 1, Kind::Grouping),
        ("1,2345", 1, Kind::Grouping),
        ("1.234.567", 5, Kind::Grouping),
        ("1234,567", 4, Kind::Grouping),
        ("5 / 3", 2, Kind::UnknownSign('/')),
        ("5, 3", 1, Kind::UnknownSign(',')),
        ("5-3", 1, Kind::UnknownSign('-')),
        ("€5", 0, Kind::UnknownSign('€')),
        ("5 trillones", 2, Kind::Trillon),
        ("5 million billion", 10, Kind::TwoScales),
        ("US$5%", 4, Kind::TwoUnits),
        ("US$5 ± 1%", 5, Kind::TwoUnits),
        ("5 ± -1", 2, Kind::Spread),
        ("5 ± 1 ± 1", 6, Kind::Spread),
        ("1234567890123456", 0, Kind::TooManyDigits),
        ("0.0000000000000001", 0, Kind::TooManyDigits),
    ];
    for (text, at, kind) in cases {
        let error = parse(text, Lang::En).expect_err(text);
        assert_eq!((error.at, &error.kind), (at, &kind), "{text}");
        let [en, es] = Lang::ALL.map(|lang| typed_error(&error, lang));
        assert!(en.len() > 30 && es.len() > 30 && en != es, "{en}");
    }
    let long = "1".repeat(201);
    assert_eq!(
        parse(&long, Lang::Es).expect_err("long").kind,
        Kind::TooLong
    );
}

fn any_typed() -> impl Strategy<Value = Quantity> {
    let units = prop::sample::select(vec![
        Unit::Usd,
        Unit::Percent,
        Unit::PercentagePoint,
        Unit::Ratio,
        Unit::Year,
        Unit::Month,
    ]);
    let scales = prop::sample::select(vec![1_i64, 1_000_000, 1_000_000_000]);
    (-999_999..=999_999_i64, 0..=9_999_i64, scales, units).prop_map(|(value, half, scale, unit)| {
        let scale = if unit == Unit::Usd { scale } else { 1 };
        let half_width = (half * scale) as f64 / 1000.0;
        Quantity {
            value: (value * scale) as f64 / 1000.0,
            unit,
            qualifier: Qualifier::Plain,
            half_width,
            half_width_strict: half_width,
            bound: None,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_printed_is_read_back(quantity in any_typed()) {
        for lang in Lang::ALL {
            let text = typed(&quantity, lang);
            prop_assert_eq!(parse(&text, lang), Ok(quantity), "{}", text);
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
            "billion", "billón", "tn", "mdd", "de", "pesos", "é", "€", "\u{a0}", "000",
        ]),
        0..24,
    )) {
        let text = pieces.concat();
        for lang in Lang::ALL {
            match parse(&text, lang) {
                Ok(read) => prop_assert!(read.value.is_finite() && read.half_width >= 0.0),
                Err(error) => prop_assert!(error.at <= text.chars().count()),
            }
        }
    }
}

mod form {
    use hechos::dataset::Lang;
    use hechos::judge::{Asked, solve};
    use hechos::maths::Reading;
    use hechos::state::{Field, ShareForm, Task};
    use hechos::text::{FormError, FormPlace, TypedErrorKind, asked, computed, form_error};

    fn typed(text: &str) -> Field {
        match text {
            "" => Field::Empty,
            text => Field::Typed(text.to_owned()),
        }
    }

    fn form(part: &str, whole: &str, share: &str, chain: &[&str]) -> ShareForm {
        ShareForm {
            part: typed(part),
            whole: typed(whole),
            share: typed(share),
            chain: chain.iter().copied().map(typed).collect(),
            ..ShareForm::default()
        }
    }

    fn answer(form: &ShareForm) -> String {
        let asked = asked(form, Lang::Es).expect("a question");
        let answer = solve(&asked, Reading::Plausible);
        let result = answer.result.expect("a number");
        computed(&result, Lang::En).value.replace('\u{a0}', " ")
    }

    #[test]
    fn the_empty_field_is_asked_for() {
        assert_eq!(
            answer(&form("28.9 mmdd", "152.6 mil millones", "", &[])),
            "18.938%"
        );
        assert_eq!(
            answer(&form("", "US$200 billion", "85", &[])),
            "US$170 billion"
        );
        assert_eq!(
            answer(&form("US$170 billion", " ", "85 %", &[])),
            "US$200 billion"
        );
        assert_eq!(
            answer(&form("", "6.6 billones", "85%", &["4"])),
            "US$224.4 billion"
        );
        assert_eq!(answer(&form("", "", "85%", &["4%", ""])), "3.4%");
        let default = asked(&ShareForm::default(), Lang::En);
        assert!(matches!(default, Ok(Asked::Share { .. })));
    }

    #[test]
    fn a_form_without_a_question_says_what_to_do() {
        let cases = [
            (form("", "", "", &[]), FormError::Missing(Task::Share)),
            (form("5", "", "", &[]), FormError::Missing(Task::Share)),
            (form("", "5", "", &["4%"]), FormError::Missing(Task::Share)),
            (form("5", "5", "5", &[]), FormError::Full),
            (form("5", "", "5", &["4%"]), FormError::Full),
        ];
        for (form, error) in cases {
            assert_eq!(asked(&form, Lang::En), Err(error.clone()));
            assert_ne!(form_error(&error, Lang::En), form_error(&error, Lang::Es));
        }
        let found = asked(&form("", "5", "4%", &["5", "x"]), Lang::En);
        let Err(FormError::Typed { place, error }) = found else {
            panic!("“x” is no number");
        };
        assert_eq!(place, FormPlace::Chained(1));
        assert_eq!(error.kind, TypedErrorKind::UnknownWord("x".to_owned()));
    }
}
