//! what cannot be read says what stands where, what is wrong with it, and what to write instead.

use hechos::dataset::Lang;
use hechos::text::{TypedError, TypedErrorKind, parse, parse_share, typed_error};

#[test]
fn what_cannot_be_read_is_refused_with_its_place() {
    use TypedErrorKind as Kind;
    let cases = [
        ("", 0, "", Kind::Empty),
        (" \u{a0} ", 0, "", Kind::Empty),
        ("billion", 0, "billion", Kind::NoNumber),
        ("US$", 0, "US$", Kind::NoNumber),
        ("nearly", 0, "nearly", Kind::NoNumber),
        ("± 5", 0, "", Kind::NoNumber),
        ("5 ±", 3, "", Kind::NoNumber),
        ("3/", 2, "", Kind::NoNumber),
        ("85% of 4%", 7, "4", Kind::SecondNumber),
        ("3 of 4 of 5", 10, "5", Kind::SecondNumber),
        ("ñ 28", 0, "ñ", Kind::UnknownWord),
        ("12 apples", 3, "apples", Kind::UnknownWord),
        ("5 percentage", 2, "percentage", Kind::UnknownWord),
        ("28 pesos", 3, "pesos", Kind::Currency),
        ("€5", 0, "€", Kind::Currency),
        ("MX$ 5", 0, "MX$", Kind::Currency),
        ("5 millones de euros", 14, "euros", Kind::Currency),
        ("< 5%", 0, "<", Kind::UpperLimit),
        ("menos de 5%", 0, "menos de", Kind::UpperLimit),
        ("up to US$5", 0, "up to", Kind::UpperLimit),
        ("hasta 5%", 0, "hasta", Kind::UpperLimit),
        ("5 under", 2, "under", Kind::UpperLimit),
        ("1234,567", 4, ",", Kind::Grouping),
        ("1,23,456", 1, ",", Kind::Grouping),
        ("1,234,5", 5, ",", Kind::Grouping),
        ("1,5", 1, ",", Kind::European),
        ("0,567 %", 1, ",", Kind::European),
        ("1,2345", 1, ",", Kind::European),
        ("1234,5", 4, ",", Kind::European),
        ("1.234,5", 5, ",", Kind::European),
        ("1.234.567", 5, ".", Kind::European),
        ("5 ! 3", 2, "!", Kind::UnknownSign),
        ("5, 3", 1, ",", Kind::UnknownSign),
        ("5-3", 1, "-", Kind::Range),
        ("5 to 3%", 2, "to", Kind::Range),
        ("$-5 billion", 2, "5 billion", Kind::BelowZero),
        ("617.000 millones", 0, "617.000", Kind::Doubtful),
        ("$5 mil", 3, "mil", Kind::ShortScale),
        ("\u{202e}5", 0, "U+202E", Kind::UnknownSign),
        ("٣", 0, "٣", Kind::UnknownSign),
        ("5 trillones", 2, "trillones", Kind::Trillon),
        ("5 million billion", 10, "billion", Kind::TwoScales),
        ("US$5%", 4, "%", Kind::TwoUnits),
        ("5 million %", 10, "%", Kind::TwoUnits),
        ("US$5 ± 1%", 5, "±", Kind::TwoUnits),
        ("5 million ± 1%", 10, "±", Kind::TwoUnits),
        ("5 ± -1", 2, "±", Kind::Spread),
        ("5 ± 1 ± 1", 6, "±", Kind::Spread),
        ("5 about", 2, "about", Kind::Qualifier),
        ("- about 5", 2, "about", Kind::Qualifier),
        ("about nearly 5", 6, "nearly", Kind::Qualifier),
        ("nearly -5%", 8, "5", Kind::QualifiedNegative),
        ("more than 0", 10, "0", Kind::QualifiedNegative),
        ("nearly 5 ± 1", 9, "±", Kind::QualifiedSpread),
        ("exactly 5 ± 1", 10, "±", Kind::QualifiedSpread),
        ("5 ± about 1", 2, "±", Kind::QualifiedSpread),
        ("3/4 %", 4, "%", Kind::Fraction),
        ("3 / billion", 4, "billion", Kind::Fraction),
        ("3 // 4", 3, "/", Kind::Fraction),
        ("1.5/2", 4, "2", Kind::Fraction),
        ("18 of 20 ± 1", 9, "±", Kind::Fraction),
        ("2 of 1000001", 5, "1000001", Kind::Fraction),
        ("18 of 0", 6, "0", Kind::OfNothing),
        ("3/0", 2, "0", Kind::OfNothing),
        ("21 of 20", 6, "20", Kind::MoreThanWhole),
        (
            "1234567890123456",
            0,
            "1234567890123456",
            Kind::TooManyDigits,
        ),
        ("0.0000000000001", 0, "0.0000000000001", Kind::TooManyDigits),
    ];
    for (text, at, piece, kind) in cases {
        let error = parse(text, Lang::En).expect_err(text);
        assert_eq!(
            (error.at, error.piece.as_str(), &error.kind),
            (at, piece, &kind),
            "{text}"
        );
        says_what_where_and_how(&error);
    }
    says_what_where_and_how(&parse_share("1", Lang::En).expect_err("1 % or 100 %"));
    let long = parse(&"1".repeat(201), Lang::Es).expect_err("long");
    assert_eq!((long.at, &long.kind), (200, &Kind::TooLong));
    says_what_where_and_how(&long);
}

