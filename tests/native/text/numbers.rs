//! Numbers and periods read as people write them in both languages, and nothing is lost in print.

use hechos::dataset::{Lang, Period, Unit};
use hechos::text::{Scale, grouped, ordinal, ordinal_word, period, period_short};
use proptest::prelude::*;

/// Plain spaces, so that expectations can be typed.
pub fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn the_scale_leaves_one_to_three_digits_before_the_word() {
    let scale = |value| Scale::for_value(value, Unit::MAIN);
    assert_eq!(scale(0.0), Scale::One);
    assert_eq!(scale(999_000.0), Scale::One);
    assert_eq!(scale(28.9e9), Scale::Billion);
    assert_eq!(scale(-28.9e9), Scale::Billion);
    assert_eq!(scale(0.9996e12), Scale::Trillion);
    assert_eq!(scale(0.999e12), Scale::Billion);
    assert_eq!(Scale::for_value(5e9, Unit::Count), Scale::One);
}

#[test]
fn ordinals() {
    let en: Vec<_> = [1, 2, 3, 4, 11, 12, 13, 21, 101, 111]
        .map(|place| ordinal(place, Lang::En))
        .into();
    assert_eq!(
        en,
        [
            "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "101st", "111th"
        ]
    );
    assert_eq!(ordinal(21, Lang::Es), "21.º");
    assert_eq!(ordinal_word(8, Lang::En), "eighth");
    assert_eq!(ordinal_word(1, Lang::Es), "primer");
    assert_eq!(ordinal_word(11, Lang::Es), "11.º");
    assert_eq!(ordinal_word(0, Lang::En), "0th");
}

#[test]
fn periods() {
    let cases = [
        ("2024", "2024", "2024", "2024", "2024"),
        (
            "2005/2024",
            "2005 to 2024",
            "2005–2024",
            "2005 a 2024",
            "2005–2024",
        ),
        (
            "2025-Q1",
            "1st quarter 2025",
            "1Q 2025",
            "1.er trimestre de 2025",
            "1T 2025",
        ),
        (
            "2025-Q2",
            "2nd quarter 2025",
            "2Q 2025",
            "2.º trimestre de 2025",
            "2T 2025",
        ),
        (
            "2025-Q3",
            "3rd quarter 2025",
            "3Q 2025",
            "3.er trimestre de 2025",
            "3T 2025",
        ),
        (
            "2022-08",
            "August 2022",
            "Aug 2022",
            "agosto de 2022",
            "ago 2022",
        ),
        (
            "2025-01/2025-06",
            "January to June 2025",
            "Jan–Jun 2025",
            "enero a junio de 2025",
            "ene–jun 2025",
        ),
        (
            "2024-07/2025-06",
            "July 2024 to June 2025",
            "Jul 2024–Jun 2025",
            "julio de 2024 a junio de 2025",
            "jul 2024–jun 2025",
        ),
    ];
    for (iso, en, en_short, es, es_short) in cases {
        let when: Period = iso.parse().expect("a period");
        assert_eq!(spaced(&period(when, Lang::En)), en);
        assert_eq!(spaced(&period_short(when, Lang::En)), en_short);
        assert_eq!(spaced(&period(when, Lang::Es)), es);
        assert_eq!(spaced(&period_short(when, Lang::Es)), es_short);
    }
}

#[test]
fn grouping_and_signs() {
    assert_eq!(grouped(0.0, 0), "0");
    assert_eq!(grouped(-0.0, 2), "0.00");
    assert_eq!(grouped(999.95, 1), "1,000.0");
    assert_eq!(grouped(1_234_567.0, 0), "1,234,567");
    assert_eq!(grouped(-1234.5, 1), "−1,234.5");
    assert_eq!(grouped(2.675, 2), "2.68");
    assert_eq!(grouped(0.05, 1), "0.1");
    assert_eq!(grouped(1.2e21, 0), "1.2 × 10^21");
    assert_eq!(grouped(f64::NAN, 0), "—");
    assert_eq!(grouped(f64::NEG_INFINITY, 0), "—");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn grouped_reads_back_within_rounding(value in -1e7..1e7_f64, decimals in 0..6_u8) {
        let text = grouped(value, decimals);
        let back: f64 = text.replace(',', "").replace('−', "-").parse().expect("a number");
        let step = 10_f64.powi(-i32::from(decimals));
        prop_assert!((back - value).abs() <= 0.501 * step, "{value} became {text}");
        prop_assert!(back != 0.0 || !text.contains('−'), "a signed zero: {text}");
        let point = text.rsplit_once('.').map_or(0, |(_, after)| after.len());
        prop_assert_eq!(point, usize::from(decimals));
    }

    #[test]
    fn grouped_never_prints_what_is_no_number(bits in any::<u64>(), decimals in any::<u8>()) {
        let text = grouped(f64::from_bits(bits), decimals);
        prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
    }
}
