//! what a reader types is read as people write it, with the precision that it is written with.

use crate::text::typed::all_languages;
use hechos::dataset::{Qualifier, Unit};
use hechos::maths::{Interval, Reading};

mod errors;
mod form;
mod printed;
mod quantities;

/// A number by its scale word or unit: value, unit, both half-widths.
type Printed = (f64, Unit, f64, f64);

#[test]
fn amounts_are_as_precise_as_they_are_written() {
    use Unit::{Month, Percent, PercentagePoint, Ratio, Year};
    let cases: [(&str, Printed); 55] = [
        ("28.9 billion", (28.9e9, Unit::MAIN, 5e7, 5e7)),
        ("US$20.55 billion", (20.55e9, Unit::MAIN, 5e6, 5e6)),
        ("US$ 20.55 billion", (20.55e9, Unit::MAIN, 5e6, 5e6)),
        ("20.55 mil millones", (20.55e9, Unit::MAIN, 5e6, 5e6)),
        ("$617 billion", (617e9, Unit::MAIN, 5e8, 5e8)),
        ("$ 617 billion", (617e9, Unit::MAIN, 5e8, 5e8)),
        ("US$500 billion", (500e9, Unit::MAIN, 5e10, 5e8)),
        ("USD 6.6 tn", (6.6e12, Unit::MAIN, 5e10, 5e10)),
        ("USD 6.6 trillion", (6.6e12, Unit::MAIN, 5e10, 5e10)),
        ("20.55 billion dollars", (20.55e9, Unit::MAIN, 5e6, 5e6)),
        ("20.50 billion U.S. dollars", (20.5e9, Unit::MAIN, 5e6, 5e6)),
        ("10.668 billion", (10.668e9, Unit::MAIN, 5e5, 5e5)),
        ("28,900 millones", (28.9e9, Unit::MAIN, 5e7, 5e5)),
        ("617 mil millones", (617e9, Unit::MAIN, 5e8, 5e8)),
        ("617 mil millones de dólares", (617e9, Unit::MAIN, 5e8, 5e8)),
        ("617 mil mill. de US$", (617e9, Unit::MAIN, 5e8, 5e8)),
        ("617 mil mdd", (617e9, Unit::MAIN, 5e8, 5e8)),
        (
            "617 mil millones de dólares de Estados Unidos",
            (617e9, Unit::MAIN, 5e8, 5e8),
        ),
        ("617 mil mdd", (617e9, Unit::MAIN, 5e8, 5e8)),
        ("2.4 billones", (2.4e12, Unit::MAIN, 5e10, 5e10)),
        ("1 billón de dólares", (1e12, Unit::MAIN, 5e11, 5e11)),
        ("1 BILLÓN DE DÓLARES.", (1e12, Unit::MAIN, 5e11, 5e11)),
        // An accent may be a sign of its own.
        (
            "1 billo\u{301}n de do\u{301}lares",
            (1e12, Unit::MAIN, 5e11, 5e11),
        ),
        ("617,000 mdd", (617e9, Unit::MAIN, 5e8, 5e5)),
        ("617 mmdd", (617e9, Unit::MAIN, 5e8, 5e8)),
        ("12 thousand", (12e3, Unit::MAIN, 5e2, 5e2)),
        ("2 mil billones", (2e15, Unit::MAIN, 5e14, 5e14)),
        ("US$1,234,567.89", (1_234_567.89, Unit::MAIN, 0.005, 0.005)),
        ("US$1,000,000", (1e6, Unit::MAIN, 5e5, 0.5)),
        ("85 %", (85.0, Percent, 0.5, 0.5)),
        ("85%", (85.0, Percent, 0.5, 0.5)),
        ("85 pct.", (85.0, Percent, 0.5, 0.5)),
        ("120%", (120.0, Percent, 0.5, 0.5)),
        ("10.50 %", (10.5, Percent, 0.005, 0.005)),
        ("18.9\u{a0}%", (18.9, Percent, 0.05, 0.05)),
        ("\u{200f}18.9\u{3000}%\u{200e}", (18.9, Percent, 0.05, 0.05)),
        ("18.9 per cent", (18.9, Percent, 0.05, 0.05)),
        ("85 por ciento", (85.0, Percent, 0.5, 0.5)),
        ("\u{2212}0.5 %", (-0.5, Percent, 0.05, 0.05)),
        ("9 pp", (9.0, PercentagePoint, 0.5, 0.5)),
        ("9 p.p.", (9.0, PercentagePoint, 0.5, 0.5)),
        ("9 puntos porcentuales", (9.0, PercentagePoint, 0.5, 0.5)),
        ("0.6 percentage points", (0.6, PercentagePoint, 0.05, 0.05)),
        ("1 percentage-point", (1.0, PercentagePoint, 0.5, 0.5)),
        ("2.75 veces", (2.75, Ratio, 0.005, 0.005)),
        ("19 años", (19.0, Year, 0.5, 0.5)),
        ("8 months", (8.0, Month, 0.5, 0.5)),
        // Exact by themselves.
        ("3", (3.0, Ratio, 0.0, 0.0)),
        ("200", (200.0, Ratio, 0.0, 0.0)),
        (".5", (0.5, Ratio, 0.0, 0.0)),
        ("-0", (0.0, Ratio, 0.0, 0.0)),
        ("0%", (0.0, Percent, 0.5, 0.5)),
        ("100%", (100.0, Percent, 0.5, 0.5)),
        ("0 dollars", (0.0, Unit::MAIN, 0.0, 0.0)),
        ("0.0 billion", (0.0, Unit::MAIN, 5e7, 5e7)),
    ];
    for (text, expected) in cases {
        let read = all_languages(text);
        let found = (
            read.value,
            read.unit,
            read.half_width,
            read.half_width_strict,
        );
        assert_eq!(found, expected, "{text}");
        assert_eq!(read.qualifier, Qualifier::Plain, "{text}");
        assert!(read.value != 0.0 || read.value.is_sign_positive());
    }
}

