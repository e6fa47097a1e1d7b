//! Numbers and periods read as people write them in both languages, and nothing is lost in print.

use hechos::dataset::{Bound, Lang, Period, Qualifier, Quantity, Unit};
use hechos::text::{
    Scale, grouped, label, ordinal, ordinal_word, period, period_short, printed, tick,
};
use proptest::prelude::*;

const fn quantity(value: f64, unit: Unit, qualifier: Qualifier, strict: f64) -> Quantity {
    Quantity {
        value,
        unit,
        qualifier,
        half_width: strict,
        half_width_strict: strict,
        bound: None,
    }
}

/// Plain spaces, so that expectations can be typed.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn a_printed_quantity_keeps_its_digits_and_its_qualifier() {
    use Qualifier::{About, MoreThan, Nearly, Plain};
    use Unit::{Count, Month, Percent, PercentagePoint, Rank, Ratio, Year};
    let cases = [
        (
            quantity(6.6e12, Unit::MAIN, Nearly, 0.05e12),
            "nearly US$6.6 trillion",
            "casi 6.6 billones de dólares",
        ),
        (
            quantity(617e9, Unit::MAIN, Plain, 0.5e9),
            "US$617 billion",
            "617 mil millones de dólares",
        ),
        (
            quantity(700e9, Unit::MAIN, MoreThan, 0.5e9),
            "more than US$700 billion",
            "más de 700 mil millones de dólares",
        ),
        (
            quantity(20.55e9, Unit::MAIN, Plain, 0.005e9),
            "US$20.55 billion",
            "20.55 mil millones de dólares",
        ),
        (
            quantity(10.668e9, Unit::MAIN, Plain, 0.0005e9),
            "US$10.668 billion",
            "10.668 mil millones de dólares",
        ),
        (
            quantity(1e12, Unit::MAIN, Plain, 0.5e12),
            "US$1 trillion",
            "1 billón de dólares",
        ),
        (
            quantity(1e6, Unit::MAIN, About, 0.5e6),
            "about US$1 million",
            "alrededor de 1 millón de dólares",
        ),
        (
            quantity(2e6, Unit::MAIN, Plain, 0.05e6),
            "US$2.0 million",
            "2.0 millones de dólares",
        ),
        (
            quantity(12345.0, Unit::MAIN, Plain, 0.5),
            "US$12,345",
            "12,345 dólares",
        ),
        (
            quantity(4.0, Percent, About, 0.5),
            "about 4%",
            "alrededor de 4 %",
        ),
        (quantity(2.0, Percent, Plain, 0.05), "2.0%", "2.0 %"),
        (quantity(120.0, Percent, Plain, 0.5), "120%", "120 %"),
        (quantity(-0.5, Percent, Plain, 0.05), "−0.5%", "−0.5 %"),
        (
            quantity(1.0, PercentagePoint, Plain, 0.0),
            "1 percentage point",
            "1 punto porcentual",
        ),
        (
            quantity(0.6, PercentagePoint, Plain, 0.0),
            "0.6 percentage points",
            "0.6 puntos porcentuales",
        ),
        (quantity(2.0, Ratio, Plain, 0.0), "2 times", "2 veces"),
        (quantity(18.0, Count, Plain, 0.0), "18", "18"),
        (quantity(8.0, Rank, Plain, 0.0), "8th", "8.º"),
        (quantity(19.0, Year, Plain, 0.0), "19 years", "19 años"),
        (quantity(1.0, Month, Plain, 0.0), "1 month", "1 mes"),
    ];
    for (quantity, en, es) in cases {
        assert_eq!(spaced(&printed(&quantity, Lang::En)), en);
        assert_eq!(spaced(&printed(&quantity, Lang::Es)), es);
    }
    let band = Quantity {
        bound: Some(Bound::AtMost),
        ..quantity(10.0, Rank, Plain, 0.0)
    };
    assert_eq!(spaced(&printed(&band, Lang::En)), "top 10");
    assert_eq!(printed(&band, Lang::Es), "entre los 10 primeros");
}

#[test]
fn number_and_unit_stay_on_one_line() {
    let share = quantity(18.9, Unit::Percent, Qualifier::Plain, 0.05);
    assert_eq!(printed(&share, Lang::Es), "18.9\u{a0}%");
    let total = quantity(617e9, Unit::MAIN, Qualifier::Plain, 0.5e9);
    assert_eq!(printed(&total, Lang::En), "US$617\u{a0}billion");
    assert_eq!(
        printed(&total, Lang::Es),
        "617\u{a0}mil\u{a0}millones de dólares"
    );
}

#[test]
fn a_chart_names_scale_and_unit_once() {
    let total = quantity(6.6e12, Unit::MAIN, Qualifier::Nearly, 0.05e12);
    assert_eq!(
        spaced(&label(&total, Scale::Trillion, Lang::En)),
        "nearly 6.6"
    );
    assert_eq!(
        spaced(&label(&total, Scale::Billion, Lang::Es)),
        "casi 6,600"
    );
    let share = quantity(2.0, Unit::Percent, Qualifier::Plain, 0.05);
    assert_eq!(label(&share, Scale::One, Lang::En), "2.0%");
    let rank = quantity(8.0, Unit::Rank, Qualifier::Plain, 0.0);
    assert_eq!(label(&rank, Scale::One, Lang::Es), "8.º");
    assert_eq!(tick(800e9, Scale::Billion), "800");
    assert_eq!(tick(2.5e12, Scale::Trillion), "2.5");
    assert_eq!(tick(0.0, Scale::Trillion), "0");
    assert_eq!(
        spaced(&Scale::Billion.unit_label(Unit::MAIN, Lang::En)),
        "US$ bn"
    );
    assert_eq!(Scale::Billion.unit_label(Unit::MAIN, Lang::Es), "mil mdd");
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
