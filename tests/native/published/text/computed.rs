//! a computed number shows as many digits as its interval supports, by one rule.

use crate::text::computed::{interval, line, spaced};
use hechos::dataset::{Lang, Unit};
use hechos::text::{Scale, computed_in, range, range_in};

#[test]
fn the_numbers_of_the_sheet() {
    use Unit::{Percent, PercentagePoint, Ratio};
    let mexico = (
        0.845 * 0.035 * 6.55e12,
        0.85 * 0.04 * 6.6e12,
        0.855 * 0.045 * 6.6e12,
    );
    let rate = |from: f64, to: f64, years: f64| 100.0 * ((to / from).powf(1.0 / years) - 1.0);
    let cases = [
        (
            6.55 / 2.45,
            6.6 / 2.4,
            6.6 / 2.35,
            Ratio,
            "2.75 times [2.67, 2.81]",
        ),
        (
            rate(2.45, 6.55, 19.0),
            rate(2.4, 6.6, 19.0),
            rate(2.35, 6.6, 19.0),
            Percent,
            "5.5% [5.31, 5.59]",
        ),
        (
            2885.0 / 152.65,
            2890.0 / 152.6,
            2895.0 / 152.55,
            Percent,
            "18.94% [18.89, 18.98]",
        ),
        (700.0 / 150.0, 7.0, 800.0 / 50.0, Ratio, "7 times [4.6, 16]"),
        (
            66.55e9 / 1.515,
            66.6e9 / 1.51,
            66.65e9 / 1.505,
            Unit::MAIN,
            "US$44.1 billion [43.9, 44.3]",
        ),
        (
            20.545 / 10.6685,
            20.55 / 10.668,
            20.555 / 10.6675,
            Ratio,
            "1.9263 times [1.9257, 1.9269]",
        ),
        (
            rate(10.6685, 20.545, 5.0),
            rate(10.668, 20.55, 5.0),
            rate(10.6675, 20.555, 5.0),
            Percent,
            "14.011% [14.004, 14.018]",
        ),
        (
            8.0,
            9.0,
            10.0,
            PercentagePoint,
            "9 percentage points [8, 10]",
        ),
        (
            100.0 * (84.5 / 76.5 - 1.0),
            100.0 * (85.0 / 76.0 - 1.0),
            100.0 * (85.5 / 75.5 - 1.0),
            Percent,
            "12% [10.4, 13.3]",
        ),
        (
            6.55e12 - 2.45e12,
            6.6e12 - 2.4e12,
            6.6e12 - 2.35e12,
            Unit::MAIN,
            "US$4.2 trillion [4.1, 4.25]",
        ),
        (
            66.55e9 - 66.65e9 / 1.505,
            66.6e9 - 66.6e9 / 1.51,
            66.65e9 - 66.55e9 / 1.515,
            Unit::MAIN,
            "US$22.5 billion [22.2, 22.8]",
        ),
        (117.33, 118.42, 119.53, Percent, "118% [117.3, 119.6]"),
        (
            mexico.0,
            mexico.1,
            mexico.2,
            Unit::MAIN,
            "US$224 billion [193, 254]",
        ),
        (64.5, 64.8, 65.1, Percent, "64.8% [64.5, 65.1]"),
        (
            99.85,
            93.8 + 4.2 + 2.0,
            100.15,
            Percent,
            "100% [99.85, 100.15]",
        ),
        (
            616.5e9,
            617e9,
            617.5e9,
            Unit::MAIN,
            "US$617 billion [616.5, 617.5]",
        ),
        (50e9, 100e9, 150e9, Unit::MAIN, "US$100 billion [50, 150]"),
        (
            6.55e12,
            6.6e12,
            6.6e12,
            Unit::MAIN,
            "US$6.6 trillion [6.55, 6.6]",
        ),
    ];
    for (low, value, high, unit, text) in cases {
        assert_eq!(line(&interval(low, value, high, unit), Lang::En), text);
    }
}

#[test]
fn units_in_both_languages() {
    let cases = [
        (
            interval(4.1e12, 4.2e12, 4.25e12, Unit::MAIN),
            "4.2 billones de dólares [4.1, 4.25]",
        ),
        (
            interval(0.5, 0.6, 0.7, Unit::PercentagePoint),
            "0.6 puntos porcentuales [0.5, 0.7]",
        ),
        (
            interval(-0.7, -0.6, -0.5, Unit::PercentagePoint),
            "−0.6 puntos porcentuales [−0.7, −0.5]",
        ),
        (
            interval(-3e9, -1e9, 1e9, Unit::MAIN),
            "−1 mil millones de dólares [−3, 1]",
        ),
        (
            interval(1.0, 1.0, 1.0, Unit::PercentagePoint),
            "1 punto porcentual exacto",
        ),
        (interval(2.0, 2.0, 2.0, Unit::Ratio), "2 veces exacto"),
        (interval(8.0, 8.0, 8.0, Unit::Rank), "8.º exacto"),
        (interval(1.0, 10.0, 10.0, Unit::Rank), "10.º [1, 10]"),
        (interval(5.0, 5.0, 5.0, Unit::Year), "5 años exacto"),
        (interval(18.9, 18.9, 18.9, Unit::Percent), "18.9 % exacto"),
    ];
    for (interval, text) in cases {
        assert_eq!(line(&interval, Lang::Es), text);
    }
    let fall = interval(-3e9, -1e9, 1e9, Unit::MAIN);
    assert_eq!(line(&fall, Lang::En), "−US$1 billion [−3, 1]");
    let rank = interval(8.0, 8.0, 8.0, Unit::Rank);
    assert_eq!(line(&rank, Lang::En), "8th exact");
}

#[test]
fn ranges_and_shared_scales() {
    let total = interval(616.5e9, 617e9, 617.5e9, Unit::MAIN);
    assert_eq!(
        spaced(&range(&total, Lang::En)),
        "US$616.5 to 617.5 billion"
    );
    assert_eq!(
        spaced(&range(&total, Lang::Es)),
        "616.5 a 617.5 mil millones de dólares"
    );
    assert_eq!(range_in(&total, Scale::Billion, Lang::Es), "616.5 a 617.5");
    assert_eq!(computed_in(&total, Scale::Trillion).value, "0.617");
    let share = interval(18.85, 18.9, 18.95, Unit::Percent);
    assert_eq!(range(&share, Lang::En), "18.85 to 18.95%");
    let rank = interval(8.0, 8.0, 8.0, Unit::Rank);
    assert_eq!(range(&rank, Lang::En), "8th");
}