/// The place by its number and what stands there, then what is wrong, then what to write.
fn says_what_where_and_how(error: &TypedError) {
    let [en, es] = Lang::ALL.map(|lang| typed_error(error, lang));
    assert_ne!(en, es);
    for (text, place, mends) in [
        (en, "haracter ", ["rite "].as_slice()),
        (es, "arácter ", &["scriba", "scríbala ", "use "]),
    ] {
        assert!(!text.contains(['{', '}']), "{text}");
        if error.kind != TypedErrorKind::Empty {
            assert!(
                text.contains(&format!("{place}{}: ", error.at + 1)),
                "{text}"
            );
            assert!(text.contains(&error.piece), "{text}");
        }
        let mended = mends.iter().any(|mend| text.contains(mend));
        assert!(mended || error.kind == TypedErrorKind::TooLong, "{text}");
        assert!(text.ends_with('.') && text.len() > 50, "{text}");
    }
}

#[test]
fn an_error_reads_as_a_sentence() {
    let error = parse("12 apples", Lang::En).expect_err("no unit");
    assert_eq!(
        typed_error(&error, Lang::En),
        "“apples”, character 4: this word is not read. Write 12."
    );
    let error = parse("(3.2%)", Lang::En).expect_err("a loss, or an aside");
    assert_eq!(
        typed_error(&error, Lang::En),
        "“(3.2%)”, character 1: in brackets this may be below zero. Write 3.2% or -3.2%."
    );
    let error = parse("apples", Lang::En).expect_err("no number");
    assert_eq!(
        typed_error(&error, Lang::En),
        "“apples”, character 1: this word is not read. Amounts are in US dollars, with thousand, \
         million, billion or trillion, or in per cent: write US$20.55\u{a0}billion, 617 bn, 18.9% or \
         28.9 ± 0.05."
    );
    let error = parse("617.000 millones", Lang::Es).expect_err("thousands or decimals");
    assert_eq!(
        typed_error(&error, Lang::Es),
        "“617.000”, carácter 1: ¿son miles, o tres decimales? Escriba 617,000 millones o 617.0 millones."
    );
    let error = parse("1.234,5", Lang::Es).expect_err("European");
    assert_eq!(
        typed_error(&error, Lang::Es),
        "“,”, carácter 6: aquí la coma separa los miles y el punto, los decimales. Escriba \
         1,234.5."
    );
}