#[test]
fn words_and_signs_before_a_number_say_how_vague_it_is() {
    use Qualifier::{About, MoreThan, Nearly, Plain};
    let cases = [
        (
            About,
            "about|around|roughly|approximately|some|≈|~|cerca de|alrededor de|aproximadamente|unos|unas",
        ),
        (Nearly, "nearly|almost|casi"),
        (
            MoreThan,
            "more than|over|above|exceeding|at least|>|≥|más de|mayor a|al menos|por encima de",
        ),
        (Plain, "exactly|=|exactamente|exacto"),
    ];
    for (qualifier, words) in cases {
        for word in words.split('|') {
            for text in [
                format!("{word} US$300 billion"),
                format!("US$ {word} 300 billion"),
                format!(
                    "{}300  mil millones de dólares",
                    word.to_uppercase() + "\u{a0}"
                ),
            ] {
                let read = all_languages(&text);
                assert_eq!((read.value, read.qualifier), (300e9, qualifier), "{text}");
                let half = if qualifier == Plain { 0.0 } else { 5e10 };
                assert_eq!(read.half_width, half, "{text}");
            }
            let bare = all_languages(&format!("{word} 3"));
            let half = if qualifier == Plain { 0.0 } else { 0.5 };
            assert_eq!((bare.unit, bare.half_width), (Unit::Ratio, half), "{word}");
        }
    }
    let [low, high] =
        [("casi 40 %", 35.0, 40.0), ("> 700 billion", 700e9, 800e9)].map(|(text, low, high)| {
            let read = Interval::of(&all_languages(text), Reading::Plausible).expect("an interval");
            assert_eq!((read.low(), read.high()), (low, high), "{text}");
            read.unit()
        });
    assert_eq!((low, high), (Unit::Percent, Unit::MAIN));
    let none = all_languages("about 0 %");
    assert_eq!((none.value, none.half_width), (0.0, 0.5));
    assert_eq!(all_languages("about \u{2212}5 %").value, -5.0);
}

#[test]
fn a_precision_shares_scale_and_unit() {
    for text in [
        "28.9 ± 0.05 billion",
        "28.9 billion ± 0.05",
        "28.9 billion +/- 50 million",
        "US$28.9 billion +- 0.05",
        "28.9 mil millones ± 0.05 mil millones",
    ] {
        let read = all_languages(text);
        assert_eq!((read.value, read.unit), (28.9e9, Unit::MAIN), "{text}");
        assert_eq!(
            (read.half_width, read.half_width_strict),
            (5e7, 5e7),
            "{text}"
        );
    }
    let range = all_languages("10.55 ± 0.05 billion");
    assert_eq!((range.value, range.half_width), (10.55e9, 5e7));
    let share = all_languages("18.9 ± 0.05 %");
    assert_eq!(
        (share.value, share.half_width, share.unit),
        (18.9, 0.05, Unit::Percent)
    );
    let about = all_languages("≈ US$5 billion ± 1");
    assert_eq!((about.qualifier, about.half_width), (Qualifier::About, 1e9));
    assert_eq!(all_languages("100% ± 1").half_width, 1.0);
}
