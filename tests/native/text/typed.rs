//! What a reader types is read as people write it, with the precision that it is written with.

use hechos::dataset::{Lang, Quantity, Unit};
use hechos::text::{TypedErrorKind, parse, parse_rate, parse_share};

mod errors;
pub mod form;
pub mod quantities;

pub fn all_languages(text: &str) -> Quantity {
    let [en, es] = Lang::ALL.map(|lang| parse(text, lang));
    assert_eq!(en, es, "{text}");
    en.unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

#[test]
fn fractions_and_counts_are_exact() {
    for (text, value, unit) in [
        ("3/4", 0.75, Unit::Ratio),
        ("-3 / 4", -0.75, Unit::Ratio),
        ("1/3", 1.0 / 3.0, Unit::Ratio),
        ("exactly 7/2", 3.5, Unit::Ratio),
        ("18 of 20", 90.0, Unit::Percent),
        ("18 out of 20", 90.0, Unit::Percent),
        ("18 de 20", 90.0, Unit::Percent),
        ("1 de 3", 100.0 / 3.0, Unit::Percent),
        ("0 of 5", 0.0, Unit::Percent),
    ] {
        let read = all_languages(text);
        assert_eq!((read.value, read.unit), (value, unit), "{text}");
        assert_eq!((read.half_width, read.half_width_strict), (0.0, 0.0));
    }
}

/// As the same number in digits, whatever its parts are: the place that no digit of it fills was
/// printed by nobody.
#[test]
fn a_fraction_of_a_scale_is_as_precise_as_its_digits() {
    for (fraction, digits) in [
        ("1/2 billion", "0.5 billion"),
        ("3/4 million", "0.75 million"),
        ("4/8 million", "0.5 million"),
        ("882/2 thousand", "441 thousand"),
        ("882/4 thousand", "220.5 thousand"),
        ("80/8 million", "10 million"),
        ("20/10 billion", "2 billion"),
        ("0/5 billion", "0 billion"),
    ] {
        for lang in Lang::ALL {
            assert_eq!(parse(fraction, lang), parse(digits, lang), "{fraction}");
        }
    }
}

#[test]
fn a_field_for_shares_reads_bare_numbers_as_shares() {
    for lang in Lang::ALL {
        for (text, value, half) in [
            ("0.85", 85.0, 0.0),
            ("0.07", 7.0, 0.0),
            ("3/4", 75.0, 0.0),
            ("5/5", 100.0, 0.0),
            ("1/1", 100.0, 0.0),
            ("18 of 20", 90.0, 0.0),
            ("85", 85.0, 0.0),
            ("12.50", 12.5, 0.0),
            ("120", 120.0, 0.0),
            ("0", 0.0, 0.0),
            ("100", 100.0, 0.0),
            ("exactly 85", 85.0, 0.0),
            ("about 0.85", 85.0, 0.5),
            ("0.85 ± 0.05", 85.0, 5.0),
            ("85 ± 1", 85.0, 1.0),
            ("0.5 %", 0.5, 0.05),
            ("1%", 1.0, 0.5),
        ] {
            let read = parse_share(text, lang).unwrap_or_else(|error| panic!("{text}: {error:?}"));
            assert_eq!(
                (read.value, read.unit, read.half_width),
                (value, Unit::Percent, half),
                "{text}"
            );
        }
        for text in ["1", "1.0", "about 1", "1 ± 0.1"] {
            let error = parse_share(text, lang).expect_err(text);
            assert_eq!(error.kind, TypedErrorKind::OneOrAll, "{text}");
        }
        for (text, kind) in [
            ("5/4", TypedErrorKind::MoreThanWhole),
            ("-1/3", TypedErrorKind::Fraction),
        ] {
            assert_eq!(parse_share(text, lang).expect_err(text).kind, kind);
        }
        assert_eq!(
            parse_share("2 times", lang).expect("a number").unit,
            Unit::Ratio
        );
    }
}

#[test]
fn a_field_for_growth_reads_bare_numbers_as_per_cent() {
    for (text, value, half) in [
        ("0.5", 0.5, 0.0),
        ("1", 1.0, 0.0),
        ("-3.2", -3.2, 0.0),
        ("0", 0.0, 0.0),
        ("1/2", 50.0, 0.0),
        ("12 %", 12.0, 0.5),
    ] {
        let read = parse_rate(text, Lang::Es).expect(text);
        assert_eq!((read.value, read.unit), (value, Unit::Percent), "{text}");
        assert_eq!(read.half_width, half, "{text}");
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
    assert!(parse("5 m", Lang::Es).is_ok());
    assert!(parse("5 bill. de US$", Lang::Es).is_err());
    assert!(parse("5 bill", Lang::En).is_err());
}
