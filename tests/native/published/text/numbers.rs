//! numbers and periods read as people write them in both languages, and nothing is lost in print.

use crate::text::numbers::spaced;
use hechos::dataset::{Bound, Lang, Qualifier, Quantity, Unit};
use hechos::text::{Scale, label, printed, tick};

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
